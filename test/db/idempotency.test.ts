import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Knex } from 'knex';
import { changeOrder } from '../../src/app/changeOrder.ts';
import { createOrder } from '../../src/app/createOrder.ts';
import type { Call, Deps, Outcome, Render } from '../../src/app/deps.ts';
import { forgetOldRequests, requestKeyLifeMs } from '../../src/app/expireOrders.ts';
import { settlePayments } from '../../src/app/settlePayments.ts';
import { TroubleError } from '../../src/base/trouble.ts';
import { openDatabase } from '../../src/store/openDatabase.ts';
import { claimRequestKey } from '../../src/store/requestKeys.ts';
import { checkOrders } from '../support/checkOrders.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { createCommand } from '../support/orders.ts';
import { agency, callWith, countRows, depsOn, importOffer, openOffer, otherAgency } from '../support/useCases.ts';

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
  offerId = `OFFER${++drawn}`;
  await openOffer(deps, offerId);
});

const commandFor = (id: string, change = {}) =>
  createCommand({
    selections: [{ offerId: id, ownerCode: 'ZZ', items: [{ offerItemId: 'ITEM1', passengerIds: ['P1'] }] }],
    ...change,
  });

const create = (call: Call, change = {}, using = deps) => createOrder(using, call, commandFor(offerId, change));

/** An answer that no other rendering equals. */
let rendered = 0;
const onceOnly: Render = ({ order, status }) => ({
  status: 200,
  contentType: 'text/plain',
  body: JSON.stringify([order.orderId, order.version, status, ++rendered]),
});

function bodyOf(outcome: Outcome): string {
  if ('refusal' in outcome) throw new Error(`refused: ${outcome.refusal.code}`);
  return outcome.reply.body;
}
const orderIdOf = (outcome: Outcome): string => JSON.parse(bodyOf(outcome))[0];

const setMail = (key: Call['key'], orderId: string, address: string) =>
  changeOrder(deps, callWith('', { key, render: onceOnly }), { orderId, locators: [] }, [
    {
      type: 'UpdatePassengers',
      passengers: [{ passengerId: 'P1', contactIds: ['HOME'] }],
      contacts: [{ contactId: 'HOME', emails: [{ address }], phones: [], addresses: [] }],
      removeContactIds: [],
    },
  ]);

describe('a request key', () => {
  test('gives the first answer again, and the work is done once', async () => {
    const call = callWith(`key-${offerId}`, { render: onceOnly });
    const first = await create(call);
    const before = await countRows(db);
    const second = await create(call);
    expect(second).toEqual({ ...first, replayed: true });
    expect(first).toMatchObject({ replayed: false });
    expect(await countRows(db)).toEqual(before);
  });

  test('with another meaning is refused, and the first answer stays', async () => {
    const call = callWith(`key-${offerId}`);
    const first = await create(call);
    const before = await countRows(db);
    expect(await create(call, { payments: [cash] })).toEqual({
      refusal: { code: 'idempotency_key_reused', subject: `key-${offerId}` },
    });
    const [orderId] = JSON.parse(bodyOf(first));
    const cancel = changeOrder(deps, call, { orderId, locators: [] }, [{ type: 'CancelOrder' }]);
    expect(await cancel).toMatchObject({ refusal: { code: 'idempotency_key_reused' } });
    expect(await countRows(db)).toEqual(before);
    expect(await create(call)).toEqual({ ...first, replayed: true });
  });

  test('of one seller is not the same as that of another', async () => {
    const key = `key-${offerId}`;
    const ours = await create(callWith(key));
    offerId = `OFFER${++drawn}`;
    await openOffer(deps, offerId);
    const theirs = await create(callWith(key, { principal: otherAgency }));
    expect(theirs).toMatchObject({ replayed: false });
    expect(orderIdOf(theirs)).not.toBe(orderIdOf(ours));
  });

  test('of a refused request stays free, so that it can be sent again when it can be done', async () => {
    const call = callWith(`key-${offerId}`);
    offerId = `OFFER${++drawn}`;
    expect(await create(call)).toMatchObject({ refusal: { code: 'offer_not_found' } });
    await openOffer(deps, offerId);
    expect(await create(call)).toMatchObject({ replayed: false });
  });

  test('asked for in another format tells the same order in that format, and both keep their answers', async () => {
    const call = callWith(`key-${offerId}`, { render: onceOnly });
    const first = await create(call);
    const other = { ...call, format: 'other' };
    const second = await create(other);
    expect(second).toMatchObject({ replayed: true });
    expect(bodyOf(second)).not.toBe(bodyOf(first));
    expect(orderIdOf(second)).toBe(orderIdOf(first));
    expect(bodyOf(await create(call))).toBe(bodyOf(first));
  });
});

