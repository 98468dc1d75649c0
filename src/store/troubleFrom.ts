import { TroubleError } from '../base/trouble.ts';

type DatabaseFailure = { code?: unknown; constraint?: unknown; message?: unknown; name?: unknown };

const connectionCodes = new Set([
  '08000',
  '08001',
  '08003',
  '08004',
  '08006',
  '53300',
  '57P01',
  '57P02',
  '57P03',
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EHOSTUNREACH',
]);

/** Names what PostgreSQL or the way to it failed with; anything we do not know comes back as it is (a bug of ours). */
export function troubleFrom(error: unknown): unknown {
  if (error instanceof TroubleError || typeof error !== 'object' || error === null) return error;
  const { code, constraint, message, name } = error as DatabaseFailure;
  const options = { cause: error };
  if (code === '40001')
    return new TroubleError('serialization', 'another writer was faster', { retryable: true, ...options });
  if (code === '40P01')
    return new TroubleError('deadlock', 'two writers waited for each other', { retryable: true, ...options });
  if (code === '55P03')
    return new TroubleError('lock_timeout', 'a lock was not free in time', { retryable: false, ...options });
  if (code === '23505') {
    return new TroubleError('unique_clash', `${String(constraint)} is taken`, {
      retryable: true,
      constraint: String(constraint),
      ...options,
    });
  }
  if (code === '57014')
    return new TroubleError('database_down', 'the database did not answer in time', { retryable: false, ...options });
  if (isConnectionLoss(code, message, name)) {
    return new TroubleError('database_down', 'the database cannot be reached', { retryable: false, ...options });
  }
  return error;
}

function isConnectionLoss(code: unknown, message: unknown, name: unknown): boolean {
  if (typeof code === 'string' && connectionCodes.has(code)) return true;
  if (name === 'KnexTimeoutError') return true;
  return (
    typeof message === 'string' &&
    /Connection terminated|connection timeout|Client has encountered a connection error/i.test(message)
  );
}

/** Runs a read outside a transaction; what PostgreSQL fails with comes out as `TroubleError`. */
export async function guarded<T>(read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    throw troubleFrom(error);
  }
}
