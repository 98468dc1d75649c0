import { describe, expect, test } from '@jest/globals';
import { BugError } from '../../../src/base/assert.ts';
import { TroubleError, type TroubleKind } from '../../../src/base/trouble.ts';
import { problemFrom } from '../../../src/gateway/problemFrom.ts';
import { TroubleBeforeWriting } from '../../../src/gateway/troubleBeforeWriting.ts';

const post = { method: 'POST', correlationId: 'id', authenticated: true };
const get = { method: 'GET', correlationId: 'id', authenticated: true };
const trouble = (kind: TroubleKind) => new TroubleError(kind, 'connect 10.0.0.1 failed', { retryable: true });

describe('what is thrown while answering', () => {
  test.each<[TroubleKind, number, string]>([
    ['in_flight', 409, 'outcome_unknown'],
    ['database_down', 503, 'outcome_unknown'],
    ['peer_down', 503, 'outcome_unknown'],
    ['lock_timeout', 503, 'nothing_happened'],
    ['serialization', 503, 'nothing_happened'],
    ['deadlock', 503, 'nothing_happened'],
    ['unique_clash', 503, 'nothing_happened'],
  ])('as trouble of kind %s answers %i to a write, and %s', (kind, status, certainty) => {
    const answer = problemFrom(trouble(kind), post);
    expect(answer.problem).toMatchObject({ status, certainty, correlationId: 'id' });
    expect(answer.headers['Retry-After']).toBe('1');
    expect(problemFrom(trouble(kind), get).problem.certainty).toBe('nothing_happened');
    expect(JSON.stringify(answer.problem)).not.toContain('10.0.0.1');
  });

  test('before anything was written, or before the sender was known, has changed nothing', () => {
    const early = new TroubleBeforeWriting(trouble('peer_down'));
    expect(problemFrom(early, post).problem).toMatchObject({ status: 503, certainty: 'nothing_happened' });
    const unknown = { ...post, authenticated: false };
    expect(problemFrom(trouble('database_down'), unknown).problem.certainty).toBe('nothing_happened');
    expect(problemFrom(new BugError('secret'), unknown).problem.certainty).toBe('nothing_happened');
  });

  test('as a bug tells nothing but the correlation id', () => {
    for (const thrown of [
      new BugError('secret'),
      new Error('secret'),
      'secret',
      undefined,
      null,
      { status: 200 },
      { status: 500 },
    ]) {
      const { problem, unexpected } = problemFrom(thrown, post);
      expect(unexpected).toBe(true);
      expect(problem).toEqual({
        type: 'urn:problem:ndc-order-gateway:internal_error',
        title: 'internal error',
        status: 500,
        code: 'internal_error',
        certainty: 'outcome_unknown',
        correlationId: 'id',
      });
    }
  });

  test('by the contract’s guard lists every fault where it stands', () => {
    const errors = [
      { path: '/body/a/0/b', message: 'must be string', errorCode: 'type.openapi.validation' },
      { path: '/body', message: 'must match "then" schema', errorCode: 'if.openapi.validation' },
      { path: '/query/limit', message: 'must be >= 1', errorCode: 'minimum.openapi.validation' },
      { path: '/headers/idempotency-key', message: 'must have it', errorCode: 'required.openapi.validation' },
      { path: '/params/orderId', message: 'must match pattern' },
    ];
    expect(problemFrom({ status: 400, errors }, post).problem).toMatchObject({
      status: 400,
      code: 'request_invalid',
      pointer: '/a/0/b',
      errors: [
        { code: 'type', in: 'body', pointer: '/a/0/b' },
        { code: 'minimum', in: 'query', parameter: 'limit' },
        { code: 'required', in: 'header', parameter: 'idempotency-key' },
        { code: 'invalid', in: 'path', parameter: 'orderId' },
      ],
    });
  });

  test('never makes an answer as large as a hostile request', () => {
    const errors = Array.from({ length: 5_000 }, () => ({ path: '/body/x', message: 'no', errorCode: 'type' }));
    const { problem } = problemFrom({ status: 400, errors }, post);
    expect(problem.errors).toHaveLength(100);
    expect(problem.detail).toMatch(/^5000 faults/);
  });
});
