import { randomBytes } from 'node:crypto';
import { v7 } from 'uuid';

/** A time-ordered UUID (RFC 9562 version 7): new rows land at the end of their index. */
export function newId(): string {
  return v7();
}

/** No 0/O, 1/I/L, 2/Z, 5/S, 8/B: what is read out over a telephone must come back the same. */
const locatorAlphabet = 'ACDEFGHJKMNPQRTUVWXY34679';

/**
 * Draws a 6-character record locator. Random is not unique (25^6 is 28 bits: a clash is likely within some
 * 16,000 live ones), so the store refuses a clash and the use case draws again.
 */
export function newLocator(): string {
  let locator = '';
  while (locator.length < 6) {
    for (const byte of randomBytes(8)) {
      // 250 is the largest multiple of 25 in a byte; what is above would favour the first letters.
      if (byte < 250 && locator.length < 6) locator += locatorAlphabet[byte % locatorAlphabet.length];
    }
  }
  return locator;
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

export function isUuid(text: string): boolean {
  return uuid.test(text);
}
