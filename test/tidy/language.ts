import path from 'node:path';
import ts from 'typescript';
import { at, importsOf, isTypeScript, targetOf, treeOf, typeScriptIn, visit } from './source.ts';
import type { Rule, Source } from './source.ts';

const sweepings = new Set(['util', 'utils', 'helper', 'helpers', 'common', 'misc', 'shared', 'lib']);
const ours = ['src/', 'test/'];

function badFolders(sources: readonly Source[]): string[] {
  const folders = new Set<string>();
  for (const source of sources) {
    const parts = source.path.split('/').slice(0, -1);
    if (ours.includes(`${parts[0]}/`)) parts.forEach((_, index) => folders.add(parts.slice(0, index + 1).join('/')));
  }
  return [...folders].flatMap((folder) => {
    const name = path.posix.basename(folder);
    if (sweepings.has(name)) return [`${folder}: a folder is named after what is in it, not ${name}`];
    const noun = /^[a-z0-9][a-z0-9.-]*$/.test(name) || folder.startsWith('test/fixtures/');
    return noun ? [] : [`${folder}: folders are lowercase nouns`];
  });
}

function defaultExports(sources: readonly Source[]): string[] {
  return typeScriptIn(sources, ...ours).flatMap((source) =>
    treeOf(source)
      .statements.filter(
        (statement) =>
          ts.isExportAssignment(statement) ||
          (ts.canHaveModifiers(statement) &&
            ts.getModifiers(statement)?.some((modifier) => modifier.kind === ts.SyntaxKind.DefaultKeyword)) ||
          (ts.isExportDeclaration(statement) &&
            statement.exportClause &&
            ts.isNamedExports(statement.exportClause) &&
            statement.exportClause.elements.some((element) => element.name.text === 'default')),
      )
      .map((statement) => `${at(source, statement)} exports are named`),
  );
}

interface Exports {
  readonly names: string[];
  /** How many of the names exist at run time. */
  readonly values: number;
}

function exportsOf(source: Source): Exports {
  const names: string[] = [];
  let values = 0;
  const add = (name: string, isValue: boolean) => {
    names.push(name);
    if (isValue) values += 1;
  };
  for (const statement of treeOf(source).statements) {
    if (ts.isExportDeclaration(statement) && statement.exportClause) {
      if (ts.isNamedExports(statement.exportClause)) {
        for (const { name, isTypeOnly } of statement.exportClause.elements)
          add(name.text, !isTypeOnly && !statement.isTypeOnly);
      } else add(statement.exportClause.name.text, true);
    }
    const modifiers = ts.canHaveModifiers(statement) ? ts.getModifiers(statement) : undefined;
    if (!modifiers?.some((modifier) => modifier.kind === ts.SyntaxKind.ExportKeyword)) continue;
    if (ts.isVariableStatement(statement)) {
      for (const { name } of statement.declarationList.declarations) if (ts.isIdentifier(name)) add(name.text, true);
    } else {
      const { name } = statement as ts.DeclarationStatement;
      const isType = ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement);
      if (name && ts.isIdentifier(name)) add(name.text, !isType);
    }
  }
  return { names, values };
}

/**
 * A file is named after an export. A single word (commands.ts, ids.ts, main.ts), or any name over several exported values
 * (requestKeys.ts: claim, forget, prune), may name the family the file holds. Codec files carry the name of their message.
 */
function misnamedFiles(sources: readonly Source[]): string[] {
  return typeScriptIn(sources, 'src/').flatMap((source) => {
    const name = path.posix.basename(source.path).replace(/(\.d)?\.tsx?$/, '');
    if (source.path.startsWith('src/console/')) return [];
    if (!/^[a-z][A-Za-z0-9]*$/.test(name)) return [`${source.path}: file names are camelCase`];
    if (source.path.startsWith('src/codecs/')) return [];
    const { names, values } = exportsOf(source);
    if (/^[a-z0-9]+$/.test(name) || values > 1) return [];
    const lowered = names.map((exported) => exported.charAt(0).toLowerCase() + exported.slice(1));
    return lowered.includes(name) ? [] : [`${source.path}: exports nothing named ${name}`];
  });
}

