import type { Knex } from 'knex';
import { canonicalJson } from '../../src/base/canonical.ts';
import { toJsonValue } from '../../src/base/json.ts';
import { balanceOf } from '../../src/domain/order/aggregate.ts';
import { evolve } from '../../src/domain/order/evolve.ts';
import type { Order } from '../../src/domain/order/order.ts';
import { eventHash, genesisHash, type ChainedEvent } from '../../src/store/eventChain.ts';
import { findOrders, loadHistory } from '../../src/store/orders.ts';

type OrderRow = { order_id: string; version: number; status: string; last_sequence: number; last_hash: string };

/** Everything that must hold of any database of orders, at rest: what does not, in words; empty when all is well. */
export async function checkOrders(db: Knex): Promise<string[]> {
  const rows = await db('orders').select<OrderRow[]>(
    'orders.order_id',
    'orders.version',
    'orders.status',
    'orders.last_sequence',
    'orders.last_hash',
  );
  const faults = await Promise.all(
    rows.map(async (row) => (await checkOrder(db, row)).map((fault) => `${row.order_id}: ${fault}`)),
  );
  return [...faults.flat(), ...(await checkTables(db))];
}

async function checkOrder(db: Knex, row: OrderRow): Promise<string[]> {
  const events = await loadHistory(db, row.order_id);
  const [order] = await findOrders(db, { orderId: row.order_id });
  const last = events.at(-1);
  if (order === undefined || last === undefined) return ['has no events'];
  const { paid, total } = balanceOf(order);
  const isEnded = order.closedBecause !== undefined;
  return [
    ...chainFaults(row.order_id, events),
    ...(last.sequence === row.last_sequence && last.hash === row.last_hash ? [] : ['its row names another last event']),
    ...(last.version === row.version && order.version === row.version
      ? []
      : ['row, state and history differ in version']),
    ...(last.statusTo === row.status ? [] : [`its row says ${row.status}, its history ${last.statusTo}`]),
    ...(canonicalJson(toJsonValue(replay(events))) === canonicalJson(toJsonValue(order))
      ? []
      : ['events do not replay to its state']),
    ...(!isEnded && paid.amountMinor > total.amountMinor ? ['is paid more than once'] : []),
    ...(isEnded && paid.amountMinor > 0n ? ['has ended and is paid'] : []),
  ];
}

/** No gap, no fork: sequence by one, version by one or none, each hash over its event and the hash before. */
export function chainFaults(orderId: string, events: readonly ChainedEvent[]): string[] {
  const faults: string[] = [];
  let before: Pick<ChainedEvent, 'sequence' | 'version' | 'hash' | 'statusTo'> = {
    sequence: 0,
    version: 0,
    hash: genesisHash,
    statusTo: '-' as ChainedEvent['statusTo'],
  };
  for (const { hash, ...entry } of events) {
    const place = `event ${entry.sequence}`;
    if (entry.sequence !== before.sequence + 1) faults.push(`${place} follows event ${before.sequence}`);
    if (entry.version !== before.version && entry.version !== before.version + 1)
      faults.push(`${place} skips a version`);
    if (entry.previousHash !== before.hash) faults.push(`${place} does not name the hash before it`);
    if (entry.statusFrom !== before.statusTo) faults.push(`${place} begins where the one before did not end`);
    if (hash !== eventHash(orderId, entry)) faults.push(`${place} is not what its hash says`);
    before = { ...entry, hash };
  }
  return faults;
}

function replay(events: readonly ChainedEvent[]): Order | undefined {
  return events.reduce<Order | undefined>(
    (order, { event, version }) => ({ ...evolve(order, event), version }),
    undefined,
  );
}

/** What single orders do not show: rows that belong to none, offers and locators used twice, payments that disagree. */
async function checkTables(db: Knex): Promise<string[]> {
  const checks = {
    'orders without exactly one own locator': `select count(*) from orders where 1 <>
      (select count(*) from locator where locator.order_id = orders.order_id and locator.own)`,
    'events of no order': `select count(*) from order_event left join orders using (order_id) where orders.order_id is null`,
    'offers accepted by two orders': `select count(*) from (
      select accepted ->> 'offerId' from orders, jsonb_array_elements(orders.state -> 'offers') as accepted
       group by orders.owner_code, accepted ->> 'offerId', accepted ->> 'responseId', accepted ->> 'hash' having count(*) > 1) as twice`,
    'offers of orders that are not marked as used': `select count(*) from orders, jsonb_array_elements(orders.state -> 'offers') as accepted
      where not exists (select 1 from offer where offer.offer_id = accepted ->> 'offerId' and offer.used_by_order_id is not null)`,
    'offers used by no order': `select count(*) from offer left join orders on orders.order_id = offer.used_by_order_id
      where offer.used_by_order_id is not null and orders.order_id is null`,
    'payments that differ from their order': `select count(*) from orders, jsonb_array_elements(orders.state -> 'payments') as stated
      where not exists (select 1 from payment where payment.order_id = orders.order_id
        and cast(payment.payment_id as text) = stated ->> 'paymentId' and payment.status = stated ->> 'status')`,
    'payments of no order': `select count(*) from payment left join orders using (order_id) where orders.order_id is null`,
    'answers about no order': `select count(*) from idempotency left join orders using (order_id) where orders.order_id is null`,
    'orders without the NDC message they came from': `select count(*) from idempotency
      where idempotency.format like 'ndc-%' and not exists
        (select 1 from order_evidence where order_evidence.order_id = idempotency.order_id and order_evidence.version = 1)`,
  };
  const faults: string[] = [];
  for (const [name, sql] of Object.entries(checks)) {
    const { rows } = await db.raw<{ rows: { count: number }[] }>(sql);
    const count = rows[0]?.count ?? 0;
    if (count > 0) faults.push(`${count} ${name}`);
  }
  return faults;
}
