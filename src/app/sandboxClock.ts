import type { Knex } from 'knex';
import { assert } from '../base/assert.ts';
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

/** Years around the present in which every offset, time limit and database type still works; the first is in, the last is not. */
const settable = { from: '1990-01-01T00:00:00.000Z', before: '2100-01-01T00:00:00.000Z' };

/** Whether a sandbox may be set to this moment. The clock is everybody's who shares the sandbox. */
export function isSettable(now: Instant): boolean {
  return now >= settable.from && now < settable.before;
}

/** The sandbox's clock as last set on this database. */
export async function openSandboxClock(db: Knex): Promise<SandboxClock> {
  let offsetMs = await loadUsableOffset(db);
  const store = async (value: number) => {
    await guarded(() => saveClockOffset(db, value));
    offsetMs = value;
  };
  return {
    now: () => (offsetMs === 0 ? systemClock() : new Date(Date.now() + offsetMs).toISOString()),
    set: (now) => {
      assert(isSettable(now), 'the sandbox clock was set to an unusable moment');
      return store(Date.parse(now) - Date.now());
    },
    reset: () => store(0),
    refresh: async () => {
      offsetMs = await loadUsableOffset(db);
    },
  };
}

/** What was stored before moments were bounded must not stop everything now: such a setting counts as none. */
async function loadUsableOffset(db: Knex): Promise<number> {
  const offsetMs = await guarded(() => loadClockOffset(db));
  const now = new Date(Date.now() + offsetMs);
  return !Number.isNaN(now.getTime()) && isSettable(now.toISOString()) ? offsetMs : 0;
}
