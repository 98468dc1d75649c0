import type { Knex } from 'knex';
import { assertNever } from '../base/assert.ts';
import type { Instant } from '../base/time.ts';
import type { OrderReference } from '../domain/order/commands.ts';
import { checkIn, type CheckInLine } from '../domain/order/checkIn.ts';
import { orderNumber, type Order } from '../domain/order/order.ts';
import type { Refusal } from '../domain/order/refusals.ts';
import { agencyView } from '../domain/view/agency.ts';
import { complianceView } from '../domain/view/compliance.ts';
import { customerView } from '../domain/view/customer.ts';
import { financeView } from '../domain/view/finance.ts';
import { orderView, type OrderView } from '../domain/view/orderView.ts';
import { retailView } from '../domain/view/retail.ts';
import { supportView } from '../domain/view/support.ts';
import type { ViewName } from '../domain/view/viewNames.ts';
import type { AnyView } from '../domain/view/views.ts';
import { keptMessages } from '../store/keptMessages.ts';
import { loadHistory } from '../store/orders.ts';
import { guarded } from '../store/troubleFrom.ts';
import type { Deps, Principal } from './deps.ts';
import { findOrder } from './findOrder.ts';
import { viewRoles } from './policy.ts';

/** A view, and of which order and moment it is. */
export type Look = { orderId: string; orderNumber: string; asOf: Instant; view: AnyView };

/**
 * Shows an order in somebody's words. `forbidden` when the role may not see this view, whether or not the order exists.
 * @throws TroubleError
 */
export async function lookAtOrder(
  deps: Deps,
  principal: Principal,
  reference: OrderReference,
  name: ViewName,
): Promise<Look | { refusal: Refusal } | { forbidden: true }> {
  if (!viewRoles[name].includes(principal.role)) return { forbidden: true };
  return guarded(async () => {
    const found = await findOrder(deps.db, principal, reference);
    if ('refusal' in found) return found;
    const { order } = found;
    const asOf = deps.clock();
    const view = await viewOf(deps.db, order, asOf, name);
    return { orderId: order.orderId, orderNumber: orderNumber(order), asOf, view };
  });
}

async function viewOf(db: Knex, order: Order, now: Instant, name: ViewName): Promise<AnyView> {
  switch (name) {
    case 'agency':
      return agencyView(order, now);
    case 'retail':
      return retailView(order, now);
    case 'customer':
      return customerView(order, now);
    case 'support':
      return supportView(order, now);
    case 'finance':
      return financeView(order);
    case 'compliance': {
      const trail = (await loadHistory(db, order.orderId)).map(({ actor, event: _event, ...step }) => ({
        ...step,
        actor: { principalId: actor.principalId, role: actor.role },
      }));
      return complianceView(order, trail, await keptMessages(db, order.orderId));
    }
    default:
      return assertNever(name);
  }
}

/** Whether passengers of an order may be checked in, and which. The refusal comes with the order as it is. */
export async function askCheckIn(
  deps: Deps,
  principal: Principal,
  reference: OrderReference,
): Promise<{ view: OrderView; lines: CheckInLine[] } | { refusal: Refusal; view?: OrderView }> {
  const found = await guarded(() => findOrder(deps.db, principal, reference));
  if ('refusal' in found) return found;
  const now = deps.clock();
  return { view: orderView(found.order, now), ...checkIn(found.order, now) };
}
