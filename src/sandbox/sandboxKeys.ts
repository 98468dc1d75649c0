import { existsSync } from 'node:fs';
import { chmod, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { randomBytes } from 'node:crypto';
import { newApiKey, registerApiKey } from '../app/authenticate.ts';
import type { Deps, Role } from '../app/deps.ts';

export type KeyName = 'agency' | 'otherAgency' | 'gdsBridge' | 'support' | 'airport' | 'admin';

/** What a sandbox keeps in `sandbox.json` in its data folder, for people and scripts. */
export type SandboxFile = {
  baseUrl: string;
  /** The database it runs on, for commands that read it directly. */
  databaseUrl?: string;
  keys: Record<KeyName, string>;
  vaultKey: string;
};

const holders: Record<KeyName, { role: Role; name: string; sellerId?: string }> = {
  agency: { role: 'agency', name: 'Harbour Travel', sellerId: 'HARBOUR' },
  otherAgency: { role: 'agency', name: 'Meadow Tours', sellerId: 'MEADOW' },
  gdsBridge: { role: 'gds_bridge', name: 'GDS bridge' },
  support: { role: 'support', name: 'Sandbox support' },
  airport: { role: 'airport', name: 'Sandbox airport' },
  admin: { role: 'admin', name: 'Sandbox admin' },
};

/**
 * The sandbox's keys, the same after every restart while the data folder is kept; made when first
 * needed, so that a folder of an older version gets those it lacks. Readable by their owner only.
 */
export async function readSandboxFile(dataDir: string): Promise<SandboxFile> {
  const path = join(dataDir, 'sandbox.json');
  const known = existsSync(path) ? (JSON.parse(await readFile(path, 'utf8')) as SandboxFile) : undefined;
  const { baseUrl = '', vaultKey = randomBytes(32).toString('hex'), ...rest } = known ?? {};
  return { ...rest, baseUrl, keys: { ...newKeys(), ...known?.keys }, vaultKey };
}

function newKeys(): Record<KeyName, string> {
  const names = Object.keys(holders) as KeyName[];
  return Object.fromEntries(names.map((name) => [name, newApiKey()])) as Record<KeyName, string>;
}

/** Writes the file whole or not at all. */
export async function writeSandboxFile(dataDir: string, file: SandboxFile): Promise<void> {
  const path = join(dataDir, 'sandbox.json');
  await writeFile(`${path}.new`, `${JSON.stringify(file, null, 2)}\n`, { mode: 0o600 });
  await chmod(`${path}.new`, 0o600);
  await rename(`${path}.new`, path);
}

/** Makes the keys known to the database. */
export async function registerSandboxKeys(deps: Pick<Deps, 'db' | 'clock'>, file: SandboxFile): Promise<void> {
  for (const [name, holder] of Object.entries(holders) as [KeyName, (typeof holders)[KeyName]][]) {
    await registerApiKey(deps, { token: file.keys[name], ...holder });
  }
}
