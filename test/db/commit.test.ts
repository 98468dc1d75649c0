import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Knex } from 'knex';
import { changeOrder } from '../../src/app/changeOrder.ts';
import { createOrder } from '../../src/app/createOrder.ts';
import type { Deps, Outcome } from '../../src/app/deps.ts';
import { applyEvents } from '../../src/app/orderChange.ts';
import { resumePayments } from '../../src/app/expireOrders.ts';
import { addMs } from '../../src/base/time.ts';
import { commitDecision } from '../../src/store/commitDecision.ts';
import { inTransaction } from '../../src/store/inTransaction.ts';
import { openDatabase } from '../../src/store/openDatabase.ts';
import { lockOrder } from '../../src/store/orders.ts';
import { checkOrders } from '../support/checkOrders.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { createCommand, offer } from '../support/orders.ts';
import { agency, callWith, countRows, depsOn, morning, openOffer } from '../support/useCases.ts';

const cash = { amount: '100.00', currency: 'EUR', method: { kind: 'CASH' as const } };

let database: TestDatabase;
let db: Knex;
let deps: Deps;
let drawn = 0;

beforeAll(async () => {
  database = await createTestDatabase();
  db = openDatabase({ connectionString: database.connectionString });
  deps = depsOn(db);
  await db.raw(
    `create function plant_fault() returns trigger language plpgsql as $$
     begin
       raise exception 'planted fault in %', tg_table_name;
     end $$`,
  );
});

afterAll(async () => {
  await db.destroy();
  await database.drop();
});

let offerId: string;

beforeEach(async () => {
  offerId = `OFFER${++drawn}`;
  await openOffer(deps, offerId);
});

const commandFor = (change = {}) =>
  createCommand({
    selections: [{ offerId, ownerCode: 'ZZ', items: [{ offerItemId: 'ITEM1', passengerIds: ['P1'] }] }],
    ...change,
  });

const create = (key = `key-${offerId}`, change = {}) => createOrder(deps, callWith(key), commandFor(change));

function replyOf(outcome: Outcome): [orderId: string, version: number, status: string, notices: string[]] {
  if ('refusal' in outcome) throw new Error(`refused: ${outcome.refusal.code}`);
  return JSON.parse(outcome.reply.body);
}

/** While `work` runs, the table's rows cannot be written; told at once, or only at COMMIT. */
async function withFault(table: string, when: 'at once' | 'at commit', operations: string, work: () => Promise<void>) {
  const kind = when === 'at once' ? 'trigger' : 'constraint trigger';
  const deferral = when === 'at once' ? '' : 'deferrable initially deferred';
  await db.raw(
    `create ${kind} planted after ${operations} on ${table} ${deferral} for each row execute function plant_fault()`,
  );
  try {
    await work();
  } finally {
    await db.raw(`drop trigger planted on ${table}`);
  }
}

describe('a creation that fails', () => {
  const places = ['orders', 'order_event', 'locator', 'payment', 'idempotency', 'order_evidence'];

  test.each(places.flatMap((table) => [[table, 'at once'] as const, [table, 'at commit'] as const]))(
    'in %s, %s, leaves nothing behind, says so, and succeeds when it is sent again',
    async (table, when) => {
      const before = await countRows(db);
      await withFault(table, when, 'insert', async () => {
        await expect(create(undefined, { payments: [cash] })).rejects.toThrow(`planted fault in ${table}`);
        expect(await countRows(db)).toEqual(before);
      });
      const [, version, status] = replyOf(await create(undefined, { payments: [cash] }));
      expect([version, status]).toEqual([2, 'PAID']);
    },
  );

  test('at the used offer leaves nothing behind and the offer open', async () => {
    const before = await countRows(db);
    await withFault('offer', 'at commit', 'update', async () => {
      await expect(create()).rejects.toThrow('planted fault in offer');
      expect(await countRows(db)).toEqual(before);
    });
    expect(replyOf(await create())[2]).toBe('OFFERED');
  });
});

