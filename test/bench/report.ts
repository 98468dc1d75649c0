import { execFileSync } from 'node:child_process';
import os from 'node:os';
import type pg from 'pg';
import type { Slice } from './runSlice.ts';

/** One line of the table. */
export type Result = {
  operation: string;
  clients: number;
  by: 'gateway' | 'raw pg' | 'pgbench';
  done: number;
  errors: number;
  perSecond: number;
  p50Ms: number;
  p99Ms: number;
  gatewayCpuMsEach?: number;
  postgresCpuMsEach?: number;
  gatewayMemoryMb?: number;
  /** Its rate as a share of the raw pg client's. */
  ofRawPg?: number;
};

export function resultOf(
  operation: string,
  clients: number,
  by: Result['by'],
  slice: Slice,
  rawPerSecond?: number,
): Result {
  const sorted = slice.latenciesMs.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
  const perSecond = slice.done / slice.seconds;
  const each = (cpuMs: number | undefined) => (cpuMs === undefined ? undefined : cpuMs / slice.done);
  return {
    operation,
    clients,
    by,
    done: slice.done,
    errors: slice.errors,
    perSecond,
    p50Ms: at(0.5),
    p99Ms: at(0.99),
    gatewayCpuMsEach: each(slice.gatewayCpuMs),
    postgresCpuMsEach: each(slice.postgresCpuMs),
    gatewayMemoryMb: slice.gatewayMemoryMb,
    ofRawPg: rawPerSecond === undefined ? undefined : perSecond / rawPerSecond,
  };
}

const heads = [
  'operation',
  'clients',
  'by',
  'per s',
  'p50 ms',
  'p99 ms',
  'errors',
  'CPU gw',
  'CPU pg',
  'MB gw',
  'of raw pg',
];
const widths = [18, 7, 8, 7, 8, 8, 6, 7, 7, 6, 9];

export const tableHead = line(heads);

export function tableLine(result: Result): string {
  const shown = (value: number | undefined, digits: number) => (value === undefined ? '' : value.toFixed(digits));
  return line([
    result.operation,
    String(result.clients),
    result.by,
    shown(result.perSecond, 0),
    shown(result.p50Ms, 2),
    shown(result.p99Ms, 1),
    String(result.errors),
    shown(result.gatewayCpuMsEach, 2),
    shown(result.postgresCpuMsEach, 2),
    shown(result.gatewayMemoryMb, 0),
    shown(result.ofRawPg, 2),
  ]);
}

function line(cells: readonly string[]): string {
  return cells
    .map((cell, index) =>
      index === 0 || index === 2 ? cell.padEnd(widths[index] ?? 0) : cell.padStart(widths[index] ?? 0),
    )
    .join('  ');
}

export type Machine = Record<string, string | number>;

/** What the figures were measured on, and with which settings; without it they mean nothing. */
export async function describeMachine(client: pg.Client): Promise<Machine> {
  const setting = async (name: string) => {
    const { rows } = await client.query<{ value: string }>('select current_setting($1) as value', [name]);
    return rows[0]?.value ?? '';
  };
  const [cpu] = os.cpus();
  return {
    cores: os.cpus().length,
    cpu: cpu?.model.trim() ?? 'unknown',
    memoryGb: Math.round(os.totalmem() / 2 ** 30),
    system: `${os.type()} ${os.release()} ${os.arch()}`,
    node: process.version,
    postgres: await setting('server_version'),
    fsync: await setting('fsync'),
    synchronousCommit: await setting('synchronous_commit'),
    loadBefore: os.loadavg()[0]?.toFixed(1) ?? '',
    commit: commit(),
    at: new Date().toISOString(),
  };
}

function commit(): string {
  try {
    return execFileSync('git', ['rev-parse', '--short', 'HEAD'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    return 'unknown';
  }
}

export const legend = `
What each line does; every request is about another order, client, gateway and PostgreSQL share the machine.
  create held       gateway: OrderCreateRQ of 21.3 in XML over HTTP, two passengers, three items of a stored offer; one transaction
                    raw pg, pgbench: the rows of such an order (the gateway's own, copied) and the used offer; one prepared statement
  create paid       the same, paid by card; two transactions, because what is asked of the vault is stored before it is asked
                    raw pg, pgbench: two prepared statements, two commits
  retrieve by id    gateway: OrderRetrieveRQ; raw pg, pgbench: one select of the order's row
  retrieve by PNR   the same by record locator
  availability      gateway alone: what is left on a flight, GET /v1/flights/{flightId}/availability
  list by name      gateway alone: a page of 20 orders by passenger name, GET /v1/orders?passengerName=
  cancel held       gateway alone: OrderChangeRQ that gives up a held order; its stock goes back
CPU is in ms per operation: gw the gateway's processes, pg all of PostgreSQL's. "of raw pg" compares rates. Errors must be 0.
`;
