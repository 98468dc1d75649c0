import { maskCardNumbers } from '../../base/cardNumbers.ts';
import type { Fault } from '../../base/fault.ts';
import { longestFaultPath, mostFaults } from '../../base/limits.ts';

const maximumDepth = 64;

/** Strings, with their colon where they name a member, and what opens, closes and separates. */
const tokens = /"[^"\\]*(?:\\.[^"\\]*)*"(\s*:)?|[{}[\],]/g;

/**
 * What XML 1.0 cannot hold, because every order can be read in XML: control characters but tab and line ends, half a surrogate pair,
 * and the two that are no characters. PostgreSQL does not store NUL either.
 * @see https://www.w3.org/TR/xml/#NT-Char
 */
const refusedCharacter = /(?![\t\n\r\u007F-\u009F])\p{Cc}|[\uFFFE\uFFFF]|\p{Surrogate}/u;

/**
 * Reads a JSON body in UTF-8. Refuses what JSON readers disagree about or what cannot be stored: a member named twice, members
 * named `__proto__`, `constructor` or `prototype`, characters that XML cannot hold, and nesting deeper than 64.
 * Faults carry JSON pointers; those beyond the hundredth are not looked for. No text repeats the body.
 */
export function parseJson(bytes: Uint8Array): { tree: unknown } | { faults: Fault[] } {
  let tree: unknown;
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    tree = JSON.parse(text);
  } catch {
    return { faults: [{ code: 'json_malformed', path: '', text: 'the body is not JSON in UTF-8' }] };
  }
  const faults = structureFaults(text);
  return faults.length === 0 ? { tree } : { faults };
}

/** An object or array that is open at some place of the text. */
type Open = { path: string; members?: Set<string>; next: number; name: string };

/** Walks the tokens of a text that is known to be JSON. */
function structureFaults(text: string): Fault[] {
  const faults: Fault[] = [];
  const open: Open[] = [];
  for (const match of text.matchAll(tokens)) {
    if (faults.length > mostFaults) break;
    const [token, colon] = match;
    const top = open.at(-1);
    if (token === '{' || token === '[') {
      if (open.length === maximumDepth)
        return [{ code: 'too_deep', path: '', text: `nested deeper than ${maximumDepth}` }];
      open.push({
        path: top === undefined ? '' : pathIn(top),
        next: 0,
        name: '',
        ...(token === '{' && { members: new Set() }),
      });
    } else if (token === '}' || token === ']') {
      open.pop();
    } else if (token === ',') {
      if (top !== undefined) top.next += 1;
    } else {
      const value: string = JSON.parse(colon === undefined ? token : token.slice(0, -colon.length));
      if (colon !== undefined && top?.members !== undefined) faults.push(...memberFaults(value, top));
      if (refusedCharacter.test(value)) {
        faults.push({
          code: 'character_refused',
          path: top === undefined ? '' : pathIn(top),
          text: 'holds a character that is no text',
        });
      }
    }
  }
  return faults.map((fault) => ({ ...fault, path: shown(fault.path) }));
}

/** The path without card numbers, cut where nobody reads on. */
function shown(path: string): string {
  const cut = path.length > longestFaultPath ? `${path.slice(0, longestFaultPath)}…` : path;
  return maskCardNumbers(cut);
}

function memberFaults(name: string, inside: Open): Fault[] {
  const again = inside.members?.has(name) ?? false;
  inside.members?.add(name);
  inside.name = name;
  if (again) return [{ code: 'member_twice', path: pathIn(inside), text: 'this member is named twice' }];
  if (name === '__proto__' || name === 'constructor' || name === 'prototype') {
    return [{ code: 'member_refused', path: pathIn(inside), text: 'a member of this name is refused' }];
  }
  return [];
}

function pathIn(open: Open): string {
  const step = open.members === undefined ? String(open.next) : open.name;
  return `${open.path}/${step.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}
