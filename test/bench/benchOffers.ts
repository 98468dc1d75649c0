import type pg from 'pg';
import { encodeJson } from '../../src/base/json.ts';
import { sandboxOffers } from '../../src/sandbox/sandboxOffers.ts';
import { offerIdOf } from '../support/ndcMessages.ts';

/** Stores offers under the given ids, all like the sandbox's return to Nice, open for a day; and lets PostgreSQL look at the table. */
export async function storeBenchOffers(client: pg.Client, offerIds: readonly string[]): Promise<void> {
  const offerId = offerIdOf('BENCH');
  const now = new Date().toISOString();
  const offer = await sandboxOffers({ offerId, ownerCode: 'ZZ', now });
  if (offer === undefined) throw new Error(`the sandbox has no offer ${offerId}`);
  const expiresAt = new Date(Date.now() + 24 * 3_600_000).toISOString();
  await client.query(
    `insert into offer (seller_id, owner_code, response_id, offer_id, version, hash, content, expires_at, stored_at)
     select '', 'ZZ', '', wanted.id, 1, md5(wanted.id), cast(replace($2, $3, wanted.id) as jsonb), cast($4 as timestamptz), now()
       from unnest(cast($1 as text[])) as wanted (id)`,
    [offerIds, encodeJson({ ...offer, expiresAt }), offerId, expiresAt],
  );
  await client.query('analyze offer');
}
