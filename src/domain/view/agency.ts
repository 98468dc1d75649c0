import type { Instant } from '../../base/time.ts';
import type { Order } from '../order/order.ts';
import { project, seen, type ProjectionLine } from './projection.ts';

/** The booking statuses of a travel agency's back office. */
export const agencyStatuses = [
  'DRAFT',
  'HELD',
  'PENDING_PAYMENT',
  'PENDING_APPROVAL',
  'ISSUED',
  'PARTIALLY_USED',
  'PARTIALLY_REFUNDED',
  'COMPLETED',
  'CANCELLED_BEFORE_ISSUE',
  'CANCELLED_AFTER_ISSUE',
  'EXPIRED',
  'ARCHIVED',
] as const;

export type AgencyStatus = (typeof agencyStatuses)[number];

/** Statuses that cannot occur: an order is born with its space held, so there is no draft; and nothing waits for an approval. */
export const agencyStatusesNotReached: readonly AgencyStatus[] = ['DRAFT', 'PENDING_APPROVAL'];

/**
 * The agency's word by header and facts. A sold order counts as issued. Use weighs more than a refund of a part: what was flown cannot be
 * voided any more.
 */
export const agencyTable: readonly ProjectionLine<AgencyStatus>[] = [
  { header: 'OFFERED', when: 'payment_pending', word: 'PENDING_PAYMENT' },
  { header: 'OFFERED', when: 'partly_paid', word: 'PENDING_PAYMENT' },
  { header: 'OFFERED', when: 'otherwise', word: 'HELD' },
  { header: 'EXPIRED', when: 'archived', word: 'ARCHIVED' },
  { header: 'EXPIRED', when: 'abandoned', word: 'CANCELLED_BEFORE_ISSUE' },
  { header: 'EXPIRED', when: 'merged', word: 'CANCELLED_BEFORE_ISSUE' },
  { header: 'EXPIRED', when: 'otherwise', word: 'EXPIRED' },
  { header: 'PAID', when: 'nothing_alive', word: 'PARTIALLY_REFUNDED' },
  { header: 'PAID', when: 'partly_used', word: 'PARTIALLY_USED' },
  { header: 'PAID', when: 'refunded', word: 'PARTIALLY_REFUNDED' },
  { header: 'PAID', when: 'otherwise', word: 'ISSUED' },
  { header: 'CANCELLED', when: 'archived', word: 'ARCHIVED' },
  { header: 'CANCELLED', when: 'otherwise', word: 'CANCELLED_AFTER_ISSUE' },
  { header: 'FULFILLED', when: 'otherwise', word: 'COMPLETED' },
  { header: 'COMPLETED', when: 'archived', word: 'ARCHIVED' },
  { header: 'COMPLETED', when: 'otherwise', word: 'COMPLETED' },
];

const meanings: Record<AgencyStatus, string> = {
  DRAFT: 'nothing is held yet',
  HELD: 'space is held until the time limit; nothing is paid',
  PENDING_PAYMENT: 'a payment is on its way, or a part is paid',
  PENDING_APPROVAL: 'somebody must approve it',
  ISSUED: 'sold',
  PARTIALLY_USED: 'a part of it is flown or used',
  PARTIALLY_REFUNDED: 'sold, and a part is given back or on its way back',
  COMPLETED: 'everything is flown or used',
  CANCELLED_BEFORE_ISSUE: 'given up before it was sold',
  CANCELLED_AFTER_ISSUE: 'cancelled after it was sold, and settled',
  EXPIRED: 'the time limit passed',
  ARCHIVED: 'ended and put aside',
};

export type AgencyView = { view: 'agency'; status: AgencyStatus; means: string };

/** The order as an agency's back office names it. */
export function agencyView(order: Order, now: Instant): AgencyView {
  const status = project(agencyTable, ...seen(order, now));
  return { view: 'agency', status, means: meanings[status] };
}
