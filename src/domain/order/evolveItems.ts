import type { Instant } from '../../base/time.ts';
import type { StockClaim } from '../stock/claim.ts';
import type { ItemChange, Order, OrderItem, References } from './order.ts';

/** The order with the named items sold, and what they hold of stock with them. */
export function confirmed(order: Order, itemIds: readonly string[], at: Instant): Order {
  const sold = withItemsWhere(order, itemIds, (item) => ({ ...item, status: 'CONFIRMED' }));
  return {
    ...sold,
    stock: order.stock.map((claim) =>
      claim.status === 'HELD' && itemIds.includes(claim.itemId) ? { ...claim, status: 'SOLD' } : claim,
    ),
    dates: { ...order.dates, soldAt: order.dates.soldAt ?? at },
  };
}

/** The order with nothing alive in it; what was delivered stays delivered. */
export function closed(order: Order): Order {
  const ending = order.items.filter((item) => item.status !== 'DELIVERED').map((item) => item.itemId);
  return withoutItems(order, ending);
}

/** The order after items came, changed and went. */
export function withChange(order: Order, change: ItemChange): Order {
  return withoutItems(withNewItems(withAlteredItems(order, change), change), change.removedItemIds);
}

/** New items and what they take; altered ones stay as they are. */
export function withNewItems(order: Order, change: ItemChange): Order {
  const fresh = change.items.filter((item) => !order.items.some((each) => each.itemId === item.itemId));
  const taken = change.claims.filter((claim) => !order.stock.some((each) => each.claimId === claim.claimId));
  return {
    ...withReferences(order, change.additions),
    items: [...order.items, ...fresh],
    offers: [...order.offers, ...change.offers.filter((offer) => !order.offers.some((each) => isSame(each, offer)))],
    stock: [...order.stock, ...taken],
  };
}

/** Known items in their new version; claims they give up are released. */
export function withAlteredItems(order: Order, change: ItemChange): Order {
  const given = new Set(change.releasedClaimIds);
  return {
    ...order,
    items: order.items.map((item) => altered(item, change)),
    stock: order.stock.map((claim) => (given.has(claim.claimId) ? released(claim) : claim)),
  };
}

/** What happened to an item since its change was worked out stays: whether it is sold, suspended, or delivered in part. */
function altered(item: OrderItem, change: ItemChange): OrderItem {
  const wanted = change.items.find((each) => each.itemId === item.itemId);
  if (wanted === undefined) return item;
  const { suspended: _suspended, ...rest } = wanted;
  const deliveryOf = (serviceId: string) => item.services.find((each) => each.serviceId === serviceId)?.delivery;
  const services = wanted.services.map((service) => {
    const delivery = deliveryOf(service.serviceId);
    return delivery === undefined ? service : { ...service, delivery };
  });
  const { suspended } = item;
  return { ...rest, status: item.status, services, ...(suspended === undefined ? {} : { suspended }) };
}

/** The named items are cancelled, and their stock is free again. */
export function withoutItems(order: Order, itemIds: readonly string[]): Order {
  const gone = withItemsWhere(order, itemIds, (item) => ({ ...item, status: 'CANCELLED', action: 'REMOVE' }));
  return { ...gone, stock: order.stock.map((claim) => (itemIds.includes(claim.itemId) ? released(claim) : claim)) };
}

export function withItemsWhere(
  order: Order,
  itemIds: readonly string[],
  change: (item: OrderItem) => OrderItem,
): Order {
  return { ...order, items: order.items.map((item) => (itemIds.includes(item.itemId) ? change(item) : item)) };
}

export function released(claim: StockClaim): StockClaim {
  return { ...claim, status: 'RELEASED' };
}

/** What is listed already under its key is the same thing: those who add see to that. */
function withReferences(order: Order, additions: References): Order {
  const joined = <T>(known: readonly T[], more: readonly T[], key: (each: T) => string): T[] => [
    ...known,
    ...more.filter((each) => !known.some((other) => key(other) === key(each))),
  ];
  return {
    ...order,
    segments: joined(order.segments, additions.segments, (each) => each.segmentId),
    journeys: joined(order.journeys, additions.journeys, (each) => each.journeyId),
    priceClasses: joined(order.priceClasses, additions.priceClasses, (each) => each.priceClassId),
    serviceDefinitions: joined(
      order.serviceDefinitions,
      additions.serviceDefinitions,
      (each) => each.serviceDefinitionId,
    ),
    baggageAllowances: joined(order.baggageAllowances, additions.baggageAllowances, (each) => each.baggageAllowanceId),
  };
}

function isSame(a: Order['offers'][number], b: Order['offers'][number]): boolean {
  return a.offerId === b.offerId && a.ownerCode === b.ownerCode && a.responseId === b.responseId && a.hash === b.hash;
}
