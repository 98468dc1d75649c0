import fs from 'node:fs';
import pg from 'pg';
import { migrate } from '../../src/store/migrate.ts';
import { startOwnCluster, type OwnCluster } from '../support/database.ts';
import { cancelMessage, createMessage, orderTotal, retrieveMessage } from '../support/ndcMessages.ts';
import { startGatewayProcess, type GatewayProcess } from '../support/process.ts';
import { databaseUrl, runOn, temporaryFolder } from '../support/testCluster.ts';
import { benchDays, storeBenchOffers, widenFlights } from './benchOffers.ts';
import { openHttpConnection, type HttpConnection } from './httpConnection.ts';
import { openLimitClient, type LimitClient } from './limitClient.ts';
import { captureOrder, makePools, type OrderRows } from './orderRows.ts';
import { createScript, hasPgbench, pgbenchOfferId, readScript, runPgbench } from './pgbench.ts';
import { joined, runSlice, type Slice, type Watched, type Worker } from './runSlice.ts';
import { resultOf, type Result } from './report.ts';

export type Operation = 'create held' | 'create paid' | 'retrieve by id' | 'retrieve by PNR' | GatewayOnly;

/** What has no single statement to stand beside it as the limit. */
type GatewayOnly = 'cancel held' | 'availability' | 'list by name';
const gatewayOnly: readonly Operation[] = ['cancel held', 'availability', 'list by name'];

/** How long each party works at a time, and how often they take turns. */
export type Plan = { rounds: number; seconds: number };

export type Bench = {
  admin: pg.Client;
  measure: (operation: Operation, clients: number) => Promise<Result[]>;
  /** Says what is stored, which must be what was acknowledged. */
  verify: () => Promise<string>;
  stop: () => Promise<void>;
};

/** More than any party does in a second on the machines we know; running out only ends a turn early. */
const offersPerSecond = 2_500;

type Known = { orderId: string; locator: string };

type Ground = {
  cluster: OwnCluster;
  gateway: GatewayProcess;
  /** The gateway's database, and one of the same schema for the limit's writes. */
  databases: Record<'gateway' | 'limit', { url: string; admin: pg.Client; freeOffers: string[] }>;
  originals: Record<'held' | 'paid', OrderRows>;
  known: Known[];
  /** Orders that can still be cancelled. */
  held: string[];
  acknowledged: Record<'gateway' | 'limit', number>;
  pgbenchRuns: { clients: number; turns: number }[];
  folder: string;
};

