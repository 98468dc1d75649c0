import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openDatabase } from '../../src/store/openDatabase.ts';
import { startTestGateway, type RestAnswer, type TestGateway } from '../support/gateway.ts';
import { createMessage, messageForms } from '../support/ndcMessages.ts';

let gateway: TestGateway;
let count = 0;

beforeAll(async () => {
  gateway = await startTestGateway();
});

afterAll(() => gateway.stop());

const price = (amount: string) => ({ total: { amount, currency: 'EUR' } });

/** Keeps an offer of a flight and a bundle of a lounge and a seat; answers its id. */
async function keepOffer(change: object = {}): Promise<string> {
  const offerId = `CAPTURE-${(count += 1)}`;
  const flight = {
    offerItemId: 'FLIGHT',
    mandatory: true,
    pricedFor: 'item',
    price: price('120.00'),
    passengerIds: ['P1'],
  };
  const part = { mandatory: false, pricedFor: 'item', passengerIds: ['P1'] };
  const body = {
    ownerCode: 'ZZ',
    items: [
      { ...flight, services: [{ serviceId: 'S1', passengerIds: ['P1'], segmentIds: ['SEG1'] }] },
      { ...part, offerItemId: 'BUNDLE', price: price('30.00') },
      { ...part, offerItemId: 'LOUNGE', price: price('0.00'), parentOfferItemId: 'BUNDLE' },
      {
        ...part,
        offerItemId: 'SEAT',
        price: price('0.00'),
        parentOfferItemId: 'BUNDLE',
        services: [{ serviceId: 'S2', passengerIds: ['P1'], segmentIds: ['SEG1'], serviceDefinitionId: 'D1' }],
      },
    ],
    passengers: [{ passengerId: 'P1', type: 'ADT' }],
    segments: [
      {
        segmentId: 'SEG1',
        carrier: 'QQ',
        flightNumber: '901',
        origin: 'LHR',
        destination: 'NCE',
        departsLocal: '2030-02-01T09:40:00',
        arrivesLocal: '2030-02-01T12:55:00',
      },
    ],
    serviceDefinitions: [{ serviceDefinitionId: 'D1', name: 'Seat' }],
    ...change,
  };
  const kept = await gateway.rest('PUT', `/v1/offers/${offerId}`, { body });
  if (kept.status !== 200) throw new Error(JSON.stringify(kept.body));
  return offerId;
}

const creation = (offerId: string, items = ['FLIGHT'], change: object = {}) => ({
  selections: [
    { offerId, ownerCode: 'ZZ', items: items.map((offerItemId) => ({ offerItemId, passengerIds: ['P1'] })) },
  ],
  passengers: [{ passengerId: 'P1', type: 'ADT', surname: 'OKAFOR', givenNames: ['ADA'] }],
  ...change,
});

function create(body: object): Promise<RestAnswer> {
  return gateway.rest('POST', '/v1/orders', { body, headers: { 'idempotency-key': `CAPTURE-${(count += 1)}` } });
}

const summaryOf = (answer: RestAnswer) =>
  answer.body.errors.map(({ code, pointer }: { code: string; pointer: string }) => `${code} ${pointer}`);

describe('a creation with five faults in two stages', () => {
  test('is told all of the first, then all of the second, then it is an order', async () => {
    const offerId = await keepOffer();
    const faulty = creation(offerId, ['SEAT', 'NOTHING'], {
      passengers: ['P1', 'P1'].map((passengerId) => ({ passengerId, type: 'ADT', surname: 'OKAFOR' })),
      dates: { submittedAt: '2099-01-01T00:00:00Z' },
    });
    const first = await create(faulty);
    expect(first).toMatchObject({
      status: 422,
      body: { code: 'duplicate_passenger', stage: 'intake', pointer: '/passengers/1', certainty: 'nothing_happened' },
    });
    expect(summaryOf(first)).toEqual(['duplicate_passenger /passengers/1', 'date_order_impossible /dates/submittedAt']);
    expect(first.body.errors.every((each: { remediation: string }) => each.remediation !== '')).toBe(true);

    const second = await create(creation(offerId, ['SEAT', 'NOTHING']));
    expect(second.body).toMatchObject({ code: 'offer_item_not_found', stage: 'commercial' });
    expect(summaryOf(second)).toEqual([
      'offer_item_not_found /selections/0/items/1',
      'mandatory_item_missing /selections/0',
      'bundle_incomplete /selections/0/items/0',
    ]);
    expect((await create(creation(offerId, ['FLIGHT', 'BUNDLE', 'SEAT']))).status).toBe(201);
  });

  test.each(messageForms)('is told them in %s as an error each', async (form) => {
    const message = createMessage(form, { nonce: `CAPTURE${(count += 1)}` });
    const answer = await gateway.ndc(message.body.replaceAll(/-BAG\b/g, '-BAGS').replaceAll(/-CHD\b/g, '-CHILD'), {
      contentType: message.contentType,
    });
    const told = [...answer.text.matchAll(/the offer has no such item \([^)]*\)/g)].map(([text]) => text);
    expect(new Set(told).size).toBe(2);
    const items = form.includes('17.2')
      ? /Offer\[1\]\/OfferItem\[\d\]/g
      : /SelectedPricedOffer\[1\]\/SelectedOfferItem\[\d\]/g;
    expect(new Set([...answer.text.matchAll(items)].map(([path]) => path)).size).toBe(2);
  });
});

