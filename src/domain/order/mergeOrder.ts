import { mostPassengers } from '../../base/limits.ts';
import { subtract } from '../../base/money.ts';
import { earliest, type Instant } from '../../base/time.ts';
import type { Passenger } from '../party/passenger.ts';
import { balanceOf, statusOf } from './aggregate.ts';
import { refuse } from './decision.ts';
import type { OrderAbsorbed, OrderEvent, OrderMerged } from './events.ts';
import { joiningOf, samePerson } from './joiningOf.ts';
import { movingRefusal } from './movingRefusal.ts';
import type { Order } from './order.ts';
import type { Refusal } from './refusals.ts';
import { stateRefusal } from './stateRefusal.ts';
import { transferBetween } from './transferBetween.ts';

/** What was looked up and drawn before orders are put together. */
export type MergeFacts = { now: Instant; transferId: string };

/** What happens to the order that takes the other in, and to that other one. */
export type MergeDecision = { absorbing: OrderEvent[]; merged: OrderEvent[] } | { refusal: Refusal };

/**
 * Puts `other` into `order`: passengers, items, stock, locators, money and charges. Ids that clash get new ones; equal flights and
 * definitions stay one. A traveller who is in both under the same id, type, names and birth date is one passenger; anybody else stays
 * two, because two people may bear one name. The earlier of their time limits holds for both. Only the order may be a group.
 */
export function mergeOrder(order: Order, other: Order, facts: MergeFacts): MergeDecision {
  const { now } = facts;
  if (order.orderId === other.orderId) return refuse('merge_with_itself', order.orderId);
  const refused =
    stateRefusal('MergeOrder', order, now) ??
    stateRefusal('MergeOrder', other, now) ??
    movingRefusal(order) ??
    movingRefusal(other);
  if (refused !== undefined) return refused;
  const difference = differenceOf(order, other, now);
  if (difference !== undefined) return refuse('merge_mismatch', other.orderId, difference);

  const { paid, refunded } = balanceOf(other);
  const money = transferBetween(other, order.orderId, subtract(paid, refunded), facts);
  const priceGuaranteedUntil = earliest([order.priceGuaranteedUntil, other.priceGuaranteedUntil]);
  const absorbed: OrderAbsorbed = {
    type: 'OrderAbsorbed',
    at: now,
    joining: joiningOf(order, other),
    ...(money.coming === undefined ? {} : { transfer: money.coming }),
    relation: { kind: 'MERGED_FROM', orderId: other.orderId, at: now },
    paymentDueAt: order.paymentDueAt < other.paymentDueAt ? order.paymentDueAt : other.paymentDueAt,
    ...(priceGuaranteedUntil === undefined ? {} : { priceGuaranteedUntil }),
    dates: journeyDates(order, other),
  };
  const merged: OrderMerged = {
    type: 'OrderMerged',
    at: now,
    ...(money.leaving === undefined ? {} : { transfer: money.leaving }),
    relation: { kind: 'MERGED_INTO', orderId: order.orderId, at: now },
  };
  return { absorbing: [absorbed, ...documentsOf(order, other, now)], merged: [merged] };
}

function differenceOf(order: Order, other: Order, now: Instant): string | undefined {
  if (order.sellerId !== other.sellerId) return 'the seller';
  if (order.ownerCode !== other.ownerCode) return 'the airline';
  if (order.currency !== other.currency) return `the currency: ${order.currency} and ${other.currency}`;
  const [status, otherStatus] = [statusOf(order, now), statusOf(other, now)];
  if (status !== otherStatus) return `the state: ${status} and ${otherStatus}`;
  if (other.group !== undefined) return 'a group takes others in, and joins none';
  const people = order.passengers.length + other.passengers.length;
  return people > mostPassengers ? `${people} passengers, one order has at most ${mostPassengers}` : undefined;
}

/** From the first departure of both to the last arrival; airports' own times, as they stand in either. */
function journeyDates(order: Order, other: Order): OrderAbsorbed['dates'] {
  const known = (dates: readonly (string | undefined)[]) => dates.filter((each) => each !== undefined).sort();
  const starts = known([order.dates.serviceStartsLocal, other.dates.serviceStartsLocal]).at(0);
  const ends = known([order.dates.serviceEndsLocal, other.dates.serviceEndsLocal]).at(-1);
  return {
    ...(starts === undefined ? {} : { serviceStartsLocal: starts }),
    ...(ends === undefined ? {} : { serviceEndsLocal: ends }),
  };
}

/** What the other order knew of travellers who are in both: documents, accounts, remarks. */
function documentsOf(order: Order, other: Order, now: Instant): OrderEvent[] {
  const passengers = other.passengers.flatMap((theirs) => {
    const ours = order.passengers.find((each) => samePerson(each, theirs));
    return ours === undefined ? [] : newsOf(ours, theirs);
  });
  if (passengers.length === 0) return [];
  return [{ type: 'PassengersUpdated', at: now, passengers, contacts: [], removedContactIds: [] }];
}

function newsOf(ours: Passenger, theirs: Passenger) {
  const documents = theirs.documents.filter((each) => !ours.documents.some((known) => known.number === each.number));
  const loyalty = theirs.loyalty.filter((each) => !ours.loyalty.some((k) => k.accountNumber === each.accountNumber));
  const remarks = theirs.remarks.filter((each) => !ours.remarks.includes(each));
  if (documents.length + loyalty.length + remarks.length === 0) return [];
  return [{ passengerId: ours.passengerId, documents, loyalty, remarks: [...ours.remarks, ...remarks] }];
}
