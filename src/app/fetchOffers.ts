import { inTransaction } from '../store/inTransaction.ts';
import { loadOffer, storeOffers } from '../store/offers.ts';
import { guarded } from '../store/troubleFrom.ts';
import type { Deps } from './deps.ts';

/** Asks the offer engine for offers the store has not, or only lapsed; before the transaction, because it may be another system. */
export async function fetchOffers(
  deps: Deps,
  selections: readonly { offerId: string; ownerCode: string }[],
): Promise<void> {
  const source = deps.offerSource;
  if (source === undefined) return;
  const now = deps.clock();
  for (const { offerId, ownerCode } of selections) {
    const known = await guarded(() => loadOffer(deps.db, { offerId, ownerCode }, undefined));
    if (known !== undefined && (known.usedByOrderId !== undefined || (known.offer.expiresAt ?? now) > now)) continue;
    const offer = await source({ offerId, ownerCode, now });
    if (offer === undefined) continue;
    await inTransaction(deps.db, (trx) => storeOffers(trx, [offer], { sellerId: '', now, over: 'lapsed' }));
  }
}
