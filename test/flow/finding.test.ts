import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import { openSandboxClock } from '../../src/app/sandboxClock.ts';
import { startRelay } from '../../src/relay/startRelay.ts';
import { openDatabase } from '../../src/store/openDatabase.ts';
import { startTestGateway, type SendOptions, type TestGateway } from '../support/gateway.ts';
import { offerIdOf } from '../support/ndcMessages.ts';
import { depsOn } from '../support/useCases.ts';

let gateway: TestGateway;
let drawn = 0;
/** An order of Harbour Travel that nothing else here looks like. */
let marked: any;
let offerId: string;

async function create(change: object = {}, options: SendOptions = {}): Promise<any> {
  const own = offerIdOf(`FIND${++drawn}`);
  const key = `find-${drawn}`;
  const { status, body } = await gateway.rest('POST', '/v1/orders', {
    ...options,
    headers: { 'idempotency-key': key },
    body: {
      selections: [{ offerId: own, ownerCode: 'ZZ', items: [{ offerItemId: `${own}-ADT`, passengerIds: ['P'] }] }],
      passengers: [{ passengerId: 'P', type: 'ADT', surname: 'Plain', givenNames: ['Jo'] }],
      ...change,
    },
  });
  if (status !== 201) throw new Error(JSON.stringify(body));
  return { ...body, offerId: own, key };
}

const change = (orderId: string, body: object, key = `change-${++drawn}`) =>
  gateway.rest('POST', `/v1/orders/${orderId}/changes`, { headers: { 'idempotency-key': key }, body });

async function listed(query: Record<string, string>, options: SendOptions = {}): Promise<string[]> {
  const { status, body } = await gateway.rest('GET', `/v1/orders?${new URLSearchParams(query)}`, options);
  if (status !== 200) throw new Error(JSON.stringify(body));
  return body.orders.map((order: any) => order.orderId);
}

async function searched(q: string, options: SendOptions = {}): Promise<any[]> {
  const { status, body } = await gateway.rest('GET', `/v1/search?${new URLSearchParams({ q })}`, options);
  if (status !== 200) throw new Error(JSON.stringify(body));
  return body.matches;
}

beforeAll(async () => {
  gateway = await startTestGateway();
  await create();
  marked = await create({
    passengers: [{ passengerId: 'P', type: 'ADT', surname: "O'Brién", givenNames: ['Ada', 'Grace'] }],
    locators: [{ system: '1A', locator: 'FINDME' }],
    externalReferences: [{ system: 'CRM', reference: 'Q-42' }],
    parties: [
      { role: 'CUSTOMER', partyId: 'C-4711', name: 'Nordlicht GmbH' },
      { role: 'PAYER', partyId: 'P-1' },
    ],
  });
  offerId = marked.offerId;
  await create();
});

afterAll(() => gateway.stop());

