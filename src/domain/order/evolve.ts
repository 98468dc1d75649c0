import { assert, assertNever } from '../../base/assert.ts';
import type { Contact } from '../party/contact.ts';
import type { IdentityDocument, LoyaltyAccount, Passenger, PassengerChange } from '../party/passenger.ts';
import type { OrderEvent } from './events.ts';
import type { ItemStatus, Order } from './order.ts';

/**
 * The order after an event; the only way an order's state comes about, so that replaying its events gives it again.
 * `order` is undefined for the first event, which must be `OrderCreated`. The version belongs to the commit, not to the event.
 */
export function evolve(order: Order | undefined, event: OrderEvent): Order {
  if (event.type === 'OrderCreated') return event.order;
  assert(order !== undefined, `${event.type} before OrderCreated`);
  return { ...apply(order, event), changedAt: event.at };
}

function apply(order: Order, event: Exclude<OrderEvent, { type: 'OrderCreated' }>): Order {
  switch (event.type) {
    case 'PaymentRequested':
      return { ...order, payments: [...order.payments, event.payment] };
    case 'PaymentDeferred':
      return withPayment(order, event.paymentId, { vaultReference: event.vaultReference });
    case 'PaymentSucceeded':
      return withPayment(order, event.paymentId, {
        status: 'SUCCESSFUL',
        settledAt: event.at,
        vaultReference: event.vaultReference,
      });
    case 'PaymentFailed':
      return withPayment(order, event.paymentId, { status: 'FAILED', settledAt: event.at, failure: event.failure });
    case 'ItemsConfirmed':
      return withItems(order, event.itemIds, 'CONFIRMED');
    case 'PassengersUpdated':
      return {
        ...order,
        passengers: order.passengers.map((passenger) => updated(passenger, event.passengers)),
        contacts: mergedContacts(order.contacts, event.contacts, event.removedContactIds),
      };
    case 'OrderAbandoned':
      return { ...closed(order), closedBecause: 'abandoned' };
    case 'OrderExpired':
      return { ...closed(order), closedBecause: 'time_limit' };
    default:
      return assertNever(event);
  }
}

function withPayment(order: Order, paymentId: string, change: Partial<Order['payments'][number]>): Order {
  assert(
    order.payments.some((payment) => payment.paymentId === paymentId),
    `no payment ${paymentId}`,
  );
  return {
    ...order,
    payments: order.payments.map((payment) => (payment.paymentId === paymentId ? { ...payment, ...change } : payment)),
  };
}

function withItems(order: Order, itemIds: readonly string[], status: ItemStatus): Order {
  return {
    ...order,
    items: order.items.map((item) => (itemIds.includes(item.itemId) ? { ...item, status } : item)),
  };
}

function closed(order: Order): Order {
  return withItems(
    order,
    order.items.map((item) => item.itemId),
    'CANCELLED',
  );
}

function updated(passenger: Passenger, changes: readonly PassengerChange[]): Passenger {
  return changes.filter((change) => change.passengerId === passenger.passengerId).reduce(withChange, passenger);
}

function withChange(passenger: Passenger, change: PassengerChange): Passenger {
  const { removeDocumentNumbers = [], documents = [], loyalty = [], ...rest } = change;
  const stated = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined));
  const sameDocument = (a: IdentityDocument, b: IdentityDocument) =>
    a.number === b.number || (a.type === b.type && a.issuingCountry === b.issuingCountry);
  const sameAccount = (a: LoyaltyAccount, b: LoyaltyAccount) => a.carrier === b.carrier && a.program === b.program;
  const kept = passenger.documents.filter((document) => !removeDocumentNumbers.includes(document.number));
  return {
    ...passenger,
    ...stated,
    documents: merged(kept, documents, sameDocument),
    loyalty: merged(passenger.loyalty, loyalty, sameAccount),
  };
}

/** The known things that no new one takes the place of, then the new ones. */
function merged<T>(known: readonly T[], renewed: readonly T[], same: (a: T, b: T) => boolean): T[] {
  return [...known.filter((each) => !renewed.some((other) => same(each, other))), ...renewed];
}

function mergedContacts(
  contacts: readonly Contact[],
  changed: readonly Contact[],
  removedIds: readonly string[],
): Contact[] {
  const isReplaced = (contact: Contact) => changed.some((each) => each.contactId === contact.contactId);
  return [...contacts.filter((contact) => !isReplaced(contact) && !removedIds.includes(contact.contactId)), ...changed];
}
