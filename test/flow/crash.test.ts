import fs from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Knex } from 'knex';
import { openDatabase } from '../../src/store/openDatabase.ts';
import { checkOrders } from '../support/checkOrders.ts';
import { startOwnCluster, type OwnCluster } from '../support/database.ts';
import { sendTo, startLoad, type Sent } from '../support/load.ts';
import { offerIdOf } from '../support/ndcMessages.ts';
import { startGatewayProcess, type GatewayProcess } from '../support/process.ts';
import { temporaryFolder } from '../support/testCluster.ts';

const seed = Number(process.env['CRASH_SEED'] ?? Date.now() % 1_000_000);
const random = seededRandom(seed);
const clients = 6;

let cluster: OwnCluster;
let dataDir: string;
let db: Knex;
let gateway: GatewayProcess;

const startGateway = () => startGatewayProcess({ dataDir, databaseUrl: cluster.connectionString });

beforeEach(async () => {
  console.warn(`seed ${seed}; CRASH_SEED=${seed} repeats its choices`);
  cluster = await startOwnCluster();
  dataDir = temporaryFolder();
  db = openDatabase({ connectionString: cluster.connectionString, poolSize: 4 });
  gateway = await startGateway();
}, 30_000);

afterEach(async () => {
  await gateway.kill();
  await db.destroy();
  await cluster.remove();
  fs.rmSync(dataDir, { recursive: true, force: true });
}, 30_000);

describe('when the gateway is killed while it works', () => {
  test('nothing it answered is lost, and what it did not answer is done exactly once when sent again', async () => {
    const all: Sent[] = [];
    const seen = { unanswered: 0, stored: 0, pending: 0 };
    for (let kill = 0; kill < 4; kill++) {
      const load = startLoad(gateway, { clients, label: `KILL${kill}` });
      await sleep(500 + random() * 400);
      await gateway.kill();
      await load.stop();
      const { orders, pending } = await counts();
      const answered = [...all, ...load.sent].filter(({ answer }) => answer !== undefined).length;
      seen.stored += orders - answered;
      seen.pending += pending;
      gateway = await startGateway();
      all.push(...load.sent);
      const unanswered = all.filter(({ answer }) => answer === undefined);
      seen.unanswered += unanswered.length;
      // Every second one at the last kill is left to the relay, and sent again only after that.
      const again = kill < 3 ? unanswered : unanswered.filter((_, index) => index % 2 === 0);
      await Promise.all(again.map(sendAgain));
    }
    await relayFinishesPayments();
    await Promise.all(all.filter(({ answer }) => answer === undefined).map(sendAgain));
    console.warn(`${all.length} messages; ${JSON.stringify(seen)}`);

    expect(all.length).toBeGreaterThan(40);
    expect(seen.unanswered).toBeGreaterThan(0);
    await expectEachOnce(all);
  }, 60_000);
});

describe('when PostgreSQL is killed while the gateway works', () => {
  test('the gateway says so with 503, recovers by itself, and nothing is lost or done twice', async () => {
    const load = startLoad(gateway, { clients, label: 'OUT' });
    const { pid } = gateway;
    for (let kill = 0; kill < 2; kill++) {
      await sleep(500 + random() * 400);
      await cluster.kill();
      await sleep(300);
      const told = await sendTo(gateway, { ...load.sent[0]!, headers: { 'idempotency-key': `down-${kill}` } });
      expect(told).toMatchObject({ status: 503, retryAfter: expect.stringMatching(/^\d+$/) });
      expect(await statusOf('/readyz')).toBe(503);
      expect(await statusOf('/livez')).toBe(200);
      await cluster.restart();
      await serves();
    }
    await sleep(500);
    await load.stop();

    expect(gateway.pid).toBe(pid);
    expect(bugsLogged()).toEqual([]);
    expect(load.refused.length).toBeGreaterThan(0);
    for (const { status, text, retryAfter } of load.refused) {
      expect({ status, retryAfter, text }).toEqual({
        status: 503,
        retryAfter: '1',
        text: expect.stringMatching(/same message again/),
      });
    }
    await Promise.all(load.sent.filter(({ answer }) => answer === undefined).map(sendAgain));
    await relayFinishesPayments();
    await expectEachOnce(load.sent);
  }, 60_000);

  test('a gateway whose connections are cut one by one lives on', async () => {
    const load = startLoad(gateway, { clients, label: 'CUT' });
    let cut = 0;
    for (let round = 0; round < 6; round++) {
      await sleep(150 + random() * 100);
      const { rows } = await db.raw<{ rows: unknown[] }>(
        `select pg_terminate_backend(pg_stat_activity.pid) from pg_stat_activity
          where pg_stat_activity.application_name = 'ndc-order-gateway' and pg_stat_activity.pid <> pg_backend_pid()
            and pg_stat_activity.state <> 'idle'`,
      );
      cut += rows.length;
    }
    await sleep(300);
    await load.stop();
    expect(cut).toBeGreaterThan(0);
    expect(await statusOf('/readyz')).toBe(200);
    expect(bugsLogged()).toEqual([]);
    for (const { status } of load.refused) expect(status).toBe(503);
    await Promise.all(load.sent.filter(({ answer }) => answer === undefined).map(sendAgain));
    await relayFinishesPayments();
    await expectEachOnce(load.sent);
  }, 60_000);
});

