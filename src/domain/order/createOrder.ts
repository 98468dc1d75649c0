import { assert } from '../../base/assert.ts';
import { earliest, type Instant } from '../../base/time.ts';
import type { Notice } from '../../base/fault.ts';
import type { Passenger } from '../party/passenger.ts';
import { acceptOffers, type HeldOffer } from './acceptOffers.ts';
import { balanceOf } from './aggregate.ts';
import type { CreateOrder } from './commands.ts';
import { refuse, type Decision } from './decision.ts';
import type { ItemsConfirmed, OrderCreated } from './events.ts';
import type { Order } from './order.ts';
import { requestPayments } from './requestPayments.ts';
import { refusalText, type Refusal } from './refusals.ts';
import { snapshotOf } from './snapshot.ts';

/** What was looked up and drawn before the decision. */
export type CreateFacts = {
  now: Instant;
  orderId: string;
  recordLocator: string;
  sellerId: string;
  offers: readonly HeldOffer[];
  /** One id for each payment of the command. */
  paymentIds: readonly string[];
};

/**
 * Decides whether offers become an order. A payment that cannot be asked for (wrong currency, wrong amount) does not undo the order:
 * it is held, and the notices say that it is not paid and why.
 */
export function createOrder(command: CreateOrder, facts: CreateFacts): Decision {
  const fault = checkPassengers(command);
  if (fault !== undefined) return { refusal: fault };
  const accepted = acceptOffers(command, facts.offers, facts.now);
  if ('refusal' in accepted) return accepted;

  const snapshot = snapshotOf(accepted.items);
  const first = accepted.items[0];
  const paymentDueAt = earliest(accepted.items.map((each) => each.paymentDueAt));
  assert(first !== undefined && paymentDueAt !== undefined, 'an accepted selection has items');
  const today = facts.now.slice(0, 10);
  const order: Order = {
    orderId: facts.orderId,
    recordLocator: facts.recordLocator,
    ownerCode: first.held.offer.ownerCode,
    sellerId: facts.sellerId,
    version: 1,
    currency: first.price.total.currency,
    offers: [...new Set(accepted.items.map((each) => each.held))].map(({ offer, hash }) => ({
      ownerCode: offer.ownerCode,
      offerId: offer.offerId,
      responseId: offer.responseId,
      hash,
    })),
    passengers: command.passengers.map((passenger) => withListedContacts(passenger, command)),
    contacts: command.contacts,
    ...snapshot,
    payments: [],
    locators: command.locators.map((each) => ({ ...each, issuedOn: each.issuedOn ?? today })),
    paymentDueAt,
    createdAt: facts.now,
    createdOn: today,
    changedAt: facts.now,
  };
  const created: OrderCreated = { type: 'OrderCreated', at: facts.now, order };
  const notices = [...accepted.notices, ...loose(command, order)];
  const { total } = balanceOf(order);
  if (total.amountMinor < 0n || total.amountMinor > greatestTotalMinor)
    return refuse('price_out_of_range', order.ownerCode);
  if (total.amountMinor === 0n) return { events: [created, confirmed(order)], notices };
  if (command.payments.length === 0) return { events: [created], notices };
  const asked = requestPayments(command.payments, order.currency, balanceOf(order).due, facts);
  if ('refusal' in asked) return { events: [created], notices: [...notices, heldUnpaid(asked.refusal)] };
  return { events: [created, ...asked.events], notices };
}

/** Far beyond any journey, and within what every currency's amounts can be written in (15 digits before the point). */
const greatestTotalMinor = 10n ** 13n;

/** What costs nothing is sold as soon as it is accepted. */
function confirmed(order: Order): ItemsConfirmed {
  return { type: 'ItemsConfirmed', at: order.createdAt, itemIds: order.items.map((item) => item.itemId) };
}

/** Senders refer to contacts they do not list; the passenger is kept without them. */
function withListedContacts(passenger: Passenger, command: CreateOrder): Passenger {
  const isListed = (id: string) => command.contacts.some((contact) => contact.contactId === id);
  return { ...passenger, contactIds: passenger.contactIds.filter(isListed) };
}

/** What of the command hangs in the air: contacts nobody listed, passengers nothing was chosen for. */
function loose(command: CreateOrder, order: Order): Notice[] {
  const listed = new Set(command.contacts.map((contact) => contact.contactId));
  const contacts = command.passengers.flatMap((passenger) => passenger.contactIds).filter((id) => !listed.has(id));
  const served = new Set(order.items.flatMap((item) => item.passengerIds));
  const idle = command.passengers.filter((passenger) => !served.has(passenger.passengerId));
  return [
    ...contacts.map((id) => ({
      code: 'contact_not_found',
      text: `contact ${id} is referred to but not listed: not used`,
    })),
    ...idle.map(({ passengerId }) => ({
      code: 'passenger_selection_mismatch',
      text: `no item is chosen for passenger ${passengerId}: nothing is booked for it`,
    })),
  ];
}

function heldUnpaid(refusal: Refusal): Notice {
  return { code: refusal.code, text: `the order is held but not paid: ${refusalText(refusal)}` };
}

function checkPassengers(command: CreateOrder): Refusal | undefined {
  const ids = command.passengers.map((passenger) => passenger.passengerId);
  if (!command.selections.some((selection) => selection.items.length > 0)) return refuse('no_offer_selected').refusal;
  if (ids.length === 0) return refuse('no_passenger').refusal;
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined) return refuse('duplicate_passenger', twice).refusal;
  const orphan = command.passengers.find((each) => each.heldBy !== undefined && !ids.includes(each.heldBy));
  if (orphan !== undefined) return refuse('infant_without_adult', orphan.passengerId).refusal;
  return undefined;
}
