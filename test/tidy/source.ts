import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** One text file of the project; `path` is relative to its root and has forward slashes. */
export interface Source {
  readonly path: string;
  readonly text: string;
}

/** A rule of the house style: gives back one line per violation, `path:line what is wrong`. */
export interface Rule {
  readonly name: string;
  check(sources: readonly Source[]): string[];
  /** Small projects (path to text) that break the rule, each alone: the proof that the rule can fail. */
  readonly bad: readonly Record<string, string>[];
  /** What looks similar and is allowed. */
  readonly good?: readonly Record<string, string>[];
}

const root = fileURLToPath(new URL('../../', import.meta.url));
const foreign = new Set(['node_modules', '.git', 'dist', 'data', 'coverage']);
const textual = /\.(ts|tsx|mts|mjs|js|json|sql|ya?ml|md|xml|xsd|css|html|svg|sh|txt)$|^[^.]+$|^\.[a-z]+$/;

/** Reads every text file of the project but those of npm, git and the running program. */
export function projectSources(): Source[] {
  const found: Source[] = [];
  const walk = (folder: string) => {
    for (const entry of fs.readdirSync(path.join(root, folder), { withFileTypes: true })) {
      const at = path.posix.join(folder, entry.name);
      if (entry.isDirectory() && !foreign.has(at) && entry.name !== 'node_modules' && entry.name !== 'dist') walk(at);
      if (entry.isFile() && textual.test(entry.name))
        found.push({ path: at, text: fs.readFileSync(path.join(root, at), 'utf8') });
    }
  };
  walk('.');
  return found.sort((a, b) => (a.path < b.path ? -1 : 1));
}

export function sourcesOf(project: Record<string, string>): Source[] {
  return Object.entries(project).map(([at, text]) => ({ path: at, text }));
}

const trees = new WeakMap<Source, ts.SourceFile>();

/** The syntax tree, parsed once per file. */
export function treeOf(source: Source): ts.SourceFile {
  let tree = trees.get(source);
  if (!tree) {
    tree = ts.createSourceFile(source.path, source.text, ts.ScriptTarget.ES2023, true);
    trees.set(source, tree);
  }
  return tree;
}

/** Calls back for every node of the tree, parents first. */
export function visit(source: Source, each: (node: ts.Node) => void): void {
  const go = (node: ts.Node) => {
    each(node);
    ts.forEachChild(node, go);
  };
  go(treeOf(source));
}

export function at(source: Source, position: number | ts.Node): string {
  const tree = treeOf(source);
  const start = typeof position === 'number' ? position : position.getStart(tree);
  return `${source.path}:${tree.getLineAndCharacterOfPosition(start).line + 1}`;
}

export function isTypeScript(source: Source): boolean {
  return /\.(ts|tsx|mts)$/.test(source.path);
}

/** Our own TypeScript: not generated, and in one of the given folders. */
export function typeScriptIn(sources: readonly Source[], ...folders: string[]): Source[] {
  return sources.filter((source) => isTypeScript(source) && folders.some((folder) => source.path.startsWith(folder)));
}

export interface Import {
  readonly specifier: string;
  readonly typeOnly: boolean;
  readonly node: ts.Node;
}

/** Static imports, re-exports, `import()` of a literal and `import('…')` types. */
export function importsOf(source: Source): Import[] {
  const found: Import[] = [];
  visit(source, (node) => {
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
      found.push({ specifier: node.moduleSpecifier.text, typeOnly: isTypeOnly(node.importClause), node });
    } else if (ts.isExportDeclaration(node) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier)) {
      found.push({ specifier: node.moduleSpecifier.text, typeOnly: node.isTypeOnly, node });
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [target] = node.arguments;
      if (target && ts.isStringLiteralLike(target)) found.push({ specifier: target.text, typeOnly: false, node });
    } else if (
      ts.isImportTypeNode(node) &&
      ts.isLiteralTypeNode(node.argument) &&
      ts.isStringLiteral(node.argument.literal)
    ) {
      found.push({ specifier: node.argument.literal.text, typeOnly: true, node });
    }
  });
  return found;
}

function isTypeOnly(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return false;
  if (clause.isTypeOnly) return true;
  const named = clause.namedBindings;
  return !clause.name && !!named && ts.isNamedImports(named) && named.elements.every((element) => element.isTypeOnly);
}

/** The project path a relative specifier means; undefined for a package. */
export function targetOf(source: Source, specifier: string): string | undefined {
  if (!specifier.startsWith('.')) return undefined;
  return path.posix.join(path.posix.dirname(source.path), specifier);
}

/** The comments of a TypeScript file, delimiters included. */
export function commentsOf(source: Source): { text: string; position: number }[] {
  const tree = treeOf(source);
  const found = new Map<number, string>();
  const collect = (ranges: ts.CommentRange[] | undefined) => {
    for (const { pos, end } of ranges ?? []) found.set(pos, source.text.slice(pos, end));
  };
  const go = (node: ts.Node) => {
    collect(ts.getLeadingCommentRanges(source.text, node.getFullStart()));
    collect(ts.getTrailingCommentRanges(source.text, node.getEnd()));
    for (const child of node.getChildren(tree)) if (!ts.isJSDoc(child)) go(child);
  };
  go(tree);
  return [...found].map(([position, text]) => ({ text, position }));
}

/** Every string and template of a TypeScript file; a template's holes become `?`. */
export function stringsOf(source: Source): { text: string; node: ts.Node }[] {
  const found: { text: string; node: ts.Node }[] = [];
  visit(source, (node) => {
    if (ts.isStringLiteralLike(node)) found.push({ text: node.text, node });
    if (ts.isTemplateExpression(node)) {
      found.push({ text: node.head.text + node.templateSpans.map((span) => `?${span.literal.text}`).join(''), node });
    }
  });
  return found;
}