describe('a list', () => {
  test.each([
    ['its own locator', () => ({ locator: marked.recordLocator.toLowerCase() })],
    ["another system's locator", () => ({ locator: 'FINDME' })],
    ['an external reference', () => ({ externalReference: 'q-42' })],
    ['a reference with its system', () => ({ externalReference: 'CRM/Q-42' })],
    ['its offer', () => ({ offerId })],
    ['the id of the customer', () => ({ customer: 'C-4711' })],
    ['the name of the customer', () => ({ customer: 'nordlicht gmbh' })],
    ['a surname', () => ({ passengerName: 'OBRIEN' })],
    ['a full name', () => ({ passengerName: 'OBRIEN/ADA' })],
    [
      'several things at once',
      () => ({ passengerName: 'OBRIEN', status: 'OFFERED', itemStatus: 'OFFERED', fallout: 'false' }),
    ],
  ])('finds an order by %s', async (_by, query) => {
    expect(await listed(query())).toEqual([marked.orderId]);
  });

  test.each([
    ['all must hold', () => ({ passengerName: 'OBRIEN', status: 'PAID' })],
    ['a payer is no customer', () => ({ customer: 'P-1' })],
    ['no passenger bears a name without letters', () => ({ passengerName: '42' })],
    ['nothing travels before it is built', () => ({ travelTo: '2000-01-01' })],
    [
      'nothing travels when the end is before the beginning',
      () => ({ travelFrom: '2030-01-02', travelTo: '2030-01-01' }),
    ],
    ['nobody is stuck', () => ({ fallout: 'true' })],
    ['it is an agency that sees only its own', () => ({ sellerId: 'MEADOW' })],
  ])('finds nothing where %s', async (_why, query) => {
    expect(await listed(query())).toEqual([]);
  });

  test('finds by days of travel, and not by days between them', async () => {
    const day: string = marked.segments[0].departsLocal.slice(0, 10);
    const next = new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
    expect(await listed({ travelFrom: day, travelTo: day, passengerName: 'OBRIEN' })).toEqual([marked.orderId]);
    const flown = new Set(marked.segments.map((segment: any) => segment.departsLocal.slice(0, 10)));
    const there = await listed({ travelFrom: next, travelTo: next, passengerName: 'OBRIEN' });
    expect(there).toEqual(flown.has(next) ? [marked.orderId] : []);
  });

  test('finds by the moment of its making, from the first and before the last', async () => {
    const { createdAt } = marked;
    const after = new Date(Date.parse(createdAt) + 1).toISOString();
    expect(await listed({ createdFrom: createdAt, createdTo: after })).toContain(marked.orderId);
    expect(await listed({ createdTo: createdAt })).not.toContain(marked.orderId);
    const wrong = await gateway.rest('GET', '/v1/orders?createdFrom=2030-02-30T00:00:00Z');
    expect(wrong).toMatchObject({ status: 400, body: { errors: [{ parameter: 'createdFrom' }] } });
  });

  test('shows other agencies nothing, and admins everything or one seller', async () => {
    expect(await listed({ passengerName: 'OBRIEN' }, { key: 'otherAgency' })).toEqual([]);
    expect(await listed({ passengerName: 'OBRIEN', sellerId: 'HARBOUR' }, { key: 'admin' })).toEqual([marked.orderId]);
    expect(await listed({ passengerName: 'OBRIEN', sellerId: 'MEADOW' }, { key: 'admin' })).toEqual([]);
  });

  test('is paged so that what is made meanwhile moves nothing, and none is seen twice or missed', async () => {
    const before = await listed({ limit: '100' });
    const seen: string[] = [];
    for (let cursor: string | undefined = ''; cursor !== undefined;) {
      const query: string = cursor === '' ? 'limit=1' : `limit=1&cursor=${cursor}`;
      const { body } = await gateway.rest('GET', `/v1/orders?${query}`);
      seen.push(...body.orders.map((order: any) => order.orderId));
      cursor = body.nextCursor;
      if (seen.length === 1) await create();
    }
    expect(seen).toEqual(before);
  });

  test('refuses the cursor of another list', async () => {
    const { body } = await gateway.rest('GET', '/v1/orders?limit=1&status=OFFERED');
    const again = (query: string, options = {}) =>
      gateway.rest('GET', `/v1/orders?limit=1&cursor=${body.nextCursor}${query}`, options);
    expect((await again('&status=OFFERED')).status).toBe(200);
    for (const answer of [await again(''), await again('&status=OFFERED', { key: 'otherAgency' })]) {
      expect(answer).toMatchObject({ status: 400, body: { code: 'cursor_invalid' } });
    }
  });
});

describe('the search box', () => {
  test.each([
    ['order_id', () => marked.orderId],
    ['order_number', () => marked.orderNumber],
    ['record_locator', () => marked.recordLocator],
    ['external_locator', () => 'findme'],
    ['external_reference', () => 'Q-42'],
    ['offer_id', () => offerId],
    ['passenger_name', () => 'Ada O’Brien'],
    ['passenger_name', () => 'OBRIEN/ADA'],
    ['party', () => 'P-1'],
    ['request_key', () => marked.key],
  ])('takes a %s', async (kind, word) => {
    expect(await searched(word())).toMatchObject([{ matchedBy: [kind], order: { orderId: marked.orderId } }]);
  });

  test('takes a payment id', async () => {
    const { orderId, due } = await create();
    const paid = await change(orderId, { pay: { payments: [{ amount: due, method: { kind: 'CASH' } }] } });
    const [{ paymentId }] = paid.body.payments;
    expect(await searched(paymentId)).toMatchObject([{ matchedBy: ['payment_id'], order: { orderId } }]);
  });

  test('finds nothing of other agencies, and everything for an admin', async () => {
    for (const word of [marked.orderId, marked.recordLocator, 'FINDME', 'Q-42', offerId, 'OBRIEN', marked.key]) {
      expect([word, await searched(word, { key: 'otherAgency' })]).toEqual([word, []]);
      expect([word, (await searched(word, { key: 'admin' })).length]).toEqual([word, 1]);
    }
  });

  test('is not for the GDS bridge, and wants something to look for', async () => {
    expect((await gateway.rest('GET', '/v1/search?q=FINDME', { key: 'gdsBridge' })).status).toBe(403);
    expect((await gateway.rest('GET', '/v1/search?q=%20%20')).status).toBe(400);
  });
});

