import type {
  DatedMarketingSegment,
  DatedOperatingLeg,
  DatedOperatingSegment,
  PaxJourney,
  PaxSegment,
  TransportPoint,
} from '../../../../generated/ndc/21.3/types.ts';
import type { Journey, Segment } from '../../../domain/offer/offer.ts';
import { fitting } from './written.ts';

/** The four lists one flat segment becomes. */
export type SegmentLists = {
  paxSegments: PaxSegment[];
  marketing: DatedMarketingSegment[];
  operating: DatedOperatingSegment[];
  legs: DatedOperatingLeg[];
};

/** @see DataLists/PaxSegmentList, DatedMarketingSegmentList, DatedOperatingSegmentList, DatedOperatingLegList */
export function writeSegments(segments: readonly Segment[]): SegmentLists {
  return {
    paxSegments: segments.map(writePaxSegment),
    marketing: segments.map(writeMarketing),
    operating: segments.map(writeOperating),
    legs: segments.map(writeLeg),
  };
}

function writePaxSegment(segment: Segment): PaxSegment {
  const cabin = { CabinTypeCode: segment.cabinCode, CabinTypeName: segment.cabinName };
  const hasCabin = segment.cabinCode !== undefined || segment.cabinName !== undefined;
  return {
    CabinTypeAssociationChoice: hasCabin ? { SegmentCabinType: cabin } : undefined,
    DatedMarketingSegmentRefId: `${segment.segmentId}-M`,
    MarketingCarrierRBD_Code: segment.bookingClass,
    PaxSegmentID: segment.segmentId,
  };
}

function writeMarketing(segment: Segment): DatedMarketingSegment {
  const { number, suffix } = flightNumber(segment.flightNumber);
  return {
    Arrival: arrivalOf(segment),
    CarrierDesigCode: segment.carrier,
    DatedMarketingSegmentId: `${segment.segmentId}-M`,
    DatedOperatingSegmentRefId: `${segment.segmentId}-O`,
    Dep: departureOf(segment),
    MarketingCarrierFlightNumberText: number,
    OperationalSuffixText: suffix,
  };
}

/** Up to four digits, and a letter where the flight runs twice a day. Anything else around them is left out. */
function flightNumber(text: string): { number: string; suffix?: string } {
  const match = /(\d{1,4})([A-Z])?$/i.exec(text.trim());
  return { number: match?.[1] ?? '0', suffix: match?.[2]?.toUpperCase() };
}

function writeOperating(segment: Segment): DatedOperatingSegment {
  return {
    CarrierDesigCode: segment.operatingCarrier ?? segment.carrier,
    DatedOperatingLegRefID: [`${segment.segmentId}-L`],
    DatedOperatingSegmentId: `${segment.segmentId}-O`,
    Duration: segment.duration,
    OperatingCarrierFlightNumberText: fitting(segment.operatingFlightNumber, /^\d{1,4}$/),
  };
}

function writeLeg(segment: Segment): DatedOperatingLeg {
  const isIata = /^[0-9A-Z]{3}$/.test(segment.aircraft ?? '');
  return {
    Arrival: arrivalOf(segment),
    CarrierAircraftType:
      isIata || segment.aircraft === undefined ? undefined : { CarrierAircraftTypeCode: segment.aircraft },
    DatedOperatingLegID: `${segment.segmentId}-L`,
    Dep: departureOf(segment),
    IATA_AircraftType: isIata ? { IATA_AircraftTypeCode: segment.aircraft } : undefined,
  };
}

function departureOf(segment: Segment): TransportPoint {
  return {
    AircraftScheduledDateTime: withOffset(segment.departsLocal, segment.departsZone),
    IATA_LocationCode: segment.origin,
    TerminalName: segment.originTerminal,
  };
}

function arrivalOf(segment: Segment): TransportPoint {
  return {
    AircraftScheduledDateTime: segment.arrivesLocal && withOffset(segment.arrivesLocal, segment.arrivesZone),
    IATA_LocationCode: segment.destination,
    TerminalName: segment.destinationTerminal,
  };
}

/** An airport's own time, with its offset where one is known; a zone name has no place in an xs:dateTime. */
function withOffset(local: string, zone: string | undefined): string {
  return `${local}${fitting(zone, /^[+-]\d{2}:\d{2}$/) ?? ''}`;
}

/** @see DataLists/PaxJourneyList/PaxJourney */
export function writeJourneys(journeys: readonly Journey[]): PaxJourney[] {
  return journeys
    .filter((journey) => journey.segmentIds.length > 0)
    .map((journey) => ({
      Duration: journey.duration,
      PaxJourneyID: journey.journeyId,
      PaxSegmentRefID: journey.segmentIds,
    }));
}
