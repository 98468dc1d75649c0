import crypto from 'node:crypto';
import type pg from 'pg';
import { benchDays } from './benchOffers.ts';

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
    terms: 'text[]',
    travel_on: 'datemultirange',
    attention_at: 'timestamptz',
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
  stock_claim: { order_id: 'uuid', claim_id: 'text', pool_id: 'text', quantity: 'integer', status: 'text' },
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

/** What makes one copy of an order another order. `day` tells departures apart whose stock it takes. */
export type Identity = {
  orderId: string;
  locator: string;
  paymentId: string;
  requestKey: string;
  offerId: string;
  day: string;
};

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
  const flights = flightsOf(original).map((id): [string, string] => [id, flightOn(id, identity.day)]);
  // Elsewhere the day makes no difference, and changing it costs the client time that PostgreSQL should have.
  const namesIn = (table: Table) => (table === 'stock_claim' ? [...names, ...flights] : names);
  const renamed = (table: Table, value: string | null) =>
    namesIn(table).reduce((text, [from, to]) => (from && text ? text.replaceAll(from, to) : text), value);
  return Object.fromEntries(
    tables.map((table) => [
      table,
      rows[table].map((row) =>
        Object.fromEntries(Object.entries(row).map(([name, value]) => [name, renamed(table, value)])),
      ),
    ]),
  ) as Record<Table, Row[]>;
}

/** The departures an order takes stock of. */
export function flightsOf({ rows }: OrderRows): string[] {
  return [...new Set(rows.stock_claim.map((claim) => (claim['pool_id'] ?? '').replace(/\/.*/, '')))];
}

/** The same flight on one of the days the limit's orders are spread over. */
export function flightOn(flightId: string, day: string): string {
  return `${flightId}-${day}`;
}

export function newIdentity(offerId: string): Identity {
  return {
    orderId: crypto.randomUUID(),
    paymentId: crypto.randomUUID(),
    requestKey: crypto.randomUUID(),
    locator: crypto.randomBytes(6).toString('hex').toUpperCase(),
    offerId,
    day: String(crypto.randomInt(benchDays)),
  };
}

/** Makes the departures and pools that copies of this order take their stock from. */
export async function makePools(client: pg.Client, original: OrderRows): Promise<void> {
  for (const flightId of flightsOf(original)) {
    const pools = original.rows.stock_claim
      .map((claim) => claim['pool_id'] ?? '')
      .filter((id) => id.startsWith(flightId));
    for (let day = 0; day < benchDays; day++) {
      const other = flightOn(flightId, String(day));
      await client.query(
        `insert into flight (flight_id, carrier, flight_number, departs_on, origin, destination, departs_at, status, cabins, ancillaries, made_at)
         values ($1, 'ZZ', $1, current_date, 'LHR', 'NCE', now(), 'OPEN', '[]', '[]', now()) on conflict do nothing`,
        [other],
      );
      for (const pool of new Set(pools)) {
        await client.query(
          `insert into stock_pool (pool_id, flight_id, kind, cabin_code, capacity) values ($1, $2, 'CABIN', '5', 1000000)
           on conflict do nothing`,
          [pool.replace(flightId, other), other],
        );
      }
    }
  }
}
