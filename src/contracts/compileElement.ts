import { attributesOf, overrideAttributes, prohibitedAttributes } from './compileAttributes.ts';
import { flattenContent, type GroupParticle, type Particle } from './flattenContent.ts';
import type { CompileContext, CompiledAttribute, CompiledType, CompiledValue } from './compiledType.ts';
import type { SchemaDocument } from './loadSchemas.ts';
import type { Scalar } from './messageTables.ts';
import { childOf, childrenOf, type XsdNode } from './parseXsd.ts';
import { applyFacets, readScalarByName, readSimpleType, type NamedScalar } from './readSimpleType.ts';
import { isBuiltIn, resolveQName, schemaScope, type Located, type QName } from './schemaScope.ts';

type Content = {
  attributes: CompiledAttribute[];
  text?: NamedScalar;
  particles: Particle<CompiledValue>[];
  open: boolean;
};

const anyText: NamedScalar = { scalar: { base: 'string' } };

/** The compiled value of an element declaration; `path` names the types that are declared inside it. */
export function compileElement(context: CompileContext, located: Located, path: string): CompiledValue {
  const { node, document } = located;
  const typeName = node.attributes.get('type');
  if (typeName !== undefined) return valueOfTypeName(context, resolveQName(located, typeName), located);
  const anonymous = childOf(node, 'complexType', 'simpleType');
  if (anonymous !== undefined) return valueOfTypeNode(context, { node: anonymous, document }, path);
  const head = node.attributes.get('substitutionGroup');
  const headElement =
    head === undefined ? undefined : schemaScope(document).find('element', resolveQName(located, head));
  return headElement === undefined ? { scalar: anyText } : compileElement(context, headElement, path);
}

function valueOfTypeName(context: CompileContext, qname: QName, from: Located): CompiledValue {
  if (isBuiltIn(qname)) return { scalar: readScalarByName(qname, from, context.simpleTypes) };
  const located = schemaScope(from.document).find('type', qname);
  if (located !== undefined) return valueOfTypeNode(context, located, qname.name);
  context.note(`${from.document.file}:${from.node.line}: type ${qname.name} not found; read as text`);
  return { scalar: anyText };
}

function valueOfTypeNode(context: CompileContext, located: Located, name: string): CompiledValue {
  if (located.node.tag === 'simpleType') return { scalar: readSimpleType(located, context.simpleTypes) };
  const known = context.compiled.get(located.node);
  if (known !== undefined) return { type: known };
  if (childOf(located.node, 'simpleContent') !== undefined) {
    const content = contentOf(context, located, name);
    if (content.attributes.length === 0 && content.text !== undefined) return { scalar: content.text };
  }
  return { type: compileType(context, located, name) };
}

function compileType(context: CompileContext, located: Located, name: string): CompiledType {
  const type: CompiledType = { name, attributes: [], children: [], open: false };
  context.compiled.set(located.node, type);
  const where = `${located.document.file}: ${name}`;
  if (located.node.attributes.get('abstract') === 'true') context.note(`${where} is abstract; read as if it were not`);
  const content = contentOf(context, located, name);
  const model: GroupParticle<CompiledValue> = { kind: 'sequence', min: 1, max: 1, items: content.particles };
  const rows = flattenContent(model, { same: isSameValue, note: (text) => context.note(`${where}: ${text}`) });
  type.attributes = content.attributes;
  type.children = rows.map(({ type: value, ...row }) => ({ ...row, value }));
  type.open = content.open;
  if (content.text !== undefined) type.text = content.text;
  return type;
}

function contentOf(context: CompileContext, located: Located, path: string): Content {
  const { node, document } = located;
  const derived = childOf(node, 'simpleContent', 'complexContent');
  const mixed = node.attributes.get('mixed') === 'true' || derived?.attributes.get('mixed') === 'true';
  const derivation = derived === undefined ? undefined : childOf(derived, 'extension', 'restriction');
  const content =
    derivation === undefined
      ? ownContent(context, located, path)
      : derivedContent(context, { node: derivation, document }, derived?.tag === 'simpleContent', path);
  return mixed && content.text === undefined ? { ...content, text: anyText } : content;
}

function derivedContent(context: CompileContext, derivation: Located, simple: boolean, path: string): Content {
  const base = baseContent(context, derivation, path);
  const own = ownContent(context, derivation, path);
  const attributes = overrideAttributes(base.attributes, own.attributes, prohibitedAttributes(derivation.node));
  const open = base.open || own.open;
  if (simple) {
    const text = base.text ?? anyText;
    const scalar: Scalar = applyFacets(text.scalar, derivation.node, context.simpleTypes);
    return { attributes, particles: [], open, text: scalar === text.scalar ? text : { scalar } };
  }
  const particles = derivation.node.tag === 'restriction' ? own.particles : [...base.particles, ...own.particles];
  return { attributes, particles, open, ...(base.text !== undefined && { text: base.text }) };
}

