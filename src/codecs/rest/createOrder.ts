import type { Fault } from '../../base/fault.ts';
import { maskCardNumbers } from '../../base/cardNumbers.ts';
import { parseInstant } from '../../base/time.ts';
import { mostItems, mostPassengers } from '../../base/limits.ts';
import type { CreateOrder } from '../../domain/order/commands.ts';
import type { RawCard } from '../ndc/codec.ts';
import { hideCardNumbers } from '../hideCardNumbers.ts';
import type { Schemas } from './contract.ts';
import { keepsNumbers } from './keepsNumbers.ts';
import { toContact, toParty, toPassenger } from './party.ts';
import { toGroupTerms } from './group.ts';
import { checkAmount, toPaymentRequests } from './payment.ts';

/** `sourceSystem` is the sender's name for itself, if it gave one. */
export type CreateReading = { command: CreateOrder; cards: RawCard[]; sourceSystem?: string } | { faults: Fault[] };

/**
 * Reads the body of createOrder, already valid by the contract.
 * Faults are what a schema cannot say: an amount its currency does not have, members that do not go together.
 */
export function toCommand(json: Schemas['CreateOrder']): CreateReading {
  const cards: RawCard[] = [];
  const faults: Fault[] = [];
  json.selections.forEach(({ statedTotal }, index) => {
    if (statedTotal !== undefined) checkAmount(statedTotal, `/selections/${index}/statedTotal`, faults);
  });
  if (json.selections.reduce((sum, { items }) => sum + items.length, 0) > mostItems) {
    faults.push(tooMany('/selections', mostItems, 'accepted offer items'));
  }
  if (json.passengers.length > mostPassengers) faults.push(tooMany('/passengers', mostPassengers, 'passengers'));
  const command: CreateOrder = {
    type: 'CreateOrder',
    selections: json.selections,
    passengers: json.passengers.map(toPassenger),
    contacts: (json.contacts ?? []).map(toContact),
    payments: toPaymentRequests(json.payments ?? [], '/payments', cards, faults),
    locators: (json.locators ?? []).map((locator) => ({ ...locator, kind: locator.kind ?? 'carrier' })),
    externalReferences: json.externalReferences,
    parties: json.parties?.map(toParty),
    dates: json.dates && toDates(json.dates, faults),
    ...(json.group === undefined ? {} : { group: toGroupTerms(json.group, faults) }),
  };
  if (faults.length > 0) return { faults };
  const sourceSystem = json.source === undefined ? undefined : maskCardNumbers(json.source.system);
  return { command: hideCardNumbers(command, keepsNumbers), cards, sourceSystem };
}

function toDates(
  json: NonNullable<Schemas['CreateOrder']['dates']>,
  faults: Fault[],
): NonNullable<CreateOrder['dates']> {
  const { submittedAt, ...days } = json;
  if (submittedAt === undefined) return days;
  const instant = parseInstant(submittedAt);
  if (instant !== undefined) return { ...days, submittedAt: instant };
  faults.push({ code: 'date-time', path: '/dates/submittedAt', text: 'is no moment this gateway can read' });
  return days;
}

function tooMany(path: string, most: number, what: string): Fault {
  return { code: 'too_many', path, text: `there are more than ${most} ${what}` };
}
