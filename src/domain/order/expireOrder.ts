import { statusOf } from './aggregate.ts';
import { refuse, type Decision } from './decision.ts';
import type { OrderEvent } from './events.ts';
import { evolve } from './evolve.ts';
import type { OrderFacts } from './facts.ts';
import { forfeit, holdsDeposit } from './forfeit.ts';
import type { Order } from './order.ts';
import { refundsOwed } from './refundsOwed.ts';

/** Records that a hold's time has passed; its stock goes back, and what was paid of it, but for a deposit, which is kept. */
export function expireOrder(order: Order, facts: OrderFacts): Decision {
  const alive = order.items.some((item) => item.status === 'OFFERED');
  if (!alive || statusOf(order, facts.now) !== 'EXPIRED') return refuse('order_not_due', order.orderId);
  const kept = holdsDeposit(order) ? forfeit(order, facts.now) : [];
  const ended: OrderEvent[] = [...kept, { type: 'OrderExpired', at: facts.now }];
  const refunds = refundsOwed(ended.reduce<Order>(evolve, order), facts, 'the time to pay the rest has passed');
  return { events: [...ended, ...refunds] };
}
