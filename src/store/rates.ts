import type { Knex } from 'knex';
import type { Instant } from '../base/time.ts';
import type { Rate } from '../domain/order/facts.ts';

type Row = { from_currency: string; to_currency: string; rate: string; source: string; at: Date | string };

/** The newest rate of each pair of currencies that holds at this moment. */
export async function loadRates(db: Knex, now: Instant): Promise<Rate[]> {
  const { rows } = await db.raw<{ rows: Row[] }>(
    `select distinct on (exchange_rate.from_currency, exchange_rate.to_currency)
            exchange_rate.from_currency, exchange_rate.to_currency, exchange_rate.rate, exchange_rate.source, exchange_rate.at
       from exchange_rate
      where exchange_rate.at <= cast(:now as timestamptz)
      order by exchange_rate.from_currency, exchange_rate.to_currency, exchange_rate.at desc`,
    { now },
  );
  return rows.map((row) => ({
    from: row.from_currency,
    to: row.to_currency,
    rate: row.rate,
    source: row.source,
    at: new Date(row.at).toISOString(),
  }));
}

/** Adds rates; one of the same pair and moment replaces the one before. */
export async function storeRates(trx: Knex.Transaction, rates: readonly Rate[], now: Instant): Promise<void> {
  await trx.raw(
    `insert into exchange_rate (from_currency, to_currency, at, rate, source, loaded_at)
     select row."from", row."to", row.at, row.rate, row.source, cast(:now as timestamptz)
       from jsonb_to_recordset(cast(:rates as jsonb)) as row ("from" text, "to" text, at timestamptz, rate text, source text)
      order by row."from", row."to", row.at
     on conflict (from_currency, to_currency, at)
     do update set rate = excluded.rate, source = excluded.source, loaded_at = excluded.loaded_at`,
    { now, rates: JSON.stringify(rates) },
  );
}
