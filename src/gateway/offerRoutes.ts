import { Router } from 'express';
import type { Deps } from '../app/deps.ts';
import { getOffer, putOffer } from '../app/offers.ts';
import { fromOffer, toOffer } from '../codecs/rest/offer.ts';
import { bodyFault, faultsProblem, refusalProblem } from '../codecs/rest/problem.ts';
import { operation } from './operation.ts';
import { pathValue } from './orderRoutes.ts';
import { sendProblem } from './sendProblem.ts';

/** The offer operations of the REST contract. */
export function offerRoutes(deps: Deps): Router {
  const router = Router({ caseSensitive: true, strict: true });
  router.get('/v1/offers/:offerId', reading(deps));
  router.put('/v1/offers/:offerId', keeping(deps));
  return router;
}

const reading = (deps: Deps) =>
  operation('getOffer', async ({ req, res, principal, correlationId }) => {
    const { ownerCode, responseId } = req.query as { ownerCode?: string; responseId?: string };
    const found = await getOffer(deps, principal, { offerId: pathValue(req, 'offerId'), ownerCode, responseId });
    // Elsewhere this refusal is about something in a body; here about the address itself.
    if ('refusal' in found) sendProblem(res, { ...refusalProblem(found.refusal, correlationId), status: 404 });
    else res.json(fromOffer(found.offer));
  });

const keeping = (deps: Deps) =>
  operation('putOffer', async ({ req, res, principal, correlationId }) => {
    const { ownerCode, responseId } = req.query as { ownerCode?: string; responseId?: string };
    const read = toOffer(req.body, { offerId: pathValue(req, 'offerId'), ownerCode, responseId });
    if ('faults' in read) {
      sendProblem(res, faultsProblem(read.faults.map(bodyFault), correlationId));
      return;
    }
    const kept = await putOffer(deps, principal, read.offer);
    res.json(fromOffer(kept.offer));
  });
