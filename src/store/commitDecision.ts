import type { Knex } from 'knex';
import { assert } from '../base/assert.ts';
import { encodeJson } from '../base/json.ts';
import { formatAmount } from '../base/money.ts';
import type { HeaderStatus, Order } from '../domain/order/order.ts';
import { orderNumber } from '../domain/order/order.ts';
import type { StockMovement } from '../domain/stock/claim.ts';
import type { ClaimChanges } from '../domain/stock/claimChanges.ts';
import { sumMovements } from '../domain/stock/sumMovements.ts';
import { attentionAt, termsOf, travelDays } from '../domain/view/terms.ts';
import type { ChainedEvent } from './eventChain.ts';
import type { KeyReference, Unfinished } from './requestKeys.ts';
import { prepared } from './prepared.ts';

/** All that one use case changes in one order; committed together with what it changes in others, or not at all. */
export type Change = {
  order: Order;
  status: HeaderStatus;
  /** The version the order had before, 0 for a new one. */
  previousVersion: number;
  events: readonly ChainedEvent[];
  /** What the order takes from pools of stock and gives back to them. */
  movements: readonly StockMovement[];
  claims: ClaimChanges;
  /** Offers this order uses up, as the store knows them. */
  usedOffers?: readonly { sellerId: string; ownerCode: string; responseId: string; offerId: string }[];
  request?: KeyReference & {
    fingerprint: string;
    format: string;
    reply?: { status: number; contentType: string; body: string };
    unfinished?: Unfinished;
  };
  evidence?: { message: string; contentType: string; body: string };
};

/**
 * Writes changes of one or many orders in one statement: orders, events, locators, payments, stock, used offers, evidence, and the
 * request key with its answer. The caller holds the orders' rows (or made their ids) and the pools' rows; the version guard is the
 * second lock, and the pools' own limits the last guard.
 * @throws unique violations of `locator_own_unique` and `idempotency_pkey`, which the caller's transaction runs again for.
 */
export async function commitDecision(trx: Knex.Transaction, ...changes: readonly Change[]): Promise<void> {
  if (changes.length === 0) return;
  const asked = changes.filter((each) => each.request !== undefined || each.evidence !== undefined);
  assert(asked.length <= 1, 'one request, one order that answers it');
  const movements = sumMovements(changes.flatMap((each) => each.movements));
  const usedOffers = changes.flatMap(({ order, usedOffers = [] }) =>
    usedOffers.map((each) => ({ ...each, orderId: order.orderId })),
  );
  const { rows } = await trx
    .raw<{ rows: { orders: number; pools: number }[] }>(statement, {
      orders: encodeJson(changes.map(orderRow)),
      events: encodeJson(
        changes.flatMap(({ order, events }) => events.map((each) => ({ ...each, orderId: order.orderId }))),
      ),
      locators: JSON.stringify(changes.flatMap((each) => (each.previousVersion === 0 ? locatorRows(each.order) : []))),
      payments: JSON.stringify(changes.flatMap(paymentRows)),
      refunds: JSON.stringify(changes.flatMap(refundRows)),
      movements: JSON.stringify(movements),
      poolIds: movements.map((each) => each.poolId),
      claims: JSON.stringify(
        changes.flatMap(({ order, claims }) => claims.written.map((each) => ({ ...each, orderId: order.orderId }))),
      ),
      dropped: JSON.stringify(
        changes.flatMap(({ order, claims }) =>
          claims.droppedIds.map((claimId) => ({ orderId: order.orderId, claimId })),
        ),
      ),
      usedOffers: JSON.stringify(usedOffers),
      usedOfferIds: usedOffers.map((each) => each.offerId),
      ...requestOf(asked[0] ?? changes[0]),
    })
    .options(prepared('commit_decision'));
  const written = rows[0];
  assert(written?.orders === changes.length, `${idsOf(changes)} was not at version ${versionsOf(changes)}`);
  assert(written.pools === movements.length, `stock of ${idsOf(changes)} is in no pool`);
}

function idsOf(changes: readonly Change[]): string {
  return `order ${changes.map(({ order }) => order.orderId).join(', ')}`;
}

function versionsOf(changes: readonly Change[]): string {
  return changes.map((each) => each.previousVersion).join(', ');
}

