import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { KeyName } from '../../src/sandbox/sandboxKeys.ts';
import { startTestGateway, type RestAnswer, type TestGateway } from '../support/gateway.ts';

let gateway: TestGateway;
let count = 0;

beforeAll(async () => {
  gateway = await startTestGateway();
});

afterAll(() => gateway.stop());

const day = 24 * 3_600_000;
const euros = (amount: string) => ({ amount, currency: 'EUR' });
const idempotent = () => ({ 'idempotency-key': `DELIVERY-${(count += 1)}` });

/** A flight there and back and a bag, for one traveller, 130.00 EUR; paid in cash, or held. */
async function createOrder(isPaid: boolean): Promise<any> {
  const offerId = `DELIVERY-OFFER-${(count += 1)}`;
  const segment = { carrier: 'XO', flightNumber: '101', origin: 'CCS', destination: 'MAR' };
  const offered = await gateway.rest('PUT', `/v1/offers/${offerId}`, {
    body: {
      ownerCode: 'XO',
      items: [
        {
          offerItemId: 'FLIGHTS',
          mandatory: true,
          pricedFor: 'item',
          price: { total: euros('100.00') },
          services: [{ serviceId: 'S1', segmentIds: ['SEG1', 'SEG2'] }],
        },
        {
          offerItemId: 'BAG',
          mandatory: false,
          pricedFor: 'item',
          price: { total: euros('30.00') },
          services: [{ serviceId: 'S2', segmentIds: ['SEG1'], serviceDefinitionId: 'BAG20' }],
        },
      ],
      segments: [
        { ...segment, segmentId: 'SEG1', departsLocal: '2099-03-15T08:00:00' },
        {
          ...segment,
          segmentId: 'SEG2',
          flightNumber: '102',
          origin: 'MAR',
          destination: 'CCS',
          departsLocal: '2099-03-20T08:00:00',
        },
      ],
      serviceDefinitions: [{ serviceDefinitionId: 'BAG20', name: 'Bag 20 kg' }],
    },
  });
  expect([offered.status, offered.body]).toEqual([200, expect.anything()]);
  const created = await gateway.rest('POST', '/v1/orders', {
    headers: idempotent(),
    body: {
      selections: [
        {
          offerId,
          ownerCode: 'XO',
          items: ['FLIGHTS', 'BAG'].map((offerItemId) => ({ offerItemId, passengerIds: ['P1'] })),
        },
      ],
      passengers: [{ passengerId: 'P1', type: 'ADT', surname: 'Rojas', givenNames: ['Elena'] }],
      ...(isPaid ? { payments: [{ amount: euros('130.00'), method: { kind: 'CASH' } }] } : {}),
    },
  });
  expect([created.status, created.body.status]).toEqual([201, isPaid ? 'PAID' : 'OFFERED']);
  return created.body;
}

function change(orderId: string, body: object, key: KeyName = 'airport'): Promise<RestAnswer> {
  return gateway.rest('POST', `/v1/orders/${orderId}/changes`, { body, key, headers: idempotent() });
}

const read = async (orderId: string, key: KeyName = 'agency') =>
  (await gateway.rest('GET', `/v1/orders/${orderId}`, { key })).body;
const view = (orderId: string, name: string, key: KeyName) =>
  gateway.rest('GET', `/v1/orders/${orderId}/views/${name}`, { key });
const checkIn = (orderId: string) => gateway.rest('GET', `/v1/orders/${orderId}/check-in`, { key: 'airport' });

function serviceOf(order: any, offerItemId: string, segmentId: string): string {
  const item = order.items.find((each: any) => each.offerItemId === offerItemId);
  return item.services.find((each: any) => each.segmentId === segmentId).serviceId;
}

const possible = (order: any): string[] =>
  order.availableActions.filter((each: any) => each.available).map((each: any) => each.action);

