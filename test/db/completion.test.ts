import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Knex } from 'knex';
import { changeOrder } from '../../src/app/changeOrder.ts';
import { completeOrders } from '../../src/app/completeOrders.ts';
import { createOrder } from '../../src/app/createOrder.ts';
import type { Deps, Outcome, Principal } from '../../src/app/deps.ts';
import { addMs } from '../../src/base/time.ts';
import type { ChangeCommand } from '../../src/domain/order/commands.ts';
import { standardPolicy } from '../../src/domain/order/facts.ts';
import { openDatabase } from '../../src/store/openDatabase.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { createCommand } from '../support/orders.ts';
import { agency, callWith, depsOn, morning, openOffer } from '../support/useCases.ts';

const airport: Principal = { principalId: 'key9', name: 'Airport', role: 'airport' };
const cash = { amount: '100.00', currency: 'EUR', method: { kind: 'CASH' as const } };
const windowEnds = addMs(morning, standardPolicy.caseWindowMs);

let database: TestDatabase;
let db: Knex;
let deps: Deps;
let drawn = 0;

beforeAll(async () => {
  database = await createTestDatabase();
  db = openDatabase({ connectionString: database.connectionString });
  deps = depsOn(db);
});

afterAll(async () => {
  await db.destroy();
  await database.drop();
});

function orderIdOf(outcome: Outcome): string {
  if ('refusal' in outcome) throw new Error(`refused: ${outcome.refusal.code}`);
  return JSON.parse(outcome.reply.body)[0];
}

function change(orderId: string, command: ChangeCommand, principal: Principal): Promise<Outcome> {
  return changeOrder(deps, callWith(`CHANGE${++drawn}`, { principal }), { orderId, locators: [] }, [command]);
}

/** An order paid and flown in the morning. */
async function flownOrder(): Promise<string> {
  const offerId = `OFFER${++drawn}`;
  await openOffer(deps, offerId);
  const items = [{ offerItemId: 'ITEM1', passengerIds: ['P1'] }];
  const command = createCommand({ selections: [{ offerId, ownerCode: 'ZZ', items }], payments: [cash] });
  const orderId = orderIdOf(await createOrder(deps, callWith(`CREATE${drawn}`), command));
  const services = [{ serviceId: 'SVC-1', outcome: 'FLOWN' as const }];
  expect(orderIdOf(await change(orderId, { type: 'DeliverServices', services }, airport))).toBe(orderId);
  return orderId;
}

const statuses = (orderIds: readonly string[]) =>
  db('orders').whereIn('orders.order_id', orderIds).orderBy('orders.order_id').pluck<string[]>('orders.status');

test('settled orders are completed once their window is over, once each, by any number of workers', async () => {
  const orderIds: string[] = [];
  for (let made = 0; made < 6; made++) orderIds.push(await flownOrder());
  const [complained = ''] = orderIds;
  await change(complained, { type: 'FileCase', kind: 'DELAY', itemIds: [], text: 'late' }, agency);

  const at = (now: string): Deps => ({ ...deps, clock: () => now });
  expect(await completeOrders(at(addMs(windowEnds, -1)), 100)).toBe(0);
  const counts = await Promise.all([1, 2, 3].map(() => completeOrders(at(windowEnds), 100)));
  expect(counts.reduce((all, count) => all + count, 0)).toBe(5);
  expect((await statuses(orderIds)).sort()).toEqual([...Array<string>(5).fill('COMPLETED'), 'FULFILLED']);
  const ends = await db('order_event')
    .where('order_event.type', 'OrderCompleted')
    .pluck<string[]>('order_event.order_id');
  expect([...ends].sort()).toEqual(orderIds.filter((each) => each !== complained).sort());
});

test('orders whose window is over are found by an index', async () => {
  const plan = await db.transaction(async (trx) => {
    await trx.raw('set local enable_seqscan = off');
    return trx.raw<{ rows: Record<string, string>[] }>(
      `explain select orders.order_id from orders
        where orders.status = 'FULFILLED' and (orders.state #>> '{dates,fulfilledAt}') <= '2030-01-01T00:00:00.000Z'`,
    );
  });
  expect(JSON.stringify(plan.rows)).toContain('orders_fulfilled');
});
