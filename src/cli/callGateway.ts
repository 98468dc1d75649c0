import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readClientConfig } from '../config.ts';
import { CliFailure } from './cliFailure.ts';

export type GatewayAnswer = { status: number; contentType: string; body: string };

const exitCodes: Record<number, number> = {
  400: 6,
  401: 4,
  403: 4,
  404: 3,
  409: 5,
  412: 5,
  413: 6,
  415: 6,
  422: 6,
  503: 7,
};

/**
 * Calls the running gateway: the one of NDC_ORDERS_URL and NDC_ORDERS_KEY, else the sandbox of the data folder (with its admin key, or
 * the key named).
 * @throws CliFailure when there is none, it cannot be reached, or it answers anything but success.
 */
export async function callGateway(
  path: string,
  init: RequestInit & { headers?: Record<string, string> },
  sandboxKey: 'admin' | 'agency' = 'admin',
): Promise<GatewayAnswer> {
  const { url, apiKey } = await gatewayAddress(sandboxKey);
  const headers = { ...init.headers, authorization: `Bearer ${apiKey}` };
  const response = await fetch(`${url}${path}`, { ...init, headers }).catch((error: unknown) => {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause.message : 'no connection';
    throw new CliFailure(7, `the gateway at ${url} cannot be reached: ${cause}`);
  });
  const body = await response.text();
  const contentType = response.headers.get('content-type') ?? '';
  if (response.ok) return { status: response.status, contentType, body };
  throw new CliFailure(exitCodes[response.status] ?? 1, `${url}${path} answered ${response.status}\n${body}`);
}

async function gatewayAddress(sandboxKey: 'admin' | 'agency'): Promise<{ url: string; apiKey: string }> {
  const { url, apiKey, dataDir } = readClientConfig();
  if (url !== undefined && apiKey !== undefined) return { url, apiKey };
  const path = join(dataDir, 'sandbox.json');
  const text = await readFile(path, 'utf8').catch(() => {
    throw new CliFailure(
      7,
      `no gateway is known: set NDC_ORDERS_URL and NDC_ORDERS_KEY, or start the sandbox (${path} is not there)`,
    );
  });
  const sandbox = JSON.parse(text) as { baseUrl: string; keys: Record<'admin' | 'agency', string> };
  return { url: url ?? sandbox.baseUrl, apiKey: apiKey ?? sandbox.keys[sandboxKey] };
}
