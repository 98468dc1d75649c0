import { decide } from '../domain/order/decide.ts';
import { addMs, systemClock } from '../base/time.ts';
import { commitDecision } from '../store/commitDecision.ts';
import { inTransaction } from '../store/inTransaction.ts';
import { lockOrder, overdueOrderIds, pendingPayments } from '../store/orders.ts';
import { pruneRequestKeys } from '../store/requestKeys.ts';
import { guarded } from '../store/troubleFrom.ts';
import type { Deps } from './deps.ts';
import { applyEvents } from './orderChange.ts';
import { settlePayments } from './settlePayments.ts';

const clockActor = { principalId: 'time-limits', name: 'time limits', role: 'system' };

/** How long an answer stays repeatable. Agencies retry within minutes; the longest published practice is a day. */
export const requestKeyLifeMs = 30 * 24 * 3_600_000;

/** How old a payment without outcome must be before it is asked for again: longer than any vault call may take. */
const stalePaymentMs = 60_000;

/** Records the end of up to `limit` unpaid orders whose time has passed; how many ended. Any number of workers may run it. */
export async function expireOrders(deps: Deps, limit: number): Promise<number> {
  const overdue = await guarded(() => overdueOrderIds(deps.db, deps.clock(), limit));
  let ended = 0;
  await forEach(overdue, async (orderId) => {
    if (await expireOrder(deps, orderId)) ended += 1;
  });
  return ended;
}

async function expireOrder(deps: Deps, orderId: string): Promise<boolean> {
  return inTransaction(deps.db, async (trx) => {
    const stored = await lockOrder(trx, orderId);
    if (stored === undefined) return false;
    const now = deps.clock();
    const decision = decide({ type: 'ExpireOrder' }, stored.order, { now, paymentIds: [] });
    if ('refusal' in decision) return false;
    await commitDecision(trx, applyEvents(stored, decision.events, clockActor, now));
    return true;
  });
}

/** Finishes payments whose caller crashed between asking and recording; how many orders were looked at. */
export async function resumePayments(deps: Deps, limit: number): Promise<number> {
  const now = deps.clock();
  const before = addMs(now, -stalePaymentMs);
  const orderIds = new Set(await guarded(() => pendingPayments(deps.db, { before, now }, limit)));
  await forEach([...orderIds], (orderId) => settlePayments(deps, orderId));
  return orderIds.size;
}

/** Does the work for every order, also past one that fails, so that a single order cannot stop all others; then throws the first failure. */
async function forEach(orderIds: readonly string[], work: (orderId: string) => Promise<unknown>): Promise<void> {
  const failures: unknown[] = [];
  for (const orderId of orderIds) await work(orderId).catch((error: unknown) => failures.push(error));
  if (failures.length > 0) throw failures[0];
}

/** Forgets answers nobody can ask for again. */
export async function forgetOldRequests(deps: Deps, limit: number): Promise<number> {
  return guarded(() => pruneRequestKeys(deps.db, addMs(systemClock(), -requestKeyLifeMs), limit));
}
