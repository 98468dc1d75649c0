import type { PaymentDetails, PaymentMethod as MethodTree, Payer } from '../../../../generated/ndc/21.3/types.ts';
import type { PaymentMethod, PaymentRequest } from '../../../domain/payment/payment.ts';
import { missing } from '../scalar/faults.ts';
import { readStatedAmount } from './amount.ts';
import { readCard } from './cards.ts';
import { flag, nth, optional, required, texts, type Findings } from './findings.ts';
import type { Lenient } from './lenient.ts';

type PaymentFunction = { PaymentProcessingDetails?: Lenient<PaymentDetails> };

/**
 * The payments a request carries. A function without processing details states a wish, not a payment, and is left unread.
 * @see Request/PaymentFunctions
 */
export function readPayments(
  functions: readonly PaymentFunction[] | undefined,
  path: string,
  findings: Findings,
): PaymentRequest[] {
  return (functions ?? []).flatMap((each, index) => {
    const details = each.PaymentProcessingDetails;
    return details === undefined
      ? []
      : [readPayment(details, `${nth(path, index)}/PaymentProcessingDetails`, findings)];
  });
}

function readPayment(details: Lenient<PaymentDetails>, path: string, findings: Findings): PaymentRequest {
  const amount = readStatedAmount(details.Amount, `${path}/Amount`, findings);
  return {
    amount: amount?.amount ?? '',
    currency: amount?.currency,
    method: readMethod(details.PaymentMethod ?? {}, `${path}/PaymentMethod`, findings),
    payerName: payerName(details.Payer),
  };
}

function readMethod(method: Lenient<MethodTree>, path: string, findings: Findings): PaymentMethod {
  if (method.PaymentCard !== undefined) return readCard(method.PaymentCard, `${path}/PaymentCard`, findings);
  if (method.OfflinePayment !== undefined)
    return readOffline(method.OfflinePayment, `${path}/OfflinePayment`, findings);
  if (method.SettlementPlan !== undefined) {
    return {
      kind: 'SETTLEMENT_PLAN',
      plan: optional(method.SettlementPlan.PaymentTypeCode),
      agencyNumber: optional(method.SettlementPlan.IATA_Number),
    };
  }
  const other = (['AccountableDoc', 'IATA_EasyPay', 'LoyaltyRedemption', 'Voucher'] as const).find(
    (name) => method[name] !== undefined,
  );
  if (other === undefined) findings.faults.push(missing(path, 'the method of payment'));
  return { kind: 'OTHER', name: other ?? '' };
}

function readOffline(
  offline: NonNullable<Lenient<MethodTree>['OfflinePayment']>,
  path: string,
  findings: Findings,
): PaymentMethod {
  const returnUrl = optional(offline.PayerReturnURI);
  const accepts = flag(offline.RedirectionAcceptanceInd);
  if (accepts === true || (returnUrl !== undefined && accepts !== false)) {
    return {
      kind: 'REDIRECT',
      brand: optional(offline.PaymentBrandCode),
      returnUrl: required(returnUrl, `${path}/PayerReturnURI`, 'the address the payer returns to', findings),
    };
  }
  const type = optional(offline.PaymentTypeCode)?.toUpperCase();
  if (type === 'CA') return { kind: 'CASH' };
  return {
    kind: 'OTHER',
    name: required(type, `${path}/PaymentTypeCode`, 'the type of the offline payment', findings),
  };
}

function payerName(payer: Lenient<Payer> | undefined): string | undefined {
  const person = payer?.PayerName?.IndividualName;
  const name = texts([...(person?.GivenName ?? []), person?.Surname]).join(' ');
  return optional(name) ?? optional(payer?.PayerName?.OrganisationName?.Name);
}
