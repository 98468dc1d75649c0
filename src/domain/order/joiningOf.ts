import { canonicalJson } from '../../base/canonical.ts';
import { toJsonValue } from '../../base/json.ts';
import type { Restriction } from '../offer/offer.ts';
import type { Passenger } from '../party/passenger.ts';
import type { ExternalLocator } from '../pnr/locator.ts';
import type { OrderAbsorbed } from './events.ts';
import { isNamed } from './isNamed.ts';
import type { Order, OrderItem } from './order.ts';

type Joining = OrderAbsorbed['joining'];
type Renamed = (id: string) => string;

/**
 * What of `other` joins `order`, under ids that mean nothing else there: ids that clash are renamed wherever they are referred to,
 * things that are equal but for their id are not listed again, and travellers who are in both (`samePerson`) are one.
 */
export function joiningOf(order: Order, other: Order): Joining {
  const segments = joined(order.segments, other.segments, 'segmentId', 'equal');
  const journeys = joined(
    order.journeys,
    other.journeys.map((each) => ({ ...each, segmentIds: each.segmentIds.map(segments.nameOf) })),
    'journeyId',
    'equal',
  );
  const priceClasses = joined(order.priceClasses, other.priceClasses, 'priceClassId', 'equal');
  const allowances = joined(order.baggageAllowances, other.baggageAllowances, 'baggageAllowanceId', 'equal');
  const definitions = joined(
    order.serviceDefinitions,
    other.serviceDefinitions.map(({ baggageAllowanceId: id, ...each }) => ({
      ...each,
      ...(id === undefined ? {} : { baggageAllowanceId: allowances.nameOf(id) }),
    })),
    'serviceDefinitionId',
    'equal',
  );
  const contacts = joined(order.contacts, other.contacts, 'contactId', 'equal under one id');
  const people = joinedPassengers(order, other, contacts.nameOf);
  const items = joined(order.items, other.items, 'itemId', 'never');
  const serviceIds = joined(servicesOf(order), servicesOf(other), 'serviceId', 'never');
  const claims = joined(order.stock, other.stock, 'claimId', 'never');
  const charges = joined(order.charges, other.charges, 'chargeId', 'never');
  const rename: ItemNames = {
    item: items.nameOf,
    service: serviceIds.nameOf,
    passenger: people.nameOf,
    segment: segments.nameOf,
    definition: definitions.nameOf,
    priceClass: priceClasses.nameOf,
  };
  return {
    segments: segments.fresh,
    journeys: journeys.fresh,
    priceClasses: priceClasses.fresh,
    baggageAllowances: allowances.fresh,
    serviceDefinitions: definitions.fresh,
    contacts: contacts.fresh,
    passengers: people.fresh,
    items: items.fresh.map((item) => renamedItem(item, rename)),
    stock: claims.fresh.map((claim) => ({ ...claim, itemId: items.nameOf(claim.itemId) })),
    charges: charges.fresh,
    offers: unknownTo(order.offers, other.offers),
    locators: unknownTo(order.locators, [...other.locators, ownLocator(other)]),
    externalReferences: unknownTo(order.externalReferences, other.externalReferences),
    parties: unknownTo(order.parties, other.parties),
  };
}

/** One traveller under one id: nothing that tells people apart differs. A place without a name is nobody yet. */
export function samePerson(a: Passenger, b: Passenger): boolean {
  const word = (text: string | undefined) => (text ?? '').trim().toUpperCase();
  return (
    isNamed(a) &&
    a.passengerId === b.passengerId &&
    a.type === b.type &&
    a.bornOn === b.bornOn &&
    word(a.surname) === word(b.surname) &&
    word(a.givenNames.join(' ')) === word(b.givenNames.join(' '))
  );
}

/** The record locator of an order that is gone goes on naming what became of it. */
function ownLocator({ ownerCode, recordLocator, createdOn }: Order): ExternalLocator {
  return { system: ownerCode, locator: recordLocator, issuedOn: createdOn, kind: 'carrier' };
}

function servicesOf(order: Order) {
  return order.items.flatMap((item) => item.services);
}

