import crypto from 'node:crypto';
import type pg from 'pg';

/** Every column an order's rows have, with its type, by table. */
export const columns = {
  orders: {
    order_id: 'uuid',
    order_number: 'text',
    record_locator: 'text',
    owner_code: 'text',
    seller_id: 'text',
    version: 'integer',
    status: 'text',
    payment_due_at: 'timestamptz',
    created_at: 'timestamptz',
    changed_at: 'timestamptz',
    last_sequence: 'integer',
    last_hash: 'text',
    state: 'jsonb',
  },
  order_event: {
    order_id: 'uuid',
    sequence: 'integer',
    version: 'integer',
    type: 'text',
    at: 'timestamptz',
    actor: 'jsonb',
    status_from: 'text',
    status_to: 'text',
    event: 'jsonb',
    previous_hash: 'text',
    hash: 'text',
  },
  locator: { system: 'text', locator: 'text', issued_on: 'date', order_id: 'uuid', own: 'boolean' },
  payment: {
    payment_id: 'uuid',
    order_id: 'uuid',
    status: 'text',
    amount: 'numeric',
    currency: 'text',
    requested_at: 'timestamptz',
  },
  order_evidence: {
    order_id: 'uuid',
    version: 'integer',
    message: 'text',
    content_type: 'text',
    body: 'text',
    received_at: 'timestamptz',
  },
  idempotency: {
    scope: 'text',
    key: 'text',
    fingerprint: 'text',
    order_id: 'uuid',
    order_version: 'integer',
    format: 'text',
    status: 'integer',
    content_type: 'text',
    body: 'text',
    created_at: 'timestamptz',
  },
} as const;

export type Table = keyof typeof columns;
export const tables = Object.keys(columns) as Table[];

/** A row as PostgreSQL writes its values. */
export type Row = Record<string, string | null>;

/** All rows of one order. */
export type OrderRows = { offerId: string; rows: Record<Table, Row[]> };

/** What makes one copy of an order another order. */
export type Identity = { orderId: string; locator: string; paymentId: string; requestKey: string; offerId: string };

/** Reads the rows the gateway wrote for an order, to be written again by others: same rows, same sizes. */
export async function captureOrder(client: pg.Client, orderId: string): Promise<OrderRows> {
  const rows = {} as Record<Table, Row[]>;
  for (const table of tables) {
    const names = Object.keys(columns[table]);
    const list = names.map((name) => `cast(${table}.${name} as text) as ${name}`).join(', ');
    const order = table === 'order_event' ? 'order by order_event.sequence' : '';
    const { rows: found } = await client.query<Row>(`select ${list} from ${table} where order_id = $1 ${order}`, [
      orderId,
    ]);
    rows[table] = found;
  }
  const used = await client.query<{ offer_id: string }>(
    'select offer.offer_id from offer where offer.used_by_order_id = $1',
    [orderId],
  );
  const offerId = used.rows[0]?.offer_id;
  if (offerId === undefined || rows.orders.length !== 1) throw new Error(`order ${orderId} is not whole`);
  return { offerId, rows };
}

/** The rows of another order of the same kind. */
export function copyOrder(original: OrderRows, identity: Identity): Record<Table, Row[]> {
  const { rows, offerId } = original;
  const first = rows.orders[0] ?? {};
  const names: [string | null | undefined, string][] = [
    [first['order_id'], identity.orderId],
    [rows.payment[0]?.['payment_id'], identity.paymentId],
    [rows.idempotency[0]?.['key'], identity.requestKey],
    [first['record_locator'], identity.locator],
    [offerId, identity.offerId],
  ];
  const renamed = (value: string | null) =>
    names.reduce((text, [from, to]) => (from && text ? text.replaceAll(from, to) : text), value);
  return Object.fromEntries(
    tables.map((table) => [
      table,
      rows[table].map((row) => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, renamed(value)]))),
    ]),
  ) as Record<Table, Row[]>;
}

export function newIdentity(offerId: string): Identity {
  return {
    orderId: crypto.randomUUID(),
    paymentId: crypto.randomUUID(),
    requestKey: crypto.randomUUID(),
    locator: crypto.randomBytes(6).toString('hex').toUpperCase(),
    offerId,
  };
}
