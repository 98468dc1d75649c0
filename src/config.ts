import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Everything that can be set from outside; the only place that reads the environment. */
export type Config = {
  port: number;
  host: string;
  /** The PostgreSQL to use; absent = an embedded one in `dataDir`. */
  databaseUrl?: string;
  dataDir: string;
  /** Sandbox airline, clock and stand-ins; on when no `DATABASE_URL` is given. */
  sandbox: boolean;
  poolSize: number;
  logLevel: string;
  /** Checks every answer against the contract; for tests and staging. */
  validateResponses: boolean;
};

export class ConfigError extends Error {
  override name = 'ConfigError';
}

const repositoryRoot = fileURLToPath(new URL('..', import.meta.url));

/**
 * Reads the configuration.
 * @throws ConfigError naming the variable and what it should be.
 */
export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const databaseUrl = databaseAddress(env);
  return {
    port: wholeNumber(env, 'PORT', 8080, 0, 65_535),
    host: env['HOST'] || '127.0.0.1',
    ...(databaseUrl === undefined ? {} : { databaseUrl }),
    dataDir: resolve(env['DATA_DIR']?.replace(/^~(?=\/|$)/, homedir()) || join(repositoryRoot, 'data')),
    sandbox: flag(env, 'SANDBOX', databaseUrl === undefined),
    poolSize: wholeNumber(env, 'POOL_SIZE', 10, 1, 500),
    logLevel: logLevel(env),
    validateResponses: flag(env, 'VALIDATE_RESPONSES', env['NODE_ENV'] !== 'production'),
  };
}

function databaseAddress(env: NodeJS.ProcessEnv): string | undefined {
  const text = env['DATABASE_URL'];
  if (text === undefined || text === '') return undefined;
  if (/^postgres(ql)?:\/\//.test(text) && URL.canParse(text)) return text;
  throw new ConfigError('DATABASE_URL must be an address such as postgres://user:password@host:5432/database');
}

const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'];

function logLevel(env: NodeJS.ProcessEnv): string {
  const text = env['LOG_LEVEL'] || 'info';
  if (logLevels.includes(text)) return text;
  throw new ConfigError(`LOG_LEVEL must be one of ${logLevels.join(', ')}`);
}

function wholeNumber(env: NodeJS.ProcessEnv, name: string, standard: number, least: number, most: number): number {
  const text = env[name];
  if (text === undefined || text === '') return standard;
  const value = Number(text);
  if (!Number.isInteger(value) || value < least || value > most) {
    throw new ConfigError(`${name} must be a whole number from ${least} to ${most}`);
  }
  return value;
}

function flag(env: NodeJS.ProcessEnv, name: string, standard: boolean): boolean {
  const text = env[name]?.toLowerCase();
  if (text === undefined || text === '') return standard;
  if (['1', 'true', 'yes', 'on'].includes(text)) return true;
  if (['0', 'false', 'no', 'off'].includes(text)) return false;
  throw new ConfigError(`${name} must be true or false`);
}

/** Where the command line finds a running gateway: as told, else the sandbox of the data folder. */
export type ClientConfig = { dataDir: string; url?: string; apiKey?: string };

export function readClientConfig(env: NodeJS.ProcessEnv = process.env): ClientConfig {
  return {
    dataDir: readConfig(env).dataDir,
    ...(env['NDC_ORDERS_URL'] ? { url: env['NDC_ORDERS_URL'] } : {}),
    ...(env['NDC_ORDERS_KEY'] ? { apiKey: env['NDC_ORDERS_KEY'] } : {}),
  };
}
