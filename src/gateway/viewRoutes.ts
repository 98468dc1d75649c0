import { Router } from 'express';
import type { Deps } from '../app/deps.ts';
import { askCheckIn, lookAtOrder } from '../app/lookAtOrder.ts';
import { possibleFor } from '../app/possibleFor.ts';
import { toReference } from '../codecs/rest/changeOrder.ts';
import { refusalProblem } from '../codecs/rest/problem.ts';
import { fromAnyView, fromCheckIn } from '../codecs/rest/views.ts';
import type { ViewName } from '../domain/view/viewNames.ts';
import { operation } from './operation.ts';
import { pathValue } from './orderRoutes.ts';
import { sendProblem } from './sendProblem.ts';

/** Other ways of looking at an order, and the question of check-in. */
export function viewRoutes(deps: Deps): Router {
  const router = Router({ caseSensitive: true, strict: true });
  router.get('/v1/orders/:orderId/views/:view', looking(deps));
  router.get('/v1/orders/:orderId/check-in', checkingIn(deps));
  return router;
}

const looking = (deps: Deps) =>
  operation('getOrderView', async ({ req, res, principal, correlationId }) => {
    // The contract has checked that it is one of them.
    const name = pathValue(req, 'view') as ViewName;
    const found = await lookAtOrder(deps, principal, toReference(pathValue(req, 'orderId')), name);
    if ('forbidden' in found) throw Object.assign(new Error(), { status: 403 });
    if ('refusal' in found) {
      sendProblem(res, refusalProblem(found.refusal, correlationId));
      return;
    }
    const { view, ...head } = found;
    res.json(fromAnyView(head, view));
  });

const checkingIn = (deps: Deps) =>
  operation('getCheckIn', async ({ req, res, principal, correlationId }) => {
    const asked = await askCheckIn(deps, principal, toReference(pathValue(req, 'orderId')));
    if ('refusal' in asked) {
      sendProblem(res, refusalProblem(asked.refusal, correlationId, possibleFor(principal, asked.view)));
      return;
    }
    const { order, asOf } = asked.view;
    res.json(fromCheckIn({ orderId: order.orderId, recordLocator: order.recordLocator, asOf }, asked.lines));
  });
