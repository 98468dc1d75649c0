import type { Knex } from 'knex';
import type { Instant } from '../../base/time.ts';
import type { Schedule } from '../../domain/stock/schedule.ts';

/** Stores schedules; one of the same carrier, number and first day is replaced. Departures already made stay as they are. */
export async function storeSchedules(
  trx: Knex.Transaction,
  schedules: readonly Schedule[],
  now: Instant,
): Promise<void> {
  await trx.raw(
    `insert into schedule (carrier, flight_number, valid_from, valid_until, days, content, loaded_at)
     select row.content ->> 'carrier', row.content ->> 'flightNumber', cast(row.content ->> 'from' as date),
            cast(row.content ->> 'until' as date),
            array(select cast(day as int) from jsonb_array_elements_text(row.content -> 'days') as day),
            row.content, cast(:now as timestamptz)
       from jsonb_array_elements(cast(:schedules as jsonb)) as row (content)
      order by 1, 2, 3
     on conflict (carrier, flight_number, valid_from) do update
       set valid_until = excluded.valid_until, days = excluded.days, content = excluded.content, loaded_at = excluded.loaded_at
       where schedule.content <> excluded.content`,
    { now, schedules: JSON.stringify(schedules) },
  );
}
