import type { Instant } from '../../base/time.ts';
import type { Contact } from '../party/contact.ts';
import type { PassengerChange } from '../party/passenger.ts';
import type { Payment } from '../payment/payment.ts';
import type { Order } from './order.ts';

/** Everything the order was at its birth; nothing of it is looked up again. */
export type OrderCreated = { type: 'OrderCreated'; at: Instant; order: Order };
export type PaymentRequested = { type: 'PaymentRequested'; at: Instant; payment: Payment };
export type PaymentDeferred = { type: 'PaymentDeferred'; at: Instant; paymentId: string; vaultReference: string };
export type PaymentSucceeded = { type: 'PaymentSucceeded'; at: Instant; paymentId: string; vaultReference: string };
export type PaymentFailed = { type: 'PaymentFailed'; at: Instant; paymentId: string; failure: string };
/** Payments now cover the order: its items are sold. */
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

export type OrderEvent =
  | OrderCreated
  | PaymentRequested
  | PaymentDeferred
  | PaymentSucceeded
  | PaymentFailed
  | ItemsConfirmed
  | PassengersUpdated
  | OrderAbandoned
  | OrderExpired;
