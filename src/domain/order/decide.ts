import { assertNever } from '../../base/assert.ts';
import { compare } from '../../base/money.ts';
import type { Instant } from '../../base/time.ts';
import type { Passenger, PassengerChange } from '../party/passenger.ts';
import { balanceOf, statusOf } from './aggregate.ts';
import type { OrderCommand, PayOrder, RecordPaymentOutcome, UpdatePassengers } from './commands.ts';
import { refuse, type Decision } from './decision.ts';
import type { OrderEvent } from './events.ts';
import { evolve } from './evolve.ts';
import type { Order } from './order.ts';
import { requestPayments } from './requestPayments.ts';
import type { Refusal } from './refusals.ts';

/** What was looked up and drawn before the decision: the time, and ids for payments the command asks for. */
export type OrderFacts = { now: Instant; paymentIds: readonly string[] };

/** Decides a command on an existing order. No clock, no I/O, no chance: all of that is in `facts`. */
export function decide(command: OrderCommand, order: Order, facts: OrderFacts): Decision {
  switch (command.type) {
    case 'PayOrder':
      return payOrder(command, order, facts);
    case 'UpdatePassengers':
      return updatePassengers(command, order, facts);
    case 'CancelOrder':
      return endedReason(order, facts.now) ?? cancelOrder(order, facts, command.reason);
    case 'ExpireOrder':
      return expireOrder(order, facts);
    case 'RecordPaymentOutcome':
      return recordPaymentOutcome(command, order, facts);
    default:
      return assertNever(command);
  }
}

/** The refusal that fits an order which has ended, whatever was asked of it. */
function endedReason(order: Order, now: Instant): { refusal: Refusal } | undefined {
  const status = statusOf(order, now);
  if (status === 'EXPIRED' && order.closedBecause !== 'abandoned')
    return refuse('order_expired', order.orderId, `at ${order.paymentDueAt}`);
  if (status === 'EXPIRED' || status === 'CANCELLED') return refuse('order_cancelled', order.orderId);
  return undefined;
}

function payOrder(command: PayOrder, order: Order, facts: OrderFacts): Decision {
  const ended = endedReason(order, facts.now);
  if (ended !== undefined) return ended;
  if (statusOf(order, facts.now) !== 'OFFERED') return refuse('order_already_paid', order.orderId);
  if (order.payments.some((payment) => payment.status === 'PENDING')) return refuse('payment_pending', order.orderId);
  if (command.payments.length === 0) return refuse('nothing_to_change');
  return requestPayments(command.payments, order.currency, balanceOf(order).due, facts);
}

function updatePassengers(command: UpdatePassengers, order: Order, facts: OrderFacts): Decision {
  const ended = endedReason(order, facts.now);
  if (ended !== undefined) return ended;
  const unknown = command.passengers.find(
    (each) => !order.passengers.some((known) => known.passengerId === each.passengerId),
  );
  if (unknown !== undefined) return refuse('passenger_unknown', unknown.passengerId);
  const renamed = command.passengers.find((change) => changesName(order, change));
  if (renamed !== undefined) return refuse('name_change_needs_quote', renamed.passengerId);
  const retyped = command.passengers.find((change) => changesType(order, change));
  if (retyped !== undefined) return refuse('passenger_type_needs_quote', retyped.passengerId);
  const event: OrderEvent = {
    type: 'PassengersUpdated',
    at: facts.now,
    passengers: command.passengers.map(({ surname: _surname, givenNames: _givenNames, ...rest }) => rest),
    contacts: command.contacts,
    removedContactIds: command.removeContactIds,
  };
  const after = evolve(order, event);
  const lost = danglingContact(after);
  if (lost !== undefined) return refuse('contact_not_found', lost);
  const orphan = after.passengers.find((each) => !isHeld(each, after));
  if (orphan !== undefined) return refuse('infant_without_adult', orphan.passengerId);
  const same =
    JSON.stringify([after.passengers, after.contacts]) === JSON.stringify([order.passengers, order.contacts]);
  return same ? refuse('nothing_to_change', order.orderId) : { events: [event] };
}

function danglingContact(order: Order): string | undefined {
  return order.passengers
    .flatMap((passenger) => passenger.contactIds)
    .find((id) => !order.contacts.some((contact) => contact.contactId === id));
}

function isHeld(passenger: Passenger, order: Order): boolean {
  return passenger.heldBy === undefined || order.passengers.some((each) => each.passengerId === passenger.heldBy);
}

function changesType(order: Order, change: PassengerChange): boolean {
  const known = order.passengers.find((passenger) => passenger.passengerId === change.passengerId);
  return change.type !== undefined && known !== undefined && change.type !== known.type;
}

/** Senders repeat names in another case or with a shorter form of address; only a different name is a change. */
function changesName(order: Order, change: PassengerChange): boolean {
  const known = order.passengers.find((passenger) => passenger.passengerId === change.passengerId);
  if (known === undefined) return false;
  const differs = (now: string | undefined, then: string | undefined) =>
    now !== undefined && now.trim().toUpperCase() !== (then ?? '').trim().toUpperCase();
  return differs(change.surname, known.surname) || differs(change.givenNames?.join(' '), known.givenNames.join(' '));
}

function cancelOrder(order: Order, facts: OrderFacts, reason: string | undefined): Decision {
  if (statusOf(order, facts.now) !== 'OFFERED' || isPartlyPaid(order))
    return refuse('cancel_needs_refund', order.orderId);
  if (order.payments.some((payment) => payment.status === 'PENDING')) return refuse('payment_pending', order.orderId);
  return { events: [{ type: 'OrderAbandoned', at: facts.now, ...(reason === undefined ? {} : { reason }) }] };
}

function expireOrder(order: Order, facts: OrderFacts): Decision {
  const alive = order.items.some((item) => item.status === 'OFFERED');
  if (!alive || isPartlyPaid(order) || statusOf(order, facts.now) !== 'EXPIRED') {
    return refuse('order_not_due', order.orderId);
  }
  return { events: [{ type: 'OrderExpired', at: facts.now }] };
}

/** An order that holds money is never ended without giving it back. */
function isPartlyPaid(order: Order): boolean {
  return balanceOf(order).paid.amountMinor > 0n;
}

function recordPaymentOutcome(command: RecordPaymentOutcome, order: Order, facts: OrderFacts): Decision {
  const { paymentId, outcome } = command;
  const payment = order.payments.find((each) => each.paymentId === paymentId);
  if (payment === undefined || payment.status !== 'PENDING') return refuse('payment_unknown', paymentId);
  switch (outcome.status) {
    case 'PENDING':
      if (payment.vaultReference === outcome.vaultReference) return { events: [] };
      return {
        events: [{ type: 'PaymentDeferred', at: facts.now, paymentId, vaultReference: outcome.vaultReference }],
      };
    case 'FAILED':
      return { events: [{ type: 'PaymentFailed', at: facts.now, paymentId, failure: outcome.failure }] };
    case 'SUCCESSFUL': {
      const succeeded: OrderEvent = {
        type: 'PaymentSucceeded',
        at: facts.now,
        paymentId,
        vaultReference: outcome.vaultReference,
      };
      const { paid, total } = balanceOf(evolve(order, succeeded));
      const offered = order.items.filter((item) => item.status === 'OFFERED').map((item) => item.itemId);
      if (compare(paid, total) < 0 || offered.length === 0) return { events: [succeeded] };
      return { events: [succeeded, { type: 'ItemsConfirmed', at: facts.now, itemIds: offered }] };
    }
    default:
      return assertNever(outcome);
  }
}
