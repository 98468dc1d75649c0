import { earliest, type Instant } from '../../base/time.ts';
import type { OfferItem, Segment } from '../offer/offer.ts';
import { priceTimes } from '../offer/price.ts';
import { acceptedOffer } from './acceptedItem.ts';
import type { HeldOffer } from './acceptOffers.ts';
import { refuse } from './decision.ts';
import type { OrderFacts } from './facts.ts';
import type { ItemChange, Order, OrderItem } from './order.ts';
import type { Refusal } from './refusals.ts';

/**
 * The items of a hold at the prices their offers say now, and how long those stand: as long as the offers say, else as the space is held.
 * Refuses `reprice_unavailable` unless every live item is still offered, for the same flights and in the order's currency.
 */
export function repricing(
  order: Order,
  facts: OrderFacts,
): { change: ItemChange; priceGuaranteedUntil: Instant } | { refusal: Refusal } {
  const items: OrderItem[] = [];
  const used = new Set<HeldOffer>();
  for (const item of order.items.filter((each) => each.status === 'OFFERED')) {
    const fresh = freshOffer(item, order, facts);
    if (fresh === undefined) return refuse('reprice_unavailable', item.itemId);
    const { held, offerItem } = fresh;
    const units = offerItem.pricedFor === 'each' ? item.passengerIds.length * item.quantity : 1;
    const price = priceTimes(offerItem.price, units);
    if (price.total.currency !== order.currency) return refuse('reprice_unavailable', item.itemId, 'another currency');
    used.add(held);
    const { priceGuaranteedUntil: _past, ...rest } = item;
    const { priceGuaranteedUntil } = offerItem;
    items.push({
      ...rest,
      action: 'MODIFY',
      price,
      ...(priceGuaranteedUntil === undefined ? {} : { priceGuaranteedUntil }),
    });
  }
  return {
    change: {
      actions: items.map(({ itemId, action }) => ({ itemId, action })),
      items,
      removedItemIds: [],
      additions: { segments: [], journeys: [], priceClasses: [], serviceDefinitions: [], baggageAllowances: [] },
      offers: [...used].map(acceptedOffer),
      claims: [],
      releasedClaimIds: [],
    },
    priceGuaranteedUntil: earliest(items.map((item) => item.priceGuaranteedUntil)) ?? order.paymentDueAt,
  };
}

function freshOffer(
  item: OrderItem,
  order: Order,
  { offers = [], now }: OrderFacts,
): { held: HeldOffer; offerItem: OfferItem } | undefined {
  for (const held of offers) {
    const { offer } = held;
    if (offer.offerId !== item.offerId || offer.ownerCode !== order.ownerCode) continue;
    if (offer.expiresAt !== undefined && offer.expiresAt <= now) continue;
    const offerItem = offer.items.find((each) => each.offerItemId === item.offerItemId);
    if (offerItem === undefined || (offerItem.priceGuaranteedUntil ?? '9') <= now) continue;
    const offered = flightsOf(
      offerItem.services.flatMap((service) => service.segmentIds),
      offer.segments,
    );
    const sold = flightsOf(
      item.services.flatMap((service) => service.segmentId ?? []),
      order.segments,
    );
    if (sold.every((flight) => offered.includes(flight))) return { held, offerItem };
  }
  return undefined;
}

function flightsOf(segmentIds: readonly string[], segments: readonly Segment[]): string[] {
  return segments
    .filter((segment) => segmentIds.includes(segment.segmentId))
    .map(({ carrier, flightNumber, departsLocal }) => `${carrier}${flightNumber} ${departsLocal}`);
}
