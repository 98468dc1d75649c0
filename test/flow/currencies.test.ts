import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startTestGateway, type RestAnswer, type TestGateway } from '../support/gateway.ts';

let gateway: TestGateway;
let count = 0;

beforeAll(async () => {
  gateway = await startTestGateway();
});

afterAll(() => gateway.stop());

const at = '2020-01-01T00:00:00.000Z';
const rate = (from: string, to: string, text: string, since = at) => ({
  from,
  to,
  rate: text,
  source: 'ECB',
  at: since,
});
const load = (...rates: object[]) => gateway.rest('PUT', '/v1/rates', { key: 'admin', body: { rates } });

/** Holds an order of 100.00 EUR, or pays it at once. */
async function place(payments: object[] = []): Promise<RestAnswer> {
  const offerId = `CURRENCY-${(count += 1)}`;
  const total = { amount: '100.00', currency: 'EUR' };
  const item = { offerItemId: 'LOUNGE', mandatory: true, pricedFor: 'item', price: { total }, passengerIds: ['P1'] };
  await gateway.rest('PUT', `/v1/offers/${offerId}`, {
    body: { ownerCode: 'ZZ', items: [item], passengers: [{ passengerId: 'P1', type: 'ADT' }] },
  });
  return post('/v1/orders', {
    selections: [{ offerId, ownerCode: 'ZZ', items: [{ offerItemId: 'LOUNGE', passengerIds: ['P1'] }] }],
    passengers: [{ passengerId: 'P1', type: 'ADT', surname: 'OKAFOR' }],
    payments,
  });
}

function post(path: string, body: object): Promise<RestAnswer> {
  return gateway.rest('POST', path, { body, headers: { 'idempotency-key': `CURRENCY-${(count += 1)}` } });
}

const payment = (amount: string, currency: string, kind = 'SETTLEMENT_PLAN') => ({
  amount: { amount, currency },
  method: { kind },
});
const pay = (orderId: string, ...asked: [string, string, string?]) =>
  post(`/v1/orders/${orderId}/changes`, { pay: { payments: [payment(...asked)] } });

describe('exchange rates', () => {
  test('are not in use until somebody loads them: then the currency of the order is the only one', async () => {
    const { body } = await place();
    expect(await pay(body.orderId, '100.00', 'USD')).toMatchObject({
      status: 422,
      body: { code: 'payment_currency_mismatch' },
    });
  });

  test('are loaded by administrators, checked, and the newest that holds is used', async () => {
    expect((await gateway.rest('PUT', '/v1/rates', { body: { rates: [rate('CHF', 'EUR', '1')] } })).status).toBe(403);
    const faulty = await load(rate('CHF', 'QQQ', '0'), rate('CHF', 'CHF', '1'));
    expect(faulty.status).toBe(400);
    expect(faulty.body.errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual([
      '/rates/0/to',
      '/rates/0/rate',
      '/rates/1/to',
    ]);
    const loaded = await load(
      rate('CHF', 'EUR', '0.9'),
      rate('CHF', 'EUR', '1.0652', '2020-01-02T00:00:00.000Z'),
      rate('CHF', 'EUR', '7', '2099-01-01T00:00:00.000Z'),
    );
    expect(loaded.body).toEqual({ rates: [rate('CHF', 'EUR', '1.0652', '2020-01-02T00:00:00.000Z')] });
    expect((await gateway.rest('GET', '/v1/rates')).body).toEqual(loaded.body);
  });
});

describe('an order in euros', () => {
  beforeAll(async () => {
    await load(rate('CHF', 'EUR', '1.0652', '2020-01-02T00:00:00.000Z'));
  });

  test('is paid in francs: it says how much, takes exactly that, and shows rate and difference', async () => {
    const { body } = await place();
    const due = await gateway.rest('GET', `/v1/orders/${body.orderId}/due?currency=CHF&method=CASH`);
    expect(due.body).toEqual({
      orderId: body.orderId,
      due: { amount: '100.00', currency: 'EUR' },
      amount: { amount: '93.90', currency: 'CHF' },
      rate: '1.0652',
      rateSource: 'ECB',
      rateAt: '2020-01-02T00:00:00.000Z',
      difference: { amount: '0.02', currency: 'EUR' },
    });
    const wrong = await pay(body.orderId, '100.00', 'CHF', 'CASH');
    expect(wrong).toMatchObject({ status: 422, body: { code: 'payment_amount_mismatch' } });
    expect(wrong.body.detail).toContain('93.90 CHF is due');

    const paid = await pay(body.orderId, '93.90', 'CHF', 'CASH');
    expect(paid.body).toMatchObject({
      status: 'PAID',
      paid: { amount: '100.00', currency: 'EUR' },
      due: { amount: '0.00', currency: 'EUR' },
      payments: [
        {
          amount: { amount: '100.00', currency: 'EUR' },
          tendered: {
            amount: { amount: '93.90', currency: 'CHF' },
            rate: '1.0652',
            rateSource: 'ECB',
            difference: { amount: '0.02', currency: 'EUR' },
          },
        },
      ],
    });
    await load(rate('CHF', 'EUR', '2', '2020-01-03T00:00:00.000Z'));
    expect((await gateway.rest('GET', `/v1/orders/${body.orderId}`)).body).toEqual(paid.body);
  });

  test('is paid in another currency as it is created', async () => {
    await load(rate('EUR', 'JPY', '160'));
    const { body } = await place([payment('16000', 'JPY')]);
    expect(body).toMatchObject({ status: 'PAID', payments: [{ tendered: { rate: '0.00625' } }] });
  });

  test('says what is due in its own currency without any rate', async () => {
    const { body } = await place();
    expect((await gateway.rest('GET', `/v1/orders/${body.orderId}/due`)).body).toMatchObject({
      amount: { amount: '100.00', currency: 'EUR' },
      rate: '1',
      difference: { amount: '0.00' },
    });
  });

  test('is not paid in a currency whose rate nobody loaded', async () => {
    const { body } = await place();
    expect((await pay(body.orderId, '100.00', 'USD')).body).toMatchObject({ code: 'rate_unknown', stage: 'account' });
    expect(await gateway.rest('GET', `/v1/orders/${body.orderId}/due?currency=USD`)).toMatchObject({
      status: 422,
      body: { code: 'rate_unknown' },
    });
    const held = await place([payment('100.00', 'USD')]);
    expect(held.body).toMatchObject({ status: 'OFFERED', notices: [{ code: 'rate_unknown' }] });
  });
});
