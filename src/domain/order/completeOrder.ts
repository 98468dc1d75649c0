import { formatAmount } from '../../base/money.ts';
import { balanceOf } from './aggregate.ts';
import { caseWindowEnd } from './cases.ts';
import { refuse, type Decision } from './decision.ts';
import type { OrderFacts } from './facts.ts';
import type { Order } from './order.ts';
import type { Refusal } from './refusals.ts';

/** Ends post-travel settlement: no complaint can come any more, none is open, no money is due, owed or on its way. Staff, or the gateway itself. */
export function completeOrder(order: Order, facts: OrderFacts): Decision {
  return mayComplete(order, facts) ?? { events: [{ type: 'OrderCompleted', at: facts.now }] };
}

export function mayComplete(order: Order, facts: OrderFacts): { refusal: Refusal } | undefined {
  if ((facts.by ?? 'SELLER') === 'SELLER') return refuse('staff_only', order.orderId);
  const open = unsettled(order, facts);
  return open.length === 0 ? undefined : refuse('not_settled', order.orderId, open.join('; '));
}

/** Everything that keeps the order from being settled, in words; empty when it is. */
export function unsettled(order: Order, facts: OrderFacts): string[] {
  const open: string[] = [];
  const closesAt = caseWindowEnd(order, facts);
  if (closesAt === undefined || facts.now < closesAt)
    open.push(`complaints can be made until ${closesAt ?? 'delivered'}`);
  for (const each of order.cases) if (each.resolvedAt === undefined) open.push(`case ${each.caseId} is open`);
  return [...open, ...moneyOpen(order)];
}

/** Money of the order that is still to move, in words. */
export function moneyOpen(order: Order): string[] {
  const open: string[] = [];
  const { due } = balanceOf(order);
  const amount = formatAmount(due.amountMinor < 0n ? { ...due, amountMinor: -due.amountMinor } : due);
  if (due.amountMinor > 0n) open.push(`${amount} ${due.currency} is due`);
  if (due.amountMinor < 0n) open.push(`${amount} ${due.currency} is owed to the payer`);
  for (const each of order.payments)
    if (each.status === 'PENDING') open.push(`payment ${each.paymentId} is on its way`);
  for (const each of order.refunds) if (each.status === 'PENDING') open.push(`refund ${each.refundId} is on its way`);
  return open;
}
