import { mkdir } from 'node:fs/promises';
import type { Logger } from 'pino';
import { openSandboxClock, type SandboxClock } from './app/sandboxClock.ts';
import type { Deps } from './app/deps.ts';
import { systemClock } from './base/time.ts';
import type { Config } from './config.ts';
import { createGateway } from './gateway/createGateway.ts';
import { listen } from './gateway/listen.ts';
import { ndcRouter } from './gateway/ndcRouter.ts';
import { vaultStandIn } from './ports/vaultStandIn.ts';
import { noVault } from './ports/noVault.ts';
import { startRelay } from './relay/startRelay.ts';
import { readSandboxFile, registerSandboxKeys, writeSandboxFile, type SandboxFile } from './sandbox/sandboxKeys.ts';
import { sandboxOffers } from './sandbox/sandboxOffers.ts';
import { startEmbeddedPostgres } from './store/embeddedPostgres.ts';
import { migrate } from './store/migrate.ts';
import { openDatabase } from './store/openDatabase.ts';

/** A gateway that is serving. */
export type RunningGateway = {
  url: string;
  databaseUrl: string;
  sandbox?: SandboxFile;
  /** Stops accepting, finishes what runs, stops the relay and what was started with it. */
  stop: () => Promise<void>;
};

/** How often time limits are looked at, in milliseconds. Nobody pays late by it: a payment looks at the clock itself. */
const relayIntervalMs = 1_000;

/**
 * Starts everything one process needs: the database (an embedded one unless configured), its schema, the sandbox if wanted, the relay,
 * and the gateway.
 * @throws ListenError when the port is taken; errors of the embedded database say what to do.
 */
export async function startGateway(config: Config, log: Logger): Promise<RunningGateway> {
  const stops: (() => Promise<unknown>)[] = [];
  const stop = async () => {
    for (const each of stops.splice(0).reverse()) await each();
  };
  try {
    return await start(config, log, stops, stop);
  } catch (error) {
    await stop();
    throw error;
  }
}

async function start(
  config: Config,
  log: Logger,
  stops: (() => Promise<unknown>)[],
  stop: () => Promise<void>,
): Promise<RunningGateway> {
  const databaseUrl = config.databaseUrl ?? (await startOwnDatabase(config, stops));
  await migrate({ connectionString: databaseUrl });
  const db = openDatabase({ connectionString: databaseUrl, poolSize: config.poolSize });
  stops.push(() => db.destroy());

  const clock = config.sandbox ? await openSandboxClock(db) : undefined;
  const sandbox = config.sandbox ? await sandboxFile(config) : undefined;
  const now = clock?.now ?? systemClock;
  const deps: Deps = {
    db,
    clock: now,
    sandbox: config.sandbox,
    vault: sandbox === undefined ? noVault : vaultStandIn({ key: sandbox.vaultKey, clock: now }),
    ...(sandbox === undefined ? {} : { offerSource: sandboxOffers }),
  };
  if (sandbox !== undefined) await registerSandboxKeys(deps, sandbox);

  const app = createGateway({
    deps,
    sandbox: config.sandbox,
    ...(clock === undefined ? {} : { clockControl: clock }),
    log,
    validateResponses: config.validateResponses,
    ping: () => db.raw('select 1'),
    ndcRouter: ndcRouter(deps, config.sandbox),
  });
  const listening = await listen(app, { host: config.host, port: config.port });
  stops.push(() => listening.close());
  if (sandbox !== undefined) {
    sandbox.baseUrl = listening.url;
    await writeSandboxFile(config.dataDir, sandbox);
  }
  stops.push(relayStop(deps, clock, log));
  return { url: listening.url, databaseUrl, ...(sandbox === undefined ? {} : { sandbox }), stop };
}

async function startOwnDatabase(config: Config, stops: (() => Promise<unknown>)[]): Promise<string> {
  const database = await startEmbeddedPostgres({ dataDir: config.dataDir });
  stops.push(() => database.stop());
  return database.connectionString;
}

async function sandboxFile(config: Config): Promise<SandboxFile> {
  await mkdir(config.dataDir, { recursive: true });
  return readSandboxFile(config.dataDir);
}

function relayStop(deps: Deps, clock: SandboxClock | undefined, log: Logger): () => Promise<void> {
  const relay = startRelay({
    deps,
    intervalMs: relayIntervalMs,
    ...(clock === undefined ? {} : { beforeRound: clock.refresh }),
    onTrouble: (error) => log.error({ error: error instanceof Error ? error.message : 'unknown' }, 'relay rounds fail'),
    onRecovered: () => log.info('relay rounds succeed again'),
  });
  return relay.stop;
}
