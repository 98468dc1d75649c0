import { callGateway } from './callGateway.ts';

/** What the clock is to do. */
export type ClockChange = { now: string } | { advance: string } | { reset: true };

/** Prints what time it is in the sandbox; how far that is from the wall clock goes to stderr. */
export async function showClock(): Promise<void> {
  print((await callGateway('/sandbox/clock', {})).body);
}

/** Sets the sandbox's clock, lets it go on by a stretch of time (`PT15M`, `P1D`), or back to the wall clock. */
export async function changeClock(change: ClockChange): Promise<void> {
  const headers = { 'content-type': 'application/json' };
  print((await callGateway('/sandbox/clock', { method: 'PUT', body: JSON.stringify(change), headers })).body);
}

function print(body: string): void {
  const { now, offsetMs, followsWallClock } = JSON.parse(body) as {
    now: string;
    offsetMs: number;
    followsWallClock: boolean;
  };
  process.stdout.write(`${now}\n`);
  const side = offsetMs < 0 ? 'behind' : 'ahead of';
  const seconds = Math.abs(Math.trunc(offsetMs / 1000));
  process.stderr.write(followsWallClock ? 'the wall clock\n' : `${seconds} s ${side} the wall clock\n`);
}
