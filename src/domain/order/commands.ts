import type { LocalDate } from '../../base/time.ts';
import type { Contact } from '../party/contact.ts';
import type { Passenger, PassengerChange } from '../party/passenger.ts';
import type { PaymentRequest } from '../payment/payment.ts';

/** One chosen offer item: for whom, how many, and the seat where one was picked. */
export type SelectedItem = {
  offerItemId: string;
  passengerIds: string[];
  quantity?: number;
  segmentIds?: string[];
  seat?: { row: string; column: string };
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

/** Commands a seller may send for an existing order; one message may carry several (update passengers and pay). */
export type ChangeCommand = PayOrder | UpdatePassengers | CancelOrder;

export type OrderCommand = ChangeCommand | ExpireOrder | RecordPaymentOutcome;
