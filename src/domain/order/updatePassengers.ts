import type { Passenger, PassengerChange } from '../party/passenger.ts';
import type { UpdatePassengers } from './commands.ts';
import { refuse, type Decision } from './decision.ts';
import type { OrderEvent } from './events.ts';
import { evolve } from './evolve.ts';
import type { OrderFacts } from './facts.ts';
import type { Order } from './order.ts';

/** Corrects what may be corrected without a quote: everything of a passenger but its name and type, and contacts. */
export function updatePassengers(command: UpdatePassengers, order: Order, facts: OrderFacts): Decision {
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
export function changesName(order: Order, change: PassengerChange): boolean {
  const known = order.passengers.find((passenger) => passenger.passengerId === change.passengerId);
  if (known === undefined) return false;
  const differs = (now: string | undefined, then: string | undefined) =>
    now !== undefined && now.trim().toUpperCase() !== (then ?? '').trim().toUpperCase();
  return differs(change.surname, known.surname) || differs(change.givenNames?.join(' '), known.givenNames.join(' '));
}
