import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { allocate } from '../../../src/base/allocate.ts';

describe('sharing out by largest remainder', () => {
  test('gives the odd cent to whom rounding took most, and to the first of equals', () => {
    expect(allocate(100n, [1n, 1n, 1n])).toEqual([34n, 33n, 33n]);
    expect(allocate(10n, [1n, 2n])).toEqual([3n, 7n]);
    expect(allocate(-100n, [1n, 1n, 1n])).toEqual([-34n, -33n, -33n]);
    expect(allocate(3n, [0n, 0n])).toEqual([2n, 1n]);
    expect(allocate(7n, [0n, 5n])).toEqual([0n, 7n]);
  });

  test('loses nothing and is never a whole unit off the exact share', () => {
    const weights = fc.array(fc.bigInt({ min: 0n, max: 1_000n }), { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), weights, (amount, shares) => {
        const given = allocate(amount, shares);
        expect(given.reduce((sum, each) => sum + each, 0n)).toBe(amount);
        const whole = shares.reduce((sum, each) => sum + each, 0n);
        for (const [index, share] of shares.entries()) {
          if (whole === 0n) continue;
          const difference = (given[index] ?? 0n) * whole - amount * share;
          expect(difference < whole && difference > -whole).toBe(true);
        }
      }),
    );
  });
});
