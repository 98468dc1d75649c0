import type { Knex } from 'knex';
import { newId } from '../base/ids.ts';
import type { Notice } from '../base/fault.ts';
import type { ChangeCommand, OrderReference } from '../domain/order/commands.ts';
import type { HeldOffer } from '../domain/order/acceptOffers.ts';
import { decide } from '../domain/order/decide.ts';
import { refuse } from '../domain/order/decision.ts';
import type { OrderEvent } from '../domain/order/events.ts';
import type { OrderFacts } from '../domain/order/facts.ts';
import { evolve } from '../domain/order/evolve.ts';
import type { Order } from '../domain/order/order.ts';
import type { Refusal } from '../domain/order/refusals.ts';
import { orderView } from '../domain/view/orderView.ts';
import { lockOrder } from '../store/orders.ts';
import { commitChange } from './commitChange.ts';
import { fetchedOffers, idsFor, loadChangeFacts, offersTaken, paymentsOf } from './changeFacts.ts';
import type { Call, Deps, Outcome } from './deps.ts';
import { findOrder } from './findOrder.ts';
import { once, type Claim, type Worked } from './idempotent.ts';
import { applyEvents } from './orderChange.ts';
import { mayCommand, standingOf } from './policy.ts';
import { actorOf } from './principal.ts';

/**
 * Carries out a seller's commands on one of its orders, all of them or none. Payments and refunds are asked for after the
 * commit; a declined one leaves the order as it is and the answer says so.
 * Locks: request key → order → offers → pools of stock.
 * @throws TroubleError
 */
export async function changeOrder(
  deps: Deps,
  call: Call,
  reference: OrderReference,
  commands: readonly ChangeCommand[],
): Promise<Outcome> {
  const fetched = await fetchedOffers(deps, call.principal, reference, commands);
  return once(deps, call, { reference, commands }, (trx, claim) =>
    change(deps, trx, call, reference, commands, claim, fetched),
  );
}

async function change(
  deps: Deps,
  trx: Knex.Transaction,
  call: Call,
  reference: OrderReference,
  commands: readonly ChangeCommand[],
  claim: Claim,
  fetched: readonly HeldOffer[],
): Promise<Worked> {
  const found = await findOrder(trx, call.principal, reference);
  if ('refusal' in found) return found;
  const stored = await lockOrder(trx, found.order.orderId);
  if (stored === undefined) return refuse('order_not_found', found.order.orderId);
  const seen = reference.version;
  if (seen !== undefined && seen !== stored.order.version) {
    const stale = refuse(
      'version_stale',
      stored.order.orderId,
      `it is at version ${stored.order.version}, you saw ${seen}`,
    );
    return { ...stale, view: orderView(stored.order, deps.clock()) };
  }
  const now = deps.clock();
  const { role } = call.principal;
  const barred = commands.find(({ type }) => !mayCommand(role, type));
  if (barred !== undefined) return { ...refuse('role_not_allowed', barred.type), view: orderView(stored.order, now) };
  const facts = await loadChangeFacts(trx, stored.order, commands, fetched, now);
  const decided = decideAll(commands, stored.order, { ...facts, now, by: standingOf(role) });
  if ('refusal' in decided) return { ...decided, view: orderView(stored.order, now) };

  const after = applyEvents(stored, decided.events, actorOf(call.principal), now);
  const notices = [...call.notices, ...decided.notices];
  const paymentIds = decided.events.flatMap((event) =>
    event.type === 'PaymentRequested' ? [event.payment.paymentId] : [],
  );
  const unfinished = { notices: decided.notices, paymentIds };
  const isMoneyToMove = paymentIds.length > 0 || decided.events.some((event) => event.type === 'RefundRequested');
  const reply = isMoneyToMove ? undefined : call.render(orderView(after.order, now), notices);
  const soldOut = await commitChange(trx, now, {
    ...after,
    usedOffers: offersTaken(decided.events, after.order, facts.stored),
    request: { ...claim.request, ...(reply === undefined ? { unfinished } : { reply }) },
    ...(call.evidence === undefined ? {} : { evidence: call.evidence }),
  });
  if (soldOut !== undefined) return { refusal: soldOut, view: orderView(stored.order, now) };
  return reply === undefined ? { orderId: after.order.orderId, unfinished } : { reply, replayed: false };
}

function decideAll(
  commands: readonly ChangeCommand[],
  order: Order,
  facts: Omit<OrderFacts, 'paymentIds' | 'ids'>,
): { events: OrderEvent[]; notices: Notice[] } | { refusal: Refusal } {
  const events: OrderEvent[] = [];
  const notices: Notice[] = [];
  let current = order;
  for (const command of commands) {
    const paymentIds = paymentsOf(command).map(() => newId());
    const decision = decide(command, current, { ...facts, paymentIds, ids: idsFor(current) });
    if ('refusal' in decision && decision.refusal.code === 'nothing_to_change' && commands.length > 1) continue;
    if ('refusal' in decision) return decision;
    events.push(...decision.events);
    notices.push(...(decision.notices ?? []));
    current = decision.events.reduce<Order>(evolve, current);
  }
  return events.length === 0 ? refuse('nothing_to_change', order.orderId) : { events, notices };
}
