import ts from 'typescript';
import { at, importsOf, typeScriptIn, visit } from './source.ts';
import type { Rule, Source } from './source.ts';

/** Where a number next to money is no amount; the reason stands beside each. */
const numbersBesideMoney: Record<string, string> = {};

function findNodes(source: Source, wrong: (node: ts.Node) => string | undefined): string[] {
  const found: string[] = [];
  visit(source, (node) => {
    const text = wrong(node);
    if (text !== undefined) found.push(`${at(source, node)} ${text}`);
  });
  return found;
}

function isMember(node: ts.Node, object: string, member: string): boolean {
  return (
    ts.isPropertyAccessExpression(node) &&
    ts.isIdentifier(node.expression) &&
    node.expression.text === object &&
    node.name.text === member
  );
}

function environmentReaders(sources: readonly Source[]): string[] {
  return typeScriptIn(sources, 'src/')
    .filter((source) => source.path !== 'src/config.ts' && !source.path.startsWith('src/console/'))
    .flatMap((source) => [
      ...findNodes(source, (node) =>
        isMember(node, 'process', 'env') ? 'the environment is read in config.ts' : undefined,
      ),
      ...importsOf(source)
        .filter(({ specifier, typeOnly }) => !typeOnly && /^(node:)?process$/.test(specifier))
        .map(({ node }) => `${at(source, node)} process is a global; its environment is read in config.ts`),
    ]);
}

function floatsNearMoney(sources: readonly Source[]): string[] {
  return typeScriptIn(sources, 'src/domain/', 'src/base/money.ts')
    .filter((source) => numbersBesideMoney[source.path] === undefined)
    .flatMap((source) =>
      findNodes(source, (node) => {
        if (ts.isIdentifier(node) && node.text === 'parseFloat') return 'parseFloat: money is bigint minor units';
        if (ts.isPropertyAccessExpression(node) && node.name.text === 'toFixed')
          return 'toFixed: money is bigint minor units';
        if (ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === 'Number') {
          return 'Number(): money is bigint minor units';
        }
        return undefined;
      }),
    );
}

const impureCalls: [string, string][] = [
  ['Date', 'now'],
  ['Math', 'random'],
  ['performance', 'now'],
  ['crypto', 'randomUUID'],
  ['crypto', 'randomBytes'],
];
const impureNames = new Set([
  'fetch',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'console',
  'process',
  'Promise',
  'randomUUID',
]);

function impurity(node: ts.Node): string | undefined {
  for (const [object, member] of impureCalls) if (isMember(node, object, member)) return `${object}.${member}`;
  if (node.kind === ts.SyntaxKind.AsyncKeyword) return 'async';
  if (ts.isAwaitExpression(node)) return 'await';
  if (ts.isNewExpression(node) && node.expression.getText() === 'Date' && !node.arguments?.length) return 'new Date()';
  if (ts.isCallExpression(node) && node.expression.getText() === 'Date') return 'Date()';
  if (!ts.isIdentifier(node) || !impureNames.has(node.text)) return undefined;
  const { parent } = node;
  const isUse =
    (ts.isPropertyAccessExpression(parent) && parent.expression === node) ||
    ((ts.isCallExpression(parent) || ts.isNewExpression(parent)) && parent.expression === node) ||
    ts.isTypeReferenceNode(parent);
  return isUse ? node.text : undefined;
}

function impureDomain(sources: readonly Source[]): string[] {
  return typeScriptIn(sources, 'src/domain/').flatMap((source) =>
    findNodes(source, (node) => {
      const what = impurity(node);
      return what === undefined ? undefined : `${what}: the domain gets time, ids and chance as facts`;
    }),
  );
}

export const purityRules: Rule[] = [
  {
    name: 'config.ts alone reads the environment',
    check: environmentReaders,
    bad: [
      { 'src/app/a.ts': 'const a = process.env.HOME;' },
      { 'src/main.ts': 'const { PORT } = process.env;' },
      { 'src/store/a.ts': `import { env } from 'node:process';` },
    ],
    good: [
      {
        'src/config.ts': 'const a = process.env;',
        'src/main.ts': 'process.exit(1);',
        'test/unit/a.ts': 'process.env.X',
      },
    ],
  },
  {
    name: 'no float touches money',
    check: floatsNearMoney,
    bad: [
      { 'src/base/money.ts': 'parseFloat(text)' },
      { 'src/base/money.ts': 'Number.parseFloat(text)' },
      { 'src/domain/order/a.ts': 'Number(money.amountMinor) / 100' },
      { 'src/domain/view/a.ts': 'amount.toFixed(2)' },
    ],
    good: [{ 'src/domain/order/a.ts': 'Number.isInteger(count); BigInt(1)', 'src/gateway/a.ts': 'Number(port)' }],
  },
  {
    name: 'the domain has no clock, chance, input or output',
    check: impureDomain,
    bad: [
      { 'src/domain/order/a.ts': 'const a = Date.now();' },
      { 'src/domain/order/a.ts': 'const a = new Date();' },
      { 'src/domain/order/a.ts': 'const a = Math.random();' },
      { 'src/domain/order/a.ts': 'export async function a() {}' },
      { 'src/domain/order/a.ts': 'const a = (): Promise<void> => b();' },
      { 'src/domain/order/a.ts': `fetch('http://localhost')` },
      { 'src/domain/order/a.ts': `console.warn('x')` },
      { 'src/domain/order/a.ts': 'crypto.randomUUID()' },
    ],
    good: [
      {
        'src/domain/order/a.ts': 'const a = new Date(facts.now); const process = { fetch: 1 };',
        'src/base/time.ts': 'Date.now()',
      },
    ],
  },
];
