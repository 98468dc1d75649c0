import { describe, expect, test } from '@jest/globals';
import { XmlDocument, XsdValidator } from 'libxml2-wasm';
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { messageNameOf, parseXml, readJsonTree, readTree, redact, writeXml } from '../../../src/codecs/ndc/xml.ts';
import { readTables } from '../../../src/contracts/readTables.ts';

xmlRegisterFsInputProviders();

const schemaDir = join(import.meta.dirname, '../../fixtures/xsd/parcel');
const { tables } = readTables({ schemaDir, generation: 'parcel' });

const common = 'urn:parcel:common';

/** A request in all its parts, children out of order and prefixes as no schema has them. */
const request = `<?xml version="1.0"?>
<IATA_ParcelRQ xmlns="urn:parcel:message" xmlns:x="${common}" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
    xsi:schemaLocation="urn:parcel:message ParcelRQ.xsd" Version="1">
  <Request>
    <x:Person><x:Name> Ada &amp; Co </x:Name></x:Person>
    <x:Parcel id="a1" refs="b1  b2" xml:lang="de">
      <x:To><x:Town>Ulm</x:Town><x:Street>One</x:Street><x:Street>Two</x:Street></x:To>
      <x:id>007</x:id>
      <x:Depot>North</x:Depot>
      <x:Price CurCode="EUR" value="list">1.50</x:Price>
      <x:Inside><x:id>1</x:id><x:Depot>D</x:Depot><x:To><x:Street>S</x:Street><x:Town>T</x:Town></x:To></x:Inside>
      <x:Weight xsi:nil="true"/>
    </x:Parcel>
    <x:Remark>see <x:Bold>this</x:Bold></x:Remark>
  </Request>
  <Header><x:Urgent>1</x:Urgent><x:SentAt>2030-01-02T03:04:05</x:SentAt><x:Sequence> 0012 </x:Sequence></Header>
</IATA_ParcelRQ>`;

const tree = {
  Version: '1',
  Request: {
    Person: { Name: 'Ada & Co' },
    Parcel: [
      {
        '@id': 'a1',
        refs: 'b1  b2',
        lang: 'de',
        To: { Town: 'Ulm', Street: ['One', 'Two'] },
        id: '007',
        Depot: 'North',
        Price: { value: '1.50', CurCode: 'EUR', '@value': 'list' },
        Inside: [{ id: '1', Depot: 'D', To: { Street: ['S'], Town: 'T' } }],
      },
    ],
    Remark: [{ value: 'see', Bold: ['this'] }],
  },
  Header: { Urgent: true, SentAt: '2030-01-02T03:04:05', Sequence: 12 },
};

function read(document: string, messageName = 'ParcelRQ') {
  return readTree(parseXml(Buffer.from(document)), tables, messageName);
}

describe('a message tree', () => {
  test('is read by name, whatever the order, prefix and namespace', () => {
    expect(read(request)).toEqual({ tree, unknown: [], invalid: [], unlisted: 0 });
    expect(read(request.replaceAll('urn:parcel', 'urn:else')).tree).toEqual(tree);
  });

  test('belongs to the message of its root, with and without IATA_', () => {
    expect(messageNameOf(parseXml(Buffer.from('<IATA_ParcelRQ/>')), tables)).toBe('ParcelRQ');
    expect(messageNameOf(parseXml(Buffer.from('<p:ParcelRS xmlns:p="urn:p"/>')), tables)).toBe('ParcelRS');
    expect(messageNameOf(parseXml(Buffer.from('<toString/>')), tables)).toBeUndefined();
  });

  test('holds an array where a child may repeat, even for one', () => {
    expect(read('<IATA_ParcelRS><Error><Code>1</Code></Error></IATA_ParcelRS>', 'ParcelRS').tree).toEqual({
      Error: [{ Code: '1' }],
    });
  });

  test('keeps text as it was sent but for blanks around it', () => {
    const named = (name: string) => read(`<R><Request><Person><Name>${name}</Name></Person></Request></R>`).tree;
    expect(named('\n\t 1E5 ')).toEqual({ Request: { Person: { Name: '1E5' } } });
    expect(named('\u00a0x')).toEqual({ Request: { Person: { Name: '\u00a0x' } } });
    expect(named('')).toEqual({ Request: { Person: { Name: '' } } });
  });

  test('cannot be poisoned by names that objects inherit', () => {
    const { tree: poisoned, unknown } = read(
      '<R><__proto__><polluted>1</polluted></__proto__><Request><constructor/><hasOwnProperty/></Request></R>',
    );
    expect(unknown.map(({ path }) => path)).toEqual([
      '/R/__proto__',
      '/R/Request/constructor',
      '/R/Request/hasOwnProperty',
    ]);
    expect(poisoned).toEqual({ Request: {} });
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    const error = read('<R><Error><constructor>c</constructor></Error></R>', 'ParcelRS').tree;
    expect(error).toEqual({ Error: [{ '@constructor': 'c' }] });
  });
});

