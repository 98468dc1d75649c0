import type { Offer, Restriction } from '../../src/domain/offer/offer.ts';
import type { AcceptQuote, ItemsWish, MakeQuote, OrderCommand } from '../../src/domain/order/commands.ts';
import { decide } from '../../src/domain/order/decide.ts';
import type { Decision } from '../../src/domain/order/decision.ts';
import { evolve } from '../../src/domain/order/evolve.ts';
import type { OrderFacts } from '../../src/domain/order/facts.ts';
import type { Order, OrderItem } from '../../src/domain/order/order.ts';
import { euros, offer, offerItem, passenger } from './orders.ts';
import { orderOf, paidOrder, sharedItem } from './sharedOrders.ts';

export const now = '2030-01-01T11:00:00.000Z';
export const ids = Array.from({ length: 8 }, (_, index) => `ID${index + 1}`);
export const nothing: ItemsWish = { add: [], removeItemIds: [], replace: [], modify: [] };
export const flightRules: Restriction[] = [
  { kind: 'CANCEL', allowed: true, fee: euros('30.00') },
  { kind: 'CHANGE', allowed: true, fee: euros('20.00') },
];

/** A bag for the same flight as the orders of this file, in an offer of its own. */
export function bagOffer(change: Partial<Offer> = {}): Offer {
  const services = [{ serviceId: 'B', passengerIds: ['P1'], segmentIds: ['SEG1'], serviceDefinitionId: 'BAG' }];
  return offer({
    offerId: 'BAGS',
    items: [offerItem('BAG', ['P1'], '35.00', { services, pricedFor: 'each' })],
    segments: orderOf().segments.slice(0, 1),
    serviceDefinitions: [{ serviceDefinitionId: 'BAG', name: 'Bag', texts: [] }],
    ...change,
  });
}

export const bagChoice = { offerId: 'BAGS', ownerCode: 'ZZ', items: [{ offerItemId: 'BAG', passengerIds: ['P1'] }] };
export const withBag: ItemsWish = { ...nothing, add: [bagChoice] };

export function facts(change: Partial<OrderFacts> = {}): OrderFacts {
  return { now, paymentIds: ['PAY2'], ids, offers: [{ offer: bagOffer(), hash: 'B', version: 1 }], ...change };
}

export const flight = (change: Partial<OrderItem> = {}) =>
  sharedItem(
    'ITEM-1',
    ['P1'],
    { total: euros('100.00'), taxes: [], fees: [] },
    { restrictions: flightRules, ...change },
  );

export function held(items: OrderItem[] = [flight()]): Order {
  return orderOf({ passengers: [passenger('P1')], items });
}

export function sold(items: OrderItem[] = [flight()]): Order {
  const total = items.reduce((sum, item) => sum + item.price.total.amountMinor, 0n);
  return paidOrder(held(items), total, true);
}

export function after(order: Order, decision: Decision): Order {
  if ('refusal' in decision) throw new Error(`${decision.refusal.code} ${decision.refusal.detail ?? ''}`);
  return decision.events.reduce<Order>(evolve, order);
}

export const carriedOut = (order: Order, command: OrderCommand, change: Partial<OrderFacts> = {}): Order =>
  after(order, decide(command, order, facts(change)));

export function refused(order: Order, command: OrderCommand, change: Partial<OrderFacts> = {}): string {
  const decision = decide(command, order, facts(change));
  return 'refusal' in decision
    ? decision.refusal.code
    : `not refused: ${decision.events.map((each) => each.type).join()}`;
}

export const changing = (wish: ItemsWish = withBag): MakeQuote => ({
  type: 'MakeQuote',
  ask: { kind: 'CHANGE', wish, names: [] },
});
export const cancelling: MakeQuote = { type: 'MakeQuote', ask: { kind: 'CANCEL' } };
export const cash = (amount: string) => [{ amount, method: { kind: 'CASH' as const } }];
export const accepting = (change: Partial<AcceptQuote> = {}): AcceptQuote => ({
  type: 'AcceptQuote',
  quoteId: 'ID1',
  payments: [],
  ...change,
});

export function pendingPayment(): Order['payments'][number] {
  return { paymentId: 'P', amount: euros('1.00'), method: { kind: 'CASH' }, status: 'PENDING', requestedAt: now };
}
