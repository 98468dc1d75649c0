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
