import type { Knex } from 'knex';

/**
 * Reads in one snapshot of the database, with the number of orders in it. The limits of statements and idleness that protect the
 * gateway are lifted: a large database takes minutes.
 */
export async function withSnapshot<T>(
  db: Knex,
  read: (trx: Knex.Transaction, orders: number) => Promise<T>,
): Promise<T> {
  return db.transaction(
    async (trx) => {
      await trx.raw('set local statement_timeout = 0');
      await trx.raw('set local idle_in_transaction_session_timeout = 0');
      const { rows } = await trx.raw<{ rows: { count: number }[] }>('select count(*) as count from orders');
      return read(trx, rows[0]?.count ?? 0);
    },
    { isolationLevel: 'repeatable read', readOnly: true },
  );
}
