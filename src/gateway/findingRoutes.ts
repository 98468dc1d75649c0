import { Router } from 'express';
import type { Deps } from '../app/deps.ts';
import { listOrders } from '../app/listOrders.ts';
import { orderRefusedAttempts, orderRevisions, orderTimeline } from '../app/orderStory.ts';
import { searchOrders } from '../app/searchOrders.ts';
import { fromAttempts, fromPage, fromRevisions, fromSearch, fromTimeline, toFilter } from '../codecs/rest/finding.ts';
import { faultsProblem, refusalProblem } from '../codecs/rest/problem.ts';
import { operation } from './operation.ts';
import { pathValue } from './orderRoutes.ts';
import { sendProblem } from './sendProblem.ts';

/** How orders are found, and what is told of their past. */
export function findingRoutes(deps: Deps): Router {
  const router = Router({ caseSensitive: true, strict: true });
  router.get('/v1/orders', listing(deps));
  router.get('/v1/search', searching(deps));
  router.get('/v1/orders/:orderId/revisions', revising(deps));
  router.get('/v1/orders/:orderId/timeline', telling(deps));
  router.get('/v1/orders/:orderId/refused-attempts', refusing(deps));
  return router;
}

const listing = (deps: Deps) =>
  operation('listOrders', async ({ req, res, principal, correlationId }) => {
    const { limit, cursor, ...query } = req.query as { limit?: unknown; cursor?: string };
    const reading = toFilter(query);
    if (reading.filter === undefined) {
      const faults = reading.faults.map(
        ({ code, path, text }) => ({ code, detail: text, in: 'query', parameter: path }) as const,
      );
      sendProblem(res, faultsProblem(faults, correlationId));
      return;
    }
    const page = await listOrders(deps, principal, reading.filter, { limit: Number(limit ?? 20), after: cursor });
    if ('invalidCursor' in page) {
      const fault = {
        code: 'cursor_invalid',
        detail: 'is no cursor of this list',
        in: 'query',
        parameter: 'cursor',
      } as const;
      sendProblem(res, faultsProblem([fault], correlationId, 'cursor_invalid'));
      return;
    }
    res.json(fromPage(page));
  });

const searching = (deps: Deps) =>
  operation('searchOrders', async ({ req, res, principal }) => {
    const { q } = req.query as { q: string };
    res.json(fromSearch(await searchOrders(deps, principal, q)));
  });

const revising = (deps: Deps) =>
  operation('getOrderRevisions', async ({ req, res, principal, correlationId }) => {
    const found = await orderRevisions(deps, principal, pathValue(req, 'orderId'));
    if ('refusal' in found) sendProblem(res, refusalProblem(found.refusal, correlationId));
    else res.json(fromRevisions(found.revisions));
  });

const telling = (deps: Deps) =>
  operation('getOrderTimeline', async ({ req, res, principal, correlationId }) => {
    const found = await orderTimeline(deps, principal, pathValue(req, 'orderId'));
    if ('refusal' in found) sendProblem(res, refusalProblem(found.refusal, correlationId));
    else res.json(fromTimeline(found.entries));
  });

const refusing = (deps: Deps) =>
  operation('getRefusedAttempts', async ({ req, res, principal, correlationId }) => {
    const found = await orderRefusedAttempts(deps, principal, pathValue(req, 'orderId'));
    if ('refusal' in found) sendProblem(res, refusalProblem(found.refusal, correlationId));
    else res.json(fromAttempts(found));
  });
