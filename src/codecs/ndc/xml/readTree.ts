import type { MessageTables, ScalarBase } from '../../../../generated/ndc/messageTables.ts';
import type { XmlElement } from './parseXml.ts';
import { messageRow, preparedType, type PreparedType } from './preparedTables.ts';
import { readScalar } from './readScalar.ts';
import { reportInvalid, reportUnknown, type TreeReading, type TreeReports } from './treeReports.ts';

type Tree = { [key: string]: unknown };
type Reader = TreeReports & { open: XmlElement[] };

const xsiNamespace = 'http://www.w3.org/2001/XMLSchema-instance';

/** The message whose root this is, by local name, with or without `IATA_`. */
export function messageNameOf(element: XmlElement, tables: MessageTables): string | undefined {
  const name = element.name.replace(/^IATA_/, '');
  return Object.hasOwn(tables.messages, name) ? name : undefined;
}

/**
 * The tree of a message, read by local name: neither position nor prefix nor namespace matters. Reports what the tables do not
 * know (unknown elements and attributes, stray text, the second of a child that occurs once) and values that are not what their
 * type says. An element with `xsi:nil` is absent.
 */
export function readTree<T = unknown>(element: XmlElement, tables: MessageTables, messageName: string): TreeReading<T> {
  const reader: Reader = { unknown: [], invalid: [], unlisted: 0, open: [] };
  const tree = readComplex(element, preparedType(tables, messageRow(tables, messageName).type), reader) as T;
  const { unknown, invalid, unlisted } = reader;
  return { tree, unknown, invalid, unlisted };
}

function readComplex(element: XmlElement, type: PreparedType, reader: Reader): Tree {
  const tree: Tree = {};
  reader.open.push(element);
  if (type.text !== undefined) {
    if (element.text !== '' || element.children.length === 0)
      tree['value'] = readText(element.text, type.text, reader, '');
  } else if (isStray(element.text)) {
    reportUnknown(reader, 'text', () => `${pathOf(reader)}/text()`);
  }
  for (const attribute of element.attributes) {
    const row = type.attributesByName.get(attribute.name);
    if (row === undefined) {
      if (attribute.ns !== xsiNamespace)
        reportUnknown(reader, 'attribute', () => `${pathOf(reader)}/@${attribute.name}`);
    } else if (row.key in tree) {
      reportUnknown(reader, 'repeated', () => `${pathOf(reader)}/@${attribute.name}`);
    } else {
      tree[row.key] = readText(attribute.value, row.base, reader, `/@${attribute.name}`);
    }
  }
  for (const child of element.children) readChild(child, type, tree, reader);
  reader.open.pop();
  return tree;
}

function readChild(element: XmlElement, type: PreparedType, tree: Tree, reader: Reader): void {
  const row = type.childrenByName.get(element.name);
  if (row === undefined) return reportUnknown(reader, 'element', () => pathOf(reader, element));
  if (isNil(element)) return;
  const present = tree[row.key];
  if (present !== undefined && !row.many) return reportUnknown(reader, 'repeated', () => pathOf(reader, element));
  const { value } = row;
  const read =
    value.type === undefined ? readSimple(element, value.base, reader) : readComplex(element, value.type(), reader);
  if (!row.many) tree[row.key] = read;
  else if (present === undefined) tree[row.key] = [read];
  else (present as unknown[]).push(read);
}

function readSimple(element: XmlElement, base: ScalarBase, reader: Reader): unknown {
  reader.open.push(element);
  for (const attribute of element.attributes) {
    if (attribute.ns !== xsiNamespace) reportUnknown(reader, 'attribute', () => `${pathOf(reader)}/@${attribute.name}`);
  }
  for (const child of element.children) reportUnknown(reader, 'element', () => pathOf(reader, child));
  const value = readText(element.text, base, reader, '');
  reader.open.pop();
  return value;
}

function readText(text: string, base: ScalarBase, reader: Reader, suffix: string): unknown {
  const value = readScalar(text, base);
  if (typeof value === 'string' && (base === 'boolean' || base === 'integer')) {
    reportInvalid(reader, base, () => `${pathOf(reader)}${suffix}`);
  }
  return value;
}

function isStray(text: string): boolean {
  return text !== '' && /\S/.test(text);
}

/** An empty element that says it is nil; one with content is read for its content. */
function isNil(element: XmlElement): boolean {
  return (
    element.attributes.length > 0 &&
    element.children.length === 0 &&
    !isStray(element.text) &&
    element.attributes.some(
      ({ name, ns, value }) => name === 'nil' && ns === xsiNamespace && /^\s*(true|1)\s*$/.test(value),
    )
  );
}

/** The path of the innermost open element, or of a child of it; a position stands where siblings have the same name. */
function pathOf({ open }: Reader, leaf?: XmlElement): string {
  const elements = leaf === undefined ? open : [...open, leaf];
  return elements.map((element, index) => `/${element.name}${positionOf(element, elements[index - 1])}`).join('');
}

function positionOf(element: XmlElement, parent: XmlElement | undefined): string {
  const namesakes = parent === undefined ? [] : parent.children.filter((sibling) => sibling.name === element.name);
  return namesakes.length > 1 ? `[${namesakes.indexOf(element) + 1}]` : '';
}
