import type { CompiledChild, CompiledMessage, CompiledType, CompiledValue } from './compiledType.ts';
import { mergeTypes, reachableTypes } from './mergeTypes.ts';
import type { AttributeRow, ChildRow, ComplexType, MessageTables, Scalar } from './messageTables.ts';
import type { NamedScalar } from './readSimpleType.ts';

/** The read and write tables of compiled messages, in an order that depends on the schemas alone. */
export function buildTables(generation: string, compiled: readonly CompiledMessage[]): MessageTables {
  const messages = [...compiled].sort((left, right) => (left.name < right.name ? -1 : 1));
  const types = reachableTypes(messages);
  const namespaces = indexNamespaces(messages);
  const namespaceOf = (child: CompiledChild): number => Math.max(0, namespaces.indexOf(child.ns, 1));
  const merged = mergeTypes(types, namespaceOf);
  const names = createNames([...messages.map((message) => message.name), ...reservedNames]);
  const typeNames = new Map<CompiledType, string>();
  for (const type of new Set(merged.values())) typeNames.set(type, nameOfType(type, messages, merged, names));

  const scalars = new Map<string, Scalar>();
  const scalarNames = new Map<string, string>();
  const scalarName = (named: NamedScalar, place: string): string => {
    const key = JSON.stringify(named);
    const known = scalarNames.get(key);
    if (known !== undefined) return known;
    const name = isPlain(named.scalar) ? named.scalar.base : names.unique(named.name ?? place);
    scalarNames.set(key, name);
    scalars.set(name, named.scalar);
    return name;
  };
  const typeName = (type: CompiledType): string => typeNames.get(merged.get(type) ?? type) ?? type.name;
  const valueOf = (value: CompiledValue, place: string) =>
    'type' in value ? { type: typeName(value.type) } : { scalar: scalarName(value.scalar, place) };

  const rows = [...typeNames].map(([type, name]): [string, ComplexType] => [
    name,
    rowOf(type, { name, namespaceOf, namespaces, scalarName, valueOf }),
  ]);
  return {
    generation,
    namespaces,
    messages: Object.fromEntries(
      messages.map((message) => [message.name, { root: message.root, ns: message.ns, type: typeName(message.type) }]),
    ),
    types: sorted(rows),
    scalars: sorted([...scalars]),
  };
}

type RowContext = {
  name: string;
  namespaces: string[];
  namespaceOf: (child: CompiledChild) => number;
  scalarName: (named: NamedScalar, place: string) => string;
  valueOf: (value: CompiledValue, place: string) => { type: string } | { scalar: string };
};

function rowOf(type: CompiledType, context: RowContext): ComplexType {
  const { name } = context;
  const ns = type.children[0] === undefined ? 0 : context.namespaceOf(type.children[0]);
  const children = type.children.map((child): ChildRow => {
    const row: ChildRow = { name: child.name, ...context.valueOf(child.value, `${name}_${child.name}`) };
    if (child.min > 0) row.min = child.min;
    if (child.max !== 1) row.max = Number.isFinite(child.max) ? child.max : 0;
    if (context.namespaceOf(child) !== ns) row.ns = context.namespaceOf(child);
    if (isInherited(child.name)) row.key = `@${child.name}`;
    return row;
  });
  const taken = new Set(type.children.map((child) => child.name));
  if (type.text !== undefined) taken.add('value');
  const attributes = type.attributes.map((attribute): AttributeRow => {
    const row: AttributeRow = {
      name: attribute.name,
      scalar: context.scalarName(attribute.scalar, `${name}_${attribute.name}`),
    };
    if (attribute.required) row.required = true;
    if (attribute.ns !== '') row.ns = context.namespaces.indexOf(attribute.ns, 1);
    if (taken.has(attribute.name) || isInherited(attribute.name)) row.key = `@${attribute.name}`;
    return row;
  });
  const row: ComplexType = {};
  if (ns !== 0) row.ns = ns;
  if (attributes.length > 0) row.attributes = attributes;
  if (type.text !== undefined) row.text = context.scalarName(type.text, `${name}_value`);
  if (children.length > 0) row.children = children;
  if (type.open) row.open = true;
  return row;
}

/**
 * Namespace 0 stands for that of the message's root. Another namespace gets an index of its own, and so does a root namespace
 * that a message with another root reaches too.
 */
function indexNamespaces(messages: readonly CompiledMessage[]): string[] {
  const roots = new Map<string, Set<string>>();
  const others = new Set<string>();
  for (const message of messages) {
    for (const type of reachableTypes([message])) {
      for (const { ns } of type.children) roots.set(ns, (roots.get(ns) ?? new Set()).add(message.ns));
      for (const { ns } of type.attributes) if (ns !== '') others.add(ns);
    }
  }
  const absolute = [...roots].filter(([ns, rootsOf]) => rootsOf.size > 1 || !rootsOf.has(ns)).map(([ns]) => ns);
  return ['', ...[...new Set([...absolute, ...others])].sort()];
}

/** A name every object inherits may not be a property of a tree: reading it where it is absent would give a function. */
function isInherited(name: string): boolean {
  return name in Object.prototype;
}

function isPlain(scalar: Scalar): boolean {
  return Object.keys(scalar).length === 1;
}

/** Names that are taken in the generated TypeScript, or mean an unrestricted scalar. */
const reservedNames = [
  'Messages', 'any', 'bigint', 'null', 'never', 'number', 'object', 'symbol', 'undefined', 'unknown', 'void',
  'string', 'boolean', 'integer', 'decimal', 'float', 'date', 'dateTime', 'time', 'duration', 'gYear', 'gYearMonth', 'anyURI', 'binary',
]; // prettier-ignore

function createNames(reserved: readonly string[]) {
  const taken = new Set(reserved);
  return {
    unique(wanted: string): string {
      const base = wanted.replace(/[^\p{L}\p{N}_]/gu, '_').replace(/^(?=\p{N})/u, '_');
      let name = base;
      for (let count = 2; taken.has(name) || isInherited(name); count += 1) name = `${base}_${count}`;
      taken.add(name);
      return name;
    },
  };
}

/** A type that is a message's own bears the message's name. */
function nameOfType(
  type: CompiledType,
  messages: readonly CompiledMessage[],
  merged: ReadonlyMap<CompiledType, CompiledType>,
  names: ReturnType<typeof createNames>,
): string {
  const own = messages.find((message) => message.name === type.name && merged.get(message.type) === type);
  return own?.name ?? names.unique(type.name);
}

function sorted<T>(entries: [string, T][]): Record<string, T> {
  return Object.fromEntries(entries.sort(([left], [right]) => (left < right ? -1 : 1)));
}
