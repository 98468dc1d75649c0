import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { generateNdc, renderNdc } from '../../../src/contracts/generateNdc.ts';
import { jsonSchema } from '../../../src/contracts/jsonSchema.ts';
import { readTables } from '../../../src/contracts/readTables.ts';
import { renderTypes } from '../../../src/contracts/renderTypes.ts';

const schemas = (name: string): string => join(import.meta.dirname, '../../fixtures/xsd', name);
const read = (name: string) => readTables({ schemaDir: schemas(name), generation: name });

describe('tables of schemas in two namespaces', () => {
  const { tables, notes } = read('parcel');

  test('name a message by its root element without IATA_', () => {
    expect(tables.messages).toEqual({
      ParcelRQ: { root: 'IATA_ParcelRQ', ns: 'urn:parcel:message', type: 'ParcelRQ' },
      ParcelRS: { root: 'IATA_ParcelRS', ns: 'urn:parcel:message', type: 'ParcelResponseType' },
    });
  });

  test('leave namespace 0 to the root and declare the others', () => {
    expect(tables.namespaces.slice(2)).toEqual(['urn:parcel:common', 'urn:parcel:signature']);
    expect(tables.types['ParcelRQ']?.children?.map(({ name, ns }) => [name, ns])).toEqual([
      ['Header', undefined],
      ['Request', undefined],
      ['Signature', 2],
    ]);
    expect(tables.types['RequestType']?.ns).toBe(2);
    expect(tables.types['SignatureType']?.ns).toBe(3);
  });

  test('order the children of choices, groups and extensions as they are written', () => {
    const namesOf = (type: string) => tables.types[type]?.children?.map((child) => child.name);
    expect(namesOf('ParcelType')?.slice(0, 7)).toEqual(['id', 'Kind', 'From', 'Depot', 'To', 'Label', 'Stamp']);
    expect(namesOf('PlaceType')).toEqual(['Street', 'Town']);
    expect(namesOf('CompanyType')).toEqual(['Name', 'Note', 'TaxID']);
  });

  test('put the members of a substitution group in place of its abstract head', () => {
    expect(tables.types['RequestType']?.children?.slice(1, 4)).toEqual([
      { name: 'Company', type: 'CompanyType' },
      { name: 'Person', type: 'PersonType' },
      { name: 'Employee', type: 'PersonType' },
    ]);
  });

  test('a restriction drops what it leaves out or prohibits', () => {
    expect(tables.types['PersonType']).toEqual({ ns: 2, children: [{ name: 'Name', scalar: 'NameType', min: 1 }] });
  });

  test('an attribute named like a child, or like the text, gets an at-sign', () => {
    expect(tables.types['ParcelType']?.attributes?.[0]).toEqual({ name: 'id', scalar: 'string', key: '@id' });
    expect(tables.types['PriceType']?.attributes?.[1]).toEqual({ name: 'value', scalar: 'string', key: '@value' });
  });

  test('a child named like something every object has gets an at-sign', () => {
    expect(tables.types['ErrorType']?.children?.[1]?.key).toBe('@constructor');
  });

  test('facets of simple types, unions and anonymous types become scalars', () => {
    expect(tables.scalars['StaffType']).toEqual({ base: 'integer', minInclusive: '0', maxInclusive: '500' });
    expect(tables.scalars['UnitType']).toEqual({ base: 'string', enum: ['KG', 'LB'] });
    expect(tables.types['ErrorType']?.children?.[0]?.scalar).toBe('string');
    expect(tables.scalars['WeightValueType']).toEqual({ base: 'decimal', fractionDigits: 3, minExclusive: '0' });
  });

  test('foreign content is marked and a recursive type refers to itself', () => {
    expect(tables.types['ParcelType_Extension']).toEqual({ open: true });
    expect(tables.types['ParcelType']?.children?.find((child) => child.name === 'Inside')?.type).toBe('ParcelType');
  });

  test('what cannot be carried over is noted once', () => {
    expect(notes).toEqual(['pattern \\p{IsGreek}+ has no JavaScript form; not checked']);
  });
});

describe('tables of other sets', () => {
  test('an element others refer to is no message, and what is missing is noted and read as text', () => {
    const { tables, notes } = read('letters');
    expect(Object.keys(tables.messages)).toEqual(['LetterRQ']);
    expect(notes).toEqual([
      'parts.xsd: import of seals.xsd not found; what it declares is read as text',
      'parts.xsd:10: type SealType not found; read as text',
      'parts.xsd:12: attribute group SealGroup not found',
    ]);
    expect(tables.types['PartyType']?.children?.[2]).toEqual({ name: 'Seal', scalar: 'string' });
  });

  test('an import by web address is found by its file name, and an unqualified child has no namespace', () => {
    const { tables } = read('letters');
    expect(tables.types['PartyType']?.children?.[1]).toEqual({ name: 'Stamp', type: 'Stamp', ns: 2 });
    expect(tables.namespaces).toEqual(['', '', 'urn:stamps']);
    expect(tables.types['Stamp']?.ns).toBe(1);
  });

  test('types that every file repeats are one type, those that differ are kept apart', () => {
    const { tables } = read('apart');
    expect(tables.namespaces).toEqual(['']);
    expect(Object.keys(tables.types)).toEqual(['AskRQ', 'FamilyType', 'MoodType', 'MoodType_2', 'PetType', 'TellRQ']);
    expect(tables.types['TellRQ']?.children?.map((child) => child.type)).toEqual(['FamilyType', 'MoodType_2']);
  });

  test('only the wanted messages are compiled, and an unknown one is refused', () => {
    const wanted = (messages: string[]) => readTables({ schemaDir: schemas('apart'), generation: 'apart', messages });
    expect(Object.keys(wanted(['TellRQ']).tables.types)).not.toContain('AskRQ');
    expect(() => wanted(['TellRQ', 'SingRQ'])).toThrow('no root element for SingRQ');
  });
});

