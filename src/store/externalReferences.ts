import type { Knex } from 'knex';
import { TroubleError } from '../base/trouble.ts';
import type { Instant } from '../base/time.ts';
import type { ExternalReference } from '../domain/order/order.ts';

/** Which of these names another living order of the seller has. An unpaid order past its limit no longer lives, swept or not. */
export async function takenReferences(
  db: Knex,
  sellerId: string,
  references: readonly ExternalReference[],
  now: Instant,
): Promise<ExternalReference[]> {
  if (references.length === 0) return [];
  const { rows } = await db.raw<{ rows: ExternalReference[] }>(
    `select external_reference.system, external_reference.reference
       from external_reference join orders on orders.order_id = external_reference.order_id
      where external_reference.seller_id = :sellerId
        and (external_reference.system, external_reference.reference) in (${wanted})
        and ${isAlive}`,
    { sellerId, now, references: JSON.stringify(references) },
  );
  return rows;
}

/**
 * Gives the order these names, taking them over from orders that have ended. An order this statement cannot see yet was committed a
 * moment ago, and counts as living.
 * @throws TroubleError retryable, when a living order took one of them since `takenReferences` was asked.
 */
export async function claimReferences(
  trx: Knex.Transaction,
  order: { sellerId: string; orderId: string },
  references: readonly ExternalReference[],
  now: Instant,
): Promise<void> {
  if (references.length === 0) return;
  const { rows } = await trx.raw<{ rows: object[] }>(
    `insert into external_reference (seller_id, system, reference, order_id)
     select :sellerId, wanted.system, wanted.reference, cast(:orderId as uuid)
       from (${wanted} order by row.system, row.reference) as wanted
     on conflict (seller_id, system, reference) do update set order_id = excluded.order_id
      where exists (select 1 from orders where orders.order_id = external_reference.order_id and not (${isAlive}))
     returning external_reference.order_id`,
    { ...order, now, references: JSON.stringify(references) },
  );
  if (rows.length < references.length) {
    throw new TroubleError('unique_clash', 'an external reference is taken', { retryable: true });
  }
}

const wanted = `select row.system, row.reference
  from jsonb_to_recordset(cast(:references as jsonb)) as row (system text, reference text)`;

const isAlive = `orders.status not in ('EXPIRED', 'CANCELLED')
  and not (orders.status = 'OFFERED' and orders.payment_due_at <= cast(:now as timestamptz)
           and not exists (select 1 from payment where payment.order_id = orders.order_id and payment.status = 'PENDING'))`;
