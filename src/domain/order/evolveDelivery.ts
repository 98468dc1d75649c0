import type { Instant } from '../../base/time.ts';
import type { ServicesDelivered } from './events.ts';
import type { Order, OrderItem } from './order.ts';

/** What the named services came to; the items follow in `withFulfilment`. */
export function deliver(order: Order, event: ServicesDelivered): Order {
  const outcomes = new Map(event.services.map(({ serviceId, outcome }) => [serviceId, outcome]));
  const items = order.items.map((item): OrderItem => {
    if (item.status !== 'CONFIRMED') return item;
    const services = item.services.map((service) => {
      const outcome = outcomes.get(service.serviceId);
      return outcome === undefined ? service : { ...service, delivery: { outcome, at: event.at } };
    });
    return { ...item, services };
  });
  return { ...order, items };
}

/**
 * An item is delivered once everything it delivers has come to an end; what delivers nothing of its own, such as a fee, with the last of
 * the others. With the last live item the order is fulfilled: also a cancellation of the rest leads there, so every event is looked at.
 */
export function withFulfilment(order: Order, at: Instant): Order {
  const isOver = (item: OrderItem) => item.services.every((service) => service.delivery !== undefined);
  const isDone = (item: OrderItem) => item.status === 'DELIVERED' || (item.status === 'CONFIRMED' && isOver(item));
  const some = order.items.some((item) => isDone(item) && item.services.length > 0);
  if (!some || order.dates.fulfilledAt !== undefined) return order;
  const isFulfilled = order.items.every((item) => item.status === 'CANCELLED' || isDone(item));
  const items = order.items.map((item): OrderItem => {
    const ends = item.status === 'CONFIRMED' && isOver(item) && (isFulfilled || item.services.length > 0);
    return ends ? { ...item, status: 'DELIVERED' } : item;
  });
  return { ...order, items, dates: isFulfilled ? { ...order.dates, fulfilledAt: at } : order.dates };
}
