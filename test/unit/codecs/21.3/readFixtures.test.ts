import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { encodeJson } from '../../../../src/base/json.ts';
import { readMessage, revealed } from './readMessage.ts';

const folder = 'test/fixtures/ndc/21.3';
const files = readdirSync(folder);

function expected(name: string): unknown {
  return JSON.parse(readFileSync(`${folder}/${name}`, 'utf8'));
}

describe('reading the 21.3 messages we wrote', () => {
  const commands = files.filter((file) => file.endsWith('.command.json'));
  test.each(commands)('gives the command of %s', (file) => {
    const reading = readMessage(`${folder}/${file.replace('.command.json', '.xml')}`);
    if (reading === undefined || !('request' in reading)) throw new Error(`${file} belongs to no request`);
    expect(JSON.parse(JSON.stringify(revealed(reading.request)))).toEqual(expected(file));
  });

  const offers = files.filter((file) => file.endsWith('.offers.json'));
  test.each(offers)('gives the offers of %s', (file) => {
    const reading = readMessage(`${folder}/${file.replace('.offers.json', '.xml')}`);
    if (reading === undefined || !('offers' in reading)) throw new Error(`${file} belongs to no airline answer`);
    expect(JSON.parse(encodeJson(reading.offers))).toEqual(expected(file));
  });

  test('leaves no fixture without its expected reading', () => {
    const messages = files.filter((file) => file.endsWith('.xml') && !file.startsWith('OrderViewRS'));
    expect(messages).toHaveLength(commands.length + offers.length);
  });
});