describe('nothing of a message is lost in silence', () => {
  test.each([
    ['an unknown element', '<R><Request><Foo><Bar/></Foo></Request></R>', '/R/Request/Foo', 'element'],
    [
      'its position among namesakes',
      '<R><Request><Parcel/><Parcel><Foo/></Parcel></Request></R>',
      '/R/Request/Parcel[2]/Foo',
      'element',
    ],
    ['an unknown attribute', '<R><Request a="1"/></R>', '/R/Request/@a', 'attribute'],
    [
      'an attribute on plain text',
      '<R><Header><SentAt a="1">x</SentAt></Header></R>',
      '/R/Header/SentAt/@a',
      'attribute',
    ],
    ['an element in plain text', '<R><Header><SentAt>x<b/></SentAt></Header></R>', '/R/Header/SentAt/b', 'element'],
    [
      'an element in text with attributes',
      '<R><Request><Parcel><Price CurCode="E">1<b/></Price></Parcel></Request></R>',
      '/R/Request/Parcel/Price/b',
      'element',
    ],
    ['text between elements', '<R><Request>stray<Parcel/></Request></R>', '/R/Request/text()', 'text'],
    [
      'a second child where one is allowed',
      '<R><Header><SentAt>1</SentAt><SentAt>2</SentAt></Header></R>',
      '/R/Header/SentAt[2]',
      'repeated',
    ],
    [
      'a second attribute by another namespace',
      '<R Version="1" xmlns:o="urn:o" o:Version="2"/>',
      '/R/@Version',
      'repeated',
    ],
    [
      'foreign content where the schema allows it',
      '<R><Request><Parcel><Extension><f:a xmlns:f="urn:f"/></Extension></Parcel></Request></R>',
      '/R/Request/Parcel/Extension/a',
      'element',
    ],
    [
      'a nil element that has content',
      '<R><Header><SentAt xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:nil="true"><b/></SentAt></Header></R>',
      '/R/Header/SentAt/b',
      'element',
    ],
  ])('%s is reported', (_name, document, path, reason) => {
    expect(read(document).unknown).toEqual([{ path, reason }]);
  });

  test('a boolean or integer that is none is reported and stays as text', () => {
    const { tree: read_, invalid } = read(
      '<R><Header><Urgent>yes</Urgent><Sequence>9007199254740993</Sequence></Header><Request><Company staff="1.0"/></Request></R>',
    );
    expect(read_).toEqual({
      Header: { Urgent: 'yes', Sequence: '9007199254740993' },
      Request: { Company: { staff: '1.0' } },
    });
    expect(invalid).toEqual([
      { path: '/R/Header/Urgent', expected: 'boolean' },
      { path: '/R/Header/Sequence', expected: 'integer' },
      { path: '/R/Request/Company/@staff', expected: 'integer' },
    ]);
  });

  test('twenty thousand reports are two hundred and a count, in little time', () => {
    const started = performance.now();
    const { unknown, unlisted } = read(`<R>${'<b/>'.repeat(19_999)}</R>`);
    expect([unknown.length, unlisted]).toEqual([200, 19_799]);
    expect(unknown.at(-1)?.path).toBe('/R/b[200]');
    expect(performance.now() - started).toBeLessThan(1000);
  });
});

