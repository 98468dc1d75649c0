import type { ComplexType, MessageTables, Scalar, ScalarBase } from './messageTables.ts';

export type JsonSchema = { [keyword: string]: unknown };

/** The JSON Schema (2020-12) of the message trees: a definition per message, complex type and restricted scalar. */
export function jsonSchema(tables: MessageTables): JsonSchema {
  const restricted = Object.entries(tables.scalars).filter(([, scalar]) => Object.keys(scalar).length > 1);
  const aliases = Object.entries(tables.messages).filter(([name, message]) => message.type !== name);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $defs: Object.fromEntries([
      ...aliases.map(([name, message]) => [name, reference(message.type)]),
      ...Object.entries(tables.types).map(([name, type]) => [name, schemaOfType(type, tables)]),
      ...restricted.map(([name, scalar]) => [name, schemaOfScalar(scalar)]),
    ]),
  };
}

function schemaOfType(type: ComplexType, tables: MessageTables): JsonSchema {
  const properties: [string, JsonSchema][] = [];
  const required: string[] = [];
  const add = (key: string, schema: JsonSchema, isRequired: boolean): void => {
    properties.push([key, schema]);
    if (isRequired) required.push(key);
  };
  if (type.text !== undefined) add('value', scalarReference(type.text, tables), !isMixed(type));
  for (const { name, key, scalar, required: isRequired } of type.attributes ?? []) {
    add(key ?? name, scalarReference(scalar, tables), isRequired === true);
  }
  for (const { name, key, type: typeName, scalar, min, max } of type.children ?? []) {
    const value = typeName === undefined ? scalarReference(scalar ?? '', tables) : reference(typeName);
    add(key ?? name, max === undefined ? value : arrayOf(value, min ?? 0, max), min !== undefined);
  }
  return {
    type: 'object',
    additionalProperties: false,
    ...(required.length > 0 && { required }),
    properties: Object.fromEntries(properties),
  };
}

/** Text beside child elements may be absent. */
export function isMixed(type: ComplexType): boolean {
  return type.text !== undefined && (type.children !== undefined || type.open === true);
}

/** An array of no elements is written as no element, so a required child needs at least one. */
function arrayOf(items: JsonSchema, min: number, max: number): JsonSchema {
  return { type: 'array', ...(min > 0 && { minItems: min }), ...(max > 0 && { maxItems: max }), items };
}

function scalarReference(name: string, tables: MessageTables): JsonSchema {
  const scalar = tables.scalars[name];
  if (scalar === undefined) return { type: 'string' };
  return Object.keys(scalar).length > 1 ? reference(name) : schemaOfScalar(scalar);
}

function reference(name: string): JsonSchema {
  return { $ref: `#/$defs/${name}` };
}

const zone = '(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?';
const clock = '(?:[01]\\d|2[0-4]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?';
const day = '-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])';

/** Lexical forms of XML Schema. The formats of JSON Schema are no use here: they require a zone, which airport times lack. */
const patternOfBase: Partial<Record<ScalarBase, string>> = {
  decimal: '^[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)$',
  float: '^(?:[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)(?:[eE][+-]?\\d+)?|-?INF|NaN)$',
  date: `^${day}${zone}$`,
  dateTime: `^${day}T${clock}${zone}$`,
  time: `^${clock}${zone}$`,
  duration: '^-?P(?!$)(?:\\d+Y)?(?:\\d+M)?(?:\\d+D)?(?:T(?=\\d)(?:\\d+H)?(?:\\d+M)?(?:\\d+(?:\\.\\d+)?S)?)?$',
  gYear: `^-?\\d{4,}${zone}$`,
  gYearMonth: `^-?\\d{4,}-(?:0[1-9]|1[0-2])${zone}$`,
};

/** Bounds and digits of a decimal cannot be said of a string in JSON Schema; the tables keep them. */
function schemaOfScalar(scalar: Scalar): JsonSchema {
  if (scalar.base === 'boolean') return { type: 'boolean' };
  if (scalar.base === 'integer') return integerSchema(scalar);
  const patterns = [patternOfBase[scalar.base], ...(scalar.patterns ?? [])].filter((pattern) => pattern !== undefined);
  const [first, ...others] = patterns;
  return {
    type: 'string',
    ...(scalar.enum && { enum: scalar.enum }),
    ...(scalar.minLength !== undefined && { minLength: scalar.minLength }),
    ...(scalar.maxLength !== undefined && { maxLength: scalar.maxLength }),
    ...(first !== undefined && { pattern: first }),
    ...(others.length > 0 && { allOf: others.map((pattern) => ({ pattern })) }),
  };
}

function integerSchema(scalar: Scalar): JsonSchema {
  return {
    type: 'integer',
    ...(scalar.enum && { enum: scalar.enum.map(Number) }),
    ...(scalar.minInclusive !== undefined && { minimum: Number(scalar.minInclusive) }),
    ...(scalar.maxInclusive !== undefined && { maximum: Number(scalar.maxInclusive) }),
    ...(scalar.minExclusive !== undefined && { exclusiveMinimum: Number(scalar.minExclusive) }),
    ...(scalar.maxExclusive !== undefined && { exclusiveMaximum: Number(scalar.maxExclusive) }),
  };
}
