import fs from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Knex } from 'knex';
import { changeOrder } from '../../src/app/changeOrder.ts';
import { expireOrders } from '../../src/app/expireOrders.ts';
import { openDatabase } from '../../src/store/openDatabase.ts';
import { checkOrders } from '../support/checkOrders.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { startGatewayProcess, type GatewayProcess } from '../support/process.ts';
import { placeHolds } from '../support/placeHolds.ts';
import { temporaryFolder } from '../support/testCluster.ts';
import { callWith, depsOn } from '../support/useCases.ts';

/** Where nothing else is tested, run with a hundred times as many. */
const holds = Number(process.env['EXPIRY_ORDERS'] ?? 1_500);
const buyers = 1_000;
const processes = 3;
const clients = 24;
/** One way London to Nice, flexible, for one adult. */
const adultFare = '159.51';

let database: TestDatabase;
let db: Knex;

const open = async () => {
  database = await createTestDatabase();
  db = openDatabase({ connectionString: database.connectionString, poolSize: 10 });
};

const close = async () => {
  await db.destroy();
  await database.drop();
};

async function pool(poolId: string): Promise<[held: number, sold: number]> {
  const row = await db('stock_pool').select('stock_pool.held', 'stock_pool.sold').where({ pool_id: poolId }).first();
  return [row.held, row.sold];
}

async function deadlocks(): Promise<number> {
  const { rows } = await db.raw<{ rows: { deadlocks: number }[] }>(
    'select pg_stat_database.deadlocks from pg_stat_database where pg_stat_database.datname = current_database()',
  );
  return rows[0]!.deadlocks;
}

/** Does the work once for each index, some at a time, until it has enough. */
async function inParallel(
  count: number,
  width: number,
  work: (index: number) => Promise<void | 'enough'>,
): Promise<void> {
  let next = 0;
  const worker = async () => {
    while (next < count) if ((await work(next++)) === 'enough') return;
  };
  await Promise.all(Array.from({ length: width }, worker));
}

