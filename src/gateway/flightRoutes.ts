import { Router } from 'express';
import type { Deps, Principal } from '../app/deps.ts';
import { adjustFlight, flightStock, loadSchedules } from '../app/flights.ts';
import { fromFlightStock, fromSeats, toAdjustment } from '../codecs/rest/flightStock.ts';
import { bodyFault, faultsProblem, refusalProblem } from '../codecs/rest/problem.ts';
import { operation } from './operation.ts';
import { pathValue } from './orderRoutes.ts';
import { readIdempotencyKey } from './readIdempotencyKey.ts';
import { sendProblem } from './sendProblem.ts';

/** What flights have to sell: the stock operations of the REST contract. */
export function flightRoutes(deps: Deps): Router {
  const router = Router({ caseSensitive: true, strict: true });
  router.put('/v1/schedules', loading(deps));
  router.get('/v1/flights/:flightId/availability', availability(deps));
  router.get('/v1/flights/:flightId/seats', seats(deps));
  router.post('/v1/flights/:flightId/adjustments', adjusting(deps));
  return router;
}

const loading = (deps: Deps) =>
  operation('putSchedules', async ({ req, res, correlationId }) => {
    const loaded = await loadSchedules(deps, req.body.schedules);
    if ('loaded' in loaded) {
      res.json(loaded);
      return;
    }
    const faults = loaded.faults.map(({ index, text }) =>
      bodyFault({ code: 'schedule_impossible', path: `/schedules/${index}`, text }),
    );
    sendProblem(res, faultsProblem(faults, correlationId));
  });

const availability = (deps: Deps) =>
  operation('getFlightAvailability', async ({ req, res, principal, correlationId }) => {
    const found = await flightStock(deps, pathValue(req, 'flightId'));
    if ('refusal' in found) sendProblem(res, refusalProblem(found.refusal, correlationId));
    else res.json(fromFlightStock(found, isAirline(principal)));
  });

const seats = (deps: Deps) =>
  operation('getFlightSeats', async ({ req, res, correlationId }) => {
    const found = await flightStock(deps, pathValue(req, 'flightId'), ['SEAT']);
    if ('refusal' in found) sendProblem(res, refusalProblem(found.refusal, correlationId));
    else res.json(fromSeats(found));
  });

const adjusting = (deps: Deps) =>
  operation('adjustFlight', async ({ req, res, principal, correlationId }) => {
    const key = readIdempotencyKey(req) ?? '';
    const flightId = pathValue(req, 'flightId');
    const adjusted = await adjustFlight(deps, principal, flightId, toAdjustment(req.body), key);
    if ('refusal' in adjusted) sendProblem(res, refusalProblem(adjusted.refusal, correlationId));
    else res.json(fromFlightStock(adjusted, isAirline(principal)));
  });

function isAirline({ role }: Principal): boolean {
  return role !== 'agency';
}
