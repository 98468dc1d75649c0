import { assertNever } from '../../base/assert.ts';
import { confirmation } from './acceptQuote.ts';
import { afterDeposit } from './afterDeposit.ts';
import { isCovered } from './aggregate.ts';
import type { RecordPaymentOutcome } from './commands.ts';
import { refuse, type Decision } from './decision.ts';
import type { OrderEvent } from './events.ts';
import { evolve } from './evolve.ts';
import type { OrderFacts } from './facts.ts';
import type { Order, Quote } from './order.ts';
import { refundsOwed } from './refundsOwed.ts';

/**
 * Records what the vault said of a payment, and what follows: the items are sold as soon as payments cover them, and what a quote says
 * is done as soon as its own payment has succeeded.
 */
export function recordPaymentOutcome(command: RecordPaymentOutcome, order: Order, facts: OrderFacts): Decision {
  const { paymentId, outcome } = command;
  const payment = order.payments.find((each) => each.paymentId === paymentId);
  if (payment === undefined || payment.status !== 'PENDING') return refuse('payment_unknown', paymentId);
  const quote = order.quotes.find((each) => each.quoteId === payment.quoteId && each.status === 'ACCEPTED');
  switch (outcome.status) {
    case 'PENDING':
      if (payment.vaultReference === outcome.vaultReference) return { events: [] };
      return {
        events: [{ type: 'PaymentDeferred', at: facts.now, paymentId, vaultReference: outcome.vaultReference }],
      };
    case 'FAILED': {
      const { failure } = outcome;
      const failed: OrderEvent = { type: 'PaymentFailed', at: facts.now, paymentId, failure };
      return { events: [failed, ...(quote === undefined ? [] : [failedQuote(quote, facts, failure)])] };
    }
    case 'SUCCESSFUL': {
      const { vaultReference } = outcome;
      const succeeded: OrderEvent = { type: 'PaymentSucceeded', at: facts.now, paymentId, vaultReference };
      const paid = evolve(order, succeeded);
      return { events: [succeeded, ...(quote === undefined ? sold(paid, facts) : quoted(paid, quote, facts))] };
    }
    default:
      return assertNever(outcome);
  }
}

function sold(paid: Order, facts: OrderFacts): OrderEvent[] {
  const itemIds = paid.items.filter((item) => item.status === 'OFFERED').map((item) => item.itemId);
  if (!isCovered(paid)) return afterDeposit(paid, facts.now);
  return itemIds.length === 0 ? [] : [{ type: 'ItemsConfirmed', at: facts.now, itemIds }];
}

/** What was to change may have been delivered while its payment was on its way: then nothing changes, and the money goes back. */
function quoted(paid: Order, quote: Quote, facts: OrderFacts): OrderEvent[] {
  const { change } = quote;
  const touched = new Set([...change.removedItemIds, ...change.items.map((item) => item.itemId)]);
  const over = paid.items.find(
    ({ itemId, status }) => touched.has(itemId) && (status === 'DELIVERED' || status === 'CANCELLED'),
  );
  if (over === undefined) return [confirmation(quote, facts.now)];
  const failed = failedQuote(quote, facts, `item ${over.itemId} is ${over.status}`);
  return [failed, ...refundsOwed(evolve(paid, failed), facts, `quote ${quote.quoteId} could not be done`)];
}

function failedQuote(quote: Quote, facts: OrderFacts, reason: string): OrderEvent {
  return { type: 'QuoteFailed', at: facts.now, quoteId: quote.quoteId, reason };
}
