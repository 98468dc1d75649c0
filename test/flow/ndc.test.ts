import fs from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startTestGateway, type TestGateway } from '../support/gateway.ts';

const sample = fs.readFileSync(new URL('../../ndc-xml/21.3/samples/OrderCreateRQ.hold.xml', import.meta.url), 'utf8');

let gateway: TestGateway;
let count = 0;

beforeAll(async () => {
  gateway = await startTestGateway();
});

afterAll(() => gateway.stop());

/** The sample for an offer nobody else in this file uses. */
function createMessage(): string {
  count += 1;
  return sample.replaceAll('-FIRST', `-FLOW${count}`);
}

const orderIdOf = (text: string) => /<OrderID>([^<]+)</.exec(text)?.[1] ?? '';
const codesOf = (text: string) => [...text.matchAll(/<Code [^>]*>(\d+)</g)].map((match) => match[1]);
const bare = (xml: string) => xml.replace(/^<\?xml[^>]*\?>\s*/, '').replace(/<!--[\s\S]*?-->\s*/, '');

const commonTypes = 'http://www.iata.org/IATA/2015/EASD/00/IATA_OffersAndOrdersCommonTypes';
const retrieve = (content: string) => `<IATA_OrderRetrieveRQ
    xmlns="http://www.iata.org/IATA/2015/EASD/00/IATA_OffersAndOrdersMessage" xmlns:c="${commonTypes}">
  <DistributionChain><c:DistributionChainLink>
    <c:Ordinal>1</c:Ordinal><c:OrgRole>Seller</c:OrgRole>
    <c:ParticipatingOrg><c:OrgID>HARBOUR</c:OrgID></c:ParticipatingOrg>
  </c:DistributionChainLink></DistributionChain>
  <Request>
    <OrderValidationFilterCriteria xmlns="${commonTypes}">${content}</OrderValidationFilterCriteria>
  </Request>
</IATA_OrderRetrieveRQ>`;

