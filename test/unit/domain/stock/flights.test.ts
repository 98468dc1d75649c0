import { describe, expect, test } from '@jest/globals';
import { flightFrom } from '../../../../src/domain/stock/flightFrom.ts';
import { flightIdOf, parseFlightId } from '../../../../src/domain/stock/flightKey.ts';
import { scheduleFault, type Schedule } from '../../../../src/domain/stock/schedule.ts';
import { stockRefusal, type LockedPool } from '../../../../src/domain/stock/stockRefusal.ts';
import { schedules } from '../../../../src/sandbox/schedules.ts';

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
      capacity: 4,
      overbooking: 1,
      tiers: [{ tier: 'P1', limit: 2 }],
      seats: {
        firstRow: 12,
        lastRow: 14,
        columns: ['A', 'C'],
        missingRows: [13],
        missingSeats: ['14C'],
        characteristics: [
          { codes: ['W'], columns: ['A'] },
          { codes: ['E'], rows: [12] },
        ],
      },
    },
  ],
  ancillaries: [{ code: 'MEAL', capacity: 3 }],
};

describe('a departure', () => {
  test('has the pools of its schedule and leaves by the clock of its airport', () => {
    const flight = flightFrom(schedule, '2030-07-01');
    expect([flight.flightId, flight.departsAt]).toEqual(['ZZ100-20300701', '2030-07-01T08:40:00.000Z']);
    expect(
      flight.pools.map(({ kind, poolId, capacity, overbooking }) => [kind, poolId, capacity, overbooking]),
    ).toEqual([
      ['CABIN', 'ZZ100-20300701/5', 4, 1],
      ['TIER', 'ZZ100-20300701/5/P1', 2, 0],
      ['SEAT', 'ZZ100-20300701/seat/12A', 1, 0],
      ['SEAT', 'ZZ100-20300701/seat/12C', 1, 0],
      ['SEAT', 'ZZ100-20300701/seat/14A', 1, 0],
      ['ANCILLARY', 'ZZ100-20300701/anc/MEAL', 3, 0],
    ]);
    expect(flight.pools.find((pool) => pool.poolId.endsWith('12A'))).toMatchObject({ characteristics: ['W', 'E'] });
    expect(flight.cabins[0]?.tiers).toEqual([{ tier: 'P1', poolId: 'ZZ100-20300701/5/P1' }]);
  });

  test('is named by carrier, number and day, and found again by that name', () => {
    const key = { carrier: 'ZZ', flightNumber: '0100', departsOn: '2030-07-01' };
    expect(flightIdOf(key)).toBe('ZZ100-20300701');
    expect(parseFlightId('ZZ100-20300701')).toEqual({ ...key, flightNumber: '100' });
    for (const text of ['ZZ100', 'ZZ100-20300230', 'zz100-20300701']) expect(parseFlightId(text)).toBeUndefined();
  });
});

describe('a schedule', () => {
  const cabin = schedule.cabins[0]!;
  const cases: [string, Partial<Schedule>, string | undefined][] = [
    ['that is sound', {}, undefined],
    ['that ends before it begins', { until: '2029-12-31' }, 'it ends before it begins'],
    ['in no time zone', { originZone: 'Atlantis' }, 'Atlantis is no time zone'],
    ['with one cabin twice', { cabins: [cabin, { ...cabin, codes: ['Y'], seats: undefined }] }, 'Y is there twice'],
    ['with one seat twice', { cabins: [cabin, { ...cabin, codes: ['C'] }] }, 'seat 12A is there twice'],
  ];
  test.each(cases)('%s is judged so', (_name, change, fault) => {
    expect(scheduleFault({ ...schedule, ...change })).toBe(fault);
  });

  test('of the sandbox airline is sound, each of them', () => {
    expect(schedules().map(scheduleFault)).toEqual(schedules().map(() => undefined));
  });
});

describe('what pools cannot give is refused', () => {
  const now = '2030-07-01T00:00:00.000Z';
  const pool: LockedPool = {
    poolId: 'F/5',
    capacity: 2,
    overbooking: 1,
    held: 1,
    sold: 1,
    flightId: 'F',
    departsAt: '2030-07-01T08:40:00.000Z',
    status: 'OPEN',
  };
  const seat: LockedPool = { ...pool, poolId: 'F/seat/12A', capacity: 1, overbooking: 0, held: 0, sold: 1 };
  const take = (poolId: string, held: number, sold = 0) => ({ poolId, held, sold });
  const everything = [take('F/5', 2), take('F/seat/12A', 1), take('F/seat/99Z', 1)];

  test('by the first rule that says no, one after the other', () => {
    const codeOf = (movements: typeof everything, pools: LockedPool[]) => stockRefusal(movements, pools, now)?.code;
    expect(codeOf(everything, [{ ...pool, departsAt: now }, seat])).toBe('flight_closed');
    expect(codeOf(everything, [{ ...pool, status: 'CANCELLED' }, seat])).toBe('flight_closed');
    expect(codeOf(everything, [pool, seat])).toBe('seat_unknown');
    expect(codeOf(everything.slice(0, 2), [pool, seat])).toBe('seat_not_available');
    expect(codeOf(everything.slice(0, 1), [pool, seat])).toBe('stock_not_available');
    expect(codeOf([take('F/5', 1)], [pool])).toBeUndefined();
    expect(codeOf([take('F/7', 1)], [])).toBe('stock_not_available');
  });

  test('and names the pool, what was wanted and what is left', () => {
    expect(stockRefusal([take('F/5', 2)], [pool], now)).toEqual({
      code: 'stock_not_available',
      subject: 'F/5',
      detail: '2 wanted, 1 left',
    });
  });

  test('but selling what is held and giving back never is, not on a flight that is full, cancelled or gone', () => {
    const gone: LockedPool = { ...pool, capacity: 0, overbooking: 0, status: 'CANCELLED', departsAt: now };
    expect(stockRefusal([take('F/5', -1, 1)], [gone], now)).toBeUndefined();
    expect(stockRefusal([take('F/5', -1)], [gone], now)).toBeUndefined();
  });
});
