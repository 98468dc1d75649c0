import type { Knex } from 'knex';
import type { Instant } from '../../base/time.ts';
import type { ControlledFlight } from '../../domain/stock/flight.ts';
import type { Actor } from '../eventChain.ts';

/** What is changed by hand: a pool's limits by so much, or the status of the whole flight. */
export type Adjustment = { reason: string } & (
  { poolId: string; capacity: number; overbooking: number } | { status: ControlledFlight['status'] }
);

/** Whether an adjustment was carried out before under this key. */
export async function isAdjusted(db: Knex, flightId: string, requestKey: string): Promise<boolean> {
  const row: unknown = await db('stock_adjustment')
    .select('stock_adjustment.adjustment_id')
    .where({ 'stock_adjustment.flight_id': flightId, 'stock_adjustment.request_key': requestKey })
    .first();
  return row !== undefined;
}

/**
 * Carries an adjustment out and writes it down, in one statement. The caller has locked the pool and seen that it can be done.
 * @throws a unique violation when the same request is carried out beside it
 */
export async function adjustStock(
  trx: Knex.Transaction,
  flightId: string,
  adjustment: Adjustment,
  by: { actor: Actor; now: Instant; requestKey: string },
): Promise<void> {
  const { reason } = adjustment;
  const { poolId, capacity, overbooking, status } = {
    poolId: null,
    capacity: 0,
    overbooking: 0,
    status: null,
    ...adjustment,
  };
  await trx.raw(
    `with adjusted as (
       update stock_pool set capacity = stock_pool.capacity + cast(:capacity as int),
                             overbooking = stock_pool.overbooking + cast(:overbooking as int)
        where stock_pool.pool_id = :poolId),
     set_status as (
       update flight set status = :status where flight.flight_id = :flightId and cast(:status as text) is not null)
     insert into stock_adjustment (flight_id, request_key, pool_id, capacity_delta, overbooking_delta, status, reason, actor, at)
     values (:flightId, :requestKey, :poolId, :capacity, :overbooking, :status, :reason, cast(:actor as jsonb), :at)`,
    {
      flightId,
      poolId,
      capacity,
      overbooking,
      status,
      reason,
      requestKey: by.requestKey,
      actor: JSON.stringify(by.actor),
      at: by.now,
    },
  );
}
