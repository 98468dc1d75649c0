import type { StockMovement } from './claim.ts';

/** What several orders' movements come to for each pool, in the one order in which pools are locked. */
export function sumMovements(movements: readonly StockMovement[]): StockMovement[] {
  const sums = new Map<string, { held: number; sold: number }>();
  for (const { poolId, held, sold } of movements) {
    const known = sums.get(poolId) ?? { held: 0, sold: 0 };
    sums.set(poolId, { held: known.held + held, sold: known.sold + sold });
  }
  return [...sums]
    .filter(([, { held, sold }]) => held !== 0 || sold !== 0)
    .map(([poolId, sum]) => ({ poolId, ...sum }))
    .sort((a, b) => (a.poolId < b.poolId ? -1 : 1));
}
