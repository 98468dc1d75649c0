/** Thrown when our own code is wrong; caught only at the gateway and the worker loop. */
export class BugError extends Error {
  override name = 'BugError';
}

/** States what must hold. A failure is a bug of ours, never of the caller of the API. */
export function assert(condition: unknown, text: string): asserts condition {
  if (!condition) throw new BugError(text);
}

/** Ends a `switch` over a union: does not compile while a member is unanswered. */
export function assertNever(value: never): never {
  throw new BugError(`unanswered case: ${JSON.stringify(value)}`);
}
