import type { Money } from '../../base/money.ts';
import type { Instant, LocalDate } from '../../base/time.ts';
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
import type { Passenger } from '../party/passenger.ts';
import type { Payment } from '../payment/payment.ts';
import type { ExternalLocator } from '../pnr/locator.ts';

/*
 * Glossary.
 * order        what a seller bought or holds for its passengers: the single source of truth.
 * item         a priced line of the order; the unit that is accepted, paid, changed and cancelled.
 * service      what one item delivers to one passenger: one flight segment, one bag, one meal.
 * offer        what the airline was ready to sell; an item is an accepted offer item, snapshotted.
 * owner        the airline whose order it is; seller: the agency that placed it.
 * locator      the six-character record locator (PNR) minted for the order; external locators are other systems' names for it.
 * hold         an order not yet paid; it lives until `paymentDueAt`.
 * header       the order's own status, always derived from items, money and clock.
 */

export type HeaderStatus = 'OFFERED' | 'PAID' | 'EXPIRED' | 'CANCELLED' | 'FULFILLED' | 'COMPLETED';
export type ItemStatus = 'OFFERED' | 'CONFIRMED' | 'DELIVERED' | 'CANCELLED';
export type ItemType = 'FLIGHT' | 'SEAT' | 'BAGGAGE' | 'MEAL' | 'SERVICE';

/** A flight service has no definition; seat is set where a seat was chosen. */
export type Service = {
  serviceId: string;
  passengerId: string;
  segmentId?: string;
  serviceDefinitionId?: string;
  seat?: { row: string; column: string };
};

export type OrderItem = {
  itemId: string;
  offerId: string;
  offerItemId: string;
  sku: string;
  type: ItemType;
  status: ItemStatus;
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
export type AcceptedOffer = { ownerCode: string; offerId: string; responseId: string; hash: string };

export type Order = {
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
  segments: Segment[];
  journeys: Journey[];
  items: OrderItem[];
  priceClasses: PriceClass[];
  serviceDefinitions: ServiceDefinition[];
  baggageAllowances: BaggageAllowance[];
  payments: Payment[];
  locators: ExternalLocator[];
  /** The moment an unpaid order lapses. */
  paymentDueAt: Instant;
  createdAt: Instant;
  createdOn: LocalDate;
  changedAt: Instant;
  /** Why an unpaid order ended, once it has. */
  closedBecause?: 'time_limit' | 'abandoned';
};

/** `<owner>-<locator>-<day>`: short enough to read out; with the day, because locators may one day be given out again. */
export function orderNumber(order: Pick<Order, 'ownerCode' | 'recordLocator' | 'createdOn'>): string {
  return `${order.ownerCode}-${order.recordLocator}-${order.createdOn.replaceAll('-', '')}`;
}

/** The amounts that say what the order costs and how far it is paid. */
export type Balance = { total: Money; paid: Money; pending: Money; due: Money };
