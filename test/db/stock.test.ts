import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Knex } from 'knex';
import { changeOrder } from '../../src/app/changeOrder.ts';
import { createOrder } from '../../src/app/createOrder.ts';
import type { Deps, Outcome } from '../../src/app/deps.ts';
import { expireOrders } from '../../src/app/expireOrders.ts';
import { adjustFlight, flightStock, loadSchedules } from '../../src/app/flights.ts';
import { importOffers } from '../../src/app/offers.ts';
import { addMs } from '../../src/base/time.ts';
import type { Offer } from '../../src/domain/offer/offer.ts';
import type { Schedule } from '../../src/domain/stock/schedule.ts';
import { openDatabase } from '../../src/store/openDatabase.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { createCommand, offer } from '../support/orders.ts';
import { callWith, countRows, depsOn, morning } from '../support/useCases.ts';

const admin = { principalId: 'key3', name: 'Admin', role: 'admin' as const };
const cash = { amount: '100.00', currency: 'EUR', method: { kind: 'CASH' as const } };

let database: TestDatabase;
let db: Knex;
let deps: Deps;
let drawn = 0;

const schedule: Schedule = {
  carrier: 'ZZ',
  flightNumber: '100',
  origin: 'LHR',
  originZone: 'Europe/London',
  destination: 'NCE',
  destinationZone: 'Europe/Paris',
  departsAtLocal: '09:40',
  days: [1, 2, 3, 4, 5, 6, 7],
  from: '2030-01-01',
  until: '2030-12-31',
  cabins: [
    {
      codes: ['5', 'Y'],
      capacity: 2,
      tiers: [{ tier: 'P1', limit: 1 }],
      seats: { firstRow: 1, lastRow: 2, columns: ['A', 'B'] },
    },
  ],
};

beforeAll(async () => {
  database = await createTestDatabase();
  db = openDatabase({ connectionString: database.connectionString, poolSize: 20 });
  deps = depsOn(db, { sandbox: true });
  const roomy = { ...schedule, cabins: [{ codes: ['5'], capacity: 1000 }] };
  const loaded = await loadSchedules(deps, [
    schedule,
    { ...roomy, flightNumber: '201' },
    { ...roomy, flightNumber: '202' },
  ]);
  expect(loaded).toEqual({ loaded: 3 });
});

afterAll(async () => {
  await db.destroy();
  await database.drop();
});

type Wish = { days: string[]; numbers?: string[]; seat?: string; tier?: 'P1' | 'P2'; paid?: boolean; key?: string };

/** Stores an offer of flights on these days and accepts it. */
async function book({ days, numbers = [], seat, tier, paid, key }: Wish): Promise<Outcome> {
  const offerId = `STOCK${++drawn}`;
  const [flown] = offer().segments;
  const segments: Offer['segments'] = days.map((day, index) => ({
    ...flown!,
    segmentId: `SEG${index + 1}`,
    flightNumber: numbers[index] ?? '100',
    departsLocal: `${day}T09:40:00`,
    cabinCode: 'Y',
    ...(numbers.length > 0 && { cabinCode: '5' }),
    ...(tier && { priceTier: tier }),
  }));
  const [item] = offer().items;
  const segmentIds = segments.map((each) => each.segmentId);
  const services = [{ serviceId: 'S1', passengerIds: ['P1'], segmentIds }];
  await importOffers(deps, admin, [offer({ offerId, segments, items: [{ ...item!, services }] })]);
  const chosen = {
    offerItemId: 'ITEM1',
    passengerIds: ['P1'],
    ...(seat && { seat: { row: seat.slice(0, -1), column: seat.slice(-1) } }),
  };
  const command = createCommand({
    selections: [{ offerId, ownerCode: 'ZZ', items: [chosen] }],
    ...(paid && { payments: [cash] }),
  });
  return createOrder(deps, callWith(key ?? offerId), command);
}

const idOf = (outcome: Outcome): string => {
  if ('refusal' in outcome) throw new Error(`refused: ${outcome.refusal.code} ${outcome.refusal.subject}`);
  return (JSON.parse(outcome.reply.body) as [string])[0];
};
const codeOf = (outcome: Outcome) => ('refusal' in outcome ? [outcome.refusal.code, outcome.refusal.subject] : 'done');

async function counters(flightId: string) {
  const rows = await db('stock_pool')
    .select('stock_pool.pool_id', 'stock_pool.held', 'stock_pool.sold')
    .where('stock_pool.flight_id', flightId)
    .whereRaw('stock_pool.held + stock_pool.sold > 0')
    .orderBy('stock_pool.pool_id');
  return Object.fromEntries(
    rows.map((row) => [(row.pool_id as string).slice(flightId.length + 1), [row.held, row.sold]]),
  );
}

