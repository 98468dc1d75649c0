import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { tables } from '../../../../generated/ndc/21.3/tables.ts';
import { codec } from '../../../../src/codecs/ndc/21.3/index.ts';
import { messageNameOf, parseXml, readTree } from '../../../../src/codecs/ndc/xml.ts';

const folder = 'test/fixtures/ndc/21.3';
const files = readdirSync(folder).filter((file) => file.endsWith('.xml') && !file.startsWith('OrderViewRS'));

type Node = Record<string, unknown>;

/** The tree once for every member of it: without the member, and with nonsense where it holds a text. */
function* damaged(tree: Node): Generator<Node> {
  for (const path of paths(tree)) {
    for (const damage of ['delete', 'nonsense'] as const) {
      const copy = structuredClone(tree);
      const key = path.at(-1) ?? '';
      const parent = path.slice(0, -1).reduce<Node>((node, step) => node[step] as Node, copy);
      const isArrayMember = Array.isArray(parent);
      if (damage === 'nonsense' && typeof parent[key] === 'object') continue;
      if (damage === 'nonsense') parent[key] = '¿nonsense?';
      else if (isArrayMember) parent.splice(Number(key), 1);
      else delete parent[key];
      yield copy;
    }
  }
}

function paths(node: unknown, here: string[] = []): string[][] {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) => [[...here, key], ...paths(value, [...here, key])]);
}

describe('a damaged 21.3 message', () => {
  test.each(files)('made from %s never crashes the reading: it gives a request or says what is wrong', (file) => {
    const element = parseXml(readFileSync(`${folder}/${file}`));
    const name = messageNameOf(element, tables) ?? '';
    const { tree } = readTree<Node>(element, tables, name);
    let readings = 0;
    for (const each of damaged(tree)) {
      const request = codec.requests.find((known) => known === name);
      if (request === undefined) {
        const { offers, faults } = codec.readOffers(name as 'AirShoppingRS', each, element.name);
        expect(offers.length + faults.length).toBeGreaterThan(0);
      } else {
        const reading = codec.read(request, each, element.name);
        expect(reading.request === undefined).toBe(reading.faults.length > 0);
      }
      readings += 1;
    }
    expect(readings).toBeGreaterThan(3);
  });
});
