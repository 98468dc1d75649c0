import { balanceOf } from './aggregate.ts';
import { moneyOpen } from './completeOrder.ts';
import { refuse, type Decision } from './decision.ts';
import type { OrderFacts } from './facts.ts';
import type { Order } from './order.ts';
import type { Refusal } from './refusals.ts';

/** Puts an order that has ended aside; it can still be read. Staff, or the gateway itself. */
export function archiveOrder(order: Order, facts: OrderFacts): Decision {
  return mayArchive(order, facts) ?? { events: [{ type: 'OrderArchived', at: facts.now }] };
}

/** A lapsed hold costs nothing any more, but what was paid of it must be given back before it is out of sight. */
export function mayArchive(order: Order, facts: OrderFacts): { refusal: Refusal } | undefined {
  if ((facts.by ?? 'SELLER') === 'SELLER') return refuse('staff_only', order.orderId);
  if (order.dates.archivedAt !== undefined) return refuse('already_archived', order.orderId);
  const { paid, refunded } = balanceOf(order);
  const kept = order.charges.reduce((all, charge) => all + charge.amount.amountMinor, 0n);
  const isUnsold = order.dates.soldAt === undefined;
  if (isUnsold && paid.amountMinor - refunded.amountMinor > kept) {
    return refuse('not_settled', order.orderId, moneyOpen(order).join('; ') || 'it holds money of the payer');
  }
  return undefined;
}
