import type {
  ChangeQuery,
  OrderChangeRQ,
  PassengerServicing,
  ServicedPassenger,
} from '../../../../generated/ndc/17.2/types.ts';
import type { ChangeCommand, UpdatePassengers } from '../../../domain/order/commands.ts';
import type { PassengerChange } from '../../../domain/party/passenger.ts';
import type { NdcRequest } from '../codec.ts';
import { missing, unsupported, unused } from '../scalar/faults.ts';
import { readContacts } from './contacts.ts';
import { nth, optional, texts, type Findings } from './findings.ts';
import { readId } from './ids.ts';
import type { Lenient } from './lenient.ts';
import { readOrderKey } from './orderKey.ts';
import { limited, readPassengerChange } from './passengers.ts';
import { readPayments } from './payments.ts';

type Query = Lenient<ChangeQuery>;

/** What this generation puts beside passenger data and payments, and we cannot do yet, in words. */
const notYet = {
  OrderServicing: 'adding offers to an existing order or deleting items of it',
  AcceptRepricedOrder: 'accepting a repriced order',
} as const;

/**
 * An OrderChangeRQ as commands: passenger data first, then payments.
 * Faults: no order named, servicing that is not supported, a passenger added or removed.
 * @see OrderChangeRQ/Query; the lists stand beside the query here, not in it
 */
export function toChangeOrder(message: Lenient<OrderChangeRQ>, root: string, findings: Findings): NdcRequest {
  const query = message.Query ?? {};
  const path = `${root}/Query`;
  const clue = { orderId: query.OrderID?.value, ownerCode: query.OrderID?.Owner, bookings: query.BookingReferences };
  const reference = readOrderKey(clue, path, findings);
  for (const name of ['OrderServicing', 'AcceptRepricedOrder'] as const) {
    if (query[name] !== undefined) findings.faults.push(unsupported(`${path}/${name}`, notYet[name]));
  }
  const payments = readPayments(query.Payments?.Payment, `${path}/Payments/Payment`, findings);
  const commands: ChangeCommand[] = [
    ...readServicing(query, message, root, findings),
    ...(payments.length > 0 ? [{ type: 'PayOrder' as const, payments }] : []),
  ];
  return { kind: 'change', reference, commands, cards: findings.cards };
}

/** What the passengers of the order get anew: what the query says of them, and what the lists beside it say. */
function readServicing(
  query: Query,
  message: Lenient<OrderChangeRQ>,
  root: string,
  findings: Findings,
): UpdatePassengers[] {
  const lists = `${root}/DataLists`;
  const listed = limited(message.DataLists?.PassengerList?.Passenger, `${lists}/PassengerList/Passenger`, findings);
  const contacts = message.DataLists?.ContactList?.ContactInformation;
  const place = `${root}/Query/PassengerServicing`;
  const serviced = limited(query.PassengerServicing, place, findings).flatMap((servicing, index) =>
    readOne(servicing, nth(place, index), findings),
  );
  const passengers = [
    ...serviced,
    ...listed
      .map((passenger, index) =>
        readPassengerChange(passenger, nth(`${lists}/PassengerList/Passenger`, index), findings),
      )
      .filter((change) => Object.keys(change).length > 1),
  ];
  if (passengers.length === 0 && contacts === undefined) return [];
  return [
    {
      type: 'UpdatePassengers',
      passengers: merged(passengers),
      contacts: readContacts(contacts, `${lists}/ContactList/ContactInformation`, findings),
      removeContactIds: leavingContacts(query),
    },
  ];
}

