import { describe, expect, test } from '@jest/globals';
import { flattenContent, type Particle } from '../../../src/contracts/flattenContent.ts';

type Model = Particle<string>;

function element(name: string, min = 1, max = 1, type = 'text'): Model {
  return { kind: 'element', name, ns: '', min, max, type };
}

function sequence(items: Model[], min = 1, max = 1): Model {
  return { kind: 'sequence', min, max, items };
}

function choice(items: Model[], min = 1, max = 1): Model {
  return { kind: 'choice', min, max, items };
}

/** The rows as `name min..max`, and the notes. */
function flat(model: Model): { rows: string[]; notes: string[] } {
  const notes: string[] = [];
  const rows = flattenContent(model, { same: (left, right) => left === right, note: (text) => void notes.push(text) });
  return { rows: rows.map(({ name, min, max }) => `${name} ${min}..${max}`), notes };
}

describe('a content model as rows', () => {
  test('a sequence keeps order and occurrences', () => {
    expect(flat(sequence([element('A'), element('B', 0), element('C', 2, Infinity)]))).toEqual({
      rows: ['A 1..1', 'B 0..1', 'C 2..Infinity'],
      notes: [],
    });
  });

  test('what stands in one branch of a choice is optional, what stands in all is not', () => {
    const model = choice([sequence([element('A'), element('Both')]), sequence([element('B'), element('Both')])]);
    expect(flat(model)).toEqual({ rows: ['A 0..1', 'B 0..1', 'Both 1..1'], notes: [] });
  });

  test('branches that share nothing stay in schema order', () => {
    expect(flat(choice([element('A'), element('B'), element('C')])).rows).toEqual(['A 0..1', 'B 0..1', 'C 0..1']);
  });

  test('a name of a later branch goes before the name it precedes there', () => {
    expect(flat(choice([sequence([element('A'), element('B')]), sequence([element('C'), element('A')])])).rows).toEqual(
      ['C 0..1', 'A 1..1', 'B 0..1'],
    );
  });

  test('branches with opposite orders are noted', () => {
    const model = choice([sequence([element('A'), element('B')]), sequence([element('B'), element('A')])]);
    expect(flat(model).notes).toEqual(['A has another order in another branch of a choice']);
  });

  test('a repeated choice makes its branches repeat, without a note', () => {
    expect(flat(choice([element('A'), element('B')], 1, Infinity))).toEqual({
      rows: ['A 0..Infinity', 'B 0..Infinity'],
      notes: [],
    });
  });

  test('a repeated sequence is noted, because its rounds are lost', () => {
    const { rows, notes } = flat(sequence([element('A'), element('B', 0)], 0, 3));
    expect(rows).toEqual(['A 0..3', 'B 0..3']);
    expect(notes).toEqual(['group A, B repeats: its rounds are not kept apart']);
  });

  test('a name twice in a row adds up', () => {
    expect(flat(sequence([element('A'), element('A', 0)]))).toEqual({ rows: ['A 1..2'], notes: [] });
  });

  test('a name in two places of a sequence is noted', () => {
    expect(flat(sequence([element('A'), element('B'), element('A')])).notes).toHaveLength(1);
  });

  test('the same name with two types is noted and the first type stays', () => {
    const notes: string[] = [];
    const rows = flattenContent(choice([element('A', 1, 1, 'first'), element('A', 1, 1, 'second')]), {
      same: (left, right) => left === right,
      note: (text) => void notes.push(text),
    });
    expect(rows[0]?.type).toBe('first');
    expect(notes).toEqual(['A is declared twice with different types; the first is used']);
  });

  test('a prohibited element and a group that never occurs leave no row', () => {
    expect(
      flat(sequence([element('A', 0, 0), sequence([element('B', 1, Infinity)], 0, 0), element('C')])).rows,
    ).toEqual(['C 1..1']);
  });
});
