import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Knex } from 'knex';
import { createOrder } from '../../src/app/createOrder.ts';
import type { Deps, Outcome } from '../../src/app/deps.ts';
import { mergeOrders } from '../../src/app/mergeOrders.ts';
import { importOffers } from '../../src/app/offers.ts';
import { splitOrder } from '../../src/app/splitOrder.ts';
import type { Schedule } from '../../src/domain/stock/schedule.ts';
import { inTransaction } from '../../src/store/inTransaction.ts';
import { openDatabase } from '../../src/store/openDatabase.ts';
import { storeSchedules } from '../../src/store/stock/storeSchedules.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { createCommand, offer, offerItem, passenger } from '../support/orders.ts';
import { callWith, depsOn, morning } from '../support/useCases.ts';

/** The flight of `orders.ts`, with four places and not one more. */
const schedule: Schedule = {
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
  cabins: [{ codes: ['M'], capacity: 4 }],
};

let database: TestDatabase;
let db: Knex;
let deps: Deps;
let count = 0;

beforeAll(async () => {
  database = await createTestDatabase();
  db = openDatabase({ connectionString: database.connectionString });
  deps = depsOn(db);
  await inTransaction(db, (trx) => storeSchedules(trx, [schedule], morning));
});

afterAll(async () => {
  await db.destroy();
  await database.drop();
});

const key = () => `stock-${(count += 1)}`;

function orderIdOf(outcome: Outcome): string {
  if ('refusal' in outcome) throw new Error(outcome.refusal.code);
  return JSON.parse(outcome.reply.body)[0];
}

/** Two places on the flight, paid or held. */
async function buyTwo(paid: boolean): Promise<Outcome> {
  const offerId = `PAIR${(count += 1)}`;
  const pair = offer({
    offerId,
    items: [offerItem('ITEM1', ['P1', 'P2'], '100.01')],
    passengers: [
      { passengerId: 'P1', type: 'ADT' },
      { passengerId: 'P2', type: 'ADT' },
    ],
  });
  await importOffers({ ...deps, sandbox: true }, { principalId: 'k', name: 'Admin', role: 'admin' }, [pair]);
  const command = createCommand({
    selections: [{ offerId, ownerCode: 'ZZ', items: [{ offerItemId: 'ITEM1', passengerIds: ['P1', 'P2'] }] }],
    passengers: [passenger('P1'), passenger('P2', 'ADT', `Mensah${count}`)],
    payments: paid ? [{ amount: '100.01', method: { kind: 'CASH' } }] : [],
  });
  return createOrder(deps, callWith(key()), command);
}

async function pool(): Promise<{ held: number; sold: number }> {
  return db('stock_pool').select('stock_pool.held', 'stock_pool.sold').where('stock_pool.kind', 'CABIN').first();
}

async function claimsOf(orderId: string): Promise<[number, string][]> {
  const rows = await db('stock_claim')
    .select('stock_claim.quantity', 'stock_claim.status')
    .where('stock_claim.order_id', orderId);
  return rows.map((row) => [row.quantity, row.status]);
}

async function split(orderId: string): Promise<string> {
  let dividedId = '';
  const command = { type: 'SplitOrder' as const, passengerIds: ['P2'] };
  const outcome = await splitOrder(deps, callWith(key()), { orderId, locators: [] }, command, (_order, divided) => {
    dividedId = divided.order.orderId;
    return { status: 201, contentType: 'text/plain', body: '[]' };
  });
  if ('refusal' in outcome) throw new Error(outcome.refusal.code);
  return dividedId;
}

describe('on a flight that is full', () => {
  test('orders are divided and put together, because their places only change hands', async () => {
    const sold = orderIdOf(await buyTwo(true));
    const held = orderIdOf(await buyTwo(false));
    expect(await buyTwo(false)).toMatchObject({ refusal: { code: 'stock_not_available' } });
    expect(await pool()).toEqual({ held: 2, sold: 2 });

    const [soldApart, heldApart] = [await split(sold), await split(held)];
    expect(await pool()).toEqual({ held: 2, sold: 2 });
    expect([await claimsOf(sold), await claimsOf(soldApart)]).toEqual([[[1, 'SOLD']], [[1, 'SOLD']]]);
    expect([await claimsOf(held), await claimsOf(heldApart)]).toEqual([[[1, 'HELD']], [[1, 'HELD']]]);

    const command = { type: 'MergeOrder' as const, otherOrderId: soldApart };
    const merged = await mergeOrders(deps, callWith(key()), { orderId: sold, locators: [] }, command);
    expect(orderIdOf(merged)).toBe(sold);
    expect(await pool()).toEqual({ held: 2, sold: 2 });
    expect([await claimsOf(sold), await claimsOf(soldApart)]).toEqual([
      [
        [1, 'SOLD'],
        [1, 'SOLD'],
      ],
      [],
    ]);
  });
});
