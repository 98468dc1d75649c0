import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pino } from 'pino';
import { startGateway, type RunningGateway } from '../../src/startGateway.ts';
import type { KeyName } from '../../src/sandbox/sandboxKeys.ts';
import { createTestDatabase, type TestDatabase } from './database.ts';

/** The whole product as one process serves it, on a database of its own: relay, sandbox airline and all. */
export type TestGateway = {
  url: string;
  database: TestDatabase;
  keys: Record<KeyName, string>;
  /** Every line logged so far. */
  logLines: string[];
  /** Sends an NDC message as the sandbox agency, or with another key. */
  ndc: (body: string | Uint8Array, options?: SendOptions) => Promise<NdcAnswer>;
  /** Calls the REST contract as the sandbox agency, or with another key. */
  rest: (method: string, path: string, options?: SendOptions & { body?: unknown }) => Promise<RestAnswer>;
  setClock: (now: string | null) => Promise<void>;
  stop: () => Promise<void>;
};

export type SendOptions = { path?: string; contentType?: string; key?: KeyName; headers?: Record<string, string> };
export type NdcAnswer = { status: number; contentType: string; headers: Headers; text: string };
export type RestAnswer = { status: number; headers: Headers; body: any };

export async function startTestGateway(options: { database?: TestDatabase } = {}): Promise<TestGateway> {
  const database = options.database ?? (await createTestDatabase());
  const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'gateway-'));
  const logLines: string[] = [];
  const log = pino({ level: 'debug', base: null }, { write: (line: string) => void logLines.push(line) });
  const gateway = await startGateway(
    {
      port: 0,
      host: '127.0.0.1',
      databaseUrl: database.connectionString,
      dataDir,
      sandbox: true,
      poolSize: 10,
      logLevel: 'debug',
      validateResponses: true,
    },
    log,
  );
  const keys = keysOf(gateway);
  const authorised = (options: SendOptions) => ({
    authorization: `Bearer ${keys[options.key ?? 'agency']}`,
    ...options.headers,
  });
  const rest: TestGateway['rest'] = async (method, address, options = {}) => {
    const response = await fetch(`${gateway.url}${address}`, {
      method,
      headers: {
        ...authorised(options),
        ...(options.body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(options.body === undefined ? {} : { body: JSON.stringify(options.body) }),
    });
    const text = await response.text();
    return { status: response.status, headers: response.headers, body: text === '' ? undefined : JSON.parse(text) };
  };
  return {
    url: gateway.url,
    database,
    keys,
    logLines,
    ndc: async (body, options = {}) => {
      const response = await fetch(`${gateway.url}${options.path ?? '/ndc'}`, {
        method: 'POST',
        headers: { ...authorised(options), 'content-type': options.contentType ?? 'application/xml' },
        body,
      });
      const contentType = response.headers.get('content-type') ?? '';
      return { status: response.status, contentType, headers: response.headers, text: await response.text() };
    },
    rest,
    setClock: async (now) => {
      const answer = await rest('PUT', '/sandbox/clock', {
        body: now === null ? { reset: true } : { now },
        key: 'admin',
      });
      if (answer.status !== 200) throw new Error(`the clock answered ${answer.status}`);
    },
    stop: async () => {
      await gateway.stop();
      fs.rmSync(dataDir, { recursive: true, force: true });
      if (options.database === undefined) await database.drop();
    },
  };
}

function keysOf(gateway: RunningGateway): Record<KeyName, string> {
  if (gateway.sandbox === undefined) throw new Error('a test gateway is a sandbox');
  return gateway.sandbox.keys;
}
