import type { Request } from 'express';
import { maskCardNumbers } from '../base/cardNumbers.ts';

/**
 * The Idempotency-Key of a request, if it has one. As the draft has it the key is a quoted string; senders leave the quotes out.
 * Throws 400 for what cannot be a key, card numbers among it: keys are kept.
 */
export function readIdempotencyKey(req: Request): string | undefined {
  const key = req.get('idempotency-key')?.replaceAll('"', '').trim();
  if (key === undefined || key === '') return undefined;
  if (!/^[\x21-\x7e]{1,255}$/.test(key) || maskCardNumbers(key) !== key) {
    const detail = 'an Idempotency-Key is 1 to 255 printable ASCII characters without blanks, and no card number';
    throw Object.assign(new Error('bad Idempotency-Key'), { status: 400, detail });
  }
  return key;
}