describe('the past of an order', () => {
  test('tells what was refused, to its own agency and to admins', async () => {
    const { orderId } = await create();
    await change(orderId, { cancel: { reason: 'test' } });
    const refused = await change(orderId, { pay: { payments: [{ amount: marked.due, method: { kind: 'CASH' } }] } });
    expect(refused.status).toBe(409);
    for (const key of ['agency', 'admin'] as const) {
      const { status, body } = await gateway.rest('GET', `/v1/orders/${orderId}/refused-attempts`, { key });
      expect(status).toBe(200);
      expect(body).toMatchObject({
        more: false,
        attempts: [
          { operation: 'changeOrder', commands: ['PayOrder'], code: refused.body.code, actor: { role: 'agency' } },
        ],
      });
      expect(body.attempts[0].correlationId).toBe(refused.headers.get('x-correlation-id'));
    }
    const other = await gateway.rest('GET', `/v1/orders/${orderId}/refused-attempts`, { key: 'otherAgency' });
    expect(other.status).toBe(404);
    const { body } = await gateway.rest('GET', `/v1/orders/${orderId}/timeline`);
    expect(body.entries[0]).toMatchObject({ kind: 'message', version: 1 });
    const names = body.entries.filter((entry: any) => entry.kind !== 'message').map((entry: any) => entry.name);
    expect(names).toEqual(['OrderCreated', 'OrderAbandoned', refused.body.code]);
  });

  test('tells what every version changed', async () => {
    const { orderId, due } = await create();
    await change(orderId, { pay: { payments: [{ amount: due, method: { kind: 'CASH' } }] } });
    const { status, body } = await gateway.rest('GET', `/v1/orders/${orderId}/revisions`);
    expect(status).toBe(200);
    expect(body.revisions[0]).toMatchObject({
      version: 1,
      to: 'OFFERED',
      total: { after: due },
      items: [{ action: 'ADD' }],
    });
    expect(body.revisions.at(-1)).toMatchObject({
      from: 'OFFERED',
      to: 'PAID',
      items: [{ status: { before: 'OFFERED', after: 'CONFIRMED' } }],
      payments: [{ status: { before: 'PENDING', after: 'SUCCESSFUL' } }],
    });
  });
});

describe('the clock of the sandbox', () => {
  const put = (body: object) => gateway.rest('PUT', '/sandbox/clock', { body });

  afterAll(() => put({ reset: true }));

  test('takes a moment, a stretch of time or a reset, exactly one of them', async () => {
    expect(await put({ now: '2031-01-01T00:00:00Z' })).toMatchObject({
      status: 200,
      body: { followsWallClock: false },
    });
    const later = await put({ advance: 'P1DT15M' });
    expect(later.body.now).toMatch(/^2031-01-02T00:15:/);
    expect(await put({ reset: true })).toMatchObject({ body: { offsetMs: 0, followsWallClock: true } });
    for (const wrong of [
      {},
      { now: '2031-01-01T00:00:00Z', reset: true },
      { advance: 'P1M' },
      { advance: 'P' },
      { reset: false },
    ]) {
      expect([wrong, (await put(wrong)).status]).toEqual([wrong, 400]);
    }
    expect((await put({ advance: 'P999999D' })).body).toMatchObject({ errors: [{ pointer: '/advance' }] });
    expect((await gateway.rest('GET', '/sandbox/clock')).body).toMatchObject({ offsetMs: 0, followsWallClock: true });
  });

  test('advanced by two at once goes on by both', async () => {
    await put({ reset: true });
    await Promise.all([put({ advance: 'PT1H' }), put({ advance: 'PT1H' })]);
    expect((await gateway.rest('GET', '/sandbox/clock')).body.offsetMs).toBe(7_200_000);
    await put({ reset: true });
  });

  test('is asked by lists too: an order past its limit is expired, also before the sweep has seen it', async () => {
    const { orderId } = await create({
      passengers: [{ passengerId: 'P', type: 'ADT', surname: 'Lapsing', givenNames: ['Lu'] }],
    });
    const db = openDatabase({ connectionString: gateway.database.connectionString, poolSize: 1 });
    try {
      await db('orders')
        .where('order_id', orderId)
        .update({ payment_due_at: new Date(Date.now() - 1).toISOString() });
      expect(await listed({ passengerName: 'LAPSING', status: 'OFFERED' })).toEqual([]);
      expect(await listed({ passengerName: 'LAPSING', status: 'EXPIRED' })).toEqual([orderId]);
    } finally {
      await db.destroy();
    }
  });

  test('takes everything driven by time along: what is due by then is done', async () => {
    const { orderId } = await create();
    await put({ advance: 'P400D' });
    const names = async () =>
      (await gateway.rest('GET', `/v1/orders/${orderId}/timeline`)).body.entries.map((entry: any) => entry.name);
    while (!(await names()).includes('OrderExpired')) await sleep(20);
    await put({ reset: true });
  });

  test('wakes the relay, whose next round would be far off', async () => {
    const db = openDatabase({ connectionString: gateway.database.connectionString, poolSize: 2 });
    const clock = await openSandboxClock(db);
    let rounds = 0;
    const relay = startRelay({
      deps: depsOn(db, { clock: clock.now }),
      intervalMs: 3_600_000,
      beforeRound: async () => void (rounds += 1),
      onTrouble: (error) => {
        throw error;
      },
      onRecovered: () => undefined,
    });
    clock.onChange(relay.wake);
    try {
      while (rounds < 1) await sleep(5);
      await clock.advance(60_000);
      while (rounds < 2) await sleep(5);
      await clock.reset();
      while (rounds < 3) await sleep(5);
    } finally {
      await relay.stop();
      await db.destroy();
    }
  });
});
