import crypto from 'node:crypto';
import fs from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { startEmbeddedPostgres } from '../../src/store/embeddedPostgres.ts';
import type { EmbeddedPostgres } from '../../src/store/embeddedPostgres.ts';
import { migrate } from '../../src/store/migrate.ts';
import { isAlive } from '../../src/store/postmaster.ts';
import { databaseUrl, runOn, serverVariable, temporaryFolder, templateVariable } from './testCluster.ts';

export interface TestDatabase {
  readonly connectionString: string;
  /** Drops the database, cutting what is still connected. */
  drop(): Promise<void>;
}

export interface OwnCluster {
  /** Stays the same over `restart`, so that pools under test can reconnect. */
  readonly connectionString: string;
  /** Process id of the postmaster running now. */
  readonly pid: number;
  /** Kills the server as a power cut would (SIGKILL), and returns when it is gone. */
  kill(): Promise<void>;
  /** Starts it again on the same data and port. */
  restart(): Promise<void>;
  /** Stops it and removes its folder; safe to call in any state. */
  remove(): Promise<void>;
}

/**
 * Clones the migrated template into a database of the caller's own: one per test file, in `beforeAll`.
 *
 * Copying files costs some 40 ms on the throw-away server; writing the clone through the log (the default) several times that.
 */
export async function createTestDatabase(): Promise<TestDatabase> {
  const server = process.env[serverVariable];
  const template = process.env[templateVariable];
  if (!server || !template) {
    throw new Error(
      'No test server: a test that needs a database belongs in test/db, test/flow, test/contract or test/golden.',
    );
  }
  const name = `${template}_${crypto.randomBytes(6).toString('hex')}`;
  await runOn(server, `create database ${name} template ${template} strategy file_copy`);
  return {
    connectionString: databaseUrl(server, name),
    drop: () => runOn(server, `drop database if exists ${name} with (force)`),
  };
}

/**
 * Starts a migrated server of the caller's own that may be killed, with durable settings (fsync on) as in production.
 *
 * Always `remove()` it in `afterAll`. A second or two: use `createTestDatabase` for everything that kills nothing.
 */
export async function startOwnCluster(
  options: { settings?: Record<string, string | number> } = {},
): Promise<OwnCluster> {
  const dataDir = temporaryFolder();
  const { settings = {} } = options;
  let server: EmbeddedPostgres = await startEmbeddedPostgres({ dataDir, settings });
  const { connectionString, port, home } = server;
  const remove = async () => {
    await server.stop();
    for (const folder of [home, dataDir]) fs.rmSync(folder, { recursive: true, force: true });
  };
  try {
    await migrate({ connectionString });
  } catch (error) {
    await remove();
    throw error;
  }
  return {
    connectionString,
    get pid() {
      return server.pid;
    },
    async kill() {
      process.kill(server.pid, 'SIGKILL');
      while (isAlive(server.pid)) await sleep(10);
    },
    async restart() {
      await server.stop();
      server = await startEmbeddedPostgres({ dataDir, port, settings });
    },
    remove,
  };
}
