import { allocate } from '../../base/allocate.ts';
import { sum, type Money } from '../../base/money.ts';
import type { Instant } from '../../base/time.ts';
import type { Passenger } from '../party/passenger.ts';
import type { Transfer } from '../payment/payment.ts';
import { balanceOf, countedItems } from './aggregate.ts';
import { datesOf, isOwnName } from './captureRules.ts';
import type { SplitOrder } from './commands.ts';
import { refuse } from './decision.ts';
import { divideItems, type Part } from './divideItems.ts';
import type { MoneyTransferred, OrderCreated, OrderDivided, OrderEvent } from './events.ts';
import { isNamed } from './isNamed.ts';
import { movingRefusal } from './movingRefusal.ts';
import type { Order, OrderItem } from './order.ts';
import { referencesOf } from './referencesOf.ts';
import type { Refusal } from './refusals.ts';
import { acceptedHashOf } from './snapshot.ts';
import { stateRefusal } from './stateRefusal.ts';
import { transferBetween } from './transferBetween.ts';

/** What was looked up and drawn before an order is divided. */
export type SplitFacts = { now: Instant; orderId: string; recordLocator: string; transferId: string };

/** What happens to the order that is divided, and to the one that leaves it. */
export type SplitDecision = { remaining: OrderEvent[]; divided: OrderEvent[] } | { refusal: Refusal };

/**
 * Takes passengers out into an order of their own, with what is theirs: items, stock, and what was paid for it. Charges, payments and
 * the record locator stay, and so do other systems' own names for the order; their locators unless the command names them. The new order is no group, so it takes named
 * passengers only. Both orders together cost, hold and have been paid exactly what was.
 */
export function splitOrder(command: SplitOrder, order: Order, facts: SplitFacts): SplitDecision {
  const refused = stateRefusal('SplitOrder', order, facts.now) ?? maySplit(order) ?? passengersRefusal(command, order);
  if (refused !== undefined) return refused;
  const leavingIds = new Set(command.passengerIds);
  const parts = divideItems(order, leavingIds);
  if ('refusal' in parts) return parts;
  const { leaving, staying } = parts;
  const isEmpty = [leaving, staying].some((part) => part.items.every((item) => item.status === 'CANCELLED'));
  if (isEmpty) return refuse('split_needs_both', order.orderId, 'one side would have no item');
  const unknown = (command.locators ?? []).find((each) => !order.locators.some((known) => isSame(known, each)));
  if (unknown !== undefined) return refuse('order_not_found', unknown.locator, 'it is no locator of this order');

  const money = transferBetween(order, facts.orderId, transferred(order, leaving), facts);
  const goes = (each: Order['locators'][number]) => (command.locators ?? []).some((named) => isSame(each, named));
  const remaining: OrderDivided = {
    type: 'OrderDivided',
    at: facts.now,
    passengerIds: [...leavingIds],
    items: staying.items,
    stock: staying.stock,
    locators: order.locators.filter((each) => !goes(each)),
    contactIds: contactsOf(order, (passengerId) => !leavingIds.has(passengerId)).map((each) => each.contactId),
    ...(money.leaving === undefined ? {} : { transfer: money.leaving }),
    relation: { kind: 'SPLIT_INTO', orderId: facts.orderId, at: facts.now },
    paymentDueAt: order.paymentDueAt,
  };
  const divided = newOrder(order, leavingIds, leaving, order.locators.filter(goes), facts);
  return { remaining: [remaining], divided: born(order, divided, money.coming, facts) };
}

/** Whether there is somebody to take out and somebody to stay, whoever is named. An infant goes with who holds it. */
export function maySplit(order: Order): { refusal: Refusal } | undefined {
  const places = order.passengers.filter((each) => each.heldBy === undefined);
  return movingRefusal(order) ?? (places.length < 2 ? refuse('split_needs_both', order.orderId) : undefined);
}

function passengersRefusal({ passengerIds }: SplitOrder, order: Order): { refusal: Refusal } | undefined {
  const unknown = passengerIds.find((id) => !order.passengers.some((each) => each.passengerId === id));
  if (unknown !== undefined) return refuse('passenger_unknown', unknown);
  const leaving = new Set(passengerIds);
  if (leaving.size === 0 || leaving.size === order.passengers.length) return refuse('split_needs_both', order.orderId);
  const parted = order.passengers.find((each) => isParted(each, leaving));
  if (parted !== undefined) return refuse('split_parts_infant', parted.passengerId);
  const place = order.passengers.find((each) => leaving.has(each.passengerId) && !isNamed(each));
  return order.group === undefined || place === undefined ? undefined : refuse('unnamed_passengers', place.passengerId);
}

