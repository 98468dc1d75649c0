import type { SchemaDocument } from './loadSchemas.ts';
import { xsdNamespace, type XsdNode } from './parseXsd.ts';

/** A schema component and the document it stands in. */
export type Located = { node: XsdNode; document: SchemaDocument };

export type QName = { ns: string; name: string };

export type ComponentKind = 'element' | 'type' | 'group' | 'attributeGroup' | 'attribute';

/** What the documents reachable from one document declare. */
export type SchemaScope = {
  find: (kind: ComponentKind, qname: QName) => Located | undefined;
  /** Global elements that may stand in for the given one, directly. */
  substitutes: (head: QName) => Located[];
};

const kindOfTag: Partial<Record<string, ComponentKind>> = {
  element: 'element',
  complexType: 'type',
  simpleType: 'type',
  group: 'group',
  attributeGroup: 'attributeGroup',
  attribute: 'attribute',
};

const scopes = new WeakMap<SchemaDocument, SchemaScope>();

/** The scope of a document: itself, what it includes and imports, and so on. The nearest declaration of a name wins. */
export function schemaScope(document: SchemaDocument): SchemaScope {
  const known = scopes.get(document);
  if (known !== undefined) return known;
  const components = new Map<string, Located>();
  const substitutes = new Map<string, Located[]>();
  for (const reachable of closureOf(document)) {
    for (const located of globalsOf(reachable)) {
      const { node } = located;
      const kind = kindOfTag[node.tag];
      if (kind === undefined) continue;
      const key = keyOf(kind, { ns: reachable.targetNamespace, name: node.attributes.get('name') ?? '' });
      if (!components.has(key)) components.set(key, located);
      const head = node.attributes.get('substitutionGroup');
      if (head === undefined) continue;
      const headKey = keyOf('element', resolveQName(located, head));
      substitutes.set(headKey, [...(substitutes.get(headKey) ?? []), located]);
    }
  }
  const scope: SchemaScope = {
    find: (kind, qname) => components.get(keyOf(kind, qname)),
    substitutes: (head) => substitutes.get(keyOf('element', head)) ?? [],
  };
  scopes.set(document, scope);
  return scope;
}

/** The global declarations of one document; those inside `redefine` and `override` count. */
export function globalsOf(document: SchemaDocument): Located[] {
  return document.schema.children
    .flatMap((node) => (node.tag === 'redefine' || node.tag === 'override' ? node.children : [node]))
    .map((node) => ({ node, document }));
}

/** Resolves a QName in an attribute value. In a document without namespace of its own, unprefixed means its includer's. */
export function resolveQName({ node, document }: Located, value: string): QName {
  const colon = value.indexOf(':');
  const prefix = colon === -1 ? '' : value.slice(0, colon);
  const name = value.slice(colon + 1);
  if (prefix === 'xml') return { ns: 'http://www.w3.org/XML/1998/namespace', name };
  const ns = node.prefixes.get(prefix) ?? '';
  return { ns: ns === '' && prefix === '' ? namespaceOfUnprefixed(document) : ns, name };
}

export function isBuiltIn(qname: QName): boolean {
  return qname.ns === xsdNamespace;
}

function namespaceOfUnprefixed(document: SchemaDocument): string {
  return document.schema.attributes.has('targetNamespace') ? '' : document.targetNamespace;
}

function closureOf(document: SchemaDocument): Set<SchemaDocument> {
  const reached = new Set([document]);
  for (const next of reached) for (const reference of next.references) reached.add(reference);
  return reached;
}

function keyOf(kind: ComponentKind, qname: QName): string {
  return `${kind} {${qname.ns}}${qname.name}`;
}