/** Starts a durable PostgreSQL of its own and the gateway as a process of its own, and warms both up. */
export async function startBench(plan: Plan): Promise<Bench> {
  const cluster = await startOwnCluster();
  const stops: (() => Promise<unknown>)[] = [() => cluster.remove()];
  const stop = async () => {
    for (const each of stops.splice(0).reverse()) await each();
  };
  try {
    const folder = temporaryFolder();
    stops.push(async () => fs.rmSync(folder, { recursive: true, force: true }));
    const gateway = await startGatewayProcess({
      dataDir: folder,
      databaseUrl: cluster.connectionString,
      settings: { NODE_ENV: 'production' },
    });
    stops.push(() => gateway.stop());
    const limitUrl = databaseUrl(cluster.connectionString, 'bench_limit');
    await runOn(cluster.connectionString, 'create database bench_limit');
    await migrate({ connectionString: limitUrl });
    const databases = { gateway: await opened(cluster.connectionString), limit: await opened(limitUrl) };
    stops.push(() => Promise.all([databases.gateway.admin.end(), databases.limit.admin.end()]));
    await widenFlights(databases.gateway.admin);
    const ground: Ground = {
      cluster,
      gateway,
      databases,
      originals: {} as Ground['originals'],
      known: [],
      held: [],
      acknowledged: { gateway: 0, limit: 0 },
      pgbenchRuns: [],
      folder,
    };
    await warmUp(ground, plan.rounds * plan.seconds);
    return {
      admin: databases.gateway.admin,
      measure: (operation, clients) => measure(ground, plan, operation, clients),
      verify: () => verify(ground),
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function opened(url: string): Promise<Ground['databases']['gateway']> {
  const admin = new pg.Client({ connectionString: url });
  await admin.connect();
  return { url, admin, freeOffers: [] };
}

/** The first thousands of requests run on code that is not compiled yet. The last orders are what the limit writes copies of. */
async function warmUp(ground: Ground, seconds: number): Promise<void> {
  // A departure gets its pools with the first order on it, once and for all.
  while (ground.acknowledged.gateway < 2 * benchDays) await warmUpWith(ground, 'create held', seconds);
  const [{ orderId: held = '' } = {}, { orderId: paid = '' } = {}] = [
    await warmUpWith(ground, 'create held', seconds),
    await warmUpWith(ground, 'create paid', seconds),
  ];
  await gatewaySlice(ground, 'retrieve by id', 8, seconds);
  const { admin } = ground.databases.gateway;
  ground.originals = { held: await captureOrder(admin, held), paid: await captureOrder(admin, paid) };
  await makePools(ground.databases.limit.admin, ground.originals.held);
  await makePools(ground.databases.limit.admin, ground.originals.paid);
  const versions = ground.originals.paid.rows.orders[0]?.['version'];
  if (versions !== '2')
    throw new Error(`a paid order is at version ${versions}, and the limit would write another one`);
}

async function warmUpWith(ground: Ground, operation: Operation, seconds: number): Promise<Known | undefined> {
  const slice = await gatewaySlice(ground, operation, 8, seconds);
  if (slice.errors > 0) throw new Error(`warming up: ${slice.firstError}`);
  return ground.known.at(-1);
}

async function measure(ground: Ground, plan: Plan, operation: Operation, clients: number): Promise<Result[]> {
  const withPgbench = hasPgbench();
  const slices: Record<Result['by'], Slice[]> = { gateway: [], 'raw pg': [], pgbench: [] };
  for (let round = 0; round < plan.rounds; round++) {
    const ofGateway = async () => slices.gateway.push(await gatewaySlice(ground, operation, clients, plan.seconds));
    if (round % 2 === 0 || gatewayOnly.includes(operation)) await ofGateway();
    if (gatewayOnly.includes(operation)) continue;
    const raw = await rawSlice(ground, operation, clients, plan.seconds);
    slices['raw pg'].push(raw);
    const turns = Math.max(5, Math.ceil((raw.done / raw.seconds) * (plan.seconds / clients)));
    if (withPgbench) slices.pgbench.push(await pgbenchSlice(ground, operation, clients, turns));
    if (round % 2 === 1) await ofGateway();
  }
  if (gatewayOnly.includes(operation)) return [resultOf(operation, clients, 'gateway', joined(slices.gateway))];
  const raw = joined(slices['raw pg']);
  const parties = (['gateway', 'raw pg', 'pgbench'] as const).filter((by) => slices[by].length > 0);
  return parties.map((by) => resultOf(operation, clients, by, joined(slices[by]), raw.done / raw.seconds));
}

async function gatewaySlice(ground: Ground, operation: Operation, clients: number, seconds: number): Promise<Slice> {
  const { gateway, cluster } = ground;
  if (operation.startsWith('create')) await ensureOffers(ground, 'gateway', seconds);
  const connections = await Promise.all(
    Array.from({ length: clients }, () => openHttpConnection(gateway.url, gateway.keys.agency)),
  );
  const nextTask = gatewayTasks(ground, operation);
  const workers = connections.map((connection): Worker => ({ next: () => nextTask(connection) }));
  const slice = await runSlice(workers, seconds, { gatewayPid: gateway.pid, postgresPid: cluster.pid });
  for (const connection of connections) connection.close();
  return slice;
}

function gatewayTasks(ground: Ground, operation: Operation) {
  const send = async (connection: HttpConnection, message: { contentType: string; body: string }, proof: string) => {
    const { status, body } = await connection.post('/ndc', message.contentType, message.body);
    if (status !== 200 || !body.includes(proof))
      throw new Error(`${operation} answered ${status}: ${body.slice(0, 2_000)}`);
    return body;
  };
  if (operation === 'create held' || operation === 'create paid') {
    const paid = operation === 'create paid';
    const payment = paid ? { by: 'card' as const, amount: orderTotal } : undefined;
    return (connection: HttpConnection) => {
      const offerId = ground.databases.gateway.freeOffers.pop();
      if (offerId === undefined) return undefined;
      const message = createMessage('21.3-xml', { nonce: offerId, offerId, payment });
      return async () => {
        const body = await send(connection, message, paid ? '<PaymentStatusCode>SUCCESSFUL<' : '<OrderID>');
        const orderId = /<OrderID>([^<]+)</.exec(body)?.[1];
        const locator = /<BookingID>([^<]+)</.exec(body)?.[1];
        if (orderId === undefined || locator === undefined) throw new Error('an order without id or locator');
        ground.known.push({ orderId, locator });
        if (!paid) ground.held.push(orderId);
        ground.acknowledged.gateway++;
      };
    };
  }
  if (operation === 'cancel held') {
    return (connection: HttpConnection) => {
      const orderId = ground.held.pop();
      if (orderId === undefined) return undefined;
      return async () => void (await send(connection, cancelMessage('21.3-xml', { orderId }), orderId));
    };
  }
  if (operation === 'availability' || operation === 'list by name') {
    const day = new Date(Date.now() + 10 * 24 * 3_600_000).toISOString().slice(0, 10).replaceAll('-', '');
    const flight = ground.originals.held.rows.stock_claim[0]?.['pool_id']?.replace(/-\d{8}\/.*/, `-${day}`);
    const path =
      operation === 'availability' ? `/v1/flights/${flight}/availability` : '/v1/orders?passengerName=OKAFOR';
    return (connection: HttpConnection) => async () => {
      const { status, body } = await connection.get(path);
      if (status !== 200) throw new Error(`${operation} answered ${status}: ${body.slice(0, 2_000)}`);
    };
  }
  const nextKnown = roundOf(ground.known);
  return (connection: HttpConnection) => {
    const { orderId, locator } = nextKnown();
    const message = retrieveMessage('21.3-xml', operation === 'retrieve by id' ? { orderId } : { locator });
    return async () => void (await send(connection, message, orderId));
  };
}

async function rawSlice(ground: Ground, operation: Operation, clients: number, seconds: number): Promise<Slice> {
  const { limit, gateway } = ground.databases;
  const isCreate = operation.startsWith('create');
  if (isCreate) await ensureOffers(ground, 'limit', seconds);
  const opening = Array.from({ length: clients }, () => openLimitClient(isCreate ? limit.url : gateway.url));
  const connections = await Promise.all(opening);
  const nextTask = rawTasks(ground, operation);
  const workers = connections.map((connection): Worker => ({ next: () => nextTask(connection) }));
  const slice = await runSlice(workers, seconds, { postgresPid: ground.cluster.pid });
  await Promise.all(connections.map((connection) => connection.close()));
  return slice;
}

function rawTasks(ground: Ground, operation: Operation) {
  if (operation === 'create held' || operation === 'create paid') {
    const original = ground.originals[operation === 'create held' ? 'held' : 'paid'];
    return (client: LimitClient) => {
      const offerId = ground.databases.limit.freeOffers.pop();
      if (offerId === undefined) return undefined;
      return async () => {
        await client.create(original, offerId);
        ground.acknowledged.limit++;
      };
    };
  }
  const nextKnown = roundOf(ground.known);
  const key = operation === 'retrieve by id' ? 'id' : 'locator';
  return (client: LimitClient) => {
    const { orderId, locator } = nextKnown();
    return () => client.read(key, key === 'id' ? orderId : locator);
  };
}

async function pgbenchSlice(ground: Ground, operation: Operation, clients: number, turns: number): Promise<Slice> {
  const { limit } = ground.databases;
  const watched: Watched = { postgresPid: ground.cluster.pid };
  if (operation === 'create held' || operation === 'create paid') {
    const run = ground.pgbenchRuns.push({ clients, turns }) - 1;
    const offers = Array.from({ length: clients }, (_, client) =>
      Array.from({ length: turns }, (_, turn) => pgbenchOfferId(run, client, turn + 1)),
    );
    await storeBenchOffers(limit.admin, offers.flat());
    const script = createScript(ground.originals[operation === 'create held' ? 'held' : 'paid']);
    const slice = await runPgbench(limit.url, { script, run, clients, turns }, ground.folder, watched);
    ground.acknowledged.limit += slice.done;
    return slice;
  }
  const runs = ground.pgbenchRuns.map((each, run) => ({ ...each, run })).filter((each) => each.clients === clients);
  const largest = runs.toSorted((a, b) => b.turns - a.turns)[0];
  if (largest === undefined) throw new Error(`pgbench wrote nothing with ${clients} clients`);
  const script = readScript(operation === 'retrieve by id' ? 'id' : 'locator', largest.turns);
  return runPgbench(limit.url, { script, run: largest.run, clients, turns }, ground.folder, watched);
}

let offersMade = 0;

async function ensureOffers(ground: Ground, database: 'gateway' | 'limit', seconds: number): Promise<void> {
  const { admin, freeOffers } = ground.databases[database];
  const missing = Math.ceil(offersPerSecond * seconds) - freeOffers.length;
  if (missing <= 0) return;
  const made = Array.from({ length: missing }, () => `BENCH${++offersMade}`);
  await storeBenchOffers(admin, made);
  freeOffers.push(...made);
}

/** One after the other, and round again after the last. */
function roundOf<T>(list: readonly T[]): () => T {
  let index = 0;
  return () => {
    const each = list[index++ % list.length];
    if (each === undefined) throw new Error('there is nothing to read yet');
    return each;
  };
}

async function verify({ databases, acknowledged }: Ground): Promise<string> {
  const counted = async ({ admin }: { admin: pg.Client }) => {
    const { rows } = await admin.query<{ orders: number; unpaid: number }>(
      `select cast((select count(*) from orders) as int) as orders,
              cast((select count(*) from payment where payment.status <> 'SUCCESSFUL') as int) as unpaid`,
    );
    return rows[0] ?? { orders: 0, unpaid: 0 };
  };
  for (const party of ['gateway', 'limit'] as const) {
    const { orders, unpaid } = await counted(databases[party]);
    if (orders === acknowledged[party] && unpaid === 0) continue;
    throw new Error(`${party}: ${acknowledged[party]} orders acknowledged, ${orders} stored, ${unpaid} not paid`);
  }
  return `Stored is what was acknowledged: ${acknowledged.gateway} orders by the gateway, ${acknowledged.limit} by the others.`;
}
