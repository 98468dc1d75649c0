import { Router } from 'express';
import type { Deps } from '../app/deps.ts';
import { amountDue, listRates, putRates, type DueAsk } from '../app/rates.ts';
import * as changeCodec from '../codecs/rest/changeOrder.ts';
import { bodyFault, faultsProblem, refusalProblem } from '../codecs/rest/problem.ts';
import { fromAmountDue, toRates } from '../codecs/rest/rates.ts';
import { operation } from './operation.ts';
import { pathValue } from './orderRoutes.ts';
import { sendProblem } from './sendProblem.ts';

/** The exchange rates of the REST contract, and what is due in a currency. */
export function rateRoutes(deps: Deps): Router {
  const router = Router({ caseSensitive: true, strict: true });
  router.get('/v1/rates', listing(deps));
  router.put('/v1/rates', loading(deps));
  router.get('/v1/orders/:orderId/due', quoting(deps));
  return router;
}

const listing = (deps: Deps) =>
  operation('listRates', async ({ res }) => {
    res.json({ rates: await listRates(deps) });
  });

const loading = (deps: Deps) =>
  operation('putRates', async ({ req, res, correlationId }) => {
    const reading = toRates(req.body);
    if ('faults' in reading) sendProblem(res, faultsProblem(reading.faults.map(bodyFault), correlationId));
    else res.json({ rates: await putRates(deps, reading.rates) });
  });

const quoting = (deps: Deps) =>
  operation('getAmountDue', async ({ req, res, principal, correlationId }) => {
    const { currency, method } = req.query as Partial<DueAsk>;
    const reference = changeCodec.toReference(pathValue(req, 'orderId'));
    const asked = await amountDue(deps, principal, reference, { currency, method: method ?? 'CARD' });
    if ('refusal' in asked) sendProblem(res, refusalProblem(asked.refusal, correlationId));
    else res.json(fromAmountDue(asked));
  });
