import type { Knex } from 'knex';
import { verifyDatabase } from '../../src/app/verify/verifyDatabase.ts';

/** Everything that must hold of any database of orders: what does not, in words; empty when all is well. */
export async function checkOrders(db: Knex): Promise<string[]> {
  const { findings } = await verifyDatabase(db);
  return findings.map(({ kind, subject, text }) => `${kind} ${subject}: ${text}`);
}
