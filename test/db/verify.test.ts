import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Knex } from 'knex';
import { changeOrder } from '../../src/app/changeOrder.ts';
import { createOrder } from '../../src/app/createOrder.ts';
import { splitOrder } from '../../src/app/splitOrder.ts';
import type { Deps } from '../../src/app/deps.ts';
import { findingKinds, type FindingKind } from '../../src/app/verify/finding.ts';
import { verifyDatabase } from '../../src/app/verify/verifyDatabase.ts';
import { openDatabase } from '../../src/store/openDatabase.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { createCommand, offerItem, passenger } from '../support/orders.ts';
import { callWith, depsOn, openOffer } from '../support/useCases.ts';
import { loadSchedules } from '../../src/app/flights.ts';

let database: TestDatabase;
let db: Knex;
let deps: Deps;

beforeAll(async () => {
  database = await createTestDatabase();
  db = openDatabase({ connectionString: database.connectionString, poolSize: 2 });
  deps = depsOn(db);
  await loadSchedules(deps, [
    {
      carrier: 'ZZ',
      flightNumber: '100',
      origin: 'LHR',
      originZone: 'Europe/London',
      destination: 'NCE',
      destinationZone: 'Europe/Paris',
      departsAtLocal: '09:40',
      days: [1, 2, 3, 4, 5, 6, 7],
      from: '2030-01-01',
      until: '2030-12-31',
      cabins: [{ codes: ['5'], capacity: 10 }],
    },
  ]);
  for (const [offerId, payments] of [
    ['HELD', []],
    ['PAID', [cash]],
    ['GIVENUP', []],
  ] as const) {
    await openOffer(deps, offerId);
    const selections = [{ offerId, ownerCode: 'ZZ', items: [{ offerItemId: 'ITEM1', passengerIds: ['P1'] }] }];
    await createOrder(deps, callWith(offerId), createCommand({ selections, payments: [...payments] }));
  }
  const orderId = await orderOf('GIVENUP');
  await changeOrder(deps, callWith('give up'), { orderId, locators: [] }, [{ type: 'CancelOrder' }]);
  await openOffer(deps, 'PAIR', {
    items: [offerItem('ITEM1', ['P1', 'P2'], '100.00', { services: [service(['P1', 'P2'])] })],
    passengers: ['P1', 'P2'].map((passengerId) => ({ passengerId, type: 'ADT' })),
  });
  const pair = [{ offerId: 'PAIR', ownerCode: 'ZZ', items: [{ offerItemId: 'ITEM1', passengerIds: ['P1', 'P2'] }] }];
  const passengers = [passenger('P1'), passenger('P2', 'ADT', 'Byrne')];
  await createOrder(deps, callWith('pair'), createCommand({ selections: pair, passengers, payments: [cash] }));
  const split = { type: 'SplitOrder' as const, passengerIds: ['P2'] };
  const reply = () => ({ status: 200, contentType: 'text/plain', body: '' });
  await splitOrder(deps, callWith('split'), { orderId: await orderOf('PAIR'), locators: [] }, split, reply);
});

afterAll(async () => {
  await db.destroy();
  await database.drop();
});

const service = (passengerIds: string[]) => ({ serviceId: 'S1', passengerIds, segmentIds: ['SEG1'] });
const cash = { amount: '100.00', currency: 'EUR', method: { kind: 'CASH' as const } };

async function orderOf(offerId: string): Promise<string> {
  const row = (await db('offer').select('offer.used_by_order_id').where('offer.offer_id', offerId).first()) as
    { used_by_order_id: string } | undefined;
  return row?.used_by_order_id ?? '';
}

/** One row tampered with by somebody who may do anything to the database, and what must be found. */
type Tampering = { name: string; table: string; sql: string; finds: FindingKind };

const held = `(select offer.used_by_order_id from offer where offer.offer_id = 'HELD')`;
const paid = `(select offer.used_by_order_id from offer where offer.offer_id = 'PAID')`;
const nobody = `'00000000-0000-7000-8000-000000000000'`;

