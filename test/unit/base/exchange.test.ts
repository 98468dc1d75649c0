import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { exchange, exchangeBack, inverseText, parseDecimal, type Decimal } from '../../../src/base/exchange.ts';
import { formatAmount, parseAmount, type Money } from '../../../src/base/money.ts';
import { roundingIncrement } from '../../../src/base/roundingIncrement.ts';

function money(amount: string, currency: string): Money {
  const read = parseAmount(amount, currency);
  if (read === undefined) throw new Error(`${amount} is no amount of ${currency}`);
  return read;
}

function decimal(text: string): Decimal {
  const read = parseDecimal(text);
  if (read === undefined) throw new Error(`${text} is no rate`);
  return read;
}

const rates = fc.record({ units: fc.bigInt(1n, 10n ** 9n), scale: fc.integer({ min: 0, max: 8 }) });
const currencies = fc.constantFrom('EUR', 'CHF', 'JPY', 'KWD', 'HUF', 'CLF');
const amounts = fc
  .tuple(fc.bigInt(-(10n ** 12n), 10n ** 12n), currencies)
  .map(([amountMinor, currency]): Money => ({ ...money('0', currency), amountMinor }));

describe('an amount exchanged', () => {
  test.each([
    ['100.00', 'EUR', '1.25', 'CHF', 1n, '125.00'],
    ['100.00', 'EUR', '162.345', 'JPY', 1n, '16235'],
    ['1', 'JPY', '0.006159', 'EUR', 1n, '0.01'],
    ['0.05', 'EUR', '0.9', 'EUR', 1n, '0.05'],
    ['10.02', 'CHF', '1', 'CHF', 5n, '10.00'],
    ['10.025', 'KWD', '1', 'CHF', 5n, '10.05'],
    ['-10.00', 'EUR', '0.33335', 'KWD', 1n, '-3.334'],
  ])('%s %s at %s is so many %s, in steps of %s: %s%s', (amount, from, rate, to, increment, expected) => {
    expect(formatAmount(exchange(money(amount, from), decimal(rate), to, increment))).toBe(expected);
  });

  test('at one into its own currency stays what it is, both ways', () => {
    fc.assert(
      fc.property(amounts, (amount) => {
        expect(exchange(amount, decimal('1'), amount.currency)).toEqual(amount);
        expect(exchangeBack(amount, decimal('1'), amount.currency)).toEqual(amount);
      }),
    );
  });

  test('is a whole multiple of the increment, at most half of it from the exact amount', () => {
    fc.assert(
      fc.property(amounts, rates, currencies, fc.constantFrom(1n, 5n, 50n, 100n), (amount, rate, currency, step) => {
        const given = exchangeBack(amount, rate, currency, step);
        expect(given.amountMinor % step).toBe(0n);
        const scale = (of: number) => 10n ** BigInt(of);
        const denominator = rate.units * scale(amount.scale);
        const exact = amount.amountMinor * scale(rate.scale) * scale(given.scale);
        const off = given.amountMinor * denominator - exact;
        expect(2n * (off < 0n ? -off : off) <= denominator * step).toBe(true);
      }),
    );
  });

  test('never grows smaller as the amount grows', () => {
    fc.assert(
      fc.property(amounts, fc.bigInt(0n, 10n ** 9n), rates, currencies, (amount, more, rate, currency) => {
        const larger = { ...amount, amountMinor: amount.amountMinor + more };
        expect(exchange(larger, rate, currency).amountMinor >= exchange(amount, rate, currency).amountMinor).toBe(true);
      }),
    );
  });
});

describe('a rate', () => {
  test.each(['1.0652', '0.00000001', '162', '000.5'])('%s is read', (text) => {
    expect(parseDecimal(text)).toBeDefined();
  });

  test.each(['0', '0.000', '-1', '1e3', '1,5', '.5', '5.', '', ' 1', '1234567890123', '1.0000000000000001'])(
    '"%s" is no rate',
    (text) => {
      expect(parseDecimal(text)).toBeUndefined();
    },
  );

  test.each([
    ['4', '0.25'],
    ['1', '1'],
    ['0.5', '2'],
    ['3', '0.333333333333'],
    ['162.345', '0.006159721580584'],
  ])('one by %s is %s', (rate, inverse) => {
    expect(inverseText(decimal(rate)).startsWith(inverse.slice(0, 14))).toBe(true);
    expect(parseDecimal(inverseText(decimal(rate)))).toBeDefined();
  });
});

describe('the smallest step of a payment', () => {
  test.each([
    ['CHF', 'cash', 5n],
    ['CHF', 'account', 1n],
    ['JPY', 'cash', 1n],
    ['SEK', 'cash', 100n],
    ['EUR', 'cash', 1n],
  ] as const)('of %s by %s is %s minor units', (currency, tender, step) => {
    expect(roundingIncrement(currency, tender)).toBe(step);
  });
});
