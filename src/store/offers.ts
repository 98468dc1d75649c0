import type { Knex } from 'knex';
import { canonicalJson, sha256Hex } from '../base/canonical.ts';
import { decodeJson, encodeJson, toJsonValue } from '../base/json.ts';
import type { Instant } from '../base/time.ts';
import type { Offer } from '../domain/offer/offer.ts';
import { prepared } from './prepared.ts';

/** An offer with what the store knows of it. `sellerId` '' = any seller may accept it. */
export type StoredOffer = { offer: Offer; sellerId: string; version: number; hash: string; usedByOrderId?: string };

type Row = { content: unknown; seller_id: string; version: number; hash: string; used_by_order_id: string | null };

const columns = ['offer.content', 'offer.seller_id', 'offer.version', 'offer.hash', 'offer.used_by_order_id'];

function fromRow(row: Row): StoredOffer {
  return {
    offer: decodeJson<Offer>(row.content),
    sellerId: row.seller_id,
    version: row.version,
    hash: row.hash,
    ...(row.used_by_order_id === null ? {} : { usedByOrderId: row.used_by_order_id }),
  };
}

export function offerHash(offer: Offer): string {
  return sha256Hex(canonicalJson(toJsonValue(offer)));
}

/**
 * Stores offers; one that is already there is replaced by the new version. One that an order used up is open again only `over` that:
 * - `anything`: storing it says that the airline offers it once more;
 * - `used by ended orders`: also when its content is new, else it is only a cached answer coming round again;
 * - `lapsed`: only an unused one whose time has passed is replaced at all.
 * Tells for each whether it replaced one.
 */
export async function storeOffers(
  trx: Knex.Transaction,
  offers: readonly Offer[],
  owner: { sellerId: string; now: Instant; over: 'anything' | 'used by ended orders' | 'lapsed' },
): Promise<{ replaced: boolean; version: number }[]> {
  const rows = offers.map((offer) => ({
    owner_code: offer.ownerCode,
    response_id: offer.responseId,
    offer_id: offer.offerId,
    hash: offerHash(offer),
    content: toJsonValue(offer),
    expires_at: offer.expiresAt ?? null,
  }));
  const result = await trx.raw<{
    rows: { offer_id: string; owner_code: string; response_id: string; version: number }[];
  }>(
    `insert into offer as known (seller_id, owner_code, response_id, offer_id, version, hash, content, expires_at, stored_at)
     select :sellerId, row.owner_code, row.response_id, row.offer_id, 1, row.hash, row.content, row.expires_at, cast(:now as timestamptz)
       from jsonb_to_recordset(cast(:rows as jsonb)) as row (owner_code text, response_id text, offer_id text, hash text,
            content jsonb, expires_at timestamptz)
      order by row.offer_id, row.owner_code, row.response_id
     on conflict (offer_id, owner_code, response_id, seller_id) do update
       set version = known.version + 1, hash = excluded.hash, content = excluded.content, expires_at = excluded.expires_at,
           used_by_order_id = case when :over = 'anything' or known.hash <> excluded.hash
                                     or exists (select 1 from orders where orders.order_id = known.used_by_order_id
                                                                       and orders.status in ('EXPIRED', 'CANCELLED'))
                                   then null else known.used_by_order_id end,
           stored_at = excluded.stored_at
       where :over <> 'lapsed' or (known.used_by_order_id is null and known.expires_at <= excluded.stored_at)
     returning known.offer_id, known.owner_code, known.response_id, known.version`,
    { ...owner, rows: encodeJson(rows) },
  );
  return offers.map((offer) => {
    const row = result.rows.find(
      (each) =>
        each.offer_id === offer.offerId && each.owner_code === offer.ownerCode && each.response_id === offer.responseId,
    );
    return { replaced: (row?.version ?? 1) > 1, version: row?.version ?? 1 };
  });
}

export type OfferReference = { offerId: string; ownerCode: string; responseId?: string };

/**
 * Loads and locks the named offers, and those of the same shopping responses that hold one of `itemIds`: only what this seller may
 * see, its own before everybody's, the newest first. Locked in key order.
 */
