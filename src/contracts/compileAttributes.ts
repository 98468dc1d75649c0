import type { CompileContext, CompiledAttribute } from './compiledType.ts';
import { childOf, childrenOf, type XsdNode } from './parseXsd.ts';
import { readScalarByName, readSimpleType, type NamedScalar } from './readSimpleType.ts';
import { resolveQName, schemaScope, type Located } from './schemaScope.ts';

const anyText: NamedScalar = { scalar: { base: 'string' } };

export function attributesOf(context: CompileContext, { node, document }: Located): CompiledAttribute[] {
  return childrenOf(node, 'attribute', 'attributeGroup').flatMap((child) => {
    const located: Located = { node: child, document };
    if (child.tag === 'attribute')
      return child.attributes.get('use') === 'prohibited' ? [] : [attributeOf(context, located)];
    const qname = resolveQName(located, child.attributes.get('ref') ?? '');
    const group = schemaScope(document).find('attributeGroup', qname);
    if (group !== undefined && group.node !== node) return attributesOf(context, group);
    context.note(`${document.file}:${child.line}: attribute group ${qname.name} not found`);
    return [];
  });
}

function attributeOf(context: CompileContext, located: Located): CompiledAttribute {
  const { node, document } = located;
  const required = node.attributes.get('use') === 'required';
  const reference = node.attributes.get('ref');
  if (reference === undefined) {
    const form = node.attributes.get('form') ?? document.schema.attributes.get('attributeFormDefault');
    const ns = form === 'qualified' ? document.targetNamespace : '';
    return { name: node.attributes.get('name') ?? '', ns, required, scalar: attributeScalar(context, located) };
  }
  const qname = resolveQName(located, reference);
  const global = schemaScope(document).find('attribute', qname);
  return { ...qname, required, scalar: global === undefined ? anyText : attributeScalar(context, global) };
}

function attributeScalar(context: CompileContext, located: Located): NamedScalar {
  const typeName = located.node.attributes.get('type');
  if (typeName !== undefined) return readScalarByName(resolveQName(located, typeName), located, context.simpleTypes);
  const anonymous = childOf(located.node, 'simpleType');
  return anonymous === undefined
    ? anyText
    : readSimpleType({ node: anonymous, document: located.document }, context.simpleTypes);
}
export function prohibitedAttributes(node: XsdNode): string[] {
  return childrenOf(node, 'attribute')
    .filter((child) => child.attributes.get('use') === 'prohibited')
    .map((child) => child.attributes.get('name') ?? '');
}

export function overrideAttributes(
  base: CompiledAttribute[],
  own: CompiledAttribute[],
  prohibited: string[],
): CompiledAttribute[] {
  const kept = base.filter((attribute) => !prohibited.includes(attribute.name));
  const merged = new Map([...kept, ...own].map((attribute) => [`{${attribute.ns}}${attribute.name}`, attribute]));
  return [...merged.values()];
}
