import { assert } from '../../base/assert.ts';
import type { QuoteAccepted, QuoteConfirmed, QuoteFailed } from './events.ts';
import { confirmed, released, withAlteredItems, withNewItems, withoutItems } from './evolveItems.ts';
import { updated } from './evolvePassengers.ts';
import type { ItemChange, Order, Quote, QuoteStatus } from './order.ts';

export function withQuote(quote: Quote, status: QuoteStatus): Quote {
  return { ...quote, status };
}

/** What it adds is taken from stock now; nothing else happens until its payment is known. */
export function acceptQuote(order: Order, event: QuoteAccepted): Order {
  const quote = quoteOf(order, event.quoteId);
  return marked(withNewItems(order, quote.change), quote, 'ACCEPTED');
}

/** All it says has happened: in a sold order what it added is sold too. */
export function confirmQuote(order: Order, event: QuoteConfirmed): Order {
  const quote = quoteOf(order, event.quoteId);
  const { change } = quote;
  const changed = withoutItems(withAlteredItems(withNewItems(order, change), change), change.removedItemIds);
  const isSold = order.dates.soldAt !== undefined;
  const offered = changed.items.filter((item) => item.status === 'OFFERED').map((item) => item.itemId);
  const after = isSold ? soldClaims(confirmed(changed, offered, event.at), change) : changed;
  const isOver = quote.kind === 'CANCEL' && after.items.every((item) => item.status === 'CANCELLED');
  return {
    ...marked(after, quote, 'DONE'),
    passengers: order.passengers.map((passenger) => updated(passenger, quote.names)),
    charges: [...order.charges, ...event.charges],
    ...(quote.priceGuaranteedUntil === undefined ? {} : { priceGuaranteedUntil: quote.priceGuaranteedUntil }),
    ...(isOver ? { closedBecause: 'cancelled' as const } : {}),
  };
}

/** Its payment failed: what it added goes back. */
export function failQuote(order: Order, event: QuoteFailed): Order {
  const quote = quoteOf(order, event.quoteId);
  const named = quote.change.items.map((item) => item.itemId);
  const added = order.items.filter((item) => item.status === 'OFFERED' && named.includes(item.itemId));
  const after = withoutItems(
    order,
    added.map((item) => item.itemId),
  );
  const taken = new Set(quote.change.claims.map((claim) => claim.claimId));
  const stock = after.stock.map((claim) => (taken.has(claim.claimId) ? released(claim) : claim));
  return marked({ ...after, stock }, quote, 'FAILED');
}

/** What altered items newly take is sold with them; that of new items already is. */
function soldClaims(order: Order, change: ItemChange): Order {
  const taken = new Set(change.claims.map((claim) => claim.claimId));
  const stock = order.stock.map((claim) =>
    claim.status === 'HELD' && taken.has(claim.claimId) ? { ...claim, status: 'SOLD' as const } : claim,
  );
  return { ...order, stock };
}

function quoteOf(order: Order, quoteId: string): Quote {
  const quote = order.quotes.find((each) => each.quoteId === quoteId);
  assert(quote !== undefined, `no quote ${quoteId}`);
  return quote;
}

function marked(order: Order, quote: Quote, status: QuoteStatus): Order {
  const quotes = order.quotes.map((each) => (each.quoteId === quote.quoteId ? withQuote(each, status) : each));
  return { ...order, quotes };
}
