import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startTestGateway, type RestAnswer, type TestGateway } from '../support/gateway.ts';

let gateway: TestGateway;
let count = 0;

beforeAll(async () => {
  gateway = await startTestGateway();
});

afterAll(() => gateway.stop());

const cash = (amount: string) => [{ amount: { amount, currency: 'EUR' }, method: { kind: 'CASH' } }];
const card = (amount: string, number: string) => [
  { amount: { amount, currency: 'EUR' }, method: { kind: 'CARD', number, expires: '1230' } },
];

const key = () => ({ 'Idempotency-Key': randomUUID() });

/** A fresh offer of the sandbox airline; its number makes it another one. */
const offerId = (fare = 'FLEX') => `ZZ-LHRNCE-D30-${fare}-CHG${(count += 1)}`;

function selection(id: string, code: 'ADT' | 'BAG' | 'MEAL', change: object = {}) {
  return { offerId: id, ownerCode: 'ZZ', items: [{ offerItemId: `${id}-${code}`, passengerIds: ['PAX1'], ...change }] };
}

async function create(body: object = {}): Promise<any> {
  const answer = await gateway.rest('POST', '/v1/orders', {
    headers: key(),
    body: {
      selections: [selection(offerId(), 'ADT')],
      passengers: [{ passengerId: 'PAX1', type: 'ADT', surname: 'OKAFOR', givenNames: ['ADA'] }],
      ...body,
    },
  });
  if (answer.status !== 201) throw new Error(JSON.stringify(answer.body));
  return answer.body;
}

async function sold(fare?: string): Promise<any> {
  const held = await create(fare === undefined ? {} : { selections: [selection(offerId(fare), 'ADT')] });
  return done(await change(held.orderId, { pay: { payments: cash(held.due.amount) } }));
}

const change = (orderId: string, body: object, options: object = {}): Promise<RestAnswer> =>
  gateway.rest('POST', `/v1/orders/${orderId}/changes`, { headers: key(), body, ...options });
const quote = (orderId: string, body: object, options: object = {}): Promise<RestAnswer> =>
  gateway.rest('POST', `/v1/orders/${orderId}/quotes`, { headers: key(), body, ...options });

function done(answer: RestAnswer): any {
  if (answer.status >= 300) throw new Error(JSON.stringify(answer.body));
  return answer.body;
}

const newest = (order: any) => order.quotes.at(-1);

describe('a hold', () => {
  test('takes a bag, gives it back, and is paid for what is left', async () => {
    const held = await create();
    expect(held.due.amount).toBe(held.total.amount);
    const bag = selection(offerId(), 'BAG');
    const more = done(await change(held.orderId, { changeItems: { add: [bag] } }));
    expect(more.items).toHaveLength(2);
    expect(more.items[1]).toMatchObject({ itemId: 'ITEM-2', action: 'ADD', status: 'OFFERED', dependsOn: ['ITEM-1'] });
    expect(Number(more.due.amount) - Number(held.due.amount)).toBeCloseTo(35);
    expect(more.segments).toEqual(held.segments);
    const two = done(await change(held.orderId, { changeItems: { modify: [{ itemId: 'ITEM-2', quantity: 2 }] } }));
    expect(two.items[1]).toMatchObject({ quantity: 2, action: 'MODIFY', price: { total: { amount: '70.00' } } });
    const again = await change((await create()).orderId, { changeItems: { add: [bag] } });
    expect(again).toMatchObject({ status: 409, body: { code: 'offer_already_used' } });
    const flight = await change(held.orderId, { changeItems: { removeItemIds: ['ITEM-1'] } });
    expect(flight).toMatchObject({ status: 422, body: { code: 'dependency_missing' } });
    const all = await change(held.orderId, { changeItems: { removeItemIds: ['ITEM-1', 'ITEM-2'] } });
    expect(all).toMatchObject({ status: 409, body: { code: 'change_not_permitted' } });
    const less = done(await change(held.orderId, { changeItems: { removeItemIds: ['ITEM-2'] } }));
    expect(less.due).toEqual(held.due);
    const paid = done(await change(held.orderId, { pay: { payments: cash(less.due.amount) } }));
    expect(paid).toMatchObject({ status: 'PAID', due: { amount: '0.00' } });
    expect(paid.items.map((item: any) => item.status)).toEqual(['CONFIRMED', 'CANCELLED']);
    const late = await change(held.orderId, { changeItems: { add: [selection(offerId(), 'BAG')] } });
    expect(late).toMatchObject({ status: 409, body: { code: 'change_needs_quote' } });
  });

  test('is not changed by who saw another version', async () => {
    const held = await create();
    const headers = { ...key(), 'If-Match': '"7"' };
    const answer = await change(held.orderId, { changeItems: { add: [selection(offerId(), 'BAG')] } }, { headers });
    expect(answer).toMatchObject({ status: 412, body: { code: 'version_stale' } });
  });
});

