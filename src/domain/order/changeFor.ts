import type { Notice } from '../../base/fault.ts';
import { sum } from '../../base/money.ts';
import { claimsFor } from '../stock/claimsFor.ts';
import { acceptedOffer } from './acceptedItem.ts';
import { acceptOffers, greatestTotalMinor } from './acceptOffers.ts';
import type { ItemsWish, OfferSelection } from './commands.ts';
import { refuse, refuseAll } from './decision.ts';
import { highestNumber, selectionNumber } from '../../base/highestNumber.ts';
import { dependantsOf, dependenciesOf, flightsIn, partsOf, unflownSegments, type Flights } from './dependencies.ts';
import type { OrderFacts } from './facts.ts';
import { modifiedItem } from './modifiedItem.ts';
import { offersOfOrder } from './offersOfOrder.ts';
import type { ItemChange, Order, OrderItem, References } from './order.ts';
import type { Refusal } from './refusals.ts';
import { byOffer, snapshotOf, type Snapshot } from './snapshot.ts';
import { namedItems } from './suspendItems.ts';

/** An item that goes or becomes another one, and by which of its rules that is judged. */
export type Touched = { item: OrderItem; kind: 'CANCEL' | 'CHANGE' };

export type PlannedChange = { change: ItemChange; touched: Touched[]; notices: Notice[] };

export type ChangeFacts = Pick<OrderFacts, 'now' | 'offers' | 'flights'>;

/**
 * Works out what a wish does to an order's items: those that come (numbered on from the order's own), those that become others, those
 * that go with all that belongs to them, and what of stock is newly taken. Nothing is decided by it: no price is asked for it here.
 * Refuses with all faults of the offers chosen, else with the first fault of the items named.
 */
export function changeFor(wish: ItemsWish, order: Order, facts: ChangeFacts): PlannedChange | { refusal: Refusal } {
  const leaving = leavingItems(wish, order);
  if ('refusal' in leaving) return leaving;
  const gone = new Set(leaving.items.map((item) => item.itemId));
  const staying = order.items.filter((item) => isLive(item) && !gone.has(item.itemId));
  const modified = modifiedItems(wish, order, gone);
  if ('refusal' in modified) return modified;
  const kept = staying.map((item) => modified.items.find((each) => each.itemId === item.itemId) ?? item);
  const added = addedItems(wish, order, kept, facts);
  if ('refusal' in added) return added;
  if (gone.size + modified.items.length + added.items.length === 0) return refuse('nothing_to_change', order.orderId);
  if (kept.length + added.items.length === 0) {
    return refuse('change_not_permitted', order.orderId, 'nothing would be left: cancel the order instead');
  }
  const flights = flightsIn([...kept, ...added.items], [...order.segments, ...added.segments]);
  const relinked = relinkedItems(kept, order, gone, modified.items, flights);
  if ('refusal' in relinked) return relinked;
  const unflown = unflownRefusal(added, flights);
  if (unflown !== undefined) return unflown;

  const altered = withBundleMates([...relinked.items], kept, [...leaving.items, ...modified.items, ...added.items]);
  const { claims, releasedClaimIds } = claimed(order, added, altered, modified.items, facts);
  const after = [...kept, ...added.items].map((item) => item.price.total);
  if (sum(after, order.currency).amountMinor > greatestTotalMinor) return refuse('price_out_of_range', order.orderId);
  return {
    change: {
      actions: [
        ...[...added.items, ...altered].map(({ itemId, action }) => ({ itemId, action })),
        ...leaving.items.map(({ itemId }) => ({ itemId, action: 'REMOVE' as const })),
      ],
      items: [...added.items, ...altered],
      removedItemIds: [...gone],
      additions: additionsOf(order, added),
      offers: added.offers,
      claims,
      releasedClaimIds,
    },
    touched: [
      ...leaving.items.map((item): Touched => ({
        item,
        kind: leaving.replaced.has(item.itemId) ? 'CHANGE' : 'CANCEL',
      })),
      ...modified.before.map((item): Touched => ({ item, kind: 'CHANGE' })),
    ],
    notices: added.notices,
  };
}

function isLive(item: OrderItem): boolean {
  return item.status === 'OFFERED' || item.status === 'CONFIRMED';
}

type Leaving = { items: OrderItem[]; replaced: ReadonlySet<string> };

