import type { CardView, MethodView, PaymentView } from '../../../../generated/ndc/17.2/types.ts';
import { assertNever } from '../../../base/assert.ts';
import type { Payment, PaymentMethod } from '../../../domain/payment/payment.ts';
import { clipped, fitting, writtenAmount } from './written.ts';

/**
 * What became of each payment of the order.
 * @see Order/Payments/Payment
 */
export function writePayments(payments: readonly Payment[]): PaymentView[] {
  return payments.map((payment) => ({
    Type: typeOf(payment.method),
    Status: { FailedPaymentInd: payment.status === 'FAILED' ? true : undefined, StatusCode: payment.status },
    Amount: { SimpleCurrencyPrice: writtenAmount(payment.amount) },
    Method: writeMethod(payment),
  }));
}

/** CC card, CA cash or settlement plan, OT anything else: the words of the payment type list. */
function typeOf(method: PaymentMethod): string {
  switch (method.kind) {
    case 'CARD':
      return 'CC';
    case 'CASH':
      return 'CA';
    case 'SETTLEMENT_PLAN':
      return fitting(method.plan, /^[0-9A-Z]{1,3}$/) ?? 'CA';
    case 'REDIRECT':
    case 'OTHER':
      return 'OT';
    default:
      return assertNever(method);
  }
}

function writeMethod({ method, failure }: Payment): MethodView {
  const said = (words: string) => ({ OtherMethod: { Remarks: { Remark: [{ value: words }] } } });
  switch (method.kind) {
    case 'CARD':
      return { PaymentCardMethod: writeCard(method) };
    case 'CASH':
      return { CashMethod: {} };
    case 'SETTLEMENT_PLAN':
      return said(`settlement plan ${method.plan ?? ''}`.trim());
    case 'REDIRECT':
      return said(failure ?? 'payment page');
    case 'OTHER':
      return said(method.name === '' ? 'other' : method.name);
    default:
      return assertNever(method);
  }
}

/** The schema's pattern for a masked number takes no asterisks, so the hidden digits are written as letters. */
function writeCard(card: Extract<PaymentMethod, { kind: 'CARD' }>): CardView {
  const code = fitting(card.brand, /^[A-Z]{2}$/);
  const masked = card.last4 === undefined ? undefined : fitting(`XXXXXXXXXXXX${card.last4}`, /^[0-9A-Za-z]{1,19}$/);
  const holder = clipped(card.holder, 50);
  const expires = fitting(card.expires, /^(?:0[1-9]|1[0-2])\d{2}$/);
  return {
    CardType: code === undefined ? fitting(card.brand, /^[0-9A-Za-z]{1,6}$/) : undefined,
    CardCode: code,
    MaskedCardNumber: masked === undefined ? undefined : { value: masked },
    CardHolderName: holder === undefined ? undefined : { value: holder },
    EffectiveExpireDate: expires === undefined ? undefined : { Expiration: expires },
  };
}
