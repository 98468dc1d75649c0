import type { HeldOffer } from './acceptOffers.ts';
import type { Order, OrderItem } from './order.ts';

/**
 * The offers as they stand to an order that is changed: one this order itself accepted earlier is not used up for it, and what it has
 * of such an offer already need not be chosen again.
 */
export function offersOfOrder(offers: readonly HeldOffer[], order: Order, kept: readonly OrderItem[]): HeldOffer[] {
  return offers.map((held) => {
    if (held.usedByOrderId !== order.orderId) return held;
    const { offer, hash, version } = held;
    const isThere = (offerItemId: string) =>
      kept.some((item) => item.offerId === offer.offerId && item.offerItemId === offerItemId);
    const items = offer.items.map((item) => (isThere(item.offerItemId) ? { ...item, mandatory: false } : item));
    return { offer: { ...offer, items }, hash, version };
  });
}
