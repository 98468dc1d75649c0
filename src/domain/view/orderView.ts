import type { Instant } from '../../base/time.ts';
import { balanceOf, statusOf } from '../order/aggregate.ts';
import type { Asker } from './availableActions.ts';
import { orderNumber, type Balance, type HeaderStatus, type Order } from '../order/order.ts';

/** An order as everybody may see it: the stored truth and what follows from it at `asOf`. Codecs write messages from this. */
export type OrderView = {
  order: Order;
  orderNumber: string;
  status: HeaderStatus;
  balance: Balance;
  asOf: Instant;
  /** Who looks, where that matters: what may be done depends on it. A seller unless said. */
  asker?: Asker;
};

export function orderView(order: Order, asOf: Instant): OrderView {
  return { order, orderNumber: orderNumber(order), status: statusOf(order, asOf), balance: balanceOf(order), asOf };
}