async function eventually(look: () => Promise<string>, wanted: string): Promise<void> {
  const deadline = Date.now() + 10_000;
  for (let seen = await look(); seen !== wanted; seen = await look()) {
    if (Date.now() > deadline) throw new Error(`still ${seen}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

describe('a paid order', () => {
  test('is checked in, flown flight by flight, complained about, settled and put aside', async () => {
    const order = await createOrder(true);
    const { orderId } = order;
    const checked = await checkIn(orderId);
    expect([checked.status, checked.body.flights.map((each: any) => each.allowed)]).toEqual([200, [true, true]]);

    const there = [{ serviceId: serviceOf(order, 'FLIGHTS', 'SEG1'), outcome: 'FLOWN' }];
    const partly = await change(orderId, { deliver: { services: there } });
    expect([partly.status, partly.body.status]).toEqual([200, 'PAID']);
    expect((await view(orderId, 'agency', 'agency')).body.status).toBe('PARTIALLY_USED');
    expect((await view(orderId, 'finance', 'agency')).body).toMatchObject({
      billable: euros('130.00'),
      earned: euros('50.00'),
      deferred: euros('80.00'),
    });
    expect((await checkIn(orderId)).body.flights.map((each: any) => each.allowed)).toEqual([false, true]);
    const bag = [{ serviceId: serviceOf(order, 'BAG', 'SEG1'), outcome: 'USED' }];
    const back = [{ serviceId: serviceOf(order, 'FLIGHTS', 'SEG2'), outcome: 'FLOWN' }];
    expect((await change(orderId, { deliver: { services: [...bag, ...back] } })).body.status).toBe('FULFILLED');
    const late = await checkIn(orderId);
    expect([late.status, late.body.code]).toEqual([409, 'check_in_not_allowed']);

    const flown = await read(orderId);
    expect(possible(flown)).toEqual(['FileCase']);
    const filed = await change(orderId, { fileCase: { kind: 'DELAY', text: 'three hours late' } }, 'agency');
    const [{ caseId }] = filed.body.cases;
    expect((await view(orderId, 'retail', 'agency')).body.status).toBe('return_requested');
    expect((await view(orderId, 'support', 'support')).body.blockers).toMatchObject([
      { code: 'case_open', subject: caseId },
    ]);

    const past = new Date(Date.parse(flown.dates.fulfilledAt) + 31 * day).toISOString();
    await gateway.setClock(past);
    try {
      const tooEarly = await change(orderId, { complete: {} }, 'admin');
      expect([tooEarly.status, tooEarly.body.code, tooEarly.body.detail]).toEqual([
        409,
        'not_settled',
        expect.stringContaining(`case ${caseId} is open`),
      ]);
      await new Promise((resolve) => setTimeout(resolve, 2_500));
      expect((await read(orderId)).status).toBe('FULFILLED');
      const resolved = await change(orderId, { resolveCase: { caseId, resolution: 'a voucher' } }, 'support');
      expect(resolved.body.cases).toMatchObject([{ resolution: 'a voucher' }]);
      await eventually(async () => (await read(orderId)).status, 'COMPLETED');
      expect(possible(await read(orderId, 'admin'))).toEqual(['ArchiveOrder']);
      const archived = await change(orderId, { archive: {} }, 'admin');
      expect([archived.status, archived.body.dates.archivedAt]).toEqual([200, expect.any(String)]);
      expect((await view(orderId, 'agency', 'agency')).body.status).toBe('ARCHIVED');
    } finally {
      await gateway.setClock(null);
    }
  });

  test('shows each view to who may see it and refuses it to everybody else', async () => {
    const { orderId } = await createOrder(true);
    const may: Record<string, KeyName[]> = {
      agency: ['agency', 'support', 'admin'],
      retail: ['agency', 'support', 'admin'],
      customer: ['agency', 'support', 'admin'],
      support: ['support', 'admin'],
      finance: ['agency', 'support', 'admin'],
      compliance: ['support', 'admin'],
    };
    for (const [name, readers] of Object.entries(may)) {
      for (const key of ['agency', 'otherAgency', 'gdsBridge', 'support', 'airport', 'admin'] as const) {
        const answer = await view(orderId, name, key);
        const isAgencyView = readers.includes('agency');
        const expected = readers.includes(key) ? 200 : key === 'otherAgency' && isAgencyView ? 404 : 403;
        expect([name, key, answer.status, answer.body.view]).toEqual([
          name,
          key,
          expected,
          expected === 200 ? name : undefined,
        ]);
      }
    }
    const evidence = (await view(orderId, 'compliance', 'admin')).body;
    const history = (await gateway.rest('GET', `/v1/orders/${orderId}/history`)).body.entries;
    expect(evidence).toMatchObject({ isLinked: true, eventCount: history.length, lastHash: history.at(-1).hash });
    expect(JSON.stringify(evidence)).not.toContain('Rojas');
  });
});

describe('an unpaid order', () => {
  test('is not checked in, and the refusal says what can be done instead', async () => {
    const { orderId, availableActions } = await createOrder(false);
    const refused = await checkIn(orderId);
    expect([refused.status, refused.body]).toEqual([
      409,
      expect.objectContaining({ code: 'check_in_not_allowed', detail: expect.stringContaining('payment required') }),
    ]);
    expect(availableActions).toContainEqual({ action: 'PayOrder', available: true });
    const shown = availableActions.find((each: any) => each.action === 'DeliverServices');
    const delivered = await change(
      orderId,
      { deliver: { services: [{ serviceId: 'SVC-1', outcome: 'FLOWN' }] } },
      'agency',
    );
    expect([delivered.status, delivered.body.code]).toEqual([409, shown.code]);
    expect(delivered.body.possibleActions).toEqual(possible({ availableActions }));
  });

  test('says who may do what: support holds and cases, the airport delivery', async () => {
    const { orderId } = await createOrder(false);
    const refused = await change(orderId, { cancel: {} }, 'support');
    expect([refused.status, refused.body.code]).toEqual([403, 'role_not_allowed']);
    expect((await change(orderId, { cancel: {} }, 'airport')).body.code).toBe('role_not_allowed');
    expect(possible(await read(orderId, 'support'))).toEqual(['ExtendHold']);
    expect(possible(await read(orderId, 'airport'))).toEqual([]);
    const listed = await gateway.rest('GET', '/v1/orders', { key: 'airport' });
    expect(listed.status).toBe(403);
    expect((await gateway.rest('GET', '/v1/orders', { key: 'support' })).status).toBe(200);
  });
});