describe('a change that fails', () => {
  const places = [
    ['orders', 'update'],
    ['order_event', 'insert'],
    ['payment', 'insert'],
    ['idempotency', 'insert'],
    ['order_evidence', 'insert'],
  ] as const;

  test.each(places)(
    'in %s (%s) leaves the order as it was, and succeeds when it is sent again',
    async (table, operation) => {
      const [orderId] = replyOf(await create());
      const pay = () =>
        changeOrder(deps, callWith(`pay-${offerId}`), { orderId, locators: [] }, [
          { type: 'PayOrder', payments: [cash] },
        ]);
      const before = await countRows(db);
      for (const when of ['at once', 'at commit'] as const) {
        await withFault(table, when, operation, async () => {
          await expect(pay()).rejects.toThrow(`planted fault in ${table}`);
          expect(await countRows(db)).toEqual(before);
          expect(await db('orders').where('orders.order_id', orderId).pluck('orders.version')).toEqual([1]);
        });
      }
      expect(replyOf(await pay()).slice(1, 3)).toEqual([3, 'PAID']);
    },
  );

  test('when the outcome of its payment is written leaves the payment open, for the relay or the same message to finish', async () => {
    const paid = () => create(undefined, { payments: [cash] });
    for (const finish of ['message', 'relay'] as const) {
      offerId = `OFFER${++drawn}`;
      await openOffer(deps, offerId);
      await withFault('idempotency', 'at commit', 'update', async () => {
        await expect(paid()).rejects.toThrow('planted fault in idempotency');
      });
      const row = () =>
        db('orders').select('orders.order_id', 'orders.version').orderBy('orders.order_id', 'desc').first();
      const left = await row();
      expect(left).toMatchObject({ version: 1 });
      const later = depsOn(db, { clock: () => addMs(morning, 61_000) });
      if (finish === 'relay') expect(await resumePayments(later, 10)).toBe(1);
      const [orderId, version, status] = replyOf(await paid());
      expect([orderId, version, status]).toEqual([left.order_id, 2, 'PAID']);
      expect(await row()).toEqual({ order_id: orderId, version: 2 });
    }
  });

  test('because the writer saw an older version is refused, and nothing is written', async () => {
    const [orderId] = replyOf(await create());
    const update = (version: number, address: string) =>
      changeOrder(deps, callWith(`update-${offerId}-${address}`), { orderId, version, locators: [] }, [
        {
          type: 'UpdatePassengers',
          passengers: [{ passengerId: 'P1', contactIds: ['HOME'] }],
          contacts: [{ contactId: 'HOME', emails: [{ address }], phones: [], addresses: [] }],
          removeContactIds: [],
        },
      ]);
    expect(replyOf(await update(1, 'a@example.com'))[1]).toBe(2);
    const before = await countRows(db);
    expect(await update(1, 'b@example.com')).toMatchObject({ refusal: { code: 'version_stale', subject: orderId } });
    expect(await countRows(db)).toEqual(before);
    expect(replyOf(await update(2, 'b@example.com'))[1]).toBe(3);
  });

  test('because the row moved on under a writer that did not lock it is a bug, and nothing is written', async () => {
    const [orderId] = replyOf(await create());
    const stored = (await inTransaction(db, (trx) => lockOrder(trx, orderId)))!;
    const actor = { principalId: agency.principalId, name: agency.name, role: agency.role };
    const change = applyEvents(stored, [{ type: 'OrderAbandoned', at: morning }], actor, morning);
    await inTransaction(db, (trx) => commitDecision(trx, change));
    const before = await countRows(db);
    await expect(inTransaction(db, (trx) => commitDecision(trx, change))).rejects.toThrow();
    const stale = applyEvents(stored, [{ type: 'OrderExpired', at: morning }], actor, addMs(morning, 1));
    await expect(
      inTransaction(db, (trx) =>
        commitDecision(trx, {
          ...stale,
          events: stale.events.map((event) => ({ ...event, sequence: event.sequence + 1 })),
        }),
      ),
    ).rejects.toThrow('was not at version 1');
    expect(await countRows(db)).toEqual(before);
  });
});

describe('a locator that is taken', () => {
  /** The first so many locators drawn come out as one that another order has; a sequence counts on over rollbacks. */
  async function withTakenLocators(times: number, work: () => Promise<void>) {
    await db.raw('create sequence draws');
    await db.raw(
      `create function draw_taken() returns trigger language plpgsql as $$
       begin
         if new.own and nextval('draws') <= ${times} then
           new.locator := (select locator.locator from locator where locator.own limit 1);
         end if;
         return new;
       end $$`,
    );
    await db.raw('create trigger planted before insert on locator for each row execute function draw_taken()');
    try {
      await work();
    } finally {
      await db.raw('drop trigger planted on locator');
      await db.raw('drop function draw_taken');
      await db.raw('drop sequence draws');
    }
  }

  beforeEach(async () => {
    await create();
    offerId = `OFFER${++drawn}`;
    await openOffer(deps, offerId);
  });

  test('is drawn again, and the order has the one that was free', async () => {
    const before = await countRows(db);
    await withTakenLocators(3, async () => {
      const [orderId] = replyOf(await create());
      const { rows } = await db.raw<{ rows: { last_value: number }[] }>('select draws.last_value from draws');
      expect(rows[0]?.last_value).toBe(4);
      const [state] = await db('orders').where('orders.order_id', orderId).pluck('orders.record_locator');
      expect(await db('locator').where('locator.order_id', orderId).pluck('locator.locator')).toEqual([state]);
    });
    expect(await countRows(db)).toMatchObject({ orders: before['orders']! + 1, locators: before['locators']! + 1 });
  });

  test('again and again ends in trouble, with nothing written', async () => {
    const before = await countRows(db);
    await withTakenLocators(1_000, async () => {
      await expect(create()).rejects.toMatchObject({
        name: 'TroubleError',
        kind: 'unique_clash',
        constraint: 'locator_own_unique',
      });
    });
    expect(await countRows(db)).toEqual(before);
    expect(replyOf(await create())[1]).toBe(1);
  });
});

