import fs from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Knex } from 'knex';
import { generations } from '../../src/codecs/ndc/generations.ts';
import { openDatabase } from '../../src/store/openDatabase.ts';
import { checkOrders } from '../support/checkOrders.ts';
import { startTestGateway, type NdcAnswer, type SendOptions, type TestGateway } from '../support/gateway.ts';
import {
  cancelMessage,
  createMessage,
  messageForms,
  offerIdOf,
  orderTotal,
  payMessage,
  retrieveMessage,
  updateMessage,
  type NdcMessage,
} from '../support/ndcMessages.ts';
import { startGatewayProcess } from '../support/process.ts';
import { temporaryFolder } from '../support/testCluster.ts';

const readable = Object.keys(generations);
const forms = messageForms.filter((form) => readable.includes(form.slice(0, 4)));
for (const form of messageForms) {
  if (!forms.includes(form)) console.warn(`skipped: this build does not read ${form}`);
}

let gateway: TestGateway;
let db: Knex;
let drawn = 0;

beforeAll(async () => {
  gateway = await startTestGateway();
  db = openDatabase({ connectionString: gateway.database.connectionString, poolSize: 4 });
});

afterAll(async () => {
  await db.destroy();
  await gateway.stop();
});

const newNonce = () => `AGAIN${++drawn}`;
const send = ({ body, contentType }: NdcMessage, options: SendOptions = {}) =>
  gateway.ndc(body, { contentType, ...options });
const withKey = (key: string) => ({ headers: { 'idempotency-key': key } });
const atOnce = <T>(count: number, work: () => Promise<T>) => Promise.all(Array.from({ length: count }, work));

/** Order id and locator as the answer shows them, in XML of any generation or JSON. */
function shown({ text }: Pick<NdcAnswer, 'text'>): { orderId: string; locator: string } {
  const orderId = /<OrderID[^>]*>([^<]+)<|<Order OrderID="([^"]+)"|"OrderID":"([^"]+)"/
    .exec(text)
    ?.slice(1)
    .find(Boolean);
  const locator = /<BookingID>([^<]+)<|<BookingReference>.*?<ID>([^<]+)<|"BookingID":"([^"]+)"/
    .exec(text)
    ?.slice(1)
    .find(Boolean);
  if (orderId === undefined || locator === undefined) throw new Error(`no order in ${text.slice(0, 1_000)}`);
  return { orderId, locator };
}

const isRefused = ({ text }: NdcAnswer) => /<Errors?>|"Error"/.test(text);

async function ordersOf(nonce: string): Promise<string[]> {
  const { rows } = await db.raw<{ rows: { order_id: string }[] }>(
    `select orders.order_id from orders, jsonb_array_elements(orders.state -> 'offers') as accepted where accepted ->> 'offerId' = ?`,
    [offerIdOf(nonce)],
  );
  return rows.map((row) => row.order_id);
}

async function heldOrder(): Promise<string> {
  return shown(await send(createMessage('21.3-xml', { nonce: newNonce() }))).orderId;
}

async function read(orderId: string) {
  const { body: order } = await gateway.rest('GET', `/v1/orders/${orderId}`);
  const { body: history } = await gateway.rest('GET', `/v1/orders/${orderId}/history`);
  return { order, events: history.entries.map(({ type }: { type: string }) => type) as string[] };
}

