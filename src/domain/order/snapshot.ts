import type {
  BaggageAllowance,
  FareComponent,
  Journey,
  OfferService,
  PriceClass,
  Segment,
  ServiceDefinition,
} from '../offer/offer.ts';
import { canonicalJson, sha256Hex } from '../../base/canonical.ts';
import { toJsonValue } from '../../base/json.ts';
import type { AcceptedItem, HeldOffer } from './acceptedItem.ts';
import { dependenciesOf, flightsIn } from './dependencies.ts';
import type { OrderItem, References, Service } from './order.ts';
import { itemSku, itemType } from './sku.ts';

/** What of the accepted offers the order keeps for good: items with their services, and everything they refer to. */
export type Snapshot = References & { items: OrderItem[] };

/** SHA-256 of what was accepted: items with prices and rules, and the flights and product texts they refer to, as canonical JSON. */
export function acceptedHashOf(accepted: Snapshot): string {
  const { items, segments, journeys, priceClasses, serviceDefinitions, baggageAllowances } = accepted;
  const snapshot = { items, segments, journeys, priceClasses, serviceDefinitions, baggageAllowances };
  return sha256Hex(canonicalJson(toJsonValue(snapshot)));
}

type Renamed = ReadonlyMap<string, string>;

/**
 * Copies the accepted items into order items: one service for each passenger and segment, baggage that comes with the fare as
 * services of the item that flies. Keys of different offers that clash while meaning different things are renamed. Bundles and
 * dependencies among the accepted items are linked. For an order that is changed, `known` is what it lists already: numbers go on
 * from there, and keys keep what they mean.
 */
export function snapshotOf(accepted: readonly AcceptedItem[], known: KnownOrder = nothingKnown): Snapshot {
  const segments = keyed<Segment>('segmentId', known.segments);
  const journeys = keyed<Journey>('journeyId', known.journeys);
  const priceClasses = keyed<PriceClass>('priceClassId', known.priceClasses);
  const definitions = keyed<ServiceDefinition>('serviceDefinitionId', known.serviceDefinitions);
  const allowances = keyed<BaggageAllowance>('baggageAllowanceId', known.baggageAllowances);
  const made: Made[] = [];
  let serviceCount = known.serviceCount;

  for (const ofOffer of byOffer(accepted)) {
    const held = ofOffer[0].held;
    const offer = withBaggageServices(held, ofOffer);
    const segmentFor = segments.addAll(offer.segments.filter((segment) => usesSegment(ofOffer, segment.segmentId)));
    journeys.addAll(
      offer.journeys
        .filter((journey) => journey.segmentIds.every((id) => segmentFor.has(id)))
        .map((journey) => ({ ...journey, segmentIds: renamedAll(journey.segmentIds, segmentFor) })),
    );
    const classFor = priceClasses.addAll(offer.priceClasses);
    const allowanceFor = allowances.addAll(offer.baggageAllowances);
    const definitionFor = definitions.addAll(
      offer.definitions.map((definition) => withAllowance(definition, allowanceFor)),
    );
    for (const each of ofOffer) {
      const offered = [...each.item.services, ...offer.baggageServices(each)];
      const services = offered
        .flatMap((service) => servicesOf(service, each, segmentFor, definitionFor))
        .map((service) => ({ ...service, serviceId: `SVC-${++serviceCount}` }));
      made.push({
        each,
        item: orderItem(each, `ITEM-${known.itemCount + made.length + 1}`, services, segmentFor, classFor),
      });
    }
  }
  return keepReferenced({
    items: linked(made, segments.all, known.items),
    segments: segments.all,
    journeys: journeys.all,
    priceClasses: priceClasses.all,
    serviceDefinitions: definitions.all,
    baggageAllowances: allowances.all,
  });
}

/** What an order that is changed lists already, and how far its items and services are numbered. `items` are those that stay. */
export type KnownOrder = References & { items: readonly OrderItem[]; itemCount: number; serviceCount: number };

const nothingKnown: KnownOrder = {
  items: [],
  itemCount: 0,
  serviceCount: 0,
  segments: [],
  journeys: [],
  priceClasses: [],
  serviceDefinitions: [],
  baggageAllowances: [],
};

/** The accepted items offer by offer: the order in which they become items. */
export function byOffer(accepted: readonly AcceptedItem[]): [AcceptedItem, ...AcceptedItem[]][] {
  const offers = new Map<HeldOffer, [AcceptedItem, ...AcceptedItem[]]>();
  for (const each of accepted) {
    const known = offers.get(each.held);
    if (known === undefined) offers.set(each.held, [each]);
    else known.push(each);
  }
  return [...offers.values()];
}

