import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startTestGateway, type TestGateway } from '../support/gateway.ts';

let gateway: TestGateway;
const now = '2030-03-01T10:00:00.000Z';

beforeAll(async () => {
  gateway = await startTestGateway();
  await gateway.setClock(now);
}, 30_000);

afterAll(() => gateway.stop());

const flightId = 'ZZ102-20300311';
const passengers = [
  { passengerId: 'ADA', type: 'ADT', surname: 'Okafor', givenNames: ['Ada'] },
  { passengerId: 'BEN', type: 'ADT', surname: 'Okafor', givenNames: ['Ben'] },
];

let drawn = 0;
const book = (fare: 'SAVER' | 'FLEX', extras: { seat?: { row: string; column: string }; meals?: number } = {}) => {
  const offerId = `ZZ-LHRNCE-D10-${fare}-${++drawn}`;
  const items = [
    { offerItemId: `${offerId}-ADT`, passengerIds: ['ADA'], ...(extras.seat && { seat: extras.seat }) },
    { offerItemId: `${offerId}-ADT`, passengerIds: ['BEN'] },
    ...(extras.meals ? [{ offerItemId: `${offerId}-MEAL`, passengerIds: ['ADA'], quantity: extras.meals }] : []),
  ];
  return gateway.rest('POST', '/v1/orders', {
    body: { selections: [{ offerId, ownerCode: 'ZZ', items }], passengers },
    headers: { 'idempotency-key': offerId },
  });
};

const availability = async (key: 'agency' | 'admin' = 'agency') =>
  (await gateway.rest('GET', `/v1/flights/${flightId}/availability`, { key })).body;

test('a sandbox flight shows what is left of cabin, tiers, seats and meals as orders take it', async () => {
  const before = await availability();
  expect(before).toMatchObject({
    flightId,
    status: 'OPEN',
    departsAt: '2030-03-11T09:40:00.000Z',
    cabins: [{ capacity: 180, free: 180, seats: { capacity: 180, free: 180 } }],
    ancillaries: [{ code: 'MEAL', capacity: 120, free: 120 }],
  });
  expect(before.cabins[0]).not.toHaveProperty('held');

  expect(await book('SAVER', { seat: { row: '12', column: 'A' }, meals: 2 })).toMatchObject({ status: 201 });
  const after = await availability('admin');
  expect(after.cabins[0]).toMatchObject({ free: 178, held: 2, sold: 0, seats: { free: 179 } });
  expect(after.cabins[0].tiers.map((each: { tier: string; free: number }) => [each.tier, each.free])).toEqual([
    ['P1', 30],
    ['P2', 88],
    ['P3', 120],
    ['P4', 150],
    ['P5', 178],
  ]);
  expect(after.ancillaries).toMatchObject([{ code: 'MEAL', free: 118, held: 2 }]);

  const { body } = await gateway.rest('GET', `/v1/flights/${flightId}/seats`);
  expect(body.seats).toHaveLength(180);
  const taken = body.seats.filter((seat: { free: boolean }) => !seat.free);
  expect(taken).toEqual([{ row: '12', column: 'A', cabin: '5', characteristics: ['W', 'E', 'L'], free: false }]);
  expect(await book('FLEX', { seat: { row: '12', column: 'A' } })).toMatchObject({
    status: 409,
    body: { code: 'seat_not_available', stage: 'feasibility' },
  });
});

test('the airline changes limits and closes the flight, and agencies may not', async () => {
  const adjust = (body: object, key: 'agency' | 'admin' = 'admin') =>
    gateway.rest('POST', `/v1/flights/${flightId}/adjustments`, {
      body,
      key,
      headers: { 'idempotency-key': `adjust-${++drawn}` },
    });
  const smaller = { poolId: `${flightId}/5`, capacity: -177, reason: 'smaller aircraft' };
  expect((await adjust(smaller, 'agency')).status).toBe(403);
  expect(await adjust({ ...smaller, capacity: -179 })).toMatchObject({ status: 409, body: { code: 'capacity_taken' } });
  expect((await adjust({ ...smaller, capacity: 0 })).status).toBe(400);
  expect(await adjust(smaller)).toMatchObject({ status: 200, body: { cabins: [{ capacity: 3, free: 1 }] } });
  expect(await book('FLEX')).toMatchObject({ status: 409, body: { code: 'stock_not_available' } });
  expect((await adjust({ status: 'CLOSED', reason: 'crew' })).body).toMatchObject({ status: 'CLOSED' });
  expect(await book('FLEX')).toMatchObject({ status: 409, body: { code: 'flight_closed' } });
  expect((await gateway.rest('GET', '/v1/flights/ZZ999-20300311/availability')).status).toBe(404);
});

test('schedules are loaded, replaced, and refused with every contradiction named', async () => {
  const schedule = {
    carrier: 'ZZ',
    flightNumber: '700',
    origin: 'LHR',
    originZone: 'Europe/London',
    destination: 'LIS',
    destinationZone: 'Europe/Lisbon',
    departsAtLocal: '12:00',
    days: [1],
    from: '2030-01-01',
    until: '2030-12-31',
    cabins: [{ codes: ['5'], capacity: 10, overbooking: 1 }],
  };
  const load = (...schedules: object[]) => gateway.rest('PUT', '/v1/schedules', { body: { schedules }, key: 'admin' });
  expect(await load(schedule)).toMatchObject({ status: 200, body: { loaded: 1 } });
  const monday = await gateway.rest('GET', '/v1/flights/ZZ700-20300311/availability', { key: 'admin' });
  expect(monday.body.cabins).toMatchObject([{ capacity: 10, overbooking: 1, free: 11 }]);
  expect((await gateway.rest('GET', '/v1/flights/ZZ700-20300312/availability')).status).toBe(404);
  await load({ ...schedule, cabins: [{ codes: ['5'], capacity: 20 }] });
  const later = await gateway.rest('GET', '/v1/flights/ZZ700-20300318/availability');
  expect(later.body.cabins).toMatchObject([{ capacity: 20 }]);
  const refused = await load({ ...schedule, originZone: 'Atlantis' }, schedule, { ...schedule, until: '2029-01-01' });
  expect(refused.status).toBe(400);
  expect(refused.body.errors.map((each: { pointer: string }) => each.pointer)).toEqual([
    '/schedules/0',
    '/schedules/2',
  ]);
});
