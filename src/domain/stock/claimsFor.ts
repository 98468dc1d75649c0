import type { Segment } from '../offer/offer.ts';
import type { Order, OrderItem, Service } from '../order/order.ts';
import type { Passenger } from '../party/passenger.ts';
import type { StockClaim } from './claim.ts';
import type { ControlledFlight } from './flight.ts';
import { seatPoolId } from './flightFrom.ts';
import { flightIdOf, flightKey } from './flightKey.ts';

/** What items refer to, and which claims the order has or had. */
export type Claimant = Pick<Order, 'segments' | 'serviceDefinitions' | 'passengers' | 'stock'>;

/**
 * What items take from the stock of flights that are ours, all HELD: for each passenger on each flight a place in the cabin, one in
 * the price tier where the flight is sold from one, and the chosen seat; extras of limited number as often as they are sold. Infants
 * on a lap take no place. One claim for each item and pool; its id is one the order has not used before.
 */
export function claimsFor(
  items: readonly OrderItem[],
  order: Claimant,
  flights: readonly ControlledFlight[],
): StockClaim[] {
  const known = new Set(order.stock.map((claim) => claim.claimId));
  const seated = new Set<string>();
  return items.flatMap((item) => {
    const wanted = new Map<string, number>();
    for (const service of item.services) {
      for (const { poolId, quantity } of takenBy(service, item, order, flights)) {
        // A seat stands on every service of its item, and may be an item beside the flight it is on.
        const seat = `${poolId} ${service.passengerId}`;
        if (service.seat !== undefined && poolId.includes('/seat/')) {
          if (seated.has(seat)) continue;
          seated.add(seat);
        }
        wanted.set(poolId, (wanted.get(poolId) ?? 0) + quantity);
      }
    }
    return [...wanted].map(([poolId, quantity]): StockClaim => ({
      claimId: unusedId(`${item.itemId}:${poolId}`, known),
      itemId: item.itemId,
      poolId,
      quantity,
      status: 'HELD',
    }));
  });
}

type Taken = { poolId: string; quantity: number };

function takenBy(service: Service, item: OrderItem, order: Claimant, flights: readonly ControlledFlight[]): Taken[] {
  const segments = order.segments.filter((each) => each.segmentId === (service.segmentId ?? each.segmentId));
  const passenger = order.passengers.find((each) => each.passengerId === service.passengerId);
  const onLap = passenger !== undefined && isOnLap(passenger);
  return segments.flatMap((segment): Taken[] => {
    const flight = flights.find((each) => each.flightId === flightIdOf(flightKey(segment)));
    if (flight === undefined) return [];
    if (service.serviceDefinitionId !== undefined) {
      return [
        ...extras(service, item, order, flight),
        ...(service.segmentId === undefined || onLap ? [] : seats(service, flight)),
      ];
    }
    return service.segmentId === undefined || onLap ? [] : [...places(segment, flight), ...seats(service, flight)];
  });
}

function isOnLap(passenger: Passenger): boolean {
  return passenger.heldBy !== undefined || passenger.type === 'INF';
}

/**
 * A cabin we do not know is taken from a pool that there is not, and refused for it: what cannot be counted is not sold. Who names
 * no cabin means the first.
 */
function places({ cabinCode, priceTier }: Segment, flight: ControlledFlight): Taken[] {
  const cabin =
    cabinCode === undefined ? flight.cabins[0] : flight.cabins.find((each) => each.codes.includes(cabinCode));
  if (cabin === undefined) return [{ poolId: `${flight.flightId}/${cabinCode ?? '-'}`, quantity: 1 }];
  const tier = cabin.tiers.find((each) => each.tier === priceTier);
  return [cabin, ...(tier === undefined ? [] : [tier])].map(({ poolId }) => ({ poolId, quantity: 1 }));
}

function seats({ seat }: Service, flight: ControlledFlight): Taken[] {
  return seat === undefined ? [] : [{ poolId: seatPoolId(flight.flightId, seat), quantity: 1 }];
}

function extras(service: Service, item: OrderItem, order: Claimant, flight: ControlledFlight): Taken[] {
  const definition = order.serviceDefinitions.find((each) => each.serviceDefinitionId === service.serviceDefinitionId);
  const limited = flight.ancillaries.find(({ code }) => code === definition?.code || code === definition?.ssrCode);
  return limited === undefined ? [] : [{ poolId: limited.poolId, quantity: item.quantity }];
}

function unusedId(wished: string, known: Set<string>): string {
  for (let count = 1; ; count++) {
    const claimId = count === 1 ? wished : `${wished}#${count}`;
    if (known.has(claimId)) continue;
    known.add(claimId);
    return claimId;
  }
}