describe('a sold order', () => {
  test('is changed by a quote and exactly its payment', async () => {
    const order = await sold();
    const { orderId } = order;
    const asked = { kind: 'CHANGE', items: { add: [selection(offerId(), 'BAG')] } };
    const headers = key();
    const answer = await quote(orderId, asked, { headers });
    const quoted = done(answer);
    expect(answer.status).toBe(201);
    expect(done(await quote(orderId, asked, { headers }))).toEqual(quoted);
    expect(newest(quoted)).toMatchObject({ status: 'OPEN', due: { amount: '35.00' }, penalty: { amount: '0.00' } });
    expect(quoted.items).toEqual(order.items);
    const { quoteId } = newest(quoted);
    const short = await change(orderId, { acceptQuote: { quoteId, payments: cash('34.00') } });
    expect(short).toMatchObject({ status: 422, body: { code: 'payment_amount_mismatch' } });
    const declined = done(
      await change(orderId, { acceptQuote: { quoteId, payments: card('35.00', '4000000000000002') } }),
    );
    expect(newest(declined).status).toBe('FAILED');
    expect(declined.notices[0].text).toContain('the change was not made');
    expect(declined).toMatchObject({ status: 'PAID', total: order.total, due: { amount: '0.00' } });

    const second = newest(done(await quote(orderId, { ...asked, items: { add: [selection(offerId(), 'BAG')] } })));
    const changed = done(await change(orderId, { acceptQuote: { quoteId: second.quoteId, payments: cash('35.00') } }));
    expect(newest(changed).status).toBe('DONE');
    expect(changed).toMatchObject({ status: 'PAID', due: { amount: '0.00' } });
    expect(changed.items.map((item: any) => item.status)).toEqual(['CONFIRMED', 'CANCELLED', 'CONFIRMED']);
    const twice = await change(orderId, { acceptQuote: { quoteId: second.quoteId, payments: cash('35.00') } });
    expect(twice).toMatchObject({ status: 409, body: { code: 'quote_used' } });
  });

  test('is cancelled by a quote, its penalty kept and the rest given back', async () => {
    const order = await sold();
    const quoted = newest(done(await quote(order.orderId, { kind: 'CANCEL' })));
    expect(quoted.penalty.amount).toBe('25.00');
    const over = done(await change(order.orderId, { acceptQuote: { quoteId: quoted.quoteId } }));
    expect(over).toMatchObject({ status: 'CANCELLED', closedBecause: 'cancelled', due: { amount: '0.00' } });
    expect(over.charges).toMatchObject([{ amount: { amount: '25.00' } }]);
    expect(over.refunds).toMatchObject([{ status: 'SUCCESSFUL' }]);
    expect(Number(over.refunded.amount)).toBeCloseTo(Number(order.total.amount) - 25);
  });

  test('gives back of a fare that is not refundable only the taxes that are', async () => {
    const order = await sold('SAVER');
    const quoted = newest(done(await quote(order.orderId, { kind: 'CANCEL' })));
    expect(quoted.due.amount).toBe('-11.35');
  });

  test('owes what a card does not take back, and stays open for it', async () => {
    const held = await create();
    const { orderId } = done(
      await change(held.orderId, { pay: { payments: card(held.due.amount, '4000000000000003') } }),
    );
    const quoted = newest(done(await quote(orderId, { kind: 'CANCEL' })));
    const owed = done(await change(orderId, { acceptQuote: { quoteId: quoted.quoteId } }));
    expect(owed).toMatchObject({ status: 'PAID', refunds: [{ status: 'FAILED' }], due: quoted.due });
    expect(owed.notices).toMatchObject([{ code: 'refund_failed' }]);
  });

  test('has its penalty waived by staff, never by a seller', async () => {
    const { orderId } = await sold();
    const asked = { kind: 'CANCEL', waivePenalty: 'bereavement' };
    expect(await quote(orderId, asked)).toMatchObject({ status: 403, body: { code: 'staff_only' } });
    const quoted = newest(done(await quote(orderId, asked, { key: 'admin' })));
    expect(quoted).toMatchObject({ penalty: { amount: '0.00' }, waived: 'bereavement' });
  });
});

