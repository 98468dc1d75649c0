import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { canonicalJson } from '../../../src/base/canonical.ts';
import { maskCardNumbers, maskedCardNumber } from '../../../src/base/cardNumbers.ts';
import { newId, newLocator } from '../../../src/base/ids.ts';
import { durationMs, isCalendarDate, parseInstant, parseLocalDateTime } from '../../../src/base/time.ts';

describe('instants', () => {
  test('are read with a zone, without one as UTC, and to the millisecond', () => {
    expect(parseInstant('2018-11-07T15:47:00+03:00')).toBe('2018-11-07T12:47:00.000Z');
    expect(parseInstant('2019-05-31T16:14:55')).toBe('2019-05-31T16:14:55.000Z');
    expect(parseInstant('2018-01-26T10:35:40.498Z')).toBe('2018-01-26T10:35:40.498Z');
    expect(parseInstant('2024-01-01T10:00Z')).toBe('2024-01-01T10:00:00.000Z');
  });

  test('are refused for days and times that do not exist', () => {
    const refused = [
      '2023-02-30T10:00:00Z',
      '2023-01-01T25:00:00Z',
      '2023-01-01',
      'tomorrow',
      '',
      '2023-13-01T00:00:00Z',
    ];
    expect(refused.map((text) => parseInstant(text))).toEqual(refused.map(() => undefined));
  });

  test('of an airport drop whatever zone a sender appended', () => {
    expect(parseLocalDateTime('2025-05-08T10:00:00')).toBe('2025-05-08T10:00:00');
    expect(parseLocalDateTime('2025-05-08T10:00:00+02:00')).toBe('2025-05-08T10:00:00');
    expect(parseLocalDateTime('2025-05-08')).toBeUndefined();
  });

  test('have calendar dates with leap days only in leap years', () => {
    expect([isCalendarDate('2024-02-29'), isCalendarDate('2023-02-29'), isCalendarDate('1900-02-29')]).toEqual([
      true,
      false,
      false,
    ]);
  });

  test('have durations in whole time units, and none that counts months or years', () => {
    expect(['PT48H00M', 'P2D', 'P0DT5H10M0S', 'PT30M', 'P1W'].map(durationMs)).toEqual([
      172_800_000, 172_800_000, 18_600_000, 1_800_000, 604_800_000,
    ]);
    expect(['P1M', 'P1Y', 'P', 'PT', '48H'].map(durationMs)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('identifiers', () => {
  test('of orders sort by time', () => {
    const ids = Array.from({ length: 50 }, newId);
    expect([...ids].sort()).toEqual(ids);
  });

  test('of bookings are six letters and digits that cannot be misread', () => {
    const locators = Array.from({ length: 2000 }, newLocator);
    expect(locators.filter((locator) => !/^[ACDEFGHJKMNPQRTUVWXY34679]{6}$/.test(locator))).toEqual([]);
    const counts = new Map<string, number>();
    for (const letter of locators.join('')) counts.set(letter, (counts.get(letter) ?? 0) + 1);
    expect(counts.size).toBe(25);
    // 480 expected of each; 5 standard deviations are 107.
    expect([...counts.values()].filter((count) => Math.abs(count - 480) > 107)).toEqual([]);
  });
});

describe('canonical JSON', () => {
  test('is one text whatever the order of members', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const turned = Object.fromEntries(Object.entries(value).reverse());
        expect(canonicalJson(turned)).toBe(canonicalJson(value));
      }),
    );
  });
});

describe('card numbers in text', () => {
  test('are removed, also in groups and amid words', () => {
    const texts = ['pay 4111111111111111 now', '5555-5555-5555-4444', 'amex 3782 822463 10005.', 'x6011111111111117y'];
    expect(texts.map(maskCardNumbers)).toEqual([
      `pay ${maskedCardNumber} now`,
      maskedCardNumber,
      `amex ${maskedCardNumber}.`,
      `x${maskedCardNumber}y`,
    ]);
  });

  test('are told from numbers that only look alike', () => {
    const kept = [
      '4111111111111112',
      '9321234567890',
      '0162301234567',
      '41111111111111111',
      '1234567890123456',
      '+49 151 1234 5678',
    ];
    expect(kept.map(maskCardNumbers)).toEqual(kept);
  });
});
