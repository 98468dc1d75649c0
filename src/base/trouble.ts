/** What can go wrong outside our rules and outside the message: lost locks, a peer that is down, a clash with another writer. */
export type TroubleKind =
  'serialization' | 'deadlock' | 'lock_timeout' | 'unique_clash' | 'database_down' | 'in_flight' | 'peer_down';

/** Thrown by `store/` and `ports/`; `app/` retries what is retryable, the gateway answers 409 or 503 for the rest. */
export class TroubleError extends Error {
  override name = 'TroubleError';
  readonly kind: TroubleKind;
  readonly retryable: boolean;
  /** The violated constraint, when the kind is `unique_clash`. */
  readonly constraint: string | undefined;

  constructor(kind: TroubleKind, text: string, options: { retryable: boolean; constraint?: string; cause?: unknown }) {
    super(text, { cause: options.cause });
    this.kind = kind;
    this.retryable = options.retryable;
    this.constraint = options.constraint;
  }
}
