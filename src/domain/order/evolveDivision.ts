import type { Transfer } from '../payment/payment.ts';
import type { OrderAbsorbed, OrderDivided, OrderMerged } from './events.ts';
import { withoutItems } from './evolveItems.ts';
import type { Order, OrderRelation } from './order.ts';

export function divide(order: Order, event: OrderDivided): Order {
  const { items, stock, locators, passengerIds, paymentDueAt } = event;
  return {
    ...related(order, event),
    passengers: order.passengers.filter((each) => !passengerIds.includes(each.passengerId)),
    contacts: order.contacts.filter((each) => event.contactIds.includes(each.contactId)),
    items,
    stock,
    locators,
    paymentDueAt,
  };
}

export function absorb(order: Order, event: OrderAbsorbed): Order {
  const { joining, paymentDueAt } = event;
  return {
    ...related(order, event),
    passengers: [...order.passengers, ...joining.passengers],
    contacts: [...order.contacts, ...joining.contacts],
    items: [...order.items, ...joining.items],
    segments: [...order.segments, ...joining.segments],
    journeys: [...order.journeys, ...joining.journeys],
    priceClasses: [...order.priceClasses, ...joining.priceClasses],
    serviceDefinitions: [...order.serviceDefinitions, ...joining.serviceDefinitions],
    baggageAllowances: [...order.baggageAllowances, ...joining.baggageAllowances],
    stock: [...order.stock, ...joining.stock],
    locators: [...order.locators, ...joining.locators],
    externalReferences: [...order.externalReferences, ...joining.externalReferences],
    parties: [...order.parties, ...joining.parties],
    charges: [...order.charges, ...joining.charges],
    offers: [...order.offers, ...joining.offers],
    paymentDueAt,
    dates: { ...order.dates, ...event.dates },
    ...(event.priceGuaranteedUntil === undefined ? {} : { priceGuaranteedUntil: event.priceGuaranteedUntil }),
  };
}

/** Nothing is left in it: what was delivered and what was charged are the other order's now, too. */
export function merge(order: Order, event: OrderMerged): Order {
  const itemIds = order.items.map((item) => item.itemId);
  return { ...related(withoutItems(order, itemIds), event), charges: [], closedBecause: 'merged' };
}

function related(order: Order, { relation, transfer }: { relation: OrderRelation; transfer?: Transfer }): Order {
  return {
    ...order,
    relations: [...order.relations, relation],
    transfers: transfer === undefined ? order.transfers : [...order.transfers, transfer],
  };
}
