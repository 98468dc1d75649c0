import { at, importsOf, targetOf, typeScriptIn } from './source.ts';
import type { Rule, Source } from './source.ts';

interface Room {
  readonly mayImport: readonly string[];
  /** Rooms of which only types may be known. */
  readonly typesOf?: readonly string[];
}

const runtimeRooms = ['base', 'domain', 'store', 'app', 'codecs', 'ports', 'gateway', 'relay', 'sandbox', 'wiring'];

/** DESIGN.md §2. `wiring` are main.ts and config.ts; `contracts` is build time, so nobody imports it. */
const rooms: Record<string, Room> = {
  base: { mayImport: [] },
  domain: { mayImport: ['base'] },
  store: { mayImport: ['base', 'domain'] },
  app: { mayImport: ['base', 'domain', 'store', 'ports'] },
  codecs: { mayImport: ['base', 'domain', 'generated'] },
  ports: { mayImport: ['base', 'domain', 'generated'] },
  gateway: { mayImport: ['base', 'codecs', 'app'], typesOf: ['domain'] },
  relay: { mayImport: ['base', 'codecs', 'app', 'store', 'ports'] },
  sandbox: { mayImport: ['base', 'domain', 'app'] },
  console: { mayImport: [] },
  cli: { mayImport: runtimeRooms },
  contracts: { mayImport: ['base'] },
  wiring: { mayImport: [...runtimeRooms, 'cli'] },
};

/** Packages that belong to one room: the rest of the program must not come to depend on them. Types are free. */
const packageHomes: Record<string, readonly string[]> = {
  knex: ['src/store/'],
  pg: ['src/store/'],
  express: ['src/gateway/'],
  'express-openapi-validator': ['src/gateway/'],
  saxes: ['src/codecs/', 'src/contracts/'],
  'libxml2-wasm': ['src/codecs/', 'src/contracts/'],
  'fast-xml-parser': ['src/codecs/', 'src/contracts/', 'src/cli/'],
};

function roomOf(path: string): string {
  const [top, second, third] = path.split('/');
  if (top !== 'src') return top ?? '';
  return third === undefined ? 'wiring' : (second ?? '');
}

function forbiddenImports(sources: readonly Source[]): string[] {
  return typeScriptIn(sources, 'src/').flatMap((source) => {
    const room = roomOf(source.path);
    const rules = rooms[room];
    if (!rules) return [`${source.path}: the room ${room} is not in the table of DESIGN §2`];
    return importsOf(source).flatMap(({ specifier, typeOnly, node }) => {
      const target = targetOf(source, specifier);
      if (target === undefined) return [];
      const other = roomOf(target);
      if (other === room) {
        return target === `src/${room}/index.ts`
          ? [`${at(source, node)} ${room} imports itself through its own index`]
          : [];
      }
      if (rules.mayImport.includes(other) || (typeOnly && rules.typesOf?.includes(other))) return [];
      return [`${at(source, node)} ${room} may not import ${other} (${specifier})`];
    });
  });
}

function strayPackages(sources: readonly Source[]): string[] {
  return typeScriptIn(sources, 'src/').flatMap((source) =>
    importsOf(source)
      .filter(({ specifier, typeOnly }) => {
        const name = specifier.split('/')[0]!;
        if (source.path.startsWith('src/domain/')) return !specifier.startsWith('.') && specifier !== 'node:crypto';
        return !typeOnly && packageHomes[name]?.every((home) => !source.path.startsWith(home));
      })
      .map(({ specifier, node }) => `${at(source, node)} ${specifier} is not for this room`),
  );
}

