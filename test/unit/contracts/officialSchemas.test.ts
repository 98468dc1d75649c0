import { describe, expect, test } from '@jest/globals';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { XmlDocument, XmlValidateError, XsdValidator } from 'libxml2-wasm';
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs';
import { offerImportXmlLimits } from '../../../src/base/limits.ts';
import { messageNameOf, parseXml, readTree, unwrap, writeXml, XmlFault } from '../../../src/codecs/ndc/xml.ts';
import type { MessageTables } from '../../../src/contracts/messageTables.ts';
import { jsonSchema } from '../../../src/contracts/jsonSchema.ts';
import { readTables } from '../../../src/contracts/readTables.ts';
import { renderTables } from '../../../src/contracts/renderTables.ts';
import { renderTypes } from '../../../src/contracts/renderTypes.ts';

xmlRegisterFsInputProviders();

/** The licensed schemas and real messages, which are beside the project on the machines that have them and never in it. */
const official = join(import.meta.dirname, '../../../../shared/ndc');
const isThere = existsSync(official);
if (!isThere) console.warn('Skipped: there are no official NDC schemas in ../shared/ndc.');

/** Generation, and three of its messages that are read from real samples and written back. 25.2 has no samples. */
const generations: [string, string[]][] = [
  ['17.2', ['OrderCreateRQ', 'OrderViewRS', 'AirShoppingRS']],
  ['19.2', ['OrderCreateRQ', 'OrderChangeRQ', 'OrderRetrieveRQ']],
  ['21.3', ['OrderCreateRQ', 'OrderViewRS', 'OrderChangeRQ']],
  ['24.1', ['OrderCreateRQ', 'OrderViewRS', 'OrderReshopRS']],
  ['25.2', []],
];

/** Messages in no known message's shape: a shopping answer cut off in the middle. */
const knownBroken = 1;

function samplesOf(generation: string, tables: MessageTables) {
  const folder = join(official, generation, 'samples');
  const read = [];
  let refused = 0;
  for (const file of existsSync(folder) ? readdirSync(folder) : []) {
    try {
      const bytes = readFileSync(join(folder, file));
      const { message, wrappers } = unwrap(parseXml(bytes, offerImportXmlLimits), offerImportXmlLimits);
      const name = messageNameOf(message, tables);
      const text = wrappers.length === 0 ? bytes.toString('utf8').replace(/^\uFEFF/, '') : undefined;
      if (name !== undefined) read.push({ file, name, message, text });
    } catch (error) {
      if (!(error instanceof XmlFault)) throw error;
      refused += 1;
    }
  }
  return { read, refused };
}

function validatorOf(folder: string, files: string[]): (text: string) => boolean {
  const path = files.map((file) => join(folder, file)).find(existsSync) ?? '';
  const validator = XsdValidator.fromDoc(XmlDocument.fromString(readFileSync(path, 'utf8'), { url: path }));
  return (text) => {
    const document = XmlDocument.fromString(text);
    try {
      validator.validate(document);
      return true;
    } catch (error) {
      if (!(error instanceof XmlValidateError)) throw error;
      return false;
    } finally {
      document.dispose();
    }
  };
}

(isThere ? describe : describe.skip).each(generations)('official schemas of %s', (generation, wanted) => {
  const nothing: MessageTables = { generation, namespaces: [], messages: {}, types: {}, scalars: {} };
  const tables = isThere ? readTables({ schemaDir: join(official, generation, 'xsd'), generation }).tables : nothing;

  test('become tables, types and a JSON Schema in which every reference has its target', () => {
    expect(Object.keys(tables.messages).length).toBeGreaterThanOrEqual(16);
    for (const type of Object.values(tables.types)) {
      for (const child of type.children ?? []) {
        expect(child.type === undefined ? tables.scalars[child.scalar ?? ''] : tables.types[child.type]).toBeDefined();
      }
    }
    const patterns = Object.values(tables.scalars).flatMap((scalar) => scalar.patterns ?? []);
    for (const pattern of patterns) expect(() => new RegExp(pattern, 'u')).not.toThrow();
    expect(Object.keys(jsonSchema(tables)['$defs'] as object).length).toBeGreaterThan(200);
    expect(renderTables(tables).length).toBeGreaterThan(100_000);
    expect(renderTypes(tables)).toContain('export interface OrderCreateRQ {');
  });

  test('every real sample is read, written in table order and read again to the same tree', () => {
    const { read, refused } = samplesOf(generation, tables);
    expect(refused).toBeLessThanOrEqual(knownBroken);
    expect([...new Set(read.map((sample) => sample.name))]).toEqual(expect.arrayContaining(wanted));
    const changed = read.filter(({ name, message }) => {
      const { tree } = readTree<object>(message, tables, name);
      const again = readTree(parseXml(Buffer.from(writeXml(tree, tables, name)), offerImportXmlLimits), tables, name);
      return again.unknown.length > 0 || !isDeepStrictEqual(again.tree, tree);
    });
    expect(changed.map((sample) => sample.file)).toEqual([]);
  });

  test('a sample that is valid stays valid when it is read and written', () => {
    const { read } = samplesOf(generation, tables);
    for (const name of wanted) {
      const isValid = validatorOf(join(official, generation, 'xsd'), [`IATA_${name}.xsd`, `${name}.xsd`]);
      const valid = read.filter((sample) => sample.name === name && sample.text !== undefined && isValid(sample.text));
      expect(valid.map((sample) => sample.name)).toContain(name);
      const broken = valid.slice(0, 3).filter(({ message }) => {
        const { tree } = readTree<object>(message, tables, name);
        return !isValid(writeXml(tree, tables, name));
      });
      expect(broken.map((sample) => sample.file)).toEqual([]);
    }
  });
});
