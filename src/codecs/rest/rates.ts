import type { Fault } from '../../base/fault.ts';
import { minorUnitDigits } from '../../base/currency.ts';
import { parseDecimal } from '../../base/exchange.ts';
import { toMoneyJson, zero, type Money } from '../../base/money.ts';
import { parseInstant } from '../../base/time.ts';
import type { Rate } from '../../domain/order/facts.ts';
import type { Tendered } from '../../domain/payment/payment.ts';
import type { Schemas } from './contract.ts';

/** Reads the body of putRates, already valid by the contract. Faults: unknown or equal currencies, rates of zero, unreadable moments. */
export function toRates(json: Schemas['Rates']): { rates: Rate[] } | { faults: Fault[] } {
  const faults: Fault[] = [];
  const places = new Map<string, number>();
  const rates = json.rates.map((rate, index): Rate => {
    const here = `/rates/${index}`;
    for (const member of ['from', 'to'] as const) {
      const isKnown = minorUnitDigits(rate[member]) !== undefined;
      if (!isKnown) faults.push({ code: 'currency', path: `${here}/${member}`, text: 'is no currency known here' });
    }
    if (rate.from === rate.to) faults.push({ code: 'currency', path: `${here}/to`, text: 'is the same currency' });
    if (parseDecimal(rate.rate) === undefined) {
      faults.push({ code: 'rate', path: `${here}/rate`, text: 'is no decimal number above zero' });
    }
    const at = parseInstant(rate.at);
    if (at === undefined)
      faults.push({ code: 'date-time', path: `${here}/at`, text: 'is no moment this gateway can read' });
    const key = [rate.from, rate.to, at].join('|');
    if (places.has(key))
      faults.push({ code: 'rate_twice', path: here, text: `is the same pair and moment as ${places.get(key)}` });
    else places.set(key, index);
    return { ...rate, at: at ?? '' };
  });
  return faults.length > 0 ? { faults } : { rates };
}

/** What is due as the contract shows it; in the order's own currency nothing is exchanged. */
export function fromAmountDue(asked: { orderId: string; due: Money; tendered?: Tendered }): Schemas['AmountDue'] {
  const { orderId, due, tendered } = asked;
  const amount = tendered?.amount ?? due;
  const difference = tendered?.difference ?? zero(due.currency);
  return {
    orderId,
    due: toMoneyJson(due),
    amount: toMoneyJson(amount),
    rate: tendered?.rate ?? '1',
    ...(tendered === undefined ? {} : { rateSource: tendered.rateSource, rateAt: tendered.rateAt }),
    difference: toMoneyJson(difference),
  };
}
