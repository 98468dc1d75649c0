import type { Notice } from '../../base/fault.ts';
import { compare, formatAmount, parseAmount, sum } from '../../base/money.ts';
import { addMs, earliest, type Instant } from '../../base/time.ts';
import type { Offer, OfferItem } from '../offer/offer.ts';
import { priceTimes } from '../offer/price.ts';
import type { Passenger } from '../party/passenger.ts';
import type { AcceptedItem, HeldOffer } from './acceptedItem.ts';
import { assignPassengers } from './assignPassengers.ts';
import { chooseItems, type Chosen, type KnownItem } from './chooseItems.ts';
import type { CreateOrder, OfferSelection } from './commands.ts';
import { refuse, refuseAll } from './decision.ts';
import { flightsIn, unflownSegments } from './dependencies.ts';
import type { Refusal } from './refusals.ts';
import { snapshotOf } from './snapshot.ts';

export type { AcceptedItem, HeldOffer } from './acceptedItem.ts';

export type Acceptance = { items: AcceptedItem[]; notices: Notice[] } | { refusal: Refusal };

/** 10 minutes: the first seed's life of an offered order, when the offer itself says nothing. */
export const defaultHoldMs = 10 * 60_000;

/** Far beyond any journey, and within what every currency's amounts can be written in (15 digits before the point). */
export const greatestTotalMinor = 10n ** 13n;

/**
 * Finds, checks and prices every selected offer item. Refusals: all commercial faults at once, else all of eligibility; what depends on
 * who takes an item (its price, its flight) is asked as soon as everybody is placed. `known` are the items of the order that is
 * changed; without it the selection is a whole new order, and nothing in it may be for a flight nobody of it flies.
 */
export function acceptOffers(
  command: Pick<CreateOrder, 'selections' | 'passengers'>,
  offers: readonly HeldOffer[],
  now: Instant,
  known?: readonly KnownItem[],
): Acceptance {
  const choices = command.selections.map((selection, index) =>
    chooseItems(selection, `selections/${index}`, offers, now, known),
  );
  const faults = choices.flatMap((choice) => choice.faults);
  const placed = choices.map(({ chosen }) => chosen.map((each) => place(each, command.passengers, now)));
  const unfit = placed.flat().flatMap((each) => ('refusal' in each ? [each.refusal] : []));
  faults.push(...lapsed(unfit, faults), ...mixedCurrencies(choices));

  const notices: Notice[] = [];
  command.selections.forEach((selection, index) => {
    const items = accepted(placed[index] ?? []);
    if (items.length < (placed[index] ?? []).length) return;
    const stated = checkStatedTotal(selection, items, `selections/${index}/statedTotal`);
    if (stated !== undefined && 'refusal' in stated) faults.push(stated.refusal);
    else if (stated !== undefined) notices.push(stated);
  });
  const items = accepted(placed.flat());
  if (faults.length === 0 && unfit.length === 0) {
    faults.push(...totalFaults(items), ...(known === undefined ? unflown(items) : []));
  }
  if (faults.length > 0) return refuseAll(faults);
  return unfit.length > 0 ? refuseAll(unfit) : { items, notices };
}

/** Offers that leave no time to pay, as far as they are not already known to have expired; each once. */
function lapsed(unfit: readonly Refusal[], faults: readonly Refusal[]): Refusal[] {
  const late = unfit.filter((each) => each.code === 'offer_expired');
  const isFirst = (each: Refusal) => late.find((other) => other.subject === each.subject) === each;
  return late.filter((each) => isFirst(each) && !faults.some((fault) => fault.subject === each.subject));
}

function accepted(placed: readonly (AcceptedItem | { refusal: Refusal })[]): AcceptedItem[] {
  return placed.flatMap((each) => ('refusal' in each ? [] : [each]));
}

/** The chosen item with those who take it, its price for them and the time to pay it. */
function place(each: Chosen, passengers: readonly Passenger[], now: Instant): AcceptedItem | { refusal: Refusal } {
  const { held, item, pointer } = each;
  const paymentDueAt = paymentLimit(held.offer, item, now);
  if (paymentDueAt <= now) return refuse('offer_expired', held.offer.offerId, undefined, pointer);
  const assigned = assignPassengers(item, each.selected, held.offer, passengers);
  if ('refusal' in assigned) return { refusal: { ...assigned.refusal, pointer } };
  const { passengerIds, passengerFor } = assigned;
  const quantity = each.selected.quantity ?? 1;
  const units = item.pricedFor === 'each' && Number.isInteger(quantity) ? passengerIds.length * quantity : 1;
  const selected = { ...each.selected, passengerIds };
  return { held, item, selected, passengerFor, price: priceTimes(item.price, units), paymentDueAt, pointer };
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

function mixedCurrencies(choices: readonly { chosen: Chosen[] }[]): Refusal[] {
  const currencies = new Set(choices.flatMap(({ chosen }) => chosen.map(({ item }) => item.price.total.currency)));
  if (currencies.size <= 1) return [];
  return [refuse('currency_mixed', [...currencies].sort().join(', '), undefined, 'selections').refusal];
}

function totalFaults(items: readonly AcceptedItem[]): Refusal[] {
  const [first] = items;
  if (first === undefined) return [];
  const prices = items.map((each) => each.price.total);
  const { amountMinor } = sum(prices, first.price.total.currency);
  if (amountMinor >= 0n && amountMinor <= greatestTotalMinor) return [];
  return [refuse('price_out_of_range', first.held.offer.ownerCode, undefined, 'selections').refusal];
}

/** Extras for flights that none of the order's own flies, where it has flights at all. */
function unflown(items: readonly AcceptedItem[]): Refusal[] {
  const snapshot = snapshotOf(items);
  const flights = flightsIn(snapshot.items, snapshot.segments);
  return snapshot.items.flatMap((item) => {
    const at = items.find(
      (each) => each.held.offer.offerId === item.offerId && each.item.offerItemId === item.offerItemId,
    );
    return unflownSegments(item, flights).map(
      (segmentId) =>
        refuse('dependency_missing', item.offerItemId, `nobody it is for flies ${segmentId}`, at?.pointer).refusal,
    );
  });
}

/** The seller never pays more than it stated; a lower price or one stated in another currency is only worth a notice. */
function checkStatedTotal(
  selection: OfferSelection,
  items: readonly AcceptedItem[],
  pointer: string,
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
  if (compare(actual, expected) > 0) {
    return refuse('price_higher_than_stated', selection.offerId, `it costs ${text}`, pointer);
  }
  if (compare(actual, expected) === 0) return undefined;
  return { code: 'price_lower_than_stated', text: `offer ${selection.offerId} costs ${text}, less than stated` };
}
