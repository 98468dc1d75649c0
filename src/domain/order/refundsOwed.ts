import { assert } from '../../base/assert.ts';
import { negate, subtract } from '../../base/money.ts';
import { balanceOf } from './aggregate.ts';
import type { RefundRequested } from './events.ts';
import type { OrderFacts } from './facts.ts';
import { moneySources } from './moneySources.ts';
import type { Order } from './order.ts';

/**
 * Gives back all that an order owes to its payer, on the payments it came from, the largest first and never more than is left of each.
 * `order` is the order after whatever made it owe. Needs an id for each payment, `facts.ids`.
 */
export function refundsOwed(order: Order, facts: Pick<OrderFacts, 'now' | 'ids'>, reason: string): RefundRequested[] {
  let rest = negate(balanceOf(order).due);
  if (rest.amountMinor <= 0n) return [];
  const bySize = moneySources(order).toSorted((a, b) => (a.amount.amountMinor < b.amount.amountMinor ? 1 : -1));
  return bySize.flatMap(({ paymentId, amount: left }, index): RefundRequested[] => {
    if (rest.amountMinor === 0n) return [];
    const amount = left.amountMinor < rest.amountMinor ? left : rest;
    rest = subtract(rest, amount);
    const refundId = facts.ids?.[index];
    assert(refundId !== undefined, 'there is an id for every refund');
    const refund = { refundId, paymentId, amount, status: 'PENDING' as const, reason, requestedAt: facts.now };
    return [{ type: 'RefundRequested', at: facts.now, refund }];
  });
}
