import type { PayOrder } from './commands.ts';
import { refuse, type Decision } from './decision.ts';
import { dueNow } from './dueNow.ts';
import type { OrderFacts } from './facts.ts';
import type { Order } from './order.ts';
import type { Refusal } from './refusals.ts';
import { requestPayments } from './requestPayments.ts';

/** Asks for what is due on a hold, as long as both its space and its price stand. */
export function payOrder(command: PayOrder, order: Order, facts: OrderFacts): Decision {
  const barred = mayPay(order, facts);
  if (barred !== undefined) return barred;
  if (command.payments.length === 0) return refuse('nothing_to_change');
  return requestPayments(command.payments, order.currency, dueNow(order, command.payments), facts);
}

/** Whether the order can be paid now, however it is paid. */
export function mayPay(order: Order, facts: Pick<OrderFacts, 'now'>): { refusal: Refusal } | undefined {
  if (order.payments.some((payment) => payment.status === 'PENDING')) return refuse('payment_pending', order.orderId);
  const { priceGuaranteedUntil } = order;
  if (priceGuaranteedUntil !== undefined && priceGuaranteedUntil <= facts.now) {
    return refuse('price_guarantee_expired', order.orderId, `since ${priceGuaranteedUntil}`);
  }
  return undefined;
}
