import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decodeId, encodeId, newIdBook } from '../../../../src/codecs/ndc/17.2/ids.ts';

const xmlName = /^[\p{L}_][\p{L}0-9._-]*$/u;

describe('ids of 17.2', () => {
  test.each([
    ['PAX1', 'PAX1'],
    ['1', '_x0031_'],
    ['a b', 'a_x0020_b'],
    ['ПАС1', 'ПАС1'],
    ['_x0031_', '_x005F_x0031_'],
    ['۰', '_x06F0_'],
    ['😀', '_x1F600_'],
    ['01936f3e-5a00', '_x0030_1936f3e-5a00'],
  ])('%s is written as %s', (id, name) => {
    expect(encodeId(id)).toBe(name);
    expect(decodeId(name)).toBe(id);
  });

  test('any id becomes an XML name and comes back', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (id) => {
        expect(encodeId(id)).toMatch(xmlName);
        expect(decodeId(encodeId(id))).toBe(id);
      }),
    );
  });

  test('no two things of an answer share a name, and nothing is named twice', () => {
    const book = newIdBook();
    expect(book.nameOf('PAX', 'A')).toBe('A');
    expect(book.nameOf('CTC', 'A')).toBe('CTC1.A');
    expect(book.nameOf('SEG', 'A')).toBe('SEG1.A');
    expect(book.nameOf('CTC', 'A')).toBe('CTC1.A');
    expect(book.refTo('SEG', 'A')).toBe('SEG1.A');
    expect(book.refTo('SEG', 'B')).toBeUndefined();
  });
});
