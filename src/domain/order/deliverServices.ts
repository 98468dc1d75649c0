import type { DeliverServices } from './commands.ts';
import { refuse, type Decision } from './decision.ts';
import type { OrderFacts } from './facts.ts';
import { isNamed } from './isNamed.ts';
import type { DeliveryOutcome, Order, OrderItem, Service } from './order.ts';
import type { Refusal } from './refusals.ts';

/**
 * Records how services came to an end, one by one: a flight is FLOWN or NO_SHOW, anything else USED or NOT_CLAIMED. What an item depends
 * on is delivered before it or with it; after a no-show its extras can only be not claimed. Staff and departure control only.
 */
export function deliverServices(command: DeliverServices, order: Order, facts: OrderFacts): Decision {
  const barred = mayDeliver(order, facts);
  if (barred !== undefined) return barred;
  if (command.services.length === 0) return refuse('nothing_to_change', order.orderId);
  const outcomes = new Map(command.services.map(({ serviceId, outcome }) => [serviceId, outcome]));
  for (const { serviceId, outcome } of command.services) {
    const found = serviceOf(order, serviceId);
    if (found === undefined) return refuse('service_unknown', serviceId);
    if (outcomes.get(serviceId) !== outcome) return refuse('service_over', serviceId, 'it is named with two outcomes');
    const fault = serviceRefusal(order, found, outcome) ?? orderRefusal(order, found, outcome, outcomes);
    if (fault !== undefined) return fault;
  }
  const services = [...outcomes].map(([serviceId, outcome]) => ({ serviceId, outcome }));
  return { events: [{ type: 'ServicesDelivered', at: facts.now, services }] };
}

/** Whether anything of the order can be delivered at all, whichever services are named. */
export function mayDeliver(order: Order, facts: OrderFacts): { refusal: Refusal } | undefined {
  if ((facts.by ?? 'SELLER') === 'SELLER') return refuse('staff_only', order.orderId);
  const open = order.items
    .filter((item) => item.status === 'CONFIRMED')
    .flatMap((item) =>
      item.services.filter((service) => service.delivery === undefined).map((service) => ({ item, service })),
    );
  if (open.length === 0) return refuse('item_not_live', order.orderId, 'nothing is left to deliver');
  const running = open.filter(({ item }) => item.suspended === undefined);
  if (running.length === 0) return refuse('item_suspended', order.orderId, 'everything left to deliver');
  const named = running.filter(({ service }) => isNamedOf(order, service.passengerId));
  return named.length === 0 ? refuse('unnamed_passengers', order.orderId) : undefined;
}

/** A flight is what an item of flights delivers without a definition; baggage that comes with the fare has one. */
export function isFlight({ item, service }: { item: OrderItem; service: Service }): boolean {
  return item.type === 'FLIGHT' && service.serviceDefinitionId === undefined;
}

/** Whether the passenger of this id has a name. */
export function isNamedOf(order: Order, passengerId: string): boolean {
  return order.passengers.some((each) => each.passengerId === passengerId && isNamed(each));
}

type Found = { item: OrderItem; service: Service };

function serviceOf(order: Order, serviceId: string): Found | undefined {
  for (const item of order.items) {
    const service = item.services.find((each) => each.serviceId === serviceId);
    if (service !== undefined) return { item, service };
  }
  return undefined;
}

function serviceRefusal(
  order: Order,
  { item, service }: Found,
  outcome: DeliveryOutcome,
): { refusal: Refusal } | undefined {
  if (service.delivery !== undefined) return refuse('service_over', service.serviceId);
  if (item.status !== 'CONFIRMED') return refuse('item_not_live', item.itemId);
  if (item.suspended !== undefined) return refuse('item_suspended', item.itemId);
  if (!isNamedOf(order, service.passengerId)) return refuse('unnamed_passengers', service.passengerId);
  const possible: readonly DeliveryOutcome[] = isFlight({ item, service })
    ? ['FLOWN', 'NO_SHOW']
    : ['USED', 'NOT_CLAIMED'];
  if (!possible.includes(outcome)) {
    return refuse('delivery_outcome_impossible', service.serviceId, `${possible.join(' or ')}, not ${outcome}`);
  }
  return undefined;
}

/** What the service waits for: that everything its item depends on, for the same passenger and flight, is over, and as it must be. */
function orderRefusal(
  order: Order,
  { item, service }: Found,
  outcome: DeliveryOutcome,
  outcomes: ReadonlyMap<string, DeliveryOutcome>,
): { refusal: Refusal } | undefined {
  const isUsed = outcome === 'FLOWN' || outcome === 'USED';
  for (const needed of order.items.filter((each) => item.dependsOn.includes(each.itemId))) {
    for (const before of concerned(needed, service)) {
      const ended =
        before.delivery?.outcome ?? (needed.suspended === undefined ? outcomes.get(before.serviceId) : undefined);
      const isFine = isUsed
        ? ended === 'FLOWN' || ended === 'USED'
        : ended !== undefined || needed.status === 'CANCELLED';
      if (!isFine) return refuse('delivery_out_of_order', service.serviceId, `it depends on ${before.serviceId}`);
    }
  }
  return undefined;
}

/** The services of a needed item that concern this one: of its passenger and flight where there are such, else all. */
function concerned(needed: OrderItem, service: Service): Service[] {
  const own = needed.services.filter((each) => each.passengerId === service.passengerId);
  const there = own.filter((each) => each.segmentId === undefined || each.segmentId === service.segmentId);
  const all = service.segmentId === undefined || there.length === 0 ? own : there;
  return all.length > 0 ? all : needed.services;
}
