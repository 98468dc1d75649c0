import ts from 'typescript';
import excess from './excess.json' with { type: 'json' };
import { at, treeOf, typeScriptIn, visit } from './source.ts';
import type { Rule, Source } from './source.ts';

const functionLinesMax = 70;
const fileLinesMax = 400;

/** What was too long when the rule came; it may get shorter or go, nothing may be added. Keys are `path` or `path#function`. */
export type Excess = Record<string, number>;

function lineCount(text: string): number {
  return text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
}

function functionLengths(source: Source): { name: string; lines: number; node: ts.Node }[] {
  const found: { name: string; lines: number; node: ts.Node }[] = [];
  const tree = treeOf(source);
  visit(source, (node) => {
    if (!ts.isFunctionLike(node) || !('body' in node) || !node.body) return;
    const first = tree.getLineAndCharacterOfPosition(node.getStart(tree)).line;
    const last = tree.getLineAndCharacterOfPosition(node.getEnd()).line;
    const owner = node.name ?? (ts.isVariableDeclaration(node.parent) ? node.parent.name : undefined);
    found.push({ name: owner?.getText(tree) ?? `line ${first + 1}`, lines: last - first + 1, node });
  });
  return found;
}

/** The measured lengths above the limits, against the list of tolerated ones. */
export function tooLong(sources: readonly Source[], tolerated: Excess): string[] {
  const left = new Map(Object.entries(tolerated));
  const findings: string[] = [];
  const judge = (key: string, where: string, lines: number, limit: number) => {
    const allowed = left.get(key);
    if (lines <= limit) return;
    left.delete(key);
    if (allowed === undefined) findings.push(`${where} has ${lines} lines, the limit is ${limit}`);
    else if (lines > allowed) findings.push(`${where} grew from ${allowed} to ${lines} lines`);
    else if (lines < allowed) findings.push(`${where} shrank: write ${lines} for ${key} in excess.json`);
  };
  for (const source of typeScriptIn(sources, 'src/', 'test/support/', 'test/tidy/', 'test/bench/')) {
    judge(source.path, source.path, lineCount(source.text), fileLinesMax);
    for (const { name, lines, node } of functionLengths(source)) {
      judge(`${source.path}#${name}`, `${at(source, node)} ${name}`, lines, functionLinesMax);
    }
  }
  return [...findings, ...[...left.keys()].map((key) => `${key} is no longer too long: take it out of excess.json`)];
}

const lines = (count: number) => 'a();\n'.repeat(count);

export const sizeRules: Rule[] = [
  {
    name: `functions have at most ${functionLinesMax} lines and files ${fileLinesMax}`,
    check: (sources) => tooLong(sources, excess),
    bad: [
      { 'src/base/a.ts': `function a() {\n${lines(functionLinesMax - 1)}}\n` },
      { 'src/base/a.ts': `export const a = async () => {\n${lines(functionLinesMax - 1)}};\n` },
      { 'src/base/a.ts': `class A { b() {\n${lines(functionLinesMax - 1)}} }\n` },
      { 'src/base/a.ts': lines(fileLinesMax + 1) },
    ],
    good: [
      { 'src/base/a.ts': `function a() {\n${lines(functionLinesMax - 2)}}\n`, 'src/base/b.ts': lines(fileLinesMax) },
    ],
  },
];
