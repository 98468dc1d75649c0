import { describe, expect, test } from '@jest/globals';
import { parseJson } from '../../../../src/codecs/rest/parseJson.ts';

const parse = (text: string) => parseJson(Buffer.from(text));
const faults = (text: string) => {
  const parsed = parse(text);
  return 'faults' in parsed ? parsed.faults.map(({ code, path }) => `${code} ${path}`) : [];
};

describe('parseJson', () => {
  test('reads what JSON.parse reads', () => {
    for (const text of [
      '{}',
      '[]',
      '"a"',
      '1',
      'null',
      '{"a":{"a":[{"a":1},{"a":2}]}, "b" : "\\"{[,:"}',
      '{"é\\u00e9\\n":"😀"}',
    ]) {
      expect(parse(text)).toEqual({ tree: JSON.parse(text) });
    }
  });

  test('refuses what is no JSON, or not UTF-8', () => {
    for (const text of ['', '{', '{"a":1,}', "{'a':1}", '[1] x', 'NaN'])
      expect(faults(text)).toEqual(['json_malformed ']);
    expect('faults' in parseJson(new Uint8Array([0x22, 0xff, 0x22]))).toBe(true);
  });

  test('refuses a member named twice, however it is spelled', () => {
    expect(faults('{"a":1,"b":{"a":1},"\\u0061":2}')).toEqual(['member_twice /a']);
    expect(faults('[0,[{"x/~":1,"x/~":1}]]')).toEqual(['member_twice /1/0/x~1~0']);
  });

  test('refuses members that reach for a prototype', () => {
    expect(faults('{"__proto__":1,"a":{"constructor":1},"b":[{"prototype":1}]}')).toEqual([
      'member_refused /__proto__',
      'member_refused /a/constructor',
      'member_refused /b/0/prototype',
    ]);
  });

  test('refuses NUL and half a surrogate pair, in names and values', () => {
    expect(faults('{"a":"x\\u0000"}')).toEqual(['character_refused /a']);
    expect(faults('{"a\\udc00":1,"b":"\\ud83d\\ude00"}')).toEqual(['character_refused /a\udc00']);
  });

  test('refuses every character that XML cannot hold, and no other', () => {
    for (const code of ['0001', '0008', '000b', '000c', '000e', '001f', 'fffe', 'ffff'])
      expect(faults(`{"a":"\\u${code}"}`)).toEqual(['character_refused /a']);
    expect(faults('{"a":"\\t\\n\\r\\u007f\\u0085\\u009f\\ufffd\\u2028"}')).toEqual([]);
  });

  test('names no card number in a path, and cuts paths and lists of faults short', () => {
    expect(faults('{"4111111111111111":{"b":1,"b":2}}').join()).not.toContain('4111');
    const many = parse(`{"${'n'.repeat(9_000)}":[${Array.from({ length: 5_000 }, () => '"\\u0001"').join()}]}`);
    expect('faults' in many && many.faults.length).toBe(101);
    expect(JSON.stringify(many).length).toBeLessThan(100_000);
  });

  test('refuses deep nesting', () => {
    expect(faults(`${'['.repeat(64)}${']'.repeat(64)}`)).toEqual([]);
    expect(faults(`${'['.repeat(65)}${']'.repeat(65)}`)).toEqual(['too_deep ']);
  });

  test('takes a hostile body of the greatest size in its stride', () => {
    const size = 256 * 1024;
    const bodies = [
      `"${'a'.repeat(size)}"`,
      `"${'\\"'.repeat(size / 2)}"`,
      `[${'[],'.repeat(size / 3)}[]]`,
      `"${'\\\\'.repeat(size / 2)}"`,
    ];
    const started = performance.now();
    for (const body of bodies) expect('tree' in parse(body)).toBe(true);
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});