describe('a tree that came as JSON', () => {
  const readJson = (json: unknown) => readJsonTree(json, tables, 'ParcelRQ');

  test('is the tree that the same message gives as XML', () => {
    expect(readJson(JSON.parse(JSON.stringify(tree)))).toEqual({ tree, unknown: [], invalid: [], unlisted: 0 });
  });

  test('is brought into that form', () => {
    const loose = {
      Request: { Parcel: { id: 7, Label: 'L', Kind: null }, Person: { Name: ' A ' } },
      Header: { Urgent: 'true', Sequence: '3' },
    };
    expect(readJson(loose)).toMatchObject({
      tree: {
        Request: { Parcel: [{ id: '7', Label: ['L'] }], Person: { Name: 'A' } },
        Header: { Urgent: true, Sequence: 3 },
      },
      invalid: [],
    });
  });

  test('reports unknown members by path, also those that objects inherit', () => {
    const json = JSON.parse(
      '{"__proto__":{"x":1},"Request":{"Parcel":[{},{"toString":1,"Price":{"value":"1","Foo":2}}]}}',
    );
    expect(readJson(json).unknown).toEqual(
      ['/__proto__', '/Request/Parcel[2]/toString', '/Request/Parcel[2]/Price/Foo'].map((path) => ({
        path: `/IATA_ParcelRQ${path}`,
        reason: 'element',
      })),
    );
  });

  test.each([
    [
      'a number for an amount',
      { Request: { Parcel: [{ Price: { value: 1.5 } }] } },
      '/Request/Parcel/Price/value',
      'decimal number in quotes',
    ],
    [
      'a whole number for an amount',
      { Request: { Parcel: [{ Price: { value: 1 } }] } },
      '/Request/Parcel/Price/value',
      'decimal number in quotes',
    ],
    ['a fraction for a text', { Version: 1.5 }, '/Version', 'string'],
    ['a number too large to be exact', { Version: 2 ** 53 }, '/Version', 'string'],
    ['a boolean for a text', { Version: true }, '/Version', 'string'],
    ['a fraction for an integer', { Header: { Sequence: 1.5 } }, '/Header/Sequence', 'integer'],
    ['a number for a boolean', { Header: { Urgent: 1 } }, '/Header/Urgent', 'boolean'],
    ['text for an object', { Header: 'now' }, '/Header', 'object'],
    ['an array for a single object', { Header: [{}] }, '/Header', 'object'],
    ['an array for a single text', { Version: ['1'] }, '/Version', 'string'],
    ['an array in an array', { Request: { Parcel: [{}, []] } }, '/Request/Parcel[2]', 'object'],
  ])('%s is invalid', (_name, json, path, expected) => {
    expect(readJson(json)).toMatchObject({ invalid: [{ path: `/IATA_ParcelRQ${path}`, expected }], unknown: [] });
  });

  test('that is no object, or has no end, is invalid', () => {
    expect(readJson([]).invalid).toEqual([{ path: '/IATA_ParcelRQ', expected: 'object' }]);
    expect(readJson(null)).toMatchObject({ tree: {}, invalid: [{ expected: 'object' }] });
    const deep = JSON.parse(`${'{"Inside":['.repeat(5000)}{}${']}'.repeat(5000)}`);
    expect(readJson({ Request: { Parcel: [deep] } }).invalid).toMatchObject([{ expected: 'at most 64 levels' }]);
  });
});

