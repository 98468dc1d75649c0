import type { LocalDate } from '../../base/time.ts';
import type { PriceTier } from './claim.ts';

/** The seats of a cabin: every row has every column, but for those that are missing. */
export type SeatMap = {
  firstRow: number;
  lastRow: number;
  columns: string[];
  missingRows?: number[];
  /** `14C`: row and column. */
  missingSeats?: string[];
  /** What seats are like, in the codes of PADIS 9825 (W window, A aisle, E exit row …); without rows or columns it holds for all of them. */
  characteristics?: { codes: string[]; rows?: number[]; columns?: string[] }[];
};

/** A cabin as scheduled. The first of `codes` names its pools; the others are what senders may call it besides. */
export type ScheduledCabin = {
  codes: string[];
  capacity: number;
  /** Places sold beyond the capacity, because some passengers do not come. */
  overbooking?: number;
  tiers?: { tier: PriceTier; limit: number }[];
  seats?: SeatMap;
};

/** One flight as it is flown regularly. Of schedules of one number that hold on the same day the one that began last counts. */
export type Schedule = {
  carrier: string;
  flightNumber: string;
  origin: string;
  originZone: string;
  destination: string;
  destinationZone: string;
  /** Wall-clock times `HH:mm` at the airports; arrival may be on a later day. */
  departsAtLocal: string;
  arrivesAtLocal?: string;
  /** Days of departure, 1 = Monday. */
  days: number[];
  from: LocalDate;
  until: LocalDate;
  cabins: ScheduledCabin[];
  /** Extras of limited number on each departure: `code` is the service code or SSR that takes one. */
  ancillaries?: { code: string; capacity: number }[];
};

/** What is wrong with a schedule that the shape of its file cannot say, in words; undefined when nothing is. */
export function scheduleFault(schedule: Schedule): string | undefined {
  if (schedule.until < schedule.from) return 'it ends before it begins';
  for (const zone of [schedule.originZone, schedule.destinationZone]) {
    if (!isZone(zone)) return `${zone} is no time zone`;
  }
  const codes = schedule.cabins.flatMap((cabin) => cabin.codes);
  const code = repeated(codes) ?? repeated((schedule.ancillaries ?? []).map((each) => each.code));
  if (code !== undefined) return `${code} is there twice`;
  const tier = schedule.cabins.map((cabin) => repeated((cabin.tiers ?? []).map((each) => each.tier))).find(Boolean);
  if (tier !== undefined) return `tier ${tier} is there twice`;
  const upsideDown = schedule.cabins.some(({ seats }) => seats !== undefined && seats.lastRow < seats.firstRow);
  if (upsideDown) return 'a seat map ends before it begins';
  const seat = repeated(schedule.cabins.flatMap((cabin) => (cabin.seats === undefined ? [] : seatsOf(cabin.seats))));
  return seat === undefined ? undefined : `seat ${seat} is there twice`;
}

/** Every seat of a map, `<row><column>`. */
export function seatsOf(map: SeatMap): string[] {
  return rowsOf(map).flatMap((row) =>
    map.columns.map((column) => `${row}${column}`).filter((seat) => !isMissing(map, seat)),
  );
}

export function rowsOf(map: SeatMap): number[] {
  const rows = Array.from({ length: map.lastRow - map.firstRow + 1 }, (_, index) => map.firstRow + index);
  return rows.filter((row) => !(map.missingRows ?? []).includes(row));
}

export function isMissing(map: SeatMap, seat: string): boolean {
  return (map.missingSeats ?? []).includes(seat);
}

function repeated(values: readonly string[]): string | undefined {
  return values.find((value, index) => values.indexOf(value) !== index);
}

function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}
