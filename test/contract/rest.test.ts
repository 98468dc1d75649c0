import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { contractClient, type Answer, type Ask } from './contractClient.ts';
import { startGateway, type Keys } from './startGateway.ts';
import { startPrism } from './startPrism.ts';

type Target = { url: string; keys: Keys; stop: () => Promise<void> };

const anyKeys: Keys = { agency: 'any', otherAgency: 'any', gdsBridge: 'any', admin: 'any' };

const targets: { name: string; real: boolean; start: () => Promise<Target> }[] = [
  {
    name: 'a Prism mock of the contract',
    real: false,
    start: async () => ({ ...(await startPrism()), keys: anyKeys }),
  },
  { name: 'the gateway', real: true, start: startGateway },
];

const euros = (amount: string) => ({ amount, currency: 'EUR' });

const offerBody = {
  ownerCode: 'XO',
  items: [
    {
      offerItemId: 'ITEM-1',
      mandatory: true,
      pricedFor: 'item',
      price: { total: euros('120.00'), base: euros('100.00'), taxes: [{ code: 'YN', amount: euros('20.00') }] },
      passengerIds: ['PAX1'],
      services: [{ serviceId: 'SRV-1', passengerIds: ['PAX1'], segmentIds: ['SEG1'] }],
    },
  ],
  passengers: [{ passengerId: 'PAX1', type: 'ADT' }],
  segments: [
    {
      segmentId: 'SEG1',
      carrier: 'XO',
      flightNumber: '101',
      origin: 'CCS',
      destination: 'MAR',
      departsLocal: '2030-03-15T08:00:00',
    },
  ],
  journeys: [{ journeyId: 'JRN1', segmentIds: ['SEG1'] }],
};

function orderBody(offerId: string, change: object = {}): object {
  return {
    selections: [
      {
        offerId,
        ownerCode: 'XO',
        statedTotal: euros('120.00'),
        items: [{ offerItemId: 'ITEM-1', passengerIds: ['PAX1'] }],
      },
    ],
    passengers: [{ passengerId: 'PAX1', type: 'ADT', surname: 'ROJAS', givenNames: ['ELENA'], contactIds: ['CTC1'] }],
    contacts: [{ contactId: 'CTC1', emails: [{ address: 'elena@example.com' }] }],
    ...change,
  };
}

const testCard = { kind: 'CARD', number: '4111111111111111', expires: '0139', securityCode: '737', brand: 'VI' };
const card = (amount: string, number = testCard.number) => ({ amount: euros(amount), method: { ...testCard, number } });

