import { readConfig } from '../config.ts';
import { migrate } from '../store/migrate.ts';
import { CliFailure } from './cliFailure.ts';

/** Brings the schema of DATABASE_URL up to date and says which migrations ran. */
export async function runMigrations(): Promise<void> {
  const { applied, alreadyThere } = await migrate({ connectionString: databaseUrlOrFail() });
  for (const name of applied) process.stdout.write(`${name}\n`);
  process.stderr.write(`${applied.length} migrations ran, ${alreadyThere} were already there\n`);
}

export function databaseUrlOrFail(): string {
  const { databaseUrl } = readConfig();
  if (databaseUrl === undefined) throw new CliFailure(2, 'set DATABASE_URL to the database this is about');
  return databaseUrl;
}
