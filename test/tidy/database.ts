import crypto from 'node:crypto';
import pinned from './migrations.json' with { type: 'json' };
import { at, stringsOf, typeScriptIn } from './source.ts';
import type { Rule, Source } from './source.ts';

/** House SQL is lowercase; sentences for people are not, so case tells "select … from" from "Select an offer from". */
const statement =
  /^\s*(select\b[^]*\bfrom\b|select\s+\w+\(|insert\s+into\s|update\s+[\w."?]+(\s+as\s+\w+)?\s+set\s|delete\s+from\s|with\s+(recursive\s+)?\w+(\s*\([^)]*\))?\s+as\s|(create|alter|drop)\s+(table|index|type|function|trigger|database)\s|truncate\s+\w)/;
const star = /(?<!count\s*\()(?:\bselect\s+(?:distinct\s+)?|\breturning\s+|,\s*)(?:[\w"]+\.)?\*/i;

const migrationFolder = 'src/store/migrations/';
const repin = 'npm run migrations:pin';

function sqlOutsideStore(sources: readonly Source[]): string[] {
  return typeScriptIn(sources, 'src/')
    .filter((source) => !source.path.startsWith('src/store/'))
    .flatMap((source) =>
      stringsOf(source)
        .filter(({ text }) => statement.test(text))
        .map(({ node }) => `${at(source, node)} SQL belongs in src/store`),
    );
}

function stars(sources: readonly Source[]): string[] {
  const inCode = typeScriptIn(sources, 'src/').flatMap((source) =>
    stringsOf(source)
      .filter(
        ({ text, node }) =>
          (statement.test(text) && star.test(text)) ||
          (text === '*' && /\.(select|returning)\(/.test(node.parent.getText())),
      )
      .map(({ node }) => `${at(source, node)} list the columns`),
  );
  const inFiles = sources
    .filter(({ path, text }) => path.startsWith('src/') && path.endsWith('.sql') && star.test(text))
    .map(({ path }) => `${path}: list the columns`);
  return [...inCode, ...inFiles];
}

/** What is on disk against what was pinned when it was merged. */
export function changedMigrations(sources: readonly Source[], pins: Record<string, string>): string[] {
  const found = sources.filter(({ path }) => path.startsWith(migrationFolder));
  const findings: string[] = [];
  const numbers = new Set<string>();
  for (const { path, text } of found) {
    const name = path.slice(migrationFolder.length);
    const number = /^(\d{6})_[a-z0-9]+(_[a-z0-9]+)*\.sql$/.exec(name)?.[1];
    if (number === undefined) findings.push(`${path}: migrations are named 000123_words.sql`);
    else if (numbers.has(number)) findings.push(`${path}: the number ${number} is taken`);
    else numbers.add(number);
    if (pins[name] === undefined) findings.push(`${path}: is not pinned yet; when it is final run ${repin}`);
    else if (pins[name] !== hashOf(text))
      findings.push(`${path}: was changed after it was pinned; write a new migration`);
  }
  const names = new Set(found.map(({ path }) => path.slice(migrationFolder.length)));
  for (const name of Object.keys(pins)) if (!names.has(name)) findings.push(`${name}: was pinned and is gone`);
  return findings;
}

export function hashOf(text: string): string {
  return crypto.createHash('sha256').update(text).digest('hex');
}

export const databaseRules: Rule[] = [
  {
    name: 'SQL is written in store alone',
    check: sqlOutsideStore,
    bad: [
      { 'src/app/a.ts': 'db.raw(`select o.id from orders o where o.id = ${id}`)' },
      { 'src/relay/a.ts': `db.raw('update outbox set sent = true')` },
      { 'src/gateway/a.ts': 'const a = `\n  with live as (select 1)\n  select 2`;' },
      { 'src/cli/a.ts': `const a = 'delete from orders';` },
      { 'src/main.ts': `const a = 'insert into orders values (1)';` },
    ],
    good: [
      { 'src/store/a.ts': `const a = 'delete from orders';` },
      {
        'src/app/a.ts': `const a = 'Select an offer from the list', b = 'update the order and set it right', c = 'with care';`,
      },
    ],
  },
  {
    name: 'SQL lists its columns',
    check: stars,
    bad: [
      { 'src/store/a.ts': 'trx.raw(`select * from orders`)' },
      { 'src/store/a.ts': 'trx.raw(`select o.id, p.* from orders o, p`)' },
      { 'src/store/a.ts': 'trx.raw(`insert into orders values (1) returning *`)' },
      { 'src/store/a.ts': `trx('orders').select('*')` },
      { 'src/store/migrations/000001_a.sql': 'create view a as\nselect *\nfrom b;' },
    ],
    good: [{ 'src/store/a.ts': 'trx.raw(`select count(*), a * b as c from orders`)' }],
  },
  {
    name: 'a migration is named 000123_words.sql and never edited once pinned',
    check: (sources) => changedMigrations(sources, pinned),
    bad: [
      { 'src/store/migrations/1_orders.sql': '' },
      { 'src/store/migrations/000123_Orders.sql': '' },
      { 'src/store/migrations/999999_never_pinned.sql': '' },
    ],
  },
];
