import { possibleActions, type Action } from '../domain/view/availableActions.ts';
import type { OrderView } from '../domain/view/orderView.ts';
import type { Principal } from './deps.ts';
import { askerOf } from './policy.ts';

/** What this principal may do with the order instead of what was refused; undefined where no order is known. */
export function possibleFor(principal: Principal | undefined, view: OrderView | undefined): Action[] | undefined {
  if (principal === undefined || view === undefined) return undefined;
  return possibleActions(view.order, view.asOf, askerOf(principal));
}