type Made = { each: AcceptedItem; item: OrderItem };

/** The items with the bundle each belongs to, and what each depends on. Where an offer item was taken several times, by whom decides. */
function linked(made: readonly Made[], segments: readonly Segment[], known: readonly OrderItem[]): OrderItem[] {
  const flights = flightsIn([...known, ...made.map(({ item }) => item)], segments);
  const madeOf = (from: Made, offerItemId: string): string[] => {
    const now = made.filter(({ each }) => each.held === from.each.held && each.item.offerItemId === offerItemId);
    const then = known.filter((item) => item.offerId === from.item.offerId && item.offerItemId === offerItemId);
    const all = now.length > 0 ? now.map(({ item }) => item) : then;
    const shared = all.filter((item) => item.passengerIds.some((id) => from.item.passengerIds.includes(id)));
    return (shared.length > 0 ? shared : all).map((item) => item.itemId);
  };
  return made.map((one) => {
    const { parentOfferItemId, dependsOnOfferItemIds = [] } = one.each.item;
    const [parentItemId] = parentOfferItemId === undefined ? [] : madeOf(one, parentOfferItemId);
    const declared = dependsOnOfferItemIds.flatMap((id) => madeOf(one, id));
    return {
      ...one.item,
      ...(parentItemId === undefined ? {} : { parentItemId }),
      dependsOn: dependenciesOf(one.item, flights, declared),
    };
  });
}

function orderItem(
  each: AcceptedItem,
  itemId: string,
  services: Service[],
  segmentFor: Renamed,
  classFor: Renamed,
): OrderItem {
  const { item, held, selected } = each;
  const type = itemType(item, held.offer.serviceDefinitions, selected.seat !== undefined);
  return {
    itemId,
    offerId: held.offer.offerId,
    offerItemId: item.offerItemId,
    sku: itemSku(type, item, held.offer.segments, held.offer.serviceDefinitions, selected.seat),
    type,
    status: 'OFFERED',
    action: selected.action === 'NO_CHANGE' ? 'NO_CHANGE' : 'ADD',
    dependsOn: [],
    ...(item.parentOfferItemId !== undefined && !item.mandatory ? { optional: true as const } : {}),
    quantity: selected.quantity ?? 1,
    passengerIds: selected.passengerIds,
    price: each.price,
    services,
    fareComponents: item.fareComponents.map((fare) => orderFare(fare, each, segmentFor, classFor)),
    restrictions: item.restrictions.map((restriction) => ({
      ...restriction,
      ...(restriction.passengerIds === undefined ? {} : { passengerIds: passengersOf(restriction.passengerIds, each) }),
    })),
    paymentDueAt: each.paymentDueAt,
    ...(item.priceGuaranteedUntil === undefined ? {} : { priceGuaranteedUntil: item.priceGuaranteedUntil }),
  };
}

function orderFare(fare: FareComponent, each: AcceptedItem, segmentFor: Renamed, classFor: Renamed): FareComponent {
  return {
    ...fare,
    passengerIds: passengersOf(fare.passengerIds, each),
    segmentIds: renamedAll(fare.segmentIds, segmentFor),
    ...(fare.priceClassId === undefined ? {} : { priceClassId: classFor.get(fare.priceClassId) ?? fare.priceClassId }),
  };
}

function servicesOf(
  service: OfferService,
  each: AcceptedItem,
  segmentFor: Renamed,
  definitionFor: Renamed,
): Omit<Service, 'serviceId'>[] {
  const wanted = each.selected.segmentIds;
  const segmentIds = wanted === undefined ? service.segmentIds : service.segmentIds.filter((id) => wanted.includes(id));
  const places = segmentIds.length === 0 ? [undefined] : renamedAll(segmentIds, segmentFor);
  return passengersOf(service.passengerIds, each).flatMap((passengerId) =>
    places.map((segmentId) => ({
      passengerId,
      ...(segmentId === undefined ? {} : { segmentId }),
      ...(service.serviceDefinitionId === undefined
        ? {}
        : { serviceDefinitionId: definitionFor.get(service.serviceDefinitionId) ?? service.serviceDefinitionId }),
      ...(each.selected.seat === undefined ? {} : { seat: each.selected.seat }),
    })),
  );
}

/** The order's passengers for the offer's; those of the offer that nobody was chosen for drop out. */
function passengersOf(offered: readonly string[], each: AcceptedItem): string[] {
  if (offered.length === 0) return each.selected.passengerIds;
  const chosen = offered.flatMap(
    (id) => each.passengerFor.get(id) ?? (each.selected.passengerIds.includes(id) ? [id] : []),
  );
  return chosen.length > 0 || each.item.pricedFor === 'item' ? chosen : each.selected.passengerIds;
}