const claimsOf = (orderId: string) =>
  db('stock_claim').where('stock_claim.order_id', orderId).orderBy('stock_claim.claim_id').pluck('stock_claim.status');

describe('an order on a flight of ours', () => {
  test('holds its places, sells them when it is paid, and gives them back when it is cancelled or expires', async () => {
    const flightId = 'ZZ100-20300301';
    const held = idOf(await book({ days: ['2030-03-01'], tier: 'P1', seat: '1A' }));
    const held1 = [1, 0];
    expect(await counters(flightId)).toEqual({ '5': held1, '5/P1': held1, 'seat/1A': held1 });
    expect(await claimsOf(held)).toEqual(['HELD', 'HELD', 'HELD']);

    const reference = { orderId: held, locators: [] };
    await changeOrder(deps, callWith(`pay-${held}`), reference, [{ type: 'PayOrder', payments: [cash] }]);
    expect(await counters(flightId)).toEqual({ '5': [0, 1], '5/P1': [0, 1], 'seat/1A': [0, 1] });
    expect(await claimsOf(held)).toEqual(['SOLD', 'SOLD', 'SOLD']);

    const second = idOf(await book({ days: ['2030-03-01'] }));
    expect(await counters(flightId)).toMatchObject({ '5': [1, 1] });
    expect(codeOf(await book({ days: ['2030-03-01'] }))).toEqual(['stock_not_available', `${flightId}/5`]);
    const cancel = callWith(`cancel-${second}`);
    await changeOrder(deps, cancel, { orderId: second, locators: [] }, [{ type: 'CancelOrder' }]);
    expect(await counters(flightId)).toMatchObject({ '5': [0, 1] });

    const third = idOf(await book({ days: ['2030-03-01'] }));
    expect(await expireOrders(depsOn(db, { clock: () => addMs(morning, 86_400_000) }), 10)).toBe(1);
    expect(await counters(flightId)).toMatchObject({ '5': [0, 1] });
    expect(await claimsOf(third)).toEqual([]);
  });

  test('is refused for tier, seat, unknown seat and a flight that is closed or gone, and leaves nothing behind', async () => {
    const flightId = 'ZZ100-20300302';
    const days = ['2030-03-02'];
    idOf(await book({ days, tier: 'P1', seat: '1A' }));
    const before = await countRows(db);
    expect(codeOf(await book({ days, tier: 'P1' }))).toEqual(['stock_not_available', `${flightId}/5/P1`]);
    expect(codeOf(await book({ days, seat: '1A' }))).toEqual(['seat_not_available', `${flightId}/seat/1A`]);
    expect(codeOf(await book({ days, seat: '9Z' }))).toEqual(['seat_unknown', `${flightId}/seat/9Z`]);
    expect(codeOf(await book({ days: ['2030-01-01'] }))).toEqual(['flight_closed', 'ZZ100-20300101/5']);
    await adjustFlight(deps, admin, flightId, { status: 'CANCELLED', reason: 'storm' }, 'storm');
    expect(codeOf(await book({ days }))).toEqual(['flight_closed', `${flightId}/5`]);
    expect(await countRows(db)).toEqual(before);
  });

  test('takes nothing where no schedule knows the flight', async () => {
    const orderId = idOf(await book({ days: ['2031-03-01'] }));
    expect(await claimsOf(orderId)).toEqual([]);
  });

  test('of both ways is refused whole when one way is full', async () => {
    await book({ days: ['2030-03-04'] });
    await book({ days: ['2030-03-04'] });
    expect(codeOf(await book({ days: ['2030-03-03', '2030-03-04'] }))).toEqual([
      'stock_not_available',
      'ZZ100-20300304/5',
    ]);
    expect(await counters('ZZ100-20300303')).toEqual({});
  });
});

describe('many at once', () => {
  test('make a departure once, and each of its pools', async () => {
    await Promise.all(Array.from({ length: 12 }, () => book({ days: ['2030-04-01'], numbers: ['201'] })));
    expect(await counters('ZZ201-20300401')).toEqual({ '5': [12, 0] });
  });

  test('who want the same two flights in either order never wait for each other in a circle', async () => {
    const days = ['2030-04-02', '2030-04-02'];
    const numbers = ['201', '202'];
    await Promise.all(
      Array.from({ length: 120 }, (_, index) =>
        book({ days, numbers: index % 2 === 0 ? numbers : numbers.toReversed() }).then(idOf),
      ),
    );
    expect(await counters('ZZ201-20300402')).toEqual({ '5': [120, 0] });
    expect(await counters('ZZ202-20300402')).toEqual({ '5': [120, 0] });
    const { rows } = await db.raw(
      'select pg_stat_database.deadlocks from pg_stat_database where pg_stat_database.datname = current_database()',
    );
    expect(rows).toEqual([{ deadlocks: 0 }]);
  });
});

