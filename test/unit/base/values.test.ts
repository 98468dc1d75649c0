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

  test('are found however they are grouped, and amid other digits', () => {
    const texts = [
      'exp 12 27 4111 1111 1111 1111',
      '3782 822463 10005 1',
      '4111.1111.1111.1111',
      '4111/1111/1111/1111',
      '4111\u20131111\u20131111\u20131111',
      '4111\u00a01111\u00a01111\u00a01111',
      '4111  1111  1111  1111',
      '4_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1',
      '4111 1111 1111 1111 110',
      '6212345678900000003',
      '5555555555554444 4111111111111111',
    ];
    expect(texts.map(maskCardNumbers)).toEqual([
      `exp 12 27 ${maskedCardNumber}`,
      `${maskedCardNumber} 1`,
      ...Array.from({ length: 8 }, () => maskedCardNumber),
      `${maskedCardNumber} ${maskedCardNumber}`,
    ]);
  });

  test('are found at any place of a text, in any of the usual groups', () => {
    const shapes = [[16], [4, 4, 4, 4], [8, 8], [6, 10]];
    const numbers = [
      '4111111111111111',
      '5555555555554444',
      '2223003122003222',
      '6011111111111117',
      '3530111333300000',
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...numbers),
        fc.constantFrom(...shapes),
        fc.constantFrom(' ', '-', '.', '/', '  ', '\u2014', '\u202f', '\u200b'),
        fc.constantFrom('', 'card ', '12 ', 'till 12/27 ', '(', 'K'),
        fc.constantFrom('', ' 12/27', ' 123', ', thanks', 'x'),
        (number, shape, separator, before, after) => {
          let at = 0;
          const groups = shape.map((size) => number.slice(at, (at += size)));
          expect(maskCardNumbers(`${before}${groups.join(separator)}${after}`)).toContain(maskedCardNumber);
        },
      ),
    );
  });

  test('are never seen in telephone and ticket numbers', () => {
    const digits = (least: number, most: number) =>
      fc.array(fc.integer({ min: 0, max: 9 }), { minLength: least, maxLength: most }).map((list) => list.join(''));
    const country = fc.integer({ min: 1, max: 999 }).map((code) => `+${code}`);
    const separator = fc.constantFrom('', ' ', '-', '.', '/');
    const international = fc
      .tuple(country, separator, digits(2, 4), separator, digits(3, 4), separator, digits(3, 4))
      .map((parts) => parts.join(''));
    const national = fc.tuple(digits(3, 5), separator, digits(3, 8)).map((parts) => parts.join(''));
    const ticket = fc.tuple(digits(3, 3), fc.constantFrom('', ' ', '-'), digits(10, 10)).map((parts) => parts.join(''));
    const conjunction = fc.tuple(ticket, digits(2, 2)).map(([first, last]) => `${first}/${last}`);
    fc.assert(
      fc.property(
        fc.array(fc.oneof(international, national, ticket, conjunction), { minLength: 1, maxLength: 4 }),
        fc.constantFrom(', ', '; ', ' or ', ' / '),
        (numbers, between) => {
          const text = numbers.join(between);
          expect(maskCardNumbers(text)).toBe(text);
        },
      ),
      { numRuns: 2_000 },
    );
    const tickets = Array.from({ length: 200 }, (_, index) => `479 ${2301234567 + index} 479 ${2301234568 + index}`);
    expect(tickets.map(maskCardNumbers)).toEqual(tickets);
  });

  test('are looked for in no time in a text that is all digits', () => {
    const started = performance.now();
    for (const text of ['4 '.repeat(16_384), '4'.repeat(32_768), '4-4'.repeat(10_922)]) maskCardNumbers(text);
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});
