import { describe, expect, test } from '@jest/globals';
import { parseXml, unwrap, wrap, XmlFault, type Unwrapped } from '../../../src/codecs/ndc/xml.ts';

const soap11 = (body: string): string =>
  `<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Header><Trace/></s:Header><s:Body>${body}</s:Body></s:Envelope>`;
const soap12 = (body: string): string =>
  `<Envelope xmlns="http://www.w3.org/2003/05/soap-envelope"><Body>${body}</Body></Envelope>`;
const header = `<NDCMSG_Header><Function>OrderCreateRQ</Function><SchemaType>NDC</SchemaType><SchemaVersion>YY.2017.2</SchemaVersion>
  <MessageId>M-1</MessageId><Sender><Address><Company>Agency &amp; Co</Company></Address><Credentials><Token>sesame</Token></Credentials></Sender>
  <Recipient><Address><Company>ZZ</Company></Address></Recipient></NDCMSG_Header>`;
const ndcmsg = (payload: string): string =>
  `<n:NDCMSG_Envelope xmlns:n="urn:exchange">${header}<NDCMSG_Body><NDCMSG_Payload>${payload}</NDCMSG_Payload></NDCMSG_Body></n:NDCMSG_Envelope>`;
const message = '<OrderCreateRQ xmlns="urn:ndc" Version="17.2"><Query/></OrderCreateRQ>';
const inText = `\n<![CDATA[\n<?xml version="1.0" encoding="utf-16"?>${message}]]>\n`;

function unwrapped(document: string): Unwrapped {
  return unwrap(parseXml(Buffer.from(document)));
}

describe('an NDC message in its envelopes', () => {
  test.each([
    ['nothing', message, []],
    ['SOAP 1.1', soap11(message), ['soap11']],
    ['SOAP 1.2', soap12(message), ['soap12']],
    ['NDCMSG', ndcmsg(message), ['ndcmsg']],
    ['NDCMSG as text', ndcmsg(inText), ['ndcmsg']],
    ['NDCMSG in SOAP', soap11(ndcmsg(message)), ['soap11', 'ndcmsg']],
    ['NDCMSG as text in SOAP', soap11(ndcmsg(inText)), ['soap11', 'ndcmsg']],
    ['SOAP in NDCMSG', ndcmsg(soap12(message)), ['ndcmsg', 'soap12']],
  ])('is found in %s', (_name, document, wrappers) => {
    const found = unwrapped(document);
    expect(found.wrappers).toEqual(wrappers);
    expect(found.message).toMatchObject({ name: 'OrderCreateRQ', ns: 'urn:ndc', children: [{ name: 'Query' }] });
  });

  test.each([
    ['an empty SOAP body', soap11('')],
    ['two messages in one body', soap11(message + message)],
    ['no body', '<Envelope xmlns="http://schemas.xmlsoap.org/soap/envelope/"/>'],
    ['an empty payload', ndcmsg(' ')],
    ['an envelope in an envelope without end', soap11(soap11(soap11(soap11(soap11(message)))))],
  ])('is missed in %s', (_name, document) => {
    expect(() => unwrapped(document)).toThrow(expect.objectContaining({ code: 'xml_no_message' }));
  });

  test('an Envelope of another namespace is a message of its own', () => {
    expect(unwrapped('<Envelope xmlns="urn:post"><Body/></Envelope>').wrappers).toEqual([]);
  });

  test('a payload in text is held to the rules of a document', () => {
    expect(() => unwrapped(ndcmsg('<![CDATA[<!DOCTYPE a><a/>]]>'))).toThrow(XmlFault);
    expect(() => unwrapped(ndcmsg('<![CDATA[<a><b></a>]]>'))).toThrow(expect.objectContaining({ code: 'not_xml' }));
  });

  test('a payload in text may be longer than any other text', () => {
    const long = `<![CDATA[<a>${'<b/>'.repeat(10_000)}</a>]]>`;
    expect(unwrapped(ndcmsg(long)).message.children).toHaveLength(10_000);
  });
});

describe('an answer in the envelopes of its request', () => {
  const answer = '<OrderViewRS xmlns="urn:ndc"><Note>a ]]&gt; b</Note></OrderViewRS>';

  test('is a document of its own without any', () => {
    expect(wrap(answer, { wrappers: [] })).toBe(`<?xml version="1.0" encoding="UTF-8"?>\n${answer}`);
  });

  test.each([
    ['SOAP 1.1', soap11(message)],
    ['SOAP 1.2', soap12(message)],
    ['NDCMSG', ndcmsg(message)],
    ['NDCMSG as text in SOAP', soap11(ndcmsg(inText))],
    ['SOAP in NDCMSG', ndcmsg(soap12(message))],
  ])('is found again in %s', (_name, document) => {
    const request = unwrapped(document);
    const again = unwrapped(wrap(answer, request));
    expect(again.wrappers).toEqual(request.wrappers);
    expect(again.ndcmsg?.inText).toBe(request.ndcmsg?.inText);
    expect(again.message).toEqual({
      ...parseXml(Buffer.from(answer)),
      line: expect.any(Number),
      children: expect.any(Array),
    });
    expect(again.message.children[0]?.text).toBe('a ]]> b');
  });

  test('text that ends CDATA survives a payload in text', () => {
    const request = unwrapped(ndcmsg(inText));
    expect(unwrapped(wrap('<A><![CDATA[x]]></A>', request)).message.text).toBe('x');
  });

  test('repeats the header with sender and recipient swapped, and never their credentials', () => {
    const document = wrap(answer, unwrapped(soap11(ndcmsg(message))));
    expect(document).toContain(
      '<ndcmsg:NDCMSG_Envelope xmlns:ndcmsg="urn:exchange"><NDCMSG_Header><Function>OrderCreateRQ</Function>' +
        '<SchemaType>NDC</SchemaType><SchemaVersion>YY.2017.2</SchemaVersion><MessageId>M-1</MessageId>' +
        '<Recipient><Address><Company>Agency &amp; Co</Company></Address></Recipient>' +
        '<Sender><Address><Company>ZZ</Company></Address></Sender></NDCMSG_Header>',
    );
    expect(document).not.toContain('sesame');
  });

  test('repeats no card number and no markup from the namespace or the names of an envelope', () => {
    const named = ndcmsg(message)
      .replace('urn:exchange', 'urn:&quot;&lt;4111111111111111')
      .replaceAll('Company>', '_4111111111111111>');
    const document = wrap(answer, unwrapped(named));
    expect(document).not.toContain('4111');
    expect(unwrapped(document).ndcmsg?.ns).toBe('urn:"<[card number removed]');
  });
});
