import { describe, expect, test } from '@jest/globals';
import { changedMigrations, databaseRules, hashOf } from './database.ts';
import { languageRules } from './language.ts';
import { purityRules } from './purity.ts';
import { roomRules } from './rooms.ts';
import { sizeRules, tooLong } from './size.ts';
import { projectSources, sourcesOf } from './source.ts';
import { testingRules } from './testing.ts';
import { textRules } from './text.ts';

/** STYLE's rules that a machine can hold. Each is run over the project, over code that breaks it and over code that does not. */
const rules = [
  ...roomRules,
  ...languageRules,
  ...sizeRules,
  ...databaseRules,
  ...purityRules,
  ...textRules,
  ...testingRules,
];
const project = projectSources();

describe.each(rules)('$name', (rule) => {
  test('holds in the project', () => {
    expect(rule.check(project)).toEqual([]);
  });

  test.each(rule.bad.map((bad) => [JSON.stringify(bad).slice(0, 90), bad] as const))('is broken by %s', (_, bad) => {
    expect(rule.check(sourcesOf(bad))).not.toEqual([]);
  });

  for (const good of rule.good ?? []) {
    test(`is kept by ${JSON.stringify(good).slice(0, 90)}`, () => {
      expect(rule.check(sourcesOf(good))).toEqual([]);
    });
  }
});

describe('the list of what is too long', () => {
  const long = sourcesOf({ 'src/base/a.ts': 'a();\n'.repeat(410) });

  test('tolerates exactly the length it names', () => {
    expect(tooLong(long, { 'src/base/a.ts': 410 })).toEqual([]);
  });

  test('refuses growth', () => {
    expect(tooLong(long, { 'src/base/a.ts': 409 })).toEqual(['src/base/a.ts grew from 409 to 410 lines']);
  });

  test('must shrink with the code', () => {
    expect(tooLong(long, { 'src/base/a.ts': 411 })).toEqual([
      'src/base/a.ts shrank: write 410 for src/base/a.ts in excess.json',
    ]);
    expect(tooLong([], { 'src/base/a.ts': 411 })).toEqual([
      'src/base/a.ts is no longer too long: take it out of excess.json',
    ]);
  });
});

describe('a pinned migration', () => {
  const path = 'src/store/migrations/000001_orders.sql';
  const merged = sourcesOf({ [path]: 'create table orders ();' });
  const pins = { '000001_orders.sql': hashOf('create table orders ();') };

  test('may stay as it is', () => {
    expect(changedMigrations(merged, pins)).toEqual([]);
  });

  test('may be neither edited, removed nor numbered twice', () => {
    expect(changedMigrations(sourcesOf({ [path]: 'create table order ();' }), pins)).toEqual([
      expect.stringContaining('was changed'),
    ]);
    expect(changedMigrations([], pins)).toEqual([expect.stringContaining('is gone')]);
    const twin = sourcesOf({ [path.replace('orders', 'twin')]: '' });
    expect(changedMigrations([...merged, ...twin], { ...pins, '000001_twin.sql': hashOf('') })).toEqual([
      expect.stringContaining('the number 000001 is taken'),
    ]);
  });
});
