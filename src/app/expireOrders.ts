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
  for (const orderId of overdue) {
    ended += await inTransaction(deps.db, async (trx) => {
      const stored = await lockOrder(trx, orderId);
      if (stored === undefined) return 0;
      const now = deps.clock();
      const decision = decide({ type: 'ExpireOrder' }, stored.order, { now, paymentIds: [] });
      if ('refusal' in decision) return 0;
      await commitDecision(trx, applyEvents(stored, decision.events, clockActor, now));
      return 1;
    });
  }
  return ended;
}

/** Finishes payments whose caller crashed between asking and recording; how many orders were looked at. */
export async function resumePayments(deps: Deps, limit: number): Promise<number> {
  const before = addMs(deps.clock(), -stalePaymentMs);
  const orderIds = new Set(await guarded(() => pendingPayments(deps.db, before, limit)));
  for (const orderId of orderIds) await settlePayments(deps, orderId);
  return orderIds.size;
}

/** Forgets answers nobody can ask for again. */
export async function forgetOldRequests(deps: Deps, limit: number): Promise<number> {
  return guarded(() => pruneRequestKeys(deps.db, addMs(systemClock(), -requestKeyLifeMs), limit));
}
