import type { Segment } from '../offer/offer.ts';
import type { OrderItem } from './order.ts';

/*
 * What must be there for what else to be delivered; what belongs to what commercially is `parentItemId`, and neither is taken for the other.
 */

/** What is needed of an item to know what depends on it. */
export type Node = Pick<OrderItem, 'itemId' | 'dependsOn'>;

/** What is needed of an item to know which flights it needs. */
export type Travelling = Pick<OrderItem, 'itemId' | 'type' | 'services'>;

/** Which flight items fly which passenger on which flight, among some items; made once for all questions about them. */
export type Flights = {
  /** Whether anything flies at all. */
  any: boolean;
  flightOf: (segmentId: string) => string;
  /** Ids of flight items by `<passengerId>|<flight>`. */
  byPassenger: ReadonlyMap<string, string[]>;
};

/** `items` are all those others may depend on: cancelled ones should not be among them. */
export function flightsIn(items: readonly Travelling[], segments: readonly Segment[]): Flights {
  const names = new Map(segments.map((segment) => [segment.segmentId, flightName(segment)]));
  const flightOf = (segmentId: string) => names.get(segmentId) ?? segmentId;
  const byPassenger = new Map<string, string[]>();
  const flying = items.filter((item) => item.type === 'FLIGHT');
  for (const { itemId, services } of flying) {
    for (const { passengerId, segmentId, serviceDefinitionId } of services) {
      if (segmentId === undefined || serviceDefinitionId !== undefined) continue;
      const key = `${passengerId}|${flightOf(segmentId)}`;
      byPassenger.set(key, [...new Set([...(byPassenger.get(key) ?? []), itemId])]);
    }
  }
  return { any: flying.length > 0, flightOf, byPassenger };
}

/**
 * The ids of the items without which this one cannot be delivered: those its offer names (`declared`), and the flights that fly its
 * passengers on the segments it is for.
 */
export function dependenciesOf(item: Travelling, flights: Flights, declared: readonly string[] = []): string[] {
  const implied = item.type === 'FLIGHT' ? [] : placesOf(item, flights).flatMap((place) => place.flightIds);
  return [...new Set([...declared, ...implied])].filter((id) => id !== item.itemId);
}

/**
 * The segments of an extra on which its passenger is flown by none of the flights. Empty where nothing flies at all: an order of extras
 * alone is for a flight booked elsewhere.
 */
export function unflownSegments(item: Travelling, flights: Flights): string[] {
  if (item.type === 'FLIGHT' || !flights.any) return [];
  const unflown = placesOf(item, flights).filter((place) => place.flightIds.length === 0);
  return [...new Set(unflown.map((place) => place.segmentId))];
}

/** A circle of items that need each other, each needing the next and the last the first; undefined where there is none. */
export function cycleIn(items: readonly Node[]): string[] | undefined {
  let left = [...items];
  for (;;) {
    const ids = new Set(left.map((item) => item.itemId));
    const bound = left.filter((item) => item.dependsOn.some((id) => ids.has(id)));
    if (bound.length === left.length) break;
    left = bound;
  }
  const path: string[] = [];
  let at = left[0];
  while (at !== undefined && !path.includes(at.itemId)) {
    path.push(at.itemId);
    const next = at.dependsOn.find((id) => left.some((item) => item.itemId === id));
    at = left.find((item) => item.itemId === next);
  }
  return at === undefined ? undefined : path.slice(path.indexOf(at.itemId));
}

/** The ids of the items that need any of the named ones, directly or through others; the named ones are not among them. */
export function dependantsOf(itemIds: readonly string[], items: readonly Node[]): string[] {
  const reached = new Set(itemIds);
  for (let grown = true; grown;) {
    const next = items.filter(
      ({ itemId, dependsOn }) => !reached.has(itemId) && dependsOn.some((id) => reached.has(id)),
    );
    for (const { itemId } of next) reached.add(itemId);
    grown = next.length > 0;
  }
  return [...reached].filter((id) => !itemIds.includes(id));
}

/** The ids of the parts of the named bundles, and of the parts' parts; the named ones are not among them. */
export function partsOf(itemIds: readonly string[], items: readonly Pick<OrderItem, 'itemId' | 'parentItemId'>[]) {
  const upward = items.map(({ itemId, parentItemId }) => ({
    itemId,
    dependsOn: parentItemId === undefined ? [] : [parentItemId],
  }));
  return dependantsOf(itemIds, upward);
}

/** Each passenger and segment an extra is for, with the flight items that fly that passenger there. */
function placesOf(item: Travelling, flights: Flights) {
  return item.services.flatMap(({ segmentId, passengerId }) => {
    if (segmentId === undefined) return [];
    const flightIds = flights.byPassenger.get(`${passengerId}|${flights.flightOf(segmentId)}`) ?? [];
    return [{ segmentId, flightIds }];
  });
}

/** Offers name the same flight by different keys; what it is tells whether it is the same. */
function flightName({ carrier, flightNumber, origin, destination, departsLocal }: Segment): string {
  return [carrier, flightNumber, origin, destination, departsLocal].join('|');
}
