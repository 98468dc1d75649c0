import ts from 'typescript';
import { at, stringsOf, typeScriptIn, visit } from './source.ts';
import type { Rule, Source } from './source.ts';

const testFile = /\.test\.ts$/;

/** `test('…')`, `it.each(rows)('…')`, `describe.skip('…')`, as their base name, modifiers and title. */
function namedCall(node: ts.Node): { base: string; modifiers: string[]; title: string; body: ts.Node } | undefined {
  if (!ts.isCallExpression(node)) return undefined;
  const [first] = node.arguments;
  if (!first || !ts.isStringLiteralLike(first)) return undefined;
  const modifiers: string[] = [];
  let callee: ts.Expression = node.expression;
  for (;;) {
    if (ts.isCallExpression(callee)) callee = callee.expression;
    else if (ts.isTaggedTemplateExpression(callee)) callee = callee.tag;
    else if (ts.isPropertyAccessExpression(callee)) {
      modifiers.push(callee.name.text);
      callee = callee.expression;
    } else break;
  }
  return ts.isIdentifier(callee) ? { base: callee.text, modifiers, title: first.text, body: node } : undefined;
}

function testsOf(source: Source) {
  const found: { base: string; modifiers: string[]; title: string; body: ts.Node }[] = [];
  visit(source, (node) => {
    const call = namedCall(node);
    if (call && /^(test|it|describe)/.test(call.base)) found.push(call);
  });
  return found;
}

function repeatedNames(sources: readonly Source[]): string[] {
  return typeScriptIn(sources, 'test/')
    .filter(({ path }) => testFile.test(path))
    .flatMap((source) => {
      const seen = new Set<string>();
      return testsOf(source)
        .filter(({ base }) => base !== 'describe')
        .flatMap(({ title, body }) => {
          if (seen.has(title)) return [`${at(source, body)} a second test named "${title}"`];
          seen.add(title);
          return [];
        });
    });
}

function leftOnly(sources: readonly Source[]): string[] {
  return typeScriptIn(sources, 'test/').flatMap((source) =>
    testsOf(source)
      .filter(({ base, modifiers }) => modifiers.includes('only') || /^f(it|describe)$/.test(base))
      .map(({ body }) => `${at(source, body)} .only leaves the other tests out`),
  );
}

function mocksOfOurs(sources: readonly Source[]): string[] {
  return typeScriptIn(sources, 'test/').flatMap((source) =>
    stringsOf(source)
      .filter(
        ({ text, node }) =>
          text.startsWith('.') &&
          ts.isCallExpression(node.parent) &&
          /[mM]ock(Module)?$/.test(node.parent.expression.getText()),
      )
      .map(({ node }) => `${at(source, node)} a mock of our own code`),
  );
}

export const testingRules: Rule[] = [
  {
    name: 'test names are unique in their file',
    check: repeatedNames,
    bad: [
      { 'test/unit/a.test.ts': `test('a', b); test('a', c);` },
      {
        'test/unit/a.test.ts': `describe('x', () => { test('a', b); }); describe('y', () => { test.each([1])('a', c); });`,
      },
    ],
    good: [
      {
        'test/unit/a.test.ts': `describe('a', () => { test('a', b); test('c', d); });`,
        'test/unit/b.test.ts': `test('a', b);`,
      },
    ],
  },
  {
    name: 'no test is singled out',
    check: leftOnly,
    bad: [{ 'test/unit/a.test.ts': `test.only('a', b);` }, { 'test/unit/a.test.ts': `describe.only('a', b);` }],
    good: [{ 'test/unit/a.test.ts': `test.skip('only', b);` }],
  },
  {
    name: 'our own code is not mocked',
    check: mocksOfOurs,
    bad: [{ 'test/unit/a.test.ts': `jest.unstable_mockModule('../../src/base/a.ts', b);` }],
    good: [{ 'test/unit/a.test.ts': `jest.unstable_mockModule('nodemailer', b);` }],
  },
];
