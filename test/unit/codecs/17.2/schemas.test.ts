import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { tables } from '../../../../generated/ndc/17.2/tables.ts';
import * as validators from '../../../../generated/ndc/17.2/validators.js';
import { messageNameOf, parseXml, readTree } from '../../../../src/codecs/ndc/xml.ts';
import {
  hasOfficialMaterial,
  officialFolder,
  validateBySchema,
  validateOfficial,
} from '../../../support/officialSchema.ts';
import { readMessage } from './readMessage.ts';

const folder = 'ndc-xml/17.2';
const samples = readdirSync(`${folder}/samples`);
const messages = Object.keys(tables.messages);

function validateOurs(xml: string, message: string): string[] {
  return validateBySchema(`${folder}/${message}.xsd`, xml);
}

function messageOf(xml: string): string {
  return messageNameOf(parseXml(new TextEncoder().encode(xml)), tables) ?? '';
}

describe('our 17.2 schemas and samples', () => {
  test('have a sample of every message', () => {
    expect(new Set(samples.map((file) => file.split('.')[0]))).toEqual(new Set(messages));
  });

  test.each(samples)('%s is valid by the schema and by the generated validator', (file) => {
    const xml = readFileSync(`${folder}/samples/${file}`, 'utf8');
    const element = parseXml(new TextEncoder().encode(xml));
    const message = messageOf(xml);
    const { tree, unknown, invalid } = readTree(element, tables, message);
    const validate = (validators as unknown as Record<string, (tree: unknown) => boolean>)[`validate${message}`];
    expect(validateOurs(xml, message)).toEqual([]);
    expect({ unknown, invalid, valid: validate?.(tree) }).toEqual({ unknown: [], invalid: [], valid: true });
  });

  test.each(samples.filter((file) => !file.startsWith('OrderViewRS')))('%s is understood without fault', (file) => {
    const reading = readMessage(`${folder}/samples/${file}`);
    expect(reading && ('request' in reading ? reading.request.faults : reading.offers.faults)).toEqual([]);
  });

  test('refuse a message whose elements stand in the wrong order', () => {
    const xml = readFileSync(`${folder}/samples/OrderRetrieveRQ.xml`, 'utf8');
    const turned = xml.replace(/(\s*<ID>.*<\/ID>)(\s*<AirlineID>.*<\/AirlineID>)/, '$2$1');
    expect(turned).not.toBe(xml);
    expect(validateOurs(turned, 'OrderRetrieveRQ')).not.toEqual([]);
  });
});

const describeOfficial = hasOfficialMaterial() ? describe : describe.skip;

describeOfficial('our 17.2 schemas beside the official ones', () => {
  test.each(samples)('%s is valid by the official schema too', (file) => {
    expect(validateOfficial('17.2', readFileSync(`${folder}/samples/${file}`, 'utf8'))).toEqual([]);
  });

  test('judge every real message as the official ones do', () => {
    const real = `${officialFolder}/17.2/samples`;
    const judged = readdirSync(real).flatMap((file) => {
      const xml = readFileSync(`${real}/${file}`, 'utf8');
      // Only messages without an envelope around them, and well-formed ones, can be judged as they are.
      const message = /^(?:\s|<\?[^>]*>|<!--[^]*?-->)*<(?:[\w-]+:)?(\w+)/.exec(xml.replace(/^\uFEFF/, ''))?.[1] ?? '';
      if (!messages.includes(message) || file.startsWith('airshopping-2')) return [];
      return [
        { file, official: validateOfficial('17.2', xml).length === 0, ours: validateOurs(xml, message).length === 0 },
      ];
    });
    expect(judged.length).toBeGreaterThan(20);
    expect(judged.filter((each) => each.official !== each.ours)).toEqual([]);
  });
});