describe.each(forms)('in %s, a message sent again', (form) => {
  const payments = [undefined, { by: 'cash' as const }, { by: 'card' as const }];

  test.each(payments)('gives the same order and the same bytes, paid by %p', async (payment) => {
    const nonce = newNonce();
    const message = createMessage(form, { nonce, payment });
    const first = await send(message);
    const second = await send(message);
    expect(first.status).toBe(200);
    expect(second).toMatchObject({ status: 200, contentType: first.contentType });
    expect(second.text).toBe(first.text);
    expect(second.headers.get('idempotency-replayed')).toBe('true');
    expect(first.headers.get('idempotency-replayed')).toBe(null);
    expect(await ordersOf(nonce)).toEqual([shown(first).orderId]);
    const { order } = await read(shown(first).orderId);
    expect(order).toMatchObject({
      status: payment === undefined ? 'OFFERED' : 'PAID',
      recordLocator: shown(first).locator,
    });
  });

  test.each([undefined, 'TRX-1'])(
    'is one order when twenty come at once, with transaction id %p',
    async (transactionId) => {
      const nonce = newNonce();
      const message = createMessage(form, { nonce, transactionId, payment: { by: 'card' } });
      const answers = await atOnce(20, () => send(message));
      expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
      expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
      expect(answers.filter(({ headers }) => headers.get('idempotency-replayed') === null)).toHaveLength(1);
      expect(await ordersOf(nonce)).toHaveLength(1);
      expect((await read(shown(answers[0]!).orderId)).order.payments).toHaveLength(1);
    },
  );

  test('under another transaction id finds its offer used, and makes no second order', async () => {
    const nonce = newNonce();
    const first = await send(createMessage(form, { nonce, transactionId: 'TRX-1' }));
    const second = await send(createMessage(form, { nonce, transactionId: 'TRX-2' }));
    expect(isRefused(second)).toBe(true);
    expect(second.text).toContain('already turned into an order');
    expect(await ordersOf(nonce)).toEqual([shown(first).orderId]);
  });

  test('of OrderRetrieve is answered anew and never kept', async () => {
    const orderId = await heldOrder();
    const kept = () => db('idempotency').count({ count: '*' }).first();
    const before = await kept();
    await send(retrieveMessage(form, { orderId, transactionId: 'TRX-1' }), withKey('for-nothing'));
    await send(payMessage('21.3-xml', { orderId, payment: { by: 'cash' } }));
    const after = await send(retrieveMessage(form, { orderId, transactionId: 'TRX-1' }), withKey('for-nothing'));
    expect(after.text).toMatch(/SUCCESSFUL/);
    expect(Number((await kept())?.['count'])).toBe(Number(before?.['count']) + 1);
  });
});

describe('an Idempotency-Key', () => {
  test('gives the same order and the same bytes, even when the message names another transaction', async () => {
    const nonce = newNonce();
    const key = withKey(`key-${nonce}`);
    const first = await send(createMessage('21.3-xml', { nonce, transactionId: 'TRX-1' }), key);
    const second = await send(createMessage('21.3-xml', { nonce, transactionId: 'TRX-2' }), key);
    expect(second.text).toBe(first.text);
    expect(second.headers.get('idempotency-replayed')).toBe('true');
    expect(await ordersOf(nonce)).toHaveLength(1);
  });

  test('is one order when twenty come at once under it', async () => {
    const nonce = newNonce();
    const message = createMessage('21.3-json', { nonce, payment: { by: 'cash' } });
    const answers = await atOnce(20, () => send(message, withKey(`key-${nonce}`)));
    expect(new Set(answers.map(({ status, text }) => `${status}${text}`)).size).toBe(1);
    expect(await ordersOf(nonce)).toEqual([shown(answers[0]!).orderId]);
  });

  test('used for something else is refused, and nothing is done', async () => {
    const [nonce, other] = [newNonce(), newNonce()];
    const key = withKey(`key-${nonce}`);
    await send(createMessage('21.3-xml', { nonce }), key);
    const refused = await send(createMessage('21.3-xml', { nonce: other }), key);
    expect(refused.status).toBe(200);
    expect(refused.text).toMatch(/<Error>.*<Code[^>]*>902<.*key was already used for a different request/);
    expect(await ordersOf(other)).toEqual([]);

    const restOrder = (offerId: string) => ({
      selections: [{ offerId, ownerCode: 'ZZ', items: [{ offerItemId: `${offerId}-ADT`, passengerIds: ['P1'] }] }],
      passengers: [{ passengerId: 'P1', type: 'ADT', surname: 'Okafor', givenNames: ['Ada'] }],
    });
    const restKey = withKey(`rest-${nonce}`);
    const first = await gateway.rest('POST', '/v1/orders', { ...restKey, body: restOrder(offerIdOf(newNonce())) });
    const second = await gateway.rest('POST', '/v1/orders', { ...restKey, body: restOrder(offerIdOf(other)) });
    expect([first.status, second.status]).toEqual([201, 422]);
    expect(second.body).toMatchObject({ code: 'idempotency_key_reused', certainty: 'nothing_happened' });
    expect(await ordersOf(other)).toEqual([]);
  });

  test('stands for the same meaning in another notation: the same order, told in that notation', async () => {
    const nonce = newNonce();
    const key = withKey(`key-${nonce}`);
    const order = { nonce, payment: { by: 'card' as const } };
    const answers = [];
    for (const form of ['21.3-xml', '21.3-json'] as const) answers.push(await send(createMessage(form, order), key));
    answers.push(await send(createMessage('21.3-xml', order), key));
    expect(new Set(answers.map((answer) => JSON.stringify(shown(answer)))).size).toBe(1);
    expect(answers[1]?.contentType).toMatch(/^application\/json/);
    expect(answers.at(-1)?.text).toBe(answers[0]?.text);
    expect(await ordersOf(nonce)).toHaveLength(1);
  });

  test('of one agency means nothing to another', async () => {
    const [nonce, other] = [newNonce(), newNonce()];
    const key = withKey(`key-${nonce}`);
    const ours = await send(createMessage('21.3-xml', { nonce }), key);
    const theirs = await send(createMessage('21.3-xml', { nonce: other }), { ...key, key: 'otherAgency' });
    expect(shown(theirs).orderId).not.toBe(shown(ours).orderId);
    expect((await read(shown(ours).orderId)).order.sellerId).toBe('HARBOUR');
  });
});

