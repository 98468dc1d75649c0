import type { Knex } from 'knex';
import { decodeJson } from '../../base/json.ts';
import type { Order } from '../../domain/order/order.ts';
import type { ChainedEvent } from '../eventChain.ts';

/** The columns that repeat what the state says. */
export type OrderColumns = {
  order_id: string;
  order_number: string;
  record_locator: string;
  owner_code: string;
  seller_id: string;
  version: number;
  status: string;
  payment_due_at: string;
  created_at: string;
  changed_at: string;
  last_sequence: number;
  last_hash: string;
  /** What it is found by. */
  terms: string[];
  attention_at: string | null;
};

export type MoneyRow = { id: string; status: string; amount: string; currency: string };
export type ClaimRow = { claimId: string; poolId: string; quantity: number; status: string };

/** Everything that is stored of one order. */
export type OrderAudit = {
  columns: OrderColumns;
  state: Order;
  events: ChainedEvent[];
  payments: MoneyRow[];
  refunds: MoneyRow[];
  claims: ClaimRow[];
};

type Row = OrderColumns & {
  state: unknown;
  events: (Omit<ChainedEvent, 'event'> & { event: unknown })[];
  payments: MoneyRow[];
  refunds: MoneyRow[];
  claims: ClaimRow[];
};

/** The next orders after `afterOrderId`, each with all its rows, in the order of their ids. */
export async function loadAudits(
  trx: Knex.Transaction,
  afterOrderId: string | undefined,
  limit: number,
): Promise<OrderAudit[]> {
  const { rows } = await trx.raw<{ rows: Row[] }>(auditSql, {
    after: afterOrderId ?? '00000000-0000-0000-0000-000000000000',
    limit,
  });
  return rows.map(({ state, events, payments, refunds, claims, ...columns }) => ({
    columns,
    state: decodeJson<Order>(state),
    events: events.map(({ event, at, ...rest }) => ({
      ...rest,
      at: new Date(at).toISOString(),
      event: decodeJson<ChainedEvent['event']>(event),
    })),
    payments,
    refunds,
    claims,
  }));
}

const auditSql = `
select orders.order_id, orders.order_number, orders.record_locator, orders.owner_code, orders.seller_id, orders.version, orders.status,
       orders.payment_due_at, orders.created_at, orders.changed_at, orders.last_sequence, orders.last_hash, orders.terms,
       orders.attention_at, orders.state,
       coalesce((select jsonb_agg(jsonb_build_object('sequence', order_event.sequence, 'version', order_event.version,
                   'type', order_event.type, 'at', order_event.at, 'actor', order_event.actor,
                   'statusFrom', order_event.status_from, 'statusTo', order_event.status_to, 'event', order_event.event,
                   'previousHash', order_event.previous_hash, 'hash', order_event.hash) order by order_event.sequence)
                   from order_event where order_event.order_id = orders.order_id), '[]') as events,
       coalesce((select jsonb_agg(jsonb_build_object('id', payment.payment_id, 'status', payment.status,
                   'amount', cast(payment.amount as text), 'currency', payment.currency))
                   from payment where payment.order_id = orders.order_id), '[]') as payments,
       coalesce((select jsonb_agg(jsonb_build_object('id', refund.refund_id, 'status', refund.status,
                   'amount', cast(refund.amount as text), 'currency', refund.currency))
                   from refund where refund.order_id = orders.order_id), '[]') as refunds,
       coalesce((select jsonb_agg(jsonb_build_object('claimId', stock_claim.claim_id, 'poolId', stock_claim.pool_id,
                   'quantity', stock_claim.quantity, 'status', stock_claim.status))
                   from stock_claim where stock_claim.order_id = orders.order_id), '[]') as claims
  from orders
 where orders.order_id > :after
 order by orders.order_id
 limit :limit`;
