import type { Instant, LocalDate } from '../../base/time.ts';
import type { PriceTier } from './claim.ts';

/** A cabin whose places are ours to sell; `codes` are the cabin codes senders use for it. */
export type ControlledCabin = { codes: string[]; poolId: string; tiers: { tier: PriceTier; poolId: string }[] };

/** A flight whose stock is ours. Seats are pools of one, named `<flightId>/seat/<row><column>`. */
export type ControlledFlight = {
  /** `ZZ100-20261201`: carrier, number, local day of departure. */
  flightId: string;
  carrier: string;
  flightNumber: string;
  departsOn: LocalDate;
  departsAt: Instant;
  status: 'OPEN' | 'CLOSED' | 'CANCELLED';
  cabins: ControlledCabin[];
  /** Extras of limited number: `code` is the service code or SSR that takes one. */
  ancillaries: { code: string; poolId: string }[];
};

/** What a pool has, as it was locked. */
export type Pool = { poolId: string; capacity: number; overbooking: number; held: number; sold: number };