describe('the two clocks of a hold', () => {
  const born = '2031-03-03T10:00:00.000Z';
  const guaranteed = '2031-03-03T10:10:00.000Z';
  const limit = '2031-03-03T12:00:00.000Z';
  const offered = (price: string, priceGuaranteedUntil?: string) => ({
    ownerCode: 'XO',
    expiresAt: limit,
    paymentDueAt: limit,
    passengers: [{ passengerId: 'PAX1', type: 'ADT' }],
    segments: [
      {
        segmentId: 'SEG1',
        carrier: 'XO',
        flightNumber: '1',
        origin: 'LHR',
        destination: 'NCE',
        departsLocal: '2031-04-01T08:00:00',
      },
    ],
    items: [
      {
        offerItemId: 'F',
        mandatory: true,
        pricedFor: 'item',
        price: { total: { amount: price, currency: 'EUR' } },
        passengerIds: ['PAX1'],
        services: [{ serviceId: 'S', passengerIds: ['PAX1'], segmentIds: ['SEG1'] }],
        ...(priceGuaranteedUntil === undefined ? {} : { priceGuaranteedUntil }),
      },
    ],
  });
  const put = async (id: string, body: object) => done(await gateway.rest('PUT', `/v1/offers/${id}`, { body }));
  const hold = async (id: string) => {
    await gateway.setClock(born);
    await put(id, offered('100.00', guaranteed));
    const items = [{ offerItemId: 'F', passengerIds: ['PAX1'] }];
    return create({ selections: [{ offerId: id, ownerCode: 'XO', items }] });
  };

  afterAll(() => gateway.setClock(null));

  test('between them the new price is quoted, accepted and paid', async () => {
    const held = await hold('CLOCKS1');
    expect(held.priceGuaranteedUntil).toBe(guaranteed);
    await gateway.setClock('2031-03-03T10:30:00.000Z');
    const { orderId } = held;
    const barred = await change(orderId, { pay: { payments: cash('100.00') } });
    expect(barred).toMatchObject({ status: 409, body: { code: 'price_guarantee_expired' } });
    expect(await quote(orderId, { kind: 'REPRICE' })).toMatchObject({ body: { code: 'reprice_unavailable' } });
    await put('CLOCKS1', offered('120.00', '2031-03-03T11:00:00.000Z'));
    const quoted = newest(done(await quote(orderId, { kind: 'REPRICE' })));
    expect(quoted).toMatchObject({ before: { amount: '100.00' }, after: { amount: '120.00' } });
    const repriced = done(await change(orderId, { acceptQuote: { quoteId: quoted.quoteId } }));
    expect(repriced).toMatchObject({ due: { amount: '120.00' }, priceGuaranteedUntil: '2031-03-03T11:00:00.000Z' });
    const paid = done(await change(orderId, { pay: { payments: cash('120.00') } }));
    expect(paid.status).toBe('PAID');
  });

  test('after both of them it is over', async () => {
    const { orderId } = await hold('CLOCKS2');
    await gateway.setClock(limit);
    const late = await change(orderId, { pay: { payments: cash('100.00') } });
    expect(late).toMatchObject({ status: 409, body: { code: 'order_expired' } });
  });

  test('both can be moved by staff, never by a seller', async () => {
    const { orderId } = await hold('CLOCKS3');
    const later = { paymentDueAt: '2031-03-03T14:00:00.000Z', priceGuaranteedUntil: '2031-03-03T14:00:00.000Z' };
    expect(await change(orderId, { extendHold: later })).toMatchObject({ status: 403, body: { code: 'staff_only' } });
    expect(done(await change(orderId, { extendHold: later }, { key: 'admin' }))).toMatchObject(later);
    await gateway.setClock('2031-03-03T13:00:00.000Z');
    expect(done(await change(orderId, { pay: { payments: cash('100.00') } })).status).toBe('PAID');
  });
});
