import type { Fault } from '../../base/fault.ts';

const maximumDepth = 64;

/** Strings, with their colon where they name a member, and what opens, closes and separates. */
const tokens = /"[^"\\]*(?:\\.[^"\\]*)*"(\s*:)?|[{}[\],]/g;

/** NUL, which PostgreSQL does not store, and half a surrogate pair, which is no character. */
const refusedCharacter = /\0|\p{Surrogate}/u;

/**
 * Reads a JSON body in UTF-8. Refuses what JSON readers disagree about or what cannot be stored: a member named twice, members
 * named `__proto__`, `constructor` or `prototype`, the character NUL, half a surrogate pair, and nesting deeper than 64.
 * Faults carry JSON pointers. No text repeats the body.
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
  return faults;
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