/** The items that go: those named, and the parts of named bundles. What needs one of them must be named too, or be flown as before. */
function leavingItems(wish: ItemsWish, order: Order): Leaving | { refusal: Refusal } {
  const empty = wish.replace.find((each) => each.with.length === 0 || each.itemIds.length === 0);
  if (empty !== undefined) return refuse('item_replaced_by_nothing', empty.itemIds[0]);
  const replacedIds = wish.replace.flatMap((each) => each.itemIds);
  const ids = [...new Set([...wish.removeItemIds, ...replacedIds])];
  if (ids.length === 0) return { items: [], replaced: new Set() };
  const named = namedItems(order, ids);
  if ('refusal' in named) return named;
  const suspended = named.find((item) => item.suspended !== undefined);
  if (suspended !== undefined) return refuse('item_suspended', suspended.itemId);
  const live = order.items.filter(isLive);
  const all = new Set([...ids, ...partsOf(ids, live)]);
  const alone = named.find(
    ({ parentItemId, optional }) =>
      parentItemId !== undefined &&
      optional !== true &&
      !all.has(parentItemId) &&
      live.some((each) => each.itemId === parentItemId),
  );
  if (alone !== undefined) return refuse('bundle_incomplete', alone.itemId, `it belongs to ${alone.parentItemId}`);
  return {
    items: live.filter((item) => all.has(item.itemId)),
    replaced: new Set([...replacedIds, ...partsOf(replacedIds, live)]),
  };
}

function modifiedItems(
  wish: ItemsWish,
  order: Order,
  gone: ReadonlySet<string>,
): { items: OrderItem[]; before: OrderItem[] } | { refusal: Refusal } {
  const items: OrderItem[] = [];
  const before: OrderItem[] = [];
  for (const each of wish.modify) {
    const named = namedItems(order, [each.itemId]);
    if ('refusal' in named) return named;
    const [item] = named;
    if (item === undefined || gone.has(item.itemId)) return refuse('item_not_live', each.itemId, 'it is to go');
    if (item.suspended !== undefined) return refuse('item_suspended', item.itemId);
    const index = items.findIndex((known) => known.itemId === item.itemId);
    const modified = modifiedItem(items[index] ?? item, each, order);
    if ('refusal' in modified) return modified;
    if (modified.item === (items[index] ?? item)) continue;
    if (index >= 0) items[index] = modified.item;
    else {
      items.push(modified.item);
      before.push(item);
    }
  }
  return { items, before };
}

type Added = Snapshot & { offers: ItemChange['offers']; notices: Notice[]; pointers: (string | undefined)[] };

/** What is chosen newly, as items of the order. The first of the replaced items that is of the same type is the one it takes the place of. */
function addedItems(
  wish: ItemsWish,
  order: Order,
  kept: readonly OrderItem[],
  facts: ChangeFacts,
): Added | { refusal: Refusal } {
  const groups: { selection: OfferSelection; replacedIds?: string[] }[] = [
    ...wish.add.map((selection) => ({ selection })),
    ...wish.replace.flatMap(({ itemIds, with: selections }) =>
      selections.map((selection) => ({ selection, replacedIds: itemIds })),
    ),
  ];
  const selections = groups.map((group) => group.selection);
  const offers = offersOfOrder(facts.offers ?? [], order, kept);
  const accepted = acceptOffers({ selections, passengers: order.passengers }, offers, facts.now, kept);
  if ('refusal' in accepted) return accepted;
  const foreign = accepted.items.find(({ held }) => held.offer.ownerCode !== order.ownerCode);
  if (foreign !== undefined) return refuse('offer_not_found', foreign.held.offer.offerId, 'it is of another airline');
  const other = accepted.items.find(({ price }) => price.total.currency !== order.currency);
  if (other !== undefined) {
    return refuse('currency_mixed', `${order.currency}, ${other.price.total.currency}`, undefined, other.pointer);
  }
  const ordered = byOffer(accepted.items).flat();
  const snapshot = snapshotOf(accepted.items, {
    ...referencesIn(order),
    items: kept,
    itemCount: highestNumber(order.items.map((item) => item.itemId)),
    serviceCount: highestNumber(order.items.flatMap((item) => item.services.map((service) => service.serviceId))),
  });
  const items = snapshot.items.map((item, index) => {
    const replacedIds = groups[selectionNumber(ordered[index]?.pointer)]?.replacedIds;
    if (replacedIds === undefined) return item;
    const replaced = order.items.filter((each) => replacedIds.includes(each.itemId));
    const same = replaced.find((each) => each.type === item.type) ?? replaced[0];
    return { ...item, action: 'REPLACE' as const, replaces: same?.itemId };
  });
  const used = [...new Set(accepted.items.map((each) => each.held))];
  return {
    ...snapshot,
    items,
    offers: used.map(acceptedOffer),
    notices: accepted.notices,
    pointers: ordered.map((each) => each.pointer),
  };
}

