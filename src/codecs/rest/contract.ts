/*
 * codecs/rest: the JSON of the REST contract to commands and views back to JSON.
 * May know: domain types, what is generated from openapi/. Knows no HTTP server, no SQL, no rule of business.
 * Invariants: what arrives here is valid by the contract; a card number leaves only inside a `RawCard`;
 * an answer is typed by the generated types, so that it cannot drift from the contract.
 */
import { readFileSync } from 'node:fs';
import type { components } from '../../../generated/rest/types.ts';

export type Schemas = components['schemas'];

/** A fresh copy of the REST part of the contract; express-openapi-validator writes into what it is given. */
export function contractDocument(): Record<string, unknown> {
  return JSON.parse(readFileSync(new URL('../../../generated/rest/contract.json', import.meta.url), 'utf8'));
}

/** The whole contract as JSON text, NDC messages included. */
export function wholeContract(): string {
  return readFileSync(new URL('../../../generated/openapi.json', import.meta.url), 'utf8');
}