export async function lockOffers(
  trx: Knex.Transaction,
  references: readonly OfferReference[],
  itemIds: readonly string[],
  sellerId: string,
): Promise<StoredOffer[]> {
  const result = await trx
    .raw<{ rows: (Row & { stored_at: string })[] }>(
      `with wanted as (
       select row."offerId" as offer_id, row."ownerCode" as owner_code, row."responseId" as response_id
         from jsonb_to_recordset(cast(:references as jsonb)) as row ("offerId" text, "ownerCode" text, "responseId" text)),
     named as (
       select offer.offer_id, offer.owner_code, offer.response_id, offer.seller_id
         from offer join wanted on wanted.offer_id = offer.offer_id and wanted.owner_code = offer.owner_code
          and (wanted.response_id is null or offer.response_id in ('', wanted.response_id))
        where offer.offer_id = any (:offerIds) and offer.seller_id in ('', :sellerId)),
     related as (
       select offer.offer_id, offer.owner_code, offer.response_id, offer.seller_id
         from offer join named on named.response_id = offer.response_id and named.owner_code = offer.owner_code
          and named.seller_id = offer.seller_id
        where offer.response_id <> ''
          and exists (select 1 from jsonb_array_elements(offer.content -> 'items') as item
                       where item ->> 'offerItemId' = any (:itemIds)))
     select ${columns.join(', ')}, offer.stored_at
       from offer
      where (offer.offer_id, offer.owner_code, offer.response_id, offer.seller_id) in
            (select named.offer_id, named.owner_code, named.response_id, named.seller_id from named
              union select related.offer_id, related.owner_code, related.response_id, related.seller_id from related)
      order by offer.offer_id, offer.owner_code, offer.response_id, offer.seller_id
        for update of offer`,
      { references: JSON.stringify(references), offerIds: references.map((each) => each.offerId), itemIds, sellerId },
    )
    .options(prepared('lock_offers'));
  const byPreference = (a: Row & { stored_at: string }, b: Row & { stored_at: string }) =>
    b.seller_id.localeCompare(a.seller_id) || b.stored_at.localeCompare(a.stored_at);
  return result.rows.sort(byPreference).map(fromRow);
}

/** One offer as this seller sees it (`undefined` = any seller's). */
export async function loadOffer(
  db: Knex,
  reference: { offerId: string; ownerCode?: string; responseId?: string },
  sellerId: string | undefined,
): Promise<StoredOffer | undefined> {
  const query = db('offer')
    .select(columns)
    .where('offer.offer_id', reference.offerId)
    .orderBy([
      { column: 'offer.seller_id', order: 'desc' },
      { column: 'offer.stored_at', order: 'desc' },
    ]);
  if (reference.ownerCode !== undefined) void query.where('offer.owner_code', reference.ownerCode);
  if (reference.responseId !== undefined) void query.where('offer.response_id', reference.responseId);
  if (sellerId !== undefined) void query.whereIn('offer.seller_id', ['', sellerId]);
  const row = (await query.first()) as Row | undefined;
  return row === undefined ? undefined : fromRow(row);
}

/** Whether any of the offers this order used up was stored anew since, so that it can be accepted once more. */
export async function offersRenewed(
  trx: Knex.Transaction,
  offers: readonly { offerId: string; ownerCode: string; responseId: string }[],
  orderId: string,
): Promise<boolean> {
  const result = await trx.raw<{ rows: unknown[] }>(
    `select 1
       from offer join jsonb_to_recordset(cast(:offers as jsonb)) as used ("offerId" text, "ownerCode" text, "responseId" text)
         on offer.offer_id = used."offerId" and offer.owner_code = used."ownerCode" and offer.response_id = used."responseId"
      where offer.offer_id = any (:offerIds)
      group by used."offerId", used."ownerCode", used."responseId"
     having not bool_or(coalesce(offer.used_by_order_id = :orderId, false))
      limit 1`,
    { offers: JSON.stringify(offers), offerIds: offers.map((each) => each.offerId), orderId },
  );
  return result.rows.length > 0;
}
