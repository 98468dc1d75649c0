import { systemClock } from '../../src/base/time.ts';
import { pino } from 'pino';
import type { Knex } from 'knex';
import { newApiKey, registerApiKey } from '../../src/app/authenticate.ts';
import { openSandboxClock } from '../../src/app/sandboxClock.ts';
import { createGateway } from '../../src/gateway/createGateway.ts';
import { listen } from '../../src/gateway/listen.ts';
import { vaultStandIn } from '../../src/ports/vaultStandIn.ts';
import { openDatabase } from '../../src/store/openDatabase.ts';
import { createTestDatabase } from '../support/database.ts';

export type Keys = { agency: string; otherAgency: string; gdsBridge: string; admin: string };

export type RunningGateway = {
  url: string;
  keys: Keys;
  db: Knex;
  /** Every log line written so far. */
  logged: string[];
  stop: () => Promise<void>;
};

/** The gateway itself, as a sandbox, on a database of its own and a free port; its answers are held against the contract. */
export async function startGateway(): Promise<RunningGateway> {
  const database = await createTestDatabase();
  const db = openDatabase({ connectionString: database.connectionString, poolSize: 5 });
  const clock = await openSandboxClock(db);
  const deps = { db, clock: clock.now, vault: vaultStandIn({ key: 'contract', clock: systemClock }) };
  const keys = { agency: newApiKey(), otherAgency: newApiKey(), gdsBridge: newApiKey(), admin: newApiKey() };
  await registerApiKey(deps, { token: keys.agency, role: 'agency', name: 'One', sellerId: 'ONE' });
  await registerApiKey(deps, { token: keys.otherAgency, role: 'agency', name: 'Other', sellerId: 'OTHER' });
  await registerApiKey(deps, { token: keys.gdsBridge, role: 'gds_bridge', name: 'Bridge' });
  await registerApiKey(deps, { token: keys.admin, role: 'admin', name: 'Admin' });
  const logged: string[] = [];
  const log = pino({}, { write: (line: string) => void logged.push(line) });
  const app = createGateway({
    deps,
    sandbox: true,
    clockControl: clock,
    log,
    validateResponses: true,
    ping: () => db.raw('select 1'),
  });
  const listening = await listen(app, { host: '127.0.0.1', port: 0 });
  return {
    url: listening.url,
    keys,
    db,
    logged,
    stop: async () => {
      await listening.close({ graceMs: 1_000 });
      await db.destroy();
      await database.drop();
    },
  };
}
