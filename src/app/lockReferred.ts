import type { Knex } from 'knex';
import type { Instant } from '../base/time.ts';
import type { OrderReference } from '../domain/order/commands.ts';
import { refuse } from '../domain/order/decision.ts';
import type { Refusal } from '../domain/order/refusals.ts';
import { orderView, type OrderView } from '../domain/view/orderView.ts';
import { lockOrder, type StoredOrder } from '../store/orders.ts';
import type { Principal } from './deps.ts';
import { findOrder } from './findOrder.ts';

/**
 * Finds and locks the orders that references mean, in the order asked for. However they are named, rows are locked by ascending order
 * id, so that two callers who name the same orders the other way round never wait for each other.
 */
export async function lockReferred(
  trx: Knex.Transaction,
  principal: Principal,
  references: readonly OrderReference[],
  now: Instant,
): Promise<{ stored: StoredOrder[] } | { refusal: Refusal; view?: OrderView }> {
  const orderIds: string[] = [];
  for (const reference of references) {
    const found = await findOrder(trx, principal, reference);
    if ('refusal' in found) return found;
    orderIds.push(found.order.orderId);
  }
  const locked = new Map<string, StoredOrder>();
  for (const orderId of [...new Set(orderIds)].sort()) {
    const stored = await lockOrder(trx, orderId);
    if (stored === undefined) return refuse('order_not_found', orderId);
    locked.set(orderId, stored);
  }
  const stored: StoredOrder[] = [];
  for (const [index, orderId] of orderIds.entries()) {
    const each = locked.get(orderId);
    if (each === undefined) return refuse('order_not_found', orderId);
    const seen = references[index]?.version;
    if (seen !== undefined && seen !== each.order.version) {
      const stale = refuse('version_stale', orderId, `it is at version ${each.order.version}, you saw ${seen}`);
      return { ...stale, view: orderView(each.order, now) };
    }
    stored.push(each);
  }
  return { stored };
}
