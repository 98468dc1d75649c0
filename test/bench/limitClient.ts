import pg from 'pg';
import { createStatement, settleStatement, useOffer, type Place } from './limitStatements.ts';
import { copyOrder, newIdentity, type OrderRows } from './orderRows.ts';

/** A connection that does nothing but the writes and reads themselves, each as one named prepared statement. */
export type LimitClient = {
  /** Held orders take one statement, paid ones two: what is asked of the vault must be stored before it is asked. */
  create: (original: OrderRows, offerId: string) => Promise<void>;
  read: (key: 'id' | 'locator', value: string) => Promise<void>;
  close: () => Promise<void>;
};

export async function openLimitClient(connectionString: string): Promise<LimitClient> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  const expectOne = (done: pg.QueryResult, what: string) => {
    if (done.rowCount !== 1) throw new Error(`${what}: ${done.rowCount} rows`);
  };
  const create = async (original: OrderRows, offerId: string) => {
    const kind = original.rows.payment.length > 0 ? 'paid' : 'held';
    const identity = newIdentity(offerId);
    const rows = copyOrder(original, identity);
    const first = parameters();
    const text =
      createStatement(rows, first.place) +
      useOffer(first.place(offerId, 'text'), first.place(identity.orderId, 'uuid'));
    expectOne(await client.query({ name: `create-${kind}`, text, values: first.values }), `offer ${offerId}`);
    if (kind === 'held') return;
    const second = parameters();
    const settle = settleStatement(rows, second.place);
    expectOne(await client.query({ name: 'settle', text: settle, values: second.values }), 'settled order');
  };
  const read = async (key: 'id' | 'locator', value: string) => {
    const done = await client.query({ name: `read-${key}`, text: readStatements[key], values: [value] });
    expectOne(done, `order ${value}`);
  };
  return { create, read, close: () => client.end() };
}

export const readStatements = {
  id: `select orders.state, orders.last_sequence, orders.last_hash from orders
        where orders.order_id = $1 and orders.seller_id = 'HARBOUR'`,
  locator: `select orders.state, orders.last_sequence, orders.last_hash from orders
        where orders.seller_id = 'HARBOUR'
          and orders.order_id in (select locator.order_id from locator where locator.locator = $1 and locator.system = 'ZZ')`,
};

function parameters(): { values: (string | null)[]; place: Place } {
  const values: (string | null)[] = [];
  return { values, place: (value, type) => `cast($${values.push(value)} as ${type})` };
}
