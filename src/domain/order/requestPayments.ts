import { assert } from '../../base/assert.ts';
import { equals, formatAmount, parseAmount, type Money } from '../../base/money.ts';
import type { Instant } from '../../base/time.ts';
import type { Payment, PaymentRequest, Tendered } from '../payment/payment.ts';
import { quoteDue, tenderWords } from '../payment/tender.ts';
import { refuse } from './decision.ts';
import type { PaymentRequested } from './events.ts';
import type { Rate } from './facts.ts';
import type { Refusal } from './refusals.ts';

export type PaymentFacts = { now: Instant; paymentIds: readonly string[]; rates?: readonly Rate[] };

/**
 * Turns the requested payment into a payment intent, if it can be taken and is exactly what is due; in another currency than the order's,
 * exactly what that is worth at the newest rate, which the payment keeps. One payment only: of several, some
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
  const [request] = requests;
  const [paymentId] = facts.paymentIds;
  assert(request !== undefined && paymentId !== undefined, 'a payment and an id for it');
  const { method, payerName, currency: given = currency } = request;
  const tendered = given === currency ? undefined : quoteDue(due, given, method.kind, facts.rates);
  if (tendered !== undefined && 'refusal' in tendered) return tendered;
  const amount = parseAmount(request.amount, given);
  const asked = tendered?.amount ?? due;
  if (amount === undefined || amount.amountMinor <= 0n || !equals(amount, asked)) return mismatch(due, tendered);
  const payment: Payment = {
    paymentId,
    amount: due,
    method,
    status: 'PENDING',
    requestedAt: facts.now,
    payerName,
    ...(tendered === undefined ? {} : { tendered }),
  };
  return { events: [{ type: 'PaymentRequested', at: facts.now, payment }] };
}

function mismatch(due: Money, tendered: Tendered | undefined): { refusal: Refusal } {
  const words = tendered === undefined ? `${formatAmount(due)} ${due.currency} is due` : tenderWords(tendered);
  return refuse('payment_amount_mismatch', undefined, words);
}
