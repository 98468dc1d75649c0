import type { Knex } from 'knex';
import type { Instant } from '../../base/time.ts';
import type { FreshFlight } from '../../domain/stock/flightFrom.ts';

/** Adds departures with their pools; one that somebody else added meanwhile stays as it is, counters and all. */
export async function makeFlights(trx: Knex.Transaction, flights: readonly FreshFlight[], now: Instant): Promise<void> {
  await trx.raw(
    `with made as (
       insert into flight (flight_id, carrier, flight_number, departs_on, origin, destination, departs_at, status, cabins, ancillaries,
                           made_at)
       select row."flightId", row.carrier, row."flightNumber", row."departsOn", row.origin, row.destination, row."departsAt",
              row.status, row.cabins, row.ancillaries, cast(:now as timestamptz)
         from jsonb_to_recordset(cast(:flights as jsonb)) as row ("flightId" text, carrier text, "flightNumber" text, "departsOn" date,
              origin text, destination text, "departsAt" timestamptz, status text, cabins jsonb, ancillaries jsonb)
        order by row."flightId"
       on conflict do nothing
       returning flight.flight_id)
     insert into stock_pool (pool_id, flight_id, kind, cabin_code, tier, seat_row, seat_column, characteristics, ancillary_code,
                             capacity, overbooking)
     select row."poolId", made.flight_id, row.kind, row."cabinCode", row.tier, row.row, row."column", row.characteristics,
            row."ancillaryCode", row.capacity, row.overbooking
       from made join jsonb_to_recordset(cast(:pools as jsonb)) as row ("flightId" text, "poolId" text, kind text, "cabinCode" text,
            tier text, row text, "column" text, characteristics text[], "ancillaryCode" text, capacity int, overbooking int)
         on row."flightId" = made.flight_id`,
    {
      now,
      flights: JSON.stringify(flights.map(({ pools: _pools, ...flight }) => flight)),
      pools: JSON.stringify(flights.flatMap(({ flightId, pools }) => pools.map((pool) => ({ ...pool, flightId })))),
    },
  );
}
