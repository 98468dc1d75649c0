import { assert } from '../base/assert.ts';
import type { Knex } from 'knex';
import { newId, newLocator } from '../base/ids.ts';
import { isOwnName } from '../domain/order/captureRules.ts';
import type { Segment } from '../domain/offer/offer.ts';
import type { CreateOrder } from '../domain/order/commands.ts';
import { createOrder as decideCreate } from '../domain/order/createOrder.ts';
import { faultsOf, refuseAll } from '../domain/order/decision.ts';
import type { Refusal } from '../domain/order/refusals.ts';
import { orderView } from '../domain/view/orderView.ts';
import { claimReferences, takenReferences } from '../store/externalReferences.ts';
import { lockOffers, type StoredOffer } from '../store/offers.ts';
import { findOrders } from '../store/orders.ts';
import { commitChange } from './commitChange.ts';
import { controlledFlights } from './controlledFlights.ts';
import type { Call, Deps, Outcome, Principal } from './deps.ts';
import { fetchOffers } from './fetchOffers.ts';
import { sellerFilter } from './findOrder.ts';
import { once, type Claim, type Worked } from './idempotent.ts';
import { neededRates } from './neededRates.ts';
import { applyEvents } from './orderChange.ts';
import { standingOf } from './policy.ts';
import { actorOf } from './principal.ts';

/**
 * Turns accepted offers into an order: held, or paid at once when the command carries payments. An offer makes one order, whatever
 * the key says. With payments there are two transactions: the order and the payment intent, then the outcome and the answer.
 * Locks: request key → offers → pools of stock.
 * @throws TroubleError
 */
export async function createOrder(deps: Deps, call: Call, command: CreateOrder): Promise<Outcome> {
  await fetchOffers(deps, command.selections);
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
  const references = (command.externalReferences ?? []).filter(isOwnName);
  const decision = decideCreate(command, {
    now,
    orderId: newId(),
    recordLocator: newLocator(),
    sellerId,
    source: call.source,
    by: standingOf(call.principal.role),
    offers,
    flights: await controlledFlights(trx, segmentsOf(command, offers)),
    paymentIds: command.payments.map(() => newId()),
    takenReferences: await takenReferences(trx, sellerId, references, now),
    rates: await neededRates(trx, command.payments, currenciesOf(offers), now),
  });
  if ('refusal' in decision) return { refusal: await withOwnOrder(trx, call.principal, decision.refusal, offers) };

  const change = applyEvents(undefined, decision.events, actorOf(call.principal), now);
  const notices = [...call.notices, ...(decision.notices ?? [])];
  const paymentIds = change.order.payments.map((payment) => payment.paymentId);
  const unfinished = { notices: decision.notices ?? [], paymentIds };
  const reply = paymentIds.length > 0 ? undefined : call.render(orderView(change.order, now), notices);
  const soldOut = await commitChange(trx, now, {
    ...change,
    usedOffers: usedOffers(change.order.offers, offers),
    request: { ...claim.request, ...(reply === undefined ? { unfinished } : { reply }) },
    ...(call.evidence === undefined ? {} : { evidence: call.evidence }),
  });
  if (soldOut !== undefined) return { refusal: soldOut };
  await claimReferences(trx, change.order, references, now);
  return reply === undefined ? { orderId: change.order.orderId, unfinished } : { reply, replayed: false };
}

/** Tells a seller which of its own orders used the offer: a repeated booking is asked for most often by somebody who lost the answer. */
async function withOwnOrder(
  trx: Knex.Transaction,
  principal: Principal,
  refusal: Refusal,
  offers: readonly StoredOffer[],
): Promise<Refusal> {
  const told: Refusal[] = [];
  for (const fault of faultsOf(refusal)) {
    const used = fault.code === 'offer_already_used' ? fault.subject : undefined;
    const orderId = offers.find(({ offer }) => offer.offerId === used)?.usedByOrderId;
    const [own] = orderId === undefined ? [] : await findOrders(trx, { orderId, ...sellerFilter(principal) });
    told.push(own === undefined ? fault : { ...fault, detail: `your order ${own.orderId}` });
  }
  return refuseAll(told).refusal;
}

function currenciesOf(offers: readonly StoredOffer[]): string[] {
  return offers.flatMap(({ offer }) => offer.items.map((item) => item.price.total.currency));
}

/** The flights of offers that are named; those only their shopping response brought along may fly elsewhere. */
function segmentsOf(command: CreateOrder, offers: readonly StoredOffer[]): Segment[] {
  const named = new Set(selectedItemIds(command));
  return offers
    .filter(({ offer }) => offer.items.some((item) => named.has(item.offerItemId)))
    .flatMap(({ offer }) => offer.segments);
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
