import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { verifyDatabase } from '../../src/app/verify/verifyDatabase.ts';
import { openDatabase } from '../../src/store/openDatabase.ts';
import { startTestGateway, type RestAnswer, type TestGateway } from '../support/gateway.ts';

let gateway: TestGateway;
let count = 0;

beforeAll(async () => {
  gateway = await startTestGateway();
});

afterAll(() => gateway.stop());

const cents = (money: { amount: string }) => Number(money.amount.replace('.', ''));
const sumOf = (orders: any[], member: string) => orders.reduce((sum, order) => sum + cents(order[member]), 0);
const get = async (orderId: string) => (await gateway.rest('GET', `/v1/orders/${orderId}`)).body;

function post(path: string, body: unknown, headers: Record<string, string> = {}): Promise<RestAnswer> {
  return gateway.rest('POST', path, { body, headers: { 'idempotency-key': `DIVIDE-${(count += 1)}`, ...headers } });
}

function traveller(passengerId: string, type = 'ADT', change: object = {}) {
  return { passengerId, type, surname: `OKAFOR${passengerId}`, givenNames: ['ADA'], contactIds: ['CTC1'], ...change };
}

/** Creates an order of a new offer: each entry of `items` is an item's name and its passengers. */
async function create(items: Record<string, string[]>, passengers: object[], change: object = {}): Promise<any> {
  const offerId = `ZZ-LHRNCE-D60-R3-FLEX-DIVIDE${(count += 1)}`;
  const selected = Object.entries(items).map(([name, passengerIds]) => ({
    offerItemId: `${offerId}-${name}`,
    passengerIds,
  }));
  const answer = await post('/v1/orders', {
    selections: [{ offerId, ownerCode: 'ZZ', items: selected }],
    passengers,
    contacts: [{ contactId: 'CTC1', emails: [{ address: 'ada@example.com' }] }],
    ...change,
  });
  if (answer.status !== 201) throw new Error(JSON.stringify(answer.body));
  return answer.body;
}

async function pay(orderId: string, amount: unknown): Promise<any> {
  const answer = await post(`/v1/orders/${orderId}/changes`, {
    pay: { payments: [{ amount, method: { kind: 'CASH' } }] },
  });
  if (answer.status !== 200) throw new Error(JSON.stringify(answer.body));
  return answer.body;
}

const family = () =>
  create({ ADT: ['A', 'B'], INF: ['C'], BAG: ['B'], MEAL: ['A', 'B'] }, [
    traveller('A'),
    traveller('B'),
    traveller('C', 'INF', { heldBy: 'A' }),
  ]);

