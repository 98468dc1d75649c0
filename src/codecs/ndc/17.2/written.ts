import type { Amount } from '../../../../generated/ndc/17.2/types.ts';
import type { Notice } from '../../../base/fault.ts';
import { formatAmount, type Money } from '../../../base/money.ts';
import { newIdBook, type IdBook } from './ids.ts';

/** What writing an answer needs beside the order: names for its things, and a list for what the schema has no room for. */
export type Writing = IdBook & { unwritten: Notice[] };

export function newWriting(): Writing {
  return { ...newIdBook(), unwritten: [] };
}

/** Tells the reader of the answer what is not in it. Ids may be named, personal data may not. */
export function tellUnwritten(writing: Writing, text: string): void {
  writing.unwritten.push({ code: '727', text });
}

/** An amount as we write it: always with its currency and all its decimals. */
export function writtenAmount(money: Money): Amount {
  return { value: formatAmount(money), Code: money.currency };
}

/** Text cut to what the schema allows; undefined where nothing is left, so that no empty element is written. */
export function clipped(text: string | undefined, maxLength: number): string | undefined {
  const kept = text?.replace(/\s+/g, ' ').trim().slice(0, maxLength).trim();
  return kept === '' ? undefined : kept;
}

/** Names cut to the schema's length, and no more of them than it allows. */
export function clippedNames(names: readonly string[] | undefined, maxNames: number): string[] | undefined {
  const kept = (names ?? []).map((name) => clipped(name, 50)).filter((name) => name !== undefined);
  return filled(kept.slice(0, maxNames));
}

/** The list, or undefined where it is empty: an empty list element is invalid. */
export function filled<T>(list: readonly T[]): T[] | undefined {
  return list.length === 0 ? undefined : [...list];
}

/** The text where the schema's pattern allows it. */
export function fitting(text: string | undefined, pattern: RegExp): string | undefined {
  return text !== undefined && pattern.test(text) ? text : undefined;
}
