import type { Knex } from 'knex';
import { decodeJson } from '../base/json.ts';
import type { Order } from '../domain/order/order.ts';
import type { ChainedEvent } from './eventChain.ts';

/** An order as stored, with the end of its history. */
export type StoredOrder = { order: Order; lastSequence: number; lastHash: string };

type Row = { state: unknown; last_sequence: number; last_hash: string };

function fromRow(row: Row): StoredOrder {
  return { order: decodeJson<Order>(row.state), lastSequence: row.last_sequence, lastHash: row.last_hash };
}

const columns = ['orders.state', 'orders.last_sequence', 'orders.last_hash'];

/** Loads an order by id and locks its row until the transaction ends; undefined when there is none. */
export async function lockOrder(trx: Knex.Transaction, orderId: string): Promise<StoredOrder | undefined> {
  const row = (await trx('orders').select(columns).where('orders.order_id', orderId).forUpdate().first()) as
    Row | undefined;
  return row === undefined ? undefined : fromRow(row);
}

/** What orders are looked for by. Several criteria must all hold; `sellerId` limits to one seller's own. */
export type OrderSearch = {
  sellerId?: string;
  orderId?: string;
  orderNumber?: string;
  ownerCode?: string;
  locators?: readonly { locator: string; system?: string; issuedOn?: string }[];
};

/** Up to 20 orders that match; more than that is no answer to anybody. */
export async function findOrders(db: Knex, search: OrderSearch): Promise<Order[]> {
  const query = db('orders').select(columns).orderBy('orders.order_id').limit(20);
  if (search.sellerId !== undefined) void query.where('orders.seller_id', search.sellerId);
  if (search.orderId !== undefined) void query.where('orders.order_id', search.orderId);
  if (search.orderNumber !== undefined) void query.where('orders.order_number', search.orderNumber);
  if (search.ownerCode !== undefined) void query.where('orders.owner_code', search.ownerCode);
  for (const { locator, system, issuedOn } of search.locators ?? []) {
    const named = db('locator').select('locator.order_id').where('locator.locator', locator);
    if (system !== undefined) void named.where('locator.system', system);
    if (issuedOn !== undefined) void named.where('locator.issued_on', issuedOn);
    void query.whereIn('orders.order_id', named);
  }
  return ((await query) as Row[]).map((row) => fromRow(row).order);
}

type EventRow = Omit<ChainedEvent, 'statusFrom' | 'statusTo' | 'previousHash'> & {
  status_from: ChainedEvent['statusFrom'];
  status_to: ChainedEvent['statusTo'];
  previous_hash: string;
};

/** The order's events, oldest first. */
export async function loadHistory(db: Knex, orderId: string): Promise<ChainedEvent[]> {
  const rows = (await db('order_event')
    .select(
      'order_event.sequence',
      'order_event.version',
      'order_event.type',
      'order_event.at',
      'order_event.actor',
      'order_event.status_from',
      'order_event.status_to',
      'order_event.event',
      'order_event.previous_hash',
      'order_event.hash',
    )
    .where('order_event.order_id', orderId)
    .orderBy('order_event.sequence')) as EventRow[];
  return rows.map(({ status_from: statusFrom, status_to: statusTo, previous_hash: previousHash, event, ...rest }) => ({
    ...rest,
    statusFrom,
    statusTo,
    previousHash,
    event: decodeJson<ChainedEvent['event']>(event),
  }));
}

/** A locator row with the order it names. */
export type LocatorRow = { order: Order; system: string; locator: string; issuedOn: string; own: boolean };

/** Every order a locator names, the newest issue first; `issuedOn` and `system` narrow it. */
export async function findByLocator(
  db: Knex,
  search: { locator: string; system?: string; issuedOn?: string; sellerId?: string },
): Promise<LocatorRow[]> {
  const query = db('locator')
    .join('orders', 'orders.order_id', 'locator.order_id')
    .select(...columns, 'locator.system', 'locator.locator', 'locator.issued_on', 'locator.own')
    .where('locator.locator', search.locator)
    .orderBy([
      { column: 'locator.issued_on', order: 'desc' },
      { column: 'locator.order_id' },
      { column: 'locator.system' },
    ])
    .limit(50);
  if (search.system !== undefined) void query.where('locator.system', search.system);
  if (search.issuedOn !== undefined) void query.where('locator.issued_on', search.issuedOn);
  if (search.sellerId !== undefined) void query.where('orders.seller_id', search.sellerId);
  const rows = (await query) as (Row & { system: string; locator: string; issued_on: string; own: boolean })[];
  return rows.map((row) => ({
    order: fromRow(row).order,
    system: row.system,
    locator: row.locator,
    issuedOn: row.issued_on,
    own: row.own,
  }));
}

/**
 * Orders with payments or refunds that were asked for before `before`, or after `now` (a sandbox clock was set back), and have no
 * outcome yet. In no order, so that many that stay pending cannot keep others from being looked at.
 */
export async function pendingPayments(
  db: Knex,
  range: { before: string; now: string },
  limit: number,
): Promise<string[]> {
  const pending = (table: 'payment' | 'refund') =>
    db(table)
      .select(`${table}.order_id`)
      .where(`${table}.status`, 'PENDING')
      .whereRaw(`(${table}.requested_at <= :before or ${table}.requested_at > :now)`, range);
  return db
    .from(pending('payment').unionAll(pending('refund')).as('pending'))
    .orderByRaw('random()')
    .limit(limit)
    .pluck<string[]>('pending.order_id');
}
