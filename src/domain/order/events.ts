import type { Instant } from '../../base/time.ts';
import type { Contact } from '../party/contact.ts';
import type { PassengerChange } from '../party/passenger.ts';
import type { Payment, Refund, Transfer } from '../payment/payment.ts';
import type { ExternalLocator } from '../pnr/locator.ts';
import type { StockClaim } from '../stock/claim.ts';
import type {
  Case,
  Charge,
  DeliveryOutcome,
  Group,
  ItemChange,
  Order,
  OrderDates,
  OrderItem,
  OrderRelation,
  Quote,
  References,
} from './order.ts';

/** Everything the order was at its birth; nothing of it is looked up again. */
export type OrderCreated = { type: 'OrderCreated'; at: Instant; order: Order };
export type PaymentRequested = { type: 'PaymentRequested'; at: Instant; payment: Payment };
export type PaymentDeferred = { type: 'PaymentDeferred'; at: Instant; paymentId: string; vaultReference: string };
export type PaymentSucceeded = { type: 'PaymentSucceeded'; at: Instant; paymentId: string; vaultReference: string };
export type PaymentFailed = { type: 'PaymentFailed'; at: Instant; paymentId: string; failure: string };
/** Payments now cover the order: its items are sold, and their stock with them. */
export type ItemsConfirmed = { type: 'ItemsConfirmed'; at: Instant; itemIds: string[] };
export type PassengersUpdated = {
  type: 'PassengersUpdated';
  at: Instant;
  passengers: PassengerChange[];
  contacts: Contact[];
  removedContactIds: string[];
};
export type OrderAbandoned = { type: 'OrderAbandoned'; at: Instant; reason?: string };
export type OrderExpired = { type: 'OrderExpired'; at: Instant };

/** Items came, changed or went. */
export type ItemsChanged = { type: 'ItemsChanged'; at: Instant; change: ItemChange };
export type ItemsSuspended = { type: 'ItemsSuspended'; at: Instant; itemIds: string[]; reason?: string };
export type ItemsResumed = { type: 'ItemsResumed'; at: Instant; itemIds: string[] };
/** A newer quote takes the place of every open one. */
export type QuoteMade = { type: 'QuoteMade'; at: Instant; quote: Quote };
/** Its stock is taken now; what it changes happens when its payment succeeds. */
export type QuoteAccepted = { type: 'QuoteAccepted'; at: Instant; quoteId: string };
export type QuoteConfirmed = { type: 'QuoteConfirmed'; at: Instant; quoteId: string; charges: Charge[] };
export type QuoteFailed = { type: 'QuoteFailed'; at: Instant; quoteId: string; reason: string };
export type HoldExtended = {
  type: 'HoldExtended';
  at: Instant;
  paymentDueAt?: Instant;
  priceGuaranteedUntil?: Instant;
  reason?: string;
};
export type RefundRequested = { type: 'RefundRequested'; at: Instant; refund: Refund };
export type RefundSucceeded = { type: 'RefundSucceeded'; at: Instant; refundId: string; vaultReference: string };
export type RefundFailed = { type: 'RefundFailed'; at: Instant; refundId: string; failure: string };
/** Passengers left for an order of their own: what stays of the order, and the money that went along. */
export type OrderDivided = {
  type: 'OrderDivided';
  at: Instant;
  passengerIds: string[];
  /** What of the items stays, in full. Items that are not here left. */
  items: OrderItem[];
  stock: StockClaim[];
  locators: ExternalLocator[];
  contactIds: string[];
  transfer?: Transfer;
  relation: OrderRelation;
  paymentDueAt: Instant;
};
/** Money that came with passengers from another order. */
export type MoneyTransferred = { type: 'MoneyTransferred'; at: Instant; transfer: Transfer };
/** Another order's passengers, items, stock and locators joined this one. */
export type OrderAbsorbed = {
  type: 'OrderAbsorbed';
  at: Instant;
  joining: Pick<
    Order,
    'items' | 'passengers' | 'contacts' | 'stock' | 'locators' | 'externalReferences' | 'parties' | 'charges' | 'offers'
  > &
    References;
  transfer?: Transfer;
  relation: OrderRelation;
  paymentDueAt: Instant;
  priceGuaranteedUntil?: Instant;
  /** When the journeys of both begin and end. */
  dates?: Pick<OrderDates, 'serviceStartsLocal' | 'serviceEndsLocal'>;
};
/** Everything of this order went over to another one. */
export type OrderMerged = { type: 'OrderMerged'; at: Instant; transfer?: Transfer; relation: OrderRelation };
/** Places of a group got their names. */
export type PassengersNamed = { type: 'PassengersNamed'; at: Instant; passengers: PassengerChange[] };
/** Places of a group were given back: the items that stay, and the charge for places beyond the free ones. */
export type GroupReduced = {
  type: 'GroupReduced';
  at: Instant;
  passengerIds: string[];
  items: OrderItem[];
  stock: StockClaim[];
  charges: Charge[];
  group: Group;
};
/** The rest of a group's price did not come in time: its deposit is kept. */
export type DepositForfeited = { type: 'DepositForfeited'; at: Instant; charge: Charge };
export type ServicesDelivered = {
  type: 'ServicesDelivered';
  at: Instant;
  services: { serviceId: string; outcome: DeliveryOutcome }[];
};
export type CaseFiled = { type: 'CaseFiled'; at: Instant; case: Case };
export type CaseResolved = { type: 'CaseResolved'; at: Instant; caseId: string; resolution: string };
export type OrderCompleted = { type: 'OrderCompleted'; at: Instant };
export type OrderArchived = { type: 'OrderArchived'; at: Instant };

export type OrderEvent =
  | OrderCreated
  | PaymentRequested
  | PaymentDeferred
  | PaymentSucceeded
  | PaymentFailed
  | ItemsConfirmed
  | PassengersUpdated
  | OrderAbandoned
  | OrderExpired
  | ItemsChanged
  | ItemsSuspended
  | ItemsResumed
  | QuoteMade
  | QuoteAccepted
  | QuoteConfirmed
  | QuoteFailed
  | HoldExtended
  | RefundRequested
  | RefundSucceeded
  | RefundFailed
  | OrderDivided
  | MoneyTransferred
  | OrderAbsorbed
  | OrderMerged
  | PassengersNamed
  | GroupReduced
  | DepositForfeited
  | ServicesDelivered
  | CaseFiled
  | CaseResolved
  | OrderCompleted
  | OrderArchived;

/** The names of all events, for tables and documents. */
export type OrderEventType = OrderEvent['type'];