function orderRow({ order, status, previousVersion, events }: Change) {
  const last = events.at(-1);
  assert(last !== undefined, 'a change has events');
  return {
    orderId: order.orderId,
    orderNumber: orderNumber(order),
    recordLocator: order.recordLocator,
    ownerCode: order.ownerCode,
    sellerId: order.sellerId,
    version: order.version,
    previousVersion,
    status,
    paymentDueAt: order.paymentDueAt,
    createdAt: order.createdAt,
    changedAt: order.changedAt,
    lastSequence: last.sequence,
    lastHash: last.hash,
    state: order,
    terms: termsOf(order),
    travelOn: `{${travelDays(order).map((day) => `[${day},${day}]`)}}`,
    attentionAt: attentionAt(order),
  };
}

function locatorRows(order: Order) {
  const { orderId } = order;
  const own = { orderId, system: order.ownerCode, locator: order.recordLocator, issuedOn: order.createdOn, own: true };
  const external = order.locators.map((each) => ({
    orderId,
    system: each.system,
    locator: each.locator,
    issuedOn: each.issuedOn,
    own: false,
  }));
  return [own, ...external.filter((each) => each.system !== own.system || each.locator !== own.locator)];
}

function paymentRows({ order }: Change) {
  return order.payments.map((payment) => ({
    orderId: order.orderId,
    paymentId: payment.paymentId,
    status: payment.status,
    amount: formatAmount(payment.amount),
    currency: payment.amount.currency,
    requestedAt: payment.requestedAt,
  }));
}

function refundRows({ order }: Change) {
  return order.refunds.map(({ refundId, paymentId, status, amount, requestedAt }) => ({
    orderId: order.orderId,
    refundId,
    paymentId,
    status,
    amount: formatAmount(amount),
    currency: amount.currency,
    requestedAt,
  }));
}

function requestOf(change: Change | undefined) {
  const { request, evidence, order } = change ?? {};
  return {
    askedOrderId: order?.orderId ?? null,
    askedVersion: order?.version ?? null,
    askedAt: order?.changedAt ?? null,
    hasRequest: request !== undefined,
    scope: request?.scope ?? '',
    key: request?.key ?? '',
    fingerprint: request?.fingerprint ?? '',
    format: request?.format ?? '',
    replyStatus: request?.reply?.status ?? null,
    replyType: request?.reply?.contentType ?? null,
    replyBody: request?.reply?.body ?? null,
    unfinished: request?.unfinished === undefined ? null : JSON.stringify(request.unfinished),
    hasEvidence: evidence !== undefined,
    evidenceMessage: evidence?.message ?? '',
    evidenceType: evidence?.contentType ?? '',
    evidenceBody: evidence?.body ?? '',
  };
}