/** Items that stay, linked to what they need now; the unchanged among them are left out. */
function relinkedItems(
  kept: readonly OrderItem[],
  order: Order,
  gone: ReadonlySet<string>,
  modified: readonly OrderItem[],
  flights: Flights,
): { items: OrderItem[] } | { refusal: Refusal } {
  const items: OrderItem[] = [];
  const orphans = new Set(dependantsOf([...gone], kept));
  for (const item of kept) {
    const isModified = modified.includes(item);
    const lost = item.dependsOn.filter((id) => gone.has(id));
    if (!isModified && lost.length === 0) continue;
    const isFlight = (id: string) => order.items.some((each) => each.itemId === id && each.type === 'FLIGHT');
    const declared = item.dependsOn.filter((id) => !isFlight(id) || item.type === 'FLIGHT');
    const needed = lost.find((id) => declared.includes(id)) ?? (flights.any ? undefined : lost[0]);
    const unflown = unflownSegments(item, flights);
    if (needed !== undefined || (unflown.length > 0 && (isModified || orphans.has(item.itemId)))) {
      return refuse('dependency_missing', item.itemId, `it needs ${needed ?? lost[0] ?? unflown[0]}`);
    }
    const dependsOn = dependenciesOf(item, flights, declared);
    items.push({ ...item, action: isModified ? 'MODIFY' : 'NO_CHANGE', dependsOn });
  }
  return { items };
}

function unflownRefusal(added: Added, flights: Flights): { refusal: Refusal } | undefined {
  const faults = added.items.flatMap((item, index) =>
    unflownSegments(item, flights).map(
      (segmentId) =>
        refuse('dependency_missing', item.offerItemId, `nobody it is for flies ${segmentId}`, added.pointers[index])
          .refusal,
    ),
  );
  return faults.length === 0 ? undefined : refuseAll(faults);
}

/** With the other items of every bundle that is touched: they are said to stay as they are. */
function withBundleMates(altered: OrderItem[], kept: readonly OrderItem[], touched: readonly OrderItem[]): OrderItem[] {
  const everything = [...kept, ...touched];
  const rootOf = (item: OrderItem): string => {
    let at = item;
    for (let depth = 0; depth < everything.length; depth++) {
      const parent = everything.find((each) => each.itemId === at.parentItemId);
      if (parent === undefined) break;
      at = parent;
    }
    return at.itemId;
  };
  const roots = new Set(touched.map(rootOf));
  const mates = kept.filter(
    (item) => roots.has(rootOf(item)) && ![...altered, ...touched].some((each) => each.itemId === item.itemId),
  );
  return [...altered, ...mates.map((item): OrderItem => ({ ...item, action: 'NO_CHANGE' }))];
}

/** What is newly taken of stock, and what modified items give up; what they take unchanged they keep. */
function claimed(
  order: Order,
  added: Added,
  altered: readonly OrderItem[],
  modified: readonly OrderItem[],
  facts: ChangeFacts,
): Pick<ItemChange, 'claims' | 'releasedClaimIds'> {
  const segments = [...order.segments, ...added.segments.filter((each) => !order.segments.includes(each))];
  const definitions = [...order.serviceDefinitions, ...added.serviceDefinitions];
  const claimant = { ...order, segments, serviceDefinitions: definitions };
  const changing = altered.filter((item) => modified.some((each) => each.itemId === item.itemId));
  const wanted = claimsFor([...added.items, ...changing], claimant, facts.flights ?? []);
  const isOf = (itemId: string) => changing.some((item) => item.itemId === itemId);
  const held = order.stock.filter((claim) => claim.status !== 'RELEASED' && isOf(claim.itemId));
  const taken = (claims: typeof wanted, itemId: string, poolId: string) =>
    claims
      .filter((claim) => claim.itemId === itemId && claim.poolId === poolId)
      .reduce((count, claim) => count + claim.quantity, 0);
  return {
    claims: wanted.flatMap((claim) => {
      const before = taken(held, claim.itemId, claim.poolId);
      if (before === claim.quantity) return [];
      return before < claim.quantity ? [{ ...claim, quantity: claim.quantity - before }] : [claim];
    }),
    releasedClaimIds: held
      .filter(({ itemId, poolId }) => taken(held, itemId, poolId) > taken(wanted, itemId, poolId))
      .map((claim) => claim.claimId),
  };
}

function referencesIn(order: Order): References {
  const { segments, journeys, priceClasses, serviceDefinitions, baggageAllowances } = order;
  return { segments, journeys, priceClasses, serviceDefinitions, baggageAllowances };
}

/** What the order does not list yet. */
function additionsOf(order: Order, added: Snapshot): References {
  return {
    segments: added.segments.filter((each) => !order.segments.includes(each)),
    journeys: added.journeys.filter((each) => !order.journeys.includes(each)),
    priceClasses: added.priceClasses.filter((each) => !order.priceClasses.includes(each)),
    serviceDefinitions: added.serviceDefinitions.filter((each) => !order.serviceDefinitions.includes(each)),
    baggageAllowances: added.baggageAllowances.filter((each) => !order.baggageAllowances.includes(each)),
  };
}
