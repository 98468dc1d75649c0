import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Knex } from 'knex';
import { createOrder } from '../../src/app/createOrder.ts';
import { changeOrder } from '../../src/app/changeOrder.ts';
import type { Deps } from '../../src/app/deps.ts';
import { openDatabase } from '../../src/store/openDatabase.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { createCommand } from '../support/orders.ts';
import { agency, callWith, depsOn, openOffer } from '../support/useCases.ts';

let database: TestDatabase;
let db: Knex;
let deps: Deps;

beforeAll(async () => {
  database = await createTestDatabase();
  db = openDatabase({ connectionString: database.connectionString });
  deps = depsOn(db);
});

afterAll(async () => {
  await db.destroy();
  await database.drop();
});

const attempts = (code: string) =>
  db('refused_attempt')
    .select('order_id', 'operation', 'commands', 'subject', 'detail', 'actor', 'correlation_id', 'at')
    .where({ code });

async function made(key: string): Promise<string> {
  await openOffer(deps, key);
  const outcome = await createOrder(deps, callWith(key), selecting(key));
  if ('refusal' in outcome) throw new Error(outcome.refusal.code);
  return JSON.parse(outcome.reply.body)[0];
}

const selecting = (offerId: string) =>
  createCommand({
    selections: [{ offerId, ownerCode: 'ZZ', items: [{ offerItemId: 'ITEM1', passengerIds: ['P1'] }] }],
  });

test('a refused creation is kept without an order, and without what it said', async () => {
  const call = callWith('nothing', { source: { system: 'test', channel: 'REST', correlationId: 'C-1' } });
  expect(await createOrder(deps, call, selecting('NONE'))).toMatchObject({ refusal: { code: 'offer_not_found' } });
  const rows = await attempts('offer_not_found');
  expect(rows).toMatchObject([
    { order_id: null, operation: 'createOrder', commands: ['CreateOrder'], subject: 'NONE', correlation_id: 'C-1' },
  ]);
  expect(rows[0].actor).toMatchObject({ principalId: agency.principalId, role: 'agency' });
  expect(JSON.stringify(rows)).not.toContain('Okafor');
});

test('a refused change is kept with its order, a stale version included', async () => {
  const orderId = await made('STALE');
  const cancel = [{ type: 'CancelOrder' as const }];
  await changeOrder(deps, callWith('stale'), { orderId, locators: [], version: 7 }, cancel);
  expect(await attempts('version_stale')).toMatchObject([
    { order_id: orderId, operation: 'changeOrder', commands: ['CancelOrder'] },
  ]);
});

test('a key that comes again with other content is kept as refused; the same request again is not', async () => {
  await made('AGAIN');
  expect(await createOrder(deps, callWith('AGAIN'), selecting('AGAIN'))).toMatchObject({ replayed: true });
  expect(await attempts('idempotency_key_reused')).toEqual([]);
  await createOrder(deps, callWith('AGAIN'), selecting('OTHER'));
  expect(await attempts('idempotency_key_reused')).toHaveLength(1);
});

test('a card number that a sender put where an id belongs is not kept', async () => {
  await createOrder(deps, callWith('card'), selecting('4111 1111 1111 1111'));
  expect(JSON.stringify(await db('refused_attempt').select('subject', 'detail'))).not.toContain('1111 1111');
});

test('what was refused is never changed or removed', async () => {
  await createOrder(deps, callWith('kept'), selecting('KEPT'));
  await expect(db('refused_attempt').delete()).rejects.toThrow('never changed or removed');
  await expect(db('refused_attempt').update({ code: 'x' })).rejects.toThrow('never changed or removed');
});