describe('an order', () => {
  test('shows who is who, what it is called elsewhere, its dates, its bundle, and where it came from', async () => {
    const context = {
      source: { system: 'web shop' },
      externalReferences: [
        { system: 'SHOP', reference: 'W-1' },
        { system: 'CRM', reference: 'Q-7', kind: 'QUOTE' },
      ],
      parties: [
        { role: 'BUYER', partyId: 'B1', name: 'Okafor Ltd', address: { street: ['1 High Street'], country: 'GB' } },
        { role: 'BILL_TO', partyId: 'B1', accountId: 'ACCOUNT-9' },
      ],
    };
    const dates = { submittedAt: '2020-01-01T00:00:00.000Z', requestedStartOn: '2030-02-01' };
    const { body, status } = await create(
      creation(await keepOffer(), ['FLIGHT', 'BUNDLE', 'LOUNGE', 'SEAT'], { ...context, dates }),
    );
    expect(status).toBe(201);
    expect(body).toMatchObject({
      source: { system: 'web shop', channel: 'REST' },
      externalReferences: context.externalReferences,
      parties: context.parties,
      dates: { ...dates, serviceStartsLocal: '2030-02-01T09:40:00', serviceEndsLocal: '2030-02-01T12:55:00' },
    });
    expect(body.source.correlationId).toMatch(/./);
    expect(body.items.map((item: any) => [item.offerItemId, item.action, item.parentItemId, item.dependsOn])).toEqual([
      ['FLIGHT', 'ADD', undefined, []],
      ['BUNDLE', 'ADD', undefined, []],
      ['LOUNGE', 'ADD', 'ITEM-2', []],
      ['SEAT', 'ADD', 'ITEM-2', ['ITEM-1']],
    ]);
    expect((await gateway.rest('GET', `/v1/orders/${body.orderId}`)).body).toEqual(body);
  });

  test('keeps the request it came from, without the card', async () => {
    const card = { kind: 'CARD', number: '4111111111111111', securityCode: '987', expires: '0139', holder: 'A OKAFOR' };
    const payments = [{ amount: { amount: '120.00', currency: 'EUR' }, method: card }];
    const remarks = {
      passengers: [{ passengerId: 'P1', type: 'ADT', surname: 'OKAFOR', remarks: ['4111111111111111'] }],
    };
    const { body, status } = await create(creation(await keepOffer(), ['FLIGHT'], { payments, ...remarks }));
    expect([status, body.status]).toEqual([201, 'PAID']);
    const db = openDatabase({ connectionString: gateway.database.connectionString });
    try {
      const kept = await db('order_evidence').select('message', 'body').where('order_id', body.orderId);
      expect(kept).toHaveLength(1);
      expect(kept[0].message).toBe('createOrder');
      expect(kept[0].body).not.toMatch(/4111111111111111|987/);
      expect(JSON.parse(kept[0].body)).toMatchObject({
        selections: [{ ownerCode: 'ZZ' }],
        payments: [{ method: { kind: 'CARD', number: '***', securityCode: '***', holder: 'A OKAFOR' } }],
      });
    } finally {
      await db.destroy();
    }
  });
});

describe('an order of another system', () => {
  const named = async (reference: string, kind?: string) =>
    creation(await keepOffer(), ['FLIGHT'], { externalReferences: [{ system: 'SHOP', reference, kind }] });

  test('never becomes two, however it is sent', async () => {
    const bodies = await Promise.all([1, 2, 3, 4].map(() => named('ONCE')));
    const answers = await Promise.all(bodies.map(create));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409]);
    const refused = answers.find(({ status }) => status === 409);
    expect(refused?.body).toMatchObject({
      code: 'external_reference_taken',
      stage: 'account',
      pointer: '/externalReferences/0',
    });
  });

  test('may be placed again once the first has ended', async () => {
    const first = await create(await named('AGAIN'));
    expect((await create(await named('AGAIN'))).status).toBe(409);
    const ended = await gateway.rest('POST', `/v1/orders/${first.body.orderId}/changes`, {
      body: { cancel: {} },
      headers: { 'idempotency-key': `CAPTURE-${(count += 1)}` },
    });
    expect(ended.status).toBe(200);
    expect((await create(await named('AGAIN'))).status).toBe(201);
  });

  test('may belong to the same quote as another', async () => {
    expect((await create(await named('SHARED', 'QUOTE'))).status).toBe(201);
    expect((await create(await named('SHARED', 'QUOTE'))).status).toBe(201);
  });
});
