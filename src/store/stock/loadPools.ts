import type { Knex } from 'knex';
import type { PriceTier } from '../../domain/stock/claim.ts';
import type { Pool } from '../../domain/stock/flight.ts';

/** A pool as it stands, with what it is a pool of. */
export type StoredPool = Pool & {
  kind: 'CABIN' | 'TIER' | 'SEAT' | 'ANCILLARY';
  cabinCode?: string;
  tier?: PriceTier;
  seat?: { row: string; column: string; characteristics: string[] };
  ancillaryCode?: string;
};

/** The pools of a departure: of some kinds, in the order of their ids, seats by row and column. */
export async function loadPools(
  db: Knex,
  flightId: string,
  kinds: readonly StoredPool['kind'][],
): Promise<StoredPool[]> {
  const rows = await db('stock_pool')
    .select<Row[]>(
      'stock_pool.pool_id',
      'stock_pool.kind',
      'stock_pool.cabin_code',
      'stock_pool.tier',
      'stock_pool.seat_row',
      'stock_pool.seat_column',
      'stock_pool.characteristics',
      'stock_pool.ancillary_code',
      'stock_pool.capacity',
      'stock_pool.overbooking',
      'stock_pool.held',
      'stock_pool.sold',
    )
    .where('stock_pool.flight_id', flightId)
    .whereIn('stock_pool.kind', [...kinds])
    .orderByRaw('cast(stock_pool.seat_row as int), stock_pool.seat_column, stock_pool.pool_id');
  return rows.map(fromRow);
}

function fromRow(row: Row): StoredPool {
  const { pool_id: poolId, kind, capacity, overbooking, held, sold, seat_row: seatRow, seat_column: column } = row;
  return {
    poolId,
    kind,
    capacity,
    overbooking,
    held,
    sold,
    ...(row.cabin_code === null ? {} : { cabinCode: row.cabin_code }),
    ...(row.tier === null ? {} : { tier: row.tier }),
    ...(seatRow === null || column === null
      ? {}
      : { seat: { row: seatRow, column, characteristics: row.characteristics ?? [] } }),
    ...(row.ancillary_code === null ? {} : { ancillaryCode: row.ancillary_code }),
  };
}

type Row = {
  pool_id: string;
  kind: StoredPool['kind'];
  cabin_code: string | null;
  tier: PriceTier | null;
  seat_row: string | null;
  seat_column: string | null;
  characteristics: string[] | null;
  ancillary_code: string | null;
  capacity: number;
  overbooking: number;
  held: number;
  sold: number;
};
