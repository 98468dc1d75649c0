import { compare, subtract, sum } from '../../base/money.ts';
import type { Instant } from '../../base/time.ts';
import type { Balance, HeaderStatus, ItemStatus, Order } from './order.ts';

/** What the header depends on, and nothing else. */
export type HeaderFacts = {
  itemStatuses: readonly ItemStatus[];
  /** Whether payments cover the live items. */
  covered: boolean;
  /** Whether money ever covered the order; tells a cancelled order from one given up unpaid. */
  wasPaid: boolean;
  pendingPayment: boolean;
  paymentDueAt: Instant;
  settled: boolean;
};

/**
 * The header status from items, money and clock; nothing sets it by hand.
 * No items at all, or none alive, is an order that has ended: CANCELLED when it was ever paid, else EXPIRED.
 * While a payment is on its way the limit does not end the order: the money may already be taken.
 */
export function headerStatus(facts: HeaderFacts, now: Instant): HeaderStatus {
  const live = facts.itemStatuses.filter((status) => status !== 'CANCELLED');
  if (live.length === 0) return facts.wasPaid ? 'CANCELLED' : 'EXPIRED';
  if (live.every((status) => status === 'DELIVERED')) return facts.settled ? 'COMPLETED' : 'FULFILLED';
  if (live.some((status) => status !== 'OFFERED')) return 'PAID';
  if (facts.covered && facts.wasPaid) return 'PAID';
  return now >= facts.paymentDueAt && !facts.pendingPayment ? 'EXPIRED' : 'OFFERED';
}

/** The status of a stored order at a moment. */
export function statusOf(order: Order, now: Instant): HeaderStatus {
  const { paid, total } = balanceOf(order);
  return headerStatus(
    {
      itemStatuses: order.items.map((item) => item.status),
      covered: compare(paid, total) >= 0,
      wasPaid: order.payments.some((payment) => payment.status === 'SUCCESSFUL'),
      pendingPayment: order.payments.some((payment) => payment.status === 'PENDING'),
      paymentDueAt: order.paymentDueAt,
      settled: false,
    },
    now,
  );
}

/** What the live items cost and how far that is paid, in the order's currency. */
export function balanceOf(order: Order): Balance {
  const live = order.items.filter((item) => item.status !== 'CANCELLED');
  const total = sum(
    live.map((item) => item.price.total),
    order.currency,
  );
  const paidBy = (status: string) =>
    sum(
      order.payments.filter((payment) => payment.status === status).map((payment) => payment.amount),
      order.currency,
    );
  const paid = paidBy('SUCCESSFUL');
  return { total, paid, pending: paidBy('PENDING'), due: subtract(total, paid) };
}
