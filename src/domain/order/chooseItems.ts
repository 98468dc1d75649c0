import type { Instant } from '../../base/time.ts';
import type { OfferItem } from '../offer/offer.ts';
import type { HeldOffer } from './acceptedItem.ts';
import type { OfferSelection, SelectedItem } from './commands.ts';
import { refuse } from './decision.ts';
import { cycleIn } from './dependencies.ts';
import type { OrderItem } from './order.ts';
import type { Refusal, RefusalCode } from './refusals.ts';

/** An offer item somebody chose; `pointer` is where in the command it was chosen first. */
export type Chosen = { held: HeldOffer; item: OfferItem; selected: SelectedItem; pointer: string };

/** An item the order already has: what is chosen now may belong to it or need it. */
export type KnownItem = Pick<OrderItem, 'offerId' | 'offerItemId'>;

/** More of one thing for one passenger than anybody means. */
const mostOfOne = 99;

/**
 * Finds the items of one selection and holds them against what is on offer: every commercial fault that shows before it is known who
 * takes what. `pointer` is the selection's place in the command.
 */
export function chooseItems(
  selection: OfferSelection,
  pointer: string,
  offers: readonly HeldOffer[],
  now: Instant,
  known: readonly KnownItem[] = [],
): { chosen: Chosen[]; faults: Refusal[] } {
  const named = findOffer(selection, offers);
  const { offerId } = selection;
  if (named === undefined) return { chosen: [], faults: [fault('offer_not_found', offerId, pointer)] };
  const listed: Chosen[] = [];
  const faults: Refusal[] = [];
  selection.items.forEach((selected, index) => {
    const here = `${pointer}/items/${index}`;
    const found = findItem(selected.offerItemId, named, offers);
    if (found === undefined) faults.push(fault('offer_item_not_found', selected.offerItemId, here));
    else listed.push({ ...found, selected, pointer: here });
  });
  const chosen = mergedChoices(listed);
  for (const held of new Set([named, ...chosen.map((each) => each.held)])) {
    const isOver = held.offer.expiresAt !== undefined && held.offer.expiresAt <= now;
    if (isOver) faults.push(fault('offer_expired', held.offer.offerId, pointer));
    if (held.usedByOrderId !== undefined) faults.push(fault('offer_already_used', held.offer.offerId, pointer));
  }
  const missing = named.offer.items.filter((item) => item.mandatory && !chosen.some((each) => each.item === item));
  faults.push(...missing.map((item) => fault('mandatory_item_missing', item.offerItemId, pointer)));
  for (const each of listed) faults.push(...selectionFaults(each));
  faults.push(...structureFaults(chosen, known), ...circles(chosen));
  return { chosen, faults };
}

function fault(code: RefusalCode, subject: string, pointer: string, detail?: string): Refusal {
  return refuse(code, subject, detail, pointer).refusal;
}

function findOffer(selection: OfferSelection, offers: readonly HeldOffer[]): HeldOffer | undefined {
  return offers.find(
    ({ offer }) =>
      offer.offerId === selection.offerId &&
      offer.ownerCode === selection.ownerCode &&
      (selection.responseId === undefined || offer.responseId === '' || offer.responseId === selection.responseId),
  );
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

/** What is wrong with how an item is wanted: on a flight it is not offered for, more of it than there can be. */
function selectionFaults({ item, selected, pointer }: Chosen): Refusal[] {
  const isOffered = (id: string) => item.services.some(({ segmentIds }) => segmentIds.includes(id));
  const places = (selected.segmentIds ?? []).flatMap((id, index) =>
    isOffered(id) ? [] : [fault('segment_not_in_item', item.offerItemId, `${pointer}/segmentIds/${index}`)],
  );
  const quantity = selected.quantity ?? 1;
  if (Number.isInteger(quantity) && quantity >= 1 && quantity <= mostOfOne) return places;
  return [...places, fault('price_out_of_range', item.offerItemId, `${pointer}/quantity`)];
}

/** Parts whose bundle, and items whose needed item, is neither chosen nor in the order already. */
function structureFaults(chosen: readonly Chosen[], known: readonly KnownItem[]): Refusal[] {
  const isThere = (held: HeldOffer, offerItemId: string) =>
    chosen.some((each) => each.held === held && each.item.offerItemId === offerItemId) ||
    known.some((each) => each.offerId === held.offer.offerId && each.offerItemId === offerItemId);
  return chosen.flatMap(({ held, item, pointer }) => {
    const parent = item.parentOfferItemId;
    const alone = parent === undefined || isThere(held, parent) ? [] : [parent];
    const needed = (item.dependsOnOfferItemIds ?? []).filter((id) => !isThere(held, id));
    return [
      ...alone.map((id) => fault('bundle_incomplete', item.offerItemId, pointer, `it belongs to ${id}`)),
      ...needed.map((id) => fault('dependency_missing', item.offerItemId, pointer, `it needs ${id}`)),
    ];
  });
}

/** Items that need each other in a circle, or bundles that are their own part; once for each offer. */
function circles(chosen: readonly Chosen[]): Refusal[] {
  return [...new Set(chosen.map((each) => each.held))].flatMap((held) => {
    const ofOffer = chosen.filter((each) => each.held === held);
    const needs = ofOffer.map(({ item }) => ({
      itemId: item.offerItemId,
      dependsOn: item.dependsOnOfferItemIds ?? [],
    }));
    const parents = ofOffer.map(({ item }) => ({
      itemId: item.offerItemId,
      dependsOn: item.parentOfferItemId === undefined ? [] : [item.parentOfferItemId],
    }));
    return [cycleIn(needs), cycleIn(parents)].flatMap((circle) => {
      const at = ofOffer.find((each) => each.item.offerItemId === circle?.[0]);
      if (circle === undefined || at === undefined) return [];
      return [fault('dependency_cycle', at.item.offerItemId, at.pointer, [...circle, circle[0]].join(' → '))];
    });
  });
}

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
