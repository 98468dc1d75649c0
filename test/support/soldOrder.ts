import { createOrder } from '../../src/domain/order/createOrder.ts';
import type { OrderEvent, ServicesDelivered } from '../../src/domain/order/events.ts';
import { evolve } from '../../src/domain/order/evolve.ts';
import type { Order, OrderItem } from '../../src/domain/order/order.ts';
import { createCommand, offer, offerItem, passenger } from './orders.ts';

/** When the orders of this file are made. */
export const born = '2030-01-01T10:00:00.000Z';

/** Two adults, a flight there (SEG1) and back (SEG2) for both, a bag on the way there for the first: 250.00 EUR, held. */
export function heldJourney(change: Partial<Order> = {}): Order {
  const both = ['P1', 'P2'];
  const flight = (id: string, segmentId: string) =>
    offerItem(id, both, '100.00', { services: [{ serviceId: id, passengerIds: both, segmentIds: [segmentId] }] });
  const bag = offerItem('BAG', ['P1'], '50.00', {
    services: [{ serviceId: 'BAG', passengerIds: ['P1'], segmentIds: ['SEG1'], serviceDefinitionId: 'BAG20' }],
  });
  const there = offer().segments[0];
  if (there === undefined) throw new Error('the sample offer flies');
  const journey = offer({
    items: [flight('THERE', 'SEG1'), flight('BACK', 'SEG2'), bag],
    passengers: both.map((passengerId) => ({ passengerId, type: 'ADT' })),
    segments: [there, { ...there, segmentId: 'SEG2', flightNumber: '101', origin: 'NCE', destination: 'LHR' }],
    serviceDefinitions: [{ serviceDefinitionId: 'BAG20', name: 'Bag 20 kg', texts: [] }],
  });
  const items = [
    { offerItemId: 'THERE', passengerIds: both },
    { offerItemId: 'BACK', passengerIds: both },
    { offerItemId: 'BAG', passengerIds: ['P1'] },
  ];
  const decision = createOrder(
    createCommand({
      selections: [{ offerId: 'OFFER1', ownerCode: 'ZZ', items }],
      passengers: [passenger('P1'), passenger('P2', 'ADT', 'Byrne')],
    }),
    {
      now: born,
      orderId: '01900000-0000-7000-8000-000000000000',
      recordLocator: 'QWERTY',
      sellerId: 'S',
      source: { system: 'test', channel: 'REST' },
      offers: [{ offer: journey, hash: 'H', version: 1 }],
      paymentIds: [],
    },
  );
  if ('refusal' in decision) throw new Error(decision.refusal.code);
  const order = after(undefined, ...decision.events);
  const flightThere = order.items.find((item) => item.offerItemId === 'THERE');
  return {
    ...order,
    items: order.items.map((item) =>
      item.offerItemId === 'BAG' && flightThere !== undefined ? { ...item, dependsOn: [flightThere.itemId] } : item,
    ),
    ...change,
  };
}

/** The same, paid in cash. */
export function soldJourney(change: Partial<Order> = {}): Order {
  const held = heldJourney();
  const amount = held.items.reduce((all, item) => all + item.price.total.amountMinor, 0n);
  const first = held.items[0];
  if (first === undefined) throw new Error('the sample order has items');
  return {
    ...after(
      held,
      {
        type: 'PaymentRequested',
        at: born,
        payment: {
          paymentId: 'PAY1',
          amount: { ...first.price.total, amountMinor: amount },
          method: { kind: 'CASH' },
          status: 'PENDING',
          requestedAt: born,
        },
      },
      { type: 'PaymentSucceeded', at: born, paymentId: 'PAY1', vaultReference: 'V1' },
      { type: 'ItemsConfirmed', at: born, itemIds: held.items.map((item) => item.itemId) },
    ),
    ...change,
  };
}

/** The same, everything flown and used at `at`. */
export function flownJourney(at: string, change: Partial<Order> = {}): Order {
  const sold = soldJourney();
  const services: ServicesDelivered['services'] = sold.items.flatMap((item) =>
    item.services.map(({ serviceId }) => ({ serviceId, outcome: item.type === 'FLIGHT' ? 'FLOWN' : 'USED' })),
  );
  return { ...after(sold, { type: 'ServicesDelivered', at, services }), ...change };
}

/** The order after these events. */
export function after(order: Order | undefined, ...events: readonly OrderEvent[]): Order {
  const result = events.reduce<Order | undefined>(evolve, order);
  if (result === undefined) throw new Error('no events, no order');
  return result;
}

/** The item accepted from this offer item. */
export function itemOf(order: Order, offerItemId: string): OrderItem {
  const item = order.items.find((each) => each.offerItemId === offerItemId);
  if (item === undefined) throw new Error(`no item of ${offerItemId}`);
  return item;
}

/** What an item delivers to a passenger. */
export function serviceIdOf(order: Order, offerItemId: string, passengerId: string): string {
  const service = itemOf(order, offerItemId).services.find((each) => each.passengerId === passengerId);
  if (service === undefined) throw new Error(`${offerItemId} has nothing for ${passengerId}`);
  return service.serviceId;
}
