import type { Knex } from 'knex';
import { TroubleError } from '../base/trouble.ts';
import { troubleFrom } from './troubleFrom.ts';

const attempts = 5;

/**
 * Runs `work` in one READ COMMITTED transaction and commits it; whatever it throws rolls back. Serialisation failures, deadlocks and
 * unique clashes run the whole of `work` again, a bounded number of times with jitter, because its decision may come out differently.
 * Only knex's callback form: an explicit `trx.commit()` resolves although COMMIT failed.
 * @throws TroubleError when the database is unreachable or the clash persists.
 */
export async function inTransaction<T>(db: Knex, work: (trx: Knex.Transaction) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await db.transaction((trx) => unbroken(trx, work));
    } catch (error) {
      const trouble = troubleFrom(error);
      if (!(trouble instanceof TroubleError) || !trouble.retryable || attempt === attempts) throw trouble;
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 20 * attempt));
    }
  }
}

/**
 * A statement whose error somebody caught has ended the transaction all the same: COMMIT would roll back and still report success.
 * After any error one more statement asks PostgreSQL, which refuses it then; pg's own transaction status may still be the one before.
 */
async function unbroken<T>(trx: Knex.Transaction, work: (trx: Knex.Transaction) => Promise<T>): Promise<T> {
  let anyFailed = false;
  trx.on('query-error', () => {
    anyFailed = true;
  });
  const result = await work(trx);
  if (anyFailed) await trx.raw('select 1');
  return result;
}