test('two gateways on one database make one order of twenty messages each', async () => {
  const folders = [temporaryFolder(), temporaryFolder()];
  const databaseUrl = gateway.database.connectionString;
  const processes = await Promise.all(folders.map((dataDir) => startGatewayProcess({ dataDir, databaseUrl })));
  try {
    for (const payment of [undefined, { by: 'cash' as const }]) {
      for (const headers of [undefined, { 'idempotency-key': `two-${newNonce()}` }]) {
        const nonce = newNonce();
        const { body, contentType } = createMessage('21.3-xml', { nonce, payment });
        const answers = await Promise.all(
          processes.flatMap(({ url, keys }) =>
            Array.from({ length: 20 }, async () => {
              const authorization = `Bearer ${keys.agency}`;
              const all = { authorization, 'content-type': contentType, ...headers };
              const response = await fetch(`${url}/ndc`, { method: 'POST', headers: all, body });
              return `${response.status} ${await response.text()}`;
            }),
          ),
        );
        expect(new Set(answers).size).toBe(1);
        expect(answers[0]).toMatch(/^200 /);
        expect(await ordersOf(nonce)).toEqual([shown({ text: answers[0] ?? '' }).orderId]);
      }
    }
  } finally {
    await Promise.all(processes.map((each) => each.stop()));
    for (const folder of folders) fs.rmSync(folder, { recursive: true, force: true });
  }
});

test('setting one address, another, and the first again is carried out three times; each of them sent twice only once', async () => {
  const orderId = await heldOrder();
  const versions: number[] = [];
  for (const email of ['a@example.com', 'b@example.com', 'a@example.com']) {
    const message = updateMessage('21.3-xml', { orderId, email });
    const first = await send(message);
    const second = await send(message);
    expect(second.text).toBe(first.text);
    const { order } = await read(orderId);
    expect(order.contacts[0].emails).toEqual([{ address: email }]);
    versions.push(order.version);
  }
  expect(versions).toEqual([2, 3, 4]);
});

test('an offer that another agency used is refused, and nothing is said of its order', async () => {
  const nonce = newNonce();
  const message = createMessage('21.3-xml', { nonce });
  const { orderId, locator } = shown(await send(message));
  const { order } = await read(orderId);
  const refused = await send(message, { key: 'otherAgency' });
  expect(isRefused(refused)).toBe(true);
  for (const secret of [orderId, locator, order.orderNumber, 'HARBOUR', 'Okafor', 'example.com']) {
    expect(refused.text).not.toContain(secret);
  }
  expect(await ordersOf(nonce)).toEqual([orderId]);
});

