import { Router } from 'express';
import { isSettable, type SandboxClock } from '../app/sandboxClock.ts';
import { parseInstant } from '../base/time.ts';
import { bodyFault, faultsProblem } from '../codecs/rest/problem.ts';
import { contextOf } from './requestContext.ts';
import { operation } from './operation.ts';
import { sendProblem } from './sendProblem.ts';

/** The sandbox operations of the REST contract. */
export function sandboxRoutes(clock: SandboxClock): Router {
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
      if (wanted !== null && (now === undefined || !isSettable(now))) {
        const text = 'is no moment from 1990-01-01 to before 2100-01-01';
        const fault = bodyFault({ code: 'date-time', path: '/now', text });
        sendProblem(res, faultsProblem([fault], contextOf(res).correlationId));
        return;
      }
      await (now === undefined ? clock.reset() : clock.set(now));
      res.json({ now: clock.now() });
    }),
  );
  return router;
}
