import { allocate } from '../../base/allocate.ts';
import { equals, sum, type Money } from '../../base/money.ts';
import type { Price } from './offer.ts';

/**
 * Divides a price by weights, part by part: base, each tax, each fee and the totals add up to the cent to what they were. A total that
 * was the sum of its parts is so again in every share.
 */
export function dividePrice(price: Price, weights: readonly bigint[]): Price[] {
  const parts = (amount: Money): Money[] =>
    allocate(amount.amountMinor, weights).map((amountMinor) => ({ ...amount, amountMinor }));
  const at = (amounts: readonly Money[], index: number): Money => ({ ...price.total, ...amounts[index] });
  const base = price.base === undefined ? undefined : parts(price.base);
  const taxes = price.taxes.map((tax) => ({ tax, amounts: parts(tax.amount) }));
  const fees = price.fees.map((fee) => ({ fee, amounts: parts(fee.amount) }));
  const taxTotal = price.taxTotal === undefined ? undefined : parts(price.taxTotal);
  const total = parts(price.total);
  const taxTotalIsSum = price.taxes.length > 0 && isSum(price.taxTotal, amountsOf(price.taxes));
  const totalIsSum = isSum(price.total, componentsOf(price));

  return weights.map((_weight, index): Price => {
    const share: Price = {
      total: at(total, index),
      ...(base === undefined ? {} : { base: at(base, index) }),
      taxes: taxes.map(({ tax, amounts }) => ({ ...tax, amount: at(amounts, index) })),
      ...(taxTotal === undefined ? {} : { taxTotal: at(taxTotal, index) }),
      fees: fees.map(({ fee, amounts }) => ({ ...fee, amount: at(amounts, index) })),
    };
    if (taxTotalIsSum) share.taxTotal = sum(amountsOf(share.taxes), price.total.currency);
    if (totalIsSum) share.total = sum(componentsOf(share), price.total.currency);
    return share;
  });
}

/** What a price is made of where it says so: base, taxes (one by one, or only their total), fees. */
function componentsOf(price: Price): Money[] {
  const taxes = price.taxes.length > 0 ? amountsOf(price.taxes) : price.taxTotal === undefined ? [] : [price.taxTotal];
  return [...(price.base === undefined ? [] : [price.base]), ...taxes, ...amountsOf(price.fees)];
}

function amountsOf(parts: readonly { amount: Money }[]): Money[] {
  return parts.map((part) => part.amount);
}

function isSum(total: Money | undefined, parts: readonly Money[]): boolean {
  if (total === undefined || parts.some((part) => part.currency !== total.currency)) return false;
  return equals(total, sum(parts, total.currency));
}
