import type { Offer, OfferItem } from '../offer/offer.ts';
import type { Passenger } from '../party/passenger.ts';
import type { SelectedItem } from './commands.ts';
import { refuse } from './decision.ts';
import type { Refusal } from './refusals.ts';

export type Assignment = { passengerIds: string[]; passengerFor: Map<string, string> };

/**
 * Who travels for whom: the offer knows its passengers by keys of the shopping message, which the order may repeat or rename.
 * Same keys are taken as they are; else passengers are paired by type, and their number and types must agree with what was priced.
 */
export function assignPassengers(
  item: OfferItem,
  selected: SelectedItem,
  offer: Offer,
  passengers: readonly Passenger[],
): Assignment | { refusal: Refusal } {
  const unknown = selected.passengerIds.find((id) => !passengers.some((passenger) => passenger.passengerId === id));
  if (unknown !== undefined) return refuse('passenger_not_found', unknown);
  const typeOf = (id: string) => passengers.find((passenger) => passenger.passengerId === id)?.type;
  const ids = selected.passengerIds.length > 0 ? selected.passengerIds : defaultPassengers(item, passengers);
  if (item.pricedFor === 'each') {
    const offered = item.passengerIds.map((id) => offeredType(offer, id));
    const mayChoose = (id: string) =>
      item.passengerTypes?.includes(typeOf(id) ?? '') !== false &&
      (offered.length === 0 || item.passengerIds.includes(id) || offered.includes(typeOf(id)));
    if (ids.length === 0 || !ids.every(mayChoose)) return refuse('passenger_selection_mismatch', item.offerItemId);
    const renamed = paired(item.passengerIds, ids, (id) => offeredType(offer, id), typeOf);
    return { passengerIds: ids, passengerFor: renamed ?? new Map(ids.map((id) => [id, id])) };
  }
  if (item.passengerIds.length === 0) return { passengerIds: ids, passengerFor: new Map(ids.map((id) => [id, id])) };
  const pairs = paired(item.passengerIds, ids, (id) => offeredType(offer, id), typeOf);
  if (pairs === undefined) return refuse('passenger_selection_mismatch', item.offerItemId);
  return { passengerIds: ids, passengerFor: pairs };
}

function defaultPassengers(item: OfferItem, passengers: readonly Passenger[]): string[] {
  const known = item.passengerIds.filter((id) => passengers.some((passenger) => passenger.passengerId === id));
  if (known.length > 0) return known;
  return passengers
    .filter((passenger) => item.passengerTypes === undefined || item.passengerTypes.includes(passenger.type))
    .map((passenger) => passenger.passengerId);
}

function offeredType(offer: Offer, passengerId: string): string | undefined {
  return offer.passengers.find((each) => each.passengerId === passengerId)?.type;
}

function paired(
  offered: readonly string[],
  chosen: readonly string[],
  offeredTypeOf: (id: string) => string | undefined,
  typeOf: (id: string) => string | undefined,
): Map<string, string> | undefined {
  if (offered.length !== chosen.length) return undefined;
  if (offered.every((id) => chosen.includes(id))) return new Map(offered.map((id) => [id, id]));
  const left = [...chosen];
  const pairs = new Map<string, string>();
  for (const id of offered) {
    const wanted = offeredTypeOf(id);
    const index = left.findIndex((candidate) => wanted === undefined || typeOf(candidate) === wanted);
    if (index < 0) return undefined;
    pairs.set(id, left.splice(index, 1)[0] ?? id);
  }
  return pairs;
}
