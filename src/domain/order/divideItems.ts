import { dividePrice } from '../offer/dividePrice.ts';
import type { StockClaim } from '../stock/claim.ts';
import { refuse } from './decision.ts';
import { divideClaims } from './divideClaims.ts';
import type { Order, OrderItem } from './order.ts';
import type { Refusal } from './refusals.ts';

/** Items with what they hold of stock. */
export type Part = { items: OrderItem[]; stock: StockClaim[] };

/**
 * Parts what belongs to some passengers from what belongs to the others. Items of one side only go there whole; shared ones are divided:
 * services, fares and rules by passenger, every part of the price by largest remainder with equal weight for each passenger, and what
 * they hold of stock by the services it was taken for. Both sides keep the ids. Both together cost and hold exactly what was.
 * Refuses `split_indivisible`: what a leaving passenger shares or owns has begun to be delivered, one side of an item would deliver
 * nothing, or an item would lose what it depends on or its bundle.
 */
export function divideItems(
  order: Order,
  leavingIds: ReadonlySet<string>,
): { leaving: Part; staying: Part } | { refusal: Refusal } {
  const leaving: Part = { items: [], stock: [] };
  const staying: Part = { items: [], stock: [] };
  for (const item of order.items) {
    const claims = order.stock.filter((claim) => claim.itemId === item.itemId);
    const bearers = bearersOf(item);
    const going = bearers.filter((id) => leavingIds.has(id));
    if (going.length === 0) {
      put(staying, item, claims);
      continue;
    }
    if (item.services.some((service) => service.delivery !== undefined)) {
      return refuse('split_indivisible', item.itemId, 'its delivery has begun');
    }
    if (going.length === bearers.length) {
      put(leaving, item, claims);
      continue;
    }
    const divided = divideItem(item, leavingIds);
    if (divided === undefined) return refuse('split_indivisible', item.itemId);
    const [goingClaims, stayingClaims] = divideClaims(order, item, leavingIds);
    put(leaving, divided.leaving, goingClaims);
    put(staying, divided.staying, stayingClaims);
  }
  const torn = tornItem(leaving, staying) ?? tornItem(staying, leaving);
  if (torn !== undefined) return refuse('split_indivisible', torn, 'what it depends on is not on its side');
  return { leaving: linked(leaving), staying: linked(staying) };
}

function put(part: Part, item: OrderItem, claims: readonly StockClaim[]): void {
  part.items.push(item);
  part.stock.push(...claims);
}

/** Everybody an item is for. */
function bearersOf(item: OrderItem): string[] {
  return [...new Set([...item.passengerIds, ...item.services.map((service) => service.passengerId)])];
}

function divideItem(
  item: OrderItem,
  leavingIds: ReadonlySet<string>,
): { leaving: OrderItem; staying: OrderItem } | undefined {
  const bearers = bearersOf(item);
  const going = bearers.filter((id) => leavingIds.has(id)).length;
  const [goingPrice, stayingPrice] = dividePrice(item.price, [BigInt(going), BigInt(bearers.length - going)]);
  if (goingPrice === undefined || stayingPrice === undefined) return undefined;
  const leaving = { ...ofPassengers(item, (id) => leavingIds.has(id)), price: goingPrice };
  const staying = { ...ofPassengers(item, (id) => !leavingIds.has(id)), price: stayingPrice };
  const deliversNothing = item.services.length > 0 && (leaving.services.length === 0 || staying.services.length === 0);
  return deliversNothing ? undefined : { leaving, staying };
}

/** The item as it is for some of its passengers, all but its price. Rules and fares that name nobody are for everybody. */
function ofPassengers(item: OrderItem, has: (passengerId: string) => boolean): OrderItem {
  const concerns = (ids: readonly string[] | undefined) => ids === undefined || ids.length === 0 || ids.some(has);
  const rules = (restrictions: OrderItem['restrictions']) =>
    restrictions
      .filter((each) => concerns(each.passengerIds))
      .map((each) =>
        each.passengerIds === undefined ? each : { ...each, passengerIds: each.passengerIds.filter(has) },
      );
  return {
    ...item,
    passengerIds: item.passengerIds.filter(has),
    services: item.services.filter((service) => has(service.passengerId)),
    fareComponents: item.fareComponents
      .filter((fare) => concerns(fare.passengerIds))
      .map((fare) => ({
        ...fare,
        passengerIds: fare.passengerIds.filter(has),
        restrictions: rules(fare.restrictions),
      })),
    restrictions: rules(item.restrictions),
  };
}

/**
 * A live item that needs, or belongs to, a live one that is only on the other side. What a divided item needs there, the others need it
 * for; but a bundle stays whole.
 */
function tornItem(part: Part, other: Part): string | undefined {
  const isLive = (item: OrderItem) => item.status !== 'CANCELLED';
  const here = new Set(part.items.map((item) => item.itemId));
  const onlyThere = new Set(other.items.filter((item) => isLive(item) && !here.has(item.itemId)).map((i) => i.itemId));
  const there = new Set(other.items.map((item) => item.itemId));
  const needed = ({ itemId, dependsOn, parentItemId }: OrderItem) => [
    ...(there.has(itemId) ? [] : dependsOn),
    ...(parentItemId === undefined ? [] : [parentItemId]),
  ];
  return part.items.filter(isLive).find((item) => needed(item).some((id) => onlyThere.has(id)))?.itemId;
}

/** The part without mention of items that are not in it. */
function linked(part: Part): Part {
  const here = new Set(part.items.map((item) => item.itemId));
  const items = part.items.map(({ parentItemId, replaces, ...item }): OrderItem => ({
    ...item,
    ...(parentItemId === undefined || !here.has(parentItemId) ? {} : { parentItemId }),
    ...(replaces === undefined || !here.has(replaces) ? {} : { replaces }),
    dependsOn: item.dependsOn.filter((id) => here.has(id)),
  }));
  return { ...part, items };
}
