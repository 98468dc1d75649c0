import type { Knex } from 'knex';
import type { ControlledFlight } from '../../domain/stock/flight.ts';
import type { FlightKey } from '../../domain/stock/flightKey.ts';
import type { Schedule } from '../../domain/stock/schedule.ts';
import { prepared } from '../prepared.ts';

/** Departures that are ours to sell, and those that a schedule has but nobody has asked for yet. */
export type LoadedFlights = { flights: ControlledFlight[]; unmade: { key: FlightKey; schedule: Schedule }[] };

/** The departures of these keys; a key of which no schedule knows is in neither list, because its stock is not ours. */
export async function loadFlights(db: Knex, keys: readonly FlightKey[]): Promise<LoadedFlights> {
  if (keys.length === 0) return { flights: [], unmade: [] };
  const { rows } = await db
    .raw<{ rows: Row[] }>(
      `select wanted.carrier, wanted."flightNumber" as flight_number, wanted."departsOn" as departs_on, flight.flight_id,
            flight.departs_at, flight.status, flight.cabins, flight.ancillaries, known.content as schedule
       from jsonb_to_recordset(cast(:keys as jsonb)) as wanted (carrier text, "flightNumber" text, "departsOn" date, origin text,
            destination text)
       left join flight on flight.carrier = wanted.carrier and flight.flight_number = wanted."flightNumber"
        and flight.departs_on = wanted."departsOn"
       left join lateral (
            select schedule.content from schedule
             where flight.flight_id is null and schedule.carrier = wanted.carrier
               and schedule.flight_number = wanted."flightNumber"
               and wanted."departsOn" between schedule.valid_from and schedule.valid_until
               and cast(extract(isodow from wanted."departsOn") as int) = any (schedule.days)
             order by schedule.valid_from desc limit 1) as known on true
      where coalesce(flight.origin, known.content ->> 'origin') = coalesce(wanted.origin, flight.origin, known.content ->> 'origin')
        and coalesce(flight.destination, known.content ->> 'destination')
            = coalesce(wanted.destination, flight.destination, known.content ->> 'destination')`,
      { keys: JSON.stringify(keys) },
    )
    .options(prepared('load_flights'));
  const flights: ControlledFlight[] = [];
  const unmade: LoadedFlights['unmade'] = [];
  for (const row of rows) {
    const { carrier, flight_number: flightNumber, departs_on: departsOn } = row;
    if (row.flight_id !== null) {
      const { flight_id: flightId, departs_at: departsAt, status, cabins, ancillaries } = row;
      flights.push({ flightId, carrier, flightNumber, departsOn, departsAt, status, cabins, ancillaries });
    } else if (row.schedule !== null) {
      unmade.push({ key: { carrier, flightNumber, departsOn }, schedule: row.schedule });
    }
  }
  return { flights, unmade };
}

type Row = { carrier: string; flight_number: string; departs_on: string } & (
  | {
      flight_id: string;
      departs_at: string;
      status: ControlledFlight['status'];
      cabins: ControlledFlight['cabins'];
      ancillaries: ControlledFlight['ancillaries'];
    }
  | { flight_id: null; schedule: Schedule | null }
);
