import { assert } from '../base/assert.ts';
import type { Knex } from 'knex';
import type { Notice } from '../base/fault.ts';
import { newId, newLocator } from '../base/ids.ts';
import type { OrderReference, SplitOrder } from '../domain/order/commands.ts';
import { splitOrder as decideSplit } from '../domain/order/splitOrder.ts';
import { orderView, type OrderView } from '../domain/view/orderView.ts';
import { forgetLocators } from '../store/moveLocators.ts';
import { commitWithoutTaking } from './commitChange.ts';
import type { Call, Deps, Outcome, Reply } from './deps.ts';
import { once, type Claim, type Worked } from './idempotent.ts';
import { lockReferred } from './lockReferred.ts';
import { applyEvents } from './orderChange.ts';
import { actorOf } from './principal.ts';

/** Writes the answer that shows both orders of a division. */
export type RenderDivision = (order: OrderView, divided: OrderView, notices: readonly Notice[]) => Reply;

/**
 * Takes passengers out of one of the seller's orders into an order of their own; both are written in one statement, so that no
 * place they share is free in between. The idempotency key belongs to the order that was divided.
 * Locks: request key → order.
 * @throws TroubleError
 */
export async function splitOrder(
  deps: Deps,
  call: Call,
  reference: OrderReference,
  command: SplitOrder,
  render: RenderDivision,
): Promise<Outcome> {
  return once(deps, call, { reference, command }, (trx, claim) =>
    divide(deps, trx, call, reference, command, render, claim),
  );
}

async function divide(
  deps: Deps,
  trx: Knex.Transaction,
  call: Call,
  reference: OrderReference,
  command: SplitOrder,
  render: RenderDivision,
  claim: Claim,
): Promise<Worked> {
  const now = deps.clock();
  const locked = await lockReferred(trx, call.principal, [reference], now);
  if ('refusal' in locked) return locked;
  const [stored] = locked.stored;
  assert(stored !== undefined, 'one reference, one order');
  const facts = { now, orderId: newId(), recordLocator: newLocator(), transferId: newId() };
  const decision = decideSplit(command, stored.order, facts);
  if ('refusal' in decision) return { ...decision, view: orderView(stored.order, now) };

  const actor = actorOf(call.principal);
  const remaining = applyEvents(stored, decision.remaining, actor, now);
  const divided = applyEvents(undefined, decision.divided, actor, now);
  const reply = render(orderView(remaining.order, now), orderView(divided.order, now), call.notices);
  const answered = {
    ...remaining,
    request: { ...claim.request, reply },
    ...(call.evidence && { evidence: call.evidence }),
  };
  await commitWithoutTaking(trx, now, answered, divided);
  await forgetLocators(trx, remaining.order.orderId, divided.order.locators);
  return { reply, replayed: false };
}
