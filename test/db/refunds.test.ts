import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Knex } from 'knex';
import { changeOrder } from '../../src/app/changeOrder.ts';
import { createOrder } from '../../src/app/createOrder.ts';
import type { Deps, Outcome } from '../../src/app/deps.ts';
import { resumePayments } from '../../src/app/expireOrders.ts';
import { verifyDatabase } from '../../src/app/verify/verifyDatabase.ts';
import { addMs } from '../../src/base/time.ts';
import { TroubleError } from '../../src/base/trouble.ts';
import type { ChangeCommand } from '../../src/domain/order/commands.ts';
import { openDatabase } from '../../src/store/openDatabase.ts';
import { findOrders } from '../../src/store/orders.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { createCommand } from '../support/orders.ts';
import { callWith, depsOn, morning, openOffer } from '../support/useCases.ts';

const cash = { amount: '100.00', currency: 'EUR', method: { kind: 'CASH' as const } };

let database: TestDatabase;
let db: Knex;
let deps: Deps;
let drawn = 0;
let offerId: string;

beforeAll(async () => {
  database = await createTestDatabase();
  db = openDatabase({ connectionString: database.connectionString });
  deps = depsOn(db);
});

afterAll(async () => {
  await db.destroy();
  await database.drop();
});

beforeEach(async () => {
  offerId = `REFUND${++drawn}`;
  await openOffer(deps, offerId);
});

function orderIdOf(outcome: Outcome): string {
  if ('refusal' in outcome) throw new Error(`refused: ${outcome.refusal.code}`);
  return JSON.parse(outcome.reply.body)[0];
}

async function placed(payments = [cash]): Promise<string> {
  const items = [{ offerItemId: 'ITEM1', passengerIds: ['P1'] }];
  const command = createCommand({ selections: [{ offerId, ownerCode: 'ZZ', items }], payments });
  return orderIdOf(await createOrder(deps, callWith(`place-${offerId}`), command));
}

const change = (name: string, orderId: string, command: ChangeCommand, using: Deps = deps) =>
  changeOrder(using, callWith(`${name}-${offerId}`), { orderId, locators: [] }, [command]);

async function orderAt(orderId: string) {
  const [order] = await findOrders(db, { orderId });
  if (order === undefined) throw new Error(`no order ${orderId}`);
  return order;
}

async function cancellation(orderId: string): Promise<ChangeCommand> {
  orderIdOf(await change('quote', orderId, { type: 'MakeQuote', ask: { kind: 'CANCEL' } }));
  const quoteId = (await orderAt(orderId)).quotes.at(-1)?.quoteId ?? '';
  return { type: 'AcceptQuote', quoteId, payments: [] };
}

describe('a refund whose outcome was not recorded', () => {
  const away = new TroubleError('peer_down', 'the vault is away', { retryable: false });

  test('is finished by the relay under the id it was asked for first, once', async () => {
    const orderId = await placed();
    const accept = await cancellation(orderId);
    const asked: string[] = [];
    const crashing: Deps = {
      ...deps,
      vault: { ...deps.vault, refund: ({ refundId }) => (asked.push(refundId), Promise.reject(away)) },
    };
    await expect(change('accept', orderId, accept, crashing)).rejects.toThrow('the vault is away');
    expect((await orderAt(orderId)).refunds).toMatchObject([{ status: 'PENDING' }]);
    const later: Deps = {
      ...deps,
      clock: () => addMs(morning, 2 * 60_000),
      vault: { ...deps.vault, refund: (refund) => (asked.push(refund.refundId), deps.vault.refund(refund)) },
    };
    expect(await resumePayments(later, 10)).toBe(1);
    expect(await resumePayments(later, 10)).toBe(0);
    const over = await orderAt(orderId);
    expect(over).toMatchObject({ closedBecause: 'cancelled', refunds: [{ status: 'SUCCESSFUL' }] });
    expect(asked).toEqual([over.refunds[0]?.refundId, over.refunds[0]?.refundId]);
    const rows = await db('orders').where('orders.order_id', orderId).select('orders.status');
    expect(rows).toEqual([{ status: 'CANCELLED' }]);
  });

  test('is finished by the same message, too', async () => {
    const orderId = await placed();
    const accept = await cancellation(orderId);
    const crashing: Deps = { ...deps, vault: { ...deps.vault, refund: () => Promise.reject(away) } };
    await expect(change('accept', orderId, accept, crashing)).rejects.toThrow('the vault is away');
    const again = await change('accept', orderId, accept);
    expect(JSON.parse('reply' in again ? again.reply.body : '[]')[2]).toBe('CANCELLED');
    expect((await orderAt(orderId)).refunds).toHaveLength(1);
  });
});

describe('a refund that failed', () => {
  test('stays owed, and is asked for again with the next cancellation quote', async () => {
    const orderId = await placed();
    const refusing: Deps = {
      ...deps,
      vault: { ...deps.vault, refund: () => Promise.resolve({ status: 'FAILED', failure: 'account closed' }) },
    };
    orderIdOf(await change('accept', orderId, await cancellation(orderId), refusing));
    const owing = await orderAt(orderId);
    expect(owing.refunds).toMatchObject([{ status: 'FAILED', failure: 'account closed' }]);
    const notices = await change('again', orderId, { type: 'MakeQuote', ask: { kind: 'CANCEL' } });
    expect(JSON.parse('reply' in notices ? notices.reply.body : '[]')[3]).toEqual(['refund_owed']);
    const quoteId = (await orderAt(orderId)).quotes.at(-1)?.quoteId ?? '';
    const over = await change('accept again', orderId, { type: 'AcceptQuote', quoteId, payments: [] });
    expect(JSON.parse('reply' in over ? over.reply.body : '[]')[2]).toBe('CANCELLED');
    expect((await orderAt(orderId)).refunds).toMatchObject([{ status: 'FAILED' }, { status: 'SUCCESSFUL' }]);
    const third = await change('a third time', orderId, { type: 'MakeQuote', ask: { kind: 'CANCEL' } });
    expect(third).toMatchObject({ refusal: { code: 'order_cancelled' } });
  });
});

describe('a hold past its limit', () => {
  test('is never paid or changed, although no sweeper has run', async () => {
    const orderId = await placed([]);
    const { paymentDueAt } = await orderAt(orderId);
    const late: Deps = { ...deps, clock: () => paymentDueAt };
    const wish = { add: [], removeItemIds: ['ITEM-1'], replace: [], modify: [] };
    const commands: ChangeCommand[] = [
      { type: 'PayOrder', payments: [cash] },
      { type: 'ChangeItems', wish },
      { type: 'MakeQuote', ask: { kind: 'REPRICE' } },
    ];
    for (const command of commands) {
      const outcome = await change(command.type, orderId, command, late);
      expect(outcome).toMatchObject({ refusal: { code: 'order_expired' } });
    }
    const rows = await db('orders').where('orders.order_id', orderId).select('orders.status');
    expect(rows).toEqual([{ status: 'OFFERED' }]);
  });
});

test('everything that was changed, quoted and given back verifies', async () => {
  expect((await verifyDatabase(db)).findings).toEqual([]);
});