/** Whether an infant would go one way and the adult who holds it another. */
export function isParted({ passengerId, heldBy }: Passenger, leaving: ReadonlySet<string>): boolean {
  return heldBy !== undefined && leaving.has(passengerId) !== leaving.has(heldBy);
}

/** Exactly what the leaving items cost where all is paid; else their share of what was paid, by what either side costs. */
function transferred(order: Order, leaving: Part): Money {
  const counted = new Set(countedItems(order).map((item) => item.itemId));
  const prices = leaving.items.filter((item) => counted.has(item.itemId)).map((item) => item.price.total);
  const cost = sum(prices, order.currency);
  const { total, paid, refunded } = balanceOf(order);
  const held = paid.amountMinor - refunded.amountMinor;
  if (held >= total.amountMinor) return cost;
  const stays = total.amountMinor - cost.amountMinor;
  const isShared = held > 0n && cost.amountMinor >= 0n && stays >= 0n;
  const share = isShared ? allocate(held, [cost.amountMinor, stays])[0] : 0n;
  return { ...cost, amountMinor: share ?? 0n };
}

function newOrder(
  order: Order,
  leavingIds: ReadonlySet<string>,
  leaving: Part,
  locators: Order['locators'],
  facts: SplitFacts,
): Order {
  const { group: _group, closedBecause: _closedBecause, ...kept } = order;
  const { soldAt: _soldAt, ...dates } = order.dates;
  const items = leaving.items.map((item): OrderItem =>
    item.status === 'CANCELLED' ? item : { ...item, status: 'OFFERED' },
  );
  const snapshot = { items, ...referencesOf(items, order) };
  const offered = new Set(items.map((item) => item.offerId));
  return {
    ...kept,
    ...snapshot,
    orderId: facts.orderId,
    recordLocator: facts.recordLocator,
    version: 1,
    offers: order.offers.filter((each) => offered.has(each.offerId)),
    passengers: order.passengers.filter((each) => leavingIds.has(each.passengerId)),
    contacts: contactsOf(order, (passengerId) => leavingIds.has(passengerId)),
    stock: leaving.stock.map((claim) => (claim.status === 'SOLD' ? { ...claim, status: 'HELD' } : claim)),
    payments: [],
    refunds: [],
    transfers: [],
    charges: [],
    quotes: [],
    cases: [],
    externalReferences: order.externalReferences.filter((each) => !isOwnName(each)),
    locators,
    relations: [{ kind: 'SPLIT_FROM', orderId: order.orderId, at: facts.now }],
    dates: datesOf(dates, snapshot),
    acceptedHash: acceptedHashOf(snapshot),
    createdAt: facts.now,
    createdOn: facts.now.slice(0, 10),
    changedAt: facts.now,
  };
}

/** It is born as every order is, offered; what was sold is sold again in the same breath, with the money that came along. */
function born(order: Order, divided: Order, transfer: Transfer | undefined, { now }: SplitFacts): OrderEvent[] {
  const created: OrderCreated = { type: 'OrderCreated', at: now, order: divided };
  const moved: MoneyTransferred[] = transfer === undefined ? [] : [{ type: 'MoneyTransferred', at: now, transfer }];
  if (order.dates.soldAt === undefined) return [created, ...moved];
  const itemIds = divided.items.filter((item) => item.status === 'OFFERED').map((item) => item.itemId);
  return [created, ...moved, { type: 'ItemsConfirmed', at: now, itemIds }];
}

/** The contacts of some passengers, and those that are nobody's in particular. */
function contactsOf(order: Order, isTheirs: (passengerId: string) => boolean): Order['contacts'] {
  const bearers = (contactId: string) => order.passengers.filter((each) => each.contactIds.includes(contactId));
  return order.contacts.filter(({ contactId }) => {
    const those = bearers(contactId);
    return those.length === 0 || those.some((each) => isTheirs(each.passengerId));
  });
}

function isSame(known: Order['locators'][number], named: { system: string; locator: string }): boolean {
  return known.system === named.system && known.locator === named.locator;
}
