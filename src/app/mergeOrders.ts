import { assert } from '../base/assert.ts';
import type { Knex } from 'knex';
import { newId } from '../base/ids.ts';
import type { MergeOrder, OrderReference } from '../domain/order/commands.ts';
import { mergeOrder } from '../domain/order/mergeOrder.ts';
import { orderView } from '../domain/view/orderView.ts';
import { moveLocators } from '../store/moveLocators.ts';
import { commitWithoutTaking } from './commitChange.ts';
import type { Call, Deps, Outcome } from './deps.ts';
import { once, type Claim, type Worked } from './idempotent.ts';
import { lockReferred } from './lockReferred.ts';
import { applyEvents } from './orderChange.ts';
import { actorOf } from './principal.ts';

/**
 * Puts another of the seller's orders into the one the reference means; both are written in one statement, so that no place is free in
 * between. All locators of the other name the first from then on.
 * Locks: request key → both orders, by ascending order id.
 * @throws TroubleError
 */
export async function mergeOrders(
  deps: Deps,
  call: Call,
  reference: OrderReference,
  command: MergeOrder,
): Promise<Outcome> {
  return once(deps, call, { reference, command }, (trx, claim) => merge(deps, trx, call, reference, command, claim));
}

async function merge(
  deps: Deps,
  trx: Knex.Transaction,
  call: Call,
  reference: OrderReference,
  command: MergeOrder,
  claim: Claim,
): Promise<Worked> {
  const other: OrderReference = { orderId: command.otherOrderId, locators: [] };
  const now = deps.clock();
  const locked = await lockReferred(trx, call.principal, [reference, other], now);
  if ('refusal' in locked) return locked;
  const [into, from] = locked.stored;
  assert(into !== undefined && from !== undefined, 'two references, two orders');
  const decision = mergeOrder(into.order, from.order, { now, transferId: newId() });
  if ('refusal' in decision) return { ...decision, view: orderView(into.order, now) };

  const actor = actorOf(call.principal);
  const merged = applyEvents(from, decision.merged, actor, now);
  const absorbing = applyEvents(into, decision.absorbing, actor, now);
  const reply = call.render(orderView(absorbing.order, now), call.notices);
  const answered = {
    ...absorbing,
    request: { ...claim.request, reply },
    ...(call.evidence && { evidence: call.evidence }),
  };
  await commitWithoutTaking(trx, now, merged, answered);
  await moveLocators(trx, merged.order.orderId, absorbing.order.orderId);
  return { reply, replayed: false };
}