describe('a thousand buyers at several gateways', () => {
  let gateways: { process: GatewayProcess; dataDir: string }[];
  const day = 40;
  let flightId: string;

  beforeAll(async () => {
    await open();
    const departsOn = new Date(Date.now() + day * 86_400_000).toISOString().slice(0, 10);
    flightId = `ZZ102-${departsOn.replaceAll('-', '')}`;
    gateways = [];
    for (let index = 0; index < processes; index++) {
      const dataDir = temporaryFolder();
      gateways.push({
        process: await startGatewayProcess({ dataDir, databaseUrl: database.connectionString }),
        dataDir,
      });
    }
  }, 60_000);

  afterAll(async () => {
    await Promise.all(gateways.map(({ process }) => process.stop()));
    for (const { dataDir } of gateways) fs.rmSync(dataDir, { recursive: true, force: true });
    await close();
  }, 30_000);

  const call = async (index: number, key: 'agency' | 'admin', path: string, body: object) => {
    const { process } = gateways[index % gateways.length]!;
    const response = await fetch(`${process.url}${path}`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${process.keys[key]}`,
        'content-type': 'application/json',
        'idempotency-key': crypto.randomUUID(),
      },
      body: JSON.stringify(body),
    });
    return { status: response.status, body: (await response.json()) as { code?: string; errors?: { code: string }[] } };
  };

  /** One buys, every second pays at once; tells the refusal, or that it was sold. */
  const buy = async (index: number, nonce: string, seat?: string) => {
    const offerId = `ZZ-LHRNCE-D${day}-FLEX-${nonce}${index}`;
    const chosen = { offerItemId: `${offerId}-ADT`, passengerIds: ['P1'] };
    const answer = await call(index, 'agency', '/v1/orders', {
      selections: [
        {
          offerId,
          ownerCode: 'ZZ',
          items: [{ ...chosen, ...(seat && { seat: { row: seat.slice(0, -1), column: seat.slice(-1) } }) }],
        },
      ],
      passengers: [{ passengerId: 'P1', type: 'ADT', surname: 'Okafor', givenNames: ['Ada'] }],
      ...(index % 2 === 0 && {
        payments: [{ amount: { amount: adultFare, currency: 'EUR' }, method: { kind: 'CASH' } }],
      }),
    });
    return answer.status === 201 ? 'sold' : `${answer.status} ${answer.body.code}`;
  };

  const counted = (outcomes: readonly string[]) =>
    Object.fromEntries([...new Set(outcomes)].map((each) => [each, outcomes.filter((one) => one === each).length]));

  test('get exactly the three seats they name, and nobody gets one twice', async () => {
    const seats = ['1A', '12C', '30F'];
    const outcomes: string[] = [];
    await inParallel(buyers, clients, async (index) => {
      outcomes.push(await buy(index, 'SEAT', seats[index % seats.length]));
    });
    expect(counted(outcomes)).toEqual({ sold: 3, '409 seat_not_available': buyers - 3 });
    for (const seat of seats) {
      const [held, sold] = await pool(`${flightId}/seat/${seat}`);
      expect(held + sold).toBe(1);
    }
  }, 60_000);

  test('get exactly the hundred places there are, and the others are told that there are none', async () => {
    const poolId = `${flightId}/5`;
    const adjusted = await call(0, 'admin', `/v1/flights/${flightId}/adjustments`, {
      poolId,
      capacity: 103 - 180,
      reason: 'a hundred places beside the three seats sold before',
    });
    expect(adjusted.status).toBe(200);
    const outcomes: string[] = [];
    const started = Date.now();
    await inParallel(buyers, clients, async (index) => {
      outcomes.push(await buy(index, 'PLACE'));
    });
    const seconds = (Date.now() - started) / 1000;
    console.warn(`${buyers} buyers at ${processes} gateways in ${seconds.toFixed(1)} s`);
    expect(counted(outcomes)).toEqual({ sold: 100, '409 stock_not_available': buyers - 100 });
    const [held, sold] = await pool(poolId);
    expect([held + sold, held > 0, sold > 0]).toEqual([103, true, true]);
    expect(await deadlocks()).toBe(0);
    expect(await checkOrders(db)).toEqual([]);
  }, 90_000);
});

describe('orders that come to their limit while they are being paid', () => {
  beforeAll(open);
  afterAll(close);

  test('are either paid or expired, each once, and all stock of the expired is back', async () => {
    const placed = await placeHolds(db, holds);
    // Sandbox time runs over the limits while payers and workers are at it.
    const began = Date.now();
    const runsMs = 5_000 + holds / 2;
    const share = () => (Date.now() - began) / runsMs;
    const clock = () => new Date(placed.firstLimit + share() * (placed.lastLimit - placed.firstLimit)).toISOString();
    let isOver = false;
    const worker = async () => {
      const own = openDatabase({ connectionString: database.connectionString, poolSize: 2 });
      let ended = 0;
      while (
        !isOver ||
        (await own('orders').where('orders.status', 'OFFERED').first('orders.order_id')) !== undefined
      ) {
        ended += await expireOrders(depsOn(own, { clock }), 200);
        await sleep(20);
      }
      await own.destroy();
      return ended;
    };
    const workers = [worker(), worker()];
    const payer = depsOn(db, { clock });
    const cash = { amount: '100.00', currency: 'EUR', method: { kind: 'CASH' as const } };
    let paid = 0;
    const tried = new Set<string>();
    const refused = new Set<string>();
    await inParallel(Infinity, 6, async (index) => {
      if (share() > 1) return 'enough';
      // Those whose limit is close, so that it is met from both sides.
      const orderId = placed.orderIds[Math.floor(share() * holds) + (index % 60) - 10];
      if (orderId === undefined || tried.has(orderId)) return sleep(1);
      tried.add(orderId);
      const outcome = await changeOrder(payer, callWith(`pay-${orderId}`), { orderId, locators: [] }, [
        { type: 'PayOrder', payments: [cash] },
      ]);
      if ('reply' in outcome) paid += 1;
      else refused.add(outcome.refusal.code);
    });
    expect([...refused]).toEqual(['order_expired']);
    await sleep(Math.max(0, began + runsMs + 100 - Date.now()));
    isOver = true;
    const ended = (await Promise.all(workers)).reduce((sum, each) => sum + each, 0);
    console.warn(`${holds} orders: ${paid} paid, ${ended} expired in ${((Date.now() - began) / 1000).toFixed(1)} s`);

    expect([paid > 0, ended > 0, paid + ended]).toEqual([true, true, holds]);
    expect(await statuses(placed.orderIds)).toEqual({ PAID: paid, EXPIRED: ended });
    expect(await bothPaidAndExpired()).toEqual([]);
    const { rows } = await db.raw(
      `select cast(sum(stock_pool.held) as int) as held, cast(sum(stock_pool.sold) as int) as sold from stock_pool
        where stock_pool.pool_id = any (:poolIds)`,
      { poolIds: placed.poolIds },
    );
    expect(rows).toEqual([{ held: 0, sold: paid }]);
    expect(await deadlocks()).toBe(0);
    expect(await checkOrders(db)).toEqual([]);
  }, 600_000);

  async function statuses(orderIds: readonly string[]) {
    const { rows } = await db.raw<{ rows: { status: string; count: number }[] }>(
      `select orders.status, cast(count(*) as int) as count from orders where orders.order_id = any (:orderIds)
        group by orders.status`,
      { orderIds: [...orderIds] },
    );
    return Object.fromEntries(rows.map(({ status, count }) => [status, count]));
  }

  /** Orders whose history says two ends, an end and a sale, or a payment asked for at or after the limit. */
  async function bothPaidAndExpired() {
    const { rows } = await db.raw(
      `select orders.order_id from orders join order_event on order_event.order_id = orders.order_id
        group by orders.order_id
       having count(*) filter (where order_event.type in ('OrderExpired', 'ItemsConfirmed')) > 1
           or bool_or(order_event.type = 'PaymentRequested' and order_event.at >= orders.payment_due_at)
           or bool_or(order_event.type = 'OrderExpired' and order_event.at < orders.payment_due_at)`,
    );
    return rows as unknown[];
  }
});
