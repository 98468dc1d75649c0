import { subtract } from '../../base/money.ts';
import type { Instant } from '../../base/time.ts';
import { balanceOf } from './aggregate.ts';
import type { DepositForfeited } from './events.ts';
import type { Order } from './order.ts';

/**
 * A group that paid its deposit and not the rest in time loses it, and so do orders that left the group with their part: what was paid
 * is kept as a penalty, so that nothing is due or owed.
 */
export function forfeit(order: Order, at: Instant): DepositForfeited[] {
  const { paid, refunded } = balanceOf(order);
  const kept = subtract(paid, refunded);
  const charged = order.charges.reduce((all, charge) => all + charge.amount.amountMinor, 0n);
  const amount = { ...kept, amountMinor: kept.amountMinor - charged };
  if (amount.amountMinor <= 0n) return [];
  return [
    { type: 'DepositForfeited', at, charge: { chargeId: `forfeit-${order.orderId}`, reason: 'PENALTY', amount, at } },
  ];
}

/** Whether what the order holds is a deposit that lapses with it: its own as a group, or its part of a group's. */
export function holdsDeposit(order: Order): boolean {
  return order.dates.soldAt === undefined && (order.group !== undefined || order.transfers.length > 0);
}