describe('a paid order of two adults and an infant', () => {
  test('is divided into two that add up, are paid, and are found by their own locators', async () => {
    const held = await family();
    const paid = await pay(held.orderId, held.due);
    const answer = await post(`/v1/orders/${paid.orderId}/split`, { passengerIds: ['A', 'C'] });
    expect([answer.status, answer.headers.get('location')]).toEqual([201, `/v1/orders/${answer.body.divided.orderId}`]);
    const both = [await get(paid.orderId), await get(answer.body.divided.orderId)];
    expect(both).toEqual([answer.body.order, answer.body.divided]);
    for (const member of ['total', 'paid']) expect(sumOf(both, member)).toBe(cents(paid[member]));
    expect(both.map((each) => [each.status, each.due.amount])).toEqual([
      ['PAID', '0.00'],
      ['PAID', '0.00'],
    ]);
    expect(both.map((each) => each.passengers.map((person: any) => person.passengerId))).toEqual([['B'], ['A', 'C']]);
    expect(both.map((each) => each.relations[0].kind)).toEqual(['SPLIT_INTO', 'SPLIT_FROM']);
    for (const each of both) {
      const found = await gateway.rest('GET', `/v1/pnr/${each.recordLocator}`);
      expect(found.body.orderId).toBe(each.orderId);
      const history = await gateway.rest('GET', `/v1/orders/${each.orderId}/history`);
      const types = history.body.entries.map((entry: any) => entry.type);
      expect(types).toContain(each === both[0] ? 'OrderDivided' : 'MoneyTransferred');
    }
  });

  test('is divided once, however often it is asked for under one key, and again under none', async () => {
    const held = await family();
    await pay(held.orderId, held.due);
    const headers = { 'idempotency-key': 'DIVIDE-TWICE' };
    const first = await post(`/v1/orders/${held.orderId}/split`, { passengerIds: ['B'] }, headers);
    const second = await post(`/v1/orders/${held.orderId}/split`, { passengerIds: ['B'] }, headers);
    expect([first.status, second.status, second.headers.get('idempotency-replayed')]).toEqual([201, 201, 'true']);
    expect(second.body).toEqual(first.body);
    const other = await post(`/v1/orders/${held.orderId}/split`, { passengerIds: ['A'] }, headers);
    expect([other.status, other.body.code]).toEqual([422, 'idempotency_key_reused']);
    const gone = await post(`/v1/orders/${held.orderId}/split`, { passengerIds: ['B'] });
    expect([gone.status, gone.body.code]).toEqual([422, 'split_needs_both']);
  });

  test('is not divided between the infant and who holds it, by a stale writer, or by another seller', async () => {
    const { orderId } = await family();
    const parted = await post(`/v1/orders/${orderId}/split`, { passengerIds: ['C'] });
    expect([parted.status, parted.body.code]).toEqual([422, 'split_parts_infant']);
    const stale = await post(`/v1/orders/${orderId}/split`, { passengerIds: ['B'] }, { 'if-match': '"7"' });
    expect([stale.status, stale.body.code]).toEqual([412, 'version_stale']);
    const strange = await gateway.rest('POST', `/v1/orders/${orderId}/split`, {
      body: { passengerIds: ['B'] },
      key: 'otherAgency',
      headers: { 'idempotency-key': 'DIVIDE-STRANGE' },
    });
    expect([strange.status, strange.body.code]).toEqual([404, 'order_not_found']);
    expect((await get(orderId)).version).toBe(1);
  });
});

describe('two holds of one seller', () => {
  test('become one, which every locator names; the other says where it went', async () => {
    const one = await create({ ADT: ['A'] }, [traveller('A')]);
    const locators = [{ system: '1A', locator: 'QRT4PN' }];
    const other = await create({ ADT: ['A'], BAG: ['A'] }, [traveller('A', 'ADT', { surname: 'MENSAH' })], {
      locators,
    });
    const answer = await post(`/v1/orders/${one.orderId}/merge`, { otherOrderId: other.orderNumber });
    expect(answer.status).toBe(200);
    const whole = await get(one.orderId);
    expect(answer.body).toEqual(whole);
    expect(cents(whole.total)).toBe(cents(one.total) + cents(other.total));
    expect(whole.passengers.map((each: any) => each.passengerId)).toEqual(['A', 'A-2']);
    expect(whole.segments).toEqual(one.segments);
    for (const locator of [one.recordLocator, other.recordLocator, 'QRT4PN']) {
      const found = await gateway.rest('GET', `/v1/pnr/${locator}`);
      expect([locator, found.body.orderId]).toEqual([locator, one.orderId]);
    }
    const gone = await get(other.orderId);
    expect(gone).toMatchObject({ status: 'EXPIRED', closedBecause: 'merged', total: { amount: '0.00' } });
    expect(gone.relations).toMatchObject([{ kind: 'MERGED_INTO', orderId: one.orderId }]);
    const paid = await pay(one.orderId, whole.due);
    expect(paid.status).toBe('PAID');
  });

  test('are put together by two callers at once in both directions, and only one of them does it', async () => {
    const one = await create({ ADT: ['A'] }, [traveller('A')]);
    const other = await create({ ADT: ['B'] }, [traveller('B')]);
    const answers = await Promise.all([
      post(`/v1/orders/${one.orderId}/merge`, { otherOrderId: other.orderId }),
      post(`/v1/orders/${other.orderId}/merge`, { otherOrderId: one.orderId }),
    ]);
    expect(answers.map((each) => each.status).sort()).toEqual([200, 409]);
    const both = [await get(one.orderId), await get(other.orderId)];
    expect(sumOf(both, 'total')).toBe(cents(one.total) + cents(other.total));
  });

  test('are not put together when one is paid, or with themselves', async () => {
    const one = await create({ ADT: ['A'] }, [traveller('A')]);
    const other = await create({ ADT: ['B'] }, [traveller('B')]);
    await pay(other.orderId, other.due);
    const mixed = await post(`/v1/orders/${one.orderId}/merge`, { otherOrderId: other.orderId });
    expect([mixed.status, mixed.body.code]).toEqual([409, 'merge_mismatch']);
    const same = await post(`/v1/orders/${one.orderId}/merge`, { otherOrderId: one.orderId });
    expect([same.status, same.body.code]).toEqual([422, 'merge_with_itself']);
  });
});

