import type { Instant } from '../../base/time.ts';
import { refuse } from '../order/decision.ts';
import type { Refusal } from '../order/refusals.ts';
import type { StockMovement } from './claim.ts';
import type { ControlledFlight, Pool } from './flight.ts';

/** A pool as it was locked, with the flight it belongs to. */
export type LockedPool = Pool & Pick<ControlledFlight, 'flightId' | 'departsAt' | 'status'>;

/**
 * Why pools cannot give what movements ask of them; undefined when they can. Only what takes more than it gives back is ever refused:
 * selling what is held takes nothing, and what was sold can always come back.
 * Refuses, in this order: `flight_closed`, `seat_unknown`, `seat_not_available`, `stock_not_available`; the pool is the subject.
 */
export function stockRefusal(
  movements: readonly StockMovement[],
  pools: readonly LockedPool[],
  now: Instant,
): Refusal | undefined {
  const refusals = movements
    .filter(({ held, sold }) => held + sold > 0)
    .flatMap((movement) => refusalOf(movement, pools, now) ?? []);
  const worst = order.flatMap((code) => refusals.filter((each) => each.code === code));
  return worst[0];
}

const order = ['flight_closed', 'seat_unknown', 'seat_not_available', 'stock_not_available'] as const;

function refusalOf({ poolId, held, sold }: StockMovement, pools: readonly LockedPool[], now: Instant) {
  const pool = pools.find((each) => each.poolId === poolId);
  const isSeat = poolId.includes('/seat/');
  if (pool === undefined) {
    return refuse(isSeat ? 'seat_unknown' : 'stock_not_available', poolId, 'the flight has no such pool').refusal;
  }
  if (pool.status !== 'OPEN') return refuse('flight_closed', poolId).refusal;
  if (pool.departsAt <= now) return refuse('flight_closed', poolId, 'it has left').refusal;
  const free = freeOf(pool);
  const wanted = held + sold;
  if (wanted <= free) return undefined;
  if (isSeat) return refuse('seat_not_available', poolId).refusal;
  return refuse('stock_not_available', poolId, `${wanted} wanted, ${Math.max(free, 0)} left`).refusal;
}

/** What a pool can still give. */
export function freeOf({ capacity, overbooking, held, sold }: Omit<Pool, 'poolId'>): number {
  return capacity + overbooking - held - sold;
}
