import { assert } from './assert.ts';
import { zero, type Money } from './money.ts';

/** An exact decimal above zero: `units` of 10^-scale. */
export type Decimal = { readonly units: bigint; readonly scale: number };

const decimalText = /^(\d{1,12})(?:\.(\d{1,15}))?$/;

/** Reads a rate such as `1.0652`; undefined when it is no plain decimal above zero. */
export function parseDecimal(text: string): Decimal | undefined {
  const match = decimalText.exec(text);
  if (match === null) return undefined;
  const [, whole = '', fraction = ''] = match;
  const units = BigInt(whole + fraction);
  return units === 0n ? undefined : { units, scale: fraction.length };
}

/**
 * The amount at `rate` (units of `currency` for one of the amount's), rounded half up to whole multiples of `increment` minor units.
 */
export function exchange(amount: Money, rate: Decimal, currency: string, increment = 1n): Money {
  const target = zero(currency);
  const numerator = amount.amountMinor * rate.units * power(target.scale);
  return { ...target, amountMinor: rounded(numerator, power(amount.scale + rate.scale), increment) };
}

/** The other way round: `rate` is units of the amount's currency for one of `currency`. */
export function exchangeBack(amount: Money, rate: Decimal, currency: string, increment = 1n): Money {
  const target = zero(currency);
  const numerator = amount.amountMinor * power(rate.scale + target.scale);
  return { ...target, amountMinor: rounded(numerator, rate.units * power(amount.scale), increment) };
}

/** One by the rate, as decimal text of at least twelve significant digits, without zeros at its end. */
export function inverseText(rate: Decimal): string {
  const wholeDigits = rate.units.toString().length - rate.scale;
  const scale = Math.min(15, Math.max(12, 12 + wholeDigits));
  const units = rounded(power(rate.scale + scale), rate.units, 1n);
  const digits = units.toString().padStart(scale + 1, '0');
  return `${digits.slice(0, -scale)}.${digits.slice(-scale)}`.replace(/\.?0+$/, '');
}

/** Numerator by denominator, half up (away from zero) to a multiple of `increment`. */
function rounded(numerator: bigint, denominator: bigint, increment: bigint): bigint {
  assert(denominator > 0n && increment > 0n, 'amounts are rounded to something');
  const step = denominator * increment;
  const magnitude = numerator < 0n ? -numerator : numerator;
  const steps = (2n * magnitude + step) / (2n * step);
  return (numerator < 0n ? -steps : steps) * increment;
}

function power(scale: number): bigint {
  return 10n ** BigInt(scale);
}
