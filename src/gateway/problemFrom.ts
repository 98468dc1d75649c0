import type { Schemas } from '../codecs/rest/contract.ts';
import { faultsProblem, problem, type Problem, type ProblemFault } from '../codecs/rest/problem.ts';
import { TroubleError } from '../base/trouble.ts';
import { TroubleBeforeWriting } from './troubleBeforeWriting.ts';

/** An answer to something thrown, and whether the log should hold what was thrown. */
export type FailedAnswer = { problem: Problem; headers: Record<string, string>; unexpected: boolean };

/** The shape of what express, its body reader and express-openapi-validator throw. */
type HttpFailure = {
  status?: number;
  message?: string;
  path?: string;
  /** Our own words about this very failure; what others throw has none. */
  detail?: string;
  headers?: Record<string, string>;
  errors?: { path: string; message: string; errorCode?: string }[];
};

/**
 * What the request was: a failed read has changed nothing, nor has anything before the sender was known; of the rest we cannot say.
 */
export type AskedFor = { method: string; correlationId: string; authenticated: boolean };

/** Turns whatever was thrown while answering into a problem. What is not known to be the sender's fault is ours: 500, and no detail. */
export function problemFrom(thrown: unknown, asked: AskedFor): FailedAnswer {
  if (thrown instanceof TroubleError) return troubleAnswer(thrown, asked);
  const failure: HttpFailure = typeof thrown === 'object' && thrown !== null ? thrown : {};
  const status = failure.status;
  if (status === undefined || status < 400 || status >= 500) return bugAnswer(asked);
  const expected = (problem: Problem, headers = {}) => ({ problem, headers, unexpected: false });
  if (status === 400 && failure.errors !== undefined) {
    return expected(faultsProblem(contractFaults(failure.errors), asked.correlationId));
  }
  const known = statusAnswers[status] ?? statusAnswers[400];
  return expected(
    problem({ status, stage: 'intake', correlationId: asked.correlationId, ...detailOf(failure), ...known }),
    allowOf(failure),
  );
}

type Words = Pick<Problem, 'title' | 'code' | 'remediation' | 'stage'> & { status?: number };

const statusAnswers: Record<number, Words> & { 400: Words } = {
  400: {
    title: 'the request cannot be read',
    code: 'request_invalid',
    remediation: 'correct the request and send it again',
    status: 400,
  },
  401: {
    title: 'not authenticated',
    code: 'not_authenticated',
    remediation: 'send a valid API key as a Bearer token',
    stage: 'account',
  },
  403: {
    title: 'not allowed',
    code: 'not_allowed',
    remediation: 'use a key whose role allows this operation',
    stage: 'account',
  },
  404: {
    title: 'there is nothing at this address',
    code: 'route_not_found',
    remediation: 'see /docs for what there is',
  },
  405: {
    title: 'this address does not take this method',
    code: 'method_not_allowed',
    remediation: 'use one of the methods in Allow',
  },
  413: { title: 'the body is too large', code: 'content_too_large', remediation: 'send a smaller body' },
  415: {
    title: 'this media type is not read here',
    code: 'media_type_unsupported',
    remediation: 'send the body as application/json in UTF-8',
  },
};

function detailOf({ detail }: HttpFailure): { detail?: string } {
  return typeof detail === 'string' ? { detail } : {};
}

function allowOf(failure: HttpFailure): Record<string, string> {
  const allow = failure.headers?.['Allow'];
  return allow === undefined ? {} : { Allow: allow };
}

function troubleAnswer(trouble: TroubleError, asked: AskedFor): FailedAnswer {
  const inFlight = trouble.kind === 'in_flight';
  const answer = problem({
    title: inFlight ? 'the first request with this key is still running' : 'temporarily unavailable',
    status: inFlight ? 409 : 503,
    code: inFlight ? 'request_in_flight' : 'temporarily_unavailable',
    ...(inFlight && { stage: 'intake' }),
    remediation: isRead(asked.method)
      ? 'send the same request again'
      : 'send the same request with the same Idempotency-Key again; it is never done twice',
    certainty: troubleCertainty(trouble, asked),
    correlationId: asked.correlationId,
  });
  return { problem: answer, headers: { 'Retry-After': '1' }, unexpected: !inFlight };
}

/** A lock that was lost rolled everything back; of a peer or a commit that did not answer nothing is known. */
function troubleCertainty(trouble: TroubleError, asked: AskedFor): Problem['certainty'] {
  if (changedNothing(asked) || trouble instanceof TroubleBeforeWriting) return 'nothing_happened';
  const rolledBack = ['serialization', 'deadlock', 'lock_timeout', 'unique_clash'].includes(trouble.kind);
  return rolledBack ? 'nothing_happened' : 'outcome_unknown';
}

function bugAnswer(asked: AskedFor): FailedAnswer {
  const answer = problem({
    title: 'internal error',
    status: 500,
    code: 'internal_error',
    certainty: changedNothing(asked) ? 'nothing_happened' : 'outcome_unknown',
    correlationId: asked.correlationId,
  });
  return { problem: answer, headers: {}, unexpected: true };
}

function changedNothing({ method, authenticated }: AskedFor): boolean {
  return !authenticated || isRead(method);
}

function isRead(method: string): boolean {
  return method === 'GET' || method === 'HEAD';
}

const places: Record<string, Schemas['Fault']['in']> = {
  body: 'body',
  query: 'query',
  headers: 'header',
  params: 'path',
};

/** The validator's errors as faults. An error of `if` only says that another one, listed too, is under a condition. */
function contractFaults(errors: NonNullable<HttpFailure['errors']>): ProblemFault[] {
  return errors
    .filter((error) => !error.errorCode?.startsWith('if.'))
    .map(({ path, message, errorCode }) => {
      const [, first = '', ...rest] = path.split('/');
      const place = places[first] ?? 'body';
      const code = errorCode?.split('.')[0] ?? 'invalid';
      const detail = typeof message === 'string' ? message : 'is not what the contract says';
      return place === 'body'
        ? { code, detail, in: place, pointer: rest.map((step) => `/${step}`).join('') }
        : { code, detail, in: place, parameter: rest.join('/') };
    });
}
