import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  add,
  compare,
  formatAmount,
  fromMoneyJson,
  parseAmount,
  subtract,
  toMoneyJson,
  type Money,
} from '../../../src/base/money.ts';

const currencies = fc.constantFrom('EUR', 'JPY', 'KWD', 'HUF', 'XCG');
const money = fc
  .tuple(fc.bigInt({ min: -(10n ** 14n), max: 10n ** 14n }), currencies)
  .map(([amountMinor, currency]): Money => {
    const scale = { EUR: 2, JPY: 0, KWD: 3, HUF: 2, XCG: 2 }[currency] ?? 2;
    return { amountMinor, currency, scale };
  });

describe('amounts', () => {
  test('are read as senders write them', () => {
    const read = (text: string, currency = 'EUR') => parseAmount(text, currency)?.amountMinor;
    expect(
      ['1000.00', '796.5', '953', ' 12.34 ', '857.32000000000000000000', '-0.05', '+1.00'].map((text) => read(text)),
    ).toEqual([100_000n, 79_650n, 95_300n, 1234n, 85_732n, -5n, 100n]);
    expect([read('75267', 'KZT'), read('75267', 'JPY'), read('1.234', 'KWD'), read('1234.50', 'HUF')]).toEqual([
      7_526_700n,
      75_267n,
      1234n,
      123_450n,
    ]);
  });

  test('are refused when they are no decimal, finer than the currency, or of no currency', () => {
    const refused: [string, string][] = [
      ['1.005', 'EUR'],
      ['1.5', 'JPY'],
      ['1e3', 'EUR'],
      ['1,00', 'EUR'],
      ['', 'EUR'],
      ['NaN', 'EUR'],
      ['0x10', 'EUR'],
      ['9999999999999999', 'EUR'],
      ['1', 'ABC'],
    ];
    expect(refused.map(([text, currency]) => parseAmount(text, currency))).toEqual(refused.map(() => undefined));
  });

  test('come back from text as they were', () => {
    fc.assert(
      fc.property(money, (amount) => {
        expect(parseAmount(formatAmount(amount), amount.currency)).toEqual(amount);
        expect(fromMoneyJson(JSON.parse(JSON.stringify(toMoneyJson(amount))))).toEqual(amount);
      }),
    );
  });

  test('add and subtract exactly, and only within one currency', () => {
    fc.assert(
      fc.property(money, money, (a, b) => {
        if (a.currency !== b.currency) expect(() => add(a, b)).toThrow('cannot add');
        else {
          expect(subtract(add(a, b), b)).toEqual(a);
          expect(Math.sign(compare(a, b))).toBe(
            a.amountMinor < b.amountMinor ? -1 : a.amountMinor > b.amountMinor ? 1 : 0,
          );
        }
      }),
    );
  });
});
