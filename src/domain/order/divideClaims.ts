import type { StockClaim } from '../stock/claim.ts';
import { flightIdOf, flightKey } from '../stock/flightKey.ts';
import type { Order, OrderItem, Service } from './order.ts';

/**
 * Divides what an item holds of stock between passengers who leave and those who stay, pool by pool, by the services for which it was
 * taken: places by flights of those who sit, seats by who sits there, extras by who has them. Nothing is lost, and ids stay.
 */
export function divideClaims(
  order: Order,
  item: OrderItem,
  leavingIds: ReadonlySet<string>,
): [leaving: StockClaim[], staying: StockClaim[]] {
  const leaving: StockClaim[] = [];
  const staying: StockClaim[] = [];
  for (const claim of order.stock.filter((each) => each.itemId === item.itemId)) {
    const takers = item.services.filter((service) => takes(service, claim.poolId, order));
    const counted = takers.length > 0 ? takers : item.services;
    const going = counted.filter((service) => leavingIds.has(service.passengerId)).length;
    const leaves = counted.length === 0 ? 0 : Math.round((claim.quantity * going) / counted.length);
    if (leaves > 0) leaving.push({ ...claim, quantity: leaves });
    if (leaves < claim.quantity) staying.push({ ...claim, quantity: claim.quantity - leaves });
  }
  return [leaving, staying];
}

function takes(service: Service, poolId: string, order: Order): boolean {
  const [flightId = '', kind = '', name = ''] = poolId.split('/');
  const isFlown = order.segments.some(
    (segment) =>
      segment.segmentId === (service.segmentId ?? segment.segmentId) && flightIdOf(flightKey(segment)) === flightId,
  );
  if (!isFlown) return false;
  if (kind === 'anc') return isExtra(service, name, order);
  if (isOnLap(service.passengerId, order)) return false;
  if (kind === 'seat') return `${service.seat?.row}${service.seat?.column}` === name;
  return service.serviceDefinitionId === undefined;
}

function isExtra({ serviceDefinitionId }: Service, code: string, order: Order): boolean {
  const definition = order.serviceDefinitions.find((each) => each.serviceDefinitionId === serviceDefinitionId);
  return definition !== undefined && (definition.code === code || definition.ssrCode === code);
}

/** An infant on a lap takes no place. */
function isOnLap(passengerId: string, order: Order): boolean {
  const passenger = order.passengers.find((each) => each.passengerId === passengerId);
  return passenger !== undefined && (passenger.heldBy !== undefined || passenger.type === 'INF');
}
