import type { Payment, PaymentMethod as MethodTree } from '../../../../generated/ndc/17.2/types.ts';
import type { PaymentMethod, PaymentRequest } from '../../../domain/payment/payment.ts';
import { missing, unused } from '../scalar/faults.ts';
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
  const type = optional(payment.Type)?.toUpperCase();
  const method = readMethod(payment.Method, type, `${path}/Method`, findings);
  if (type !== undefined && !agreeing[method.kind].includes(type)) findings.notices.push(unused(`${path}/Type`));
  return { amount: amount?.amount ?? '', currency: amount?.currency, method };
}

/** Payment types that say the same as the method they stand beside; of another the method counts, and a notice says so. */
const agreeing: Record<PaymentMethod['kind'], readonly string[]> = {
  CARD: ['CC', 'DC', 'AC', 'CARD'],
  CASH: ['CA', 'CASH'],
  SETTLEMENT_PLAN: ['CA'],
  REDIRECT: [],
  OTHER: ['OT', 'AF', 'CF', 'VA', 'MS'],
};

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
