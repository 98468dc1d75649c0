import { assert } from '../../base/assert.ts';
import { equals, formatAmount, parseAmount, type Money } from '../../base/money.ts';
import type { Instant } from '../../base/time.ts';
import type { Payment, PaymentRequest } from '../payment/payment.ts';
import { refuse } from './decision.ts';
import type { PaymentRequested } from './events.ts';
import type { Refusal } from './refusals.ts';

export type PaymentFacts = { now: Instant; paymentIds: readonly string[] };

/**
 * Turns the requested payment into a payment intent, if it can be taken and is exactly what is due. One payment only: of several, some
 * could succeed and some fail, and what was taken could not be given back.
 */
export function requestPayments(
  requests: readonly PaymentRequest[],
  currency: string,
  due: Money,
  facts: PaymentFacts,
): { events: PaymentRequested[] } | { refusal: Refusal } {
  if (requests.length > 1) return refuse('payment_split_unsupported');
  const other = requests.find((request) => request.method.kind === 'OTHER');
  if (other !== undefined)
    return refuse('payment_method_unsupported', other.method.kind === 'OTHER' ? other.method.name : undefined);
  const foreign = requests.find((request) => request.currency !== undefined && request.currency !== currency);
  if (foreign !== undefined) {
    return refuse('payment_currency_mismatch', foreign.currency, `the order is in ${currency}`);
  }
  const [request] = requests;
  const [paymentId] = facts.paymentIds;
  assert(request !== undefined && paymentId !== undefined, 'a payment and an id for it');
  const amount = parseAmount(request.amount, currency);
  if (amount === undefined || amount.amountMinor <= 0n || !equals(amount, due)) return mismatch(due);
  const { method, payerName } = request;
  const payment: Payment = { paymentId, amount, method, status: 'PENDING', requestedAt: facts.now, payerName };
  return { events: [{ type: 'PaymentRequested', at: facts.now, payment }] };
}

function mismatch(due: Money): { refusal: Refusal } {
  return refuse('payment_amount_mismatch', undefined, `${formatAmount(due)} ${due.currency} is due`);
}