describe('a group of ten', () => {
  const ids = Array.from({ length: 10 }, (_, index) => `G${index + 1}`);
  const group = (deposit: object) =>
    create(
      { ADT: ids },
      ids.map((passengerId) => ({ passengerId, type: 'ADT' })),
      { group: { name: 'CHOIR', deposit } },
    );
  const change = (orderId: string, body: object) => post(`/v1/orders/${orderId}/changes`, body);

  test('is held by its deposit, named bit by bit, reduced within and beyond its free places, and paid', async () => {
    const made = await group({ amount: '500.00', currency: 'EUR' });
    expect(made.group).toMatchObject({ size: 10, freeReduction: 1, reducedBy: 0 });
    const held = await pay(made.orderId, { amount: '500.00', currency: 'EUR' });
    expect([held.status, held.paid.amount, held.paymentDueAt]).toEqual(['OFFERED', '500.00', held.group.balanceDueAt]);

    const name = (passengerIds: string[]) => ({
      namePassengers: { passengers: passengerIds.map((passengerId) => ({ passengerId, surname: 'MENSAH' })) },
    });
    const some = await change(made.orderId, name(['G1', 'G2']));
    expect(some.body.passengers.filter((each: any) => each.surname === 'MENSAH')).toHaveLength(2);
    const again = await change(made.orderId, name(['G2', 'G3']));
    expect([again.status, again.body.code]).toEqual([409, 'name_known']);

    const place = cents(made.total) / 10;
    const free = await change(made.orderId, { reduceGroup: { passengerIds: ['G10'] } });
    expect(cents(free.body.total)).toBe(9 * place);
    const charged = await change(made.orderId, { reduceGroup: { passengerIds: ['G9', 'G8'] } });
    expect(cents(charged.body.total)).toBe(7 * place + 2 * 2500);
    expect(charged.body.group.reducedBy).toBe(3);
    const sold = await pay(made.orderId, charged.body.due);
    expect([sold.status, sold.due.amount]).toEqual(['PAID', '0.00']);
    const late = await change(made.orderId, name(['G3', 'G4', 'G5', 'G6', 'G7']));
    expect(late.status).toBe(200);
  });

  test('is refused with a deposit that is less than the airline asks for', async () => {
    const refused = group({ amount: '1.00', currency: 'EUR' });
    await expect(refused).rejects.toThrow('payment_amount_mismatch');
  });
});

describe('afterwards', () => {
  test('every order replays, all money and stock add up, and every locator names one order', async () => {
    const db = openDatabase({ connectionString: gateway.database.connectionString, poolSize: 1 });
    const { findings, orders } = await verifyDatabase(db).finally(() => db.destroy());
    expect(findings).toEqual([]);
    expect(orders).toBeGreaterThan(8);
  });
});
