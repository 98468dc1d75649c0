import { isMixed } from './jsonSchema.ts';
import type { ComplexType, MessageTables, Scalar } from './messageTables.ts';

/** The source of `types.ts`: an interface per complex type, an alias per enumeration, and the messages by name. */
export function renderTypes(tables: MessageTables): string {
  const enumerations = Object.entries(tables.scalars).filter(([, scalar]) => isEnumeration(scalar));
  const aliases = Object.entries(tables.messages).filter(([name, message]) => message.type !== name);
  return [
    '/** The messages of this generation by name. */',
    'export interface Messages {',
    ...Object.entries(tables.messages).map(([name, message]) => `  ${name}: ${message.type};`),
    '}',
    ...aliases.map(([name, message]) => `\nexport type ${name} = ${message.type};`),
    ...enumerations.map(([name, scalar]) => `\nexport type ${name} = ${(scalar.enum ?? []).map(quote).join(' | ')};`),
    ...Object.entries(tables.types).map(([name, type]) => renderInterface(name, type, tables)),
    '',
  ].join('\n');
}

function renderInterface(name: string, type: ComplexType, tables: MessageTables): string {
  const members: string[] = [];
  if (type.text !== undefined) members.push(`  value${isMixed(type) ? '?' : ''}: ${scalarType(type.text, tables)};`);
  for (const { name: attribute, key, required, scalar } of type.attributes ?? []) {
    members.push(`  ${property(key ?? attribute)}${required ? '' : '?'}: ${scalarType(scalar, tables)};`);
  }
  for (const child of type.children ?? []) {
    const valueType = child.type ?? scalarType(child.scalar ?? '', tables);
    const many = child.max === undefined ? '' : '[]';
    members.push(`  ${property(child.key ?? child.name)}${child.min === undefined ? '?' : ''}: ${valueType}${many};`);
  }
  return [`\nexport interface ${name} {`, ...members, '}'].join('\n');
}

function scalarType(name: string, tables: MessageTables): string {
  const scalar = tables.scalars[name];
  if (scalar !== undefined && isEnumeration(scalar)) return name;
  if (scalar?.base === 'boolean') return 'boolean';
  return scalar?.base === 'integer' ? 'number' : 'string';
}

function isEnumeration(scalar: Scalar): boolean {
  return scalar.enum !== undefined && scalar.base !== 'boolean' && scalar.base !== 'integer';
}

function property(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : quote(name);
}

function quote(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&').replaceAll('\n', '\\n')}'`;
}
