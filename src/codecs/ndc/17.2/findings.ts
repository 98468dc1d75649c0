import type { Fault, Notice } from '../../../base/fault.ts';
import type { RawCard } from '../codec.ts';
import { missing, unreadable } from '../scalar/faults.ts';
import { readDate } from '../scalar/date.ts';

/** What reading a message brings to light beside its meaning. Readers push to it and go on, so that one answer names everything. */
export type Findings = { faults: Fault[]; notices: Notice[]; cards: RawCard[] };

export function newFindings(): Findings {
  return { faults: [], notices: [], cards: [] };
}

/** The text, trimmed; a fault and the empty text where it is missing. */
export function required(text: string | undefined, path: string, what: string, findings: Findings): string {
  const trimmed = text?.trim() ?? '';
  if (trimmed === '') findings.faults.push(missing(path, what));
  return trimmed;
}

/** The text, trimmed; undefined where it is missing or empty. */
export function optional(text: string | undefined): string | undefined {
  const trimmed = text?.trim();
  return trimmed === '' ? undefined : trimmed;
}

/** All texts that are not empty, trimmed. */
export function texts(list: readonly (string | undefined)[] | undefined): string[] {
  return (list ?? []).map(optional).filter((each) => each !== undefined);
}

/** A calendar date; a fault where the text is none. */
export function date(text: string | undefined, path: string, what: string, findings: Findings): string | undefined {
  const given = optional(text);
  if (given === undefined) return undefined;
  const read = readDate(given);
  if (read === undefined) findings.faults.push(unreadable(path, what));
  return read;
}

/** The path of the n-th of repeated elements, counted from one as XPath does. */
export function nth(path: string, index: number): string {
  return `${path}[${index + 1}]`;
}

/** An indicator; undefined where the sender wrote something that is neither true nor false, which the parser keeps as text. */
export function flag(value: unknown): boolean | undefined {
  return typeof value === 'boolean' ? value : undefined;
}
