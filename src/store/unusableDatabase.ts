/** Thrown when the configured database cannot be used as it is; the text is for the operator, and says what to do. */
export class UnusableDatabase extends Error {
  override name = 'UnusableDatabase';
}

/** What a connection that could not be made means, in plain words. The password of the address is never in them. */
export function unusableDatabase(connectionString: string, cause: unknown): UnusableDatabase {
  const place = placeOf(connectionString);
  const { code, message } = (typeof cause === 'object' && cause !== null ? cause : {}) as {
    code?: unknown;
    message?: unknown;
  };
  return new UnusableDatabase(`${wordsFor(String(code), String(message), place)} (DATABASE_URL says where it is)`, {
    cause,
  });
}

function wordsFor(code: string, message: string, place: string): string {
  switch (code) {
    case '28P01':
    case '28000':
      return `PostgreSQL at ${place} refuses the user or the password: correct them`;
    case '3D000':
      return `PostgreSQL at ${place} has no such database: create it, or name another`;
    case '42501':
      return `the user of the database at ${place} may not make tables in it: grant it, or name another`;
    case '53300':
      return `PostgreSQL at ${place} has no connection left: try again later, or raise its max_connections`;
    case '57P03':
      return `PostgreSQL at ${place} is starting or stopping: try again in a moment`;
    case 'ECONNREFUSED':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
    case 'EHOSTUNREACH':
    case 'ENETUNREACH':
    case 'ETIMEDOUT':
    case 'ECONNRESET':
    case 'ENOENT':
      return `no PostgreSQL answers at ${place} (${code}): start it, or name another`;
    default:
      return /timeout/i.test(message)
        ? `no PostgreSQL answers at ${place} in time: start it, or name another`
        : `the database at ${place} cannot be used: ${message}`;
  }
}

function placeOf(connectionString: string): string {
  if (!URL.canParse(connectionString)) return 'the given address';
  const { host, pathname } = new URL(connectionString);
  return `${host === '' ? 'this machine' : host}${pathname}`;
}
