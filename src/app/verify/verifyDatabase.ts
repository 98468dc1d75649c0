import type { Knex } from 'knex';
import { guarded } from '../../store/troubleFrom.ts';
import { loadAudits } from '../../store/verify/loadAudits.ts';
import { tableFaults } from '../../store/verify/tableFaults.ts';
import { withSnapshot } from '../../store/verify/withSnapshot.ts';
import type { Finding } from './finding.ts';
import { orderFindings } from './orderFindings.ts';

export type Verification = {
  orders: number;
  events: number;
  findings: Finding[];
  /** More were found than are listed. */ more: boolean;
};

export type VerifyOptions = { onProgress?: (done: number, total: number) => void };

const batch = 250;
/** More are no help to anybody: they have one cause. */
const mostFindings = 1_000;

/**
 * Proves a database of orders: replays every order, checks hash chains, money, stock, locators and what rows say of each other. Reads
 * one snapshot and writes nothing, so it can run on a database that is in use; it takes no lock that anybody waits for.
 * @throws TroubleError when the database cannot be read.
 */
export async function verifyDatabase(db: Knex, options: VerifyOptions = {}): Promise<Verification> {
  return guarded(() => withSnapshot(db, (trx, orders) => verifySnapshot(trx, orders, options)));
}

async function verifySnapshot(
  trx: Knex.Transaction,
  total: number,
  { onProgress }: VerifyOptions,
): Promise<Verification> {
  const findings: Finding[] = [];
  let orders = 0;
  let events = 0;
  for (let after: string | undefined; ;) {
    const audits = await loadAudits(trx, after, batch);
    const last = audits.at(-1);
    if (last === undefined) break;
    for (const audit of audits) {
      events += audit.events.length;
      findings.push(...orderFindings(audit));
    }
    after = last.columns.order_id;
    orders += audits.length;
    onProgress?.(orders, total);
  }
  findings.push(...(await tableFaults(trx, mostFindings)));
  return { orders, events, findings: findings.slice(0, mostFindings), more: findings.length > mostFindings };
}
