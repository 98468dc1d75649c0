import { TroubleError } from '../base/trouble.ts';

/** Trouble met before the request wrote anything: whatever it was, nothing has happened. */
export class TroubleBeforeWriting extends TroubleError {
  constructor(met: TroubleError) {
    super(met.kind, met.message, {
      retryable: met.retryable,
      ...(met.constraint === undefined ? {} : { constraint: met.constraint }),
      cause: met,
    });
  }
}
