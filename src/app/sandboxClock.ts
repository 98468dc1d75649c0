import type { Knex } from 'knex';
import { systemClock, type Clock, type Instant } from '../base/time.ts';
import { loadClockOffset, saveClockOffset } from '../store/sandboxClock.ts';
import { guarded } from '../store/troubleFrom.ts';

/** A clock that can be set; it goes on ticking from there. Its setting is kept in the database, so that every process has the same time. */
export type SandboxClock = {
  now: Clock;
  set: (now: Instant) => Promise<void>;
  /** Back to the wall clock. */
  reset: () => Promise<void>;
  /** Takes over a setting another process made. */
  refresh: () => Promise<void>;
};

/** The sandbox's clock as last set on this database. */
export async function openSandboxClock(db: Knex): Promise<SandboxClock> {
  let offsetMs = await guarded(() => loadClockOffset(db));
  const store = async (value: number) => {
    await guarded(() => saveClockOffset(db, value));
    offsetMs = value;
  };
  return {
    now: () => (offsetMs === 0 ? systemClock() : new Date(Date.now() + offsetMs).toISOString()),
    set: (now) => store(Date.parse(now) - Date.now()),
    reset: () => store(0),
    refresh: async () => {
      offsetMs = await guarded(() => loadClockOffset(db));
    },
  };
}