function importsWithoutExtension(sources: readonly Source[]): string[] {
  return typeScriptIn(sources, ...ours).flatMap((source) =>
    importsOf(source).flatMap(({ specifier, node }) => {
      const target = targetOf(source, specifier);
      // Compiled validators are JavaScript; everything of ours is TypeScript.
      const isRight = target?.startsWith('generated/') ? /\.(ts|js|json)$/ : /\.(tsx?|mjs|json|css)$/;
      return target === undefined || isRight.test(target) ? [] : [`${at(source, node)} ${specifier} lacks .ts`];
    }),
  );
}

function unerasable(sources: readonly Source[]): string[] {
  const found: string[] = [];
  for (const source of sources.filter(isTypeScript)) {
    if (!ours.some((folder) => source.path.startsWith(folder))) continue;
    visit(source, (node) => {
      if (ts.isEnumDeclaration(node)) found.push(`${at(source, node)} enum: write a union of strings`);
      if (ts.isModuleDeclaration(node) && ts.isIdentifier(node.name) && node.name.text !== 'global') {
        found.push(`${at(source, node)} namespace: write a module`);
      }
      if (ts.isParameter(node) && ts.isParameterPropertyDeclaration(node, node.parent)) {
        found.push(`${at(source, node)} parameter property: write the field`);
      }
      if (ts.isImportEqualsDeclaration(node)) found.push(`${at(source, node)} import =`);
    });
  }
  return found;
}

export const languageRules: Rule[] = [
  {
    name: 'a folder is a lowercase noun and never a place for sweepings',
    check: badFolders,
    bad: [{ 'src/app/utils/a.ts': '' }, { 'test/helpers/a.ts': '' }, { 'src/orderThings/a.ts': '' }],
    good: [{ 'src/codecs/ndc/21.3/a.ts': '', 'generated/ndc/Common/a.ts': '' }],
  },
  {
    name: 'exports are named',
    check: defaultExports,
    bad: [
      { 'src/base/a.ts': 'const a = 1; export default a;' },
      { 'src/base/a.ts': 'export default function a() {}' },
      { 'src/base/a.ts': 'export { a as default };' },
    ],
    good: [{ 'src/base/a.ts': 'export const a = 1; export { b } from "./b.ts";' }],
  },
  {
    name: 'a file is named after what it exports',
    check: misnamedFiles,
    bad: [
      { 'src/store/loadOrder.ts': 'export function fetchOrder() {}' },
      { 'src/store/load-order.ts': 'export function loadOrder() {}' },
      { 'src/store/LoadOrder.ts': 'export function loadOrder() {}' },
      { 'src/store/loadOrder.ts': 'function loadOrder() {}' },
      { 'src/store/requestKeys.ts': 'export function claimKey() {} export type A = 1; export type B = 2;' },
    ],
    good: [
      { 'src/store/loadOrder.ts': 'export async function loadOrder() {}' },
      { 'src/domain/offer/offerItem.ts': 'export interface OfferItem { a: 1 }' },
      { 'src/domain/order/commands.ts': 'export type CancelOrder = {};' },
      { 'src/store/requestKeys.ts': 'export function claimKey() {} export function forgetKey() {}' },
      { 'src/codecs/ndc/21.3/orderCreate.ts': 'export function toCommand() {}' },
    ],
  },
  {
    name: 'relative imports carry their extension',
    check: importsWithoutExtension,
    bad: [{ 'src/base/a.ts': `import { b } from './b';` }, { 'test/unit/a.ts': `import { b } from '../b.js';` }],
    good: [
      { 'src/base/a.ts': `import { b } from './b.ts'; import ajv from 'ajv';` },
      { 'src/codecs/a.ts': `import { validateX } from '../../generated/ndc/21.3/validators.js';` },
    ],
  },
  {
    name: 'TypeScript is erasable',
    check: unerasable,
    bad: [
      { 'src/base/a.ts': 'enum A { b }' },
      { 'src/base/a.ts': 'namespace A { export const b = 1; }' },
      { 'src/base/a.ts': 'class A { constructor(private readonly b: number) {} }' },
      { 'src/base/a.ts': `import fs = require('node:fs');` },
    ],
    good: [
      {
        'src/base/a.ts': `declare module 'knex/types/tables.js' {} declare global {} class A { constructor(b: number) {} }`,
      },
    ],
  },
];
