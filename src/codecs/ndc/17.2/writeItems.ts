import type { OrderItem as ItemTree, OrderService } from '../../../../generated/ndc/17.2/types.ts';
import type { ServiceDefinition } from '../../../domain/offer/offer.ts';
import type { Order, OrderItem, Service } from '../../../domain/order/order.ts';
import { ndcDeliveryStatus, ndcItemStatus, ndcSeenItemStatus } from '../../../domain/view/ndc.ts';
import type { OrderView } from '../../../domain/view/orderView.ts';
import { writeFares, writePenalty, writePrice } from './writePrice.ts';
import { fitting, tellUnwritten, type Writing } from './written.ts';

/** This version has room for three characters, and no list of its own; these are PADIS 4405: confirmed, cancelled, flown or used. */
const itemStatusCode = { ACTIVE: 'OK', CANCELLED: 'X', CLOSED: 'B' } as const;

/**
 * The items of the order with all they deliver, one service per passenger and segment. The time to pay is shown only while
 * there is something to pay.
 * @see Order/OrderItems/OrderItem
 */
export function writeItems({ order, status }: OrderView, writing: Writing): ItemTree[] {
  return order.items.map((item) => {
    const seen = ndcSeenItemStatus(item.status, status);
    const isOpen = seen === 'OFFERED';
    const guaranteed = isOpen ? item.priceGuaranteedUntil : undefined;
    return {
      OrderItemID: writing.nameOf('ITEM', item.itemId),
      Owner: fitting(order.ownerCode, /^.{2,3}$/),
      ItemStatus: itemStatusCode[ndcItemStatus[seen]],
      PriceDetail: writePrice(item.price),
      Service: servicesOf(item, order).map((service) => ({
        ServiceID: writing.nameOf('SVC', service.serviceId),
        ServiceStatus: ndcDeliveryStatus[seen],
        PassengerRef: writing.nameOf('PAX', service.passengerId),
        ...placeOf(service, item, order, writing),
      })),
      TimeLimits: isOpen
        ? {
            PaymentTimeLimit: { Timestamp: item.paymentDueAt },
            PriceGuaranteeTimeLimits: guaranteed === undefined ? undefined : { Timestamp: guaranteed },
          }
        : undefined,
      Penalty: writePenalty(item, writing),
      FareDetail: writeFares(item, order.segments, writing),
    };
  });
}

/** The schema wants a service on every item; an item that lists none delivers itself to its passengers. */
function servicesOf(item: OrderItem, order: Order): Service[] {
  if (item.services.length > 0) return item.services;
  const first = order.passengers[0]?.passengerId;
  const passengerIds = item.passengerIds.length > 0 ? item.passengerIds : first === undefined ? [] : [first];
  return passengerIds.map((passengerId, index) => ({ serviceId: `${item.itemId}-${index + 1}`, passengerId }));
}

type Place = Pick<OrderService, 'SegmentRef' | 'ServiceDefinitionRef' | 'SelectedSeat'>;

/** What the service is: a seat on a segment, a defined service, or the flight itself. */
function placeOf(service: Service, item: OrderItem, order: Order, writing: Writing): Place {
  const { segmentId, serviceDefinitionId, seat } = service;
  const segment = writing.refTo('SEG', segmentId);
  const definition = definitionOf(service, item, order);
  const definitionName = writing.refTo('SVD', definition?.serviceDefinitionId);
  if (seat !== undefined && segment !== undefined && /^\d{1,9}$/.test(seat.row)) {
    return {
      SelectedSeat: {
        Seat: { Row: Number(seat.row), Column: seat.column },
        SegmentRef: segment,
        // A seat of a flight item has no definition; the schema wants one, and takes any text.
        ServiceDefinitionRef: definitionName ?? item.sku,
      },
    };
  }
  if (seat !== undefined)
    tellUnwritten(writing, `the seat of service ${service.serviceId} cannot be shown in this version`);
  if (serviceDefinitionId === undefined && segment !== undefined) return { SegmentRef: segment };
  return { ServiceDefinitionRef: { value: definitionName ?? '', SegmentRef: segment } };
}

function definitionOf(service: Service, item: OrderItem, order: Order): ServiceDefinition | undefined {
  const listed = order.serviceDefinitions.find((each) => each.serviceDefinitionId === service.serviceDefinitionId);
  if (listed !== undefined) return listed;
  if (service.serviceDefinitionId === undefined && service.segmentId !== undefined) return undefined;
  return { serviceDefinitionId: service.serviceDefinitionId ?? item.sku, name: item.sku, texts: [] };
}

/** The definitions an answer must list: those of the order, and one for each service that has none but needs one. */
export function definitionsOf(order: Order): ServiceDefinition[] {
  const needed = order.items.flatMap((item) =>
    servicesOf(item, order).flatMap((service) => definitionOf(service, item, order) ?? []),
  );
  return [
    ...new Map([...order.serviceDefinitions, ...needed].map((each) => [each.serviceDefinitionId, each])).values(),
  ];
}
