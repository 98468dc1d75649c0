import type { Notice } from '../../base/fault.ts';
import { compare, formatAmount, parseAmount, sum } from '../../base/money.ts';
import { addMs, earliest, type Instant } from '../../base/time.ts';
import type { Offer, OfferItem, Price } from '../offer/offer.ts';
import { priceTimes } from '../offer/price.ts';
import type { Passenger } from '../party/passenger.ts';
import type { CreateOrder, OfferSelection, SelectedItem } from './commands.ts';
import { refuse } from './decision.ts';
import type { Refusal } from './refusals.ts';

/** An offer as the store holds it: its content, proof of that content, and the order that used it up. */
export type HeldOffer = { offer: Offer; hash: string; usedByOrderId?: string };

/** One chosen item with its price for the chosen passengers; `passengerFor` maps the offer's passenger keys to the order's. */
export type AcceptedItem = {
  held: HeldOffer;
  item: OfferItem;
  selected: SelectedItem;
  passengerFor: ReadonlyMap<string, string>;
  price: Price;
  paymentDueAt: Instant;
};

export type Acceptance = { items: AcceptedItem[]; notices: Notice[] } | { refusal: Refusal };

/** 10 minutes: the first seed's life of an offered order, when the offer itself says nothing. */
export const defaultHoldMs = 10 * 60_000;

/** Finds, checks and prices every selected offer item. Refusals in the order of the refusal list. */
export function acceptOffers(command: CreateOrder, offers: readonly HeldOffer[], now: Instant): Acceptance {
  const items: AcceptedItem[] = [];
  const notices: Notice[] = [];
  const keys = command.selections.map(({ offerId, ownerCode, responseId }) =>
    [ownerCode, offerId, responseId].join('|'),
  );
  const twice = command.selections.find((_selection, index) => keys.indexOf(keys[index] ?? '') !== index);
  if (twice !== undefined) return refuse('offer_selected_twice', twice.offerId);
  for (const selection of command.selections) {
    const named = findOffer(selection, offers);
    if (named === undefined) return refuse('offer_not_found', selection.offerId);
    const accepted = acceptSelection(selection, named, offers, command.passengers, now);
    if ('refusal' in accepted) return accepted;
    const stated = checkStatedTotal(selection, accepted.items);
    if (stated !== undefined && 'refusal' in stated) return stated;
    if (stated !== undefined) notices.push(stated);
    items.push(...accepted.items);
  }
  const currencies = new Set(items.map((each) => each.price.total.currency));
  if (currencies.size > 1) return refuse('currency_mixed', [...currencies].sort().join(', '));
  return { items, notices };
}

function findOffer(selection: OfferSelection, offers: readonly HeldOffer[]): HeldOffer | undefined {
  return offers.find(
    ({ offer }) =>
      offer.offerId === selection.offerId &&
      offer.ownerCode === selection.ownerCode &&
      (selection.responseId === undefined || offer.responseId === '' || offer.responseId === selection.responseId),
  );
}

function acceptSelection(
  selection: OfferSelection,
  named: HeldOffer,
  offers: readonly HeldOffer[],
  passengers: readonly Passenger[],
  now: Instant,
): { items: AcceptedItem[] } | { refusal: Refusal } {
  const listed: Chosen[] = [];
  for (const selected of selection.items) {
    const found = findItem(selected.offerItemId, named, offers);
    if (found === undefined) return refuse('offer_item_not_found', selected.offerItemId);
    listed.push({ ...found, selected });
  }
  const chosen = mergedChoices(listed);
  const used = new Set([named, ...chosen.map((each) => each.held)]);
  for (const held of used) {
    if (held.offer.expiresAt !== undefined && held.offer.expiresAt <= now)
      return refuse('offer_expired', held.offer.offerId);
  }
  for (const held of used) {
    if (held.usedByOrderId !== undefined) return refuse('offer_already_used', held.offer.offerId);
  }
  const missing = named.offer.items.find((item) => item.mandatory && !chosen.some((each) => each.item === item));
  if (missing !== undefined) return refuse('mandatory_item_missing', missing.offerItemId);

  const items: AcceptedItem[] = [];
  for (const each of chosen) {
    const assigned = assignPassengers(each.item, each.selected, each.held.offer, passengers);
    if ('refusal' in assigned) return assigned;
    const place = each.selected.segmentIds?.find(
      (id) => !each.item.services.some(({ segmentIds }) => segmentIds.includes(id)),
    );
    if (place !== undefined) return refuse('segment_not_in_item', each.item.offerItemId);
    const quantity = each.selected.quantity ?? 1;
    if (!Number.isInteger(quantity) || quantity < 1 || quantity > mostOfOne) {
      return refuse('price_out_of_range', each.item.offerItemId);
    }
    const paymentDueAt = paymentLimit(each.held.offer, each.item, now);
    if (paymentDueAt <= now) return refuse('offer_expired', each.held.offer.offerId);
    const units = each.item.pricedFor === 'each' ? assigned.passengerIds.length * quantity : 1;
    const selected = { ...each.selected, passengerIds: assigned.passengerIds };
    items.push({
      ...each,
      selected,
      passengerFor: assigned.passengerFor,
      price: priceTimes(each.item.price, units),
      paymentDueAt,
    });
  }
  return { items };
}

