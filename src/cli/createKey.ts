import { newApiKey, registerApiKey } from '../app/authenticate.ts';
import type { Role } from '../app/deps.ts';
import { systemClock } from '../base/time.ts';
import { openDatabase } from '../store/openDatabase.ts';
import { databaseUrlOrFail } from './runMigrations.ts';
import { CliFailure } from './cliFailure.ts';

const roles: readonly Role[] = ['agency', 'gds_bridge', 'support', 'airport', 'admin'];

/** Makes an API key in the database of DATABASE_URL and prints it; it cannot be shown again. */
export async function createKey(options: { role: string; name: string; seller?: string }): Promise<void> {
  const role = roles.find((each) => each === options.role);
  if (role === undefined) throw new CliFailure(2, `--role is one of ${roles.join(', ')}`);
  if ((role === 'agency') !== (options.seller !== undefined)) {
    throw new CliFailure(2, role === 'agency' ? 'an agency key needs --seller' : '--seller is for agency keys only');
  }
  const db = openDatabase({ connectionString: databaseUrlOrFail(), poolSize: 1 });
  try {
    const token = newApiKey();
    await registerApiKey(
      { db, clock: systemClock },
      { token, role, name: options.name, ...(options.seller && { sellerId: options.seller }) },
    );
    process.stdout.write(`${token}\n`);
  } catch (error) {
    const noTables = error instanceof Error && 'code' in error && error.code === '42P01';
    if (!noTables) throw error;
    throw new CliFailure(
      7,
      'the database has no tables yet: run `ndc-orders migrate` or start the gateway on it first',
    );
  } finally {
    await db.destroy();
  }
}
