import type { Knex } from 'knex';
import type { Instant } from '../base/time.ts';

export type ApiKeyRow = { keyId: string; secretHash: string; role: string; sellerId?: string; name: string };

/** The key with this id, unless it is revoked. */
export async function findApiKey(db: Knex, keyId: string): Promise<ApiKeyRow | undefined> {
  const row = (await db('api_key')
    .select('api_key.key_id', 'api_key.secret_hash', 'api_key.role', 'api_key.seller_id', 'api_key.name')
    .where('api_key.key_id', keyId)
    .whereNull('api_key.revoked_at')
    .first()) as
    { key_id: string; secret_hash: string; role: string; seller_id: string | null; name: string } | undefined;
  if (row === undefined) return undefined;
  return {
    keyId: row.key_id,
    secretHash: row.secret_hash,
    role: row.role,
    name: row.name,
    ...(row.seller_id === null ? {} : { sellerId: row.seller_id }),
  };
}

/** Adds a key, and its seller where it has one; a key that is already there stays as it is. */
export async function addApiKey(trx: Knex.Transaction, key: ApiKeyRow, now: Instant): Promise<void> {
  if (key.sellerId !== undefined) {
    await trx('seller')
      .insert({ seller_id: key.sellerId, name: key.name, created_at: now })
      .onConflict('seller_id')
      .ignore();
  }
  await trx('api_key')
    .insert({
      key_id: key.keyId,
      secret_hash: key.secretHash,
      role: key.role,
      seller_id: key.sellerId ?? null,
      name: key.name,
      created_at: now,
    })
    .onConflict('key_id')
    .ignore();
}
