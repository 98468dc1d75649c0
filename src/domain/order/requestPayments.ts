import { add, equals, formatAmount, parseAmount, zero, type Money } from '../../base/money.ts';
import type { Instant } from '../../base/time.ts';
import type { PaymentRequest } from '../payment/payment.ts';
import { refuse } from './decision.ts';
import type { PaymentRequested } from './events.ts';
import type { Refusal } from './refusals.ts';

export type PaymentFacts = { now: Instant; paymentIds: readonly string[] };

/** Turns requested payments into payment intents, if each can be taken and together they are exactly what is due. */
export function requestPayments(
  requests: readonly PaymentRequest[],
  currency: string,
  due: Money,
  facts: PaymentFacts,
): { events: PaymentRequested[] } | { refusal: Refusal } {
  const other = requests.find((request) => request.method.kind === 'OTHER');
  if (other !== undefined)
    return refuse('payment_method_unsupported', other.method.kind === 'OTHER' ? other.method.name : undefined);
  const foreign = requests.find((request) => request.currency !== undefined && request.currency !== currency);
  if (foreign !== undefined) {
    return refuse('payment_currency_mismatch', foreign.currency, `the order is in ${currency}`);
  }
  let total = zero(currency);
  const events: PaymentRequested[] = [];
  for (const [index, request] of requests.entries()) {
    const amount = parseAmount(request.amount, currency);
    const paymentId = facts.paymentIds[index];
    if (amount === undefined || amount.amountMinor <= 0n || paymentId === undefined) return mismatch(due);
    total = add(total, amount);
    events.push({
      type: 'PaymentRequested',
      at: facts.now,
      payment: {
        paymentId,
        amount,
        method: request.method,
        status: 'PENDING',
        requestedAt: facts.now,
        ...(request.payerName === undefined ? {} : { payerName: request.payerName }),
      },
    });
  }
  return equals(total, due) ? { events } : mismatch(due);
}

function mismatch(due: Money): { refusal: Refusal } {
  return refuse('payment_amount_mismatch', undefined, `${formatAmount(due)} ${due.currency} is due`);
}
