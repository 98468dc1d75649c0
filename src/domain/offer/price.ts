import { equals, sum, times, type Money } from '../../base/money.ts';
import type { OfferItem, Price } from './offer.ts';

/** The price of so many units of what the price is for. */
export function priceTimes(price: Price, units: number): Price {
  if (units === 1) return price;
  const scaled = <T extends { amount: Money }>(part: T): T => ({ ...part, amount: times(part.amount, units) });
  return {
    total: times(price.total, units),
    ...(price.base === undefined ? {} : { base: times(price.base, units) }),
    ...(price.taxTotal === undefined ? {} : { taxTotal: times(price.taxTotal, units) }),
    taxes: price.taxes.map(scaled),
    fees: price.fees.map(scaled),
  };
}

/** The price of `numerator` units where this is that of `denominator`; undefined where it does not come out even to the cent. */
export function priceOfUnits(price: Price, numerator: number, denominator: number): Price | undefined {
  const amounts = [
    price.total,
    price.base,
    price.taxTotal,
    ...[...price.taxes, ...price.fees].map((part) => part.amount),
  ];
  const [from, to] = [BigInt(denominator), BigInt(numerator)];
  if (amounts.some((amount) => amount !== undefined && (amount.amountMinor * to) % from !== 0n)) return undefined;
  const scale = (amount: Money): Money => ({ ...amount, amountMinor: (amount.amountMinor * to) / from });
  const scaled = <T extends { amount: Money }>(part: T): T => ({ ...part, amount: scale(part.amount) });
  return {
    total: scale(price.total),
    ...(price.base === undefined ? {} : { base: scale(price.base) }),
    ...(price.taxTotal === undefined ? {} : { taxTotal: scale(price.taxTotal) }),
    taxes: price.taxes.map(scaled),
    fees: price.fees.map(scaled),
  };
}

/**
 * The items with prices for all their passengers together. The standard means an item's price so, but some airlines write that of one
 * passenger, and only the offer's total tells: where the items come to it only when each counts once per passenger, they are counted so.
 * `agrees` is false where they come to it in neither way; the prices stay as stated then.
 */
export function reconcilePrices(items: OfferItem[], total: Money): { items: OfferItem[]; agrees: boolean } {
  const priced = items.filter((item) => item.pricedFor === 'item');
  if (priced.length === 0 || priced.some((item) => item.price.total.currency !== total.currency)) {
    return { items, agrees: priced.length === 0 };
  }
  const passengers = (item: OfferItem) => Math.max(item.passengerIds.length, 1);
  const once = priced.map((item) => item.price.total);
  if (equals(sum(once, total.currency), total)) return { items, agrees: true };
  const each = priced.map((item) => times(item.price.total, passengers(item)));
  if (!equals(sum(each, total.currency), total)) return { items, agrees: false };
  const counted = (item: OfferItem) =>
    item.pricedFor === 'item' ? { ...item, price: priceTimes(item.price, passengers(item)) } : item;
  return { items: items.map(counted), agrees: true };
}
