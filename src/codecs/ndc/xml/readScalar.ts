import type { ScalarBase } from '../../../../generated/ndc/messageTables.ts';

/**
 * The value of a text by its base: a boolean, a number for a safe integer, else the trimmed text.
 * A text comes back for `boolean` and `integer` exactly when it is not one.
 */
export function readScalar(text: string, base: ScalarBase): string | number | boolean {
  const trimmed = trimXml(text);
  if (base === 'boolean') return booleans.get(trimmed) ?? trimmed;
  if (base !== 'integer' || !/^[+-]?\d+$/.test(trimmed)) return trimmed;
  const number = Number(trimmed);
  return Number.isSafeInteger(number) ? number + 0 : trimmed;
}

const booleans = new Map([
  ['true', true],
  ['1', true],
  ['false', false],
  ['0', false],
]);

/** Without the four blanks of XML at either end; a non-breaking space is content. */
function trimXml(text: string): string {
  if (text === '' || (!isBlank(text.charCodeAt(0)) && !isBlank(text.charCodeAt(text.length - 1)))) return text;
  let start = 0;
  let end = text.length;
  while (start < end && isBlank(text.charCodeAt(start))) start += 1;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end -= 1;
  return text.slice(start, end);
}

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}