describe('a transaction', () => {
  test('that meets a serialisation failure runs again as a whole', async () => {
    let attempts = 0;
    const result = await inTransaction(db, async (trx) => {
      attempts++;
      await trx('seller').insert({ seller_id: `AGAIN${attempts}`, name: 'again', created_at: morning });
      if (attempts < 3) await trx.raw(`do $$ begin raise exception 'busy' using errcode = '40001'; end $$`);
      return attempts;
    });
    expect(result).toBe(3);
    expect(await db('seller').whereLike('seller.seller_id', 'AGAIN%').pluck('seller.seller_id')).toEqual(['AGAIN3']);
  });

  test('that deadlocks with another ends well, as does the other', async () => {
    await db('seller').insert(['LEFT', 'RIGHT'].map((id) => ({ seller_id: id, name: '', created_at: morning })));
    let attempts = 0;
    const touch = (first: string, second: string) =>
      inTransaction(db, async (trx) => {
        attempts++;
        const add = (id: string) =>
          trx('seller')
            .where('seller.seller_id', id)
            .update({ name: trx.raw(`seller.name || 'x'`) });
        await add(first);
        await new Promise((resolve) => setTimeout(resolve, 150));
        await add(second);
      });
    await Promise.all([touch('LEFT', 'RIGHT'), touch('RIGHT', 'LEFT')]);
    expect(attempts).toBeGreaterThan(2);
    expect(await db('seller').whereIn('seller.seller_id', ['LEFT', 'RIGHT']).pluck('seller.name')).toEqual([
      'xx',
      'xx',
    ]);
  });

  test('that fails again and again gives up with what it failed of', async () => {
    let attempts = 0;
    const failing = inTransaction(db, async (trx) => {
      attempts++;
      await trx.raw(`do $$ begin raise exception 'busy' using errcode = '40P01'; end $$`);
    });
    await expect(failing).rejects.toMatchObject({ name: 'TroubleError', kind: 'deadlock' });
    expect(attempts).toBe(5);
  });

  test('whose statement failed is never taken for done, even if somebody swallowed the error', async () => {
    const swallowing = () =>
      inTransaction(db, async (trx) => {
        await trx('seller').insert({ seller_id: 'SWALLOWED', name: '', created_at: morning });
        await trx.raw('select 1 / 0').catch(() => undefined);
        return 'done';
      });
    // The failure and the state it leaves may come in one packet or in two, so once is not enough.
    for (let time = 0; time < 50; time++) await expect(swallowing()).rejects.toThrow();
    expect(await db('seller').where('seller.seller_id', 'SWALLOWED').pluck('seller.seller_id')).toEqual([]);
  });

  test('whose COMMIT fails is never taken for done', async () => {
    const missing = inTransaction(db, async (trx) => {
      await trx('locator').insert({
        system: 'ZZ',
        locator: 'ORPHAN',
        issued_on: '2030-01-01',
        order_id: '00000000-0000-7000-8000-000000000000',
        own: false,
      });
      return 'done';
    });
    await expect(missing).rejects.toMatchObject({ code: '23503' });
    expect(await db('locator').where('locator.locator', 'ORPHAN').pluck('locator.locator')).toEqual([]);
  });
});

test.each(['update order_event set type = type', 'delete from order_event', 'truncate order_event'])(
  'history is append-only: "%s" is refused',
  async (statement) => {
    await create();
    const before = await countRows(db);
    await expect(db.raw(statement)).rejects.toThrow('rows of order_event are never changed or removed');
    expect(await countRows(db)).toEqual(before);
  },
);

test('two creations of one offer at once make one order, and the other is refused', async () => {
  const [first, second] = await Promise.all([create(`one-${offerId}`), create(`two-${offerId}`)]);
  expect([first, second].filter((outcome) => 'refusal' in outcome)).toEqual([
    { refusal: expect.objectContaining({ code: 'offer_already_used' }) },
  ]);
  expect(offer({ offerId }).items).toHaveLength(1);
});

test('whatever failed, what is stored is whole', async () => {
  expect(await checkOrders(db)).toEqual([]);
});
