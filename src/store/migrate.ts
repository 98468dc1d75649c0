import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import pg from 'pg';
import { UnusableDatabase, unusableDatabase } from './unusableDatabase.ts';

const folder = new URL('./migrations/', import.meta.url);

/** Held while migrating, so that processes started together do not migrate together. Any constant of ours will do. */
const migrationLock = 7_210_417;

export type AppliedMigrations = { applied: string[]; alreadyThere: number };

/**
 * Brings the schema up to date: runs the files of `migrations/` that have not run, in order, each in a transaction of its own.
 * Waits at most 5 s for any table lock, because a migration queued behind a long reader stops everybody behind it.
 * @throws UnusableDatabase when it cannot be reached, is of another version of this program, or a migration fails
 */
export async function migrate(options: { connectionString: string }): Promise<AppliedMigrations> {
  const client = await connected(options.connectionString);
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
      if (known !== undefined && known !== hash) throw editedMigration(file);
      if (known !== undefined) continue;
      await runOne(client, file, sql, hash);
      applied.push(file);
    }
    return { applied, alreadyThere: hashes.size };
  } finally {
    await client.end();
  }
}

/** Makes the client too inside the `try`: it reads the address, and throws where it cannot. */
async function connected(connectionString: string): Promise<pg.Client> {
  try {
    const client = new pg.Client({ connectionString, connectionTimeoutMillis: 10_000 });
    // A connection lost between two queries is told by the next one; unheard, it would end the process.
    client.on('error', () => undefined);
    await client.connect();
    return client;
  } catch (error) {
    throw unusableDatabase(connectionString, error);
  }
}

function editedMigration(file: string): UnusableDatabase {
  return new UnusableDatabase(
    `migration ${file} was edited after it ran on this database: it was made by another version of this program. ` +
      'Run that version, or use an empty database; the embedded one is emptied by deleting its data folder, orders and all',
  );
}

/** What a migration says itself, with `raise exception`, is written for the operator. */
const raisedByUs = 'P0001';

async function runOne(client: pg.Client, name: string, sql: string, hash: string): Promise<void> {
  await client.query('begin');
  try {
    await client.query(sql);
    await client.query('insert into schema_migration (name, hash) values ($1, $2)', [name, hash]);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    // The text of the failure may quote rows.
    const { code = 'none', constraint, table } = error as { code?: string; constraint?: string; table?: string };
    const where = [table, constraint].filter((each) => each !== undefined).join(', ');
    if (code === raisedByUs && error instanceof Error) throw new UnusableDatabase(error.message, { cause: error });
    throw new UnusableDatabase(
      `migration ${name} failed and was undone (PostgreSQL code ${code}${where === '' ? '' : `, ${where}`}): ` +
        'see the log of the database; nothing after it ran',
      { cause: error },
    );
  }
}
