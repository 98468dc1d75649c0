import type { Knex } from 'knex';
import type { Segment } from '../domain/offer/offer.ts';
import type { ControlledFlight } from '../domain/stock/flight.ts';
import { flightFrom } from '../domain/stock/flightFrom.ts';
import { flightIdOf, flightKey, type FlightKey } from '../domain/stock/flightKey.ts';
import { inTransaction } from '../store/inTransaction.ts';
import { loadFlights, type LoadedFlights } from '../store/stock/loadFlights.ts';
import { makeFlights } from '../store/stock/makeFlights.ts';
import type { Deps } from './deps.ts';

/** Ends a transaction that met departures nobody has asked for yet, so that they are made before it runs again. */
export class UnmadeFlights extends Error {
  override name = 'UnmadeFlights';
  readonly unmade: LoadedFlights['unmade'];

  constructor(unmade: LoadedFlights['unmade']) {
    super(`${unmade.length} departures are not made yet`);
    this.unmade = unmade;
  }
}

/**
 * The flights of these segments whose stock is ours; the others are in no schedule.
 * @throws UnmadeFlights, which `withFlights` around the transaction answers by making them.
 */
export async function controlledFlights(db: Knex, segments: readonly Segment[]): Promise<ControlledFlight[]> {
  return loadMade(
    db,
    segments.map((segment) => flightKey(segment)),
  );
}

/** The departure with this key, if it is ours; made from its schedule when nobody asked for it before. */
export async function controlledFlight(deps: Deps, key: FlightKey): Promise<ControlledFlight | undefined> {
  const [flight] = await withFlights(deps, () => loadMade(deps.db, [key]));
  return flight;
}

async function loadMade(db: Knex, keys: readonly FlightKey[]): Promise<ControlledFlight[]> {
  const distinct = new Map(keys.map((key) => [[flightIdOf(key), key.origin, key.destination].join(' '), key]));
  const { flights, unmade } = await loadFlights(db, [...distinct.values()]);
  if (unmade.length > 0) throw new UnmadeFlights(unmade);
  return flights;
}

/**
 * Runs work that may need departures not made yet. They are made in a small transaction of their own: made in the order's, everybody
 * who wants the same flight would wait for that order's commit.
 */
export async function withFlights<T>(deps: Pick<Deps, 'db' | 'clock'>, work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof UnmadeFlights) || attempt === mostAttempts) throw error;
      const flights = error.unmade.map(({ key, schedule }) => flightFrom(schedule, key.departsOn));
      await inTransaction(deps.db, (trx) => makeFlights(trx, flights, deps.clock()));
    }
  }
}

/** A change may come to load flights in a second place only after those of the first were made. */
const mostAttempts = 4;
