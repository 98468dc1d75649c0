import { assertNever } from '../../base/assert.ts';
import type { Instant } from '../../base/time.ts';
import { statusOf } from '../order/aggregate.ts';
import { mayAcceptQuote, staleRefusal } from '../order/acceptQuote.ts';
import { mayArchive } from '../order/archiveOrder.ts';
import { mayCancel } from '../order/cancelOrder.ts';
import { mayChangeItems } from '../order/changeItems.ts';
import { mayFileCase, mayResolveCase } from '../order/cases.ts';
import { mayCheckIn } from '../order/checkIn.ts';
import type { CommandType, SystemCommand } from '../order/commands.ts';
import { commandStates } from '../order/commandStates.ts';
import { mayComplete } from '../order/completeOrder.ts';
import { mayDeliver } from '../order/deliverServices.ts';
import { mayExtendHold } from '../order/extendHold.ts';
import type { OrderFacts, OrderPolicy } from '../order/facts.ts';
import { mayMakeQuote } from '../order/makeQuote.ts';
import { movingRefusal } from '../order/movingRefusal.ts';
import { mayNamePassengers } from '../order/namePassengers.ts';
import type { HeaderStatus, Order } from '../order/order.ts';
import { mayPay } from '../order/payOrder.ts';
import { mayReduceGroup } from '../order/reduceGroup.ts';
import { refusalWords, type Refusal, type RefusalCode } from '../order/refusals.ts';
import { maySplit } from '../order/splitOrder.ts';
import { refusalIn } from '../order/stateRefusal.ts';
import { mayResume, maySuspend } from '../order/suspendItems.ts';

/** What a seller or staff can ask of an order: every command but the gateway's own, and check-in. */
export type AskedCommand = Exclude<CommandType, SystemCommand['type']>;
export type Action = AskedCommand | 'CheckIn';

const systemCommands: readonly CommandType[] = ['ExpireOrder', 'RecordPaymentOutcome', 'RecordRefundOutcome'];

/** All actions, in the order of the table of commands. */
export const actions: readonly Action[] = [
  ...(Object.keys(commandStates) as CommandType[]).filter(
    (type): type is AskedCommand => !systemCommands.includes(type),
  ),
  'CheckIn',
];

/** Whether an action is possible now; if not, the rule that says no and what to do about it. */
export type AvailableAction =
  | { action: Action; available: true }
  | { action: Action; available: false; code: RefusalCode; title: string; remedy: string };

/** Who asks: on whose side they stand, and what their role lets them do at all. */
export type Asker = { by: 'SELLER' | 'STAFF'; mayDo?: (action: Action) => boolean };

/**
 * What may be done with the order now, by whom. Asks the same functions as the commands themselves, so that an action said to be
 * unavailable is refused with the very code; of an available one only its arguments can still be refused.
 */
export function availableActions(order: Order, now: Instant, asker: Asker, policy?: OrderPolicy): AvailableAction[] {
  const facts: OrderFacts = { now, paymentIds: [], by: asker.by, ...(policy === undefined ? {} : { policy }) };
  const status = statusOf(order, now);
  return actions.map((action) => {
    const refusal = actionRefusal(action, order, status, facts, asker);
    if (refusal === undefined) return { action, available: true };
    return { action, available: false, code: refusal.code, ...refusalWords[refusal.code] };
  });
}

/** The actions that are possible now. */
export function possibleActions(order: Order, now: Instant, asker: Asker, policy?: OrderPolicy): Action[] {
  return availableActions(order, now, asker, policy).flatMap((each) => (each.available ? [each.action] : []));
}

function actionRefusal(
  action: Action,
  order: Order,
  status: HeaderStatus,
  facts: OrderFacts,
  asker: Asker,
): Refusal | undefined {
  if (asker.mayDo?.(action) === false) return { code: 'role_not_allowed' };
  if (action === 'CheckIn') return mayCheckIn(order, facts.now)?.refusal;
  return (refusalIn(status, action, order) ?? ownRefusal(action, order, facts))?.refusal;
}

/** What of a command's own rules does not depend on its arguments. */
function ownRefusal(command: AskedCommand, order: Order, facts: OrderFacts): { refusal: Refusal } | undefined {
  switch (command) {
    case 'PayOrder':
      return mayPay(order, facts);
    case 'CancelOrder':
      return mayCancel(order);
    case 'SuspendItems':
      return maySuspend(order);
    case 'ResumeItems':
      return mayResume(order);
    case 'ExtendHold':
      return mayExtendHold(order, facts);
    case 'DeliverServices':
      return mayDeliver(order, facts);
    case 'FileCase':
      return mayFileCase(order, facts);
    case 'ResolveCase':
      return mayResolveCase(order, facts);
    case 'CompleteOrder':
      return mayComplete(order, facts);
    case 'ArchiveOrder':
      return mayArchive(order, facts);
    case 'SplitOrder':
      return maySplit(order);
    case 'MergeOrder':
      return movingRefusal(order);
    case 'NamePassengers':
      return mayNamePassengers(order, facts);
    case 'ReduceGroup':
      return mayReduceGroup(order);
    case 'ChangeItems':
      return mayChangeItems(order);
    case 'MakeQuote':
      return mayMakeQuote(order);
    case 'AcceptQuote':
      return mayAcceptQuote(order) ?? newestQuoteRefusal(order, facts);
    case 'UpdatePassengers':
      return undefined;
    default:
      return assertNever(command);
  }
}

/** Only the newest quote can be accepted, so what is said of it holds for the action. */
function newestQuoteRefusal(order: Order, facts: OrderFacts): { refusal: Refusal } | undefined {
  const newest = order.quotes.at(-1);
  return newest === undefined ? undefined : staleRefusal(newest, order, facts);
}
