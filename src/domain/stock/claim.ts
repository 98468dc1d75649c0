/** Numerical price tiers: P1 is the cheapest and closes first. */
export type PriceTier = 'P1' | 'P2' | 'P3' | 'P4' | 'P5';

/** HELD while the order is unpaid, SOLD once paid, RELEASED for good when given back. */
export type ClaimStatus = 'HELD' | 'SOLD' | 'RELEASED';

/**
 * What an item takes from one pool of stock. A seat in the air is claimed twice, from its tier and from the cabin under it; a chosen
 * seat is a pool of one. The order's claims are the truth; the pools' counters are what they add up to.
 */
export type StockClaim = {
  claimId: string;
  itemId: string;
  /** `ZZ100-20261201/M` (cabin), `ZZ100-20261201/M/P3` (tier), `ZZ100-20261201/seat/12A`, `ZZ100-20261201/anc/BAG`. */
  poolId: string;
  quantity: number;
  status: ClaimStatus;
};

/** How one pool's counters change; positive takes, negative gives back. */
export type StockMovement = { poolId: string; held: number; sold: number };
