import { priceOfUnits } from '../offer/price.ts';
import type { ItemsWish } from './commands.ts';
import { refuse } from './decision.ts';
import type { Order, OrderItem, Service } from './order.ts';
import type { Refusal } from './refusals.ts';

type Modification = ItemsWish['modify'][number];
type Modified = { item: OrderItem } | { refusal: Refusal };

/** More of one thing for one passenger than anybody means. */
const mostOfOne = 99;

/** The item in its new version; the same one where nothing changes. A part of it already delivered keeps it as it is. */
export function modifiedItem(item: OrderItem, wish: Modification, order: Order): Modified {
  if (item.services.some((service) => service.delivery !== undefined)) {
    return refuse('item_not_live', item.itemId, 'a part of it is delivered');
  }
  const counted = withQuantity(item, wish.quantity);
  if ('refusal' in counted) return counted;
  const passed = withPassengers(counted.item, wish.passengerIds, order);
  if ('refusal' in passed) return passed;
  return withSeat(passed.item, wish.seat);
}

function withQuantity(item: OrderItem, quantity: number | undefined): Modified {
  if (quantity === undefined || quantity === item.quantity) return { item };
  if (item.type === 'FLIGHT' || item.type === 'SEAT') {
    return refuse('change_not_permitted', item.itemId, 'there is one of it for each passenger');
  }
  if (!Number.isInteger(quantity) || quantity < 1 || quantity > mostOfOne) {
    return refuse('price_out_of_range', item.itemId);
  }
  const price = priceOfUnits(item.price, quantity, item.quantity);
  if (price === undefined) return refuse('price_out_of_range', item.itemId, 'its price is not that of single units');
  return { item: { ...item, quantity, price } };
}

/** Other passengers of the same number and types take it: it was priced for those. Who flies is not changed, only named otherwise. */
function withPassengers(item: OrderItem, wanted: readonly string[] | undefined, order: Order): Modified {
  const before = item.passengerIds;
  if (wanted === undefined || (wanted.length === before.length && before.every((id) => wanted.includes(id)))) {
    return { item };
  }
  const unknown = wanted.find((id) => !order.passengers.some((each) => each.passengerId === id));
  if (unknown !== undefined) return refuse('passenger_unknown', unknown);
  if (item.type === 'FLIGHT') {
    return refuse('change_not_permitted', item.itemId, 'correct the names, or replace the flight');
  }
  const typeOf = (id: string) => order.passengers.find((each) => each.passengerId === id)?.type;
  const kinds = (ids: readonly string[]) => ids.map(typeOf).toSorted().join();
  if (new Set(wanted).size !== before.length || kinds(wanted) !== kinds(before)) {
    return refuse('passenger_selection_mismatch', item.itemId);
  }
  const free = wanted.filter((id) => !before.includes(id));
  const names = new Map(
    before
      .filter((id) => !wanted.includes(id))
      .map((id) => {
        const index = free.findIndex((each) => typeOf(each) === typeOf(id));
        return [id, free.splice(index, 1)[0] ?? id] as const;
      }),
  );
  const renamed = (id: string) => names.get(id) ?? id;
  const passengerIds = before.map(renamed);
  return {
    item: {
      ...item,
      passengerIds,
      services: item.services.map((service) => ({ ...service, passengerId: renamed(service.passengerId) })),
      fareComponents: item.fareComponents.map((fare) => ({ ...fare, passengerIds: fare.passengerIds.map(renamed) })),
      restrictions: item.restrictions.map((rule) =>
        rule.passengerIds === undefined ? rule : { ...rule, passengerIds: rule.passengerIds.map(renamed) },
      ),
    },
  };
}

/** A seat is moved at its price; one of another price takes its place as another item. */
function withSeat(item: OrderItem, seat: { row: string; column: string } | undefined): Modified {
  const isThere = (service: Service) => service.seat?.row === seat?.row && service.seat?.column === seat?.column;
  if (seat === undefined || item.services.every(isThere)) return { item };
  if (item.type !== 'SEAT' && item.type !== 'FLIGHT') {
    return refuse('change_not_permitted', item.itemId, 'nobody sits on it');
  }
  if (item.passengerIds.length !== 1) {
    return refuse('passenger_selection_mismatch', item.itemId, 'one seat is for one passenger');
  }
  const services = item.services.map((service) =>
    item.type === 'FLIGHT' && service.serviceDefinitionId !== undefined ? service : { ...service, seat },
  );
  const sku = item.type === 'SEAT' ? `SEAT-${seat.row}${seat.column}` : item.sku;
  return { item: { ...item, services, sku } };
}
