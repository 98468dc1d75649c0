import { at, commentsOf, isTypeScript, typeScriptIn } from './source.ts';
import type { Rule, Source } from './source.ts';

/** Comment text by line, without its delimiters, whatever the language. */
function commentLines(source: Source): { where: string; text: string; doc: boolean }[] {
  if (isTypeScript(source)) {
    return commentsOf(source).flatMap(({ text, position }) => {
      const doc = text.startsWith('/**');
      const inner = text.replace(/^\/\*+|\*+\/$|^\/\//g, '').split('\n');
      let offset = position;
      return inner.map((line) => {
        const where = at(source, Math.min(offset, source.text.length));
        offset += line.length + 1;
        return { where, text: line.replace(/^\s*\*? ?/, '').trimEnd(), doc };
      });
    });
  }
  const marker = /\.sql$/.test(source.path)
    ? /^\s*--(.*)$/
    : /\.(mjs|js)$/.test(source.path)
      ? /^\s*(?:\/\/|\/?\*+)(.*)$/
      : /^\s*#(.*)$/;
  if (!/\.(sql|mjs|js|ya?ml|sh)$|^\.ci\//.test(source.path)) return [];
  return source.text.split('\n').flatMap((line, index) => {
    const text = marker.exec(line)?.[1];
    return text === undefined || (index === 0 && text.startsWith('!'))
      ? []
      : [{ where: `${source.path}:${index + 1}`, text: text.trim(), doc: false }];
  });
}

function inComments(
  sources: readonly Source[],
  wrong: (text: string, doc: boolean) => boolean,
  words: string,
): string[] {
  return sources
    .filter(({ path }) => !path.startsWith('generated/'))
    .flatMap((source) => commentLines(source).filter(({ text, doc }) => wrong(text, doc)))
    .map(({ where, text }) => `${where} ${words}: ${text.trim().slice(0, 60)}`);
}

const unfinished = /\b(TODO|FIXME|HACK)\b(?![^\n]{0,3}#\d+)/;

/** Code seldom has six plain words in a row of text; a sentence broken after a semicolon has. */
function looksLikeCode(text: string, doc: boolean): boolean {
  const line = text.trim();
  const plainWords = line.match(/(?<=^|\s)[A-Za-z]{2,}(?=[\s,.:;)]|$)/g) ?? [];
  if (doc || plainWords.length >= 6) return false;
  return (
    /[;{]$/.test(line) ||
    /^\}[,)]*;?$/.test(line) ||
    /^((const|let|var|import|export|return|await|else)\b|(if|for|while) \().*[)\]}'"`]$/.test(line) ||
    /^[\w.]+\([^)]*\)[.;]?$/.test(line) ||
    /^[\w.]+ = [\w.'"[{(]+/.test(line) ||
    /^(select|insert into|update \w+ set|delete from|alter table|create (table|index)) .*[,)]$/.test(line)
  );
}

