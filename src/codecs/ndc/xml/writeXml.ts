import type { MessageTables } from '../../../../generated/ndc/messageTables.ts';
import { assert } from '../../../base/assert.ts';
import { escapeAttribute, escapeText } from './escapeXml.ts';
import { messageRow, preparedType, type PreparedChild, type PreparedType } from './preparedTables.ts';

type Tree = { [key: string]: unknown };

const xmlNamespace = 'http://www.w3.org/XML/1998/namespace';

/**
 * The XML text of a message tree, without XML declaration (`wrap` adds it): children in table order, the default namespace
 * declared on the root and again wherever it changes. Members that are undefined are not written.
 * A member the tables do not know, or of the wrong kind, is a bug of ours and asserts.
 */
export function writeXml(tree: object, tables: MessageTables, messageName: string): string {
  const message = messageRow(tables, messageName);
  const namespaces = [message.ns, ...tables.namespaces.slice(1)].map(escapeAttribute);
  const declaration = message.ns === '' ? '' : ` xmlns="${namespaces[0]}"`;
  return writeComplex(message.root, declaration, tree, preparedType(tables, message.type), 0, namespaces);
}

function writeComplex(
  name: string,
  declaration: string,
  tree: unknown,
  type: PreparedType,
  ns: number,
  namespaces: string[],
): string {
  assert(typeof tree === 'object' && tree !== null && !Array.isArray(tree), `${name} is not an object`);
  const members = tree as Tree;
  let left = 0;
  for (const key in members) if (members[key] !== undefined) left += 1;
  let start = `<${name}${declaration}`;
  for (let index = 0; index < type.attributes.length; index += 1) {
    const attribute = type.attributes[index];
    const value = attribute === undefined ? undefined : members[attribute.key];
    if (attribute === undefined || value === undefined) continue;
    left -= 1;
    start += writeAttribute(attribute.name, attribute.ns, scalarText(value, attribute.name), index);
  }
  let content = '';
  if (type.text !== undefined && members['value'] !== undefined) {
    left -= 1;
    content = escapeText(scalarText(members['value'], name));
  }
  for (const child of type.children) {
    if (left === 0) break;
    const value = members[child.key];
    if (value === undefined) continue;
    left -= 1;
    content += writeChild(child, value, ns, namespaces);
  }
  if (left !== 0) assertKnown(name, members, type);
  return content === '' ? `${start}/>` : `${start}>${content}</${name}>`;
}

function writeChild(child: PreparedChild, value: unknown, parentNs: number, namespaces: string[]): string {
  if (!child.many) return writeElement(child, value, parentNs, namespaces);
  assert(Array.isArray(value), `${child.name} is not an array`);
  let text = '';
  for (const item of value) text += writeElement(child, item, parentNs, namespaces);
  return text;
}

function writeElement(child: PreparedChild, value: unknown, parentNs: number, namespaces: string[]): string {
  const { name, ns } = child;
  const declaration = ns === parentNs ? '' : ` xmlns="${namespaces[ns]}"`;
  if (child.value.type !== undefined) return writeComplex(name, declaration, value, child.value.type(), ns, namespaces);
  return `<${name}${declaration}>${escapeText(scalarText(value, name))}</${name}>`;
}

function writeAttribute(name: string, ns: string, value: string, index: number): string {
  if (ns === '') return ` ${name}="${escapeAttribute(value)}"`;
  if (ns === xmlNamespace) return ` xml:${name}="${escapeAttribute(value)}"`;
  return ` xmlns:a${index}="${escapeAttribute(ns)}" a${index}:${name}="${escapeAttribute(value)}"`;
}

function scalarText(value: unknown, name: string): string {
  if (typeof value === 'string') return value;
  assert(typeof value === 'boolean' || Number.isSafeInteger(value), `${name} is neither text, integer nor boolean`);
  return String(value);
}

function assertKnown(name: string, members: Tree, type: PreparedType): never {
  const unknown = Object.keys(members).filter((key) => members[key] !== undefined && !type.members.has(key));
  assert(false, `${name} has no ${unknown.join(', ')}`);
}