const statement = `
with changed as materialized (
  select row."orderId" as order_id, row."orderNumber" as order_number, row."recordLocator" as record_locator,
         row."ownerCode" as owner_code, row."sellerId" as seller_id, row.version, row."previousVersion" as previous_version, row.status,
         row."paymentDueAt" as payment_due_at, row."createdAt" as created_at, row."changedAt" as changed_at,
         row."lastSequence" as last_sequence, row."lastHash" as last_hash, row.state, row.terms, row."travelOn" as travel_on,
         row."attentionAt" as attention_at
    from jsonb_to_recordset(cast(:orders as jsonb)) as row ("orderId" uuid, "orderNumber" text, "recordLocator" text, "ownerCode" text,
         "sellerId" text, version int, "previousVersion" int, status text, "paymentDueAt" timestamptz, "createdAt" timestamptz,
         "changedAt" timestamptz, "lastSequence" int, "lastHash" text, state jsonb, terms text[], "travelOn" datemultirange,
         "attentionAt" timestamptz)),
inserted as (
  insert into orders (order_id, order_number, record_locator, owner_code, seller_id, version, status, payment_due_at,
                      created_at, changed_at, last_sequence, last_hash, state, terms, travel_on, attention_at)
  select row.order_id, row.order_number, row.record_locator, row.owner_code, row.seller_id, row.version, row.status, row.payment_due_at,
         row.created_at, row.changed_at, row.last_sequence, row.last_hash, row.state, row.terms, row.travel_on, row.attention_at
    from changed as row where row.previous_version = 0
  returning orders.order_id),
updated as (
  update orders set version = row.version, status = row.status, payment_due_at = row.payment_due_at, changed_at = row.changed_at,
                    last_sequence = row.last_sequence, last_hash = row.last_hash, state = row.state, terms = row.terms,
                    travel_on = row.travel_on, attention_at = row.attention_at
    from changed as row
   where orders.order_id = row.order_id and orders.version = row.previous_version and row.previous_version > 0
  returning orders.order_id),
written_events as (
  insert into order_event (order_id, sequence, version, type, at, actor, status_from, status_to, event, previous_hash, hash)
  select row."orderId", row.sequence, row.version, row.type, row.at, row.actor, row."statusFrom", row."statusTo", row.event,
         row."previousHash", row.hash
    from jsonb_to_recordset(cast(:events as jsonb)) as row ("orderId" uuid, sequence int, version int, type text, at timestamptz,
         actor jsonb, "statusFrom" text, "statusTo" text, event jsonb, "previousHash" text, hash text)),
written_locators as (
  insert into locator (system, locator, issued_on, order_id, own)
  select row.system, row.locator, row."issuedOn", row."orderId", row.own
    from jsonb_to_recordset(cast(:locators as jsonb)) as row ("orderId" uuid, system text, locator text, "issuedOn" date, own boolean)
  on conflict (locator, system, issued_on, order_id) do nothing),
written_payments as (
  insert into payment (payment_id, order_id, status, amount, currency, requested_at)
  select row."paymentId", row."orderId", row.status, row.amount, row.currency, row."requestedAt"
    from jsonb_to_recordset(cast(:payments as jsonb)) as row ("orderId" uuid, "paymentId" uuid, status text, amount numeric,
         currency text, "requestedAt" timestamptz)
  on conflict (payment_id) do update set status = excluded.status),
written_refunds as (
  insert into refund (refund_id, order_id, payment_id, status, amount, currency, requested_at)
  select row."refundId", row."orderId", row."paymentId", row.status, row.amount, row.currency, row."requestedAt"
    from jsonb_to_recordset(cast(:refunds as jsonb)) as row ("orderId" uuid, "refundId" uuid, "paymentId" uuid, status text,
         amount numeric, currency text, "requestedAt" timestamptz)
  on conflict (refund_id) do update set status = excluded.status),
moved as (
  update stock_pool set held = stock_pool.held + row.held, sold = stock_pool.sold + row.sold
    from jsonb_to_recordset(cast(:movements as jsonb)) as row ("poolId" text, held int, sold int)
   where stock_pool.pool_id = any (:poolIds) and stock_pool.pool_id = row."poolId"
  returning stock_pool.pool_id),
written_claims as (
  insert into stock_claim (order_id, claim_id, pool_id, quantity, status)
  select row."orderId", row."claimId", row."poolId", row.quantity, row.status
    from jsonb_to_recordset(cast(:claims as jsonb)) as row ("orderId" uuid, "claimId" text, "poolId" text, quantity int, status text)
  on conflict (order_id, claim_id) do update
    set pool_id = excluded.pool_id, quantity = excluded.quantity, status = excluded.status),
dropped_claims as (
  delete from stock_claim using jsonb_to_recordset(cast(:dropped as jsonb)) as row ("orderId" uuid, "claimId" text)
   where stock_claim.order_id = row."orderId" and stock_claim.claim_id = row."claimId"),
used as (
  update offer set used_by_order_id = row."orderId"
    from jsonb_to_recordset(cast(:usedOffers as jsonb)) as row ("orderId" uuid, "sellerId" text, "ownerCode" text, "responseId" text,
         "offerId" text)
   where offer.offer_id = any (:usedOfferIds) and offer.offer_id = row."offerId" and offer.owner_code = row."ownerCode"
     and offer.response_id = row."responseId" and offer.seller_id = row."sellerId"),
written_request as (
  insert into idempotency (scope, key, fingerprint, order_id, order_version, format, status, content_type, body,
                           unfinished)
  select :scope, :key, :fingerprint, cast(:askedOrderId as uuid), cast(:askedVersion as int), :format, cast(:replyStatus as int),
         :replyType, :replyBody, cast(:unfinished as jsonb)
   where cast(:hasRequest as boolean)),
written_evidence as (
  insert into order_evidence (order_id, version, message, content_type, body, received_at)
  select cast(:askedOrderId as uuid), cast(:askedVersion as int), :evidenceMessage, :evidenceType, :evidenceBody,
         cast(:askedAt as timestamptz)
   where cast(:hasEvidence as boolean))
select (select cast(count(*) as int) from inserted) + (select cast(count(*) as int) from updated) as orders,
       (select cast(count(*) as int) from moved) as pools`;
