import { isCovered } from './aggregate.ts';
import { changeFor } from './changeFor.ts';
import type { ChangeItems } from './commands.ts';
import { refuse, type Decision } from './decision.ts';
import type { OrderEvent } from './events.ts';
import { evolve } from './evolve.ts';
import type { OrderFacts } from './facts.ts';
import type { Order } from './order.ts';
import { refundsOwed } from './refundsOwed.ts';
import type { Refusal } from './refusals.ts';

/** Changes the items of a hold at once; only what is due changes with them. A hold that is paid by it in full is sold. */
export function changeItems(command: ChangeItems, order: Order, facts: OrderFacts): Decision {
  const barred = mayChangeItems(order);
  if (barred !== undefined) return barred;
  const planned = changeFor(command.wish, order, facts);
  if ('refusal' in planned) return planned;
  const changed: OrderEvent = { type: 'ItemsChanged', at: facts.now, change: planned.change };
  return { events: [changed, ...soldIfCovered(evolve(order, changed), facts)], notices: planned.notices };
}

/** Whether items can be changed now, whichever they are. */
export function mayChangeItems(order: Order): { refusal: Refusal } | undefined {
  const isPaying = order.payments.some((payment) => payment.status === 'PENDING');
  return isPaying ? refuse('payment_pending', order.orderId) : undefined;
}

/** What follows when a hold has come to cost no more than is already paid: it is sold, and what is too much goes back. */
export function soldIfCovered(order: Order, facts: OrderFacts): OrderEvent[] {
  const itemIds = order.items.filter((item) => item.status === 'OFFERED').map((item) => item.itemId);
  if (order.dates.soldAt !== undefined || itemIds.length === 0 || !isCovered(order)) return [];
  const confirmed: OrderEvent = { type: 'ItemsConfirmed', at: facts.now, itemIds };
  return [confirmed, ...refundsOwed(evolve(order, confirmed), facts, 'the order costs less than was paid')];
}
