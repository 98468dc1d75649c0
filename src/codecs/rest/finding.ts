import type { Fault } from '../../base/fault.ts';
import { toMoneyJson, type Money } from '../../base/money.ts';
import { parseInstant, type Instant } from '../../base/time.ts';
import { refusalWords, type RefusalCode } from '../../domain/order/refusals.ts';
import type { OrderView } from '../../domain/view/orderView.ts';
import type { Revision } from '../../domain/view/revisions.ts';
import type { TimelineEntry } from '../../domain/view/timeline.ts';
import type { Schemas } from './contract.ts';
import { summaryFromView } from './orderView.ts';

type IdentifierKind = Schemas['IdentifierKind'];

/** What a list is asked for, as the contract has checked it. */
type ListQuery = {
  locator?: string;
  externalReference?: string;
  offerId?: string;
  sellerId?: string;
  customer?: string;
  passengerName?: string;
  status?: Schemas['HeaderStatus'];
  itemStatus?: Schemas['OrderItem']['status'];
  fallout?: unknown;
  travelFrom?: string;
  travelTo?: string;
  createdFrom?: string;
  createdTo?: string;
};

/** The filter of a list; `path` of a fault is the name of its parameter. */
export function toFilter(query: ListQuery) {
  const { createdFrom, createdTo, fallout, ...same } = query;
  const from = instantOf('createdFrom', createdFrom);
  const to = instantOf('createdTo', createdTo);
  const faults = [from, to].flatMap((each) => ('fault' in each ? [each.fault] : []));
  if ('fault' in from || 'fault' in to || faults.length > 0) return { faults };
  const filter = {
    ...same,
    ...(from.instant === undefined ? {} : { createdFrom: from.instant }),
    ...(to.instant === undefined ? {} : { createdTo: to.instant }),
    ...(fallout === undefined ? {} : { fallout: String(fallout) === 'true' }),
  };
  return { filter };
}

function instantOf(path: string, text: string | undefined): { instant: Instant | undefined } | { fault: Fault } {
  if (text === undefined) return { instant: undefined };
  const instant = parseInstant(text);
  if (instant !== undefined) return { instant };
  return { fault: { code: 'date-time', path, text: 'is no moment of the calendar' } };
}

/** A page of orders as the contract shows it. */
export function fromPage(page: { views: readonly OrderView[]; next?: string }): Schemas['OrderList'] {
  return { orders: page.views.map(summaryFromView), ...(page.next === undefined ? {} : { nextCursor: page.next }) };
}

/** What a search found, as the contract shows it. */
export function fromSearch(found: {
  matches: readonly { view: OrderView; kinds: readonly IdentifierKind[] }[];
  more: boolean;
}): Schemas['SearchResult'] {
  return {
    matches: found.matches.map(({ view, kinds }) => ({ matchedBy: [...kinds], order: summaryFromView(view) })),
    more: found.more,
  };
}

type Attempt = Omit<Schemas['RefusedAttempt'], 'code' | 'title'> & { code: RefusalCode; orderId?: string };

/** Refused attempts as the contract shows them. */
export function fromAttempts(found: { attempts: readonly Attempt[]; more: boolean }): Schemas['RefusedAttempts'] {
  return {
    attempts: found.attempts.map(({ orderId: _orderId, ...attempt }) => ({
      ...attempt,
      title: refusalWords[attempt.code].title,
    })),
    more: found.more,
  };
}

/** The story of an order as the contract shows it. */
export function fromTimeline(entries: readonly TimelineEntry[]): Schemas['OrderTimeline'] {
  return { entries: [...entries] };
}

/** What every version changed, as the contract shows it. */
export function fromRevisions(revisions: readonly Revision[]): Schemas['OrderRevisions'] {
  return {
    revisions: revisions.map(({ total, items, payments, refunds, quotes, ...same }) => ({
      ...same,
      total: amounts(total),
      items: items.map((item) => ({ ...item, price: amounts(item.price) })),
      payments: payments.map((payment) => ({ ...payment, amount: toMoneyJson(payment.amount) })),
      refunds: refunds.map((refund) => ({ ...refund, amount: toMoneyJson(refund.amount) })),
      quotes: quotes.map((quote) => ({ ...quote, due: toMoneyJson(quote.due) })),
    })),
  };
}

function amounts({ before, after }: { before?: Money; after?: Money }) {
  return {
    ...(before === undefined ? {} : { before: toMoneyJson(before) }),
    ...(after === undefined ? {} : { after: toMoneyJson(after) }),
  };
}