describe.each(targets)('a client of $name', ({ real, start }) => {
  let target: Target;
  let ask: (ask: Ask, wanted?: number) => Promise<Answer>;
  let counter = 0;

  beforeAll(async () => {
    target = await start();
    ask = contractClient(target.url, target.keys.agency);
  });
  afterAll(() => target.stop());

  const newOffer = async () => {
    const offerId = `OFFER-${++counter}`;
    const kept = await ask({ method: 'PUT', path: '/v1/offers/{offerId}', params: { offerId }, body: offerBody });
    expect(kept.status).toBe(200);
    return offerId;
  };
  const create = (body: object, { key = `key-${++counter}`, as = target.keys.agency } = {}, wanted = 201) =>
    ask({ method: 'POST', path: '/v1/orders', body, key: as, headers: { 'idempotency-key': key } }, wanted);
  const change = (orderId: unknown, body: object, headers: Record<string, string> = {}, wanted = 200) =>
    ask(
      {
        method: 'POST',
        path: '/v1/orders/{orderId}/changes',
        params: { orderId: String(orderId) },
        body,
        headers: { 'idempotency-key': `key-${++counter}`, ...headers },
      },
      wanted,
    );
  const read = (orderId: unknown, wanted = 200, key = target.keys.agency) =>
    ask({ method: 'GET', path: '/v1/orders/{orderId}', params: { orderId: String(orderId) }, key }, wanted);

  test('keeps an offer and reads it back', async () => {
    const offerId = await newOffer();
    const found = await ask({
      method: 'GET',
      path: '/v1/offers/{offerId}',
      params: { offerId },
      query: { ownerCode: 'XO' },
    });
    expect(found).toMatchObject({ status: 200, body: { ownerCode: 'XO', used: false } });
    if (real) expect(found.body).toMatchObject({ offerId, items: offerBody.items, segments: offerBody.segments });
  });

  test('creates an order and reads it where Location says', async () => {
    const created = await create(orderBody(await newOffer()));
    expect(created.status).toBe(201);
    expect(created.headers.get('etag')).toBe('"1"');
    const location = created.headers.get('location') ?? '';
    expect(location).toBe(`/v1/orders/${created.body['orderId']}`);
    const found = await read(location.split('/').at(-1));
    expect(found.body).toEqual(created.body);
    if (real) {
      expect(created.body).toMatchObject({
        status: 'OFFERED',
        sellerId: 'ONE',
        total: euros('120.00'),
        due: euros('120.00'),
      });
      expect((await read(created.body['orderNumber'])).text).toBe(found.text);
    }
  });

  test('lists orders by page', async () => {
    const page = await ask({ method: 'GET', path: '/v1/orders', query: { limit: '1' } });
    expect(page.status).toBe(200);
    expect(page.body['orders']).toHaveLength(1);
    if (!real) return;
    await create(orderBody(await newOffer()));
    const all: unknown[] = [];
    for (let cursor: string | undefined = ''; cursor !== undefined;) {
      const query = { limit: '1', ...(cursor === '' ? {} : { cursor }) };
      const { body }: Answer = await ask({ method: 'GET', path: '/v1/orders', query });
      all.push(...(body['orders'] as { orderId: string }[]).map(({ orderId }) => orderId));
      cursor = body['nextCursor'] as string | undefined;
    }
    const { body } = await ask({ method: 'GET', path: '/v1/orders', query: { limit: '100' } });
    expect(all).toEqual((body['orders'] as { orderId: string }[]).map(({ orderId }) => orderId));
    expect(all.length).toBeGreaterThanOrEqual(2);
  });

  test('pays an order by card and sees the card masked', async () => {
    const { body } = await create(orderBody(await newOffer()));
    const paid = await change(body['orderId'], { pay: { payments: [card('120.00')] } });
    expect(paid).toMatchObject({
      status: 200,
      body: { status: 'PAID', payments: [{ method: { kind: 'CARD', last4: '1111' } }] },
    });
    expect(paid.text).not.toMatch(/4111111111111111|"737"|"token"/);
    if (real) expect(paid.headers.get('etag')).toBe(`"${paid.body['version']}"`);
  });

  test('reads the history of an order', async () => {
    const { body } = await create(orderBody(await newOffer(), { payments: [card('120.00')] }));
    const params = { orderId: String(body['orderId']) };
    const history = await ask({ method: 'GET', path: '/v1/orders/{orderId}/history', params });
    expect(history.status).toBe(200);
    const entries = history.body['entries'] as { hash: string; previousHash: string; type: string }[];
    expect(entries[0]?.type).toBe('OrderCreated');
    expect(history.text).not.toMatch(/4111111111111111|"token"/);
    if (!real) return;
    expect(entries.length).toBeGreaterThan(1);
    entries.slice(1).forEach((entry, index) => expect(entry.previousHash).toBe(entries[index]?.hash));
  });

  test('finds the order of a locator', async () => {
    const locator = `LOC${++counter}`;
    const { body } = await create(orderBody(await newOffer(), { locators: [{ system: '1A', locator }] }));
    const path = '/v1/pnr/{locator}';
    const found = await ask({
      method: 'GET',
      path,
      params: { locator },
      query: { system: '1A' },
      key: target.keys.gdsBridge,
    });
    expect(found).toMatchObject({ status: 200, body: { orderId: body['orderId'], system: '1A' } });
  });

  test('is given the candidates of a locator that two orders share', async () => {
    const locators = [{ system: '1A', locator: 'SHARED' }];
    await create(orderBody(await newOffer(), { locators }));
    await create(orderBody(await newOffer(), { locators: [{ ...locators[0], system: '1G' }] }));
    const found = await ask({ method: 'GET', path: '/v1/pnr/{locator}', params: { locator: 'SHARED' } }, 300);
    expect(found).toMatchObject({ status: 300, body: { code: 'booking_reference_ambiguous' } });
    expect(found.body['candidates']).toHaveLength(2);
  });

  test('sets the sandbox clock and lets it go', async () => {
    const put = (body: object) => ask({ method: 'PUT', path: '/sandbox/clock', body });
    const set = await put({ now: '2030-01-01T00:00:00Z' });
    if (real) expect(set.body['now']).toMatch(/^2030-01-01T00:00:0/);
    expect((await ask({ method: 'GET', path: '/sandbox/clock' })).status).toBe(200);
    const back = await put({ reset: true });
    if (real) expect(Math.abs(Date.parse(String(back.body['now'])) - Date.now())).toBeLessThan(5_000);
  });

  test('is told to authenticate', async () => {
    const answer = await ask({ method: 'GET', path: '/v1/orders', headers: { authorization: '' } }, 401);
    expect(answer).toMatchObject({ status: 401, body: { code: 'not_authenticated' } });
    expect(answer.headers.get('www-authenticate')).toMatch(/^Bearer/);
  });

  test('is refused what its role may not do', async () => {
    const answer = await ask({ method: 'GET', path: '/v1/orders', key: target.keys.gdsBridge }, 403);
    expect(answer).toMatchObject({ status: 403, body: { code: 'not_allowed', certainty: 'nothing_happened' } });
  });

  test('does not find what does not exist', async () => {
    const answer = await read('0197f3a2-0000-7000-8000-000000000000', 404);
    expect(answer).toMatchObject({ status: 404, body: { code: 'order_not_found' } });
  });

  test('is told every fault of a body at once', async () => {
    const wrong = {
      ...orderBody('X', { passengers: [{ passengerId: 'PAX1' }] }),
      surprise: 1,
      payments: [{ amount: 5 }],
    };
    const answer = await create(wrong, {}, 400);
    // Prism chooses among the refusals a contract offers by itself.
    expect(real ? [400] : [400, 422]).toContain(answer.status);
    if (!real) return;
    const pointers = (answer.body['errors'] as { pointer: string }[]).map(({ pointer }) => pointer);
    expect(pointers.sort()).toEqual(['/passengers/0/type', '/payments/0/amount', '/payments/0/method', '/surprise']);
    expect(answer.body).toMatchObject({ code: 'request_invalid', stage: 'intake', certainty: 'nothing_happened' });
  });

  test('cannot create an order without an idempotency key', async () => {
    const answer = await ask({ method: 'POST', path: '/v1/orders', body: orderBody('X') }, 400);
    expect(real ? [400] : [400, 422]).toContain(answer.status);
    if (real)
      expect(answer.body['errors']).toMatchObject([{ code: 'required', in: 'header', parameter: 'idempotency-key' }]);
  });

  test('is refused an amount that is not what is due', async () => {
    const { body } = await create(orderBody(await newOffer()));
    const answer = await change(body['orderId'], { pay: { payments: [card('119.99')] } }, {}, 422);
    expect(answer).toMatchObject({ status: 422, body: { code: 'payment_amount_mismatch', stage: 'account' } });
  });

  test('is refused a change to an order that has moved on', async () => {
    const { body } = await create(orderBody(await newOffer()));
    const update = (version: number, surname: string, wanted: number) =>
      change(
        body['orderId'],
        { updatePassengers: { contacts: [{ contactId: 'CTC2', surname }] } },
        { 'if-match': `"${version}"` },
        wanted,
      );
    expect((await update(1, 'A', 200)).status).toBe(200);
    expect(await update(1, 'B', 412)).toMatchObject({ status: 412, body: { code: 'version_stale' } });
  });

  test('cannot accept an offer twice', async () => {
    const offerId = await newOffer();
    await create(orderBody(offerId));
    expect(await create(orderBody(offerId), {}, 409)).toMatchObject({
      status: 409,
      body: { code: 'offer_already_used' },
    });
  });

  test('gives up an unpaid order', async () => {
    const { body } = await create(orderBody(await newOffer()));
    const given = await change(body['orderId'], { cancel: { reason: 'changed mind' } });
    expect(given.status).toBe(200);
    if (real) expect(given.body).toMatchObject({ status: 'EXPIRED', closedBecause: 'abandoned' });
  });

  test('asks after its health without a key', async () => {
    for (const path of ['/livez', '/readyz']) {
      const answer = await ask({ method: 'GET', path, headers: { authorization: '' } });
      expect(answer).toMatchObject({ status: 200, body: { status: 'ok' } });
    }
  });

  if (real) {
    test('gets the same bytes when it repeats a request, and is refused another under the same key', async () => {
      const body = orderBody(await newOffer(), { payments: [card('120.00')] });
      const first = await create(body, { key: 'repeat' });
      const again = await create(body, { key: '"repeat"' });
      expect(again.text).toBe(first.text);
      expect(again.headers.get('idempotency-replayed')).toBe('true');
      expect(first.headers.get('idempotency-replayed')).toBeNull();
      expect(again.headers.get('location')).toBe(first.headers.get('location'));
      const other = await create(orderBody(await newOffer()), { key: 'repeat' }, 422);
      expect(other).toMatchObject({ status: 422, body: { code: 'idempotency_key_reused' } });
    });

    test("cannot tell another agency's order from one that never was", async () => {
      const { body } = await create(orderBody(await newOffer()));
      const id = String(body['orderId']);
      const never = '0197f3a2-0000-7000-8000-000000000000';
      const { otherAgency } = target.keys;
      const masked = ({ status, body: { correlationId, ...rest } }: Answer, sent: string) => {
        expect(correlationId).toBeDefined();
        return { status, body: JSON.stringify(rest).replaceAll(sent, '<sent>') };
      };
      expect(masked(await read(id, 404, otherAgency), id)).toEqual(masked(await read(never, 404, otherAgency), never));
      const path = '/v1/orders/{orderId}/history';
      const history = (orderId: string) => ask({ method: 'GET', path, params: { orderId }, key: otherAgency }, 404);
      expect(masked(await history(id), id)).toEqual(masked(await history(never), never));
      const cancel = (orderId: string, key: string) =>
        ask({
          method: 'POST',
          path: '/v1/orders/{orderId}/changes',
          params: { orderId },
          key: otherAgency,
          headers: { 'idempotency-key': key },
          body: { cancel: {} },
        });
      expect(masked(await cancel(id, 'steal-1'), id)).toEqual(masked(await cancel(never, 'steal-2'), never));
      expect((await read(id)).body['status']).toBe('OFFERED');
    });

    test('is told when a card is declined, and can pay with another', async () => {
      const { body } = await create(orderBody(await newOffer()));
      const declined = await change(body['orderId'], { pay: { payments: [card('120.00', '4000000000000002')] } });
      expect(declined).toMatchObject({ status: 200, body: { status: 'OFFERED', payments: [{ status: 'FAILED' }] } });
      expect(declined.body['notices']).toBeDefined();
      expect(await change(body['orderId'], { pay: { payments: [card('120.00')] } })).toMatchObject({
        body: { status: 'PAID' },
      });
    });

    test('sees an unpaid order expire by the clock', async () => {
      const { body } = await create(orderBody(await newOffer()));
      const due = Date.parse(String(body['paymentDueAt']));
      await ask({ method: 'PUT', path: '/sandbox/clock', body: { now: new Date(due + 1_000).toISOString() } });
      const late = await read(body['orderId']);
      await ask({ method: 'PUT', path: '/sandbox/clock', body: { reset: true } });
      expect(late.body['status']).toBe('EXPIRED');
    });
  }
});