test('an order paid twice at once is paid once', async () => {
  for (let round = 0; round < 4; round++) {
    const orderId = await heldOrder();
    const by = round % 2 === 0 ? ('cash' as const) : ('card' as const);
    const pay = (transactionId: string) => send(payMessage('21.3-xml', { orderId, transactionId, payment: { by } }));
    const answers = await Promise.all(['TRX-1', 'TRX-2', 'TRX-3'].map(pay));
    expect(answers.filter((answer) => !isRefused(answer))).toHaveLength(1);
    for (const { text } of answers.filter(isRefused)) expect(text).toMatch(/already paid|still being processed/);
    const { order, events } = await read(orderId);
    expect(order).toMatchObject({ status: 'PAID', version: 3, paid: { amount: orderTotal }, due: { amount: '0.00' } });
    expect(order.payments.map(({ status }: { status: string }) => status)).toEqual(['SUCCESSFUL']);
    expect(events).toEqual(['OrderCreated', 'PaymentRequested', 'PaymentSucceeded', 'ItemsConfirmed']);
  }
});

test('of giving up an order and paying it at once, exactly one happens', async () => {
  const ends = await Promise.all(
    Array.from({ length: 12 }, async (_, index) => {
      const orderId = await heldOrder();
      const pay = () => send(payMessage('21.3-xml', { orderId, payment: { by: 'card' } }));
      const cancel = () => send(cancelMessage('21.3-xml', { orderId }));
      const [first, second] = await Promise.all(
        (index % 2 === 0 ? [pay, cancel] : [cancel, pay]).map((work) => work()),
      );
      const [paid, cancelled] = index % 2 === 0 ? [first, second] : [second, first];
      const { order, events } = await read(orderId);
      expect([isRefused(paid!), isRefused(cancelled!)].filter(Boolean)).toHaveLength(1);
      expect(order.status).toBe(isRefused(paid!) ? 'EXPIRED' : 'PAID');
      expect(order.closedBecause).toBe(isRefused(paid!) ? 'abandoned' : undefined);
      expect(order.payments).toHaveLength(isRefused(paid!) ? 0 : 1);
      expect(events).toContain(isRefused(paid!) ? 'OrderAbandoned' : 'ItemsConfirmed');
      return order.status as string;
    }),
  );
  // Whoever is first wins, so that of twelve pairs, half sent the other way round, both happen.
  expect(new Set(ends)).toEqual(new Set(['PAID', 'EXPIRED']));
});

test('of an order whose time runs out while it is paid, either the payment counts or nothing was paid', async () => {
  const sides = new Set<string>();
  // A machine that is busy is late for a short limit: it gets a longer one, until the limit was met from both sides.
  for (const windowMs of [400, 1_600, 6_400]) {
    for (const side of await payAroundLimit(windowMs)) sides.add(side);
    if (sides.size === 2) break;
  }
  expect(sides).toEqual(new Set(['paid', 'refused']));
}, 60_000);

/** Pays sixteen orders one after the other, the limit of all of them in between; what became of each. */
async function payAroundLimit(windowMs: number): Promise<('paid' | 'refused')[]> {
  const orderIds = await Promise.all(Array.from({ length: 16 }, heldOrder));
  const { order: sample } = await read(orderIds[0]!);
  await gateway.setClock(new Date(Date.parse(sample.paymentDueAt) - windowMs).toISOString());
  try {
    const answers = await Promise.all(
      orderIds.map(async (orderId, index) => {
        await new Promise((resolve) => setTimeout(resolve, (index * windowMs) / 7));
        return send(payMessage('21.3-xml', { orderId, payment: { by: index % 2 === 0 ? 'cash' : 'card' } }));
      }),
    );
    await recorded(orderIds);
    for (const [index, orderId] of orderIds.entries()) {
      const { order, events } = await read(orderId);
      const paid = !isRefused(answers[index]!);
      expect(order.status).toBe(paid ? 'PAID' : 'EXPIRED');
      expect(order.payments).toHaveLength(paid ? 1 : 0);
      expect(events.filter((type) => type === 'OrderExpired')).toHaveLength(paid ? 0 : 1);
    }
    return answers.map((answer) => (isRefused(answer) ? 'refused' : 'paid'));
  } finally {
    await gateway.setClock(null);
  }
}

test('after all of this every order is whole, and its history replays to it', async () => {
  expect(await checkOrders(db)).toEqual([]);
});

/** The relay records ends once a second. */
async function recorded(orderIds: readonly string[]): Promise<void> {
  for (const deadline = Date.now() + 10_000; Date.now() < deadline;) {
    const open = await db('orders')
      .whereIn('orders.order_id', orderIds)
      .where('orders.status', 'OFFERED')
      .pluck('order_id');
    if (open.length === 0) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('the relay did not record the end of all orders within 10 s');
}
