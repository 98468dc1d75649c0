import { callGateway } from './callGateway.ts';

/** Prints what time it is in the sandbox. */
export async function showClock(): Promise<void> {
  print((await callGateway('/sandbox/clock', {})).body);
}

/** Sets the sandbox's clock, or lets it follow the wall clock again (`null`). */
export async function setClock(now: string | null): Promise<void> {
  const headers = { 'content-type': 'application/json' };
  print((await callGateway('/sandbox/clock', { method: 'PUT', body: JSON.stringify({ now }), headers })).body);
}

function print(body: string): void {
  process.stdout.write(`${(JSON.parse(body) as { now: string }).now}\n`);
}
