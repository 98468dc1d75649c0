import { describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { TroubleError } from '../../../src/base/trouble.ts';
import { describeThrown } from '../../../src/gateway/describeThrown.ts';

function databaseError(): Error {
  const text =
    'insert into "p" values ($1) - date/time field value out of range: "SECRETNAME"\n  at Mallory Secret:1:1';
  const error = new pg.DatabaseError(text, 1, 'error');
  return Object.assign(error, { severity: 'ERROR', code: '22008', table: 'passenger', detail: 'Key (SECRETNAME)' });
}

describe('what the log says of something thrown', () => {
  test('that PostgreSQL threw is code and table, never its words', () => {
    const told = describeThrown(databaseError());
    expect(told).toMatchObject({
      error: 'database',
      code: '22008',
      table: 'passenger',
      stack: expect.stringMatching(/at /),
    });
    expect(JSON.stringify(told)).not.toMatch(/SECRETNAME|insert into|out of range/);
  });

  test('keeps to that for a cause', () => {
    const trouble = new TroubleError('database_down', 'the database cannot be reached', {
      retryable: false,
      cause: databaseError(),
    });
    const told = describeThrown(trouble);
    expect(told).toMatchObject({ error: 'TroubleError', kind: 'database_down', cause: { code: '22008' } });
    expect(JSON.stringify(told)).not.toContain('SECRETNAME');
  });

  test('that is no error is its type', () => {
    expect(describeThrown('SECRETNAME')).toEqual({ error: 'string' });
  });
});
