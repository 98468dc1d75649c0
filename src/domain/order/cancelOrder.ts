import type { CancelOrder } from './commands.ts';
import { refuse, type Decision } from './decision.ts';
import type { OrderEvent } from './events.ts';
import { evolve } from './evolve.ts';
import type { OrderFacts } from './facts.ts';
import { forfeit, holdsDeposit } from './forfeit.ts';
import type { Order } from './order.ts';
import { refundsOwed } from './refundsOwed.ts';
import type { Refusal } from './refusals.ts';

/** Gives up a hold: what was paid of it goes back, but for a deposit, which is kept. A sold order is cancelled by a quote. */
export function cancelOrder({ reason }: CancelOrder, order: Order, facts: OrderFacts): Decision {
  const barred = mayCancel(order);
  if (barred !== undefined) return barred;
  const kept = holdsDeposit(order) ? forfeit(order, facts.now) : [];
  const abandoned: OrderEvent = { type: 'OrderAbandoned', at: facts.now, ...(reason === undefined ? {} : { reason }) };
  const ended = [...kept, abandoned];
  const refunds = refundsOwed(ended.reduce<Order>(evolve, order), facts, 'the hold was given up');
  const notices = kept.map(() => ({ code: 'deposit_kept', text: 'the deposit that was paid is not given back' }));
  return { events: [...ended, ...refunds], notices };
}

/** While a payment is on its way, nobody knows yet whether the order can be given up unpaid. */
export function mayCancel(order: Order): { refusal: Refusal } | undefined {
  if (order.payments.some((payment) => payment.status === 'PENDING')) return refuse('payment_pending', order.orderId);
  return undefined;
}
