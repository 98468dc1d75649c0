import type { Fault } from '../../base/fault.ts';
import type { ChangeCommand, OrderReference } from '../../domain/order/commands.ts';
import type { RawCard } from '../ndc/codec.ts';
import { hideCardNumbers } from '../hideCardNumbers.ts';
import type { Schemas } from './contract.ts';
import { deliveryCommands } from './deliveryCommands.ts';
import { keepsNumbers } from './keepsNumbers.ts';
import { toContact, toPassengerChange } from './party.ts';
import { toPaymentRequests } from './payment.ts';
import { holdCommands } from './quote.ts';

export type ChangeReading = { commands: ChangeCommand[]; cards: RawCard[] } | { faults: Fault[] };

/** Reads the body of changeOrder, already valid by the contract, as commands in the order they are done. */
export function toCommand(json: Schemas['ChangeOrder']): ChangeReading {
  const cards: RawCard[] = [];
  const faults: Fault[] = [];
  const commands: ChangeCommand[] = [];
  if (json.updatePassengers !== undefined) {
    const { passengers = [], contacts = [], removeContactIds = [] } = json.updatePassengers;
    commands.push({
      type: 'UpdatePassengers',
      passengers: passengers.map(toPassengerChange),
      contacts: contacts.map(toContact),
      removeContactIds,
    });
  }
  if (json.namePassengers !== undefined) {
    commands.push({ type: 'NamePassengers', passengers: json.namePassengers.passengers.map(toPassengerChange) });
  }
  if (json.reduceGroup !== undefined) {
    commands.push({ type: 'ReduceGroup', passengerIds: json.reduceGroup.passengerIds });
  }
  commands.push(...holdCommands(json, cards, faults));
  if (json.pay !== undefined) {
    commands.push({ type: 'PayOrder', payments: toPaymentRequests(json.pay.payments, '/pay/payments', cards, faults) });
  }
  if (json.cancel !== undefined) commands.push({ type: 'CancelOrder', reason: json.cancel.reason });
  commands.push(...deliveryCommands(json));
  return faults.length === 0 ? { commands: hideCardNumbers(commands, keepsNumbers), cards } : { faults };
}

/** The order a path names, at the version `If-Match` names; `*` means whichever it is now. */
export function toReference(orderId: string, ifMatch?: string): OrderReference {
  const version = ifMatch === undefined || ifMatch === '*' ? undefined : Number(ifMatch.slice(1, -1));
  return { orderId, locators: [], ...(version === undefined ? {} : { version }) };
}
