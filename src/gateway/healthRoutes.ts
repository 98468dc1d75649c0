import { setTimeout as sleep } from 'node:timers/promises';
import { Router, type Response } from 'express';
import { problem } from '../codecs/rest/problem.ts';
import { contextOf } from './requestContext.ts';
import { sendProblem } from './sendProblem.ts';

/** A database that takes longer is as good as down for a load balancer. */
const pingTimeoutMs = 2_000;

/**
 * `/livez`: the process answers; no database in it, or an outage would restart every process. `/readyz`: requests can be served:
 * `ping` (a round trip to the database) succeeds and the process is not draining.
 */
export function healthRoutes(ping: () => Promise<unknown>): Router {
  const router = Router({ caseSensitive: true, strict: true });
  router.get('/livez', (_req, res) => {
    contextOf(res).route = '/livez';
    res.json({ status: 'ok' });
  });
  router.get('/readyz', async (req, res) => {
    contextOf(res).route = '/readyz';
    if (req.app.locals['draining'] === true) sendNotReady(res, 'the process is shutting down');
    else if (await answers(ping)) res.json({ status: 'ok' });
    else sendNotReady(res, 'the database does not answer');
  });
  return router;
}

async function answers(ping: () => Promise<unknown>): Promise<boolean> {
  const pinged = ping().then(
    () => true,
    () => false,
  );
  return Promise.race([pinged, sleep(pingTimeoutMs, false, { ref: false })]);
}

function sendNotReady(res: Response, detail: string): void {
  const { correlationId } = contextOf(res);
  const remediation = 'wait until it is ready';
  const parts = { title: 'not ready', status: 503, code: 'not_ready', detail, remediation, correlationId };
  sendProblem(res, problem(parts), { 'Retry-After': '1' });
}