/** Sends a message whose answer was lost, as a partner does: until it is answered. */
async function sendAgain(each: Sent): Promise<void> {
  for (const deadline = Date.now() + 20_000; Date.now() < deadline; await sleep(100)) {
    const answered = await sendTo(gateway, each);
    if (answered === undefined || answered.status === 503 || answered.status === 409) continue;
    if (answered.status !== 200) throw new Error(`sent again: ${answered.status} ${answered.text.slice(0, 500)}`);
    each.answer = answered.text;
    return;
  }
  throw new Error(`no answer to ${each.nonce} within 20 s`);
}

/** Each message made one order, the one its answer shows, paid if it was to be; sent once more it gives the same bytes. */
async function expectEachOnce(all: readonly Sent[]): Promise<void> {
  const repeated = await inTurns(all, (each) => sendTo(gateway, each));
  const differing = all.filter(({ answer }, index) => repeated[index]?.text !== answer);
  expect(
    differing.map(({ nonce, answer }) => ({
      nonce,
      answer,
      again: repeated[all.findIndex((each) => each.nonce === nonce)]?.text,
    })),
  ).toEqual([]);

  const { rows } = await db.raw<{
    rows: { order_id: string; record_locator: string; status: string; offer_id: string }[];
  }>(
    `select orders.order_id, orders.record_locator, orders.status, accepted ->> 'offerId' as offer_id
       from orders, jsonb_array_elements(orders.state -> 'offers') as accepted`,
  );
  expect(rows).toHaveLength(all.length);
  for (const { nonce, paid, answer } of all) {
    const made = rows.filter((row) => row.offer_id === offerIdOf(nonce));
    expect(made).toHaveLength(1);
    expect(answer).toContain(made[0]?.order_id);
    expect(answer).toContain(made[0]?.record_locator);
    expect(made[0]?.status).toBe(paid ? 'PAID' : 'OFFERED');
  }
  expect(await counts()).toEqual({ orders: all.length, pending: 0, unanswered: 0 });
  expect(await checkOrders(db)).toEqual([]);
}

async function counts() {
  const { rows } = await db.raw<{ rows: { orders: number; pending: number; unanswered: number }[] }>(
    `select (select count(*) from orders) as orders, (select count(*) from payment where payment.status = 'PENDING') as pending,
            (select count(*) from idempotency where idempotency.body is null) as unanswered`,
  );
  return rows[0] ?? { orders: 0, pending: 0, unanswered: 0 };
}

/** The relay asks again for payments that are a minute old; the sandbox's clock makes that minute pass. */
async function relayFinishesPayments(): Promise<void> {
  const now = new Date(Date.now() + 90_000).toISOString();
  const response = await fetch(`${gateway.url}/sandbox/clock`, {
    method: 'PUT',
    headers: { authorization: `Bearer ${gateway.keys.admin}`, 'content-type': 'application/json' },
    body: JSON.stringify({ now }),
  });
  expect(response.status).toBe(200);
  for (const deadline = Date.now() + 10_000; Date.now() < deadline; await sleep(100)) {
    if ((await counts()).pending === 0) return;
  }
  throw new Error('payments are still pending 10 s after their minute');
}

/** What the gateway took for a mistake of its own: a database that goes away is none. */
function bugsLogged(): unknown[] {
  const lines = fs.readFileSync(`${dataDir}/gateway.log`, 'utf8').trim().split('\n');
  return lines.filter((line) => line.includes('"msg":"failed"') && !line.includes('"error":"TroubleError"'));
}

async function statusOf(path: string): Promise<number> {
  return (await fetch(`${gateway.url}${path}`)).status;
}

async function serves(): Promise<void> {
  for (const deadline = Date.now() + 10_000; Date.now() < deadline; await sleep(50)) {
    if ((await statusOf('/readyz')) === 200) return;
  }
  throw new Error('the gateway does not serve 10 s after its database is back');
}

async function inTurns<T, R>(list: readonly T[], work: (each: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  for (let start = 0; start < list.length; start += clients) {
    results.push(...(await Promise.all(list.slice(start, start + clients).map(work))));
  }
  return results;
}

/** mulberry32: small, and the same everywhere. */
function seededRandom(start: number): () => number {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