describe('generated files', () => {
  let outDir = '';
  const options = () => ({
    schemaDir: schemas('parcel'),
    generation: 'parcel',
    outDir,
    banner: { source: 'test/fixtures/xsd/parcel', command: 'npm test' },
  });

  beforeAll(async () => {
    outDir = await mkdtemp(join(tmpdir(), 'ndc-generated-'));
    await generateNdc(options());
  });
  afterAll(() => rm(outDir, { recursive: true }));

  test('are the same bytes on every run, and each names its source, the hash of it and the command', async () => {
    const { files } = await renderNdc(options());
    expect([...files.keys()].map((path) => path.slice(outDir.length + 1).replaceAll('\\', '/'))).toEqual([
      'messageTables.ts',
      'parcel/tables.ts',
      'parcel/types.ts',
      'parcel/schema.json',
      'parcel/validators.js',
      'parcel/validators.d.ts',
    ]);
    for (const [path, text] of files) {
      expect(await readFile(path, 'utf8')).toBe(text);
      expect(text).toMatch(/sha256\W{1,5}[0-9a-f]{64}/);
      expect(text).toMatch(/test\/fixtures\/xsd\/parcel|src\/contracts/);
      expect(text).toContain('npm test');
    }
  });

  test('the validators stand alone and say all that is wrong with a tree', async () => {
    const { validateParcelRQ, validateParcelRS } = await import(
      pathToFileURL(join(outDir, 'parcel/validators.js')).href
    );
    const place = { Street: ['Main street 1'], Town: 'Ulm' };
    const parcel = { id: 'P1', From: place, To: place, Price: { value: '1.50', CurCode: 'EUR' }, '@id': 'x' };
    const tree = { Version: '1', Request: { Parcel: [parcel], Person: { Name: 'Ada' } } };
    expect(validateParcelRQ(tree)).toBe(true);
    const broken = { ...parcel, To: undefined, Price: { value: '1,50', CurCode: 'eur' }, Kind: 'Bag', Extra: 1 };
    expect(validateParcelRQ({ ...tree, Request: { ...tree.Request, Parcel: [broken] } })).toBe(false);
    const faults = validateParcelRQ.errors.map((error: { instancePath: string; keyword: string }) => [
      error.instancePath.slice('/Request/Parcel/0'.length),
      error.keyword,
    ]);
    expect(faults.sort()).toEqual([
      ['', 'additionalProperties'],
      ['', 'required'],
      ['/Kind', 'enum'],
      ['/Price/CurCode', 'pattern'],
      ['/Price/value', 'pattern'],
    ]);
    expect(validateParcelRS({ Error: [{ Code: 'KG', '@constructor': 'x' }] })).toBe(true);
  });

  test('the JSON Schema is valid 2020-12 and has a definition per message', async () => {
    const schema = JSON.parse(await readFile(join(outDir, 'parcel/schema.json'), 'utf8'));
    const ajv = new Ajv2020({ strict: true, keywords: ['x-generated'] });
    ajv.addSchema(schema, 'parcel');
    expect(ajv.validate('parcel#/$defs/ParcelRS', { Response: {} })).toBe(true);
    expect(ajv.validate('parcel#/$defs/ParcelRS', { Responses: {} })).toBe(false);
  });

  test('the types name enumerations and quote what is no identifier', () => {
    const types = renderTypes(read('parcel').tables);
    expect(types).toContain(`export type KindType = 'Box' | 'Don\\'t bend';`);
    expect(types).toContain(`  '@id'?: string;\n`);
    expect(types).toContain('export type ParcelRS = ParcelResponseType;');
    expect(types).toContain('  Street: string[];\n');
  });

  test('times without a zone are valid and impossible ones are not', () => {
    const { tables } = read('parcel');
    const ajv = new Ajv2020({ strict: true });
    ajv.addSchema(jsonSchema(tables), 'parcel');
    const isTime = (SentAt: string) => ajv.validate('parcel#/$defs/HeaderType', { SentAt });
    expect(
      ['2030-02-03T04:05:06', '2030-02-03T04:05:06.789Z', '2030-02-03T24:00:00+14:00'].filter((text) => !isTime(text)),
    ).toEqual([]);
    expect(
      ['2030-02-03', '2030-13-03T04:05:06', '2030-02-03T04:05', '2030-02-03T04:05:06Z ', ''].filter(isTime),
    ).toEqual([]);
  });
});
