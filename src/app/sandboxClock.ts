import type { Knex } from 'knex';
import { assert } from '../base/assert.ts';
import { systemClock, type Clock, type Instant } from '../base/time.ts';
import { advanceClockOffset, loadClockOffset, saveClockOffset } from '../store/sandboxClock.ts';
import { inTransaction } from '../store/inTransaction.ts';
import { guarded } from '../store/troubleFrom.ts';

/** A clock that can be set; it goes on ticking from there. Its setting is kept in the database, so that every process has the same time. */
export type SandboxClock = {
  now: Clock;
  /** How far it is ahead of the wall clock, in milliseconds. */
  offsetMs: () => number;
  set: (now: Instant) => Promise<void>;
  /** Goes on by so many milliseconds; two who do so at once both count. False when it would leave the years that work. */
  advance: (ms: number) => Promise<boolean>;
  /** Back to the wall clock. */
  reset: () => Promise<void>;
  /** Takes over a setting another process made. */
  refresh: () => Promise<void>;
  /** Calls back after every change made here. */
  onChange: (listener: () => void) => void;
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
  const listeners: (() => void)[] = [];
  const takeOver = (value: number) => {
    offsetMs = value;
    for (const listener of listeners) listener();
  };
  // One after the other: what was read or written first must not be taken over last.
  let turn: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const run = turn.then(work);
    turn = run.catch(() => undefined);
    return run;
  };
  const store = (value: () => number) =>
    inTurn(async () => {
      const wanted = value();
      await guarded(() => saveClockOffset(db, wanted));
      takeOver(wanted);
    });
  return {
    now: () => (offsetMs === 0 ? systemClock() : new Date(Date.now() + offsetMs).toISOString()),
    offsetMs: () => offsetMs,
    set: (now) => {
      assert(isSettable(now), 'the sandbox clock was set to an unusable moment');
      return store(() => Date.parse(now) - Date.now());
    },
    advance: (ms) =>
      inTurn(async () => {
        const advanced = await inTransaction(db, (trx) => advanceClockOffset(trx, ms, isUsable));
        if (advanced !== undefined) takeOver(advanced);
        return advanced !== undefined;
      }),
    reset: () => store(() => 0),
    refresh: () =>
      inTurn(async () => {
        offsetMs = await loadUsableOffset(db);
      }),
    onChange: (listener) => void listeners.push(listener),
  };
}

/** What was stored before moments were bounded must not stop everything now: such a setting counts as none. */
async function loadUsableOffset(db: Knex): Promise<number> {
  const offsetMs = await guarded(() => loadClockOffset(db));
  return isUsable(offsetMs) ? offsetMs : 0;
}

function isUsable(offsetMs: number): boolean {
  const now = new Date(Date.now() + offsetMs);
  return !Number.isNaN(now.getTime()) && isSettable(now.toISOString());
}
