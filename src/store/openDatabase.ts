/*
 * store: all SQL. May know: base, domain types, PostgreSQL. Knows no rule of business and no message.
 * Invariants: writes take the transaction as first argument; locks in the order request key → order(s) → offers → pools; all bound;
 * money and time cross as text and come back exact.
 */
import knexPackage, { type Knex } from 'knex';
import pg from 'pg';

const { knex } = knexPackage;

// timestamptz (1184) as our instants, date (1082) and int8 (20) as text and number: no Date objects, no local zone.
pg.types.setTypeParser(1184, (text) => new Date(text).toISOString());
pg.types.setTypeParser(1082, (text) => text);
pg.types.setTypeParser(20, (text) => Number(text));

/** Every failure is thrown; knex would besides print a stack for each, thousands in a short outage. */
const silent = { warn: () => {}, error: () => {}, deprecate: () => {}, debug: () => {} };

export type DatabaseOptions = { connectionString: string; poolSize?: number; statementTimeoutMs?: number };

/**
 * Opens a pool of connections. Every wait is finite: connect, acquire, statement, lock, idle in transaction.
 * `query_timeout` is not used: after it fires knex hands the poisoned connection out again.
 */
export function openDatabase(options: DatabaseOptions): Knex {
  const statementTimeoutMs = options.statementTimeoutMs ?? 10_000;
  const connection: pg.ClientConfig = {
    connectionString: options.connectionString,
    application_name: 'ndc-order-gateway',
    connectionTimeoutMillis: 5_000,
    statement_timeout: statementTimeoutMs,
    lock_timeout: 5_000,
    idle_in_transaction_session_timeout: 15_000,
    keepAlive: true,
  };
  return knex({
    client: 'pg',
    connection: connection as Knex.StaticConnectionConfig,
    pool: { min: 0, max: options.poolSize ?? 10, acquireTimeoutMillis: 5_000, idleTimeoutMillis: 30_000 },
    acquireConnectionTimeout: 5_000,
    log: silent,
  });
}
