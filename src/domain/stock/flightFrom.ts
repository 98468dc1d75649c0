import { instantOf } from '../../base/localTime.ts';
import type { LocalDate } from '../../base/time.ts';
import type { PriceTier } from './claim.ts';
import type { ControlledCabin, ControlledFlight } from './flight.ts';
import { flightIdOf } from './flightKey.ts';
import { isMissing, rowsOf, type Schedule, type ScheduledCabin } from './schedule.ts';

/** A pool as a departure begins with it: nothing held, nothing sold. */
export type FreshPool = {
  poolId: string;
  capacity: number;
  overbooking: number;
} & (
  | { kind: 'CABIN'; cabinCode: string }
  | { kind: 'TIER'; cabinCode: string; tier: PriceTier }
  | { kind: 'SEAT'; cabinCode: string; row: string; column: string; characteristics: string[] }
  | { kind: 'ANCILLARY'; ancillaryCode: string }
);

export type FreshFlight = ControlledFlight & { origin: string; destination: string; pools: FreshPool[] };

/** One departure of a schedule with all its pools. */
export function flightFrom(schedule: Schedule, departsOn: LocalDate): FreshFlight {
  const { carrier, flightNumber, origin, destination } = schedule;
  const flightId = flightIdOf({ carrier, flightNumber, departsOn });
  const ancillaries = (schedule.ancillaries ?? []).map(({ code }) => ({ code, poolId: `${flightId}/anc/${code}` }));
  return {
    flightId,
    carrier,
    flightNumber,
    departsOn,
    origin,
    destination,
    departsAt: new Date(instantOf(departsOn, schedule.departsAtLocal, schedule.originZone)).toISOString(),
    status: 'OPEN',
    cabins: schedule.cabins.map((cabin) => controlledCabin(flightId, cabin)),
    ancillaries,
    pools: [
      ...schedule.cabins.flatMap((cabin) => cabinPools(flightId, cabin)),
      ...(schedule.ancillaries ?? []).map(({ code, capacity }): FreshPool => ({
        kind: 'ANCILLARY',
        poolId: `${flightId}/anc/${code}`,
        ancillaryCode: code,
        capacity,
        overbooking: 0,
      })),
    ],
  };
}

/** `12`, `A` → `<flightId>/seat/12A`; some write the row 012. */
export function seatPoolId(flightId: string, seat: { row: string; column: string }): string {
  return `${flightId}/seat/${seat.row.replace(/^0+(?=[0-9])/, '')}${seat.column}`;
}

function controlledCabin(flightId: string, cabin: ScheduledCabin): ControlledCabin {
  const poolId = cabinPoolId(flightId, cabin);
  return {
    codes: cabin.codes,
    poolId,
    tiers: (cabin.tiers ?? []).map(({ tier }) => ({ tier, poolId: `${poolId}/${tier}` })),
  };
}

/** A tier may sell what the cabin overbooks, too: only the cabin's own limit is about places. */
function cabinPools(flightId: string, cabin: ScheduledCabin): FreshPool[] {
  const { capacity, overbooking = 0, tiers = [], seats } = cabin;
  const poolId = cabinPoolId(flightId, cabin);
  const cabinCode = cabin.codes[0] ?? '';
  return [
    { kind: 'CABIN', poolId, cabinCode, capacity, overbooking },
    ...tiers.map(({ tier, limit }): FreshPool => ({
      kind: 'TIER',
      poolId: `${poolId}/${tier}`,
      cabinCode,
      tier,
      capacity: limit,
      overbooking: 0,
    })),
    ...(seats === undefined ? [] : seatPools(flightId, cabinCode, seats)),
  ];
}

function seatPools(flightId: string, cabinCode: string, map: NonNullable<ScheduledCabin['seats']>): FreshPool[] {
  return rowsOf(map).flatMap((row) =>
    map.columns
      .filter((column) => !isMissing(map, `${row}${column}`))
      .map((column): FreshPool => ({
        kind: 'SEAT',
        poolId: seatPoolId(flightId, { row: String(row), column }),
        cabinCode,
        row: String(row),
        column,
        characteristics: (map.characteristics ?? [])
          .filter(({ rows, columns }) => (rows?.includes(row) ?? true) && (columns?.includes(column) ?? true))
          .flatMap(({ codes }) => codes),
        capacity: 1,
        overbooking: 0,
      })),
  );
}

function cabinPoolId(flightId: string, cabin: ScheduledCabin): string {
  return `${flightId}/${cabin.codes[0]}`;
}