function baseContent(context: CompileContext, derivation: Located, path: string): Content {
  const empty: Content = { attributes: [], particles: [], open: false };
  const base = derivation.node.attributes.get('base');
  if (base === undefined) return empty;
  const qname = resolveQName(derivation, base);
  if (isBuiltIn(qname)) {
    return qname.name === 'anyType'
      ? empty
      : { ...empty, text: readScalarByName(qname, derivation, context.simpleTypes) };
  }
  const located = schemaScope(derivation.document).find('type', qname);
  if (located === undefined || located.node === derivation.node) {
    context.note(`${derivation.document.file}:${derivation.node.line}: base ${qname.name} not found`);
    return empty;
  }
  if (located.node.tag === 'simpleType') return { ...empty, text: readSimpleType(located, context.simpleTypes) };
  return contentOf(context, located, located.node.attributes.get('name') ?? path);
}

function ownContent(context: CompileContext, { node, document }: Located, path: string): Content {
  const groups = childrenOf(node, 'sequence', 'choice', 'all', 'group');
  const particles = groups.flatMap((group) => particleOf(context, { node: group, document }, path) ?? []);
  const open = childOf(node, 'anyAttribute') !== undefined || groups.some(hasWildcard);
  return { attributes: attributesOf(context, { node, document }), particles, open };
}

function particleOf(context: CompileContext, located: Located, path: string): Particle<CompiledValue> | undefined {
  const { node, document } = located;
  const { min, max } = occurrence(node);
  if (node.tag === 'element') return elementParticle(context, located, path);
  if (node.tag === 'group') {
    const group = schemaScope(document).find('group', resolveQName(located, node.attributes.get('ref') ?? ''));
    const model = group && childOf(group.node, 'sequence', 'choice', 'all');
    if (group === undefined || model === undefined) return undefined;
    const inner = particleOf(context, { node: model, document: group.document }, path);
    return inner && { kind: 'sequence', min, max, items: [inner] };
  }
  if (node.tag !== 'sequence' && node.tag !== 'choice' && node.tag !== 'all') return undefined;
  const items = node.children.flatMap((child) => particleOf(context, { node: child, document }, path) ?? []);
  const optional = node.tag === 'choice' && childOf(node, 'any') !== undefined;
  return { kind: node.tag, min: optional ? 0 : min, max, items };
}

function elementParticle(context: CompileContext, located: Located, path: string): Particle<CompiledValue> {
  const { node, document } = located;
  const { min, max } = occurrence(node);
  const reference = node.attributes.get('ref');
  if (reference === undefined) {
    const name = node.attributes.get('name') ?? '';
    const ns = isQualified(node, document) ? document.targetNamespace : '';
    return { kind: 'element', name, ns, min, max, type: compileElement(context, located, `${path}_${name}`) };
  }
  const qname = resolveQName(located, reference);
  const members = substitutable(context, qname, document);
  const items = members.map((member): Particle<CompiledValue> => {
    const name = member.node.attributes.get('name') ?? '';
    const ns = member.document.targetNamespace;
    return { kind: 'element', name, ns, min: 1, max: 1, type: compileElement(context, member, name) };
  });
  if (items.length === 0) {
    context.note(`${document.file}:${node.line}: element ${qname.name} not found; read as text`);
    return { kind: 'element', name: qname.name, ns: qname.ns, min, max, type: { scalar: anyText } };
  }
  return items.length === 1 && items[0]?.kind === 'element'
    ? { ...items[0], min, max }
    : { kind: 'choice', min, max, items };
}

/** The element itself unless abstract, and every element that may stand in for it. */
function substitutable(context: CompileContext, qname: QName, document: SchemaDocument): Located[] {
  const head = schemaScope(document).find('element', qname);
  const reached = new Set<Located>();
  const visit = (located: Located): void => {
    if (reached.has(located)) return;
    reached.add(located);
    const name = located.node.attributes.get('name') ?? '';
    schemaScope(document).substitutes({ ns: located.document.targetNamespace, name }).forEach(visit);
  };
  if (head !== undefined) visit(head);
  return [...reached].filter((located) => located.node.attributes.get('abstract') !== 'true');
}

function occurrence(node: XsdNode): { min: number; max: number } {
  const max = node.attributes.get('maxOccurs') ?? '1';
  return { min: Number(node.attributes.get('minOccurs') ?? '1'), max: max === 'unbounded' ? Infinity : Number(max) };
}

function isQualified(node: XsdNode, document: SchemaDocument): boolean {
  return (node.attributes.get('form') ?? document.schema.attributes.get('elementFormDefault')) === 'qualified';
}

function hasWildcard(node: XsdNode): boolean {
  return node.tag === 'any' || node.children.some((child) => child.tag !== 'element' && hasWildcard(child));
}

function isSameValue(left: CompiledValue, right: CompiledValue): boolean {
  if ('type' in left) return 'type' in right && left.type === right.type;
  return 'scalar' in right && JSON.stringify(left.scalar) === JSON.stringify(right.scalar);
}
