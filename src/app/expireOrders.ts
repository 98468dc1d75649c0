import { decide } from '../domain/order/decide.ts';
import { addMs, systemClock } from '../base/time.ts';
import { inTransaction } from '../store/inTransaction.ts';
import { lockOverdueOrders, type SweepPosition } from '../store/lockOverdueOrders.ts';
import { pendingPayments } from '../store/orders.ts';
import { pruneRequestKeys } from '../store/requestKeys.ts';
import { guarded } from '../store/troubleFrom.ts';
import { commitWithoutTaking } from './commitChange.ts';
import { idsFor } from './changeFacts.ts';
import type { Deps } from './deps.ts';
import { applyEvents } from './orderChange.ts';
import { settlePayments } from './settlePayments.ts';

const clockActor = { principalId: 'time-limits', name: 'time limits', role: 'system' };

/** How long an answer stays repeatable. Agencies retry within minutes; the longest published practice is a day. */
export const requestKeyLifeMs = 30 * 24 * 3_600_000;

/** How old a payment without outcome must be before it is asked for again: longer than any vault call may take. */
const stalePaymentMs = 60_000;

/**
 * Records the end of unpaid orders whose time has passed, in batches of one transaction and one statement each; how many ended. Any
 * number of workers may run it: each takes what no other holds. An order that cannot be ended stops no other; the first failure is
 * thrown when all others are done.
 * Locks: the batch's orders, without waiting → pools of stock.
 */
export async function expireOrders(
  deps: Deps,
  batchSize: number,
  isStopped: () => boolean = () => false,
): Promise<number> {
  const failures: unknown[] = [];
  let ended = 0;
  let after: SweepPosition | undefined;
  for (let toDoSingly = 0; !isStopped();) {
    const size = toDoSingly > 0 ? 1 : batchSize;
    const seen: { last?: SweepPosition } = {};
    try {
      ended += await expireBatch(deps, size, after, seen);
    } catch (error) {
      if (size > 1 && seen.last !== undefined) {
        toDoSingly = batchSize;
        continue;
      }
      failures.push(error);
    }
    if (seen.last === undefined) break;
    after = seen.last;
    if (toDoSingly > 0) toDoSingly -= 1;
  }
  if (failures.length > 0) throw failures[0];
  return ended;
}

/** Ends what can be ended of the next orders after a position; `seen` tells the last it looked at, also when it fails. */
async function expireBatch(
  deps: Deps,
  size: number,
  after: SweepPosition | undefined,
  seen: { last?: SweepPosition },
): Promise<number> {
  return inTransaction(deps.db, async (trx) => {
    const now = deps.clock();
    const overdue = await lockOverdueOrders(trx, now, size, after);
    const last = overdue.at(-1)?.order;
    if (last !== undefined) seen.last = { paymentDueAt: last.paymentDueAt, orderId: last.orderId };
    const changes = overdue.flatMap((stored) => {
      const facts = { now, paymentIds: [], ids: idsFor(stored.order) };
      const decision = decide({ type: 'ExpireOrder' }, stored.order, facts);
      return 'refusal' in decision ? [] : [applyEvents(stored, decision.events, clockActor, now)];
    });
    await commitWithoutTaking(trx, now, ...changes);
    return changes.length;
  });
}

/** Finishes payments and refunds whose caller crashed between asking and recording; how many orders were looked at. */
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