/** What the new data says; the previous data only says what it replaces. */
function readOne(servicing: Lenient<PassengerServicing>, path: string, findings: Findings): PassengerChange[] {
  const { New: renewed, Previous: previous } = servicing;
  if (renewed === undefined && previous === undefined) {
    findings.faults.push(missing(`${path}/New`, 'the new data of the passenger'));
    return [];
  }
  const now = renewed && readPassengerChange(renewed, `${path}/New`, findings);
  checkAction(renewed, `${path}/New`, findings);
  checkAction(previous, `${path}/Previous`, findings);
  if (renewed !== undefined && isDeletion(renewed)) {
    findings.faults.push(unsupported(`${path}/New/ActionType`, 'deleting what is given as new'));
  }
  if (previous === undefined) return now === undefined ? [] : [now];
  const removed = readPrevious(previous, now, `${path}/Previous`, findings);
  return [...(removed === undefined ? [] : [removed]), ...(now === undefined ? [] : [now])];
}

/** Members of which the change says, or need not say, that they go. */
const removable = ['passengerId', 'contactIds', 'type', 'surname', 'givenNames'];

/**
 * What of the previous data goes: documents by their number, contacts by their id (see `leavingContacts`). Taking a passenger away, or
 * other data with none in its place, cannot be said of an order yet. Data that is not to be deleted only says what is replaced.
 */
function readPrevious(
  previous: Lenient<ServicedPassenger>,
  now: PassengerChange | undefined,
  path: string,
  findings: Findings,
): PassengerChange | undefined {
  const deletes = isDeletion(previous);
  // Of a paper that goes only its number says which it is; the rest is left unread, and so told.
  const { IdentityDocument: papers, ...others } = previous;
  const was = readPassengerChange(others, path, findings);
  const members = Object.keys(was);
  const onlyNamed = papers === undefined && members.every((name) => name !== 'contactIds' && removable.includes(name));
  if (now === undefined ? deletes && onlyNamed : now.passengerId !== was.passengerId) {
    findings.faults.push(unsupported(path, 'adding a passenger to an order or removing one'));
  } else if (deletes && members.some((name) => !removable.includes(name) && !(now && name in now))) {
    findings.faults.push(unsupported(path, 'taking data of a passenger away without new data in its place'));
  }
  const goes = deletes || now?.documents !== undefined;
  const numbers = goes ? texts(papers?.map((paper) => paper.IdentityDocumentNumber)) : [];
  return numbers.length === 0 ? undefined : { passengerId: was.passengerId, removeDocumentNumbers: numbers };
}

/** Words senders use for what is done with the data; any other says something we do not know. */
function checkAction(passenger: Lenient<ServicedPassenger> | undefined, path: string, findings: Findings): void {
  const word = optional(passenger?.ActionType);
  if (word !== undefined && !/^(?:add|create|insert|new|update|modify|change|replace|delete|remove)$/i.test(word)) {
    findings.notices.push(unused(`${path}/ActionType`));
  }
}

function isDeletion(passenger: Lenient<ServicedPassenger>): boolean {
  return /^(?:delete|remove)/i.test(optional(passenger.ActionType) ?? '');
}

/** Contacts a passenger is said to leave and not to keep. */
function leavingContacts(query: Query): string[] {
  return (query.PassengerServicing ?? []).flatMap(({ Previous: previous, New: renewed }) => {
    const left = previous !== undefined && isDeletion(previous) ? readId(previous.ContactInfoRef) : undefined;
    return left === undefined || left === readId(renewed?.ContactInfoRef) ? [] : [left];
  });
}

/** Several things said of one passenger are one change: lists add up, of anything else the later word counts. */
function merged(changes: readonly PassengerChange[]): PassengerChange[] {
  const byId = new Map<string, PassengerChange>();
  for (const change of changes) {
    const known = byId.get(change.passengerId);
    byId.set(change.passengerId, {
      ...known,
      ...change,
      ...joined('removeDocumentNumbers', known, change),
      ...joined('documents', known, change),
      ...joined('loyalty', known, change),
      ...joined('remarks', known, change),
    });
  }
  return [...byId.values()];
}

function joined(
  name: 'removeDocumentNumbers' | 'documents' | 'loyalty' | 'remarks',
  known: PassengerChange | undefined,
  change: PassengerChange,
) {
  const list = [...(known?.[name] ?? []), ...(change[name] ?? [])];
  return list.length === 0 ? {} : { [name]: list };
}
