import { Router } from 'express';
import { parseInstant, type Instant } from '../base/time.ts';
import { bodyFault, faultsProblem } from '../codecs/rest/problem.ts';
import { contextOf } from './requestContext.ts';
import { operation } from './operation.ts';
import { sendProblem } from './sendProblem.ts';

/** A clock that can be set. */
export type ClockControl = { now: () => Instant; set: (now: Instant) => Promise<void>; reset: () => Promise<void> };

/** The sandbox operations of the REST contract. */
export function sandboxRoutes(clock: ClockControl): Router {
  const router = Router({ caseSensitive: true, strict: true });
  router.get(
    '/sandbox/clock',
    operation('getSandboxClock', async ({ res }) => {
      res.json({ now: clock.now() });
    }),
  );
  router.put(
    '/sandbox/clock',
    operation('putSandboxClock', async ({ req, res }) => {
      const wanted: string | null = req.body.now;
      const now = wanted === null ? undefined : parseInstant(wanted);
      if (wanted !== null && now === undefined) {
        const fault = bodyFault({ code: 'date-time', path: '/now', text: 'is no moment this gateway can read' });
        sendProblem(res, faultsProblem([fault], contextOf(res).correlationId));
        return;
      }
      await (now === undefined ? clock.reset() : clock.set(now));
      res.json({ now: clock.now() });
    }),
  );
  return router;
}
