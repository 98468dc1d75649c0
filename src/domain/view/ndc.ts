import type { HeaderStatus, ItemStatus } from '../order/order.ts';

/** The ORDERSTATUS word of an order: an order is open while anything may still be paid, serviced or delivered. */
export const ndcOrderStatus: Record<HeaderStatus, 'OPENED' | 'CLOSED'> = {
  OFFERED: 'OPENED',
  PAID: 'OPENED',
  FULFILLED: 'OPENED',
  EXPIRED: 'CLOSED',
  CANCELLED: 'CLOSED',
  COMPLETED: 'CLOSED',
};

/** The ORDERITEM word of an item. */
export const ndcItemStatus: Record<ItemStatus, 'ACTIVE' | 'CANCELLED' | 'CLOSED'> = {
  OFFERED: 'ACTIVE',
  CONFIRMED: 'ACTIVE',
  DELIVERED: 'CLOSED',
  CANCELLED: 'CANCELLED',
};

/** The ORDERSERVICE word of the services of an item. */
export const ndcServiceStatus: Record<ItemStatus, 'CONFIRMED' | 'CANCELLED'> = {
  OFFERED: 'CONFIRMED',
  CONFIRMED: 'CONFIRMED',
  DELIVERED: 'CONFIRMED',
  CANCELLED: 'CANCELLED',
};

/** The DELIVERYSERVICE word of the services of an item: an unpaid service is booked, a paid one may be delivered. */
export const ndcDeliveryStatus: Record<ItemStatus, 'CONFIRMED' | 'READY TO PROCEED' | 'DELIVERED' | 'REMOVED'> = {
  OFFERED: 'CONFIRMED',
  CONFIRMED: 'READY TO PROCEED',
  DELIVERED: 'DELIVERED',
  CANCELLED: 'REMOVED',
};

/** The item's status as an NDC partner sees it: what was not paid when its order lapsed is cancelled, whether or not that is written down yet. */
export function ndcSeenItemStatus(item: ItemStatus, header: HeaderStatus): ItemStatus {
  return item === 'OFFERED' && (header === 'EXPIRED' || header === 'CANCELLED') ? 'CANCELLED' : item;
}
