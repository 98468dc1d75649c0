import type { NextFunction, Request, RequestHandler, Response } from 'express';
import type { Logger } from 'pino';
import { contextOf, openContext } from './requestContext.ts';

/** One line per request: who did what, how it ended, how long it took. Never a body, a query, an address or a key. */
export function logRequests(log: Logger): RequestHandler {
  return (req: Request, res: Response, next: NextFunction) => {
    openContext(req, res);
    res.once('close', () => {
      const { correlationId, startedAt, route, operation, principal } = contextOf(res);
      const line = {
        method: req.method,
        route: route ?? 'none',
        status: res.statusCode,
        ms: Math.round((performance.now() - startedAt) * 10) / 10,
        correlationId,
        ...(principal === undefined ? {} : { principalId: principal.principalId }),
        ...(operation === undefined ? {} : { operation }),
        ...(res.writableFinished ? {} : { aborted: true }),
      };
      if (res.statusCode >= 500) log.error(line, 'request');
      else log.info(line, 'request');
    });
    next();
  };
}
