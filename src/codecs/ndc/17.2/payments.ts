import type { Payment, PaymentMethod as MethodTree } from '../../../../generated/ndc/17.2/types.ts';
import type { PaymentMethod, PaymentRequest } from '../../../domain/payment/payment.ts';
import { missing } from '../scalar/faults.ts';
import { readStatedAmount } from './amount.ts';
import { readCard } from './cards.ts';
import { nth, optional, texts, type Findings } from './findings.ts';
import type { Lenient } from './lenient.ts';

/**
 * The payments a request carries.
 * @see Query/Payments/Payment
 */
export function readPayments(
  payments: readonly Lenient<Payment>[] | undefined,
  path: string,
  findings: Findings,
): PaymentRequest[] {
  return (payments ?? []).map((payment, index) => readPayment(payment, nth(path, index), findings));
}

function readPayment(payment: Lenient<Payment>, path: string, findings: Findings): PaymentRequest {
  const amount = readStatedAmount(payment.Amount, `${path}/Amount`, findings);
  return {
    amount: amount?.amount ?? '',
    currency: amount?.currency,
    method: readMethod(payment.Method, optional(payment.Type), `${path}/Method`, findings),
  };
}

/** Of payment types CA means the settlement plan, unless the method says cash. */
function readMethod(
  method: Lenient<MethodTree> | undefined,
  type: string | undefined,
  path: string,
  findings: Findings,
): PaymentMethod {
  if (method?.PaymentCard !== undefined) return readCard(method.PaymentCard, `${path}/PaymentCard`, findings);
  if (method?.Cash !== undefined && method.Cash.CashInd !== false) return { kind: 'CASH' };
  if (method?.Other !== undefined) {
    const words = texts(method.Other.Remarks?.Remark?.map((remark) => remark.value)).join(' ');
    return type === 'CA'
      ? { kind: 'SETTLEMENT_PLAN', plan: type }
      : { kind: 'OTHER', name: optional(words) ?? type ?? 'Other' };
  }
  const other = (
    ['Voucher', 'MiscChargeOrder', 'LoyaltyRedemption', 'DirectBill', 'BankAccount', 'Check'] as const
  ).find((name) => method?.[name] !== undefined);
  if (other === undefined) findings.faults.push(missing(path, 'the method of payment'));
  return { kind: 'OTHER', name: other ?? '' };
}
