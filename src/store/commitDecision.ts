import type { Knex } from 'knex';
import { assert } from '../base/assert.ts';
import { encodeJson } from '../base/json.ts';
import { formatAmount } from '../base/money.ts';
import type { HeaderStatus, Order } from '../domain/order/order.ts';
import { orderNumber } from '../domain/order/order.ts';
import type { ChainedEvent } from './eventChain.ts';
import type { KeyReference, Unfinished } from './requestKeys.ts';

/** All that one use case changes; committed together or not at all. */
export type Change = {
  order: Order;
  status: HeaderStatus;
  /** The version the order had before, 0 for a new one. */
  previousVersion: number;
  events: readonly ChainedEvent[];
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
 * Writes the change in one statement: order, events, locators, payments, used offers, evidence, and the key with its answer.
 * The caller holds the order's row (or made its id); the version guard is the second lock.
 * @throws unique violations of `locator_own_unique` and `idempotency_pkey`, which the caller's transaction runs again for.
 */
export async function commitDecision(trx: Knex.Transaction, change: Change): Promise<void> {
  const { order, request, evidence } = change;
  const last = change.events.at(-1);
  assert(last !== undefined, 'a change has events');
  const result = await trx.raw<{ rows: { written: number }[] }>(change.previousVersion === 0 ? insertSql : updateSql, {
    orderId: order.orderId,
    orderNumber: orderNumber(order),
    recordLocator: order.recordLocator,
    ownerCode: order.ownerCode,
    sellerId: order.sellerId,
    version: order.version,
    previousVersion: change.previousVersion,
    status: change.status,
    paymentDueAt: order.paymentDueAt,
    createdAt: order.createdAt,
    changedAt: order.changedAt,
    lastSequence: last.sequence,
    lastHash: last.hash,
    state: encodeJson(order),
    events: encodeJson(change.events),
    locators: JSON.stringify(change.previousVersion === 0 ? locatorRows(order) : []),
    payments: JSON.stringify(order.payments.map(paymentRow)),
    usedOffers: JSON.stringify(change.usedOffers ?? []),
    usedOfferIds: (change.usedOffers ?? []).map((each) => each.offerId),
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
  });
  assert(result.rows[0]?.written === 1, `order ${order.orderId} was not at version ${change.previousVersion}`);
}

function locatorRows(order: Order) {
  const own = { system: order.ownerCode, locator: order.recordLocator, issued_on: order.createdOn, own: true };
  const external = order.locators.map((each) => ({
    system: each.system,
    locator: each.locator,
    issued_on: each.issuedOn,
    own: false,
  }));
  return [own, ...external.filter((each) => each.system !== own.system || each.locator !== own.locator)];
}

function paymentRow(payment: Order['payments'][number]) {
  return {
    payment_id: payment.paymentId,
    status: payment.status,
    amount: formatAmount(payment.amount),
    currency: payment.amount.currency,
    requested_at: payment.requestedAt,
  };
}

const insertOrder = `
  insert into orders (order_id, order_number, record_locator, owner_code, seller_id, version, status, payment_due_at,
                      created_at, changed_at, last_sequence, last_hash, state)
  values (:orderId, :orderNumber, :recordLocator, :ownerCode, :sellerId, :version, :status, :paymentDueAt,
          :createdAt, :changedAt, :lastSequence, :lastHash, :state)
  returning orders.order_id`;

const updateOrder = `
  update orders set version = :version, status = :status, payment_due_at = :paymentDueAt, changed_at = :changedAt,
                    last_sequence = :lastSequence, last_hash = :lastHash, state = :state
   where orders.order_id = :orderId and orders.version = :previousVersion
  returning orders.order_id`;

const insertSql = statement(insertOrder);
const updateSql = statement(updateOrder);

function statement(writeOrder: string): string {
  return `
with written_order as (${writeOrder}),
written_events as (
  insert into order_event (order_id, sequence, version, type, at, actor, status_from, status_to, event, previous_hash, hash)
  select cast(:orderId as uuid), row.sequence, row.version, row.type, row.at, row.actor, row."statusFrom", row."statusTo", row.event,
         row."previousHash", row.hash
    from jsonb_to_recordset(cast(:events as jsonb)) as row (sequence int, version int, type text, at timestamptz, actor jsonb,
         "statusFrom" text, "statusTo" text, event jsonb, "previousHash" text, hash text)),
written_locators as (
  insert into locator (system, locator, issued_on, order_id, own)
  select row.system, row.locator, row.issued_on, cast(:orderId as uuid), row.own
    from jsonb_to_recordset(cast(:locators as jsonb)) as row (system text, locator text, issued_on date, own boolean)
  on conflict (locator, system, issued_on, order_id) do nothing),
written_payments as (
  insert into payment (payment_id, order_id, status, amount, currency, requested_at)
  select row.payment_id, cast(:orderId as uuid), row.status, row.amount, row.currency, row.requested_at
    from jsonb_to_recordset(cast(:payments as jsonb)) as row (payment_id uuid, status text, amount numeric, currency text,
         requested_at timestamptz)
  on conflict (payment_id) do update set status = excluded.status),
used as (
  update offer set used_by_order_id = cast(:orderId as uuid)
    from jsonb_to_recordset(cast(:usedOffers as jsonb)) as row ("sellerId" text, "ownerCode" text, "responseId" text, "offerId" text)
   where offer.offer_id = any (:usedOfferIds) and offer.offer_id = row."offerId" and offer.owner_code = row."ownerCode"
     and offer.response_id = row."responseId" and offer.seller_id = row."sellerId"),
written_request as (
  insert into idempotency (scope, key, fingerprint, order_id, order_version, format, status, content_type, body,
                           unfinished)
  select :scope, :key, :fingerprint, cast(:orderId as uuid), cast(:version as int), :format, cast(:replyStatus as int), :replyType,
         :replyBody, cast(:unfinished as jsonb)
   where cast(:hasRequest as boolean)),
written_evidence as (
  insert into order_evidence (order_id, version, message, content_type, body, received_at)
  select cast(:orderId as uuid), cast(:version as int), :evidenceMessage, :evidenceType, :evidenceBody,
         cast(:changedAt as timestamptz)
   where cast(:hasEvidence as boolean))
select cast(count(*) as int) as written from written_order`;
}