describe('a request another process is busy with', () => {
  /** Claims the key as another process would, for so long. */
  async function claimedFor(key: string, ms: number): Promise<void> {
    await db.transaction(async (trx) => {
      expect(await claimRequestKey(trx, { scope: 'FIRST', key })).toEqual({ free: true });
      await new Promise((resolve) => setTimeout(resolve, ms));
    });
  }

  test('is waited for, and done when the other turns out not to have done it', async () => {
    const claim = claimedFor(`key-${offerId}`, 400);
    await new Promise((resolve) => setTimeout(resolve, 100));
    const started = performance.now();
    expect(await create(callWith(`key-${offerId}`))).toMatchObject({ replayed: false });
    expect(performance.now() - started).toBeGreaterThan(250);
    await claim;
  });

  test('is waited for five seconds at most', async () => {
    const claim = claimedFor(`key-${offerId}`, 6_000);
    await new Promise((resolve) => setTimeout(resolve, 100));
    const before = await countRows(db);
    await expect(create(callWith(`key-${offerId}`))).rejects.toMatchObject({ name: 'TroubleError', kind: 'in_flight' });
    expect(await countRows(db)).toEqual(before);
    await claim;
    expect(await create(callWith(`key-${offerId}`))).toMatchObject({ replayed: false });
  }, 15_000);
});

describe('a payment whose outcome was not recorded', () => {
  const down: Deps['vault'] = {
    tokenise: () => Promise.reject(new Error('not asked')),
    pay: () => Promise.reject(new TroubleError('peer_down', 'the vault is away', { retryable: false })),
    refund: () => Promise.reject(new Error('not asked')),
  };

  test('is finished by the same message, once, under the same payment id', async () => {
    const call = callWith(`key-${offerId}`, { render: onceOnly });
    await expect(create(call, { payments: [cash] }, { ...deps, vault: down })).rejects.toThrow('the vault is away');
    const asked: string[] = [];
    const counting: Deps = {
      ...deps,
      vault: { ...deps.vault, pay: (payment) => (asked.push(payment.paymentId), deps.vault.pay(payment)) },
    };
    const finished = await create(call, { payments: [cash] }, counting);
    const again = await create(call, { payments: [cash] }, counting);
    expect(JSON.parse(bodyOf(finished)).slice(1, 3)).toEqual([2, 'PAID']);
    expect(bodyOf(again)).toBe(bodyOf(finished));
    const stored = await db('payment').where('payment.order_id', orderIdOf(finished)).select('payment_id', 'status');
    expect(stored).toEqual([{ payment_id: asked[0], status: 'SUCCESSFUL' }]);
    expect(asked).toHaveLength(1);
  });

  test('and is finished in another format is answered in that one from then on, and told anew in the first', async () => {
    const call = callWith(`key-${offerId}`, { render: onceOnly });
    await expect(create(call, { payments: [cash] }, { ...deps, vault: down })).rejects.toThrow('the vault is away');
    const other: Call = {
      ...call,
      format: 'other',
      render: (view, notices) => ({ ...onceOnly(view, notices), contentType: 'other' }),
    };
    const finished = await create(other, { payments: [cash] });
    expect(await create(other, { payments: [cash] })).toEqual({ ...finished, replayed: true });
    const first = await create(call, { payments: [cash] });
    expect(first).toMatchObject({ replayed: true, reply: { contentType: 'text/plain' } });
    expect(orderIdOf(first)).toBe(orderIdOf(finished));
  });

  test('and is finished by two at once gives both the answer of the first', async () => {
    const call = callWith(`key-${offerId}`, { render: onceOnly });
    const request = { scope: 'FIRST', key: `key-${offerId}`, format: 'test' };
    let firstAnswer: string | undefined;
    const overtaken: Deps = {
      ...deps,
      vault: {
        ...deps.vault,
        pay: async (payment) => {
          const paymentIds = [payment.paymentId];
          const waiting = { request, render: onceOnly, notices: [], paymentIds };
          const reply = await settlePayments(deps, payment.orderId, waiting);
          firstAnswer = reply.body;
          return deps.vault.pay(payment);
        },
      },
    };
    const outcome = await create(call, { payments: [cash] }, overtaken);
    expect(firstAnswer).toBeDefined();
    expect(bodyOf(outcome)).toBe(firstAnswer);
    expect(bodyOf(await create(call, { payments: [cash] }))).toBe(firstAnswer);
    expect(JSON.parse(bodyOf(outcome)).slice(1, 3)).toEqual([2, 'PAID']);
  });
});