type Chosen = { held: HeldOffer; item: OfferItem; selected: SelectedItem };

/** More of one thing for one passenger than anybody means. */
const mostOfOne = 99;

/**
 * Senders list an item that is priced as a whole several times to say several things of it; it is still one item. What is sold by the
 * piece is one more piece each time.
 */
function mergedChoices(choices: readonly Chosen[]): Chosen[] {
  const merged: Chosen[] = [];
  for (const choice of choices) {
    const index = merged.findIndex((each) => each.item === choice.item && choice.item.pricedFor === 'item');
    const known = merged[index];
    if (known === undefined) merged.push(choice);
    else merged[index] = { ...known, selected: bothSelections(known.selected, choice.selected) };
  }
  return merged;
}

function bothSelections(a: SelectedItem, b: SelectedItem): SelectedItem {
  const union = (first: readonly string[] = [], second: readonly string[] = []) => [...new Set([...first, ...second])];
  return {
    ...a,
    ...b,
    passengerIds: union(a.passengerIds, b.passengerIds),
    ...(a.segmentIds === undefined || b.segmentIds === undefined
      ? {}
      : { segmentIds: union(a.segmentIds, b.segmentIds) }),
  };
}

/** The item in the named offer, or in another offer of the same shopping response: senders combine items of one response under one offer. */
function findItem(
  offerItemId: string,
  named: HeldOffer,
  offers: readonly HeldOffer[],
): { held: HeldOffer; item: OfferItem } | undefined {
  const related = offers.filter(
    ({ offer }) =>
      offer !== named.offer &&
      offer.ownerCode === named.offer.ownerCode &&
      offer.responseId !== '' &&
      offer.responseId === named.offer.responseId,
  );
  for (const held of [named, ...related]) {
    const item = held.offer.items.find((each) => each.offerItemId === offerItemId);
    if (item !== undefined) return { held, item };
  }
  return undefined;
}

type Assignment = { passengerIds: string[]; passengerFor: Map<string, string> };

/**
 * Who travels for whom: the offer knows its passengers by keys of the shopping message, which the order may repeat or rename.
 * Same keys are taken as they are; else passengers are paired by type, and their number and types must agree with what was priced.
 */
function assignPassengers(
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

function paymentLimit(offer: Offer, item: OfferItem, now: Instant): Instant {
  const within = (ms: number | undefined) => (ms === undefined ? undefined : addMs(now, ms));
  const limit = earliest([
    item.paymentDueAt,
    within(item.paymentWithinMs),
    offer.paymentDueAt,
    within(offer.paymentWithinMs),
  ]);
  return limit ?? addMs(now, defaultHoldMs);
}

/** The seller never pays more than it stated; a lower price or one stated in another currency is only worth a notice. */
function checkStatedTotal(
  selection: OfferSelection,
  items: readonly AcceptedItem[],
): Notice | { refusal: Refusal } | undefined {
  const stated = selection.statedTotal;
  const currency = items[0]?.price.total.currency;
  if (stated === undefined || currency === undefined) return undefined;
  if (items.some((each) => each.price.total.currency !== currency)) return undefined;
  const actual = sum(
    items.map((each) => each.price.total),
    currency,
  );
  const text = `${formatAmount(actual)} ${currency}`;
  if (stated.currency !== undefined && stated.currency !== currency) {
    return {
      code: 'price_not_compared',
      text: `the stated total is not in the offer's currency: the offer ${selection.offerId} costs ${text}`,
    };
  }
  const expected = parseAmount(stated.amount, currency);
  if (expected === undefined) {
    return {
      code: 'price_not_compared',
      text: `the stated total of offer ${selection.offerId} is no amount of ${currency}: the offer costs ${text}`,
    };
  }
  if (compare(actual, expected) > 0) return refuse('price_higher_than_stated', selection.offerId, `it costs ${text}`);
  if (compare(actual, expected) === 0) return undefined;
  return { code: 'price_lower_than_stated', text: `offer ${selection.offerId} costs ${text}, less than stated` };
}
