import type { ControlledFlight } from '../../domain/stock/flight.ts';
import type { Schemas } from './contract.ts';

/** A pool as the store has it. */
export type CountedPool = {
  poolId: string;
  kind: 'CABIN' | 'TIER' | 'SEAT' | 'ANCILLARY';
  cabinCode?: string;
  tier?: Schemas['PriceTier'];
  seat?: { row: string; column: string; characteristics: string[] };
  ancillaryCode?: string;
  capacity: number;
  overbooking: number;
  held: number;
  sold: number;
};

type FlightStock = { flight: ControlledFlight; pools: readonly CountedPool[] };

/** What a flight still has, as the contract shows it; how far pools are taken and overbooked is for the airline's own eyes. */
export function fromFlightStock({ flight, pools }: FlightStock, forAirline: boolean): Schemas['FlightAvailability'] {
  const { flightId, departsAt, status } = flight;
  const shown = (pool: CountedPool, free: number) => ({
    poolId: pool.poolId,
    capacity: pool.capacity,
    free,
    ...(forAirline ? { overbooking: pool.overbooking, held: pool.held, sold: pool.sold } : {}),
  });
  const cabins = flight.cabins.flatMap((cabin) => {
    const pool = pools.find((each) => each.poolId === cabin.poolId);
    if (pool === undefined) return [];
    const seats = pools.filter((each) => each.kind === 'SEAT' && each.cabinCode === pool.cabinCode);
    const tiers = pools.filter((each) => each.kind === 'TIER' && each.cabinCode === pool.cabinCode);
    return [
      {
        ...shown(pool, freeOf(pool)),
        codes: cabin.codes,
        tiers: tiers.flatMap((each) =>
          each.tier === undefined ? [] : [{ ...shown(each, Math.min(freeOf(each), freeOf(pool))), tier: each.tier }],
        ),
        seats: { capacity: sum(seats.map((each) => each.capacity)), free: sum(seats.map(freeOf)) },
      },
    ];
  });
  const ancillaries = pools.flatMap((pool) =>
    pool.ancillaryCode === undefined ? [] : [{ ...shown(pool, freeOf(pool)), code: pool.ancillaryCode }],
  );
  return { flightId, departsAt, status, cabins, ancillaries };
}

/** Every seat of a flight and whether it can be chosen. */
export function fromSeats({ flight, pools }: FlightStock): Schemas['FlightSeats'] {
  return {
    flightId: flight.flightId,
    seats: pools.flatMap((pool) =>
      pool.seat === undefined ? [] : [{ ...pool.seat, cabin: pool.cabinCode ?? '', free: freeOf(pool) > 0 }],
    ),
  };
}

/** Reads the body of adjustFlight, already valid by the contract. */
export function toAdjustment(json: Schemas['FlightAdjustment']) {
  const { reason } = json;
  if ('status' in json) return { reason, status: json.status };
  return { reason, poolId: json.poolId, capacity: json.capacity ?? 0, overbooking: json.overbooking ?? 0 };
}

/** More may be taken than there is, once a limit was lowered by another way; nothing is free then. */
function freeOf({ capacity, overbooking, held, sold }: CountedPool): number {
  return Math.max(0, capacity + overbooking - held - sold);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, each) => total + each, 0);
}