function importCycles(sources: readonly Source[]): string[] {
  const graph = new Map(
    typeScriptIn(sources, 'src/').map((source) => [
      source.path,
      importsOf(source).flatMap(({ specifier }) => targetOf(source, specifier) ?? []),
    ]),
  );
  const cycles: string[] = [];
  const state = new Map<string, 'open' | 'done'>();
  const walk = (path: string, trail: string[]) => {
    if (state.get(path) === 'done') return;
    if (state.get(path) === 'open') {
      cycles.push([...trail.slice(trail.indexOf(path)), path].join(' → '));
      return;
    }
    state.set(path, 'open');
    for (const next of graph.get(path) ?? []) if (graph.has(next)) walk(next, [...trail, path]);
    state.set(path, 'done');
  };
  for (const path of graph.keys()) walk(path, []);
  return cycles;
}

export const roomRules: Rule[] = [
  {
    name: 'a room imports only the rooms below it',
    check: forbiddenImports,
    bad: [
      { 'src/base/money.ts': `import { x } from '../domain/order/order.ts';` },
      { 'src/domain/order/order.ts': `export { x } from '../../store/orders.ts';` },
      { 'src/domain/order/order.ts': `import type { X } from '../../codecs/codec.ts';` },
      { 'src/store/orders.ts': `const x = await import('../app/createOrder.ts');` },
      { 'src/app/createOrder.ts': `import { x } from '../codecs/codec.ts';` },
      { 'src/app/createOrder.ts': `type X = import('../../generated/rest.ts').X;` },
      { 'src/gateway/server.ts': `import { decide } from '../domain/order/decide.ts';` },
      { 'src/gateway/server.ts': `import { load } from '../store/orders.ts';` },
      { 'src/cli/verify.ts': `import { generate } from '../contracts/generate.ts';` },
      { 'src/main.ts': `import { App } from './console/app.ts';` },
      { 'src/cli/verify.ts': `import { paths } from '../../generated/rest/types.ts';` },
      { 'src/codecs/ndc/a.ts': `import { config } from '../../config.ts';` },
      { 'src/ports/a.ts': `import { database } from '../../test/support/database.ts';` },
      { 'src/app/a.ts': `import { all } from './index.ts';`, 'src/app/index.ts': '' },
      { 'src/cellar/a.ts': '' },
    ],
    good: [
      { 'src/gateway/server.ts': `import type { Order } from '../domain/order/order.ts';` },
      { 'src/gateway/server.ts': `import { type Order } from '../domain/order/order.ts';` },
      {
        'src/codecs/ndc/21.3/orderCreate.ts': `import { x } from '../../../../generated/x.ts'; import { y } from '../xml.ts';`,
      },
      { 'src/main.ts': `import { x } from './store/orders.ts';` },
    ],
  },
  {
    name: 'a package stays in the room it belongs to, and the domain needs none',
    check: strayPackages,
    bad: [
      { 'src/domain/order/order.ts': `import { v7 } from 'uuid';` },
      { 'src/domain/order/order.ts': `import type { Knex } from 'knex';` },
      { 'src/app/createOrder.ts': `import pg from 'pg';` },
      { 'src/relay/deliver.ts': `import express from 'express';` },
      { 'src/app/createOrder.ts': `import { XMLParser } from 'fast-xml-parser';` },
    ],
    good: [{ 'src/app/createOrder.ts': `import type { Knex } from 'knex';`, 'src/store/a.ts': `import pg from 'pg';` }],
  },
  {
    name: 'no import goes round in a circle',
    check: importCycles,
    bad: [
      { 'src/base/a.ts': `import { b } from './b.ts';`, 'src/base/b.ts': `export * from './a.ts';` },
      {
        'src/base/a.ts': `import { b } from './b.ts';`,
        'src/base/b.ts': `import { c } from './c.ts';`,
        'src/base/c.ts': `import type { A } from './a.ts';`,
      },
    ],
    good: [
      {
        'src/base/a.ts': `import { b } from './b.ts'; import { c } from './c.ts';`,
        'src/base/b.ts': `import { c } from './c.ts';`,
        'src/base/c.ts': '',
      },
    ],
  },
];
