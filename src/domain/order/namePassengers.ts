import type { NamePassengers } from './commands.ts';
import { refuse, type Decision } from './decision.ts';
import type { OrderFacts } from './facts.ts';
import { isNamed } from './isNamed.ts';
import type { Order } from './order.ts';
import type { Refusal } from './refusals.ts';

/**
 * Gives names to places of a group: some of them or all, as often as needed, until the naming limit (staff: also after it). A name
 * once given is changed by a quote like any other. Unnamed places can be paid for, but are not delivered.
 */
export function namePassengers(command: NamePassengers, order: Order, facts: OrderFacts): Decision {
  const barred = mayNamePassengers(order, facts);
  if (barred !== undefined) return barred;
  const changes = command.passengers;
  if (changes.length === 0) return refuse('nothing_to_change', order.orderId);
  const ids = changes.map((each) => each.passengerId);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined) return refuse('duplicate_passenger', twice);
  for (const change of changes) {
    const place = order.passengers.find((each) => each.passengerId === change.passengerId);
    if (place === undefined) return refuse('passenger_unknown', change.passengerId);
    if (isNamed(place)) return refuse('name_known', change.passengerId);
    if (!isNamed(change)) return refuse('unnamed_passengers', change.passengerId, 'the surname is missing');
    if (change.type !== undefined && change.type !== place.type) {
      return refuse('passenger_type_needs_quote', change.passengerId);
    }
    if (change.heldBy !== undefined && change.heldBy !== place.heldBy) {
      return refuse('infant_without_adult', change.passengerId, 'who holds an infant is said when the group is made');
    }
    const lost = change.contactIds?.find((id) => !order.contacts.some((contact) => contact.contactId === id));
    if (lost !== undefined) return refuse('contact_not_found', lost);
  }
  return { events: [{ type: 'PassengersNamed', at: facts.now, passengers: changes }] };
}

/** Whether the order has places to name and time to name them, whichever are named. */
export function mayNamePassengers(order: Order, facts: OrderFacts): { refusal: Refusal } | undefined {
  const { group } = order;
  if (group === undefined) return refuse('group_only', order.orderId);
  if (group.namingDueAt <= facts.now && facts.by !== 'STAFF') {
    return refuse('naming_closed', order.orderId, `since ${group.namingDueAt}`);
  }
  return order.passengers.every(isNamed) ? refuse('name_known', order.orderId, 'all places have names') : undefined;
}
