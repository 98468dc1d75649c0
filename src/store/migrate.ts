import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import pg from 'pg';
import { assert } from '../base/assert.ts';

const folder = new URL('./migrations/', import.meta.url);

/** Held while migrating, so that processes started together do not migrate together. Any constant of ours will do. */
const migrationLock = 7_210_417;

export type AppliedMigrations = { applied: string[]; alreadyThere: number };

/**
 * Brings the schema up to date: runs the files of `migrations/` that have not run, in order, each in a transaction of its own.
 * Waits at most 5 s for any table lock, because a migration queued behind a long reader stops everybody behind it.
 */
export async function migrate(options: { connectionString: string }): Promise<AppliedMigrations> {
  const client = new pg.Client({ connectionString: options.connectionString, connectionTimeoutMillis: 10_000 });
  await client.connect();
  try {
    await client.query("set lock_timeout = '5s'");
    await client.query('select pg_advisory_lock($1)', [migrationLock]);
    await client.query(
      'create table if not exists schema_migration (name text primary key, hash text not null, applied_at timestamptz not null default now())',
    );
    const done = await client.query<{ name: string; hash: string }>('select name, hash from schema_migration');
    const hashes = new Map(done.rows.map((row) => [row.name, row.hash]));
    const applied: string[] = [];
    for (const file of (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort()) {
      const sql = await readFile(new URL(file, folder), 'utf8');
      const hash = createHash('sha256').update(sql).digest('hex');
      const known = hashes.get(file);
      assert(known === undefined || known === hash, `migration ${file} was edited after it ran on this database`);
      if (known !== undefined) continue;
      await runOne(client, file, sql, hash);
      applied.push(file);
    }
    return { applied, alreadyThere: hashes.size };
  } finally {
    await client.end();
  }
}

async function runOne(client: pg.Client, name: string, sql: string, hash: string): Promise<void> {
  await client.query('begin');
  try {
    await client.query(sql);
    await client.query('insert into schema_migration (name, hash) values ($1, $2)', [name, hash]);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}
