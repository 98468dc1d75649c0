import { assert } from '../base/assert.ts';
import type { Notice } from '../base/fault.ts';
import { decide } from '../domain/order/decide.ts';
import type { OrderEvent } from '../domain/order/events.ts';
import { evolve } from '../domain/order/evolve.ts';
import type { Order } from '../domain/order/order.ts';
import { orderView } from '../domain/view/orderView.ts';
import type { VaultOutcome } from '../ports/ports.ts';
import { commitDecision } from '../store/commitDecision.ts';
import { inTransaction } from '../store/inTransaction.ts';
import { findOrders, lockOrder } from '../store/orders.ts';
import { guarded } from '../store/troubleFrom.ts';
import { storeReply, type KeyReference } from '../store/requestKeys.ts';
import type { Deps, Render, Reply } from './deps.ts';
import { applyEvents } from './orderChange.ts';

/** The request whose answer is waiting, and the payments it asked for. */
export type Waiting = {
  request: KeyReference & { format: string };
  render: Render;
  notices: readonly Notice[];
  paymentIds: readonly string[];
};

const vaultActor = { principalId: 'payment-vault', name: 'payment vault', role: 'system' };

/**
 * Asks the vault for every pending payment of an order, outside any transaction and under the payment's own id, then records the
 * outcomes in one transaction, together with the waiting request's answer. Safe to run twice and after a crash: the vault does each
 * payment once, and an outcome is recorded once.
 */
export async function settlePayments(deps: Deps, orderId: string, waiting: Waiting): Promise<Reply>;
export async function settlePayments(deps: Deps, orderId: string): Promise<undefined>;
export async function settlePayments(deps: Deps, orderId: string, waiting?: Waiting): Promise<Reply | undefined> {
  const [order] = await guarded(() => findOrders(deps.db, { orderId }));
  assert(order !== undefined, `no order ${orderId}`);
  const outcomes = await askVault(deps, order);
  return inTransaction(deps.db, async (trx) => {
    const stored = await lockOrder(trx, orderId);
    assert(stored !== undefined, `order ${orderId} is gone`);
    const now = deps.clock();
    const events: OrderEvent[] = [];
    let current = stored.order;
    for (const [paymentId, outcome] of outcomes) {
      const decision = decide({ type: 'RecordPaymentOutcome', paymentId, outcome }, current, { now, paymentIds: [] });
      if ('refusal' in decision) continue;
      events.push(...decision.events);
      current = decision.events.reduce<Order>(evolve, current);
    }
    const change = events.length === 0 ? undefined : applyEvents(stored, events, vaultActor, now);
    if (change !== undefined) await commitDecision(trx, change);
    if (waiting === undefined) return undefined;
    const after = change?.order ?? stored.order;
    const reply = waiting.render(orderView(after, now), [...waiting.notices, ...failures(after, waiting.paymentIds)]);
    const { format } = waiting.request;
    const earlier = await storeReply(trx, waiting.request, { orderVersion: after.version, format, ...reply });
    return earlier?.format === format && earlier.reply !== undefined ? earlier.reply : reply;
  });
}

async function askVault(deps: Deps, order: Order): Promise<[string, VaultOutcome][]> {
  const outcomes: [string, VaultOutcome][] = [];
  for (const payment of order.payments.filter((each) => each.status === 'PENDING')) {
    const { paymentId, amount, method, requestedAt } = payment;
    outcomes.push([
      paymentId,
      await deps.vault.pay({ paymentId, orderId: order.orderId, amount, method, requestedAt }),
    ]);
  }
  return outcomes;
}

function failures(order: Order, paymentIds: readonly string[]): Notice[] {
  return order.payments
    .filter((payment) => payment.status === 'FAILED' && paymentIds.includes(payment.paymentId))
    .map((payment) => ({
      code: 'payment_declined',
      text: `payment ${payment.paymentId} was declined (${payment.failure ?? 'no reason given'}): the order is held but not paid`,
    }));
}
