/** A pattern facet as a JavaScript pattern for flag `u`, anchored; `undefined` when it has no equivalent. */
export function translatePattern(pattern: string): string | undefined {
  try {
    const translated = `^(?:${translateBranches(pattern)})$`;
    new RegExp(translated, 'u');
    return translated;
  } catch {
    return undefined;
  }
}

/** XML Schema classes that JavaScript lacks or spells differently, as the inside of a character class. */
const classMembers: Record<string, string> = {
  s: ' \\t\\n\\r',
  d: '\\p{Nd}',
  i: '\\p{L}_:',
  c: '\\p{L}\\p{M}\\p{Nd}._:\\-\\u00B7',
  w: '\\p{L}\\p{M}\\p{N}\\p{S}',
};

const literalEscapes: Record<string, string> = { n: '\\n', r: '\\r', t: '\\t' };

class UntranslatablePattern extends Error {
  override name = 'UntranslatablePattern';
}

function translateBranches(pattern: string): string {
  let result = '';
  for (let at = 0; at < pattern.length;) {
    const character = pattern.charAt(at);
    if (character === '[') {
      const translated = translateClass(pattern, at);
      result += translated.text;
      at = translated.end;
    } else if (character === '\\') {
      const escape = translateEscape(pattern, at);
      result += escape.members === undefined ? escape.text : `[${escape.negated ? '^' : ''}${escape.members}]`;
      at = escape.end;
    } else {
      result += translateCharacter(character);
      at += 1;
    }
  }
  return result;
}

/** `^` and `$` are ordinary characters in XML Schema, and `.` does not match a line end. */
function translateCharacter(character: string): string {
  if (character === '.') return '[^\\n\\r]';
  return character === '^' || character === '$' || character === '/' ? `\\${character}` : character;
}

type Escape = { text: string; end: number; members?: string; negated?: boolean };

function translateEscape(pattern: string, at: number): Escape {
  const letter = pattern.charAt(at + 1);
  if (letter === 'p' || letter === 'P') {
    const property = /^\{(\w+)\}/.exec(pattern.slice(at + 2))?.[1];
    if (property === undefined) throw new UntranslatablePattern(pattern);
    return { text: `\\${letter}{${property}}`, end: at + 4 + property.length };
  }
  const members = classMembers[letter.toLowerCase()];
  if (members !== undefined) {
    return { text: '', members, negated: letter !== letter.toLowerCase(), end: at + 2 };
  }
  const literal = literalEscapes[letter] ?? (/[\\|.?*+(){}\-[\]^$/]/.test(letter) ? escapeLiteral(letter) : undefined);
  if (literal === undefined) throw new UntranslatablePattern(pattern);
  return { text: literal, end: at + 2 };
}

/** Flag `u` refuses an escaped hyphen outside a class; `\x2D` is allowed inside and outside. */
function escapeLiteral(character: string): string {
  return character === '-' ? '\\x2D' : `\\${character}`;
}

/** Translates `[…]`, with subtraction `[a-z-[aeiou]]` written as a negative lookahead. */
function translateClass(pattern: string, start: number): { text: string; end: number } {
  let at = start + 1;
  const negated = pattern.charAt(at) === '^';
  if (negated) at += 1;
  let members = '';
  let subtracted = '';
  for (;;) {
    const character = pattern.charAt(at);
    if (character === '') throw new UntranslatablePattern(pattern);
    if (character === ']') break;
    if (character === '-' && pattern.charAt(at + 1) === '[') {
      const inner = translateClass(pattern, at + 1);
      subtracted = `(?!${inner.text})`;
      at = inner.end;
    } else if (character === '\\') {
      const escape = translateEscape(pattern, at);
      if (escape.negated) throw new UntranslatablePattern(pattern);
      members += escape.members ?? escape.text;
      at = escape.end;
    } else {
      members += character === '[' || character === '^' ? `\\${character}` : character;
      at += 1;
    }
  }
  const text = `${subtracted}[${negated ? '^' : ''}${members}]`;
  return { text: subtracted === '' ? text : `(?:${text})`, end: at + 1 };
}
