import type { StockClaim } from './claim.ts';

/** How the live claims of an order differ from what they were: those that are new or altered, and the ids of those given back. */
export type ClaimChanges = { written: StockClaim[]; droppedIds: string[] };

export function claimChanges(before: readonly StockClaim[], after: readonly StockClaim[]): ClaimChanges {
  const known = new Map(live(before).map((claim) => [claim.claimId, claim]));
  const now = live(after);
  const kept = new Set(now.map((claim) => claim.claimId));
  return {
    written: now.filter((claim) => !isSame(known.get(claim.claimId), claim)),
    droppedIds: [...known.keys()].filter((claimId) => !kept.has(claimId)),
  };
}

function live(claims: readonly StockClaim[]): StockClaim[] {
  return claims.filter((claim) => claim.status !== 'RELEASED');
}

function isSame(a: StockClaim | undefined, b: StockClaim): boolean {
  return a?.poolId === b.poolId && a.quantity === b.quantity && a.status === b.status;
}
