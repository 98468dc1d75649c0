import type { StockClaim, StockMovement } from './claim.ts';

/** What the pools must be told when an order's claims change from `before` to `after`, in the one order in which pools are locked. */
export function movementsBetween(before: readonly StockClaim[], after: readonly StockClaim[]): StockMovement[] {
  const counted = new Map<string, { held: number; sold: number }>();
  const count = (claims: readonly StockClaim[], sign: 1 | -1) => {
    for (const { poolId, quantity, status } of claims) {
      if (status === 'RELEASED') continue;
      const known = counted.get(poolId) ?? { held: 0, sold: 0 };
      known[status === 'HELD' ? 'held' : 'sold'] += sign * quantity;
      counted.set(poolId, known);
    }
  };
  count(before, -1);
  count(after, 1);
  return [...counted]
    .filter(([, { held, sold }]) => held !== 0 || sold !== 0)
    .map(([poolId, { held, sold }]) => ({ poolId, held, sold }))
    .sort((a, b) => (a.poolId < b.poolId ? -1 : 1));
}