describe('a tree that is written', () => {
  const written = writeXml(tree, tables, 'ParcelRQ');

  test('is valid by the schema: children in its order, the default namespace declared where it changes', () => {
    const path = join(schemaDir, 'ParcelRQ.xsd');
    const validator = XsdValidator.fromDoc(XmlDocument.fromString(readFileSync(path, 'utf8'), { url: path }));
    expect(() => validator.validate(XmlDocument.fromString(written))).not.toThrow();
    expect(() => validator.validate(XmlDocument.fromString(request))).toThrow();
    expect(written.slice(0, 229)).toBe(
      '<IATA_ParcelRQ xmlns="urn:parcel:message" Version="1"><Header><SentAt xmlns="urn:parcel:common">2030-01-02T03:04:05</SentAt>' +
        '<Sequence xmlns="urn:parcel:common">12</Sequence><Urgent xmlns="urn:parcel:common">true</Urgent></Header>',
    );
  });

  test('is read again as it was', () => {
    expect(read(written)).toEqual({ tree, unknown: [], invalid: [], unlisted: 0 });
  });

  test('escapes what XML would misread and leaves out what it cannot hold', () => {
    const odd = 'a<b>&"\'\r\n\t\u0000\u0008\uFFFE\uD800 \u{1F600}]]>';
    const text = writeXml({ Version: odd, Request: { Parcel: [], Person: { Name: `x${odd}` } } }, tables, 'ParcelRQ');
    const kept = 'a<b>&"\'\r\n\t \u{1F600}]]>';
    expect(read(text).tree).toEqual({ Version: kept, Request: { Person: { Name: `x${kept}` } } });
  });

  test('writes nothing for undefined and for an empty array, and an empty element for an empty object or text', () => {
    const text = writeXml({ Version: '', Header: undefined, Request: { Parcel: [], Company: {} } }, tables, 'ParcelRQ');
    expect(text).toBe(
      '<IATA_ParcelRQ xmlns="urn:parcel:message" Version=""><Request><Company xmlns="urn:parcel:common"/></Request></IATA_ParcelRQ>',
    );
  });

  test.each([
    ['a member the tables lack', { Foo: 1 }, 'IATA_ParcelRQ has no Foo'],
    ['a single where an array belongs', { Request: { Parcel: {} } }, 'Parcel is not an array'],
    ['an array where a single belongs', { Header: [{}] }, 'Header is not an object'],
    ['text where an object belongs', { Header: 'x' }, 'Header is not an object'],
    ['a fraction, which is a float', { Version: 1.5 }, 'Version is neither text, integer nor boolean'],
    ['null', { Version: null }, 'Version is neither text, integer nor boolean'],
  ])('with %s is a bug of ours', (_name, wrong, text) => {
    expect(() => writeXml(wrong, tables, 'ParcelRQ')).toThrow(text);
  });

  test('for a message the tables lack is a bug of ours', () => {
    expect(() => writeXml({}, tables, 'constructor')).toThrow('no message constructor');
  });
});

describe('evidence', () => {
  const document = `<a xmlns="urn:a" xmlns:p="urn:p" n="4111111111111111" p:m="1 &lt; 2" xml:lang="en">
    <p:Card><CardNumber xmlns="">4111 1111 1111 1111</CardNumber><Holder>Ada &amp; Co</Holder></p:Card><Empty/></a>`;

  test('is the message with its secrets replaced, in elements and attributes', () => {
    const asked: string[] = [];
    const text = redact(parseXml(Buffer.from(document)), (name, value, parents) => {
      asked.push([...parents, name].join('/'));
      return /^(\d ?){13,19}$/.test(value) ? '***' : null;
    });
    expect(text).toBe(
      '<a xmlns="urn:a" n="***" xmlns:a1="urn:p" a1:m="1 &lt; 2" xml:lang="en"><Card xmlns="urn:p">' +
        '<CardNumber xmlns="">***</CardNumber><Holder xmlns="urn:a">Ada &amp; Co</Holder></Card><Empty/></a>',
    );
    expect(asked).toEqual([
      'xmlns',
      'a/n',
      'a/m',
      'a/xmlns',
      'a/lang',
      'a/xmlns',
      'a/Card/xmlns',
      'a/Card/CardNumber',
      'a/Card/xmlns',
      'a/Card/Holder',
    ]);
  });

  test('has no card number in the name of an element or attribute', () => {
    const root = parseXml(Buffer.from('<a><_4111111111111111 b.4111-1111-1111-1111="1"/></a>'));
    expect(redact(root, () => null)).toBe('<a><card-number-removed card-number-removed="1"/></a>');
    const twice = parseXml(Buffer.from('<a b4111111111111111="1" c4111111111111111="2"/>'));
    expect(parseXml(Buffer.from(redact(twice, () => null))).attributes).toHaveLength(2);
  });

  test('without secrets is the same message', () => {
    const root = parseXml(Buffer.from(document));
    const again = parseXml(Buffer.from(redact(root, () => null)));
    expect(JSON.stringify(again).replaceAll(/"line":\d+/g, '')).toBe(
      JSON.stringify(root).replaceAll(/"line":\d+/g, ''),
    );
  });
});
