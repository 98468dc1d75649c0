import { describe, expect, test } from '@jest/globals';
import { offerImportXmlLimits, xmlLimits, type XmlLimits } from '../../../src/base/limits.ts';
import { parseXml, XmlFault, type XmlElement } from '../../../src/codecs/ndc/xml.ts';

function parse(text: string, limits?: XmlLimits): XmlElement {
  return parseXml(Buffer.from(text, 'utf8'), limits);
}

/** The fault of a document, or what it was read as. */
function faultOf(document: string | Uint8Array, limits?: XmlLimits): XmlFault {
  try {
    parseXml(typeof document === 'string' ? Buffer.from(document, 'utf8') : document, limits);
  } catch (error) {
    if (error instanceof XmlFault) return error;
    throw error;
  }
  throw new Error('the document was accepted');
}

describe('a document that is not well-formed is refused', () => {
  /** Every one of these is accepted by at least one XML parser in common use. */
  const documents: [string, string][] = [
    ['mismatched tags', '<a><b></a></b>'],
    ['an unclosed element', '<a><b></b>'],
    ['two roots', '<a/><b/>'],
    ['text after the root', '<a/>tail'],
    ['text before the root', 'head<a/>'],
    ['no markup at all', 'hello'],
    ['nothing', ''],
    ['a bare ampersand', '<a>salt & pepper</a>'],
    ['an undefined entity', '<a>&nbsp;</a>'],
    ['a less-than in an attribute', '<a b="<"/>'],
    ['an unquoted attribute', '<a b=c/>'],
    ['an attribute without value', '<a b/>'],
    ['an attribute twice', '<a b="1" b="2"/>'],
    ['an attribute twice by namespace', '<a xmlns:p="urn:x" xmlns:q="urn:x" p:b="1" q:b="2"/>'],
    ['an undeclared prefix', '<p:a/>'],
    ['an undeclared attribute prefix', '<a p:b="1"/>'],
    ['the end of CDATA in text', '<a>]]></a>'],
    ['two hyphens in a comment', '<a><!-- a -- b --></a>'],
    ['an unclosed comment', '<a/><!-- '],
    ['an unclosed CDATA section', '<a><![CDATA[x</a>'],
    ['a control character', '<a>\u0001</a>'],
    ['a reference to character zero', '<a>&#0;</a>'],
    ['a reference to a control character', '<a>&#x1F;</a>'],
    ['a reference to half a surrogate pair', '<a>&#xD800;</a>'],
    ['a reference beyond Unicode', '<a>&#x110000;</a>'],
    ['a reference without digits', '<a>&#;</a>'],
    ['an XML declaration in the middle', '<a><?xml version="1.0"?></a>'],
    ['an XML declaration after a line end', '\n<?xml version="1.0"?><a/>'],
    ['a name that begins with a digit', '<1a/>'],
    ['a space before a name', '< a/>'],
    ['a closing tag alone', '</a>'],
    ['an XML declaration alone', '<?xml version="1.0"?>'],
    ['JSON', '{"a":1}'],
  ];

  test.each(documents)('%s', (_name, document) => {
    expect(faultOf(document).code).toBe('not_xml');
  });

  test('with the place, and without a word of its content', () => {
    const fault = faultOf('<a>\n  <CardNumber>4111111111111111</CardNumbr>\n</a>');
    expect(fault).toMatchObject({ code: 'not_xml', line: 2 });
    expect(JSON.stringify({ ...fault, message: fault.message, stack: fault.stack })).not.toMatch(/4111|CardNumb/);
  });
});

describe('entities', () => {
  test.each([
    ['an internal subset', '<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>'],
    ['a billion laughs', '<!DOCTYPE l [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;">]><l>&b;</l>'],
    ['an external file', '<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>'],
    ['a plain name', '<!DOCTYPE a><a/>'],
  ])('a DOCTYPE with %s is refused', (_name, document) => {
    expect(faultOf(document).code).toBe('xml_doctype');
  });

  test('the five predefined ones and numbers are read', () => {
    expect(parse('<a b="&quot;&#x41;">&lt;&gt;&amp;&apos;&#65;&#x1F600;</a>')).toMatchObject({
      attributes: [{ name: 'b', value: '"A' }],
      text: "<>&'A\u{1F600}",
    });
  });
});

