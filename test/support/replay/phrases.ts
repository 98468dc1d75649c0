import type { Aspect, Meaning } from './meaning.ts';

/** Words joined to a line; what is missing leaves no trace. */
export function line(...words: (string | undefined)[]): string {
  return words.filter((word) => word !== undefined && word !== '').join(' ');
}

export function noMeaning(): Meaning {
  const empty: Partial<Record<Aspect, string[]>> = {};
  return new Proxy(empty, {
    get: (meaning, aspect) => (meaning[aspect as Aspect] ??= []),
  }) as Meaning;
}

/** A decimal amount without the zeros that only pad it: `796.5` and `796.50` are one amount. */
export function amount(text: string | undefined, currency: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const padded = /^([+-]?)0*(\d+?)(?:\.(\d*?)0*)?$/.exec(text.trim());
  if (padded === null) return line(text, currency);
  const [, sign = '', whole = '', fraction = ''] = padded;
  return line(`${sign === '-' ? '-' : ''}${whole}${fraction === '' ? '' : `.${fraction}`}`, currency);
}

/** The sum of decimal amounts, exactly; undefined where one is missing or unreadable. */
export function sumOf(texts: readonly (string | undefined)[]): string | undefined {
  const scale = 6;
  let total = 0n;
  for (const text of texts) {
    const match = /^([+-]?)(\d+)(?:\.(\d{0,6}))?$/.exec(text?.trim() ?? '');
    if (match === null) return undefined;
    const units = BigInt(`${match[2]}${(match[3] ?? '').padEnd(scale, '0')}`);
    total += match[1] === '-' ? -units : units;
  }
  const digits = String(total < 0n ? -total : total).padStart(scale + 1, '0');
  return `${total < 0n ? '-' : ''}${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
}

/** A moment in UTC to the second; a text without a zone is taken as UTC, as the gateway takes it. */
export function moment(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const millis = Date.parse(/(?:Z|[+-]\d{2}:\d{2})$/.test(text) ? text : `${text}Z`);
  return Number.isNaN(millis) ? text : new Date(millis).toISOString().slice(0, 19);
}

/** Airport wall-clock time to the minute. */
export function localMinute(text: string | undefined): string {
  return text?.slice(0, 16) ?? '?';
}

/** A calendar date without the zone some senders hang on it. */
export function day(text: string | undefined): string | undefined {
  return text?.slice(0, 10);
}

/** Names of things are the same in whatever case they are written. */
export function caseless(text: string | undefined): string | undefined {
  return text?.toLowerCase();
}
