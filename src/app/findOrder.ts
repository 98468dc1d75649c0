import type { Knex } from 'knex';
import { isUuid } from '../base/ids.ts';
import type { OrderReference } from '../domain/order/commands.ts';
import { refuse } from '../domain/order/decision.ts';
import type { Order } from '../domain/order/order.ts';
import type { Refusal } from '../domain/order/refusals.ts';
import { findOrders } from '../store/orders.ts';
import type { Principal } from './deps.ts';
import { visibleSeller } from './principal.ts';

/**
 * The one order a reference means. Everything the reference says must agree: id, owner, every locator, surname.
 * Another seller's order is as absent as one that never was.
 */
export async function findOrder(
  db: Knex,
  principal: Principal,
  reference: OrderReference,
): Promise<{ order: Order } | { refusal: Refusal }> {
  const named = reference.orderId ?? reference.locators[0]?.locator;
  if (named === undefined) return refuse('order_not_found');
  const found = await findOrders(db, {
    ...(reference.orderId === undefined ? {} : byIdOrNumber(reference.orderId)),
    ...(reference.ownerCode === undefined ? {} : { ownerCode: reference.ownerCode }),
    locators: reference.locators.map(({ locator, system }) => ({
      locator: locator.toUpperCase(),
      ...(system === undefined ? {} : { system }),
    })),
    ...sellerFilter(principal),
  });
  const [order, second] = found;
  if (order === undefined) return refuse('order_not_found', named);
  if (second !== undefined)
    return refuse('booking_reference_ambiguous', named, found.map((each) => each.orderId).join(', '));
  if (reference.surname !== undefined && !bearsSurname(order, reference.surname))
    return refuse('surname_mismatch', named);
  return { order };
}

function byIdOrNumber(text: string): { orderId: string } | { orderNumber: string } {
  return isUuid(text) ? { orderId: text.toLowerCase() } : { orderNumber: text };
}

export function sellerFilter(principal: Principal): { sellerId?: string } {
  const sellerId = visibleSeller(principal);
  return sellerId === undefined ? {} : { sellerId };
}

/** Systems cut surnames short and drop spaces and hyphens, so letters are compared and a prefix of three or more is enough. */
function bearsSurname(order: Order, surname: string): boolean {
  const letters = (text: string) =>
    text
      .normalize('NFD')
      .replaceAll(/[^\p{L}]/gu, '')
      .toUpperCase();
  const asked = letters(surname);
  return order.passengers.some((passenger) => {
    const known = letters(passenger.surname ?? '');
    return known === asked || (asked.length >= 3 && known.startsWith(asked));
  });
}
