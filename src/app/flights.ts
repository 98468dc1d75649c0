import { refuse } from '../domain/order/decision.ts';
import type { Refusal } from '../domain/order/refusals.ts';
import type { ControlledFlight, Pool } from '../domain/stock/flight.ts';
import { parseFlightId } from '../domain/stock/flightKey.ts';
import { scheduleFault, type Schedule } from '../domain/stock/schedule.ts';
import { adjustStock, isAdjusted, type Adjustment } from '../store/stock/adjustStock.ts';
import { inTransaction } from '../store/inTransaction.ts';
import { loadPools, type StoredPool } from '../store/stock/loadPools.ts';
import { lockPools } from '../store/stock/lockPools.ts';
import { storeSchedules } from '../store/stock/storeSchedules.ts';
import { guarded } from '../store/troubleFrom.ts';
import { controlledFlight } from './controlledFlights.ts';
import type { Deps, Principal } from './deps.ts';
import { actorOf } from './principal.ts';

/** A departure with pools of it. */
export type FlightStock = { flight: ControlledFlight; pools: StoredPool[] };

/**
 * Takes over what is flown regularly, all of it or none: faults say which schedule (its place in the list) contradicts itself.
 * Departures that were asked for before stay as they are.
 */
export async function loadSchedules(
  deps: Pick<Deps, 'db' | 'clock'>,
  schedules: readonly Schedule[],
): Promise<{ loaded: number } | { faults: { index: number; text: string }[] }> {
  const faults = schedules.flatMap((schedule, index) => {
    const text = scheduleFault(schedule);
    return text === undefined ? [] : [{ index, text }];
  });
  if (faults.length > 0) return { faults };
  const distinct = new Map(schedules.map((each) => [[each.carrier, each.flightNumber, each.from].join(' '), each]));
  await inTransaction(deps.db, (trx) => storeSchedules(trx, [...distinct.values()], deps.clock()));
  return { loaded: distinct.size };
}

/** What cabins, tiers and limited extras of a departure still have; with all its seats among them where they are wanted. */
export async function flightStock(
  deps: Deps,
  flightId: string,
  kinds: readonly StoredPool['kind'][] = ['CABIN', 'TIER', 'SEAT', 'ANCILLARY'],
): Promise<FlightStock | { refusal: Refusal }> {
  const flight = await findFlight(deps, flightId);
  if (flight === undefined) return refuse('flight_unknown', flightId);
  return { flight, pools: await guarded(() => loadPools(deps.db, flight.flightId, kinds)) };
}

/**
 * Changes the limits of a pool, or the status of a flight, and keeps who did it and why; once for each request key.
 * Refuses `flight_unknown`, and `capacity_taken` where the pool would have less than is held and sold, or a limit less than nothing.
 * Locks: the pool.
 */
export async function adjustFlight(
  deps: Deps,
  principal: Principal,
  flightId: string,
  adjustment: Adjustment,
  requestKey: string,
): Promise<FlightStock | { refusal: Refusal }> {
  const known = await findFlight(deps, flightId);
  if (known === undefined) return refuse('flight_unknown', flightId);
  const refusal = await inTransaction(deps.db, async (trx) => {
    const [pool] = await lockPools(trx, 'poolId' in adjustment ? [adjustment.poolId] : []);
    if (await isAdjusted(trx, known.flightId, requestKey)) return undefined;
    const ofFlight = pool?.flightId === known.flightId ? pool : undefined;
    const refused = 'poolId' in adjustment ? adjustmentRefusal(adjustment, ofFlight) : undefined;
    if (refused !== undefined) return refused;
    await adjustStock(trx, known.flightId, adjustment, { actor: actorOf(principal), now: deps.clock(), requestKey });
    return undefined;
  });
  return refusal === undefined ? flightStock(deps, known.flightId) : { refusal };
}

function adjustmentRefusal(
  { poolId, capacity, overbooking }: Extract<Adjustment, { poolId: string }>,
  pool: Pool | undefined,
): Refusal | undefined {
  if (pool === undefined) return refuse('flight_unknown', poolId).refusal;
  const after = { capacity: pool.capacity + capacity, overbooking: pool.overbooking + overbooking };
  if (poolId.includes('/seat/') && (after.capacity > 1 || after.overbooking > 0)) {
    return refuse('capacity_taken', poolId, 'a seat is for one').refusal;
  }
  const isImpossible = after.capacity < 0 || after.overbooking < 0;
  return isImpossible || after.capacity + after.overbooking < pool.held + pool.sold
    ? refuse('capacity_taken', poolId, `${pool.held} are held and ${pool.sold} sold`).refusal
    : undefined;
}

async function findFlight(deps: Deps, flightId: string): Promise<ControlledFlight | undefined> {
  const key = parseFlightId(flightId);
  return key === undefined ? undefined : guarded(() => controlledFlight(deps, key));
}
