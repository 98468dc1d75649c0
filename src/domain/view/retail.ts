import type { Instant } from '../../base/time.ts';
import type { Order } from '../order/order.ts';
import { project, seen, type ProjectionLine } from './projection.ts';

/** The statuses of an order in retail. */
export const retailStatuses = [
  'pending',
  'payment_pending',
  'confirmed',
  'processing',
  'shipped',
  'delivered',
  'cancelled',
  'return_requested',
  'return_approved',
  'refunded',
] as const;

export type RetailStatus = (typeof retailStatuses)[number];

/**
 * The retail word by header and facts. Using the first service is the start of fulfilment, flying the first flight is shipping; a
 * return is a cancellation asked for before the journey, or a complaint after it.
 */
export const retailTable: readonly ProjectionLine<RetailStatus>[] = [
  { header: 'OFFERED', when: 'payment_pending', word: 'payment_pending' },
  { header: 'OFFERED', when: 'partly_paid', word: 'payment_pending' },
  { header: 'OFFERED', when: 'otherwise', word: 'pending' },
  { header: 'EXPIRED', when: 'otherwise', word: 'cancelled' },
  { header: 'PAID', when: 'nothing_alive', word: 'return_approved' },
  { header: 'PAID', when: 'cancel_quoted', word: 'return_requested' },
  { header: 'PAID', when: 'flight_flown', word: 'shipped' },
  { header: 'PAID', when: 'partly_used', word: 'processing' },
  { header: 'PAID', when: 'otherwise', word: 'confirmed' },
  { header: 'CANCELLED', when: 'refunded', word: 'refunded' },
  { header: 'CANCELLED', when: 'otherwise', word: 'cancelled' },
  { header: 'FULFILLED', when: 'refund_after_delivery', word: 'return_approved' },
  { header: 'FULFILLED', when: 'case_open', word: 'return_requested' },
  { header: 'FULFILLED', when: 'refunded_after_delivery', word: 'refunded' },
  { header: 'FULFILLED', when: 'otherwise', word: 'delivered' },
  { header: 'COMPLETED', when: 'refunded_after_delivery', word: 'refunded' },
  { header: 'COMPLETED', when: 'otherwise', word: 'delivered' },
];

const meanings: Record<RetailStatus, string> = {
  pending: 'placed, its space held; not paid',
  payment_pending: 'a payment is on its way, or a part is paid',
  confirmed: 'paid; nothing is used yet',
  processing: 'the first services are used; nothing is flown yet',
  shipped: 'the first flight is flown',
  delivered: 'everything is over',
  cancelled: 'given up, lapsed, or cancelled with nothing to give back',
  return_requested: 'a cancellation or a complaint is being looked at',
  return_approved: 'money is on its way back',
  refunded: 'the money is back',
};

export type RetailView = { view: 'retail'; status: RetailStatus; means: string };

/** The order as a shop names it. */
export function retailView(order: Order, now: Instant): RetailView {
  const status = project(retailTable, ...seen(order, now));
  return { view: 'retail', status, means: meanings[status] };
}
