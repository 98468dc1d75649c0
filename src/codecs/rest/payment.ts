import { assertNever } from '../../base/assert.ts';
import type { Fault } from '../../base/fault.ts';
import { parseAmount, toMoneyJson, type Money } from '../../base/money.ts';
import type { Payment, PaymentMethod, PaymentRequest, Tendered } from '../../domain/payment/payment.ts';
import type { CardDetails, RawCard } from '../ndc/codec.ts';
import type { Schemas } from './contract.ts';

type MethodJson = Schemas['PaymentMethod'];

/** Which members go with which kind; the contract says the same in words. */
const membersOf: Record<MethodJson['kind'], readonly (keyof MethodJson)[]> = {
  CARD: ['number', 'expires', 'securityCode', 'holder', 'brand'],
  CASH: [],
  SETTLEMENT_PLAN: ['plan', 'agencyNumber'],
  REDIRECT: ['returnUrl', 'brand'],
  OTHER: ['name'],
};

/**
 * Reads the payments of a request; `path` is their JSON pointer. A card goes into `cards`, and its payment carries the placeholder
 * token `card:<index>`, which the gateway swaps for a vault token.
 */
export function toPaymentRequests(
  json: readonly Schemas['PaymentRequest'][],
  path: string,
  cards: RawCard[],
  faults: Fault[],
): PaymentRequest[] {
  return json.map(({ amount, method, payerName }, index) => {
    const here = `${path}/${index}`;
    checkAmount(amount, `${here}/amount`, faults);
    for (const member of Object.keys(method) as (keyof MethodJson)[]) {
      if (member !== 'kind' && !membersOf[method.kind].includes(member)) {
        const text = `does not go with ${method.kind}`;
        faults.push({ code: 'member_not_for_kind', path: `${here}/method/${member}`, text });
      }
    }
    return { amount: amount.amount, currency: amount.currency, method: toMethod(method, cards), payerName };
  });
}

/** Says so when an amount cannot be read in its currency. */
export function checkAmount(json: Schemas['Money'], path: string, faults: Fault[]): Money | undefined {
  const money = parseAmount(json.amount, json.currency);
  if (money === undefined) faults.push({ code: 'amount', path, text: 'is no amount of a currency known here' });
  return money;
}

function toMethod(json: MethodJson, cards: RawCard[]): PaymentMethod {
  switch (json.kind) {
    case 'CARD': {
      const { number = '', securityCode, expires, holder, brand } = json;
      const card: CardDetails = { number, securityCode, expires, holder, brand };
      cards.push({ reveal: () => card });
      return { kind: 'CARD', token: `card:${cards.length - 1}`, brand, expires, holder };
    }
    case 'CASH':
      return { kind: 'CASH' };
    case 'SETTLEMENT_PLAN':
      return { kind: 'SETTLEMENT_PLAN', plan: json.plan, agencyNumber: json.agencyNumber };
    case 'REDIRECT':
      return { kind: 'REDIRECT', brand: json.brand, returnUrl: json.returnUrl ?? '' };
    case 'OTHER':
      return { kind: 'OTHER', name: json.name ?? '' };
    default:
      return assertNever(json.kind);
  }
}

/** A payment of an order as it may be shown: no vault token. */
export function fromPayment(payment: Payment): Schemas['Payment'] {
  const { paymentId, status, amount, method, tendered, requestedAt, payerName, quoteId } = payment;
  const { settledAt, vaultReference, failure } = payment;
  return {
    paymentId,
    status,
    amount: toMoneyJson(amount),
    method: maskedMethod(method),
    tendered: tendered && fromTendered(tendered),
    requestedAt,
    quoteId,
    payerName,
    settledAt,
    vaultReference,
    failure,
  };
}

function fromTendered({ amount, rate, rateSource, rateAt, difference }: Tendered): Schemas['Tendered'] {
  return { amount: toMoneyJson(amount), rate, rateSource, rateAt, difference: toMoneyJson(difference) };
}

function maskedMethod(method: PaymentMethod): Schemas['MaskedPaymentMethod'] {
  if (method.kind !== 'CARD') return { ...method };
  const { kind, brand, last4, expires, holder } = method;
  return { kind, brand, last4, expires, holder };
}
