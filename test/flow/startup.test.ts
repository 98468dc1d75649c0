import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, test } from '@jest/globals';
import { pino } from 'pino';
import { newApiKey, registerApiKey } from '../../src/app/authenticate.ts';
import { systemClock } from '../../src/base/time.ts';
import { startRelay } from '../../src/relay/startRelay.ts';
import { startGateway } from '../../src/startGateway.ts';
import { openDatabase } from '../../src/store/openDatabase.ts';
import { isPostmaster } from '../../src/store/postmaster.ts';
import { createTestDatabase } from '../support/database.ts';
import { startGatewayProcess } from '../support/process.ts';
import { temporaryFolder } from '../support/testCluster.ts';
import { depsOn } from '../support/useCases.ts';

const repository = fileURLToPath(new URL('../..', import.meta.url));

const cleanups: (() => unknown)[] = [];
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
});

function emptyFolder(): string {
  const folder = temporaryFolder();
  cleanups.push(() => fs.rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
  return folder;
}

async function testDatabase() {
  const database = await createTestDatabase();
  cleanups.push(() => database.drop());
  const db = openDatabase({ connectionString: database.connectionString, poolSize: 2 });
  cleanups.push(() => db.destroy());
  return { db, url: database.connectionString };
}

/** Runs our program as an operator does, with these settings and no others. */
function run(settings: Record<string, string>, script = 'src/main.ts', ...words: string[]) {
  const { PATH = '', HOME = '' } = process.env;
  const child = spawn(process.execPath, ['--import', 'tsx', script, ...words], {
    cwd: repository,
    env: { PATH, HOME, HOST: '127.0.0.1', PORT: '0', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  cleanups.push(() => child.kill('SIGKILL'));
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (said += text));
  }
  const ended = once(child, 'close').then(([code]) => ({ code: code as number | null, said }));
  return { child, ended };
}

function postmasterIn(dataDir: string): number | undefined {
  const owner = fs.readdirSync(dataDir).find((entry) => /^owner\.\d+$/.test(entry));
  return owner === undefined ? undefined : Number(owner.slice('owner.'.length));
}

describe('settings that cannot be used', () => {
  const words: [string, Record<string, string>, RegExp][] = [
    [
      'a database that does not answer',
      { DATABASE_URL: 'postgres://u:secretword@127.0.0.1:9/none' },
      /^no PostgreSQL answers at 127\.0\.0\.1:9\/none \(ECONNREFUSED\): start it, or name another .*DATABASE_URL/,
    ],
    ['an address that is none', { DATABASE_URL: 'nonsense' }, /^DATABASE_URL must be an address such as postgres:/],
    ['a log level nobody knows', { LOG_LEVEL: 'loud' }, /^LOG_LEVEL must be one of trace, debug/],
  ];

  test.each(words)('are told in one plain line: %s', async (_name, settings, expected) => {
    const { code, said } = await run(settings).ended;
    expect(said).toMatch(expected);
    expect(said.trim().split('\n')).toHaveLength(1);
    expect(said).not.toContain('secretword');
    expect(code).toBe(1);
  });

  test('are told by the command line too', async () => {
    const settings = { DATABASE_URL: 'postgres://u:secretword@127.0.0.1:9/none' };
    const { code, said } = await run(settings, 'src/cli/ndc-orders.mjs', 'migrate').ended;
    expect(said).toMatch(/^no PostgreSQL answers at 127\.0\.0\.1:9\/none/);
    expect(said.trim().split('\n')).toHaveLength(1);
    expect(code).toBe(7);
  });

  test('include a database that another version of the program made', async () => {
    const { db, url } = await testDatabase();
    await db('schema_migration').update({ hash: 'another' });
    const { code, said } = await run({ DATABASE_URL: url }, 'src/cli/ndc-orders.mjs', 'migrate').ended;
    expect(said).toMatch(/^migration 000001\S* was edited after it ran .*Run that version, or use an empty database/);
    expect(said.trim().split('\n')).toHaveLength(1);
    expect(code).toBe(7);
  });
});

describe('a process with an embedded database', () => {
  test('that is told to stop while it starts leaves no database running', async () => {
    const dataDir = emptyFolder();
    const { child, ended } = run({ DATA_DIR: dataDir });
    let postmaster: number | undefined;
    while (postmaster === undefined && child.exitCode === null) {
      postmaster = postmasterIn(dataDir);
      await sleep(5);
    }
    child.kill('SIGTERM');
    const { code, said } = await ended;
    expect(postmaster).toBeGreaterThan(0);
    expect(said).not.toContain('ready in');
    expect(code).toBe(0);
    expect(isPostmaster(postmaster ?? 0, dataDir)).toBe(false);
  });

  test('says so and ends when that database is gone', async () => {
    const dataDir = emptyFolder();
    const gateway = await startGatewayProcess({ dataDir });
    cleanups.push(() => gateway.kill());
    const postmaster = postmasterIn(dataDir);
    if (postmaster === undefined) throw new Error('no server was started');
    process.kill(postmaster, 'SIGKILL');
    await gateway.ended;
    const log = fs.readFileSync(path.join(dataDir, 'gateway.log'), 'utf8');
    expect(log).toMatch(/"level":60.*PostgreSQL \(process \d+\) was killed by SIGKILL; its log is/);
  });
});

describe('an installation without a payment vault', () => {
  test('holds the order and tells that the payment was not taken', async () => {
    const { db, url } = await testDatabase();
    const gateway = await startGateway(
      {
        port: 0,
        host: '127.0.0.1',
        databaseUrl: url,
        dataDir: emptyFolder(),
        sandbox: false,
        poolSize: 5,
        logLevel: 'silent',
        validateResponses: true,
      },
      pino({ level: 'silent' }),
    );
    cleanups.push(() => gateway.stop());
    const agency = newApiKey();
    const admin = newApiKey();
    const deps = { db, clock: systemClock };
    await registerApiKey(deps, { token: agency, role: 'agency', name: 'One', sellerId: 'ONE' });
    await registerApiKey(deps, { token: admin, role: 'admin', name: 'Admin' });
    const send = async (key: string, method: string, address: string, body: object) => {
      const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json', 'idempotency-key': 'k1' };
      const response = await fetch(`${gateway.url}${address}`, { method, headers, body: JSON.stringify(body) });
      return { status: response.status, body: (await response.json()) as { notices?: object[] } };
    };
    const amount = { amount: '10.00', currency: 'EUR' };
    const item = { offerItemId: 'I', mandatory: true, pricedFor: 'item', price: { total: amount } };
    const kept = await send(admin, 'PUT', '/v1/offers/OFFER-1', { ownerCode: 'XO', items: [item] });
    expect(kept.status).toBe(200);
    const created = await send(agency, 'POST', '/v1/orders', {
      selections: [{ offerId: 'OFFER-1', ownerCode: 'XO', items: [{ offerItemId: 'I', passengerIds: ['P1'] }] }],
      passengers: [{ passengerId: 'P1', type: 'ADT', surname: 'Doe', givenNames: ['Ann'] }],
      payments: [{ amount, method: { kind: 'CARD', number: '4111111111111111', expires: '0531' } }],
    });
    expect(created).toMatchObject({ status: 201, body: { status: 'OFFERED', payments: [{ status: 'FAILED' }] } });
    expect(created.body.notices).toMatchObject([
      { code: 'payment_declined', text: expect.stringContaining('no payment vault is configured') },
    ]);
  });
});

describe('the relay', () => {
  test('does every step of a round although one before it fails, and tells of each failure once', async () => {
    const { db } = await testDatabase();
    const told: string[] = [];
    let broken = true;
    let rounds = 0;
    const relay = startRelay({
      deps: depsOn(db, {
        clock: () => {
          if (broken) throw new Error('no time');
          return systemClock();
        },
      }),
      intervalMs: 10,
      beforeRound: async () => {
        rounds += 1;
        if (broken) throw new Error('no clock');
      },
      onTrouble: (_error, step) => told.push(`${step} fails`),
      onRecovered: (step) => told.push(`${step} again`),
    });
    cleanups.push(() => relay.stop());
    while (rounds < 4) await sleep(10);
    expect(told.slice(0, 2)).toEqual(['clock fails', 'time limits fails']);
    expect(new Set(told).size).toBe(told.length);
    broken = false;
    const until = rounds + 3;
    while (rounds < until) await sleep(10);
    expect(told).toEqual(expect.arrayContaining(['clock again', 'time limits again']));
  });
});
