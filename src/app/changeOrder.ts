import type { Knex } from 'knex';
import { newId } from '../base/ids.ts';
import type { Notice } from '../base/fault.ts';
import type { ChangeCommand, OrderReference } from '../domain/order/commands.ts';
import { decide } from '../domain/order/decide.ts';
import { refuse } from '../domain/order/decision.ts';
import type { OrderEvent } from '../domain/order/events.ts';
import { evolve } from '../domain/order/evolve.ts';
import type { Order } from '../domain/order/order.ts';
import type { Refusal } from '../domain/order/refusals.ts';
import { orderView } from '../domain/view/orderView.ts';
import { commitDecision } from '../store/commitDecision.ts';
import { lockOrder } from '../store/orders.ts';
import type { Call, Deps, Outcome } from './deps.ts';
import { findOrder } from './findOrder.ts';
import { once, type Claim, type Worked } from './idempotent.ts';
import { applyEvents } from './orderChange.ts';
import { actorOf } from './principal.ts';

/**
 * Carries out a seller's commands on one of its orders, all of them or none: pay, update passengers and contacts, cancel unpaid.
 * A payment is asked for after the commit; a declined one leaves the order as it is and the answer says so.
 * Locks: request key → order.
 * @throws TroubleError
 */
export async function changeOrder(
  deps: Deps,
  call: Call,
  reference: OrderReference,
  commands: readonly ChangeCommand[],
): Promise<Outcome> {
  return once(deps, call, { reference, commands }, (trx, claim) => change(deps, trx, call, reference, commands, claim));
}

async function change(
  deps: Deps,
  trx: Knex.Transaction,
  call: Call,
  reference: OrderReference,
  commands: readonly ChangeCommand[],
  claim: Claim,
): Promise<Worked> {
  const found = await findOrder(trx, call.principal, reference);
  if ('refusal' in found) return found;
  const stored = await lockOrder(trx, found.order.orderId);
  if (stored === undefined) return refuse('order_not_found', found.order.orderId);
  const seen = reference.version;
  if (seen !== undefined && seen !== stored.order.version) {
    return refuse('version_stale', stored.order.orderId, `it is at version ${stored.order.version}, you saw ${seen}`);
  }
  const now = deps.clock();
  const decided = decideAll(commands, stored.order, now);
  if ('refusal' in decided) return decided;

  const after = applyEvents(stored, decided.events, actorOf(call.principal), now);
  const notices = [...call.notices, ...decided.notices];
  const paymentIds = decided.events.flatMap((event) =>
    event.type === 'PaymentRequested' ? [event.payment.paymentId] : [],
  );
  const unfinished = { notices: decided.notices, paymentIds };
  const reply = paymentIds.length > 0 ? undefined : call.render(orderView(after.order, now), notices);
  await commitDecision(trx, {
    ...after,
    request: { ...claim.request, ...(reply === undefined ? { unfinished } : { reply }) },
    ...(call.evidence === undefined ? {} : { evidence: call.evidence }),
  });
  return reply === undefined ? { orderId: after.order.orderId, unfinished } : { reply, replayed: false };
}

function decideAll(
  commands: readonly ChangeCommand[],
  order: Order,
  now: string,
): { events: OrderEvent[]; notices: Notice[] } | { refusal: Refusal } {
  const events: OrderEvent[] = [];
  const notices: Notice[] = [];
  let current = order;
  for (const command of commands) {
    const paymentIds = command.type === 'PayOrder' ? command.payments.map(() => newId()) : [];
    const decision = decide(command, current, { now, paymentIds });
    if ('refusal' in decision && decision.refusal.code === 'nothing_to_change' && commands.length > 1) continue;
    if ('refusal' in decision) return decision;
    events.push(...decision.events);
    notices.push(...(decision.notices ?? []));
    current = decision.events.reduce<Order>(evolve, current);
  }
  return events.length === 0 ? refuse('nothing_to_change', order.orderId) : { events, notices };
}
