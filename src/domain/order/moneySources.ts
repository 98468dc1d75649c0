import { add, negate, subtract, type Money } from '../../base/money.ts';
import type { MoneyPart } from '../payment/payment.ts';
import type { Order } from './order.ts';

/**
 * Which payments the money came from that an order holds, and how much of each is left to give back: its own payments, what came and
 * went with transfers, less refunds. A payment may have been made for another order, from which this one was divided or which it took
 * in; the vault knows it all the same.
 */
export function moneySources(order: Order): MoneyPart[] {
  const sources = new Map<string, MoneyPart>();
  const count = ({ paymentId, amount, vaultReference }: MoneyPart) => {
    const known = sources.get(paymentId);
    const source: MoneyPart = { paymentId, amount: known === undefined ? amount : add(known.amount, amount) };
    const reference = vaultReference ?? known?.vaultReference;
    sources.set(paymentId, reference === undefined ? source : { ...source, vaultReference: reference });
  };
  order.payments.filter((payment) => payment.status === 'SUCCESSFUL').forEach(count);
  order.transfers.flatMap((transfer) => transfer.from ?? []).forEach(count);
  order.refunds
    .filter((refund) => refund.status !== 'FAILED')
    .forEach(({ paymentId, amount }) => count({ paymentId, amount: negate(amount) }));
  return [...sources.values()].filter((source) => source.amount.amountMinor > 0n);
}

/** So much of the order's money by the payments it came from, the oldest payment first. */
export function takenFrom(order: Order, amount: Money): MoneyPart[] {
  let rest = amount;
  return moneySources(order).flatMap((source) => {
    const part = source.amount.amountMinor < rest.amountMinor ? source.amount : rest;
    rest = subtract(rest, part);
    return part.amountMinor === 0n ? [] : [{ ...source, amount: part }];
  });
}
