import type { Knex } from 'knex';
import { commitChange } from '../../src/app/commitChange.ts';
import { controlledFlights, withFlights } from '../../src/app/controlledFlights.ts';
import { loadSchedules } from '../../src/app/flights.ts';
import { applyEvents } from '../../src/app/orderChange.ts';
import { newId, newLocator } from '../../src/base/ids.ts';
import { addMs } from '../../src/base/time.ts';
import { createOrder } from '../../src/domain/order/createOrder.ts';
import type { ControlledFlight } from '../../src/domain/stock/flight.ts';
import { inTransaction } from '../../src/store/inTransaction.ts';
import { createCommand, offer } from './orders.ts';
import { agency, depsOn, morning } from './useCases.ts';

const flightNumbers = ['601', '602', '603', '604', '605'];
const batch = 500;
const actor = { principalId: agency.principalId, name: agency.name, role: agency.role };

export type PlacedHolds = { orderIds: string[]; poolIds: string[]; firstLimit: number; lastLimit: number };

/**
 * Places many unpaid orders the way the gateway does, but in batches and without messages: 100.00 EUR each, on five flights, their
 * limits one after the other over an hour.
 */
export async function placeHolds(db: Knex, count: number): Promise<PlacedHolds> {
  const deps = depsOn(db);
  const segment = { ...offer().segments[0]!, cabinCode: '5' };
  await loadSchedules(
    deps,
    flightNumbers.map((flightNumber) => ({
      carrier: 'ZZ',
      flightNumber,
      origin: 'LHR',
      originZone: 'Europe/London',
      destination: 'NCE',
      destinationZone: 'Europe/Paris',
      departsAtLocal: '09:40',
      days: [1, 2, 3, 4, 5, 6, 7],
      from: '2030-01-01',
      until: '2030-12-31',
      cabins: [{ codes: ['5'], capacity: count }],
    })),
  );
  const segments = flightNumbers.map((flightNumber) => ({ ...segment, flightNumber }));
  const flights = await withFlights(deps, () => controlledFlights(db, segments));
  const firstLimit = Date.parse(addMs(morning, 60_000));
  const stepMs = 3_600_000 / count;
  const orderIds: string[] = [];
  for (let start = 0; start < count; start += batch) {
    // Made anew when a locator is taken: of a hundred thousand drawn, some are drawn twice.
    const changes = await inTransaction(db, async (trx) => {
      const drawn = Array.from({ length: Math.min(batch, count - start) }, (_, index) =>
        hold(
          start + index,
          segments[(start + index) % segments.length]!,
          flights,
          firstLimit + (start + index) * stepMs,
        ),
      );
      const refusal = await commitChange(trx, morning, ...drawn);
      if (refusal !== undefined) throw new Error(refusal.code);
      return drawn;
    });
    orderIds.push(...changes.map(({ order }) => order.orderId));
  }
  const poolIds = flights.flatMap((flight) => flight.cabins.map((cabin) => cabin.poolId));
  return { orderIds, poolIds, firstLimit, lastLimit: firstLimit + count * stepMs };
}

function hold(
  index: number,
  segment: ReturnType<typeof offer>['segments'][number],
  flights: readonly ControlledFlight[],
  paymentDueAt: number,
) {
  const offerId = `HOLD${index}`;
  const offered = offer({ offerId, segments: [segment], paymentDueAt: new Date(paymentDueAt).toISOString() });
  const selections = [{ offerId, ownerCode: 'ZZ', items: [{ offerItemId: 'ITEM1', passengerIds: ['P1'] }] }];
  const decision = createOrder(createCommand({ selections }), {
    now: morning,
    orderId: newId(),
    recordLocator: newLocator(),
    sellerId: agency.sellerId ?? '',
    source: { system: 'test', channel: 'REST' },
    offers: [{ offer: offered, hash: `hash-${offerId}`, version: 1 }],
    flights,
    paymentIds: [],
  });
  if ('refusal' in decision) throw new Error(decision.refusal.code);
  return applyEvents(undefined, decision.events, actor, morning);
}
