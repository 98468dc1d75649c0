import type { ErrorRequestHandler, NextFunction, Request, Response } from 'express';
import type { Logger } from 'pino';
import type { Clock } from '../base/time.ts';
import { answerErrors } from '../codecs/ndc/answer.ts';
import { requestLimits, unreadForm } from '../codecs/ndc/receive.ts';
import type { Problem } from '../codecs/rest/problem.ts';
import { describeThrown } from './describeThrown.ts';
import { problemFrom } from './problemFrom.ts';
import { contextOf } from './requestContext.ts';

/**
 * Ends every POST of an NDC message that threw, also before it came to the message: partners read nothing but NDC. The message is
 * not known here, so its generation is anybody's guess. Who is not known, or not allowed, is told so as everywhere (401, 403).
 */
export function answerNdcFailures(clock: Clock, log: Logger): ErrorRequestHandler {
  return (thrown: unknown, req: Request, res: Response, next: NextFunction) => {
    const context = contextOf(res);
    const { correlationId, principal } = context;
    const asked = { method: req.method, correlationId, authenticated: principal !== undefined };
    const { problem, headers, unexpected } = problemFrom(thrown, asked);
    const isMessage = req.method === 'POST' && req.path !== '/offers';
    if (!isMessage || res.headersSent || problem.status === 401 || problem.status === 403) {
      next(thrown);
      return;
    }
    context.route ??= '/ndc';
    if (unexpected) log.error({ correlationId, route: context.route, ...describeThrown(thrown) }, 'failed');
    const code = problem.status >= 500 ? '911' : '903';
    const form = unreadForm(req.get('content-type'));
    const answer = answerErrors(form, [{ code, text: textOf(problem) }], {}, clock());
    // What was not read of the body must not be taken for the next request.
    if (problem.status === 413) headers['Connection'] = 'close';
    res.status(problem.status).set(headers).set('Content-Type', answer.contentType).end(answer.body);
  };
}

function textOf({ status, title, detail, certainty, correlationId }: Problem): string {
  if (status === 413) return `the message is larger than ${requestLimits.bytes} bytes; nothing was read`;
  const what = detail === undefined ? title : `${title}: ${detail}`;
  if (status < 500) return `${what}; nothing was done`;
  const whether =
    certainty === 'nothing_happened'
      ? 'nothing was done: send the same message again later'
      : 'whether the message was carried out is not known: send the same message again; it is never carried out twice';
  return `${what}; ${whether} (correlation id ${correlationId})`;
}
