import type { Knex } from 'knex';
import type { Notice } from '../base/fault.ts';
import { prepared } from './prepared.ts';

/** Whose key it is, and the key. Two sellers may use the same key for different things. */
export type KeyReference = { scope: string; key: string };

/** What is known of a request key. Without a body the change is committed but its payment is still on its way. */
export type StoredRequest = {
  fingerprint: string;
  orderId: string;
  orderVersion: number;
  format: string;
  reply?: { status: number; contentType: string; body: string };
  unfinished?: Unfinished;
};

/** What the answer to a committed request must still say once its payment is settled. */
export type Unfinished = { notices: readonly Notice[]; paymentIds: readonly string[] };

export type RequestState = { free: boolean; stored?: StoredRequest };

type Row = {
  free: boolean;
  fingerprint: string | null;
  order_id: string;
  order_version: number;
  format: string;
  status: number | null;
  content_type: string | null;
  body: string | null;
  unfinished: Unfinished | null;
};

/**
 * Claims the key for this transaction (`free` = nobody else is working under it) and gives what was stored under it.
 * The claim is an advisory lock, so a crash frees it by itself; a row committed a moment ago may still be unseen, in which case
 * inserting the key clashes and the transaction runs again.
 */
export async function claimRequestKey(trx: Knex.Transaction, reference: KeyReference): Promise<RequestState> {
  const result = await trx
    .raw<{ rows: Row[] }>(
      `select pg_try_advisory_xact_lock(hashtextextended(:lockName, 0)) as free,
            idempotency.fingerprint, idempotency.order_id, idempotency.order_version, idempotency.format,
            idempotency.status, idempotency.content_type, idempotency.body, idempotency.unfinished
       from (select 1) as one
       left join idempotency on idempotency.scope = :scope and idempotency.key = :key`,
      { ...reference, lockName: `${reference.scope}\u0000${reference.key}`.replaceAll('\u0000', '|') },
    )
    .options(prepared('claim_request_key'));
  const row = result.rows[0];
  if (row === undefined || row.fingerprint === null) return { free: row?.free ?? false };
  const stored: StoredRequest = {
    fingerprint: row.fingerprint,
    ...(row.unfinished === null ? {} : { unfinished: row.unfinished }),
    orderId: row.order_id,
    orderVersion: row.order_version,
    format: row.format,
    ...(row.status === null || row.content_type === null || row.body === null
      ? {}
      : { reply: { status: row.status, contentType: row.content_type, body: row.body } }),
  };
  return { free: row.free, stored };
}

/**
 * Completes a key whose change was committed before its answer was known. Where another process completed it first, nothing is
 * written, and its answer comes back with the format it is in: the first answer is everybody's.
 */
export async function storeReply(
  trx: Knex.Transaction,
  reference: KeyReference,
  answer: { orderVersion: number; format: string; status: number; contentType: string; body: string },
): Promise<Pick<StoredRequest, 'format' | 'reply'> | undefined> {
  const named = { 'idempotency.scope': reference.scope, 'idempotency.key': reference.key };
  const written = await trx('idempotency').where(named).whereNull('idempotency.body').update({
    order_version: answer.orderVersion,
    format: answer.format,
    status: answer.status,
    content_type: answer.contentType,
    body: answer.body,
  });
  if (written === 1) return undefined;
  const row = (await trx('idempotency')
    .select('idempotency.format', 'idempotency.status', 'idempotency.content_type', 'idempotency.body')
    .where(named)
    .first()) as Pick<Row, 'format' | 'status' | 'content_type' | 'body'> | undefined;
  if (row === undefined || row.status === null || row.content_type === null || row.body === null) return undefined;
  return { format: row.format, reply: { status: row.status, contentType: row.content_type, body: row.body } };
}

/** Drops a derived key whose answer no longer stands, so that the same message can be carried out anew. */
export async function forgetRequestKey(trx: Knex.Transaction, reference: KeyReference): Promise<void> {
  await trx('idempotency').where({ 'idempotency.scope': reference.scope, 'idempotency.key': reference.key }).delete();
}

/** Deletes up to `limit` keys older than `before`; how many it deleted. */
export async function pruneRequestKeys(db: Knex, before: string, limit: number): Promise<number> {
  const result = await db.raw<{ rowCount: number }>(
    `delete from idempotency where (idempotency.scope, idempotency.key) in
       (select old.scope, old.key from idempotency as old where old.created_at < :before order by old.created_at limit :limit)`,
    { before, limit },
  );
  return result.rowCount;
}
