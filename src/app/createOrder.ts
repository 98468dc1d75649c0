import { assert } from '../base/assert.ts';
import type { Knex } from 'knex';
import { newId, newLocator } from '../base/ids.ts';
import type { CreateOrder } from '../domain/order/commands.ts';
import { createOrder as decideCreate } from '../domain/order/createOrder.ts';
import type { Refusal } from '../domain/order/refusals.ts';
import { orderView } from '../domain/view/orderView.ts';
import { commitDecision } from '../store/commitDecision.ts';
import { inTransaction } from '../store/inTransaction.ts';
import { loadOffer, lockOffers, storeOffers, type StoredOffer } from '../store/offers.ts';
import { findOrders } from '../store/orders.ts';
import { guarded } from '../store/troubleFrom.ts';
import type { Call, Deps, Outcome, Principal } from './deps.ts';
import { sellerFilter } from './findOrder.ts';
import { once, type Claim, type Worked } from './idempotent.ts';
import { applyEvents } from './orderChange.ts';
import { actorOf } from './principal.ts';

/**
 * Turns accepted offers into an order: held, or paid at once when the command carries payments. An offer makes one order, whatever
 * the key says. With payments there are two transactions: the order and the payment intent, then the outcome and the answer.
 * Locks: request key → offers.
 * @throws TroubleError
 */
export async function createOrder(deps: Deps, call: Call, command: CreateOrder): Promise<Outcome> {
  await fetchOffers(deps, command);
  return once(deps, call, command, (trx, claim) => place(deps, trx, call, command, claim));
}

async function place(
  deps: Deps,
  trx: Knex.Transaction,
  call: Call,
  command: CreateOrder,
  claim: Claim,
): Promise<Worked> {
  const now = deps.clock();
  const sellerId = call.principal.sellerId ?? call.principal.principalId;
  const offers = await lockOffers(trx, command.selections, selectedItemIds(command), sellerId);
  const decision = decideCreate(command, {
    now,
    orderId: newId(),
    recordLocator: newLocator(),
    sellerId,
    offers,
    paymentIds: command.payments.map(() => newId()),
  });
  if ('refusal' in decision) return { refusal: await withOwnOrder(trx, call.principal, decision.refusal, offers) };

  const change = applyEvents(undefined, decision.events, actorOf(call.principal), now);
  const notices = [...call.notices, ...(decision.notices ?? [])];
  const paymentIds = change.order.payments.map((payment) => payment.paymentId);
  const unfinished = { notices: decision.notices ?? [], paymentIds };
  const reply = paymentIds.length > 0 ? undefined : call.render(orderView(change.order, now), notices);
  await commitDecision(trx, {
    ...change,
    usedOffers: usedOffers(change.order.offers, offers),
    request: { ...claim.request, ...(reply === undefined ? { unfinished } : { reply }) },
    ...(call.evidence === undefined ? {} : { evidence: call.evidence }),
  });
  return reply === undefined ? { orderId: change.order.orderId, unfinished } : { reply, replayed: false };
}

/** Tells a seller which of its own orders used the offer: a repeated booking is asked for most often by somebody who lost the answer. */
async function withOwnOrder(
  trx: Knex.Transaction,
  principal: Principal,
  refusal: Refusal,
  offers: readonly StoredOffer[],
): Promise<Refusal> {
  if (refusal.code !== 'offer_already_used') return refusal;
  const orderId = offers.find(({ offer }) => offer.offerId === refusal.subject)?.usedByOrderId;
  if (orderId === undefined) return refusal;
  const [own] = await findOrders(trx, { orderId, ...sellerFilter(principal) });
  return own === undefined ? refusal : { ...refusal, detail: `your order ${own.orderId}` };
}

function selectedItemIds(command: CreateOrder): string[] {
  return command.selections.flatMap((selection) => selection.items.map((item) => item.offerItemId));
}

function usedOffers(
  accepted: readonly { ownerCode: string; offerId: string; responseId: string; hash: string }[],
  offers: readonly StoredOffer[],
) {
  return accepted.map((each) => {
    const stored = offers.find(
      ({ offer, hash }) =>
        offer.offerId === each.offerId &&
        offer.ownerCode === each.ownerCode &&
        offer.responseId === each.responseId &&
        hash === each.hash,
    );
    assert(stored !== undefined, `offer ${each.offerId} was accepted but not loaded`);
    return { sellerId: stored.sellerId, ownerCode: each.ownerCode, responseId: each.responseId, offerId: each.offerId };
  });
}

/** Asks the offer engine for offers the store has not, or only lapsed; before the transaction, because it may be another system. */
async function fetchOffers(deps: Deps, command: CreateOrder): Promise<void> {
  const source = deps.offerSource;
  if (source === undefined) return;
  const now = deps.clock();
  for (const { offerId, ownerCode } of command.selections) {
    const known = await guarded(() => loadOffer(deps.db, { offerId, ownerCode }, undefined));
    if (known !== undefined && (known.usedByOrderId !== undefined || (known.offer.expiresAt ?? now) > now)) continue;
    const offer = await source({ offerId, ownerCode, now });
    if (offer === undefined) continue;
    await inTransaction(deps.db, (trx) => storeOffers(trx, [offer], { sellerId: '', now, over: 'lapsed' }));
  }
}
