import type { Flight, FlightNumber, FlightSegment } from '../../../../generated/ndc/17.2/types.ts';
import type { Journey, Segment } from '../../../domain/offer/offer.ts';
import { clipped, fitting, type Writing } from './written.ts';

const airlineCode = /^.{2,3}$/;

/** @see DataLists/FlightSegmentList/FlightSegment */
export function writeSegments(segments: readonly Segment[], writing: Writing): FlightSegment[] {
  return segments.map((segment) => ({
    SegmentKey: writing.nameOf('SEG', segment.segmentId),
    Departure: {
      AirportCode: { value: segment.origin },
      ...pointInTime(segment.departsLocal),
      Terminal: terminal(segment.originTerminal),
    },
    Arrival: {
      AirportCode: { value: segment.destination },
      ...(segment.arrivesLocal !== undefined && pointInTime(segment.arrivesLocal)),
      Terminal: terminal(segment.destinationTerminal),
    },
    MarketingCarrier: {
      AirlineID: { value: segment.carrier },
      FlightNumber: flightNumber(segment.flightNumber) ?? { value: '0' },
    },
    OperatingCarrier: operatingCarrier(segment),
    Equipment: segment.aircraft === undefined ? undefined : equipment(segment.aircraft),
    ClassOfService: classOfService(segment),
    FlightDetail: segment.duration === undefined ? undefined : { FlightDuration: { Value: segment.duration } },
  }));
}

function pointInTime(local: string): { Date: string; Time: string } {
  return { Date: local.slice(0, 10), Time: local.slice(11, 16) };
}

function terminal(name: string | undefined) {
  return name === undefined ? undefined : { Name: name };
}

/** Up to four digits, and a letter where the flight runs twice a day; `OPEN` and `ARNK` where there is none. */
function flightNumber(text: string | undefined): FlightNumber | undefined {
  if (text === undefined) return undefined;
  if (text === 'OPEN' || text === 'ARNK') return { value: text };
  const match = /(\d{1,4})([A-Z])?$/i.exec(text.trim());
  return match?.[1] === undefined ? undefined : { value: match[1], OperationalSuffix: match[2]?.toUpperCase() };
}

function operatingCarrier({
  operatingCarrier: carrier,
  operatingFlightNumber,
}: Segment): FlightSegment['OperatingCarrier'] {
  if (carrier === undefined) return undefined;
  const code = fitting(carrier, airlineCode);
  return {
    AirlineID: code === undefined ? undefined : { value: code },
    Name: code === undefined ? carrier : undefined,
    FlightNumber: flightNumber(operatingFlightNumber),
  };
}

function equipment(aircraft: string): FlightSegment['Equipment'] {
  const code = fitting(aircraft, /^.{3}$/);
  return code === undefined ? undefined : { AircraftCode: { value: code } };
}

/** The schema wants a booking class beside a cabin. */
function classOfService(segment: Segment): FlightSegment['ClassOfService'] {
  const code = clipped(segment.bookingClass, 1);
  const cabin = segment.cabinName ?? segment.cabinCode;
  if (code === undefined) return undefined;
  return {
    Code: { value: code },
    MarketingName:
      cabin === undefined ? undefined : { value: cabin, CabinDesignator: fitting(segment.cabinCode, /^[0-9A-Z]$/) },
  };
}

/** @see DataLists/FlightList/Flight */
export function writeJourneys(journeys: readonly Journey[], writing: Writing): Flight[] {
  return journeys
    .map((journey) => ({ ...journey, names: journey.segmentIds.flatMap((id) => writing.refTo('SEG', id) ?? []) }))
    .filter((journey) => journey.names.length > 0)
    .map((journey) => ({
      FlightKey: writing.nameOf('FLT', journey.journeyId),
      Journey: journey.duration === undefined ? undefined : { Time: journey.duration },
      SegmentReferences: { value: journey.names.join(' ') },
    }));
}
