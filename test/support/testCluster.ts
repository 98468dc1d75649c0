import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { startEmbeddedPostgres } from '../../src/store/embeddedPostgres.ts';
import { migrate } from '../../src/store/migrate.ts';

/** How the run tells its test files about the server; `database.ts` reads both. */
export const serverVariable = 'NDC_TEST_SERVER_URL';
export const templateVariable = 'NDC_TEST_TEMPLATE';

const folderPrefix = 'ndc-orders-test-';

/** A crash of the machine may lose it all: nobody would miss it, and a test run is several times faster. */
const throwAway = { fsync: 'off', full_page_writes: 'off', synchronous_commit: 'off', max_connections: 200 };

/**
 * Starts the one throw-away server of a test run, or uses that of TEST_DATABASE_URL, and migrates the template database
 * that every test file clones. Gives back the function that stops the server and removes every trace of it.
 */
export async function startTestCluster(): Promise<() => Promise<void>> {
  const given = process.env.TEST_DATABASE_URL;
  const server = given ? { connectionString: given, stop: () => Promise.resolve() } : await startThrowAwayServer();
  const template = `ndc_test_${process.pid}`;
  const stop = async () => {
    if (given) await runOn(given, `drop database if exists ${template} with (force)`);
    await server.stop();
  };
  try {
    await runOn(server.connectionString, `create database ${template}`);
    await migrate({ connectionString: databaseUrl(server.connectionString, template) });
  } catch (error) {
    await stop();
    throw error;
  }
  process.env[serverVariable] = server.connectionString;
  process.env[templateVariable] = template;
  return stop;
}

/** The same server, another database. */
export function databaseUrl(connectionString: string, database: string): string {
  const url = new URL(connectionString);
  url.pathname = `/${database}`;
  return url.href;
}

/** Runs one statement on a connection of its own. */
export async function runOn(connectionString: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

/** A new empty folder, open to the account a server runs as, that a later run sweeps away should this one be killed. */
export function temporaryFolder(): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), `${folderPrefix}${process.pid}-`));
  fs.chmodSync(folder, 0o755);
  return folder;
}

async function startThrowAwayServer() {
  await sweepLostRuns();
  const dataDir = temporaryFolder();
  const remove = () => fs.rmSync(dataDir, { recursive: true, force: true });
  // Without these Ctrl-C would end jest without its teardown; at a proper exit the server is at least told to stop.
  const leave = () => process.exit(130);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, leave);
  try {
    const server = await startEmbeddedPostgres({ dataDir, settings: throwAway });
    const stop = async () => {
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.off(signal, leave);
      await server.stop();
      fs.rmSync(server.home, { recursive: true, force: true });
      remove();
    };
    return { connectionString: server.connectionString, stop };
  } catch (error) {
    remove();
    throw error;
  }
}

async function sweepLostRuns(): Promise<void> {
  for (const entry of fs.readdirSync(os.tmpdir())) {
    const owner = entry.startsWith(folderPrefix) ? Number.parseInt(entry.slice(folderPrefix.length), 10) : NaN;
    if (Number.isNaN(owner) || isRunning(owner)) continue;
    const lost = path.join(os.tmpdir(), entry);
    try {
      if (fs.existsSync(path.join(lost, 'cluster/pgdata/postmaster.pid'))) {
        await (await startEmbeddedPostgres({ dataDir: lost })).stop();
      }
      fs.rmSync(lost, { recursive: true, force: true });
    } catch {
      // Another account's leftover, or one another run is sweeping too: not ours to fail on.
    }
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
