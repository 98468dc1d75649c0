import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { importOffers } from '../../src/app/offers.ts';
import { systemClock } from '../../src/base/time.ts';
import { noVault } from '../../src/ports/noVault.ts';
import { openDatabase } from '../../src/store/openDatabase.ts';
import { startTestGateway, type TestGateway } from '../support/gateway.ts';
import {
  createMessage,
  offerIdOf,
  orderTotal,
  payMessage,
  updateMessage,
  type NdcMessage,
} from '../support/ndcMessages.ts';
import { offer } from '../support/orders.ts';

let gateway: TestGateway;

beforeAll(async () => {
  gateway = await startTestGateway();
});

afterAll(() => gateway.stop());

const send = (message: NdcMessage) => gateway.ndc(message.body, { contentType: message.contentType });
const orderIdOf = (text: string) => /<OrderID>([^<]+)</.exec(text)?.[1] ?? '';

test('an order paid at once is told the same as one that is held: what it costs less than stated', async () => {
  const dearer = (nonce: string) => {
    const message = createMessage('21.3-xml', { nonce, payment: { by: 'cash' } });
    const total = '<c:TotalOfferPriceAmount CurCode="EUR">9999.00</c:TotalOfferPriceAmount></c:SelectedPricedOffer>';
    return { ...message, body: message.body.replace('</c:SelectedPricedOffer>', total) };
  };
  const answer = await send(dearer('STATED'));
  expect(answer.text).toContain(`costs ${orderTotal} EUR, less than stated`);
  expect((await gateway.rest('GET', `/v1/orders/${orderIdOf(answer.text)}`)).body.status).toBe('PAID');
});

test('a message with a transaction id gets its first answer also after the order has moved on', async () => {
  const orderId = orderIdOf((await send(createMessage('21.3-xml', { nonce: 'MOVEDON' }))).text);
  const payment = payMessage('21.3-xml', { orderId, payment: { by: 'cash' }, transactionId: 'T-1' });
  const first = await send(payment);
  await send(updateMessage('21.3-xml', { orderId, email: 'later@example.com' }));
  expect((await send(payment)).text).toBe(first.text);
});

test('a record locator of ours that another agency claims as its own still means our order alone', async () => {
  const orderId = orderIdOf((await send(createMessage('21.3-xml', { nonce: 'OURS' }))).text);
  const { recordLocator, createdAt } = (await gateway.rest('GET', `/v1/orders/${orderId}`)).body;
  const offerId = offerIdOf('THEIRS');
  const claimed = await gateway.rest('POST', '/v1/orders', {
    key: 'otherAgency',
    headers: { 'idempotency-key': 'claim' },
    body: {
      selections: [{ offerId, ownerCode: 'ZZ', items: [{ offerItemId: `${offerId}-ADT`, passengerIds: ['P'] }] }],
      passengers: [{ passengerId: 'P', type: 'ADT', surname: 'Mallory', givenNames: ['Eve'] }],
      locators: [{ system: 'ZZ', locator: recordLocator, issuedOn: createdAt.slice(0, 10) }],
    },
  });
  expect(claimed.status).toBe(201);
  const resolved = await gateway.rest('GET', `/v1/pnr/${recordLocator}`, { key: 'gdsBridge' });
  expect([resolved.status, resolved.body.orderId]).toEqual([200, orderId]);
});

test('a seller who lost the answer is told which order the offer became, another is not', async () => {
  const orderId = orderIdOf((await send(createMessage('21.3-xml', { nonce: 'LOST', transactionId: 'A' }))).text);
  const again = createMessage('21.3-xml', { nonce: 'LOST', transactionId: 'B' });
  expect((await send(again)).text).toContain(`your order ${orderId}`);
  const foreign = await gateway.ndc(again.body, { key: 'otherAgency' });
  expect(foreign.text).toContain('already turned into an order');
  expect(foreign.text).not.toContain(orderId);
});

test('outside a sandbox a cached offer that comes round again stays used while its order lives', async () => {
  const db = openDatabase({ connectionString: gateway.database.connectionString, poolSize: 2 });
  try {
    const deps = { db, clock: systemClock, vault: noVault };
    const admin = { principalId: 'ops', name: 'ops', role: 'admin' as const };
    const used = async () =>
      (await db('offer').select('offer.used_by_order_id').where('offer.offer_id', 'CACHED').first()).used_by_order_id;
    await importOffers(deps, admin, [offer({ offerId: 'CACHED' })]);
    const orderId = orderIdOf((await send(createMessage('21.3-xml', { nonce: 'CACHE' }))).text);
    await db('offer').where('offer.offer_id', 'CACHED').update({ used_by_order_id: orderId });
    await importOffers(deps, admin, [offer({ offerId: 'CACHED' })]);
    expect(await used()).toBe(orderId);
    await importOffers(deps, admin, [offer({ offerId: 'CACHED', validatingCarrier: 'ZZ' })]);
    expect(await used()).toBeNull();
  } finally {
    await db.destroy();
  }
});
