import type { Knex } from 'knex';

/** How far the sandbox's time is from the wall clock, in milliseconds; 0 when it was never set. */
export async function loadClockOffset(db: Knex): Promise<number> {
  const row = (await db('sandbox_clock').select('sandbox_clock.offset_ms').first()) as
    { offset_ms: number } | undefined;
  return row?.offset_ms ?? 0;
}

export async function saveClockOffset(db: Knex, offsetMs: number): Promise<void> {
  await db('sandbox_clock')
    .insert({ only_row: true, offset_ms: offsetMs, set_at: db.fn.now() })
    .onConflict('only_row')
    .merge(['offset_ms', 'set_at']);
}

/** Adds to the offset and gives the new one back; undefined, and nothing is written, where that is not usable. Locks the clock's row. */
export async function advanceClockOffset(
  trx: Knex.Transaction,
  ms: number,
  isUsable: (offsetMs: number) => boolean,
): Promise<number | undefined> {
  await trx('sandbox_clock')
    .insert({ only_row: true, offset_ms: 0, set_at: trx.fn.now() })
    .onConflict('only_row')
    .ignore();
  const row = (await trx('sandbox_clock').select('sandbox_clock.offset_ms').forUpdate().first()) as {
    offset_ms: number;
  };
  const current = isUsable(row.offset_ms) ? row.offset_ms : 0;
  if (!isUsable(current + ms)) return undefined;
  await saveClockOffset(trx, current + ms);
  return current + ms;
}
