import { compare, equals, parseAmount, type Money } from '../../base/money.ts';
import type { PaymentRequest } from '../payment/payment.ts';
import { balanceOf } from './aggregate.ts';
import type { Order } from './order.ts';

/**
 * What is to be paid next: for a group of which nothing is paid yet its deposit, else all that is due. Whoever pays a group at once may:
 * a request for all that is due makes all of it due.
 */
export function dueNow(order: Order, requests: readonly PaymentRequest[] = []): Money {
  const { due, paid } = balanceOf(order);
  const deposit = order.group?.deposit;
  if (deposit === undefined || paid.amountMinor > 0n || compare(deposit, due) >= 0) return due;
  const paysAll = requests.some(({ amount, currency = order.currency }) => {
    if (currency !== order.currency) return false;
    const asked = parseAmount(amount, order.currency);
    return asked !== undefined && equals(asked, due);
  });
  return paysAll ? due : deposit;
}