describe('time limits', () => {
  const later = () => depsOn(db, { clock: () => addMs(morning, 86_400_000) });

  test('end overdue orders in batches by several workers, each once, and not those with a payment on its way', async () => {
    await expireOrders(later(), 50);
    const orders = await Promise.all(
      Array.from({ length: 40 }, () => book({ days: ['2030-05-01'], numbers: ['201'] }).then(idOf)),
    );
    await db('payment').insert({
      payment_id: '0197f3a2-6c1e-7b44-9d0a-5a1f6a7c2e10',
      order_id: orders[0],
      status: 'PENDING',
      amount: '100.00',
      currency: 'EUR',
      requested_at: morning,
    });
    const ended = await Promise.all([expireOrders(later(), 7), expireOrders(later(), 7), expireOrders(later(), 7)]);
    expect(ended.reduce((sum, each) => sum + each, 0)).toBe(39);
    expect(await counters('ZZ201-20300501')).toEqual({ '5': [1, 0] });
    await db('payment').where('payment.order_id', orders[0]).delete();
    expect(await expireOrders(later(), 7)).toBe(1);
  });

  test('end all others when one cannot be ended, and say that it could not', async () => {
    const orders = await Promise.all(
      Array.from({ length: 9 }, () => book({ days: ['2030-05-02'], numbers: ['201'] }).then(idOf)),
    );
    const broken = orders.toSorted()[4]!;
    await db.raw(
      `create function plant_fault() returns trigger language plpgsql as $$
       begin
         if new.order_id = '${broken}' then raise exception 'planted fault'; end if;
         return new;
       end $$`,
    );
    await db.raw('create trigger planted before update on orders for each row execute function plant_fault()');
    await expect(expireOrders(later(), 4)).rejects.toThrow('planted fault');
    expect(await counters('ZZ201-20300502')).toEqual({ '5': [1, 0] });
    await db.raw('drop trigger planted on orders');
    expect(await expireOrders(later(), 4)).toBe(1);
  });
});

describe('the limits of a pool', () => {
  const flightId = 'ZZ100-20300601';
  const cabin = async () => {
    const stock = await flightStock(deps, flightId, ['CABIN']);
    return 'pools' in stock
      ? stock.pools.map(({ capacity, overbooking, held }) => [capacity, overbooking, held])
      : stock;
  };

  test('are changed with a reason, once for each request, and never below what is taken', async () => {
    const adjust = (capacity: number, key: string, overbooking = 0) =>
      adjustFlight(
        deps,
        admin,
        flightId,
        { poolId: `${flightId}/5`, capacity, overbooking, reason: 'smaller aircraft' },
        key,
      );
    await book({ days: ['2030-06-01'] });
    await adjust(-1, 'one');
    await adjust(-1, 'one');
    expect(await cabin()).toEqual([[1, 0, 1]]);
    expect(await adjust(-1, 'two')).toMatchObject({ refusal: { code: 'capacity_taken' } });
    await adjust(0, 'three', 1);
    idOf(await book({ days: ['2030-06-01'] }));
    expect(codeOf(await book({ days: ['2030-06-01'] }))).toEqual(['stock_not_available', `${flightId}/5`]);
    const kept = db('stock_adjustment').where('stock_adjustment.flight_id', flightId);
    expect(await kept.clone().pluck('stock_adjustment.reason')).toEqual(['smaller aircraft', 'smaller aircraft']);
    await expect(kept.clone().delete()).rejects.toThrow('never changed or removed');
    expect(await flightStock(deps, 'ZZ777-20300601')).toMatchObject({ refusal: { code: 'flight_unknown' } });
  });

  test('are guarded by the database itself', async () => {
    const set = (change: object) => db('stock_pool').where('stock_pool.pool_id', `${flightId}/5`).update(change);
    await expect(set({ held: 99 })).rejects.toThrow('stock_pool_never_oversold');
    await expect(set({ sold: -1 })).rejects.toThrow('stock_pool_sold_check');
    await expect(set({ capacity: 0, overbooking: 0 })).rejects.toThrow('stock_pool_never_oversold');
  });
});

test('what pools count is what the claims of all orders add up to', async () => {
  const { rows } = await db.raw(
    `select stock_pool.pool_id from stock_pool
       left join stock_claim on stock_claim.pool_id = stock_pool.pool_id
      group by stock_pool.pool_id
     having stock_pool.held <> coalesce(sum(stock_claim.quantity) filter (where stock_claim.status = 'HELD'), 0)
         or stock_pool.sold <> coalesce(sum(stock_claim.quantity) filter (where stock_claim.status = 'SOLD'), 0)`,
  );
  expect(rows).toEqual([]);
});
