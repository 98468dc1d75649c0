import type {
  BaggageAllowance,
  FareComponent,
  Journey,
  OfferService,
  PriceClass,
  Segment,
  ServiceDefinition,
} from '../offer/offer.ts';
import type { AcceptedItem, HeldOffer } from './acceptOffers.ts';
import type { OrderItem, Service } from './order.ts';
import { itemSku, itemType } from './sku.ts';

/** What of the accepted offers the order keeps for good: items with their services, and everything they refer to. */
export type Snapshot = {
  items: OrderItem[];
  segments: Segment[];
  journeys: Journey[];
  priceClasses: PriceClass[];
  serviceDefinitions: ServiceDefinition[];
  baggageAllowances: BaggageAllowance[];
};

type Renamed = ReadonlyMap<string, string>;

/**
 * Copies the accepted items into order items: one service for each passenger and segment, baggage that comes with the fare as
 * services of the item that flies. Keys of different offers that clash while meaning different things are renamed.
 */
export function snapshotOf(accepted: readonly AcceptedItem[]): Snapshot {
  const segments = keyed<Segment>('segmentId');
  const journeys = keyed<Journey>('journeyId');
  const priceClasses = keyed<PriceClass>('priceClassId');
  const definitions = keyed<ServiceDefinition>('serviceDefinitionId');
  const allowances = keyed<BaggageAllowance>('baggageAllowanceId');
  const items: OrderItem[] = [];
  let serviceCount = 0;

  for (const held of new Set(accepted.map((each) => each.held))) {
    const ofOffer = accepted.filter((each) => each.held === held);
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
      items.push(orderItem(each, `ITEM-${items.length + 1}`, services, segmentFor, classFor));
    }
  }
  return keepReferenced({
    items,
    segments: segments.all,
    journeys: journeys.all,
    priceClasses: priceClasses.all,
    serviceDefinitions: definitions.all,
    baggageAllowances: allowances.all,
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
function keyed<T extends object>(keyName: keyof T) {
  const all: T[] = [];
  const add = (thing: T): string => {
    const key = String(thing[keyName]);
    for (let count = 1; ; count++) {
      const candidate = count === 1 ? key : `${key}-${count}`;
      const known = all.find((each) => each[keyName] === candidate);
      const renamed = { ...thing, [keyName]: candidate };
      if (known === undefined) all.push(renamed);
      if (known === undefined || JSON.stringify(known) === JSON.stringify(renamed)) return candidate;
    }
  };
  const addAll = (things: readonly T[]) => new Map(things.map((thing) => [String(thing[keyName]), add(thing)]));
  return { all, addAll };
}
