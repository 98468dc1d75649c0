import type { Instant, LocalDate } from '../../base/time.ts';
import type { Contact } from '../party/contact.ts';
import type { Party } from '../party/party.ts';
import type { Passenger, PassengerChange } from '../party/passenger.ts';
import type { PaymentRequest } from '../payment/payment.ts';
import type { DeliveryOutcome, ExternalReference, ItemAction, OrderDates } from './order.ts';

/** One chosen offer item: for whom, how many, and the seat where one was picked. */
export type SelectedItem = {
  offerItemId: string;
  passengerIds: string[];
  quantity?: number;
  segmentIds?: string[];
  seat?: { row: string; column: string };
  /** What is asked for it: ADD unless said; NO_CHANGE for a part of a bundle that is carried along. */
  action?: ItemAction;
};

/** A chosen offer. `statedTotal` is what the seller believes it costs; the order never costs more than that. */
export type OfferSelection = {
  offerId: string;
  ownerCode: string;
  responseId?: string;
  statedTotal?: { amount: string; currency?: string };
  items: SelectedItem[];
};

/** A locator another system already gave to this booking. */
export type SuppliedLocator = {
  system: string;
  locator: string;
  kind: 'carrier' | 'organisation';
  issuedOn?: LocalDate;
};

/** Turns accepted offers into an order; paid at once when it carries payments, else held. */
export type CreateOrder = {
  type: 'CreateOrder';
  selections: OfferSelection[];
  passengers: Passenger[];
  contacts: Contact[];
  payments: PaymentRequest[];
  locators: SuppliedLocator[];
  externalReferences?: ExternalReference[];
  parties?: Party[];
  dates?: Pick<OrderDates, 'submittedAt' | 'requestedStartOn' | 'requestedCompletionOn'>;
  group?: GroupTerms;
};

/** A group as its seller asks for it; the airline's policy fills in what is left out. */
export type GroupTerms = {
  name: string;
  namingDueAt?: Instant;
  deposit?: { amount: string; currency?: string };
  balanceDueAt?: Instant;
  freeReduction?: number;
};

/** Which order a change is about: by id or number, by a locator, or by both, which must then agree. */
export type OrderReference = {
  /** Order id, or order number. */
  orderId?: string;
  ownerCode?: string;
  locators: { locator: string; system?: string }[];
  /** When given, one of the order's passengers must bear it. */
  surname?: string;
  /** The version the writer saw; a different one now refuses the change. */
  version?: number;
};

export type PayOrder = { type: 'PayOrder'; payments: PaymentRequest[] };

/** Corrects passenger and contact data; contacts are replaced or added by their id. */
export type UpdatePassengers = {
  type: 'UpdatePassengers';
  passengers: PassengerChange[];
  contacts: Contact[];
  /** Contacts that the named passengers no longer have. */
  removeContactIds: string[];
};

/** Gives up an order that was never paid. */
export type CancelOrder = { type: 'CancelOrder'; reason?: string };

/** Ends an order whose time to pay has passed. */
export type ExpireOrder = { type: 'ExpireOrder' };

/** What the vault said of a payment that was asked for. */
export type RecordPaymentOutcome = {
  type: 'RecordPaymentOutcome';
  paymentId: string;
  outcome:
    | { status: 'SUCCESSFUL'; vaultReference: string }
    | { status: 'FAILED'; failure: string }
    | { status: 'PENDING'; vaultReference: string };
};

/** What to do with items of an order. Offers of `add` and `replace` are accepted as at creation. */
export type ItemsWish = {
  add: OfferSelection[];
  removeItemIds: string[];
  replace: { itemIds: string[]; with: OfferSelection[] }[];
  modify: { itemId: string; quantity?: number; seat?: { row: string; column: string }; passengerIds?: string[] }[];
};

/** Changes the items of an order that is not sold yet, at once. */
export type ChangeItems = { type: 'ChangeItems'; wish: ItemsWish };

/**
 * Asks what a change would cost: of items and names of a sold order, its cancellation, or the price of a hold anew.
 * `waivePenalty` is for staff.
 */
export type MakeQuote = {
  type: 'MakeQuote';
  ask: { kind: 'CHANGE'; wish: ItemsWish; names: PassengerChange[] } | { kind: 'CANCEL' } | { kind: 'REPRICE' };
  waivePenalty?: string;
};

/** Does what a quote says; `payments` pay what is due for it. */
export type AcceptQuote = { type: 'AcceptQuote'; quoteId: string; payments: PaymentRequest[] };

export type SuspendItems = { type: 'SuspendItems'; itemIds: string[]; reason?: string };
export type ResumeItems = { type: 'ResumeItems'; itemIds: string[] };

/** Gives a hold more time, for its space, its price, or both. */
export type ExtendHold = {
  type: 'ExtendHold';
  paymentDueAt?: Instant;
  priceGuaranteedUntil?: Instant;
  reason?: string;
};

/** Takes passengers, with what is theirs, out into an order of their own. */
export type SplitOrder = {
  type: 'SplitOrder';
  passengerIds: string[];
  /** Other systems' locators that go along; all others stay. */
  locators?: { system: string; locator: string }[];
};

/** Takes another order's passengers, items, money, stock and locators in. */
export type MergeOrder = { type: 'MergeOrder'; otherOrderId: string };

/** Gives names to places of a group; some of them, or all. */
export type NamePassengers = { type: 'NamePassengers'; passengers: PassengerChange[] };

/** Gives places of a group back. */
export type ReduceGroup = { type: 'ReduceGroup'; passengerIds: string[] };

export type DeliverServices = {
  type: 'DeliverServices';
  services: { serviceId: string; outcome: DeliveryOutcome }[];
};
export type FileCase = { type: 'FileCase'; kind: string; itemIds: string[]; text: string };
export type ResolveCase = { type: 'ResolveCase'; caseId: string; resolution: string };
/** Ends post-travel settlement. */
export type CompleteOrder = { type: 'CompleteOrder' };
export type ArchiveOrder = { type: 'ArchiveOrder' };

/** Commands for one existing order; one message may carry several (update passengers and pay). */
export type ChangeCommand =
  | PayOrder
  | UpdatePassengers
  | CancelOrder
  | ChangeItems
  | MakeQuote
  | AcceptQuote
  | SuspendItems
  | ResumeItems
  | ExtendHold
  | NamePassengers
  | ReduceGroup
  | DeliverServices
  | FileCase
  | ResolveCase
  | CompleteOrder
  | ArchiveOrder;

export type RecordRefundOutcome = {
  type: 'RecordRefundOutcome';
  refundId: string;
  outcome: RecordPaymentOutcome['outcome'];
};

/** What the gateway itself does to an order: nobody sends these. */
export type SystemCommand = ExpireOrder | RecordPaymentOutcome | RecordRefundOutcome;

/** Commands decided for one order alone; dividing and putting together concern two. */
export type OrderCommand = ChangeCommand | SystemCommand;

export type CommandType = OrderCommand['type'] | SplitOrder['type'] | MergeOrder['type'];
