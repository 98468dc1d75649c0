import type { Scalar, ScalarBase } from './messageTables.ts';
import { childOf, childrenOf, type XsdNode } from './parseXsd.ts';
import { isBuiltIn, resolveQName, type Located, type QName } from './schemaScope.ts';
import { translatePattern } from './translatePattern.ts';

/** A scalar with the name of its simple type, where it has one and adds something to its base. */
export type NamedScalar = { name?: string; scalar: Scalar };

export type SimpleTypeContext = {
  find: (kind: 'type', qname: QName, from: Located) => Located | undefined;
  note: (text: string) => void;
};

const integers = [
  'integer', 'long', 'int', 'short', 'byte', 'nonNegativeInteger', 'positiveInteger', 'nonPositiveInteger',
  'negativeInteger', 'unsignedLong', 'unsignedInt', 'unsignedShort', 'unsignedByte',
]; // prettier-ignore

const lowestOf: Record<string, string> = {
  nonNegativeInteger: '0', positiveInteger: '1', unsignedLong: '0', unsignedInt: '0', unsignedShort: '0',
  unsignedByte: '0', short: '-32768', byte: '-128', int: '-2147483648',
}; // prettier-ignore

const highestOf: Record<string, string> = {
  nonPositiveInteger: '0', negativeInteger: '-1', unsignedInt: '4294967295', unsignedShort: '65535',
  unsignedByte: '255', short: '32767', byte: '127', int: '2147483647',
}; // prettier-ignore

const basesByName: Partial<Record<string, ScalarBase>> = {
  boolean: 'boolean', decimal: 'decimal', float: 'float', double: 'float', date: 'date', dateTime: 'dateTime',
  dateTimeStamp: 'dateTime', time: 'time', duration: 'duration', dayTimeDuration: 'duration',
  yearMonthDuration: 'duration', gYear: 'gYear', gYearMonth: 'gYearMonth', anyURI: 'anyURI',
  base64Binary: 'binary', hexBinary: 'binary',
}; // prettier-ignore

/** The scalar of a built-in type. Names, tokens, identifiers and lists of them are text. */
function readBuiltIn(name: string): NamedScalar {
  if (!integers.includes(name)) return { scalar: { base: basesByName[name] ?? 'string' } };
  const scalar: Scalar = { base: 'integer' };
  if (lowestOf[name] !== undefined) scalar.minInclusive = lowestOf[name];
  if (highestOf[name] !== undefined) scalar.maxInclusive = highestOf[name];
  return named(Object.keys(scalar).length > 1 ? name : undefined, scalar);
}

/** The scalar of a `simpleType` element. A list is one text; a union is what its members have in common. */
export function readSimpleType(located: Located, context: SimpleTypeContext): NamedScalar {
  const { node, document } = located;
  const name = node.attributes.get('name');
  const variety = childOf(node, 'restriction', 'list', 'union');
  if (variety === undefined) return { scalar: { base: 'string' } };
  const inner: Located = { node: variety, document };
  if (variety.tag === 'list') return { scalar: { base: 'string' } };
  if (variety.tag === 'union') return named(name, readUnion(inner, context));
  const base = readBase(inner, context);
  const scalar = applyFacets(base.scalar, variety, context);
  return scalar === base.scalar ? base : named(name, scalar);
}

/** The scalar a QName names. An unknown name is noted and read as text. */
export function readScalarByName(qname: QName, from: Located, context: SimpleTypeContext): NamedScalar {
  if (isBuiltIn(qname)) return readBuiltIn(qname.name);
  const located = context.find('type', qname, from);
  if (located !== undefined && located.node.tag === 'simpleType') return readSimpleType(located, context);
  context.note(`${from.document.file}:${from.node.line}: simple type ${qname.name} not found; read as text`);
  return { scalar: { base: 'string' } };
}

/** The scalar with the facets of a restriction on top; the same object when the restriction adds none. */
export function applyFacets(base: Scalar, restriction: XsdNode, context: SimpleTypeContext): Scalar {
  const added: Partial<Scalar> = {};
  const enumerated = childrenOf(restriction, 'enumeration').map(valueOf);
  if (enumerated.length > 0) added.enum = [...new Set(enumerated.map((value) => value.trim()))];
  const pattern = alternatives(childrenOf(restriction, 'pattern').map(valueOf), context);
  if (pattern !== undefined) added.patterns = [...(base.patterns ?? []), pattern];
  for (const facet of restriction.children) addFacet(added, facet);
  return Object.keys(added).length === 0 ? base : { ...base, ...added };
}

function addFacet(added: Partial<Scalar>, facet: XsdNode): void {
  const value = valueOf(facet);
  switch (facet.tag) {
    case 'length':
      added.minLength = Number(value);
      added.maxLength = Number(value);
      break;
    case 'minLength':
    case 'maxLength':
    case 'totalDigits':
    case 'fractionDigits':
      added[facet.tag] = Number(value);
      break;
    case 'minInclusive':
    case 'maxInclusive':
    case 'minExclusive':
    case 'maxExclusive':
      added[facet.tag] = value;
      break;
    default:
  }
}

/** Patterns side by side in one restriction are alternatives; when one cannot be translated none may be enforced. */
function alternatives(patterns: string[], context: SimpleTypeContext): string | undefined {
  const translated = patterns.map((pattern) => {
    const result = translatePattern(pattern);
    if (result === undefined) context.note(`pattern ${pattern} has no JavaScript form; not checked`);
    return result;
  });
  if (translated.length === 0 || translated.includes(undefined)) return undefined;
  return translated.join('|');
}

function readBase(restriction: Located, context: SimpleTypeContext): NamedScalar {
  const base = restriction.node.attributes.get('base');
  if (base !== undefined) return readScalarByName(resolveQName(restriction, base), restriction, context);
  const anonymous = childOf(restriction.node, 'simpleType');
  if (anonymous === undefined) return { scalar: { base: 'string' } };
  return readSimpleType({ node: anonymous, document: restriction.document }, context);
}

/** A union of enumerations is one enumeration; of one base, that base unrestricted; anything else is text. */
function readUnion(union: Located, context: SimpleTypeContext): Scalar {
  const names = (union.node.attributes.get('memberTypes') ?? '').split(/\s+/).filter((name) => name !== '');
  const members = [
    ...names.map((name) => readScalarByName(resolveQName(union, name), union, context)),
    ...childrenOf(union.node, 'simpleType').map((node) => readSimpleType({ node, document: union.document }, context)),
  ].map((member) => member.scalar);
  const base = members[0]?.base ?? 'string';
  if (members.length === 0 || members.some((member) => member.base !== base)) return { base: 'string' };
  const enums = members.map((member) => member.enum);
  if (enums.includes(undefined)) return { base };
  return { base, enum: [...new Set(enums.flatMap((values) => values ?? []))] };
}

function named(name: string | undefined, scalar: Scalar): NamedScalar {
  return name === undefined ? { scalar } : { name, scalar };
}

function valueOf(facet: XsdNode): string {
  return facet.attributes.get('value') ?? '';
}
