import { addMs } from '../../base/time.ts';
import type { Instant } from '../../base/time.ts';
import { balanceOf, statusOf } from '../order/aggregate.ts';
import { isNamed } from '../order/isNamed.ts';
import type { HeaderStatus, Order } from '../order/order.ts';

/** What can stand in an order's way, the worst first. */
export const blockerCodes = [
  'refund_failed',
  'money_owed',
  'money_due',
  'payment_slow',
  'refund_slow',
  'partly_paid_hold',
  'payment_failed',
  'price_guarantee_over',
  'names_missing',
  'items_suspended',
  'case_open',
] as const;

export type BlockerCode = (typeof blockerCodes)[number];

/** What each means, and what to do next. */
export const blockerWords: Record<BlockerCode, { text: string; next: string }> = {
  refund_failed: {
    text: 'a refund failed: the money is still owed',
    next: 'ask the payer for another way, and refund again',
  },
  money_owed: { text: 'money is owed to the payer and no refund is on its way', next: 'refund it' },
  money_due: { text: 'everything is delivered and not all of it is paid', next: 'collect what is due' },
  payment_slow: { text: 'a payment has no outcome yet', next: 'look it up at the payment vault' },
  refund_slow: { text: 'a refund has no outcome yet', next: 'look it up at the payment vault' },
  partly_paid_hold: {
    text: 'a hold is paid in part',
    next: 'ask for the rest, extend the hold, or give the money back',
  },
  payment_failed: {
    text: 'the last payment of a hold failed',
    next: 'ask for another card or method before the time limit',
  },
  price_guarantee_over: {
    text: 'the price of a hold is no longer guaranteed',
    next: 'make a quote for its price and accept it',
  },
  names_missing: {
    text: 'a group has places without names and its naming limit is near or over',
    next: 'ask for the names',
  },
  items_suspended: { text: 'items are suspended and are not delivered', next: 'resume or remove them' },
  case_open: { text: 'a complaint is open', next: 'answer it' },
};

/** A card is decided in seconds and a redirect in minutes; what takes longer is worth a look. */
export const slowPaymentMs = 15 * 60_000;
/** Vaults promise a refund's outcome within days; a day without one is worth a look. */
export const slowRefundMs = 24 * 3_600_000;
/** How long before its naming limit a group without names is worth a look. */
export const namingWarningMs = 24 * 3_600_000;

/** One thing in the way: since when, and about what (an id). */
export type Blocker = { code: BlockerCode; since: Instant; subject: string };

export type SupportView = {
  view: 'support';
  status: HeaderStatus;
  /** The worst first. */
  blockers: (Blocker & { text: string; next: string })[];
  /** What to do first; nothing when nothing is in the way. */
  nextAction?: string;
};

/** What is in the order's way, since when, and what to do about it. */
export function supportView(order: Order, now: Instant): SupportView {
  const blockers = blockersOf(order, now).map((each) => ({ ...each, ...blockerWords[each.code] }));
  const [first] = blockers;
  return {
    view: 'support',
    status: statusOf(order, now),
    blockers,
    ...(first === undefined ? {} : { nextAction: first.next }),
  };
}

/** Everything in the order's way at a moment, the worst first, then the oldest. */
export function blockersOf(order: Order, now: Instant): Blocker[] {
  const blockers = [...moneyBlockers(order, now), ...holdBlockers(order, now), ...otherBlockers(order, now)];
  const rank = ({ code, since }: Blocker) => `${String(blockerCodes.indexOf(code)).padStart(2, '0')} ${since}`;
  return blockers.sort((a, b) => rank(a).localeCompare(rank(b)));
}

function moneyBlockers(order: Order, now: Instant): Blocker[] {
  const blockers: Blocker[] = [];
  const { due } = balanceOf(order);
  const isOwed = due.amountMinor < 0n;
  const failed = order.refunds.filter((each) => each.status === 'FAILED');
  for (const { refundId, settledAt, requestedAt } of isOwed ? failed : []) {
    blockers.push({ code: 'refund_failed', since: settledAt ?? requestedAt, subject: refundId });
  }
  const isReturning = order.refunds.some((each) => each.status === 'PENDING');
  if (isOwed && failed.length === 0 && !isReturning) {
    blockers.push({ code: 'money_owed', since: order.changedAt, subject: order.orderId });
  }
  const { fulfilledAt } = order.dates;
  if (due.amountMinor > 0n && fulfilledAt !== undefined) {
    blockers.push({ code: 'money_due', since: fulfilledAt, subject: order.orderId });
  }
  for (const { paymentId, status, requestedAt } of order.payments) {
    if (status === 'PENDING' && addMs(requestedAt, slowPaymentMs) <= now) {
      blockers.push({ code: 'payment_slow', since: requestedAt, subject: paymentId });
    }
  }
  for (const { refundId, status, requestedAt } of order.refunds) {
    if (status === 'PENDING' && addMs(requestedAt, slowRefundMs) <= now) {
      blockers.push({ code: 'refund_slow', since: requestedAt, subject: refundId });
    }
  }
  return blockers;
}

function holdBlockers(order: Order, now: Instant): Blocker[] {
  const blockers: Blocker[] = [];
  const hasLiveItems = order.items.some((item) => item.status === 'OFFERED');
  if (order.dates.soldAt !== undefined || !hasLiveItems) return blockers;
  const { paid } = balanceOf(order);
  const firstPaid = order.payments.find((each) => each.status === 'SUCCESSFUL');
  if (paid.amountMinor > 0n) {
    blockers.push({ code: 'partly_paid_hold', since: firstPaid?.settledAt ?? order.createdAt, subject: order.orderId });
  }
  const last = order.payments.at(-1);
  if (last?.status === 'FAILED' && statusOf(order, now) === 'OFFERED') {
    blockers.push({ code: 'payment_failed', since: last.settledAt ?? last.requestedAt, subject: last.paymentId });
  }
  const { priceGuaranteedUntil } = order;
  if (priceGuaranteedUntil !== undefined && priceGuaranteedUntil <= now && statusOf(order, now) === 'OFFERED') {
    blockers.push({ code: 'price_guarantee_over', since: priceGuaranteedUntil, subject: order.orderId });
  }
  return blockers;
}

function otherBlockers(order: Order, now: Instant): Blocker[] {
  const blockers: Blocker[] = [];
  const live = order.items.filter((item) => item.status === 'OFFERED' || item.status === 'CONFIRMED');
  const isUnnamed = order.passengers.some((each) => !isNamed(each));
  const warnsAt = order.group === undefined ? undefined : addMs(order.group.namingDueAt, -namingWarningMs);
  if (isUnnamed && live.length > 0 && warnsAt !== undefined && warnsAt <= now) {
    blockers.push({ code: 'names_missing', since: warnsAt, subject: order.orderId });
  }
  for (const { itemId, suspended } of live) {
    if (suspended !== undefined) blockers.push({ code: 'items_suspended', since: suspended.since, subject: itemId });
  }
  for (const { caseId, filedAt, resolvedAt } of order.cases) {
    if (resolvedAt === undefined) blockers.push({ code: 'case_open', since: filedAt, subject: caseId });
  }
  return blockers;
}
