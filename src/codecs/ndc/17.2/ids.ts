import { optional } from './findings.ts';

/*
 * In 17.2 every id is an XML name, unique within its message. Orders of other generations carry ids that are no names, such
 * as `1`. They are written the way .NET and SQL/XML write a name: each character that may not stand there as `_xHHHH_`,
 * so `1` becomes `_x0031_`, and reading turns it back: a seller finds its passengers again, and so do we.
 */

/** Of the letters XML names take, those that every edition of XML agrees on and that sellers use: Latin and Cyrillic. */
const nameStart = /[A-Z_a-zÀ-ÖØ-öø-ÿА-яЁё]/;
const nameCharacter = /[A-Z_a-z0-9.À-ÖØ-öø-ÿА-яЁё-]/;
const escape = /_x([0-9A-Fa-f]{4,6})_/g;

/** The id as an XML name. */
export function encodeId(id: string): string {
  const characters = [...id];
  const written = characters.map((character, index) => {
    const startsEscape = character === '_' && /^_x[0-9A-Fa-f]{4,6}_/.test(characters.slice(index, index + 9).join(''));
    const allowed = (index === 0 ? nameStart : nameCharacter).test(character) && !startsEscape;
    return allowed ? character : `_x${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}_`;
  });
  return written.join('') || '_';
}

/** The id that an XML name stands for. */
export function decodeId(name: string): string {
  return name.replaceAll(escape, (whole, digits: string) => {
    const point = Number.parseInt(digits, 16);
    return point > 0x10ffff ? whole : String.fromCodePoint(point);
  });
}

/** One id of a message; undefined where it is missing. */
export function readId(text: string | undefined): string | undefined {
  const given = optional(text);
  return given === undefined ? undefined : decodeId(given);
}

/** A list of ids: they stand in one text, separated by white space. */
export function readIds(text: string | undefined): string[] {
  return (optional(text)?.split(/\s+/) ?? []).map(decodeId);
}

/**
 * Gives every thing of an answer a name of its own: the first to ask keeps its own id, a later one of the same id is numbered.
 * `refTo` gives the name of what was named before, for references: one that leads nowhere would make the answer invalid.
 */
export type IdBook = {
  nameOf: (kind: IdKind, id: string) => string;
  refTo: (kind: IdKind, id: string | undefined) => string | undefined;
};
export type IdKind = 'PAX' | 'CTC' | 'SEG' | 'FLT' | 'PC' | 'SVD' | 'BAG' | 'ITEM' | 'SVC';

export function newIdBook(): IdBook {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  const nameOf = (kind: IdKind, id: string): string => {
    const key = `${kind} ${id}`;
    const known = names.get(key);
    if (known !== undefined) return known;
    const wanted = encodeId(id);
    let name = wanted;
    for (let count = 1; taken.has(name); count++) name = `${kind}${count}.${wanted}`;
    names.set(key, name);
    taken.add(name);
    return name;
  };
  const refTo = (kind: IdKind, id: string | undefined) => (id === undefined ? undefined : names.get(`${kind} ${id}`));
  return { nameOf, refTo };
}
