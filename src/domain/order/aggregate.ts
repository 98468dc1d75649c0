import { compare, subtract, sum, type Money } from '../../base/money.ts';
import type { Instant } from '../../base/time.ts';
import type { Balance, HeaderStatus, ItemStatus, Order, OrderItem } from './order.ts';

/** What the header depends on, and nothing else. */
export type HeaderFacts = {
  itemStatuses: readonly ItemStatus[];
  /** Whether the order was ever sold; tells a cancelled order from one given up unpaid. */
  everSold: boolean;
  /** Whether money is still to move: something is due or owed, or a refund is on its way. */
  moneyOpen: boolean;
  pendingPayment: boolean;
  paymentDueAt: Instant;
  /** Whether post-travel settlement is done. */
  settled: boolean;
};

/**
 * The header status from items, money and clock; nothing sets it by hand.
 * No items at all, or none alive, is an order that has ended: EXPIRED when it was never sold, else CANCELLED as soon as its money is
 * settled. While a payment is on its way the limit does not end the order: the money may already be taken.
 */
export function headerStatus(facts: HeaderFacts, now: Instant): HeaderStatus {
  const live = facts.itemStatuses.filter((status) => status !== 'CANCELLED');
  if (live.length === 0) {
    if (!facts.everSold) return 'EXPIRED';
    return facts.moneyOpen ? 'PAID' : 'CANCELLED';
  }
  if (live.every((status) => status === 'DELIVERED')) return facts.settled ? 'COMPLETED' : 'FULFILLED';
  if (facts.everSold || live.some((status) => status !== 'OFFERED')) return 'PAID';
  return now >= facts.paymentDueAt && !facts.pendingPayment ? 'EXPIRED' : 'OFFERED';
}

/** The status of a stored order at a moment. */
export function statusOf(order: Order, now: Instant): HeaderStatus {
  return headerStatus(
    {
      itemStatuses: order.items.map((item) => item.status),
      everSold: order.dates.soldAt !== undefined,
      moneyOpen: isMoneyOpen(order),
      pendingPayment: order.payments.some((payment) => payment.status === 'PENDING'),
      paymentDueAt: order.paymentDueAt,
      settled: order.dates.completedAt !== undefined,
    },
    now,
  );
}

function isMoneyOpen(order: Order): boolean {
  return balanceOf(order).due.amountMinor !== 0n || order.refunds.some((refund) => refund.status === 'PENDING');
}

/**
 * What the order costs and how far that is paid, in its own currency. In a sold order an item that is only offered belongs to a
 * change whose payment is on its way, and costs nothing until then.
 */
export function balanceOf(order: Order): Balance {
  const { currency } = order;
  const prices = countedItems(order).map((item) => item.price.total);
  const total = sum([...prices, ...order.charges.map((charge) => charge.amount)], currency);
  const paidBy = (status: string) =>
    order.payments.filter((payment) => payment.status === status).map((payment) => payment.amount);
  const refundedBy = (status: string) =>
    order.refunds.filter((refund) => refund.status === status).map((refund) => refund.amount);
  const transfers = order.transfers.map((transfer) => transfer.amount);
  const paid = sum([...paidBy('SUCCESSFUL'), ...transfers], currency);
  const refunded = sum(refundedBy('SUCCESSFUL'), currency);
  const returning: Money = sum([...refundedBy('SUCCESSFUL'), ...refundedBy('PENDING')], currency);
  return {
    total,
    paid,
    pending: sum(paidBy('PENDING'), currency),
    refunded,
    due: subtract(total, subtract(paid, returning)),
  };
}

/** The items that have their price: those alive, and in a sold order only those that are sold. */
export function countedItems(order: Order): OrderItem[] {
  const live = order.items.filter((item) => item.status !== 'CANCELLED');
  return order.dates.soldAt === undefined ? live : live.filter((item) => item.status !== 'OFFERED');
}

/** Whether what was paid covers what the order costs. */
export function isCovered(order: Order): boolean {
  const { paid, total } = balanceOf(order);
  return compare(paid, total) >= 0;
}
