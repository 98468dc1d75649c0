import type { ErrorRequestHandler, NextFunction, Request, Response } from 'express';
import type { Logger } from 'pino';
import { problemFrom } from './problemFrom.ts';
import { contextOf } from './requestContext.ts';
import { sendProblem } from './sendProblem.ts';

/** Ends every request that threw: says what the sender may know, and logs what we must. */
export function answerFailures(log: Logger): ErrorRequestHandler {
  return (thrown: unknown, req: Request, res: Response, next: NextFunction) => {
    const { correlationId, route } = contextOf(res);
    const { problem, headers, unexpected } = problemFrom(thrown, { method: req.method, correlationId });
    if (unexpected) log.error({ correlationId, route, ...described(thrown) }, 'failed');
    if (res.headersSent) {
      // Too late to say anything: express cuts the connection, so that half an answer is not taken for a whole one.
      next(thrown);
      return;
    }
    if (problem.status === 401) headers['WWW-Authenticate'] = 'Bearer realm="ndc-order-gateway"';
    sendProblem(res, problem, headers);
  };
}

/** Only these: database errors carry row values in further members. */
function described(thrown: unknown): object {
  if (!(thrown instanceof Error)) return { error: typeof thrown };
  const { name, message, stack, cause } = thrown;
  const kind = 'kind' in thrown ? thrown.kind : undefined;
  return {
    error: name,
    kind,
    message,
    stack,
    ...(cause instanceof Error && { cause: { error: cause.name, stack: cause.stack } }),
  };
}