describe('a key made from the message', () => {
  const derived = (value: string, until?: Call['key']['until']): Call['key'] => ({ value, explicit: false, until });

  test('for a change holds until the order changes', async () => {
    const orderId = orderIdOf(await create(callWith(`key-${offerId}`)));
    const setA = () => setMail(derived(`A-${offerId}`, 'order_changes'), orderId, 'a@example.com');
    const setB = () => setMail(derived(`B-${offerId}`, 'order_changes'), orderId, 'b@example.com');
    const first = bodyOf(await setA());
    expect(bodyOf(await setA())).toBe(first);
    await setB();
    const third = bodyOf(await setA());
    expect(JSON.parse(third)[1]).toBe(4);
    expect(bodyOf(await setA())).toBe(third);
  });

  test('for a creation holds until its offer is offered again, and then makes another order', async () => {
    const call = callWith('', { key: derived(`C-${offerId}`, 'offers_renewed') });
    const first = orderIdOf(await create(call));
    expect(orderIdOf(await create(call))).toBe(first);
    await importOffer(deps, offerId);
    expect(orderIdOf(await create(call))).toBe(first);
    await openOffer(deps, offerId);
    const second = orderIdOf(await create(call));
    expect(second).not.toBe(first);
    expect(orderIdOf(await create(call))).toBe(second);
  });

  test('with a transaction id holds for good', async () => {
    const call = callWith('', { key: derived(`T-${offerId}`) });
    const first = orderIdOf(await create(call));
    await openOffer(deps, offerId);
    expect(orderIdOf(await create(call))).toBe(first);
  });
});

describe('old answers', () => {
  test('are forgotten after their time, the oldest first, and not before', async () => {
    await db('idempotency').delete();
    const bornAt = (ageMs: number) => new Date(Date.now() - ageMs).toISOString();
    const ages = {
      young: requestKeyLifeMs - 60_000,
      old: requestKeyLifeMs + 60_000,
      older: requestKeyLifeMs + 120_000,
    };
    for (const [key, ageMs] of Object.entries(ages)) {
      offerId = `OFFER${++drawn}`;
      await openOffer(deps, offerId);
      await create(callWith(key));
      await db('idempotency')
        .where('idempotency.key', key)
        .update({ created_at: bornAt(ageMs) });
    }
    const keys = () => db('idempotency').orderBy('idempotency.key').pluck('idempotency.key');
    expect(await forgetOldRequests(deps, 1)).toBe(1);
    expect(await keys()).toEqual(['old', 'young']);
    expect(await forgetOldRequests(deps, 10)).toBe(1);
    expect(await forgetOldRequests(deps, 10)).toBe(0);
    expect(await keys()).toEqual(['young']);
  });

  test('that are forgotten do not make an order a second time', async () => {
    const first = orderIdOf(await create(callWith(`key-${offerId}`)));
    await db('idempotency').delete();
    expect(await create(callWith(`key-${offerId}`))).toMatchObject({ refusal: { code: 'offer_already_used' } });
    expect(await db('orders').where('orders.order_id', first).pluck('orders.seller_id')).toEqual([agency.sellerId]);
  });
});

test('whatever was asked twice, what is stored is whole', async () => {
  expect(await db('payment').where('payment.status', 'PENDING').pluck('payment.payment_id')).toEqual([]);
  expect(await checkOrders(db)).toEqual([]);
});
