import type {
  DataLists,
  DatedMarketingSegment,
  DatedOperatingLeg,
  DatedOperatingSegment,
  OfferedOn,
  PaxSegment,
} from '../../../../generated/ndc/21.3/types.ts';
import { parseLocalDateTime } from '../../../base/time.ts';
import type { Journey, Segment } from '../../../domain/offer/offer.ts';
import { missing, notFound, unreadable } from '../scalar/faults.ts';
import { nth, optional, required, texts, type Findings } from './findings.ts';
import type { Lenient } from './lenient.ts';

type Lists = Lenient<DataLists>;
type Marketing = Lenient<DatedMarketingSegment>;
type Operating = Lenient<DatedOperatingSegment>;
type Leg = Lenient<DatedOperatingLeg>;
type Point = NonNullable<Marketing['Dep']>;

/**
 * The flights a message lists, flattened: the passenger's segment, the flight sold, the flight operated and its legs are one.
 * Faults: references that lead nowhere, places or departure times that are missing or unreadable.
 * @see DataLists/PaxSegmentList, DatedMarketingSegmentList, DatedOperatingSegmentList, DatedOperatingLegList
 */
export function readSegments(lists: Lists, path: string, findings: Findings): Segment[] {
  const marketing = byId(
    lists.DatedMarketingSegmentList?.DatedMarketingSegment,
    (each) => each.DatedMarketingSegmentId,
  );
  const operating = byId(
    lists.DatedOperatingSegmentList?.DatedOperatingSegment,
    (each) => each.DatedOperatingSegmentId,
  );
  const legs = byId(lists.DatedOperatingLegList?.DatedOperatingLeg, (each) => each.DatedOperatingLegID);
  return (lists.PaxSegmentList?.PaxSegment ?? []).flatMap((segment, index) => {
    const place = nth(`${path}/PaxSegmentList/PaxSegment`, index);
    const segmentId = required(segment.PaxSegmentID, `${place}/PaxSegmentID`, 'the id of a segment', findings);
    const sold = marketing.get(optional(segment.DatedMarketingSegmentRefId) ?? '');
    if (sold === undefined) {
      findings.faults.push(notFound(`${place}/DatedMarketingSegmentRefId`, 'the segment'));
      return [];
    }
    const flown = operating.get(optional(sold.DatedOperatingSegmentRefId) ?? '');
    const parts = texts(flown?.DatedOperatingLegRefID).flatMap((id) => legs.get(id) ?? []);
    const faultsBefore = findings.faults.length;
    const flat = flatten(
      segmentId,
      segment,
      sold,
      flown,
      parts,
      `${path}/DatedMarketingSegmentList/DatedMarketingSegment`,
      findings,
    );
    return findings.faults.length > faultsBefore ? [] : [flat];
  });
}

function byId<T>(list: readonly T[] | undefined, idOf: (each: T) => string | undefined): Map<string, T> {
  return new Map((list ?? []).map((each) => [optional(idOf(each)) ?? '', each]));
}

function flatten(
  segmentId: string,
  segment: Lenient<PaxSegment>,
  sold: Marketing,
  flown: Operating | undefined,
  legs: readonly Leg[],
  path: string,
  findings: Findings,
): Segment {
  const cabin = segment.CabinTypeAssociationChoice?.SegmentCabinType ?? legCabin(segment);
  const departure = sold.Dep?.AircraftScheduledDateTime ?? legs[0]?.Dep?.AircraftScheduledDateTime;
  const arrival = sold.Arrival?.AircraftScheduledDateTime ?? legs.at(-1)?.Arrival?.AircraftScheduledDateTime;
  if (departure === undefined)
    findings.faults.push(missing(`${path}/Dep/AircraftScheduledDateTime`, 'the time of departure'));
  return {
    segmentId,
    carrier: required(sold.CarrierDesigCode, `${path}/CarrierDesigCode`, 'the carrier of a flight', findings),
    flightNumber: `${required(sold.MarketingCarrierFlightNumberText, `${path}/MarketingCarrierFlightNumberText`, 'the flight number', findings)}${optional(sold.OperationalSuffixText) ?? ''}`,
    operatingCarrier: optional(flown?.CarrierDesigCode),
    operatingFlightNumber: optional(flown?.OperatingCarrierFlightNumberText),
    origin: required(sold.Dep?.IATA_LocationCode, `${path}/Dep/IATA_LocationCode`, 'the place of departure', findings),
    originTerminal: terminal(sold.Dep, legs[0]?.Dep),
    destination: required(
      sold.Arrival?.IATA_LocationCode,
      `${path}/Arrival/IATA_LocationCode`,
      'the place of arrival',
      findings,
    ),
    destinationTerminal: terminal(sold.Arrival, legs.at(-1)?.Arrival),
    departsLocal: localTime(departure, `${path}/Dep/AircraftScheduledDateTime`, findings) ?? '',
    departsZone: zone(departure),
    arrivesLocal: localTime(arrival, `${path}/Arrival/AircraftScheduledDateTime`, findings),
    arrivesZone: zone(arrival),
    cabinCode: optional(cabin?.CabinTypeCode),
    cabinName: optional(cabin?.CabinTypeName),
    bookingClass: optional(segment.MarketingCarrierRBD_Code),
    aircraft:
      optional(legs[0]?.IATA_AircraftType?.IATA_AircraftTypeCode) ??
      optional(legs[0]?.CarrierAircraftType?.CarrierAircraftTypeCode),
    duration: optional(flown?.Duration),
  };
}

function legCabin(segment: Lenient<PaxSegment>) {
  return segment.CabinTypeAssociationChoice?.LegCabinAssociations?.LegsAssociatedCabin?.[0]?.LegCabinType;
}

function terminal(...points: (Point | undefined)[]): string | undefined {
  return texts(points.map((point) => point?.TerminalName))[0];
}

function localTime(text: string | undefined, path: string, findings: Findings): string | undefined {
  if (text === undefined) return undefined;
  const read = parseLocalDateTime(text);
  if (read === undefined) findings.faults.push(unreadable(path, 'the time'));
  return read;
}

/** Only an offset says where the clock hangs; senders append `Z` to airport times without meaning it. */
function zone(text: string | undefined): string | undefined {
  return /[+-]\d{2}:\d{2}$/.exec(text?.trim() ?? '')?.[0];
}

/**
 * The journeys a message lists.
 * @see DataLists/PaxJourneyList/PaxJourney
 */
export function readJourneys(lists: Lists): Journey[] {
  return (lists.PaxJourneyList?.PaxJourney ?? []).map((journey) => ({
    journeyId: optional(journey.PaxJourneyID) ?? '',
    segmentIds: texts(journey.PaxSegmentRefID),
    duration: optional(journey.Duration),
  }));
}

/** The segments a reference of an offer means: named one by one, or as the journeys they belong to. */
export function segmentsOf(place: Lenient<OfferedOn> | undefined, journeys: readonly Journey[]): string[] {
  const journeyIds = texts(place?.PaxJourneyRef?.PaxJourneyRefID);
  const ofJourneys = journeys
    .filter((journey) => journeyIds.includes(journey.journeyId))
    .flatMap((journey) => journey.segmentIds);
  return [...new Set([...texts(place?.PaxSegmentReferences?.PaxSegmentRefID), ...ofJourneys])];
}
