import type { Amount } from '../../../../generated/ndc/21.3/types.ts';
import { parseAmount, type Money } from '../../../base/money.ts';
import { missing, unreadable } from '../scalar/faults.ts';
import { optional, type Findings } from './findings.ts';
import type { Lenient } from './lenient.ts';

const decimal = /^[+-]?\d{1,15}(?:\.\d{0,20})?$/;

/** An amount as a request states it. The currency is left out where the sender left it out: then the order's applies. */
export function readStatedAmount(
  amount: Lenient<Amount> | undefined,
  path: string,
  findings: Findings,
): { amount: string; currency?: string } | undefined {
  const text = optional(amount?.value);
  if (text === undefined) {
    findings.faults.push(missing(path, 'the amount'));
    return undefined;
  }
  if (!decimal.test(text)) findings.faults.push(unreadable(path, 'the amount'));
  const currency = optional(amount?.CurCode);
  return currency === undefined ? { amount: text } : { amount: text, currency };
}

/** An amount of an offer; `currency` applies where the amount itself names none. Undefined where there is no amount; a fault where it is unreadable. */
export function readMoney(
  amount: Lenient<Amount> | undefined,
  currency: string | undefined,
  path: string,
  findings: Findings,
): Money | undefined {
  const text = optional(amount?.value);
  if (text === undefined) return undefined;
  const code = optional(amount?.CurCode) ?? currency;
  const money = code === undefined ? undefined : parseAmount(text, code);
  if (money === undefined)
    findings.faults.push({ ...unreadable(path, 'the amount'), code: code === undefined ? '729' : '914' });
  return money;
}
