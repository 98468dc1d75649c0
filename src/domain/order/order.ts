import type { Money } from '../../base/money.ts';
import type { Instant, LocalDate, LocalDateTime } from '../../base/time.ts';
import type {
  BaggageAllowance,
  FareComponent,
  Journey,
  Price,
  PriceClass,
  Restriction,
  Segment,
  ServiceDefinition,
} from '../offer/offer.ts';
import type { Contact } from '../party/contact.ts';
import type { Party } from '../party/party.ts';
import type { Passenger, PassengerChange } from '../party/passenger.ts';
import type { Payment, Refund, Transfer } from '../payment/payment.ts';
import type { ExternalLocator } from '../pnr/locator.ts';
import type { StockClaim } from '../stock/claim.ts';

/*
 * Glossary.
 * order        what a seller bought or holds for its passengers: the single source of truth.
 * item         a priced line of the order; the unit that is accepted, paid, changed and cancelled.
 * service      what one item delivers to one passenger: one flight segment, one bag, one meal.
 * offer        what the airline was ready to sell; an item is an accepted offer item, snapshotted.
 * owner        the airline whose order it is; seller: the agency that placed it.
 * locator      the six-character record locator (PNR) minted for the order; external locators are other systems' names for it.
 * hold         an order not yet paid; its space lives until `paymentDueAt`, its price until `priceGuaranteedUntil`.
 * claim        what an item takes from a pool of stock; not to be taken for a complaint, which is a case.
 * quote        what a change of a sold order would cost; nothing happens until it is accepted.
 * charge       money the order keeps beside its items: penalties.
 * case         a passenger's complaint after the journey.
 * revision     one committed change of the order, with what it did to each item.
 * header       the order's own status, always derived from items, money and clock.
 */

export type HeaderStatus = 'OFFERED' | 'PAID' | 'EXPIRED' | 'CANCELLED' | 'FULFILLED' | 'COMPLETED';
export type ItemStatus = 'OFFERED' | 'CONFIRMED' | 'DELIVERED' | 'CANCELLED';
export type ItemType = 'FLIGHT' | 'SEAT' | 'BAGGAGE' | 'MEAL' | 'SERVICE';

/** What was asked to be done with an item. */
export type ItemAction = 'ADD' | 'MODIFY' | 'REMOVE' | 'SUSPEND' | 'RESUME' | 'REPLACE' | 'NO_CHANGE';

/** How a service ended: flown or used as sold, not shown up for, not asked for. */
export type DeliveryOutcome = 'FLOWN' | 'USED' | 'NO_SHOW' | 'NOT_CLAIMED';

/** A flight service has no definition; seat is set where a seat was chosen; delivery once it is over. */
export type Service = {
  serviceId: string;
  passengerId: string;
  segmentId?: string;
  serviceDefinitionId?: string;
  seat?: { row: string; column: string };
  delivery?: { outcome: DeliveryOutcome; at: Instant };
};

export type OrderItem = {
  itemId: string;
  offerId: string;
  offerItemId: string;
  sku: string;
  type: ItemType;
  status: ItemStatus;
  /** The last thing that was asked for this item. */
  action: ItemAction;
  /** The bundle it belongs to commercially. */
  parentItemId?: string;
  /** A part that may leave its bundle alone. */
  optional?: true;
  /** Items without which it cannot be delivered: no seat without its flight. */
  dependsOn: string[];
  suspended?: { since: Instant; reason?: string };
  /** The item it took the place of. */
  replaces?: string;
  quantity: number;
  passengerIds: string[];
  price: Price;
  services: Service[];
  fareComponents: FareComponent[];
  restrictions: Restriction[];
  paymentDueAt: Instant;
  priceGuaranteedUntil?: Instant;
};

/** Which offer was accepted, and proof of what it said at that moment. */
export type AcceptedOffer = { ownerCode: string; offerId: string; responseId: string; version: number; hash: string };

/** Where the order came from. */
export type Source = {
  /** The system that sent it, in its own words. */
  system: string;
  channel: 'NDC' | 'REST' | 'STAFF';
  correlationId?: string;
};

/** What another system calls this order, or what it belongs to there: a quote, a case, a purchase order. */
export type ExternalReference = { system: string; reference: string; kind?: string };

/** Dates of an order that are not interchangeable; each is known or not. Those that follow from its events stand there. */
export type OrderDates = {
  /** When the customer committed, as the source says. */
  submittedAt?: Instant;
  requestedStartOn?: LocalDate;
  requestedCompletionOn?: LocalDate;
  /** First departure and last arrival as sold. */
  serviceStartsLocal?: LocalDateTime;
  serviceEndsLocal?: LocalDateTime;
  /** When it was sold: from then on it can be billed. */
  soldAt?: Instant;
  fulfilledAt?: Instant;
  completedAt?: Instant;
  archivedAt?: Instant;
};

/** Money the order keeps beside what its items cost. */
export type Charge = { chargeId: string; reason: 'PENALTY'; amount: Money; quoteId?: string; at: Instant };

