import type { Knex } from 'knex';
import { assert } from '../base/assert.ts';
import type { Instant } from '../base/time.ts';
import type { Refusal } from '../domain/order/refusals.ts';
import { stockRefusal } from '../domain/stock/stockRefusal.ts';
import { sumMovements } from '../domain/stock/sumMovements.ts';
import { commitDecision, type Change } from '../store/commitDecision.ts';
import { lockPools } from '../store/stock/lockPools.ts';

/**
 * Writes what a use case decided, of one order or several, together with what it does to stock, or says why stock does not allow it;
 * then nothing is written. What several orders take from one pool and give back to it counts as one movement, so that stock can move
 * from order to order on a flight that is full or has left.
 * Locks: the pools, sorted; always the last locks of a transaction, after request key, orders and offers.
 */
export async function commitChange(
  trx: Knex.Transaction,
  now: Instant,
  ...changes: readonly Change[]
): Promise<Refusal | undefined> {
  const movements = sumMovements(changes.flatMap((each) => each.movements));
  const pools = await lockPools(
    trx,
    movements.map((each) => each.poolId),
  );
  const refusal = stockRefusal(movements, pools, now);
  if (refusal !== undefined) return refusal;
  await commitDecision(trx, ...changes);
  return undefined;
}

/** The same for what takes no stock, only sells what is held or gives back: that cannot be refused. */
export async function commitWithoutTaking(
  trx: Knex.Transaction,
  now: Instant,
  ...changes: readonly Change[]
): Promise<void> {
  const refusal = await commitChange(trx, now, ...changes);
  assert(refusal === undefined, `${refusal?.code} ${refusal?.subject}: what takes no stock was refused`);
}
