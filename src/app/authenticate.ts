import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Knex } from 'knex';
import { assert } from '../base/assert.ts';
import { addApiKey, findApiKey } from '../store/access.ts';
import { inTransaction } from '../store/inTransaction.ts';
import { guarded } from '../store/troubleFrom.ts';
import type { Deps, Principal, Role } from './deps.ts';

const keyForm = /^ndc_([a-z0-9]{8,32})_([A-Za-z0-9_-]{20,64})$/;

/** Keys that were good a moment ago are trusted this long without asking the database; so long a revoked key may still work. */
const trustMs = 10_000;
const trustedOn = new WeakMap<Knex, Map<string, { principal: Principal; until: number }>>();

/** Who bears this API key; undefined for a wrong, unknown or revoked one. */
export async function authenticate(deps: Deps, token: string): Promise<Principal | undefined> {
  const match = keyForm.exec(token);
  if (match === null) return undefined;
  const [, keyId = '', secret = ''] = match;
  const secretHash = hashOf(secret);
  const cacheKey = `${keyId}|${secretHash}`;
  const trusted = trustedOn.get(deps.db) ?? new Map<string, { principal: Principal; until: number }>();
  trustedOn.set(deps.db, trusted);
  const known = trusted.get(cacheKey);
  if (known !== undefined && known.until > Date.now()) return known.principal;
  const row = await guarded(() => findApiKey(deps.db, keyId));
  if (row === undefined || !timingSafeEqual(Buffer.from(row.secretHash), Buffer.from(secretHash))) return undefined;
  const principal: Principal = {
    principalId: row.keyId,
    name: row.name,
    role: row.role as Role,
    ...(row.sellerId === undefined ? {} : { sellerId: row.sellerId }),
  };
  if (trusted.size > 10_000) trusted.clear();
  trusted.set(cacheKey, { principal, until: Date.now() + trustMs });
  return principal;
}

/** The key's public id and its secret: 24 random bytes, so that a plain SHA-256 of it is safe to keep. */
export function newApiKey(): string {
  return `ndc_${randomBytes(6).toString('hex')}_${randomBytes(24).toString('base64url')}`;
}

/** Makes a key known. The secret is stored only as a hash; a key that is known already stays as it is. */
export async function registerApiKey(
  deps: Pick<Deps, 'db' | 'clock'>,
  key: { token: string; role: Role; name: string; sellerId?: string },
): Promise<void> {
  const match = keyForm.exec(key.token);
  assert(match !== null, 'an API key looks like ndc_<id>_<secret>');
  const [, keyId = '', secret = ''] = match;
  const row = {
    keyId,
    secretHash: hashOf(secret),
    role: key.role,
    name: key.name,
    ...(key.sellerId === undefined ? {} : { sellerId: key.sellerId }),
  };
  await inTransaction(deps.db, (trx) => addApiKey(trx, row, deps.clock()));
}

function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}
