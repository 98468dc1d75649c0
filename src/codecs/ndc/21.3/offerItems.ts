import type {
  AlaCarteItem,
  OfferedPlace,
  OfferItem as ItemTree,
  OfferService as ServiceTree,
  PaymentTimeLimit,
} from '../../../../generated/ndc/21.3/types.ts';
import { durationMs, parseInstant } from '../../../base/time.ts';
import type { Journey, OfferItem, OfferService } from '../../../domain/offer/offer.ts';
import { missing, unreadable } from '../scalar/faults.ts';
import { readFares, readRestrictions } from './fares.ts';
import { nth, optional, required, texts, type Findings } from './findings.ts';
import type { Lenient } from './lenient.ts';
import { readPrice } from './price.ts';
import { segmentsOf } from './segments.ts';

/** What an item may lean on: the journeys of the message and the currency of the offer. */
export type ItemContext = { journeys: readonly Journey[]; currency: string | undefined; findings: Findings };

/**
 * An item of an offer; its price covers all its passengers together. Undefined, with faults, where its price is unreadable.
 * @see Offer/OfferItem
 */
export function readOfferItem(item: Lenient<ItemTree>, path: string, context: ItemContext): OfferItem | undefined {
  const { currency, findings } = context;
  const services = (item.Service ?? []).map((service, index) =>
    readService(service, nth(`${path}/Service`, index), context),
  );
  const passengerIds = [...new Set(services.flatMap((service) => service.passengerIds))];
  if (passengerIds.length === 0) findings.faults.push(missing(`${path}/Service`, 'a service for a passenger'));
  const price = readPrice(item.Price, currency, `${path}/Price`, findings);
  const offerItemId = required(item.OfferItemID, `${path}/OfferItemID`, 'the id of an offer item', findings);
  if (price === undefined) return undefined;
  return {
    offerItemId,
    mandatory: item.MandatoryInd === true,
    pricedFor: 'item',
    price,
    passengerIds,
    services,
    fareComponents: readFares(item.FareDetail, passengerIds, currency, `${path}/FareDetail`, findings),
    restrictions: readRestrictions(item, currency, path, findings),
    ...readTimeLimits(item, path, findings),
  };
}

function readService(service: Lenient<ServiceTree>, path: string, context: ItemContext): OfferService {
  const place = service.OfferServiceAssociation;
  const definition =
    optional(place?.ServiceDefinitionRef?.ServiceDefinitionRefID) ??
    optional(place?.SeatAssignment?.ServiceDefinitionRefID);
  return {
    serviceId: required(service.ServiceID, `${path}/ServiceID`, 'the id of a service', context.findings),
    passengerIds: texts(service.PaxRefID),
    segmentIds: placeSegments(place, context.journeys),
    serviceDefinitionId: definition,
  };
}

function placeSegments(place: Lenient<OfferedPlace> | undefined, journeys: readonly Journey[]): string[] {
  const seat = texts([place?.SeatAssignment?.SeatAssignmentAssociations?.PaxSegmentRef?.PaxSegmentRefID]);
  if (seat.length > 0) return seat;
  if (place?.PaxJourneyRef !== undefined) return segmentsOf({ PaxJourneyRef: place.PaxJourneyRef }, journeys);
  return segmentsOf(place?.ServiceDefinitionRef?.OfferFlightAssociations, journeys);
}

/**
 * An extra of a catalogue, priced for one unit for one passenger; whoever is eligible may choose it.
 * @see ALaCarteOffer/OfferItem
 */
export function readAlaCarteItem(
  item: Lenient<AlaCarteItem>,
  path: string,
  context: ItemContext,
): OfferItem | undefined {
  const { currency, findings } = context;
  const passengerIds = texts(item.Eligibility?.PaxRefID);
  const price = readPrice(item.UnitPrice, currency, `${path}/UnitPrice`, findings);
  const offerItemId = required(item.OfferItemID, `${path}/OfferItemID`, 'the id of an offer item', findings);
  if (price === undefined) return undefined;
  const service: OfferService = {
    serviceId: required(item.Service?.ServiceID, `${path}/Service/ServiceID`, 'the id of a service', findings),
    passengerIds,
    segmentIds: segmentsOf(item.Eligibility?.OfferFlightAssociations, context.journeys),
    serviceDefinitionId: optional(item.Service?.ServiceDefinitionRefID),
  };
  return {
    offerItemId,
    mandatory: false,
    pricedFor: 'each',
    price,
    passengerIds,
    services: [service],
    fareComponents: [],
    restrictions: readRestrictions(item, currency, path, findings),
    ...readTimeLimits(item, path, findings),
  };
}

type Limited = { PaymentTimeLimit?: Lenient<PaymentTimeLimit>; PriceGuaranteeTimeLimitDateTime?: string };
type Limits = Pick<OfferItem, 'paymentDueAt' | 'paymentWithinMs' | 'priceGuaranteedUntil'>;

function readTimeLimits(item: Limited, path: string, findings: Findings): Limits {
  const limit = item.PaymentTimeLimit;
  const span = optional(limit?.PaymentTimeLimitDuration?.PaymentTimeLimitDuration);
  const paymentWithinMs = span === undefined ? undefined : durationMs(span);
  if (span !== undefined && paymentWithinMs === undefined) {
    findings.faults.push(unreadable(`${path}/PaymentTimeLimit/PaymentTimeLimitDuration`, 'the time to pay'));
  }
  return {
    paymentDueAt: readInstant(
      limit?.PaymentTimeLimitDate?.PaymentTimeLimitDateTime,
      `${path}/PaymentTimeLimit/PaymentTimeLimitDate`,
      'the time to pay',
      findings,
    ),
    paymentWithinMs,
    priceGuaranteedUntil: readInstant(
      item.PriceGuaranteeTimeLimitDateTime,
      `${path}/PriceGuaranteeTimeLimitDateTime`,
      'the time of the price guarantee',
      findings,
    ),
  };
}

export function readInstant(
  text: string | undefined,
  path: string,
  what: string,
  findings: Findings,
): string | undefined {
  const given = optional(text);
  if (given === undefined) return undefined;
  const instant = parseInstant(given);
  if (instant === undefined) findings.faults.push(unreadable(path, what));
  return instant;
}
