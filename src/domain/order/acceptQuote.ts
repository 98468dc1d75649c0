import { formatAmount } from '../../base/money.ts';
import type { AcceptQuote } from './commands.ts';
import { soldIfCovered } from './changeItems.ts';
import { refuse, type Decision } from './decision.ts';
import type { OrderEvent, QuoteConfirmed } from './events.ts';
import { evolve } from './evolve.ts';
import type { OrderFacts } from './facts.ts';
import type { Order, Quote } from './order.ts';
import { quoteBasis } from './quoteBasis.ts';
import { refundsOwed } from './refundsOwed.ts';
import type { Refusal } from './refusals.ts';
import { requestPayments } from './requestPayments.ts';

/**
 * Does what a quote says: at once where nothing is to pay, giving back what is too much; else when exactly its payment succeeds, for
 * which its stock is taken already now. A new price of a hold is paid like any hold, not here.
 */
export function acceptQuote(command: AcceptQuote, order: Order, facts: OrderFacts): Decision {
  const { quoteId, payments } = command;
  const barred = mayAcceptQuote(order);
  if (barred !== undefined) return barred;
  const quote = order.quotes.find((each) => each.quoteId === quoteId);
  if (quote === undefined) return refuse('quote_unknown', quoteId);
  const stale = staleRefusal(quote, order, facts);
  if (stale !== undefined) return stale;
  const accepted: OrderEvent = { type: 'QuoteAccepted', at: facts.now, quoteId };
  if (quote.kind === 'REPRICE' || quote.due.amountMinor <= 0n) {
    if (payments.length > 0) return refuse('payment_amount_mismatch', quoteId, 'nothing is due for this quote');
    const confirmed = confirmation(quote, facts.now);
    const after = [accepted, confirmed].reduce<Order>(evolve, order);
    const following =
      quote.kind === 'REPRICE' ? soldIfCovered(after, facts) : refundsOwed(after, facts, `quote ${quoteId}`);
    return { events: [accepted, confirmed, ...following] };
  }
  if (payments.length === 0) {
    const words = `${formatAmount(quote.due)} ${order.currency} is due`;
    return refuse('payment_amount_mismatch', quoteId, words);
  }
  const asked = requestPayments(payments, order.currency, quote.due, facts);
  if ('refusal' in asked) return asked;
  const intents = asked.events.map((event) => ({ ...event, payment: { ...event.payment, quoteId } }));
  return { events: [accepted, ...intents] };
}

/** Whether a quote can be accepted now, whichever it is. */
export function mayAcceptQuote(order: Order): { refusal: Refusal } | undefined {
  if (order.payments.some((payment) => payment.status === 'PENDING')) return refuse('payment_pending', order.orderId);
  return order.quotes.length === 0 ? refuse('quote_unknown', order.orderId, 'there is none') : undefined;
}

/** That what the quote says has happened, with the penalty that is kept. */
export function confirmation(quote: Quote, at: string): QuoteConfirmed {
  const { quoteId, penalty: amount } = quote;
  const charge = { chargeId: `penalty-${quoteId}`, reason: 'PENALTY' as const, amount, quoteId, at };
  return { type: 'QuoteConfirmed', at, quoteId, charges: amount.amountMinor === 0n ? [] : [charge] };
}

/** Why a quote can no longer be accepted: it, the order, or the offers it is made of are not what they were. */
export function staleRefusal(quote: Quote, order: Order, facts: OrderFacts): { refusal: Refusal } | undefined {
  const { quoteId, status, expiresAt } = quote;
  if (status === 'SUPERSEDED') return refuse('quote_superseded', quoteId);
  if (status === 'OPEN' && expiresAt <= facts.now) return refuse('quote_expired', quoteId, `at ${expiresAt}`);
  if (status !== 'OPEN') return refuse('quote_used', quoteId);
  if (quote.basis !== quoteBasis(order)) return refuse('quote_outdated', quoteId);
  const taken = quote.change.offers.find((used) =>
    (facts.offers ?? []).some(
      ({ offer, usedByOrderId }) =>
        offer.offerId === used.offerId &&
        offer.ownerCode === used.ownerCode &&
        offer.responseId === used.responseId &&
        usedByOrderId !== undefined &&
        usedByOrderId !== order.orderId,
    ),
  );
  return taken === undefined ? undefined : refuse('offer_already_used', taken.offerId);
}
