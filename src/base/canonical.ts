import { createHash, createHmac } from 'node:crypto';
import canonicalize from 'canonicalize';
import { assert } from './assert.ts';

/** Canonical JSON (RFC 8785): one text for one meaning, whatever the order of keys. Undefined members are left out. */
export function canonicalJson(value: unknown): string {
  const text = canonicalize(value);
  assert(text !== undefined, 'only JSON values have a canonical form');
  return text;
}

export function sha256Hex(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

export function hmacSha256Hex(key: string, text: string): string {
  return createHmac('sha256', key).update(text).digest('hex');
}
