import type pg from 'pg';
import { encodeJson } from '../../src/base/json.ts';
import { sandboxOffers } from '../../src/sandbox/sandboxOffers.ts';
import { offerIdOf } from '../support/ndcMessages.ts';

/** Orders are spread over so many days, so that they do not all wait for the stock of one flight. */
export const benchDays = 90;

/** Stores offers under the given ids, all like the sandbox's return to Nice, open for a day; and lets PostgreSQL look at the table. */
export async function storeBenchOffers(client: pg.Client, offerIds: readonly string[]): Promise<void> {
  const now = new Date().toISOString();
  const expiresAt = new Date(Date.now() + 24 * 3_600_000).toISOString();
  for (let day = 1; day <= benchDays; day++) {
    const ids = offerIds.filter((_id, index) => index % benchDays === day - 1);
    const offerId = offerIdOf('BENCH').replace(/-D\d+-/, `-D${day}-`);
    const offer = await sandboxOffers({ offerId, ownerCode: 'ZZ', now });
    if (offer === undefined) throw new Error(`the sandbox has no offer ${offerId}`);
    await client.query(
      `insert into offer (seller_id, owner_code, response_id, offer_id, version, hash, content, expires_at, stored_at)
       select '', 'ZZ', '', wanted.id, 1, md5(wanted.id), cast(replace($2, $3, wanted.id) as jsonb), cast($4 as timestamptz), now()
         from unnest(cast($1 as text[])) as wanted (id)`,
      [ids, encodeJson({ ...offer, expiresAt }), offerId, expiresAt],
    );
  }
  await client.query('analyze offer');
}

/** Makes room for every order of a benchmark on the departures of the sandbox; they are made when they are first asked for. */
export async function widenFlights(client: pg.Client): Promise<void> {
  await client.query(
    `update schedule set content = jsonb_set(schedule.content, '{cabins}',
       (select jsonb_agg(cabin || '{"capacity": 1000000, "tiers": []}') from jsonb_array_elements(schedule.content -> 'cabins') as cabin))
       || '{"ancillaries": []}'`,
  );
}
