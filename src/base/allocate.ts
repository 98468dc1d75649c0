import { assert } from './assert.ts';

/**
 * Shares a whole number out by weights, so that the shares add up to it exactly: each gets its part rounded towards zero, and what is
 * left goes one by one to those whose rounding took most (largest remainder), the first of equals first. Weights are not negative;
 * where all of them are zero they count as equal.
 */
export function allocate(amount: bigint, weights: readonly bigint[]): bigint[] {
  assert(weights.length > 0 && weights.every((weight) => weight >= 0n), 'something to share out among');
  const given = weights.reduce((all, weight) => all + weight, 0n);
  const counted = given === 0n ? weights.map(() => 1n) : weights;
  const whole = given === 0n ? BigInt(weights.length) : given;
  const [magnitude, sign] = amount < 0n ? [-amount, -1n] : [amount, 1n];
  const shares = counted.map((weight) => (magnitude * weight) / whole);
  const left = Number(magnitude - shares.reduce((all, share) => all + share, 0n));
  const byRemainder = counted
    .map((weight, index) => ({ index, remainder: (magnitude * weight) % whole }))
    .sort((a, b) => (a.remainder === b.remainder ? a.index - b.index : a.remainder > b.remainder ? -1 : 1));
  for (const { index } of byRemainder.slice(0, left)) shares[index] = (shares[index] ?? 0n) + 1n;
  return shares.map((share) => share * sign);
}