const machinePath = /(^|[\s'"`(=:])(\/home\/[a-z]|\/Users\/[A-Za-z]|\/root\/[\w.]|\/work\/\w|[A-Z]:\\Users\\)/m;

function machinePaths(sources: readonly Source[]): string[] {
  return sources.flatMap(({ path, text }) => {
    const hit = machinePath.exec(text);
    return hit ? [`${path}:${text.slice(0, hit.index).split('\n').length} a path of somebody's machine`] : [];
  });
}

function badBanners(sources: readonly Source[]): string[] {
  return sources
    .filter(({ path }) => path.startsWith('generated/'))
    .flatMap(({ path, text }) => {
      const lacks = [
        [/\bsha256\W{1,5}[0-9a-f]{64}\b/, 'the sha256 of its source'],
        [/\b(openapi|ndc-xml|src\/contracts)\//, 'its source'],
        [/\bnpm run generate\b/, 'the command that wrote it'],
      ] as const;
      const missing = lacks.filter(([pattern]) => !pattern.test(text)).map(([, what]) => what);
      return missing.length === 0
        ? []
        : [`${path}: its banner does not name ${missing.join(', nor ')}; is it written by hand?`];
    });
}

function generatedFences(sources: readonly Source[]): string[] {
  return typeScriptIn(sources, 'src/')
    .filter((source) => commentsOf(source).some(({ text }) => /\b(begin|start|end) (of )?generated\b/i.test(text)))
    .map(({ path }) => `${path}: generated text has a file of its own in generated/`);
}

function lockedAddresses(sources: readonly Source[]): string[] {
  return sources
    .filter(({ path }) => path === 'package-lock.json')
    .flatMap(({ text }) =>
      /"resolved":\s*"http/.test(text)
        ? ['package-lock.json: names a registry; npm install with omit-lockfile-registry-resolved']
        : [],
    );
}

const somewhere = ['', 'home', 'me', 'project'].join('/');
const hash = 'a'.repeat(64);

export const textRules: Rule[] = [
  {
    name: 'a TODO carries the number of its issue',
    check: (sources) => inComments(sources, (text) => unfinished.test(text), 'no issue number'),
    bad: [
      { 'src/base/a.ts': '// TODO later' },
      { 'src/base/a.ts': 'const a = 1; // FIXME(me): later' },
      { 'src/base/a.ts': '/**\n * Does.\n * TODO later\n */\nexport const a = 1;' },
      { 'src/store/migrations/000001_a.sql': '-- TODO later' },
      { 'openapi/openapi.yaml': '# TODO later' },
    ],
    good: [{ 'src/base/a.ts': '// TODO(#12): later. \n const a = "TODO"; // TODO #12' }],
  },
  {
    name: 'code is deleted, not commented out',
    check: (sources) => inComments(sources, looksLikeCode, 'looks like code'),
    bad: [
      { 'src/base/a.ts': '// const a = 1;' },
      { 'src/base/a.ts': 'a();\n// if (b) {\n//   c();\n// }\n' },
      { 'src/base/a.ts': '/*\nlet a = b(c)\n*/' },
      { 'src/base/a.ts': '// load(order)' },
      { 'src/store/migrations/000001_a.sql': '-- drop table orders;' },
    ],
    good: [
      { 'src/base/a.ts': '// A reader may stop here, because nothing follows;\n// a writer may not.' },
      {
        'src/base/a.ts':
          '// A full sentence (with a bracket). \n// if it is so, then so\n/** @example `a();` */\nconst a = "// b();";',
      },
    ],
  },
  {
    name: 'a comment is no banner',
    check: (sources) => inComments(sources, (text) => /[-=*#~]{4,}/.test(text), 'banner'),
    bad: [{ 'src/base/a.ts': '// ------ money ------' }, { 'src/store/migrations/000001_a.sql': '-- =======' }],
    good: [{ 'src/base/a.ts': '// A line - of text -- with dashes' }],
  },
  {
    name: 'no file knows the machine it was written on',
    check: machinePaths,
    bad: [{ 'README.md': `see ${somewhere}` }, { 'src/base/a.ts': `const a = '${somewhere}';` }],
    good: [{ 'README.md': 'the users/home/page of https://example.org/home/page and ../shared/ndc' }],
  },
  {
    name: 'each generated file names its source, the hash of it and the command',
    check: badBanners,
    bad: [
      { 'generated/a.ts': 'export const a = 1;' },
      { 'generated/a.ts': '// Generated from openapi/ by `npm run generate`.' },
      { 'generated/a.ts': `// Generated (sha256 ${hash}) by \`npm run generate\`.` },
      { 'generated/a.json': `{ "x-generated": { "source": "ndc-xml/21.3", "sha256": "${hash}" } }` },
    ],
    good: [
      {
        'generated/a.json': `{ "x-generated": { "source": "openapi/", "sha256": "${hash}", "command": "npm run generate" } }`,
      },
    ],
  },
  {
    name: 'no generated block stands inside a file of ours',
    check: generatedFences,
    bad: [{ 'src/base/a.ts': '// Begin generated: do not edit.\nconst a = 1;\n// End generated.' }],
  },
  {
    name: 'the lock file names no registry',
    check: lockedAddresses,
    bad: [{ 'package-lock.json': '{ "resolved": "https://registry.example/a.tgz" }' }],
    good: [{ 'package-lock.json': '{ "version": "1.0.0" }' }],
  },
];
