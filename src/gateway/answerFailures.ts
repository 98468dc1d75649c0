import type { ErrorRequestHandler, NextFunction, Request, Response } from 'express';
import type { Logger } from 'pino';
import { describeThrown } from './describeThrown.ts';
import { problemFrom } from './problemFrom.ts';
import { contextOf } from './requestContext.ts';
import { sendProblem } from './sendProblem.ts';

/** Ends every request that threw: says what the sender may know, and logs what we must. */
export function answerFailures(log: Logger): ErrorRequestHandler {
  return (thrown: unknown, req: Request, res: Response, next: NextFunction) => {
    const { correlationId, route, principal } = contextOf(res);
    const authenticated = principal !== undefined;
    const { problem, headers, unexpected } = problemFrom(thrown, { method: req.method, correlationId, authenticated });
    if (unexpected) log.error({ correlationId, route, ...describeThrown(thrown) }, 'failed');
    if (res.headersSent) {
      // Too late to say anything: express cuts the connection, so that half an answer is not taken for a whole one.
      next(thrown);
      return;
    }
    if (problem.status === 401) headers['WWW-Authenticate'] = 'Bearer realm="ndc-order-gateway"';
    sendProblem(res, problem, headers);
  };
}
