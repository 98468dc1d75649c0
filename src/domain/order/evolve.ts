import { assert } from '../../base/assert.ts';
import type { OrderCreated, OrderEvent, OrderEventType } from './events.ts';
import { deliver, withFulfilment } from './evolveDelivery.ts';
import { absorb, divide, merge } from './evolveDivision.ts';
import { closed, confirmed, withChange, withItemsWhere } from './evolveItems.ts';
import { settled, withPayment, withRefund } from './evolveMoney.ts';
import { mergedContacts, updated } from './evolvePassengers.ts';
import { acceptQuote, confirmQuote, failQuote, withQuote } from './evolveQuotes.ts';
import type { Order } from './order.ts';

/**
 * The order after an event; the only way an order's state comes about, so that replaying its events gives it again.
 * `order` is undefined for the first event, which must be `OrderCreated`. The version belongs to the commit, not to the event.
 */
export function evolve(order: Order | undefined, event: OrderEvent): Order {
  if (event.type === 'OrderCreated') return event.order;
  assert(order !== undefined, `${event.type} before OrderCreated`);
  const apply = appliers[event.type] as (order: Order, event: LaterEvent) => Order;
  return { ...withFulfilment(apply(order, event), event.at), changedAt: event.at };
}

type LaterEvent = Exclude<OrderEvent, OrderCreated>;
type Appliers = {
  [Type in Exclude<OrderEventType, 'OrderCreated'>]: (
    order: Order,
    event: Extract<OrderEvent, { type: Type }>,
  ) => Order;
};

/** What each event does to an order. */
const appliers: Appliers = {
  PaymentRequested: (order, event) => ({ ...order, payments: [...order.payments, event.payment] }),
  PaymentDeferred: (order, event) => withPayment(order, event.paymentId, { vaultReference: event.vaultReference }),
  PaymentSucceeded: (order, event) => withPayment(order, event.paymentId, settled('SUCCESSFUL', event)),
  PaymentFailed: (order, event) =>
    withPayment(order, event.paymentId, { status: 'FAILED', settledAt: event.at, failure: event.failure }),
  RefundRequested: (order, event) => ({ ...order, refunds: [...order.refunds, event.refund] }),
  RefundSucceeded: (order, event) => withRefund(order, event.refundId, settled('SUCCESSFUL', event)),
  RefundFailed: (order, event) =>
    withRefund(order, event.refundId, { status: 'FAILED', settledAt: event.at, failure: event.failure }),
  MoneyTransferred: (order, event) => ({ ...order, transfers: [...order.transfers, event.transfer] }),
  ItemsConfirmed: (order, event) => confirmed(order, event.itemIds, event.at),
  ItemsChanged: (order, event) => withChange(order, event.change),
  ItemsSuspended: (order, event) =>
    withItemsWhere(order, event.itemIds, (item) => ({
      ...item,
      action: 'SUSPEND',
      suspended: { since: event.at, ...(event.reason === undefined ? {} : { reason: event.reason }) },
    })),
  ItemsResumed: (order, event) =>
    withItemsWhere(order, event.itemIds, ({ suspended: _suspended, ...item }) => ({
      ...item,
      action: 'RESUME',
    })),
  PassengersUpdated: (order, event) => ({
    ...order,
    passengers: order.passengers.map((passenger) => updated(passenger, event.passengers)),
    contacts: mergedContacts(order.contacts, event.contacts, event.removedContactIds),
  }),
  PassengersNamed: (order, event) => ({
    ...order,
    passengers: order.passengers.map((passenger) => updated(passenger, event.passengers)),
  }),
  QuoteMade: (order, event) => ({ ...order, quotes: [...order.quotes.map(superseded), event.quote] }),
  QuoteAccepted: (order, event) => acceptQuote(order, event),
  QuoteConfirmed: (order, event) => confirmQuote(order, event),
  QuoteFailed: (order, event) => failQuote(order, event),
  HoldExtended: (order, event) => ({
    ...order,
    paymentDueAt: event.paymentDueAt ?? order.paymentDueAt,
    ...(event.priceGuaranteedUntil === undefined ? {} : { priceGuaranteedUntil: event.priceGuaranteedUntil }),
  }),
  OrderAbandoned: (order) => ({ ...closed(order), closedBecause: 'abandoned' }),
  OrderExpired: (order) => ({ ...closed(order), closedBecause: 'time_limit' }),
  OrderDivided: (order, event) => divide(order, event),
  OrderAbsorbed: (order, event) => absorb(order, event),
  OrderMerged: (order, event) => merge(order, event),
  GroupReduced: (order, event) => {
    const { items, stock, charges, group } = event;
    const passengers = order.passengers.filter((each) => !event.passengerIds.includes(each.passengerId));
    return { ...order, passengers, items, stock, charges: [...order.charges, ...charges], group };
  },
  DepositForfeited: (order, event) => ({ ...order, charges: [...order.charges, event.charge] }),
  ServicesDelivered: (order, event) => deliver(order, event),
  CaseFiled: (order, event) => ({ ...order, cases: [...order.cases, event.case] }),
  CaseResolved: (order, event) => ({
    ...order,
    cases: order.cases.map((each) =>
      each.caseId === event.caseId ? { ...each, resolvedAt: event.at, resolution: event.resolution } : each,
    ),
  }),
  OrderCompleted: (order, event) => ({ ...order, dates: { ...order.dates, completedAt: event.at } }),
  OrderArchived: (order, event) => ({ ...order, dates: { ...order.dates, archivedAt: event.at } }),
};

function superseded(quote: Order['quotes'][number]): Order['quotes'][number] {
  return quote.status === 'OPEN' ? withQuote(quote, 'SUPERSEDED') : quote;
}
