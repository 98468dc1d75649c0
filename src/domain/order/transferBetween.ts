import { negate, type Money } from '../../base/money.ts';
import type { Instant } from '../../base/time.ts';
import type { Transfer } from '../payment/payment.ts';
import { takenFrom } from './moneySources.ts';
import type { Order } from './order.ts';

/** Money that goes from one order to another, as either of them keeps it: `leaving` negative, `coming` positive; nothing for no money. */
export function transferBetween(
  from: Order,
  toOrderId: string,
  amount: Money,
  { transferId, now }: { transferId: string; now: Instant },
): { leaving?: Transfer; coming?: Transfer } {
  if (amount.amountMinor === 0n) return {};
  const parts = takenFrom(from, amount);
  const gone = parts.map((part) => ({ ...part, amount: negate(part.amount) }));
  return {
    leaving: { transferId, orderId: toOrderId, amount: negate(amount), at: now, from: gone },
    coming: { transferId, orderId: from.orderId, amount, at: now, from: parts },
  };
}
