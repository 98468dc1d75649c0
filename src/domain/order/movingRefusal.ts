import { refuse } from './decision.ts';
import type { Order } from './order.ts';
import type { Refusal } from './refusals.ts';

/** While money or a change of the order is on its way, it is neither divided nor put together with another one. */
export function movingRefusal(order: Order): { refusal: Refusal } | undefined {
  if (order.payments.some((payment) => payment.status === 'PENDING')) return refuse('payment_pending', order.orderId);
  if (order.quotes.some((quote) => quote.status === 'ACCEPTED')) return refuse('quote_pending', order.orderId);
  if (order.refunds.some((refund) => refund.status === 'PENDING')) return refuse('refund_pending', order.orderId);
  return undefined;
}
