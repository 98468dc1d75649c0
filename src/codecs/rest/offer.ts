import type { Fault } from '../../base/fault.ts';
import { parseInstant, parseLocalDateTime, type Instant } from '../../base/time.ts';
import type { Offer, OfferItem } from '../../domain/offer/offer.ts';
import { hideCardNumbers } from '../hideCardNumbers.ts';
import type { Schemas } from './contract.ts';
import { keepsNumbers } from './keepsNumbers.ts';
import { fromFareComponent, fromPrice, fromRestriction, toFareComponents, toPrice, toRestrictions } from './price.ts';

/** How the address of a request names an offer. */
export type OfferAddress = { offerId: string; ownerCode?: string; responseId?: string };

/** An offer as the store keeps it. */
export type KeptOffer = Offer & { version: number; hash: string; usedByOrderId?: string };

/** Reads the body of putOffer, already valid by the contract. Faults: unreadable amounts and moments, an id that is not the address's. */
export function toOffer(json: Schemas['PutOffer'], address: OfferAddress): { offer: Offer } | { faults: Fault[] } {
  const faults: Fault[] = [];
  for (const member of ['offerId', 'ownerCode', 'responseId'] as const) {
    if (json[member] !== undefined && address[member] !== undefined && json[member] !== address[member]) {
      faults.push({
        code: 'address_mismatch',
        path: `/${member}`,
        text: 'differs from what the address of the request says',
      });
    }
  }
  checkLocalTimes(json.segments ?? [], faults);
  const offer: Offer = {
    offerId: address.offerId,
    ownerCode: json.ownerCode,
    responseId: json.responseId ?? address.responseId ?? '',
    validatingCarrier: json.validatingCarrier,
    expiresAt: toInstant(json.expiresAt, '/expiresAt', faults),
    paymentDueAt: toInstant(json.paymentDueAt, '/paymentDueAt', faults),
    paymentWithinMs: json.paymentWithinMs,
    items: json.items.map((item, index) => toOfferItem(item, `/items/${index}`, faults)),
    passengers: json.passengers ?? [],
    segments: json.segments ?? [],
    journeys: json.journeys ?? [],
    priceClasses: (json.priceClasses ?? []).map((each) => ({ ...each, texts: each.texts ?? [] })),
    serviceDefinitions: (json.serviceDefinitions ?? []).map((each) => ({ ...each, texts: each.texts ?? [] })),
    baggageAllowances: (json.baggageAllowances ?? []).map((each) => ({ ...each, weights: each.weights ?? [] })),
    includedBaggage: (json.includedBaggage ?? []).map((each) => ({
      ...each,
      passengerIds: each.passengerIds ?? [],
      segmentIds: each.segmentIds ?? [],
    })),
  };
  return faults.length === 0 ? { offer: hideCardNumbers(offer, keepsNumbers) } : { faults };
}

function toOfferItem(json: Schemas['OfferItem'], path: string, faults: Fault[]): OfferItem {
  return {
    offerItemId: json.offerItemId,
    mandatory: json.mandatory,
    parentOfferItemId: json.parentOfferItemId,
    dependsOnOfferItemIds: json.dependsOnOfferItemIds,
    pricedFor: json.pricedFor,
    price: toPrice(json.price, `${path}/price`, faults),
    passengerIds: json.passengerIds ?? [],
    passengerTypes: json.passengerTypes,
    services: (json.services ?? []).map((each) => ({
      ...each,
      passengerIds: each.passengerIds ?? [],
      segmentIds: each.segmentIds ?? [],
    })),
    fareComponents: toFareComponents(json.fareComponents ?? [], `${path}/fareComponents`, faults),
    restrictions: toRestrictions(json.restrictions ?? [], `${path}/restrictions`, faults),
    paymentDueAt: toInstant(json.paymentDueAt, `${path}/paymentDueAt`, faults),
    paymentWithinMs: json.paymentWithinMs,
    priceGuaranteedUntil: toInstant(json.priceGuaranteedUntil, `${path}/priceGuaranteedUntil`, faults),
  };
}

function checkLocalTimes(segments: readonly Schemas['Segment'][], faults: Fault[]): void {
  segments.forEach((segment, index) => {
    for (const member of ['departsLocal', 'arrivesLocal'] as const) {
      const text = segment[member];
      if (text !== undefined && parseLocalDateTime(text) === undefined) {
        faults.push({ code: 'local-time', path: `/segments/${index}/${member}`, text: 'is no moment of a calendar' });
      }
    }
  });
}

function toInstant(text: string | undefined, path: string, faults: Fault[]): Instant | undefined {
  if (text === undefined) return undefined;
  const instant = parseInstant(text);
  if (instant === undefined) faults.push({ code: 'date-time', path, text: 'is no moment this gateway can read' });
  return instant;
}

/** An offer as the contract shows it. Who used it is not said: it may have been another agency. */
export function fromOffer(kept: KeptOffer): Schemas['Offer'] {
  const { responseId, items, usedByOrderId, ...rest } = kept;
  return {
    ...rest,
    ...(responseId === '' ? {} : { responseId }),
    items: items.map((item) => ({
      ...item,
      price: fromPrice(item.price),
      fareComponents: item.fareComponents.map(fromFareComponent),
      restrictions: item.restrictions.map(fromRestriction),
    })),
    used: usedByOrderId !== undefined,
  };
}