const tamperings: readonly Tampering[] = [
  {
    name: 'an event that says something else',
    table: 'order_event',
    sql: `update order_event set event = jsonb_set(event, '{at}', '"2030-01-01T09:00:00.000Z"') where order_id = ${held} and sequence = 1`,
    finds: 'chain_broken',
  },
  {
    name: 'an event that somebody else did',
    table: 'order_event',
    sql: `update order_event set actor = jsonb_set(actor, '{name}', '"Nobody"') where order_id = ${paid} and sequence = 2`,
    finds: 'chain_broken',
  },
  {
    name: 'an event taken out of the middle',
    table: 'order_event',
    sql: `delete from order_event where order_id = ${paid} and sequence = 2`,
    finds: 'chain_broken',
  },
  {
    name: 'the last event taken away',
    table: 'order_event',
    sql: `delete from order_event where order_id = ${paid}
             and sequence = (select max(sequence) from order_event where order_id = ${paid})`,
    finds: 'history_cut',
  },
  {
    name: 'all events taken away',
    table: 'order_event',
    sql: `delete from order_event where order_id = ${held}`,
    finds: 'history_cut',
  },
  {
    name: 'an event of no order',
    table: 'order_event',
    sql: `update order_event set order_id = ${nobody} where order_id = ${held}`,
    finds: 'row_orphaned',
  },
  {
    name: 'a step the header cannot take',
    table: 'order_event',
    sql: `update order_event set status_to = 'COMPLETED' where order_id = ${held} and sequence = 1`,
    finds: 'transition_illegal',
  },
  {
    name: 'a passenger of another name',
    table: 'orders',
    sql: `update orders set state = jsonb_set(state, '{passengers,0,surname}', '"Nemo"') where order_id = ${held}`,
    finds: 'replay_differs',
  },
  {
    name: 'a lower price',
    table: 'orders',
    sql: `update orders set state = jsonb_set(state, '{items,0,price,total,amount}', '"1.00"') where order_id = ${paid}`,
    finds: 'replay_differs',
  },
  {
    name: 'money that was paid and is not due',
    table: 'orders',
    sql: `update orders set state = jsonb_set(state, '{items,0,price,total,amount}', '"1.00"') where order_id = ${paid}`,
    finds: 'money_differs',
  },
  {
    name: 'another hash of what was accepted',
    table: 'orders',
    sql: `update orders set state = jsonb_set(state, '{acceptedHash}', '"${'0'.repeat(64)}"') where order_id = ${held}`,
    finds: 'accepted_differs',
  },
  ...(
    [
      ['status', `'PAID'`],
      ['payment_due_at', `'2040-01-01T00:00:00Z'`],
      ['seller_id', `'SECOND'`],
      ['owner_code', `'YY'`],
      ['order_number', `'ZZ-000000-20300101'`],
      ['created_at', `'2029-01-01T00:00:00Z'`],
      ['changed_at', `'2029-01-01T00:00:00Z'`],
      ['version', '7'],
      ['terms', `array['name:NEMO']`],
      ['attention_at', `'2029-01-01T00:00:00Z'`],
    ] as const
  ).map(([column, value]) => ({
    name: `another ${column} in the row`,
    table: 'orders',
    sql: `update orders set ${column} = ${value} where order_id = ${held}`,
    finds: 'column_differs' as const,
  })),
  {
    name: 'another last hash in the row',
    table: 'orders',
    sql: `update orders set last_hash = '${'f'.repeat(64)}' where order_id = ${held}`,
    finds: 'history_cut',
  },
  {
    name: 'a payment that failed after all',
    table: 'payment',
    sql: `update payment set status = 'FAILED' where order_id = ${paid}`,
    finds: 'payment_differs',
  },
  {
    name: 'a payment of another amount',
    table: 'payment',
    sql: `update payment set amount = amount + 1 where order_id = ${paid}`,
    finds: 'payment_differs',
  },
  {
    name: 'a payment taken away',
    table: 'payment',
    sql: `delete from payment where order_id = ${paid}`,
    finds: 'payment_differs',
  },
  {
    name: 'a payment of no order',
    table: 'payment',
    sql: `update payment set order_id = ${nobody}`,
    finds: 'row_orphaned',
  },
  {
    name: 'a record locator taken away',
    table: 'locator',
    sql: `delete from locator where order_id = ${held}`,
    finds: 'locator_differs',
  },
  {
    name: 'a record locator that leads to another order',
    table: 'locator',
    sql: `update locator set order_id = ${paid} where order_id = ${held}`,
    finds: 'locator_differs',
  },
  {
    name: 'an offer used by an order there is not',
    table: 'offer',
    sql: `update offer set used_by_order_id = ${nobody} where offer_id = 'HELD'`,
    finds: 'offer_differs',
  },
  {
    name: 'an offer that two living orders accepted',
    table: 'orders',
    sql: `update orders set state = jsonb_set(state, '{offers}', (select state -> 'offers' from orders where order_id = ${held}))
           where order_id = ${paid}`,
    finds: 'offer_differs',
  },
  {
    name: 'a place that an order has and no row says so',
    table: 'stock_claim',
    sql: `delete from stock_claim where order_id = ${held}`,
    finds: 'claim_differs',
  },
  {
    name: 'a place that counts twice',
    table: 'stock_claim',
    sql: `update stock_claim set quantity = 2 where order_id = ${paid}`,
    finds: 'claim_differs',
  },
  {
    name: 'a place of no order',
    table: 'stock_claim',
    sql: `update stock_claim set order_id = ${nobody} where order_id = ${paid}`,
    finds: 'row_orphaned',
  },
  {
    name: 'a pool that counts what nobody holds',
    table: 'stock_pool',
    sql: `update stock_pool set held = held + 1`,
    finds: 'pool_differs',
  },
  {
    name: 'a pool that is gone',
    table: 'stock_pool',
    sql: `delete from stock_pool`,
    finds: 'pool_differs',
  },
  {
    name: 'a pool of fewer places than are sold',
    table: 'stock_pool',
    sql: `alter table stock_pool drop constraint stock_pool_never_oversold; update stock_pool set capacity = 1`,
    finds: 'pool_oversold',
  },
  {
    name: 'an order that has ended and holds stock',
    table: 'orders',
    sql: `update orders set status = 'EXPIRED' where order_id = ${held}`,
    finds: 'hold_orphaned',
  },
  {
    name: 'money that left one order and did not come to the other',
    table: 'orders',
    sql: `update orders set state = jsonb_set(state, '{transfers,0,amount,amount}', '"49.00"')
           where state -> 'transfers' <> '[]' and cast(state -> 'transfers' -> 0 -> 'amount' ->> 'amount' as numeric) > 0`,
    finds: 'transfer_unbalanced',
  },
];

const found = async () => new Set((await verifyDatabase(db)).findings.map(({ kind }) => kind));

describe('verifying a database', () => {
  test('finds nothing where nothing was tampered with', async () => {
    expect(await verifyDatabase(db)).toMatchObject({ orders: 5, findings: [] });
  });

  test.each(tamperings)('finds $name', async ({ table, sql, finds }) => {
    const keep = `create table kept as table ${table}`;
    const mend = `delete from ${table}; insert into ${table} table kept; drop table kept`;
    await db.raw(`set session_replication_role = replica; ${keep}; ${sql}; set session_replication_role = default`);
    try {
      expect(await found()).toContain(finds);
    } finally {
      await db.raw(`set session_replication_role = replica; ${mend}; set session_replication_role = default`);
    }
    expect(await found()).toEqual(new Set());
  });

  test('names every kind of finding at least once in these tests', () => {
    const named = new Set(tamperings.map(({ finds }) => finds));
    expect(Object.keys(findingKinds).filter((kind) => !named.has(kind as FindingKind))).toEqual([]);
  });
});
