import { columns, type Row, type Table } from './orderRows.ts';

/** Puts a value into a statement: as a parameter, or written out. */
export type Place = (value: string | null, type: string) => string;

type Rows = Record<Table, Row[]>;

/**
 * Everything one transaction of OrderCreate leaves behind, as one statement: order, events of version 1, locators, payments asked for,
 * stock held, evidence, request key, and the offer used up. A held order's answer is stored with it; a paid one's is not known yet.
 */
export function createStatement(rows: Rows, place: Place): string {
  const paid = rows.payment.length > 0;
  const born = rows.orders.map((row) => (paid ? { ...row, version: '1', status: 'OFFERED' } : row));
  const asked = rows.payment.map((row) => ({ ...row, status: 'PENDING' }));
  const unanswered = { order_version: '1', status: null, content_type: null, body: null };
  const request = rows.idempotency.map((row) => (paid ? { ...row, ...unanswered } : row));
  const parts = [
    insert('orders', born, place),
    insert('order_event', rows.order_event.filter(ofVersion('1')), place),
    insert('locator', rows.locator, place),
    ...(paid ? [insert('payment', asked, place)] : []),
    insert('stock_claim', held(rows), place),
    moved(rows, 'held = stock_pool.held + taken.quantity', place),
    insert('order_evidence', rows.order_evidence, place),
    insert('idempotency', request, place),
  ];
  return `with ${parts.join(', ')}`;
}

/** The second transaction of a paid order: the outcome, the order as it is then, and the answer. */
export function settleStatement(rows: Rows, place: Place): string {
  const [order = {}] = rows.orders;
  const [payment = {}] = rows.payment;
  const [request = {}] = rows.idempotency;
  const changed = ['version', 'status', 'changed_at', 'last_sequence', 'last_hash', 'state'];
  const answered = ['order_version', 'status', 'content_type', 'body'];
  return `with ${insert('order_event', rows.order_event.filter(ofVersion('2')), place)},
    settled as (update payment set ${assign('payment', payment, ['status'], place)}
      where payment.payment_id = ${value('payment', payment, 'payment_id', place)}),
    answered as (update idempotency set ${assign('idempotency', request, answered, place)}
      where idempotency.scope = ${value('idempotency', request, 'scope', place)}
        and idempotency.key = ${value('idempotency', request, 'key', place)}),
    sold as (update stock_claim set status = 'SOLD'
      where stock_claim.order_id = ${value('orders', order, 'order_id', place)}),
    ${moved(rows, 'held = stock_pool.held - taken.quantity, sold = stock_pool.sold + taken.quantity', place)}
    update orders set ${assign('orders', order, changed, place)}
      where orders.order_id = ${value('orders', order, 'order_id', place)} and orders.version = 1`;
}

function held(rows: Rows): Row[] {
  return rows.stock_claim.map((row) => ({ ...row, status: 'HELD' }));
}

/** The pools are locked in the order of their ids, as everybody must. */
function moved(rows: Rows, change: string, place: Place): string {
  const taken = rows.stock_claim.map(
    (row) => `(${value('stock_claim', row, 'pool_id', place)}, ${value('stock_claim', row, 'quantity', place)})`,
  );
  return `taken as materialized (
      select stock_pool.pool_id, wanted.quantity from (values ${taken.join(', ')}) as wanted (pool_id, quantity)
        join stock_pool on stock_pool.pool_id = cast(wanted.pool_id as text) order by stock_pool.pool_id for update of stock_pool),
    moved as (update stock_pool set ${change.replaceAll('taken.quantity', 'cast(taken.quantity as int)')}
      from taken where stock_pool.pool_id = taken.pool_id)`;
}

const ofVersion = (version: string) => (row: Row) => row['version'] === version;

/** Ends `createStatement`: says by its row count whether the offer was still free. */
export function useOffer(offerId: string, orderId: string): string {
  return ` update offer set used_by_order_id = ${orderId}
    where offer.offer_id = ${offerId} and offer.owner_code = 'ZZ' and offer.response_id = '' and offer.seller_id = ''
      and offer.used_by_order_id is null`;
}

function insert(table: Table, rows: readonly Row[], place: Place): string {
  const names = Object.keys(columns[table]);
  const lines = rows.map((row) => `(${names.map((name) => value(table, row, name, place)).join(', ')})`);
  return `written_${table} as (insert into ${table} (${names.join(', ')}) values ${lines.join(', ')})`;
}

function assign(table: Table, row: Row, names: readonly string[], place: Place): string {
  return names.map((name) => `${name} = ${value(table, row, name, place)}`).join(', ');
}

function value(table: Table, row: Row, name: string, place: Place): string {
  const types: Record<string, string> = columns[table];
  return place(row[name] ?? null, types[name] ?? 'text');
}
