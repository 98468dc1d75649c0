import type { Knex } from 'knex';
import { decodeJson } from '../base/json.ts';
import type { Instant } from '../base/time.ts';
import type { Order } from '../domain/order/order.ts';
import type { StoredOrder } from './orders.ts';

/** Where a sweep stands: the last order it has looked at. */
export type SweepPosition = { paymentDueAt: Instant; orderId: string };

/**
 * Loads up to `limit` unpaid orders whose time to pay passed before `now`, the longest overdue first, and locks their rows until the
 * transaction ends. Those that another worker, or a payment, holds are passed over, so that nobody waits; so are those with a payment
 * on its way. `after` goes on where a sweep stands: what cannot be ended must not stand in the way of what comes behind it.
 */
export async function lockOverdueOrders(
  trx: Knex.Transaction,
  now: Instant,
  limit: number,
  after?: SweepPosition,
): Promise<StoredOrder[]> {
  const { rows } = await trx.raw<{ rows: { state: unknown; last_sequence: number; last_hash: string }[] }>(
    `select orders.state, orders.last_sequence, orders.last_hash
       from orders
      where orders.status = 'OFFERED' and orders.payment_due_at <= cast(:now as timestamptz)
        and (orders.payment_due_at, orders.order_id) > (cast(:dueAt as timestamptz), cast(:orderId as uuid))
        and not exists (select 1 from payment where payment.order_id = orders.order_id and payment.status = 'PENDING')
      order by orders.payment_due_at, orders.order_id
      limit :limit
        for update of orders skip locked`,
    { now, limit, dueAt: after?.paymentDueAt ?? '-infinity', orderId: after?.orderId ?? zeroUuid },
  );
  return rows.map((row) => ({
    order: decodeJson<Order>(row.state),
    lastSequence: row.last_sequence,
    lastHash: row.last_hash,
  }));
}

const zeroUuid = '00000000-0000-0000-0000-000000000000';
