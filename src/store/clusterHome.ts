import { spawnSync } from 'node:child_process';
import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import type { Account } from './postgresBinaries.ts';

/** Where root may keep data of a service that cannot live in the asked-for folder; the second is for a read-only /var/lib. */
const systemFolders = ['/var/lib/ndc-order-gateway', '/var/tmp/ndc-order-gateway'];

/** Debian and most distributions, macOS with a packaged server, and the account every Unix has. */
const unprivilegedNames = ['postgres', '_postgres', 'nobody'];

/**
 * Decides in which folder the embedded PostgreSQL keeps its cluster, and as which account it runs.
 *
 * Not root: in `dataDir`, as ourselves (`account` is undefined). PostgreSQL refuses to run as root; there the account is
 * the owner of the cluster that exists, else `postgres` or `nobody`. When that account cannot reach `dataDir` because of
 * a closed folder above it (a checkout under /root), we do not open other people's folders: the cluster is kept in
 * `/var/lib/ndc-order-gateway/<hash of dataDir>` and the file `moved-to` in `dataDir` says so and is obeyed from then on.
 * Of `dataDir` itself only the search bit is opened when it is missing.
 *
 * Throws an `Error` when the cluster belongs to another account, the `moved-to` folder is gone, or root finds no account.
 */
export function clusterHome(dataDir: string, log: (line: string) => void) {
  fs.mkdirSync(dataDir, { recursive: true, mode: 0o755 });
  const asked = fs.realpathSync(dataDir);
  const pointer = path.join(asked, 'moved-to');
  const moved = fs.existsSync(pointer) ? fs.readFileSync(pointer, 'utf8').trim() : undefined;
  if (moved !== undefined && !fs.existsSync(moved)) {
    throw new Error(
      `${pointer} says the data is in ${moved}, which is gone. Put it back, or remove both to start empty.`,
    );
  }
  const account = accountFor(moved ?? asked);
  if (moved !== undefined || !account || canEnter(account, asked)) return { home: moved ?? asked, account };

  fs.chmodSync(asked, fs.statSync(asked).mode | 0o111);
  if (canEnter(account, asked)) return { home: asked, account };
  if (fs.existsSync(path.join(asked, 'cluster'))) {
    throw new Error(`The account ${account.name} cannot enter ${asked}. Open the folders above it, or move the data.`);
  }
  const home = systemFolder(crypto.createHash('sha256').update(asked).digest('hex').slice(0, 16));
  fs.writeFileSync(pointer, `${home}\n`);
  log(`the account ${account.name} cannot enter ${asked}: the data is kept in ${home}, as the file moved-to says`);
  return { home, account };
}

function accountFor(home: string): Account | undefined {
  const uid = process.getuid?.();
  const existing = fs.statSync(path.join(home, 'cluster'), { throwIfNoEntry: false });
  if (uid !== 0) {
    if (!existing || uid === undefined || existing.uid === uid) return undefined;
    throw new Error(
      `The database in ${home} belongs to uid ${existing.uid}, we are uid ${uid}. Start as that account or root.`,
    );
  }
  if (existing && existing.uid !== 0) return { name: `uid ${existing.uid}`, uid: existing.uid, gid: existing.gid };
  const accounts = fs
    .readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  for (const name of unprivilegedNames) {
    const found = accounts.find((fields) => fields[0] === name);
    if (found) return { name, uid: Number(found[2]), gid: Number(found[3]) };
  }
  throw new Error(
    'PostgreSQL does not run as root and there is no account postgres or nobody to run it as. ' +
      'Start as another account, or set DATABASE_URL to a PostgreSQL 15 or newer.',
  );
}

function canEnter(account: Account, folder: string): boolean {
  // Asked of the system, not worked out from mode bits: access lists and security modules have a say too.
  const trial = spawnSync('/bin/sh', ['-c', 'test -x "$0"', folder], { uid: account.uid, gid: account.gid, cwd: '/' });
  if (trial.error) {
    throw new Error(
      `Cannot run a process as the account ${account.name}: ${trial.error.message}. ` +
        'Start as another account than root, or set DATABASE_URL to a PostgreSQL 15 or newer.',
    );
  }
  return trial.status === 0;
}

function systemFolder(name: string): string {
  for (const parent of systemFolders) {
    try {
      fs.mkdirSync(parent, { recursive: true, mode: 0o755 });
      const { uid, mode } = fs.lstatSync(parent);
      // In /var/tmp anybody could have made the folder before us and swap our data later.
      if (uid !== 0 || (mode & 0o022) !== 0) continue;
      const folder = path.join(parent, name);
      fs.mkdirSync(folder, { recursive: true, mode: 0o755 });
      return folder;
    } catch {
      continue;
    }
  }
  throw new Error(
    `Neither of ${systemFolders.join(', ')} can be written. Choose a data folder outside root's own folders.`,
  );
}
