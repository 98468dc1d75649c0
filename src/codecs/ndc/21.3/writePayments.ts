import type { ChargedCard, ChargedMethod, OrderPayment } from '../../../../generated/ndc/21.3/types.ts';
import { assertNever } from '../../../base/assert.ts';
import type { Order } from '../../../domain/order/order.ts';
import type { Payment, PaymentMethod } from '../../../domain/payment/payment.ts';
import { fitting, writtenAmount } from './written.ts';

const brandCode = /^[0-9A-Za-z]{1,2}$/;

/**
 * What became of each payment of the order.
 * @see IATA_OrderViewRS/PaymentFunctions
 */
export function writePayments(order: Order): OrderPayment[] {
  return order.payments.map((payment) => ({
    OrderAssociation: { OrderRefID: order.orderId },
    PaymentProcessingSummary: {
      Amount: writtenAmount(payment.amount),
      Desc: payment.failure === undefined ? undefined : { DescText: payment.failure },
      PaymentCommitmentDateTime: payment.settledAt ?? payment.requestedAt,
      PaymentID: payment.paymentId,
      PaymentProcessingSummaryPaymentMethod: writeMethod(payment),
      PaymentStatusCode: payment.status,
    },
  }));
}

function writeMethod({ method }: Payment): ChargedMethod {
  switch (method.kind) {
    case 'CARD':
      return { PaymentCard: writeCard(method) };
    case 'CASH':
      return { OfflinePayment: { PaymentTypeCode: 'CA' } };
    case 'SETTLEMENT_PLAN':
      return {
        SettlementPlan: { IATA_Number: fitting(method.agencyNumber, /^\d+$/), PaymentTypeCode: method.plan ?? 'CA' },
      };
    case 'REDIRECT':
      return { OfflinePayment: { PaymentBrandCode: fitting(method.brand, brandCode), PaymentTypeCode: 'OT' } };
    case 'OTHER':
      return { OfflinePayment: { PaymentTypeCode: fitting(method.name, /^[A-Z]{2}$/) ?? 'OT' } };
    default:
      return assertNever(method);
  }
}

/** The schema's pattern for a masked number takes no asterisks, so the hidden digits are written as letters. */
function writeCard(card: Extract<PaymentMethod, { kind: 'CARD' }>): ChargedCard {
  const isCode = brandCode.test(card.brand ?? '');
  return {
    CardBrandCode: isCode ? card.brand : undefined,
    CardHolderName: card.holder,
    CardTypeText: isCode ? undefined : card.brand,
    ExpirationDate: fitting(card.expires, /^(?:0[1-9]|1[0-2])\d{2}$/),
    MaskedCardID: card.last4 === undefined ? undefined : fitting(`XXXXXXXXXXXX${card.last4}`, /^[0-9A-Za-z]{1,19}$/),
  };
}
