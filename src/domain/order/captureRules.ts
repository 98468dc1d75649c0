import type { Instant } from '../../base/time.ts';
import type { Party } from '../party/party.ts';
import type { CreateOrder } from './commands.ts';
import { refuse } from './decision.ts';
import type { ExternalReference, Order, OrderDates } from './order.ts';
import type { Refusal } from './refusals.ts';

/** What is wrong with a new order as it is sent, before anything is looked up: all faults of the first stage. */
export function intakeFaults(command: CreateOrder, now: Instant): Refusal[] {
  const hasItems = command.selections.some((selection) => selection.items.length > 0);
  return [
    ...(hasItems ? [] : [refuse('no_offer_selected', undefined, undefined, 'selections').refusal]),
    ...passengerFaults(command),
    ...selectionFaults(command),
    ...dateFaults(command.dates ?? {}, now),
  ];
}

function passengerFaults({ passengers }: CreateOrder): Refusal[] {
  const ids = passengers.map((passenger) => passenger.passengerId);
  if (ids.length === 0) return [refuse('no_passenger', undefined, undefined, 'passengers').refusal];
  return passengers.flatMap(({ passengerId, heldBy }, index) => {
    const here = `passengers/${index}`;
    return [
      ...(ids.indexOf(passengerId) === index
        ? []
        : [refuse('duplicate_passenger', passengerId, undefined, here).refusal]),
      ...(heldBy === undefined || ids.includes(heldBy)
        ? []
        : [refuse('infant_without_adult', passengerId, undefined, `${here}/heldBy`).refusal]),
    ];
  });
}

function selectionFaults({ selections }: CreateOrder): Refusal[] {
  const keys = selections.map(({ offerId, ownerCode, responseId }) => [ownerCode, offerId, responseId].join('|'));
  return selections.flatMap((selection, index) => {
    const here = `selections/${index}`;
    const twice = keys.indexOf(keys[index] ?? '') !== index;
    const impossible = selection.items.flatMap(({ action = 'ADD', offerItemId }, place) =>
      action === 'ADD' || action === 'NO_CHANGE'
        ? []
        : [refuse('item_action_impossible', offerItemId, action, `${here}/items/${place}/action`).refusal],
    );
    return [
      ...(twice ? [refuse('offer_selected_twice', selection.offerId, undefined, here).refusal] : []),
      ...impossible,
    ];
  });
}

function dateFaults(dates: NonNullable<CreateOrder['dates']>, now: Instant): Refusal[] {
  const { submittedAt, requestedStartOn, requestedCompletionOn } = dates;
  const isBackwards =
    requestedStartOn !== undefined && requestedCompletionOn !== undefined && requestedStartOn > requestedCompletionOn;
  return [
    ...(submittedAt !== undefined && submittedAt > now
      ? [refuse('date_order_impossible', undefined, 'it was submitted in the future', 'dates/submittedAt').refusal]
      : []),
    ...(isBackwards
      ? [refuse('date_order_impossible', undefined, 'it ends before it starts', 'dates/requestedCompletionOn').refusal]
      : []),
  ];
}

/** What is wrong with who is who and what else the order is called. `taken` are references other living orders of the seller have. */
export function accountFaults(command: CreateOrder, taken: readonly ExternalReference[]): Refusal[] {
  const names = (command.externalReferences ?? []).map((each) => (isOwnName(each) ? nameOf(each) : undefined));
  const known = new Set(taken.map(nameOf));
  const references = names.flatMap((name, index) =>
    name !== undefined && (known.has(name) || names.indexOf(name) !== index)
      ? [refuse('external_reference_taken', undefined, undefined, `externalReferences/${index}`).refusal]
      : [],
  );
  return [...references, ...partyFaults(command.parties ?? [])];
}

/** A reference of no kind, or of kind ORDER, is another system's own name for this order; any other is what the order belongs to there. */
export function isOwnName(reference: ExternalReference): boolean {
  return reference.kind === undefined || reference.kind === 'ORDER';
}

function nameOf({ system, reference }: ExternalReference): string {
  return JSON.stringify([system, reference]);
}

/** A role may have several parties, but no party a role twice. */
function partyFaults(parties: readonly Party[]): Refusal[] {
  const keys = parties.map(({ role, partyId, name }) => JSON.stringify([role, partyId ?? null, partyId ? null : name]));
  return parties.flatMap(({ role, partyId, name }, index) => {
    const here = `parties/${index}`;
    if (partyId === undefined && name === undefined) return [refuse('party_incomplete', role, undefined, here).refusal];
    return keys.indexOf(keys[index] ?? '') === index ? [] : [refuse('party_twice', role, undefined, here).refusal];
  });
}

/** The dates of a new order: those its source gave, and first departure and last arrival as sold. None is taken from another. */
export function datesOf(given: CreateOrder['dates'], sold: Pick<Order, 'segments' | 'items'>): OrderDates {
  const flown = new Set(
    sold.items
      .filter((item) => item.type === 'FLIGHT')
      .flatMap((item) => item.services.flatMap((service) => service.segmentId ?? [])),
  );
  const segments = sold.segments.filter((segment) => flown.has(segment.segmentId));
  const starts = segments.map((segment) => segment.departsLocal).sort();
  const last = segments.toSorted((a, b) => (a.departsLocal < b.departsLocal ? -1 : 1)).at(-1);
  return {
    ...given,
    ...(starts[0] === undefined ? {} : { serviceStartsLocal: starts[0] }),
    ...(last?.arrivesLocal === undefined ? {} : { serviceEndsLocal: last.arrivesLocal }),
  };
}
