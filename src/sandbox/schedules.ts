import { instantOf, localTime } from '../base/localTime.ts';
import type { PriceTier } from '../domain/stock/claim.ts';
import type { Schedule } from '../domain/stock/schedule.ts';
import { flights, sandboxCarrier } from './network.ts';

/** The tier each fare of the sandbox airline is sold from. */
export const fareTiers: Record<string, PriceTier> = { SAVER: 'P2', FLEX: 'P5' };

/** Rows 1 to 30, six abreast: a small jet, with more room at the exits. */
const economy = {
  codes: ['5', 'Y', 'M', 'ECONOMY', 'Economy'],
  capacity: 180,
  tiers: [
    { tier: 'P1', limit: 30 },
    { tier: 'P2', limit: 90 },
    { tier: 'P3', limit: 120 },
    { tier: 'P4', limit: 150 },
    { tier: 'P5', limit: 180 },
  ] satisfies { tier: PriceTier; limit: number }[],
  seats: {
    firstRow: 1,
    lastRow: 30,
    columns: ['A', 'B', 'C', 'D', 'E', 'F'],
    characteristics: [
      { codes: ['W'], columns: ['A', 'F'] },
      { codes: ['A'], columns: ['C', 'D'] },
      { codes: ['E', 'L'], rows: [12, 13] },
    ],
  },
};

/** What the sandbox airline flies: every flight of its network on every day its clock can show. */
export function schedules(): Schedule[] {
  return flights.map(({ number, origin, destination, departsAtLocal, minutes }) => {
    const arrives = instantOf('2025-06-15', departsAtLocal, origin.zone) + minutes * 60_000;
    return {
      carrier: sandboxCarrier,
      flightNumber: number,
      origin: origin.code,
      originZone: origin.zone,
      destination: destination.code,
      destinationZone: destination.zone,
      departsAtLocal,
      arrivesAtLocal: localTime(arrives, destination.zone).slice(11, 16),
      days: [1, 2, 3, 4, 5, 6, 7],
      from: '1990-01-01',
      until: '2102-12-31',
      cabins: [economy],
      ancillaries: [{ code: 'MEAL', capacity: 120 }],
    };
  });
}
