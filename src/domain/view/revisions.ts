import { equals } from '../../base/equals.ts';
import type { Money } from '../../base/money.ts';
import type { Instant } from '../../base/time.ts';
import { balanceOf } from '../order/aggregate.ts';
import type { OrderEvent, OrderEventType } from '../order/events.ts';
import { evolve } from '../order/evolve.ts';
import type { HeaderStatus, ItemAction, ItemStatus, Order, QuoteKind, QuoteStatus } from '../order/order.ts';
import type { PaymentStatus } from '../payment/payment.ts';

/** One event of a history, as far as a revision needs it. */
export type RecordedEvent = {
  version: number;
  at: Instant;
  actor: { principalId: string; name: string; role: string };
  statusFrom: HeaderStatus | '-';
  statusTo: HeaderStatus;
  event: OrderEvent;
};

/** Something before a change and after it; one side is absent where it came or went. */
type Change<Value> = { before?: Value; after?: Value };

export type ItemRevision = {
  itemId: string;
  sku: string;
  /** What was asked for it; absent for one that left without being asked about, with a passenger. */
  action?: ItemAction;
  status: Change<ItemStatus>;
  price: Change<Money>;
};

/** `members` are the names of what changed, never what it says. */
export type PassengerRevision = { passengerId: string; change: 'ADDED' | 'REMOVED' | 'CHANGED'; members: string[] };
export type PaymentRevision = { paymentId: string; amount: Money; status: Change<PaymentStatus> };
export type RefundRevision = { refundId: string; amount: Money; status: Change<PaymentStatus> };
export type QuoteRevision = { quoteId: string; kind: QuoteKind; due: Money; status: Change<QuoteStatus> };

/** One committed change of an order, with what it did. */
export type Revision = {
  version: number;
  at: Instant;
  actor: RecordedEvent['actor'];
  from?: HeaderStatus;
  to: HeaderStatus;
  events: OrderEventType[];
  total: Change<Money>;
  items: ItemRevision[];
  passengers: PassengerRevision[];
  payments: PaymentRevision[];
  refunds: RefundRevision[];
  quotes: QuoteRevision[];
};

/** What every version of an order changed, oldest first, found by replaying its history. */
export function revisionsOf(history: readonly RecordedEvent[]): Revision[] {
  const revisions: Revision[] = [];
  let order: Order | undefined;
  for (let start = 0; start < history.length;) {
    const first = history[start];
    if (first === undefined) break;
    let end = start;
    const before = order;
    while (history[end]?.version === first.version) order = evolve(order, (history[end++] as RecordedEvent).event);
    if (order !== undefined) revisions.push(revisionOf(history.slice(start, end), before, order));
    start = end;
  }
  return revisions;
}

function revisionOf(entries: readonly RecordedEvent[], before: Order | undefined, after: Order): Revision {
  const first = entries[0] as RecordedEvent;
  const last = entries.at(-1) as RecordedEvent;
  return {
    version: first.version,
    at: last.at,
    actor: first.actor,
    ...(first.statusFrom === '-' ? {} : { from: first.statusFrom }),
    to: last.statusTo,
    events: entries.map(({ event }) => event.type),
    total: {
      ...(before === undefined ? {} : { before: balanceOf(before).total }),
      after: balanceOf(after).total,
    },
    items: itemRevisions(before, after),
    passengers: passengerRevisions(before, after),
    payments: pairs(before?.payments, after.payments, 'paymentId').flatMap(([one, other]) => {
      const { paymentId, amount } = (other ?? one) as Order['payments'][number];
      return one?.status === other?.status ? [] : [{ paymentId, amount, status: change(one?.status, other?.status) }];
    }),
    refunds: pairs(before?.refunds, after.refunds, 'refundId').flatMap(([one, other]) => {
      const { refundId, amount } = (other ?? one) as Order['refunds'][number];
      return one?.status === other?.status ? [] : [{ refundId, amount, status: change(one?.status, other?.status) }];
    }),
    quotes: pairs(before?.quotes, after.quotes, 'quoteId').flatMap(([one, other]) => {
      const { quoteId, kind, due } = (other ?? one) as Order['quotes'][number];
      return one?.status === other?.status ? [] : [{ quoteId, kind, due, status: change(one?.status, other?.status) }];
    }),
  };
}

function itemRevisions(before: Order | undefined, after: Order): ItemRevision[] {
  return pairs(before?.items, after.items, 'itemId').flatMap(([one, other]) => {
    if (equals(one, other)) return [];
    const { itemId, sku } = (other ?? one) as Order['items'][number];
    return [
      {
        itemId,
        sku,
        ...(other === undefined ? {} : { action: other.action }),
        status: change(one?.status, other?.status),
        price: change(one?.price.total, other?.price.total),
      },
    ];
  });
}

function passengerRevisions(before: Order | undefined, after: Order): PassengerRevision[] {
  return pairs(before?.passengers, after.passengers, 'passengerId').flatMap(([one, other]): PassengerRevision[] => {
    const { passengerId } = (other ?? one) as Order['passengers'][number];
    if (one === undefined) return [{ passengerId, change: 'ADDED', members: [] }];
    if (other === undefined) return [{ passengerId, change: 'REMOVED', members: [] }];
    const names = [...new Set([...Object.keys(one), ...Object.keys(other)])] as (keyof typeof one)[];
    const members = names.filter((name) => !equals(one[name], other[name])).sort();
    return members.length === 0 ? [] : [{ passengerId, change: 'CHANGED', members }];
  });
}

function change<Value>(before: Value | undefined, after: Value | undefined): Change<Value> {
  return { ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) };
}

/** Those with the same id on both sides, in the order they stand in after, then those that are gone. */
function pairs<Each, Id extends keyof Each>(
  before: readonly Each[] = [],
  after: readonly Each[],
  id: Id,
): [Each | undefined, Each | undefined][] {
  const gone = before.filter((one) => !after.some((other) => other[id] === one[id]));
  return [
    ...after.map((other): [Each | undefined, Each] => [before.find((one) => one[id] === other[id]), other]),
    ...gone.map((one): [Each, undefined] => [one, undefined]),
  ];
}
