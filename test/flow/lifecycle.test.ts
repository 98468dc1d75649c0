import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startTestGateway, type NdcAnswer, type TestGateway } from '../support/gateway.ts';
import {
  cancelMessage,
  createMessage,
  messageForms,
  orderTotal,
  payMessage,
  retrieveMessage,
  updateMessage,
  type NdcMessage,
} from '../support/ndcMessages.ts';
import { officialFaults } from '../support/officialSchema.ts';

let gateway: TestGateway;
let count = 0;

beforeAll(async () => {
  gateway = await startTestGateway();
});

afterAll(() => gateway.stop());

const nonce = () => `LIFE${(count += 1)}`;

async function send(message: NdcMessage): Promise<NdcAnswer> {
  const answer = await gateway.ndc(message.body, { contentType: message.contentType });
  expect(officialFaults(answer)).toEqual([]);
  return answer;
}

async function orderOf(answer: NdcAnswer): Promise<any> {
  const orderId = /OrderID(?:="|>|":")([0-9a-f-]{36})/.exec(answer.text)?.[1] ?? 'none';
  const { body, status } = await gateway.rest('GET', `/v1/orders/${orderId}`);
  if (status !== 200) throw new Error(answer.text);
  return body;
}

describe.each(messageForms)('an order made in %s', (made) => {
  test.each(messageForms)('is paid, corrected and read in %s', async (served) => {
    const held = await orderOf(await send(createMessage(made, { nonce: nonce() })));
    expect(held).toMatchObject({
      status: 'OFFERED',
      total: { amount: orderTotal },
      paid: { amount: '0.00' },
      version: 1,
    });
    const { orderId, recordLocator } = held;
    const paid = await orderOf(await send(payMessage(served, { orderId, payment: { by: 'card' } })));
    expect(paid).toMatchObject({ status: 'PAID', paid: { amount: orderTotal }, due: { amount: '0.00' } });
    expect(paid.items.map((item: { status: string }) => item.status)).toEqual(['CONFIRMED', 'CONFIRMED', 'CONFIRMED']);
    const corrected = await orderOf(await send(updateMessage(served, { orderId, email: 'new@example.com' })));
    expect(JSON.stringify(corrected.contacts)).toContain('new@example.com');
    for (const reference of [
      { orderId },
      { locator: recordLocator },
      { orderId, locator: recordLocator, surname: 'OKAFOR' },
    ]) {
      expect(await orderOf(await send(retrieveMessage(served, reference)))).toEqual(corrected);
    }
  });

  test.each(messageForms)('is given up unpaid in %s, once', async (served) => {
    const { orderId } = await orderOf(await send(createMessage(made, { nonce: nonce() })));
    const cancelled = await orderOf(await send(cancelMessage(served, { orderId })));
    expect(cancelled).toMatchObject({ status: 'EXPIRED', closedBecause: 'abandoned' });
    const late = await send(payMessage(served, { orderId, payment: { by: 'cash' } }));
    expect(late.text).toContain('the order is cancelled');
    expect((await orderOf(await send(retrieveMessage(served, { orderId })))).version).toBe(cancelled.version);
  });

  test('is paid at once, or held when the card is declined', async () => {
    const paid = await orderOf(await send(createMessage(made, { nonce: nonce(), payment: { by: 'cash' } })));
    expect(paid.status).toBe('PAID');
    const declined = await send(
      createMessage(made, { nonce: nonce(), payment: { by: 'card', number: '4000000000000002' } }),
    );
    expect(declined.text).toContain('was declined');
    expect(await orderOf(declined)).toMatchObject({ status: 'OFFERED', payments: [{ status: 'FAILED' }] });
  });
});

describe('an unpaid order', () => {
  test('lapses at its limit by the clock, also before the sweep has seen it, and is never payable after', async () => {
    const { orderId, paymentDueAt } = await orderOf(await send(createMessage('21.3-xml', { nonce: nonce() })));
    await gateway.setClock(new Date(Date.parse(paymentDueAt) - 5_000).toISOString());
    expect((await gateway.rest('GET', `/v1/orders/${orderId}`)).body.status).toBe('OFFERED');
    await gateway.setClock(paymentDueAt);
    expect((await gateway.rest('GET', `/v1/orders/${orderId}`)).body.status).toBe('EXPIRED');
    const late = await send(payMessage('21.3-xml', { orderId, payment: { by: 'cash' } }));
    expect(late.text).toContain('the order has expired');
    await expectSoon(async () => {
      const { body } = await gateway.rest('GET', `/v1/orders/${orderId}/history`);
      return body.entries.at(-1)?.type === 'OrderExpired';
    });
    await gateway.setClock(null);
  });

  test('refuses a change by a writer who saw another version', async () => {
    const { orderId } = await orderOf(await send(createMessage('21.3-xml', { nonce: nonce() })));
    const stale = await send(payMessage('21.3-xml', { orderId, version: 7, payment: { by: 'cash' } }));
    expect(stale.text).toContain('the order has changed since the version you saw');
    expect(
      (await orderOf(await send(payMessage('21.3-xml', { orderId, version: 1, payment: { by: 'cash' } })))).status,
    ).toBe('PAID');
  });

  test('refuses money that is not exactly what is due', async () => {
    const { orderId } = await orderOf(await send(createMessage('21.3-xml', { nonce: nonce() })));
    const short = await send(payMessage('21.3-xml', { orderId, payment: { by: 'cash', amount: '1.00' } }));
    expect(short.text).toContain(`${orderTotal} EUR is due`);
    expect((await gateway.rest('GET', `/v1/orders/${orderId}`)).body).toMatchObject({ version: 1, payments: [] });
  });
});

async function expectSoon(condition: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + 5_000;
  while (!(await condition())) {
    if (Date.now() > deadline) throw new Error('did not happen within five seconds');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