describe('a message', () => {
  test('makes an order that REST shows and the GDS bridge finds', async () => {
    const answer = await gateway.ndc(createMessage());
    expect(answer).toMatchObject({ status: 200, contentType: 'application/xml; charset=utf-8' });
    const { body: order } = await gateway.rest('GET', `/v1/orders/${orderIdOf(answer.text)}`);
    expect(order).toMatchObject({ status: 'OFFERED', sellerId: 'HARBOUR', version: 1, currency: 'EUR' });
    const resolved = await gateway.rest('GET', `/v1/pnr/${order.recordLocator}`, { key: 'gdsBridge' });
    expect(resolved.body).toMatchObject({ orderId: order.orderId, status: 'OFFERED' });
  });

  test('is answered in the envelopes it came in: SOAP, NDCMSG inline and as text, one in the other', async () => {
    const soap = (body: string) =>
      `<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body>${body}</s:Body></s:Envelope>`;
    const header = '<NDCMSG_Header><Function>OrderCreateRQ</Function><MessageId>M-1</MessageId></NDCMSG_Header>';
    const ndcmsg = (payload: string) =>
      `<n:NDCMSG_Envelope xmlns:n="urn:carrier:ndc">${header}<NDCMSG_Body><NDCMSG_Payload>${payload}</NDCMSG_Payload></NDCMSG_Body></n:NDCMSG_Envelope>`;
    const soaped = await gateway.ndc(soap(bare(createMessage())), { contentType: 'text/xml' });
    expect([soaped.status, soaped.contentType]).toEqual([200, 'text/xml; charset=utf-8']);
    expect(soaped.text).toMatch(/Envelope[^>]*><[^>]*Body><IATA_OrderViewRS/);
    const inline = await gateway.ndc(ndcmsg(bare(createMessage())));
    expect(inline.text).toMatch(/<NDCMSG_Payload><IATA_OrderViewRS/);
    expect(inline.text).toContain('<MessageId>M-1</MessageId>');
    const text = await gateway.ndc(soap(ndcmsg(`<![CDATA[${createMessage()}]]>`)));
    expect(text.text).toMatch(/<NDCMSG_Payload><!\[CDATA\[<IATA_OrderViewRS/);
    for (const answer of [soaped, inline, text]) expect(orderIdOf(answer.text)).toMatch(/^[0-9a-f-]{36}$/);
  });

  test('is told what of it is unknown or unused, with the path', async () => {
    const message = createMessage()
      .replace('<c:PTC>ADT</c:PTC>', '<c:PTC>ADT</c:PTC><c:ShoeSize>43</c:ShoeSize>')
      .replace('<c:Name>Harbour Travel</c:Name>', '<c:Name>Harbour Travel</c:Name><c:Motto>onward</c:Motto>');
    const answer = await gateway.ndc(message);
    expect(orderIdOf(answer.text)).not.toBe('');
    expect(answer.text).toContain('/IATA_OrderCreateRQ/Request/DataLists/PaxList/Pax[1]/ShoeSize');
    expect(answer.text).toContain('ParticipatingOrg/Motto');
    expect(answer.text).not.toContain('onward');
  });

  test('that is a retrieve finds the order by id, by reference, and by both when they agree', async () => {
    const created = await gateway.ndc(createMessage());
    const orderId = orderIdOf(created.text);
    const { body } = await gateway.rest('GET', `/v1/orders/${orderId}`);
    const byOrder = (id: string) =>
      `<OrderFilterCriteria><OrderID>${id}</OrderID><OwnerCode>ZZ</OwnerCode></OrderFilterCriteria>`;
    const byReference = (locator: string) =>
      `<BookingRefFilterCriteria><BookingID>${locator}</BookingID></BookingRefFilterCriteria>`;
    const ours = byReference(body.recordLocator);
    for (const content of [byOrder(orderId), byOrder(body.orderNumber), ours, `${ours}${byOrder(orderId)}`]) {
      expect(orderIdOf((await gateway.ndc(retrieve(content))).text)).toBe(orderId);
    }
    const disagreeing = await gateway.ndc(retrieve(`${byReference('QQQQQQ')}${byOrder(orderId)}`));
    expect([disagreeing.status, codesOf(disagreeing.text)]).toEqual([200, ['129']]);
  });

  test('that asks for the order of another agency is answered as if it never was', async () => {
    const orderId = orderIdOf((await gateway.ndc(createMessage())).text);
    const byId = (id: string) => retrieve(`<OrderFilterCriteria><OrderID>${id}</OrderID></OrderFilterCriteria>`);
    const foreign = await gateway.ndc(byId(orderId), { key: 'otherAgency' });
    const absent = await gateway.ndc(byId('01900000-0000-7000-8000-000000000000'), { key: 'otherAgency' });
    const faceless = (text: string) => text.replaceAll(/[0-9a-f-]{36}|\d{4}-\d\d-\d\dT[\d:.]+Z/g, '*');
    expect(faceless(foreign.text)).toBe(faceless(absent.text));
    expect(codesOf(foreign.text)).toEqual(['129']);
  });

  test('that is refused is answered 200 with the code, and nothing is left behind', async () => {
    const before = (await gateway.rest('GET', '/v1/orders?limit=100')).body.orders.length;
    const answer = await gateway.ndc(createMessage().replaceAll('LHRNCE', 'LHRXXX'));
    expect([answer.status, codesOf(answer.text)]).toEqual([200, ['490']]);
    expect((await gateway.rest('GET', '/v1/orders?limit=100')).body.orders).toHaveLength(before);
  });
});

describe('a message that cannot be taken', () => {
  const messages = 'http://www.iata.org/IATA/2015/EASD/00/IATA_OffersAndOrdersMessage';
  const rows: [string, string, { path?: string }, number, string][] = [
    ['text that is no XML', 'hello', {}, 400, '903'],
    ['XML that is not well-formed', '<a><b></a>', {}, 400, '903'],
    ['a DTD', '<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>', {}, 400, '903'],
    ['nesting too deep', `${'<a>'.repeat(100)}${'</a>'.repeat(100)}`, {}, 400, '903'],
    ['a body too large', `<a>${' '.repeat(300_000)}</a>`, {}, 413, '903'],
    ['XML that is not NDC', '<invoice/>', {}, 400, '915'],
    ['a generation nobody has', '<IATA_OrderCreateRQ xmlns="urn:iata:2019.2"/>', {}, 400, '916'],
    ['another message than the address says', sample, { path: '/ndc/OrderRetrieveRQ' }, 400, '915'],
    ['an OrderCreateRQ with nothing in it', `<IATA_OrderCreateRQ xmlns="${messages}"/>`, {}, 400, '912'],
  ];

  test.each(rows)('%s', async (_name, body, options, status, code) => {
    const answer = await gateway.ndc(body, options);
    expect([answer.status, [...new Set(codesOf(answer.text))]]).toEqual([status, [code]]);
    expect(answer.text).toContain('IATA_OrderViewRS');
  });

  test('in JSON is told so in JSON', async () => {
    for (const body of ['{', '[]', '{"a":{}}', '{"IATA_OrderCreateRQ":{"Request":{},"Request":{}}}']) {
      const answer = await gateway.ndc(body, { contentType: 'application/json' });
      expect([body, answer.status]).toEqual([body, 400]);
      expect(JSON.parse(answer.text).IATA_OrderViewRS.Error.length).toBeGreaterThan(0);
    }
  });
});

describe('a key', () => {
  test('that is missing, wrong or of another role is refused before anything is read', async () => {
    const headers = { 'content-type': 'application/xml' };
    const none = await fetch(`${gateway.url}/ndc`, { method: 'POST', body: '<a', headers });
    expect([none.status, none.headers.get('www-authenticate')]).toEqual([401, 'Bearer realm="ndc-order-gateway"']);
    const wrongKey = 'Bearer ndc_000000000000_aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa';
    expect((await gateway.ndc('<a', { headers: { authorization: wrongKey } })).status).toBe(401);
    expect((await gateway.ndc(createMessage(), { key: 'gdsBridge' })).status).toBe(403);
    expect((await gateway.rest('GET', '/v1/orders', { key: 'gdsBridge' })).status).toBe(403);
  });
});
