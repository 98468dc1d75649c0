import { assert } from '../base/assert.ts';
import type { Notice } from '../base/fault.ts';
import { sum, type Money } from '../base/money.ts';
import type { Instant } from '../base/time.ts';
import type { SystemCommand } from '../domain/order/commands.ts';
import { decide } from '../domain/order/decide.ts';
import type { OrderEvent } from '../domain/order/events.ts';
import { evolve } from '../domain/order/evolve.ts';
import type { Order } from '../domain/order/order.ts';
import type { Payment, Refund } from '../domain/payment/payment.ts';
import { tenderedPart } from '../domain/payment/tender.ts';
import { orderView } from '../domain/view/orderView.ts';
import type { RefundToMake, VaultOutcome } from '../ports/ports.ts';
import { inTransaction } from '../store/inTransaction.ts';
import { findOrders, lockOrder } from '../store/orders.ts';
import { guarded } from '../store/troubleFrom.ts';
import { storeReply, type KeyReference } from '../store/requestKeys.ts';
import { idsFor } from './changeFacts.ts';
import { commitWithoutTaking } from './commitChange.ts';
import type { Deps, Render, Reply } from './deps.ts';
import { applyEvents } from './orderChange.ts';

type Asked = { payments: [string, VaultOutcome][]; refunds: [string, VaultOutcome][] };

/** The request whose answer is waiting, and the payments it asked for. */
export type Waiting = {
  request: KeyReference & { format: string };
  render: Render;
  notices: readonly Notice[];
  paymentIds: readonly string[];
};

const vaultActor = { principalId: 'payment-vault', name: 'payment vault', role: 'system' };

/**
 * Asks the vault for every pending payment and refund of an order, outside any transaction and under the id of each, then records the
 * outcomes in one transaction, together with the waiting request's answer. Safe to run twice and after a crash: the vault does each
 * once, and an outcome is recorded once.
 */
export async function settlePayments(deps: Deps, orderId: string, waiting: Waiting): Promise<Reply>;
export async function settlePayments(deps: Deps, orderId: string): Promise<undefined>;
export async function settlePayments(deps: Deps, orderId: string, waiting?: Waiting): Promise<Reply | undefined> {
  const [order] = await guarded(() => findOrders(deps.db, { orderId }));
  assert(order !== undefined, `no order ${orderId}`);
  const asked = await askVault(deps, order);
  return inTransaction(deps.db, async (trx) => {
    const stored = await lockOrder(trx, orderId);
    assert(stored !== undefined, `order ${orderId} is gone`);
    const now = deps.clock();
    const events = outcomeEvents(asked, stored.order, now);
    const change = events.length === 0 ? undefined : applyEvents(stored, events, vaultActor, now);
    if (change !== undefined) await commitWithoutTaking(trx, now, change);
    if (waiting === undefined) return undefined;
    const after = change?.order ?? stored.order;
    const notices = [...waiting.notices, ...failures(after, waiting.paymentIds), ...refusedRefunds(events)];
    const reply = waiting.render(orderView(after, now), notices);
    const { format } = waiting.request;
    const earlier = await storeReply(trx, waiting.request, { orderVersion: after.version, format, ...reply });
    return earlier?.format === format && earlier.reply !== undefined ? earlier.reply : reply;
  });
}

function outcomeEvents({ payments, refunds }: Asked, order: Order, now: Instant): OrderEvent[] {
  const commands: SystemCommand[] = [
    ...payments.map(([paymentId, outcome]) => ({ type: 'RecordPaymentOutcome' as const, paymentId, outcome })),
    ...refunds.map(([refundId, outcome]) => ({ type: 'RecordRefundOutcome' as const, refundId, outcome })),
  ];
  const events: OrderEvent[] = [];
  let current = order;
  for (const command of commands) {
    const decision = decide(command, current, { now, paymentIds: [], ids: idsFor(current) });
    if ('refusal' in decision) continue;
    events.push(...decision.events);
    current = decision.events.reduce<Order>(evolve, current);
  }
  return events;
}

async function askVault(deps: Deps, order: Order): Promise<Asked> {
  const asked: Asked = { payments: [], refunds: [] };
  for (const payment of order.payments.filter((each) => each.status === 'PENDING')) {
    const { paymentId, method, tendered, requestedAt } = payment;
    const amount = tendered?.amount ?? payment.amount;
    asked.payments.push([
      paymentId,
      await deps.vault.pay({ paymentId, orderId: order.orderId, amount, method, requestedAt }),
    ]);
  }
  for (const refund of order.refunds.filter((each) => each.status === 'PENDING')) {
    asked.refunds.push([refund.refundId, await deps.vault.refund(refundToMake(refund, order))]);
  }
  return asked;
}

/** Goes back in the currency it came in. Of a payment made for another order only what came over with its money is known. */
function refundToMake({ refundId, paymentId, amount, reason, requestedAt }: Refund, order: Order): RefundToMake {
  const payment = order.payments.find((each) => each.paymentId === paymentId);
  const part = order.transfers.flatMap(({ from = [] }) => from).find((each) => each.paymentId === paymentId);
  const vaultReference = payment?.vaultReference ?? part?.vaultReference;
  return {
    refundId,
    paymentId,
    orderId: order.orderId,
    amount: payment === undefined ? amount : tenderedPart(payment, amount, askedBefore(refundId, payment, order)),
    reason,
    requestedAt,
    ...(vaultReference === undefined ? {} : { vaultReference }),
    ...(payment === undefined ? {} : { method: payment.method }),
  };
}

/** What was asked back of the payment before this refund, whatever came of it: asked for again, a refund is the same amount again. */
function askedBefore(refundId: string, payment: Payment, order: Order): Money {
  const index = order.refunds.findIndex((each) => each.refundId === refundId);
  const before = order.refunds.slice(0, index).filter((each) => each.paymentId === payment.paymentId);
  return sum(
    before.map((each) => each.amount),
    payment.amount.currency,
  );
}

function failures(order: Order, paymentIds: readonly string[]): Notice[] {
  const payments = order.payments.filter((each) => each.status === 'FAILED' && paymentIds.includes(each.paymentId));
  return payments.map(({ paymentId, quoteId, failure }) => {
    const outcome = quoteId === undefined ? 'the order is held but not paid' : 'the change was not made';
    return {
      code: 'payment_declined',
      text: `payment ${paymentId} was declined (${failure ?? 'no reason given'}): ${outcome}`,
    };
  });
}

/** Refunds that failed with this very answer; those of earlier days were told then. */
function refusedRefunds(events: readonly OrderEvent[]): Notice[] {
  return events.flatMap((event) =>
    event.type === 'RefundFailed'
      ? [{ code: 'refund_failed', text: `refund ${event.refundId} was refused (${event.failure}): it is still owed` }]
      : [],
  );
}
