/**
 * What the log may hold of something thrown: name, kind, message, where, and the same of its cause. PostgreSQL's own texts (and knex's,
 * which begin with the statement) quote row values, so of its errors only code, constraint and table are told.
 */
export function describeThrown(thrown: unknown): object {
  if (!(thrown instanceof Error)) return { error: typeof thrown };
  const { name, message, stack, cause } = thrown;
  const kind = 'kind' in thrown ? { kind: thrown.kind } : {};
  const told = isDatabaseError(thrown) ? databaseFacts(thrown) : { error: name, ...kind, message, stack };
  return cause === undefined ? told : { ...told, cause: describeThrown(cause) };
}

type DatabaseError = Error & { severity: unknown; code?: unknown; constraint?: unknown; table?: unknown };

function isDatabaseError(error: Error): error is DatabaseError {
  return 'severity' in error && 'code' in error;
}

function databaseFacts({ code, constraint, table, stack }: DatabaseError): object {
  // A stack begins with the message, which may have many lines; its frames begin with "at".
  const frames = stack?.split('\n').filter((line) => /^\s+at \S.*(:\d+:\d+\)?|<anonymous>\)?)$/.test(line));
  return { error: 'database', code, constraint, table, stack: frames?.join('\n') };
}
