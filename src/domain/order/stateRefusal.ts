import type { Instant } from '../../base/time.ts';
import { statusOf } from './aggregate.ts';
import type { CommandType } from './commands.ts';
import { commandStates } from './commandStates.ts';
import { refuse } from './decision.ts';
import type { HeaderStatus, Order } from './order.ts';
import type { Refusal, RefusalCode } from './refusals.ts';

/** What a seller is told of a command in a sold order where a rule of its own says it better than the table does. */
const whenSold: Partial<Record<CommandType, RefusalCode>> = {
  PayOrder: 'order_already_paid',
  CancelOrder: 'cancel_needs_refund',
  ChangeItems: 'change_needs_quote',
};

const sold: readonly HeaderStatus[] = ['PAID', 'FULFILLED', 'COMPLETED'];

/** Why the header's state forbids the command; undefined where it does not. */
export function stateRefusal(type: CommandType, order: Order, now: Instant): { refusal: Refusal } | undefined {
  return refusalIn(statusOf(order, now), type, order);
}

/** The same where the header is known already. */
export function refusalIn(status: HeaderStatus, type: CommandType, order: Order): { refusal: Refusal } | undefined {
  if (commandStates[type].includes(status)) return undefined;
  if (status === 'EXPIRED' && order.closedBecause !== 'abandoned' && order.closedBecause !== 'merged') {
    return refuse('order_expired', order.orderId, `at ${order.paymentDueAt}`);
  }
  if (status === 'EXPIRED' || status === 'CANCELLED') return refuse('order_cancelled', order.orderId);
  const better = sold.includes(status) ? whenSold[type] : undefined;
  if (better !== undefined) return refuse(better, order.orderId);
  return refuse('command_not_allowed', order.orderId, `it is ${status}`);
}
