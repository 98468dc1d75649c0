import { assert } from '../base/assert.ts';
import { refuse } from '../domain/order/decision.ts';
import type { Refusal } from '../domain/order/refusals.ts';
import type { Offer } from '../domain/offer/offer.ts';
import { inTransaction } from '../store/inTransaction.ts';
import { loadOffer, storeOffers } from '../store/offers.ts';
import { guarded } from '../store/troubleFrom.ts';
import type { Deps, Principal } from './deps.ts';
import { visibleSeller } from './principal.ts';

/** An offer as its readers see it. */
export type StoredOffer = Offer & { version: number; hash: string; usedByOrderId?: string };

export type ImportedOffer = {
  ownerCode: string;
  offerId: string;
  responseId: string;
  items: number;
  replaced: boolean;
};

/**
 * Stores what an airline offers. An agency's import (sandbox only) is for that agency alone; anybody else's is for every seller.
 * In a sandbox an offer that an order used is open again, so that a conversation can be replayed; else only when its content is new or
 * that order has ended, so that a cached answer coming round again never makes a late repeat a second booking.
 * All offers are stored or none.
 */
export async function importOffers(
  deps: Deps,
  principal: Principal,
  offers: readonly Offer[],
): Promise<{ imported: ImportedOffer[] }> {
  const now = deps.clock();
  const sellerId = visibleSeller(principal) ?? '';
  const distinct = [
    ...new Map(offers.map((offer) => [[offer.ownerCode, offer.responseId, offer.offerId].join('|'), offer])).values(),
  ];
  const stored = await inTransaction(deps.db, (trx) =>
    storeOffers(trx, distinct, { sellerId, now, over: deps.sandbox ? 'anything' : 'used by ended orders' }),
  );
  return {
    imported: distinct.map(({ ownerCode, offerId, responseId, items }, index) => ({
      ownerCode,
      offerId,
      responseId,
      items: items.length,
      replaced: stored[index]?.replaced ?? false,
    })),
  };
}

/** Stores one offer, as `importOffers` does. */
export async function putOffer(deps: Deps, principal: Principal, offer: Offer): Promise<{ offer: StoredOffer }> {
  await importOffers(deps, principal, [offer]);
  const found = await getOffer(deps, principal, offer);
  assert('offer' in found, `offer ${offer.offerId} was stored but cannot be read`);
  return found;
}

/** One offer by id; owner and shopping response narrow it. */
export async function getOffer(
  deps: Deps,
  principal: Principal,
  reference: { offerId: string; ownerCode?: string; responseId?: string },
): Promise<{ offer: StoredOffer } | { refusal: Refusal }> {
  const stored = await guarded(() => loadOffer(deps.db, reference, visibleSeller(principal)));
  if (stored === undefined) return refuse('offer_not_found', reference.offerId);
  const { version, hash, usedByOrderId } = stored;
  return { offer: { ...stored.offer, version, hash, ...(usedByOrderId === undefined ? {} : { usedByOrderId }) } };
}
