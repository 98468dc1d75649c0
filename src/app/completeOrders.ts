import { decide } from '../domain/order/decide.ts';
import { standardPolicy } from '../domain/order/facts.ts';
import { inTransaction } from '../store/inTransaction.ts';
import { lockOrder } from '../store/orders.ts';
import { settleableOrderIds } from '../store/settleableOrderIds.ts';
import { guarded } from '../store/troubleFrom.ts';
import { commitWithoutTaking } from './commitChange.ts';
import type { Deps } from './deps.ts';
import { applyEvents } from './orderChange.ts';

const settlementActor = { principalId: 'settlement', name: 'settlement', role: 'system' };

/** Completes up to `limit` orders whose window for complaints is over and that are settled; how many. Any number of workers may run it. */
export async function completeOrders(deps: Deps, limit: number): Promise<number> {
  const { caseWindowMs } = standardPolicy;
  const orderIds = await guarded(() => settleableOrderIds(deps.db, deps.clock(), caseWindowMs, limit));
  const failures: unknown[] = [];
  let completed = 0;
  for (const orderId of orderIds) {
    try {
      if (await completeOrder(deps, orderId)) completed += 1;
    } catch (error) {
      failures.push(error);
    }
  }
  if (failures.length > 0) throw failures[0];
  return completed;
}

async function completeOrder(deps: Deps, orderId: string): Promise<boolean> {
  return inTransaction(deps.db, async (trx) => {
    const stored = await lockOrder(trx, orderId);
    if (stored === undefined) return false;
    const now = deps.clock();
    const decision = decide({ type: 'CompleteOrder' }, stored.order, { now, paymentIds: [], by: 'SYSTEM' });
    if ('refusal' in decision) return false;
    await commitWithoutTaking(trx, now, applyEvents(stored, decision.events, settlementActor, now));
    return true;
  });
}
