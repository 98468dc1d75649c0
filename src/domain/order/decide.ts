import { assertNever } from '../../base/assert.ts';
import { acceptQuote } from './acceptQuote.ts';
import { archiveOrder } from './archiveOrder.ts';
import { cancelOrder } from './cancelOrder.ts';
import { changeItems } from './changeItems.ts';
import type { OrderCommand } from './commands.ts';
import { completeOrder } from './completeOrder.ts';
import type { Decision } from './decision.ts';
import { deliverServices } from './deliverServices.ts';
import { expireOrder } from './expireOrder.ts';
import { extendHold } from './extendHold.ts';
import type { OrderFacts } from './facts.ts';
import { fileCase, resolveCase } from './cases.ts';
import { makeQuote } from './makeQuote.ts';
import { namePassengers } from './namePassengers.ts';
import type { Order } from './order.ts';
import { payOrder } from './payOrder.ts';
import { recordPaymentOutcome } from './recordPaymentOutcome.ts';
import { recordRefundOutcome } from './recordRefundOutcome.ts';
import { reduceGroup } from './reduceGroup.ts';
import { stateRefusal } from './stateRefusal.ts';
import { resumeItems, suspendItems } from './suspendItems.ts';
import { updatePassengers } from './updatePassengers.ts';

/**
 * Decides a command on an existing order: first the state of the header, as `commandStates` has it, then the command's own rules.
 * No clock, no I/O, no chance: all of that is in `facts`.
 */
export function decide(command: OrderCommand, order: Order, facts: OrderFacts): Decision {
  switch (command.type) {
    case 'ExpireOrder':
      return expireOrder(order, facts);
    case 'RecordPaymentOutcome':
      return recordPaymentOutcome(command, order, facts);
    case 'RecordRefundOutcome':
      return recordRefundOutcome(command, order, facts);
    default:
      return stateRefusal(command.type, order, facts.now) ?? decideAsked(command, order, facts);
  }
}

function decideAsked(command: Exclude<OrderCommand, { type: SystemType }>, order: Order, facts: OrderFacts): Decision {
  switch (command.type) {
    case 'PayOrder':
      return payOrder(command, order, facts);
    case 'UpdatePassengers':
      return updatePassengers(command, order, facts);
    case 'CancelOrder':
      return cancelOrder(command, order, facts);
    case 'ChangeItems':
      return changeItems(command, order, facts);
    case 'MakeQuote':
      return makeQuote(command, order, facts);
    case 'AcceptQuote':
      return acceptQuote(command, order, facts);
    case 'SuspendItems':
      return suspendItems(command, order, facts);
    case 'ResumeItems':
      return resumeItems(command, order, facts);
    case 'ExtendHold':
      return extendHold(command, order, facts);
    case 'NamePassengers':
      return namePassengers(command, order, facts);
    case 'ReduceGroup':
      return reduceGroup(command, order, facts);
    case 'DeliverServices':
      return deliverServices(command, order, facts);
    case 'FileCase':
      return fileCase(command, order, facts);
    case 'ResolveCase':
      return resolveCase(command, order, facts);
    case 'CompleteOrder':
      return completeOrder(order, facts);
    case 'ArchiveOrder':
      return archiveOrder(order, facts);
    default:
      return assertNever(command);
  }
}

type SystemType = 'ExpireOrder' | 'RecordPaymentOutcome' | 'RecordRefundOutcome';
