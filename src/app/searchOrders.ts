import { isUuid } from '../base/ids.ts';
import { orderView, type OrderView } from '../domain/view/orderView.ts';
import { nameTerm, partyTerms, term } from '../domain/view/terms.ts';
import { searchOrders as findAll, type IdentifierKind, type SearchWords } from '../store/searchOrders.ts';
import { guarded } from '../store/troubleFrom.ts';
import type { Deps, Principal } from './deps.ts';
import { sellerFilter } from './findOrder.ts';

/** An order that a word names, and as what. */
export type SearchMatch = { view: OrderView; kinds: IdentifierKind[] };

/** How many orders one search answers; who has more than that in front of him asks a list with a filter. */
export const mostMatches = 20;

/**
 * Orders that a word names in any way: id, number, locator, reference, offer, payment, refund, quote, passenger, party or the
 * sender's own key; the newest first. `more` says that there are others.
 */
export async function searchOrders(
  deps: Deps,
  principal: Principal,
  text: string,
): Promise<{ matches: SearchMatch[]; more: boolean }> {
  const found = await guarded(() =>
    findAll(deps.db, { ...wordsOf(text), ...sellerFilter(principal) }, mostMatches + 1),
  );
  const now = deps.clock();
  return {
    matches: found.slice(0, mostMatches).map(({ order, kinds }) => ({ view: orderView(order, now), kinds })),
    more: found.length > mostMatches,
  };
}

function wordsOf(text: string): SearchWords {
  const asked = text.trim();
  const upper = asked.toUpperCase();
  return {
    ...(isUuid(asked) ? { uuid: asked.toLowerCase() } : {}),
    orderNumber: upper,
    locator: upper,
    requestKey: asked,
    terms: [
      { kind: 'offer_id', word: term('offer', asked) },
      { kind: 'external_reference', word: term('ref', asked) },
      { kind: 'refund_id', word: term('refund', asked) },
      { kind: 'quote_id', word: term('quote', asked) },
      ...partyTerms('party', asked).map((word) => ({ kind: 'party' as const, word })),
      ...namesIn(asked).map((word) => ({ kind: 'passenger_name' as const, word })),
    ],
  };
}

/** A name may come as SURNAME, SURNAME/GIVEN, `Given Surname` or `Surname Given`. */
function namesIn(text: string): string[] {
  const parts = text.split(/[\s,]+/).filter((part) => part !== '');
  const [first = '', ...rest] = parts;
  const last = parts.at(-1) ?? '';
  const names =
    parts.length < 2 || text.includes('/')
      ? [text]
      : [text, `${first}/${rest.join('')}`, `${last}/${parts.slice(0, -1).join('')}`];
  return [...new Set(names.flatMap((name) => nameTerm(name) ?? []))];
}
