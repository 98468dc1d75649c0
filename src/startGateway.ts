import { mkdir } from 'node:fs/promises';
import type { Logger } from 'pino';
import { loadSchedules } from './app/flights.ts';
import { openSandboxClock, type SandboxClock } from './app/sandboxClock.ts';
import type { Deps } from './app/deps.ts';
import { systemClock } from './base/time.ts';
import type { Config } from './config.ts';
import { createGateway } from './gateway/createGateway.ts';
import { describeThrown } from './gateway/describeThrown.ts';
import { listen, type CloseOptions } from './gateway/listen.ts';
import { ndcRouter } from './gateway/ndcRouter.ts';
import { vaultStandIn } from './ports/vaultStandIn.ts';
import { noVault } from './ports/noVault.ts';
import { startRelay } from './relay/startRelay.ts';
import { readSandboxFile, registerSandboxKeys, writeSandboxFile, type SandboxFile } from './sandbox/sandboxKeys.ts';
import { sandboxOffers } from './sandbox/sandboxOffers.ts';
import { schedules } from './sandbox/schedules.ts';
import { startEmbeddedPostgres } from './store/embeddedPostgres.ts';
import { migrate } from './store/migrate.ts';
import { openDatabase } from './store/openDatabase.ts';
import { UnusableDatabase } from './store/unusableDatabase.ts';

/** A gateway that is serving. */
export type RunningGateway = {
  url: string;
  databaseUrl: string;
  sandbox?: SandboxFile;
  /** Stops the relay, stops accepting (after draining, where asked to), finishes what runs, and stops what was started with it. */
  stop: (options?: CloseOptions) => Promise<void>;
};

export type StartOptions = {
  /** Ends a start under way: what is up by then is stopped, and the start fails with the signal's reason. */
  signal?: AbortSignal;
  /** Told, in a sentence, when the embedded database is gone: nothing can be served any more. */
  onLost?: (reason: string) => void;
};

type Stop = (options: CloseOptions) => Promise<unknown>;

/** How often time limits are looked at, in milliseconds. Nobody pays late by it: a payment looks at the clock itself. */
const relayIntervalMs = 1_000;

/**
 * Starts everything one process needs: the database (an embedded one unless configured), its schema, the sandbox if wanted, the relay,
 * and the gateway.
 * @throws ListenError when the port is taken, UnusableDatabase when the database cannot be used; both say what to do.
 */
export async function startGateway(config: Config, log: Logger, options: StartOptions = {}): Promise<RunningGateway> {
  const stops: Stop[] = [];
  const stop = async (how: CloseOptions = {}) => {
    for (const each of stops.splice(0).reverse()) await each(how);
  };
  try {
    return { ...(await start(config, log, stops, options)), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function start(
  config: Config,
  log: Logger,
  stops: Stop[],
  { signal, onLost }: StartOptions,
): Promise<Omit<RunningGateway, 'stop'>> {
  const databaseUrl = config.databaseUrl ?? (await startOwnDatabase(config, log, stops, onLost));
  signal?.throwIfAborted();
  await migrate({ connectionString: databaseUrl });
  signal?.throwIfAborted();
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
  if (sandbox !== undefined) {
    await registerSandboxKeys(deps, sandbox);
    await loadSchedules(deps, schedules());
  }

  const app = createGateway({
    deps,
    sandbox: config.sandbox,
    ...(clock === undefined ? {} : { clockControl: clock }),
    log,
    validateResponses: config.validateResponses,
    ping: () => db.raw('select 1'),
    ndcRouter: ndcRouter(deps, config.sandbox, log),
  });
  signal?.throwIfAborted();
  const listening = await listen(app, { host: config.host, port: config.port });
  stops.push(listening.close);
  if (sandbox !== undefined) {
    sandbox.baseUrl = listening.url;
    sandbox.databaseUrl = databaseUrl;
    await writeSandboxFile(config.dataDir, sandbox);
  }
  stops.push(relayStop(deps, clock, log));
  signal?.throwIfAborted();
  return { url: listening.url, databaseUrl, ...(sandbox === undefined ? {} : { sandbox }) };
}

async function startOwnDatabase(
  config: Config,
  log: Logger,
  stops: Stop[],
  onLost: StartOptions['onLost'],
): Promise<string> {
  const database = await startEmbeddedPostgres({
    dataDir: config.dataDir,
    log: (line) => log.info(line),
    onLost: (reason) => {
      log.fatal(reason);
      onLost?.(reason);
    },
  }).catch((error: unknown) => {
    // Its errors are written for the operator, and a stack would only hide the words.
    throw error instanceof Error && !('code' in error) ? new UnusableDatabase(error.message, { cause: error }) : error;
  });
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
    onTrouble: (error, step) => log.error({ step, ...describeThrown(error) }, 'relay rounds fail'),
    onRecovered: (step) => log.info({ step }, 'relay rounds succeed again'),
  });
  clock?.onChange(relay.wake);
  return relay.stop;
}