/** How an order hangs together with another one. */
export type OrderRelation = {
  kind: 'SPLIT_FROM' | 'SPLIT_INTO' | 'MERGED_FROM' | 'MERGED_INTO';
  orderId: string;
  at: Instant;
};

/** A passenger's complaint about what was delivered. */
export type Case = {
  caseId: string;
  kind: string;
  itemIds: string[];
  text: string;
  filedAt: Instant;
  resolvedAt?: Instant;
  resolution?: string;
};

/** Terms of a group: places are sold before they have names. */
export type Group = {
  name: string;
  /** Places agreed when the group was made. */
  size: number;
  namingDueAt: Instant;
  /** What must be paid before the balance, and when the balance is due. */
  deposit?: Money;
  balanceDueAt?: Instant;
  /** Places that may be given back without penalty. */
  freeReduction: number;
  reducedBy: number;
};

/** What items refer to: flights, definitions, allowances; listed once for all of them. */
export type References = {
  segments: Segment[];
  journeys: Journey[];
  priceClasses: PriceClass[];
  serviceDefinitions: ServiceDefinition[];
  baggageAllowances: BaggageAllowance[];
};

/** What a change does to items: whole new versions of those that are added or altered, the ids of those that go, and for each what was asked. */
export type ItemChange = {
  actions: { itemId: string; action: ItemAction }[];
  /** Added items, and altered ones by their known id. */
  items: OrderItem[];
  removedItemIds: string[];
  /** What the order does not list yet. */
  additions: References;
  offers: AcceptedOffer[];
  /** What the items take newly, and which of their claims they give up. Claims of removed items are given up anyway. */
  claims: StockClaim[];
  releasedClaimIds: string[];
};

/** CHANGE adds, removes or replaces items, or corrects names; CANCEL ends the order; REPRICE renews the price of a hold. */
export type QuoteKind = 'CHANGE' | 'CANCEL' | 'REPRICE';

/**
 * OPEN until accepted, superseded by a newer one, or past its time. ACCEPTED while its payment is on its way; DONE when what it says
 * has happened; FAILED when its payment did.
 */
export type QuoteStatus = 'OPEN' | 'SUPERSEDED' | 'ACCEPTED' | 'DONE' | 'FAILED';

/** What a change would cost, and exactly what it would do. Only the newest quote of an order can be accepted. */
export type Quote = {
  quoteId: string;
  kind: QuoteKind;
  status: QuoteStatus;
  madeAt: Instant;
  expiresAt: Instant;
  /** The price of the live items now and after, the penalty kept, and what is to pay (negative: to give back). */
  before: Money;
  after: Money;
  penalty: Money;
  due: Money;
  change: ItemChange;
  /** Corrected names. */
  names: PassengerChange[];
  /** Why staff waived the penalty. */
  waived?: string;
  /** SHA-256 of what it was worked out from: accepted only as long as that is so. */
  basis: string;
  priceGuaranteedUntil?: Instant;
};

export type Order = References & {
  orderId: string;
  recordLocator: string;
  ownerCode: string;
  sellerId: string;
  /** Rises by one with every committed change; writers may name the one they saw. */
  version: number;
  currency: string;
  offers: AcceptedOffer[];
  passengers: Passenger[];
  contacts: Contact[];
  items: OrderItem[];
  payments: Payment[];
  refunds: Refund[];
  /** Money that came from or went to another order when orders were divided or put together. */
  transfers: Transfer[];
  charges: Charge[];
  quotes: Quote[];
  stock: StockClaim[];
  cases: Case[];
  locators: ExternalLocator[];
  relations: OrderRelation[];
  source: Source;
  externalReferences: ExternalReference[];
  parties: Party[];
  dates: OrderDates;
  group?: Group;
  /** SHA-256 of what was accepted: items, prices, rules and product texts, as canonical JSON. */
  acceptedHash: string;
  /** The moment an unpaid order lapses and its space goes back. */
  paymentDueAt: Instant;
  /** Until then an unpaid order can be paid at its price; after it, only once it is repriced. */
  priceGuaranteedUntil?: Instant;
  createdAt: Instant;
  createdOn: LocalDate;
  changedAt: Instant;
  /** Why the order ended, once it has. */
  closedBecause?: 'time_limit' | 'abandoned' | 'cancelled' | 'merged';
};

/** `<owner>-<locator>-<day>`: short enough to read out; with the day, because locators may one day be given out again. */
export function orderNumber(order: Pick<Order, 'ownerCode' | 'recordLocator' | 'createdOn'>): string {
  return `${order.ownerCode}-${order.recordLocator}-${order.createdOn.replaceAll('-', '')}`;
}

/**
 * The amounts that say what the order costs and how far it is paid. `total` = live items + charges; `paid` = successful payments +
 * transfers; `refunded` counts refunds that went through; `due` = total − paid + refunded + refunds on their way (negative: owed to
 * the payer); `pending` = payments on their way.
 */
export type Balance = { total: Money; paid: Money; pending: Money; refunded: Money; due: Money };