/** What both list: `equal` = one whatever its ids, `equal under one id` = one only if the ids agree too, `never` = always two. */
type Sameness = 'equal' | 'equal under one id' | 'never';

/** The things of `others` that join, under their new ids, and what each old id is called now. */
function joined<T extends object>(known: readonly T[], others: readonly T[], idName: keyof T & string, same: Sameness) {
  const idOf = (each: T) => String(each[idName]);
  const contentOf = (each: T) => canonicalJson(toJsonValue({ ...each, [idName]: '' }));
  const taken = new Set([...known, ...others].map(idOf));
  const knownIds = new Set(known.map(idOf));
  const byContent = new Map([...known].reverse().map((each) => [contentOf(each), idOf(each)]));
  const sameUnderId = new Set(known.map((each) => `${idOf(each)} ${contentOf(each)}`));
  const names = new Map<string, string>();
  const fresh: T[] = [];
  for (const each of others) {
    const id = idOf(each);
    const twin = same === 'never' ? undefined : byContent.get(contentOf(each));
    const isTwin = twin !== undefined && (same === 'equal' || sameUnderId.has(`${id} ${contentOf(each)}`));
    if (isTwin) {
      names.set(id, same === 'equal' ? twin : id);
      continue;
    }
    const name = knownIds.has(id) ? freeName(id, taken) : id;
    taken.add(name);
    names.set(id, name);
    fresh.push({ ...each, [idName]: name });
  }
  return { fresh, nameOf: (id: string) => names.get(id) ?? id };
}

function freeName(id: string, taken: ReadonlySet<string>): string {
  for (let count = 2; ; count++) {
    const name = `${id}-${count}`;
    if (!taken.has(name)) return name;
  }
}

function joinedPassengers(order: Order, other: Order, contactName: Renamed) {
  const isOne = (each: Passenger) => order.passengers.some((known) => samePerson(known, each));
  const others = other.passengers.filter((each) => !isOne(each));
  const { fresh, nameOf } = joined(order.passengers, others, 'passengerId', 'never');
  const people = fresh.map(({ heldBy, ...each }): Passenger => ({
    ...each,
    ...(heldBy === undefined ? {} : { heldBy: nameOf(heldBy) }),
    contactIds: each.contactIds.map(contactName),
  }));
  return { fresh: people, nameOf };
}

type ItemNames = Record<'item' | 'service' | 'passenger' | 'segment' | 'definition' | 'priceClass', Renamed>;

function renamedItem(item: OrderItem, names: ItemNames): OrderItem {
  const optional = (id: string | undefined, name: Renamed) => (id === undefined ? undefined : name(id));
  const rules = (restrictions: readonly Restriction[]) =>
    restrictions.map((each) => ({ ...each, passengerIds: each.passengerIds?.map(names.passenger) }));
  const renamed: OrderItem = {
    ...item,
    parentItemId: optional(item.parentItemId, names.item),
    replaces: optional(item.replaces, names.item),
    dependsOn: item.dependsOn.map(names.item),
    passengerIds: item.passengerIds.map(names.passenger),
    services: item.services.map((service) => ({
      ...service,
      serviceId: names.service(service.serviceId),
      passengerId: names.passenger(service.passengerId),
      segmentId: optional(service.segmentId, names.segment),
      serviceDefinitionId: optional(service.serviceDefinitionId, names.definition),
    })),
    fareComponents: item.fareComponents.map((fare) => ({
      ...fare,
      passengerIds: fare.passengerIds.map(names.passenger),
      segmentIds: fare.segmentIds.map(names.segment),
      priceClassId: optional(fare.priceClassId, names.priceClass),
      restrictions: rules(fare.restrictions),
    })),
    restrictions: rules(item.restrictions),
  };
  return renamed;
}

/** Those of `others` that `known` does not hold yet, each once. */
function unknownTo<T>(known: readonly T[], others: readonly T[]): T[] {
  const seen = new Set(known.map((each) => canonicalJson(toJsonValue(each))));
  return others.filter((each) => {
    const content = canonicalJson(toJsonValue(each));
    const isNew = !seen.has(content);
    seen.add(content);
    return isNew;
  });
}
