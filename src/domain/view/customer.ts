import type { Money } from '../../base/money.ts';
import type { Instant } from '../../base/time.ts';
import { balanceOf, statusOf } from '../order/aggregate.ts';
import type { Order } from '../order/order.ts';
import { project, seen, type ProjectionLine } from './projection.ts';

export const customerStatuses = [
  'reserved',
  'paying',
  'confirmed',
  'under_way',
  'travelled',
  'complaint_open',
  'refund_coming',
  'cancelled',
  'lapsed',
  'moved',
] as const;

export type CustomerStatus = (typeof customerStatuses)[number];

/** What the traveller is told, by header and facts: progress in a few words, nothing of how it is made. */
export const customerTable: readonly ProjectionLine<CustomerStatus>[] = [
  { header: 'OFFERED', when: 'payment_pending', word: 'paying' },
  { header: 'OFFERED', when: 'otherwise', word: 'reserved' },
  { header: 'EXPIRED', when: 'merged', word: 'moved' },
  { header: 'EXPIRED', when: 'abandoned', word: 'cancelled' },
  { header: 'EXPIRED', when: 'otherwise', word: 'lapsed' },
  { header: 'PAID', when: 'nothing_alive', word: 'refund_coming' },
  { header: 'PAID', when: 'partly_used', word: 'under_way' },
  { header: 'PAID', when: 'otherwise', word: 'confirmed' },
  { header: 'CANCELLED', when: 'merged', word: 'moved' },
  { header: 'CANCELLED', when: 'otherwise', word: 'cancelled' },
  { header: 'FULFILLED', when: 'refund_after_delivery', word: 'refund_coming' },
  { header: 'FULFILLED', when: 'case_open', word: 'complaint_open' },
  { header: 'FULFILLED', when: 'otherwise', word: 'travelled' },
  { header: 'COMPLETED', when: 'otherwise', word: 'travelled' },
];

const sentences: Record<CustomerStatus, string> = {
  reserved: 'Your places are held until the time below. Pay before then to keep them.',
  paying: 'Your payment is being processed. You need not do anything.',
  confirmed: 'Your journey is paid and confirmed.',
  under_way: 'Your journey has begun.',
  travelled: 'Your journey is over. Thank you for travelling with us.',
  complaint_open: 'Your journey is over, and we are looking into your complaint.',
  refund_coming: 'Your money is on its way back to you.',
  cancelled: 'This order is cancelled.',
  lapsed: 'This order was not paid in time, and its places were given back.',
  moved: 'This order was joined to another one, where you find everything.',
};

export type CustomerView = {
  view: 'customer';
  status: CustomerStatus;
  sentence: string;
  total: Money;
  /** What is still to be paid, and until when; only while there is something to pay. */
  toPay?: Money;
  payBefore?: Instant;
  /** Where everything went, when it was joined to another order. */
  movedToOrderId?: string;
};

/** The order in the traveller's words. */
export function customerView(order: Order, now: Instant): CustomerView {
  const status = project(customerTable, ...seen(order, now));
  const { total, due } = balanceOf(order);
  const isHold = statusOf(order, now) === 'OFFERED';
  const movedTo = order.relations.find((each) => each.kind === 'MERGED_INTO')?.orderId;
  return {
    view: 'customer',
    status,
    sentence: sentences[status],
    total,
    ...(isHold && due.amountMinor > 0n ? { toPay: due, payBefore: order.paymentDueAt } : {}),
    ...(status === 'moved' && movedTo !== undefined ? { movedToOrderId: movedTo } : {}),
  };
}
