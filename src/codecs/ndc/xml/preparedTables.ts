import type { MessageTables, ScalarBase } from '../../../../generated/ndc/messageTables.ts';
import { assert } from '../../../base/assert.ts';

/** A complex type with everything looked up that reading and writing need. Prepared on first use: large sets load at once. */
export type PreparedType = {
  text?: ScalarBase;
  attributes: PreparedAttribute[];
  children: PreparedChild[];
  attributesByName: ReadonlyMap<string, PreparedAttribute>;
  childrenByName: ReadonlyMap<string, PreparedChild>;
  /** Members of the tree: children, attributes and `value`. */
  members: ReadonlyMap<string, PreparedChild | PreparedAttribute | 'value'>;
};
export type PreparedAttribute = { kind: 'attribute'; name: string; key: string; base: ScalarBase; ns: string };
export type PreparedChild = {
  kind: 'child';
  name: string;
  key: string;
  /** Index into the namespaces of the tables; 0 is that of the root. */
  ns: number;
  many: boolean;
  value: { base: ScalarBase; type?: undefined } | { base?: undefined; type: () => PreparedType };
};

const prepared = new WeakMap<MessageTables, Map<string, PreparedType>>();

/** The prepared complex type of that name. A name the tables lack is a bug of ours. */
export function preparedType(tables: MessageTables, name: string): PreparedType {
  let types = prepared.get(tables);
  if (types === undefined) {
    types = new Map();
    prepared.set(tables, types);
  }
  const known = types.get(name) ?? prepare(tables, name);
  types.set(name, known);
  return known;
}

/** The row of a message. A message the tables lack is a bug of ours: callers choose among those they have. */
export function messageRow(tables: MessageTables, messageName: string) {
  const row = Object.hasOwn(tables.messages, messageName) ? tables.messages[messageName] : undefined;
  assert(row !== undefined, `no message ${messageName} in the tables of ${tables.generation}`);
  return row;
}

function prepare(tables: MessageTables, name: string): PreparedType {
  const type = tables.types[name];
  assert(type !== undefined, `no type ${name} in the tables of ${tables.generation}`);
  const baseOf = (scalar: string | undefined): ScalarBase => tables.scalars[scalar ?? '']?.base ?? 'string';
  const attributes = (type.attributes ?? []).map((row): PreparedAttribute => {
    const ns = row.ns === undefined ? '' : (tables.namespaces[row.ns] ?? '');
    return { kind: 'attribute', name: row.name, key: row.key ?? row.name, base: baseOf(row.scalar), ns };
  });
  const children = (type.children ?? []).map((row): PreparedChild => {
    const { type: typeName } = row;
    return {
      kind: 'child',
      name: row.name,
      key: row.key ?? row.name,
      ns: row.ns ?? type.ns ?? 0,
      many: row.max !== undefined,
      value: typeName === undefined ? { base: baseOf(row.scalar) } : { type: () => preparedType(tables, typeName) },
    };
  });
  return {
    ...(type.text !== undefined && { text: baseOf(type.text) }),
    attributes,
    children,
    attributesByName: new Map(attributes.map((attribute) => [attribute.name, attribute])),
    childrenByName: new Map(children.map((child) => [child.name, child])),
    members: new Map<string, PreparedChild | PreparedAttribute | 'value'>([
      ...(type.text === undefined ? [] : [['value', 'value'] as const]),
      ...attributes.map((attribute) => [attribute.key, attribute] as const),
      ...children.map((child) => [child.key, child] as const),
    ]),
  };
}