describe('an element', () => {
  test('has its local name and namespace whatever the prefix, without the declarations', () => {
    const root = parse('<p:a xmlns:p="urn:x" xmlns="urn:y" p:q="1" r="2"><b xmlns=""/></p:a>');
    expect(root).toMatchObject({ name: 'a', ns: 'urn:x', line: 1 });
    expect(root.attributes).toEqual([
      { name: 'q', ns: 'urn:x', value: '1' },
      { name: 'r', ns: '', value: '2' },
    ]);
    expect(root.children[0]).toMatchObject({ name: 'b', ns: '', attributes: [] });
  });

  test('has its own text, CDATA included, and no blanks between children', () => {
    const root = parse('<a>\n  <b> x<!-- c --><![CDATA[<&]]>y </b>\n  <c/>\n</a>');
    expect(root.text).toBe('');
    expect(root.children.map((child) => [child.text, child.line])).toEqual([
      [' x<&y ', 2],
      ['', 3],
    ]);
  });

  test('named __proto__ or constructor is an element like any other', () => {
    const root = parse('<__proto__ constructor="1"><toString/></__proto__>');
    expect(root.name).toBe('__proto__');
    expect(root.attributes).toEqual([{ name: 'constructor', ns: '', value: '1' }]);
    expect(root.children.map((child) => child.name)).toEqual(['toString']);
    expect(({} as Record<string, unknown>)['1']).toBeUndefined();
  });
});

describe('limits', () => {
  const nested = (depth: number): string => '<a>'.repeat(depth) + '</a>'.repeat(depth);
  const siblings = (count: number): string => `<a>${'<b/>'.repeat(count)}</a>`;
  const attributes = (count: number): string => `<a ${Array.from({ length: count }, (_, i) => `b${i}=""`).join(' ')}/>`;
  const small: XmlLimits = { ...xmlLimits, bytes: 9_000_000 };

  test.each([
    [
      'bytes',
      'xml_too_large',
      `<a>${' '.repeat(xmlLimits.bytes - 7)}</a>`,
      `<a>${' '.repeat(xmlLimits.bytes - 6)}</a>`,
    ],
    ['levels', 'xml_too_deep', nested(xmlLimits.depth), nested(xmlLimits.depth + 1)],
    ['elements', 'xml_too_many_nodes', siblings(xmlLimits.nodes - 1), siblings(xmlLimits.nodes)],
    ['attributes', 'xml_too_many_attributes', attributes(xmlLimits.attributes), attributes(xmlLimits.attributes + 1)],
    ['a name', 'xml_name_too_long', `<${'n'.repeat(256)}/>`, `<${'n'.repeat(257)}/>`],
    ['an attribute name', 'xml_name_too_long', `<a ${'n'.repeat(256)}=""/>`, `<a ${'n'.repeat(257)}=""/>`],
    ['a text', 'xml_text_too_long', `<a>${'x'.repeat(32_768)}</a>`, `<a>${'x'.repeat(32_769)}</a>`],
    ['an attribute value', 'xml_text_too_long', `<a b="${'x'.repeat(32_768)}"/>`, `<a b="${'x'.repeat(32_769)}"/>`],
  ])('of %s are kept to the last one', (name, code, within, beyond) => {
    const limits = name === 'bytes' ? { ...xmlLimits, textLength: xmlLimits.bytes } : small;
    expect(parse(within, limits).name).toBeTruthy();
    expect(faultOf(beyond, limits).code).toBe(code);
  });

  test('a hundred thousand levels are refused at once', () => {
    const started = performance.now();
    expect(faultOf(nested(100_000), offerImportXmlLimits).code).toBe('xml_too_deep');
    expect(performance.now() - started).toBeLessThan(500);
  });

  test('sixty thousand siblings are refused in a request and read in an offer import', () => {
    expect(faultOf(siblings(60_000), small).code).toBe('xml_too_many_nodes');
    expect(parse(siblings(60_000), offerImportXmlLimits).children).toHaveLength(60_000);
  });
});

