import { assert } from '../../base/assert.ts';
import { earliest, type Instant } from '../../base/time.ts';
import type { Notice } from '../../base/fault.ts';
import type { Passenger } from '../party/passenger.ts';
import { claimsFor } from '../stock/claimsFor.ts';
import { acceptedOffer } from './acceptedItem.ts';
import { acceptOffers, type HeldOffer } from './acceptOffers.ts';
import { balanceOf } from './aggregate.ts';
import type { CreateOrder } from './commands.ts';
import { accountFaults, datesOf, intakeFaults } from './captureRules.ts';
import { refuseAll, type Decision } from './decision.ts';
import { dueNow } from './dueNow.ts';
import type { ItemsConfirmed, OrderCreated } from './events.ts';
import type { OrderFacts } from './facts.ts';
import { formGroup } from './formGroup.ts';
import type { ExternalReference, Order, Source } from './order.ts';
import { requestPayments } from './requestPayments.ts';
import { refusalText, type Refusal } from './refusals.ts';
import { acceptedHashOf, snapshotOf } from './snapshot.ts';

/** What was looked up and drawn before the decision. */
export type CreateFacts = {
  now: Instant;
  orderId: string;
  recordLocator: string;
  sellerId: string;
  source: Source;
  offers: readonly HeldOffer[];
  /** One id for each payment of the command. */
  paymentIds: readonly string[];
  /** Those of the command's external references that other living orders of the seller have. */
  takenReferences?: readonly ExternalReference[];
} & Pick<OrderFacts, 'by' | 'policy' | 'rates' | 'flights'>;

/**
 * Decides whether offers become an order, stage by stage: a stage refuses with all its faults, and the next is asked when it has none
 * (of feasibility only stock is left, which is asked where it is locked). A payment that cannot be asked for (wrong currency, wrong amount) does not undo the order:
 * it is held, and the notices say that it is not paid and why.
 */
export function createOrder(command: CreateOrder, facts: CreateFacts): Decision {
  const intake = intakeFaults(command, facts.now);
  if (intake.length > 0) return refuseAll(intake);
  const accepted = acceptOffers(command, facts.offers, facts.now);
  if ('refusal' in accepted) return accepted;

  const snapshot = snapshotOf(accepted.items);
  const first = accepted.items[0];
  const paymentDueAt = earliest(accepted.items.map((each) => each.paymentDueAt));
  assert(first !== undefined && paymentDueAt !== undefined, 'an accepted selection has items');
  const priceGuaranteedUntil = earliest(snapshot.items.map((item) => item.priceGuaranteedUntil));
  const today = facts.now.slice(0, 10);
  const placed: Order = {
    orderId: facts.orderId,
    recordLocator: facts.recordLocator,
    ownerCode: first.held.offer.ownerCode,
    sellerId: facts.sellerId,
    version: 1,
    currency: first.price.total.currency,
    offers: [...new Set(accepted.items.map((each) => each.held))].map(acceptedOffer),
    passengers: command.passengers.map((passenger) => withListedContacts(passenger, command)),
    contacts: command.contacts,
    ...snapshot,
    payments: [],
    refunds: [],
    transfers: [],
    charges: [],
    quotes: [],
    stock: claimsFor(snapshot.items, { ...snapshot, passengers: command.passengers, stock: [] }, facts.flights ?? []),
    cases: [],
    relations: [],
    source: facts.source,
    externalReferences: command.externalReferences ?? [],
    parties: command.parties ?? [],
    dates: datesOf(command.dates, snapshot),
    acceptedHash: acceptedHashOf(snapshot),
    locators: command.locators.map((each) => ({ ...each, issuedOn: each.issuedOn ?? today })),
    paymentDueAt,
    ...(priceGuaranteedUntil === undefined ? {} : { priceGuaranteedUntil }),
    createdAt: facts.now,
    createdOn: today,
    changedAt: facts.now,
  };
  const formed = formGroup(command.group, placed, facts);
  if ('refusal' in formed) return formed;
  const account = accountFaults(command, facts.takenReferences ?? []);
  if (account.length > 0) return refuseAll(account);
  const { order } = formed;
  const created: OrderCreated = { type: 'OrderCreated', at: facts.now, order };
  const notices = [...accepted.notices, ...loose(command, order)];
  if (balanceOf(order).total.amountMinor === 0n) return { events: [created, confirmed(order)], notices };
  if (command.payments.length === 0) return { events: [created], notices };
  const asked = requestPayments(command.payments, order.currency, dueNow(order, command.payments), facts);
  if ('refusal' in asked) return { events: [created], notices: [...notices, heldUnpaid(asked.refusal)] };
  return { events: [created, ...asked.events], notices };
}

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
