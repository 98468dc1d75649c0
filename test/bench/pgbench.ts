import { execFile, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { createStatement, settleStatement, useOffer, type Place } from './limitStatements.ts';
import { readStatements } from './limitClient.ts';
import { benchDays } from './benchOffers.ts';
import { copyOrder, type OrderRows } from './orderRows.ts';
import { measured, type Slice, type Watched } from './runSlice.ts';

export function hasPgbench(): boolean {
  return spawnSync('pgbench', ['--version']).status === 0;
}

/** Stands for what differs from order to order: replaced by expressions over pgbench's own variables. */
const marks = {
  orderId: 'MARK-ORDER',
  paymentId: 'MARK-PAYMENT',
  requestKey: 'MARK-KEY',
  locator: 'MARK-LOCATOR',
  offerId: 'MARK-OFFER',
  day: 'MARK-DAY',
};

/** Differs for each run, client and turn; the same for the same three, so that what was written can be read again. */
const own = (what: string) => `md5('${what}' || :run || '-' || :client_id || '-' || :turn)`;

const expressions: Record<string, string> = {
  [marks.orderId]: `cast(${own('order')} as uuid)`,
  [marks.paymentId]: `cast(${own('payment')} as uuid)`,
  [marks.requestKey]: own('key'),
  [marks.locator]: `upper(substr(${own('locator')}, 1, 12))`,
};

/** The offer that turn of that client takes in that run. */
export function pgbenchOfferId(run: number, client: number, turn: number): string {
  return `PGB-${run}-${client}-${turn}`;
}

/** Writes out what is the same each time; in base64, because pgbench takes every colon for a variable. */
const place: Place = (value, type) => {
  if (value === null) return `cast(null as ${type})`;
  const expression = expressions[value];
  if (expression !== undefined) return expression;
  if (value.endsWith(`-${marks.locator}`) || /^ZZ-MARK-LOCATOR-\d+$/.test(value)) return `'ZZ-' || ${own('locator')}`;
  if (value.includes(marks.day)) {
    return `(${value
      .split(marks.day)
      .map((text) => `convert_from(decode('${Buffer.from(text).toString('base64')}', 'base64'), 'UTF8')`)
      .join(` || (:turn % ${benchDays}) || `)})`;
  }
  return `cast(convert_from(decode('${Buffer.from(value).toString('base64')}', 'base64'), 'UTF8') as ${type})`;
};

export function createScript(original: OrderRows): string {
  const rows = copyOrder(original, marks);
  const offer = `'PGB-' || :run || '-' || :client_id || '-' || :turn`;
  const statements = [createStatement(rows, place) + useOffer(offer, `cast(${own('order')} as uuid)`)];
  if (rows.payment.length > 0) statements.push(settleStatement(rows, place));
  return script(statements);
}

/** Reads back what a run of `createScript` wrote in `turns` turns, and begins again after the last. */
export function readScript(key: 'id' | 'locator', turns: number): string {
  const value = key === 'id' ? expressions[marks.orderId] : expressions[marks.locator];
  return script([readStatements[key].replace('$1', value ?? '')], `:turn % ${turns} + 1`);
}

function script(statements: readonly string[], nextTurn = ':turn + 1'): string {
  const lines = statements.map((statement) => `${statement.replaceAll(/\s+/g, ' ')};`);
  return [`\\set turn ${nextTurn}`, ...lines, ''].join('\n');
}

export type PgbenchRun = { script: string; run: number; clients: number; turns: number };

/** Runs a script with prepared statements, `turns` times on each of so many connections; the time to connect is not counted. */
export async function runPgbench(
  connectionString: string,
  { script, run, clients, turns }: PgbenchRun,
  folder: string,
  watched: Watched,
): Promise<Slice> {
  const file = path.join(folder, 'script.sql');
  fs.writeFileSync(file, script);
  for (const entry of fs.readdirSync(folder)) if (entry.startsWith('log.')) fs.rmSync(path.join(folder, entry));
  const slice: Slice = { done: 0, errors: 0, seconds: 0, latenciesMs: [] };
  const { hostname, port, username, password, pathname } = new URL(connectionString);
  const where = ['-h', hostname, '-p', port, '-U', username, pathname.slice(1)];
  const how = ['-n', '-M', 'prepared', '-c', clients, '-j', 2, '-t', turns, '-D', `run=${run}`, '-D', 'turn=0'];
  const logging = ['-l', `--log-prefix=${path.join(folder, 'log')}`, '-f', file];
  let rate = NaN;
  await measured(slice, watched, async () => {
    const { stdout } = await promisify(execFile)('pgbench', [...how.map(String), ...logging, ...where], {
      env: { ...process.env, PGPASSWORD: password },
    });
    rate = Number(/tps = ([\d.]+) \(without/.exec(stdout)?.[1]);
    slice.done = Number(/actually processed: (\d+)/.exec(stdout)?.[1]);
  });
  return {
    ...slice,
    errors: clients * turns - slice.done,
    seconds: slice.done / rate,
    latenciesMs: loggedLatencies(folder),
  };
}

/** The third field of each line is the time in microseconds. */
function loggedLatencies(folder: string): number[] {
  return fs
    .readdirSync(folder)
    .filter((entry) => entry.startsWith('log.'))
    .flatMap((entry) => fs.readFileSync(path.join(folder, entry), 'utf8').trim().split('\n'))
    .map((line) => Number(line.split(' ')[2]) / 1000);
}