describe('encodings', () => {
  const text = '<a>é€</a>';
  const utf16 = (document: string, mark: string): Buffer => {
    const bytes = Buffer.from(`\uFEFF${document}`, 'utf16le');
    return mark === 'be' ? bytes.swap16() : bytes;
  };
  const declared = (encoding: string, body: string, bytes: BufferEncoding = 'latin1'): Buffer =>
    Buffer.from(`<?xml version="1.0" encoding="${encoding}"?>${body}`, bytes);

  test('UTF-8 with and without mark, and UTF-16 of both orders by mark, are read', () => {
    for (const bytes of [Buffer.from(text), Buffer.from(`\uFEFF${text}`), utf16(text, 'le'), utf16(text, 'be')]) {
      expect(parseXml(bytes).text).toBe('é€');
    }
  });

  test('declared encodings of one byte are read', () => {
    expect(parseXml(declared('ISO-8859-1', '<a>\xe9</a>')).text).toBe('é');
    expect(parseXml(declared('windows-1252', '<a>\x80</a>')).text).toBe('€');
    expect(parseXml(declared('windows-1252', '<a>\x81\x9f\xa0</a>')).text).toBe('\u0081\u0178\u00a0');
    expect(parseXml(declared('us-ascii', '<a>e</a>')).text).toBe('e');
    expect(parseXml(declared('UTF-8', text, 'utf8')).text).toBe('é€');
  });

  test('UTF-8 that says it is UTF-16, as .NET writes it, is read', () => {
    expect(parseXml(declared('utf-16', text, 'utf8')).text).toBe('é€');
    expect(parseXml(declared('UTF-16LE', text, 'utf8')).text).toBe('é€');
  });

  test('the content type is believed before the declaration, and a mark before both', () => {
    const latin = declared('UTF-8', '<a>\xe9</a>');
    expect(parseXml(latin, xmlLimits, 'ISO-8859-1').text).toBe('é');
    expect(parseXml(Buffer.from(`\uFEFF${text}`), xmlLimits, 'ISO-8859-1').text).toBe('é€');
    expect(parseXml(utf16(text, 'be'), xmlLimits, 'utf-8').text).toBe('é€');
    expect(parseXml(utf16(text, 'le').subarray(2), xmlLimits, 'utf-16').text).toBe('é€');
    expect(parseXml(utf16(text, 'be').subarray(2), xmlLimits, 'UTF-16BE').text).toBe('é€');
    expect(parseXml(Buffer.from(text), xmlLimits, 'utf-16').text).toBe('é€');
    for (const charset of ['utf-8', 'EBCDIC-CP-US', '']) {
      expect(() => parseXml(declared('ISO-8859-1', '<a>\xe9</a>'), xmlLimits, charset)).toThrow(XmlFault);
    }
  });

  test.each([
    ['bytes that are not UTF-8', Buffer.from('<a>\xe9</a>', 'latin1')],
    ['a declared encoding nobody needs', declared('EBCDIC-CP-US', '<a/>')],
    ['a declared encoding that objects inherit', declared('constructor', '<a/>')],
    ['UTF-16 declared and neither used nor UTF-8', declared('utf-16', '<a>\xe9</a>')],
    ['a letter beyond ASCII where ASCII is declared', declared('US-ASCII', '<a>\xe9</a>')],
    [
      'half a surrogate pair in UTF-16',
      Buffer.concat([utf16('<a>', 'le'), Buffer.from([0x00, 0xd8]), Buffer.from('</a>', 'utf16le')]),
    ],
  ])('%s: refused', (_name, bytes) => {
    expect(faultOf(bytes).code).toBe('xml_encoding');
  });
});
