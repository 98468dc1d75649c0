import { assert } from '../../base/assert.ts';
import type { Payment, Refund } from '../payment/payment.ts';
import type { Order } from './order.ts';

/** What a payment or refund that went through says from then on. */
export function settled(status: 'SUCCESSFUL', event: { at: string; vaultReference: string }) {
  return { status, settledAt: event.at, vaultReference: event.vaultReference };
}

export function withPayment(order: Order, paymentId: string, change: Partial<Payment>): Order {
  const known = order.payments.some((payment) => payment.paymentId === paymentId);
  assert(known, `no payment ${paymentId}`);
  const payments = order.payments.map((each) => (each.paymentId === paymentId ? { ...each, ...change } : each));
  return { ...order, payments };
}

export function withRefund(order: Order, refundId: string, change: Partial<Refund>): Order {
  const known = order.refunds.some((refund) => refund.refundId === refundId);
  assert(known, `no refund ${refundId}`);
  const refunds = order.refunds.map((each) => (each.refundId === refundId ? { ...each, ...change } : each));
  return { ...order, refunds };
}
