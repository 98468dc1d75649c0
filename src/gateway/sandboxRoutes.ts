import { Router } from 'express';
import { isSettable, type SandboxClock } from '../app/sandboxClock.ts';
import { durationMs, parseInstant } from '../base/time.ts';
import { bodyFault, faultsProblem } from '../codecs/rest/problem.ts';
import { operation } from './operation.ts';
import { sendProblem } from './sendProblem.ts';

/** The sandbox operations of the REST contract. */
export function sandboxRoutes(clock: SandboxClock): Router {
  const router = Router({ caseSensitive: true, strict: true });
  router.get(
    '/sandbox/clock',
    operation('getSandboxClock', async ({ res }) => {
      res.json(shown(clock));
    }),
  );
  router.put(
    '/sandbox/clock',
    operation('putSandboxClock', async ({ req, res, correlationId }) => {
      // The contract has checked that it is exactly one of the three.
      const member = await change(clock, req.body as Wanted);
      if (member === undefined) {
        res.json(shown(clock));
        return;
      }
      const text = 'leads to no moment from 1990-01-01 to before 2100-01-01';
      const fault = bodyFault({ code: 'date-time', path: `/${member}`, text });
      sendProblem(res, faultsProblem([fault], correlationId));
    }),
  );
  return router;
}

type Wanted = { now: string } | { advance: string } | { reset: true };

/** The member that cannot be followed; undefined when it was. */
async function change(clock: SandboxClock, wanted: Wanted): Promise<string | undefined> {
  if ('advance' in wanted) {
    const ms = durationMs(wanted.advance);
    return ms !== undefined && (await clock.advance(ms)) ? undefined : 'advance';
  }
  if ('now' in wanted) {
    const now = parseInstant(wanted.now);
    if (now === undefined || !isSettable(now)) return 'now';
    await clock.set(now);
    return undefined;
  }
  await clock.reset();
  return undefined;
}

function shown(clock: SandboxClock) {
  const offsetMs = clock.offsetMs();
  return { now: clock.now(), offsetMs, followsWallClock: offsetMs === 0 };
}
