import type { Instant } from '../../base/time.ts';
import type { HoldExtended } from './events.ts';
import type { Order } from './order.ts';

/**
 * A group whose deposit is paid is held, at its price, until its balance is due. `order` is the order with that payment; one that has
 * ended meanwhile stays ended.
 */
export function afterDeposit(order: Order, at: Instant): HoldExtended[] {
  const balanceDueAt = order.group?.balanceDueAt;
  const isAlive = order.items.some((item) => item.status === 'OFFERED');
  if (balanceDueAt === undefined || balanceDueAt <= order.paymentDueAt || !isAlive) return [];
  const known = order.priceGuaranteedUntil;
  const isPriceShorter = known !== undefined && known < balanceDueAt;
  return [
    {
      type: 'HoldExtended',
      at,
      paymentDueAt: balanceDueAt,
      ...(isPriceShorter ? { priceGuaranteedUntil: balanceDueAt } : {}),
      reason: 'deposit paid',
    },
  ];
}
