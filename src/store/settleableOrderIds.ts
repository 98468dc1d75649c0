import type { Knex } from 'knex';
import { addMs, type Instant } from '../base/time.ts';

/**
 * Ids of fulfilled orders whose window for complaints, of `windowMs`, is over at `now`, the longest first. Not those that somebody must
 * look at, for money or a complaint: nothing settles them, and they must not keep others from being looked at.
 */
export async function settleableOrderIds(db: Knex, now: Instant, windowMs: number, limit: number): Promise<string[]> {
  return db('orders')
    .where('orders.status', 'FULFILLED')
    .whereRaw(`(orders.state #>> '{dates,fulfilledAt}') <= ?`, [addMs(now, -windowMs)])
    .whereRaw('(orders.attention_at is null or orders.attention_at > ?)', [now])
    .orderByRaw(`orders.state #>> '{dates,fulfilledAt}', orders.order_id`)
    .limit(limit)
    .pluck<string[]>('orders.order_id');
}