function usesSegment(items: readonly AcceptedItem[], segmentId: string): boolean {
  return items.some(
    ({ item }) =>
      item.services.some((service) => service.segmentIds.includes(segmentId)) ||
      item.fareComponents.some((fare) => fare.segmentIds.includes(segmentId)),
  );
}

/** Included baggage becomes a defined service, unless the offer already lists one with that allowance. */
function withBaggageServices(held: HeldOffer, accepted: readonly AcceptedItem[]) {
  const { offer } = held;
  const isService = (allowanceId: string) =>
    offer.serviceDefinitions.some((each) => each.baggageAllowanceId === allowanceId);
  const included = offer.includedBaggage.filter((baggage) => !isService(baggage.baggageAllowanceId));
  const idFor = (allowanceId: string) => `BAG-${allowanceId}`;
  const made = [...new Set(included.map((baggage) => baggage.baggageAllowanceId))].map(
    (allowanceId): ServiceDefinition => {
      const type = offer.baggageAllowances.find((each) => each.baggageAllowanceId === allowanceId)?.type;
      return {
        serviceDefinitionId: idFor(allowanceId),
        name: type === undefined ? 'Baggage' : `${type} baggage`,
        owner: offer.ownerCode,
        texts: [],
        baggageAllowanceId: allowanceId,
      };
    },
  );
  const baggageServices = (each: AcceptedItem): OfferService[] => {
    const flown = each.item.services.filter((service) => service.serviceDefinitionId === undefined);
    return included.flatMap((baggage) =>
      flown.flatMap((flight) => {
        const passengerIds = common(baggage.passengerIds, flight.passengerIds);
        const segmentIds = common(baggage.segmentIds, flight.segmentIds);
        if (passengerIds === undefined || segmentIds === undefined) return [];
        return [{ serviceId: '', passengerIds, segmentIds, serviceDefinitionId: idFor(baggage.baggageAllowanceId) }];
      }),
    );
  };
  const flies = accepted.some((each) =>
    each.item.services.some((service) => service.serviceDefinitionId === undefined),
  );
  return { ...offer, definitions: [...offer.serviceDefinitions, ...(flies ? made : [])], baggageServices };
}

/** What both lists name, undefined when that is nothing; a list that names nobody means everybody. */
function common(a: readonly string[], b: readonly string[]): string[] | undefined {
  if (a.length === 0 || b.length === 0) return [...a, ...b];
  const both = b.filter((each) => a.includes(each));
  return both.length === 0 ? undefined : both;
}

function withAllowance(definition: ServiceDefinition, allowanceFor: Renamed): ServiceDefinition {
  const id = definition.baggageAllowanceId;
  return id === undefined ? definition : { ...definition, baggageAllowanceId: allowanceFor.get(id) ?? id };
}

function keepReferenced(snapshot: Snapshot): Snapshot {
  const services = snapshot.items.flatMap((item) => item.services);
  const fares = snapshot.items.flatMap((item) => item.fareComponents);
  const serviceDefinitions = snapshot.serviceDefinitions.filter((each) =>
    services.some((service) => service.serviceDefinitionId === each.serviceDefinitionId),
  );
  return {
    ...snapshot,
    serviceDefinitions,
    priceClasses: snapshot.priceClasses.filter((each) => fares.some((fare) => fare.priceClassId === each.priceClassId)),
    baggageAllowances: snapshot.baggageAllowances.filter((each) =>
      serviceDefinitions.some((definition) => definition.baggageAllowanceId === each.baggageAllowanceId),
    ),
  };
}

function renamedAll(ids: readonly string[], renamed: Renamed): string[] {
  return ids.map((id) => renamed.get(id) ?? id);
}

/** Things of several offers under one roof: equal things merge, different things under one key get a new key. */
function keyed<T extends object>(keyName: keyof T, listed: readonly T[]) {
  const all: T[] = [...listed];
  const add = (thing: T): string => {
    const key = String(thing[keyName]);
    for (let count = 1; ; count++) {
      const candidate = count === 1 ? key : `${key}-${count}`;
      const known = all.find((each) => each[keyName] === candidate);
      const renamed = { ...thing, [keyName]: candidate };
      if (known === undefined) all.push(renamed);
      if (known === undefined || isSame(known, renamed)) return candidate;
    }
  };
  const addAll = (things: readonly T[]) => new Map(things.map((thing) => [String(thing[keyName]), add(thing)]));
  return { all, addAll };
}

/** Whether both say the same; what was stored comes back with its members in another order. */
function isSame(a: object, b: object): boolean {
  return canonicalJson(toJsonValue(a)) === canonicalJson(toJsonValue(b));
}
