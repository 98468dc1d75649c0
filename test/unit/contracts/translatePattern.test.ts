import { describe, expect, test } from '@jest/globals';
import { translatePattern } from '../../../src/contracts/translatePattern.ts';

/** Pattern, texts it matches, texts it does not match. */
const cases: [string, string[], string[]][] = [
  ['[A-Z]{3}', ['EUR'], ['EU', 'EURO', 'eur', ' EUR']],
  ['A|BC', ['A', 'BC'], ['ABC', 'AC', 'B']],
  ['(IATAC|BLTRL)[A-Za-z0-9]{2}', ['IATACx1'], ['IATAC']],
  ['^a$', ['^a$'], ['a']],
  ['a/b', ['a/b'], ['ab']],
  ['a.c', ['abc', 'a€c'], ['a\nc', 'ac']],
  ['\\d+', ['12', '١٢'], ['1a', '']],
  ['\\D', ['a'], ['1']],
  ['\\i\\c*', ['a-1.b', '_x', 'é'], ['1a', '-a', 'a b']],
  ['\\s\\S', [' a', '\tb'], ['\u00a0a', 'ab']],
  ['\\w+', ['a1é€'], ['a b', 'a.']],
  ['\\W', ['.', ' '], ['a']],
  ['[\\d\\-x]+', ['1-x'], ['y']],
  ['a\\-b\\.c', ['a-b.c'], ['a-bxc']],
  ['[^\\d]', ['a'], ['1']],
  ['[a-z-[aeiou]]+', ['xyz'], ['xay', '']],
  ['[\\w-[\\d_]]{2}', ['ab'], ['a1']],
  ['\\p{Lu}\\P{Lu}', ['Aa'], ['AA', 'aa']],
  ['[[]x', ['[x'], ['x']],
  ['\\n\\t', ['\n\t'], ['nt']],
];

describe('a pattern of XML Schema in JavaScript', () => {
  test.each(cases)('%s matches what it means', (pattern, matching, others) => {
    const expression = new RegExp(translatePattern(pattern) ?? '(?!)', 'u');
    expect(matching.filter((text) => !expression.test(text))).toEqual([]);
    expect(others.filter((text) => expression.test(text))).toEqual([]);
  });

  test.each(['\\p{IsGreek}', '[\\D]', '[a-', '(', 'a{2', '\\q', '\\p', '*'])(
    '%s has no translation and does not throw',
    (pattern) => {
      expect(translatePattern(pattern)).toBeUndefined();
    },
  );
});
