import { exchange, exchangeBack, inverseText, parseDecimal } from '../../base/exchange.ts';
import { assert } from '../../base/assert.ts';
import { minorUnitDigits } from '../../base/currency.ts';
import { formatAmount, subtract, type Money } from '../../base/money.ts';
import { roundingIncrement } from '../../base/roundingIncrement.ts';
import type { Rate } from '../order/facts.ts';
import { refuse } from '../order/decision.ts';
import type { Refusal } from '../order/refusals.ts';
import type { PaymentMethod, Tendered } from './payment.ts';

/**
 * What to pay in `currency` for an amount due: at the newest rate, rounded as that currency is paid by that method, and never nothing.
 * Refuses a currency for which there is no rate: as the wrong currency where no rates are in use at all, else as an unknown rate.
 */
export function quoteDue(
  due: Money,
  currency: string,
  method: PaymentMethod['kind'],
  rates: readonly Rate[] = [],
): Tendered | { refusal: Refusal } {
  const rate = rateInto(due.currency, currency, rates);
  if (rate === undefined || minorUnitDigits(currency) === undefined) {
    const words = `the order is in ${due.currency}`;
    return refuse(rates.length === 0 ? 'payment_currency_mismatch' : 'rate_unknown', currency, words);
  }
  const decimal = parseDecimal(rate.rate);
  assert(decimal !== undefined, `the rate of ${currency} in ${due.currency} is a decimal`);
  const increment = roundingIncrement(currency, method === 'CASH' ? 'cash' : 'account');
  const rounded = exchangeBack(due, decimal, currency, increment);
  const amount = due.amountMinor > 0n && rounded.amountMinor === 0n ? { ...rounded, amountMinor: increment } : rounded;
  const difference = subtract(exchange(amount, decimal, due.currency), due);
  return { amount, rate: rate.rate, rateSource: rate.source, rateAt: rate.at, difference };
}

/**
 * What goes back to the payer, in the currency it gave, with a refund of `part` after `before` was refunded: the difference of what both
 * come to, so that all parts together are exactly what was given, however they were rounded.
 */
export function tenderedPart(payment: { amount: Money; tendered?: Tendered }, part: Money, before?: Money): Money {
  const { amount, tendered } = payment;
  if (tendered === undefined) return part;
  assert(amount.amountMinor > 0n && part.currency === amount.currency, 'a part of what was paid');
  const given = tendered.amount;
  const upTo = (refundedMinor: bigint) =>
    (2n * given.amountMinor * refundedMinor + amount.amountMinor) / (2n * amount.amountMinor);
  const already = before?.amountMinor ?? 0n;
  return { ...given, amountMinor: upTo(already + part.amountMinor) - upTo(already) };
}

/** What is due of the payer, in words. */
export function tenderWords(tendered: Tendered): string {
  return `${formatAmount(tendered.amount)} ${tendered.amount.currency} is due, at ${tendered.rate} (${tendered.rateSource})`;
}

/**
 * The newest rate from the payer's currency into the order's; where only the opposite one is known, its inverse. Of two at one moment
 * the direct one is taken.
 */
function rateInto(orderCurrency: string, currency: string, rates: readonly Rate[]): Rate | undefined {
  const direct = rates.filter((rate) => rate.from === currency && rate.to === orderCurrency);
  const opposite = rates.filter((rate) => rate.from === orderCurrency && rate.to === currency);
  const inverted = opposite.flatMap((rate): Rate[] => {
    const decimal = parseDecimal(rate.rate);
    if (decimal === undefined) return [];
    return [
      { ...rate, from: currency, to: orderCurrency, rate: inverseText(decimal), source: `${rate.source}, inverse` },
    ];
  });
  return [...direct, ...inverted].reduce<Rate | undefined>(
    (newest, rate) => (newest === undefined || rate.at > newest.at ? rate : newest),
    undefined,
  );
}
