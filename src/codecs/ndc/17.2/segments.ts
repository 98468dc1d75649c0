import type { DataLists, Departure, FlightSegment } from '../../../../generated/ndc/17.2/types.ts';
import { isCalendarDate } from '../../../base/time.ts';
import type { Journey, Segment } from '../../../domain/offer/offer.ts';
import { missing, unreadable } from '../scalar/faults.ts';
import { nth, optional, required, type Findings } from './findings.ts';
import { decodeId, readId, readIds } from './ids.ts';
import type { Lenient } from './lenient.ts';

type Lists = Lenient<DataLists>;
type Point = Lenient<Departure>;

/**
 * The flights a message lists. Times are airport wall-clock, as the standard writes them.
 * Faults: carrier, flight number, places or departure time missing or unreadable; such a segment is left out.
 * @see DataLists/FlightSegmentList/FlightSegment
 */
export function readSegments(lists: Lists, path: string, findings: Findings): Segment[] {
  return (lists.FlightSegmentList?.FlightSegment ?? []).flatMap((segment, index) => {
    const faultsBefore = findings.faults.length;
    const read = readSegment(segment, nth(`${path}/FlightSegmentList/FlightSegment`, index), findings);
    return findings.faults.length > faultsBefore ? [] : [read];
  });
}

function readSegment(segment: Lenient<FlightSegment>, path: string, findings: Findings): Segment {
  const { MarketingCarrier: sold, OperatingCarrier: flown, ClassOfService: booked } = segment;
  const cabin = booked?.MarketingName;
  const bookingClass = optional(booked?.Code?.value);
  const marketed = optional(sold?.ResBookDesigCode);
  return {
    segmentId: decodeId(required(segment.SegmentKey, `${path}/@SegmentKey`, 'the id of a segment', findings)),
    carrier: required(
      sold?.AirlineID?.value,
      `${path}/MarketingCarrier/AirlineID`,
      'the carrier of a flight',
      findings,
    ),
    flightNumber: flightNumber(sold, `${path}/MarketingCarrier/FlightNumber`, findings),
    operatingCarrier: optional(flown?.AirlineID?.value),
    operatingFlightNumber: optional(flown?.FlightNumber?.value),
    origin: required(
      segment.Departure?.AirportCode?.value,
      `${path}/Departure/AirportCode`,
      'the place of departure',
      findings,
    ),
    originTerminal: optional(segment.Departure?.Terminal?.Name),
    destination: required(
      segment.Arrival?.AirportCode?.value,
      `${path}/Arrival/AirportCode`,
      'the place of arrival',
      findings,
    ),
    destinationTerminal: optional(segment.Arrival?.Terminal?.Name),
    departsLocal: departure(segment.Departure, `${path}/Departure`, findings),
    arrivesLocal: arrival(segment.Arrival),
    cabinCode: optional(cabin?.CabinDesignator),
    cabinName: optional(cabin?.value),
    bookingClass: bookingClass ?? marketed,
    aircraft: optional(segment.Equipment?.AircraftCode?.value) ?? optional(segment.Equipment?.AirlineEquipCode),
    duration: optional(segment.FlightDetail?.FlightDuration?.Value),
  };
}

function flightNumber(sold: Lenient<FlightSegment>['MarketingCarrier'], path: string, findings: Findings): string {
  const number = required(sold?.FlightNumber?.value, path, 'the flight number', findings);
  return `${number}${optional(sold?.FlightNumber?.OperationalSuffix) ?? ''}`;
}

function departure(point: Point | undefined, path: string, findings: Findings): string {
  const date = optional(point?.Date);
  const time = optional(point?.Time);
  if (date === undefined || time === undefined) {
    findings.faults.push(missing(`${path}/${date === undefined ? 'Date' : 'Time'}`, 'the time of departure'));
    return '';
  }
  const local = localTime(date, time);
  if (local === undefined) findings.faults.push(unreadable(path, 'the time of departure'));
  return local ?? '';
}

function arrival(point: { Date?: string; Time?: string } | undefined): string | undefined {
  const date = optional(point?.Date);
  const time = optional(point?.Time);
  return date === undefined || time === undefined ? undefined : localTime(date, time);
}

function localTime(date: string, time: string): string | undefined {
  const day = date.slice(0, 10);
  const clock = /^([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d))?/.exec(time);
  if (!isCalendarDate(day) || clock === null) return undefined;
  return `${day}T${clock[1]}:${clock[2]}:${clock[3] ?? '00'}`;
}

/**
 * The journeys a message lists: its flights, and where it lists none, what its origins and destinations refer to.
 * @see DataLists/FlightList/Flight, DataLists/OriginDestinationList/OriginDestination
 */
export function readJourneys(lists: Lists): Journey[] {
  const flights = lists.FlightList?.Flight ?? [];
  if (flights.length > 0) {
    return flights.map((flight) => ({
      journeyId: readId(flight.FlightKey) ?? '',
      segmentIds: readIds(flight.SegmentReferences?.value),
      duration: optional(flight.Journey?.Time),
    }));
  }
  return (lists.OriginDestinationList?.OriginDestination ?? []).map((pair) => ({
    journeyId: readId(pair.OriginDestinationKey) ?? '',
    segmentIds: readIds(pair.FlightReferences?.value),
  }));
}

/** The fare basis of each segment, where the list of flights gives one. @see FlightSegment/ClassOfService/FareBasisCode */
export function readFareBases(lists: Lists): Map<string, string> {
  return new Map(
    (lists.FlightSegmentList?.FlightSegment ?? []).flatMap((segment): [string, string][] => {
      const segmentId = readId(segment.SegmentKey);
      const fareBasis = optional(segment.ClassOfService?.FareBasisCode);
      return segmentId === undefined || fareBasis === undefined ? [] : [[segmentId, fareBasis]];
    }),
  );
}
