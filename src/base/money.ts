import { assert } from './assert.ts';
import { minorUnitDigits } from './currency.ts';

/** An exact amount: `amountMinor` counts units of 10^-scale of `currency`. Never a float. */
export type Money = { readonly amountMinor: bigint; readonly currency: string; readonly scale: number };

/** Money as events and rows keep it: bigint does not survive JSON, so the amount is a decimal string. */
export type MoneyJson = { readonly amount: string; readonly currency: string };

const decimalAmount = /^([+-]?)(\d{1,15})(?:\.(\d{0,20}))?$/;

/**
 * Reads a decimal amount such as `857.32`, `796.5` or `857.32000000000000000000` (senders pad with zeros).
 * Undefined when the text is no decimal, the currency is unknown, or the amount is finer than the currency's minor unit.
 */
export function parseAmount(text: string, currency: string): Money | undefined {
  const scale = minorUnitDigits(currency);
  const match = decimalAmount.exec(text.trim());
  if (scale === undefined || match === null) return undefined;
  const [, sign = '', whole = '', fraction = ''] = match;
  const kept = fraction.slice(0, scale).padEnd(scale, '0');
  if (/[1-9]/.test(fraction.slice(scale))) return undefined;
  const magnitude = BigInt(whole + kept);
  return { amountMinor: sign === '-' ? -magnitude : magnitude, currency, scale };
}

/** Writes the amount with exactly the currency's decimals: `1000.00`, `75267`, `-0.050`. */
export function formatAmount(money: Money): string {
  const negative = money.amountMinor < 0n;
  const digits = (negative ? -money.amountMinor : money.amountMinor).toString().padStart(money.scale + 1, '0');
  const cut = digits.length - money.scale;
  const text = money.scale === 0 ? digits : `${digits.slice(0, cut)}.${digits.slice(cut)}`;
  return negative ? `-${text}` : text;
}

export function zero(currency: string): Money {
  const scale = minorUnitDigits(currency);
  assert(scale !== undefined, `unknown currency ${currency}`);
  return { amountMinor: 0n, currency, scale };
}

export function add(a: Money, b: Money): Money {
  assert(a.currency === b.currency, `cannot add ${a.currency} and ${b.currency}`);
  return { ...a, amountMinor: a.amountMinor + b.amountMinor };
}

export function subtract(a: Money, b: Money): Money {
  return add(a, negate(b));
}

export function negate(a: Money): Money {
  return { ...a, amountMinor: -a.amountMinor };
}

export function times(a: Money, factor: number): Money {
  assert(Number.isSafeInteger(factor), `amounts are multiplied by whole numbers, not ${factor}`);
  return { ...a, amountMinor: a.amountMinor * BigInt(factor) };
}

/** Sum of the amounts, all of one currency; zero of that currency for none. */
export function sum(amounts: readonly Money[], currency: string): Money {
  return amounts.reduce(add, zero(currency));
}

export function equals(a: Money, b: Money): boolean {
  return a.currency === b.currency && a.amountMinor === b.amountMinor;
}

/** Negative, zero or positive as `a` is less than, equal to or more than `b`; one currency only. */
export function compare(a: Money, b: Money): number {
  const difference = subtract(a, b).amountMinor;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

export function toMoneyJson(money: Money): MoneyJson {
  return { amount: formatAmount(money), currency: money.currency };
}

/** The inverse of `toMoneyJson`, for what we stored ourselves, however large: anything unreadable is a bug. */
export function fromMoneyJson(json: MoneyJson): Money {
  const { currency, scale } = zero(json.currency);
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(json.amount);
  const [, sign = '', whole = '', fraction = ''] = match ?? [];
  assert(match !== null && fraction.length === scale, `stored amount is not readable as ${currency}`);
  const magnitude = BigInt(whole + fraction);
  return { amountMinor: sign === '-' ? -magnitude : magnitude, currency, scale };
}
