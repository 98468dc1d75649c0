import type {
  BookingRef,
  OrderItem as ItemTree,
  OrderService,
  ServicePlace,
} from '../../../../generated/ndc/21.3/types.ts';
import type { Order, OrderItem, Service } from '../../../domain/order/order.ts';
import { ndcDeliveryStatus, ndcItemStatus, ndcSeenItemStatus, ndcServiceStatus } from '../../../domain/view/ndc.ts';
import type { OrderView } from '../../../domain/view/orderView.ts';
import { writeFares, writePrice, writeRestrictions } from './writePrice.ts';
import { filled } from './written.ts';

/** The schema takes no more booking references on a service. */
const maxBookingRefs = 3;

/**
 * The items of the order with all they deliver. The time to pay is shown only while there is something to pay.
 * @see Response/Order/OrderItem
 */
export function writeItems({ order, status }: OrderView): ItemTree[] {
  const bookingRefs = writeBookingRefs(order);
  return order.items.map((item) => {
    const seen = ndcSeenItemStatus(item.status, status);
    const { CancelRestrictions, ChangeRestrictions } = writeRestrictions(item.restrictions);
    return {
      CancelRestrictions,
      ChangeRestrictions,
      CreationDateTime: order.createdAt,
      FareDetail: filled(writeFares(item.fareComponents)),
      OrderItemID: item.itemId,
      OwnerCode: order.ownerCode,
      PaymentTimeLimitDateTime: seen === 'OFFERED' ? item.paymentDueAt : undefined,
      Price: writePrice(item.price),
      PriceGuaranteeTimeLimitDateTime: seen === 'OFFERED' ? item.priceGuaranteedUntil : undefined,
      Service: servicesOf(item, order).map((service): OrderService => ({
        BookingRef: bookingRefs,
        DeliveryStatusCode: ndcDeliveryStatus[seen],
        OrderServiceAssociation: placeOf(service, item),
        PaxRefID: service.passengerId,
        ServiceID: service.serviceId,
        StatusCode: ndcServiceStatus[seen],
      })),
      StatusCode: ndcItemStatus[seen],
    };
  });
}

/** The schema wants a service on every item; an item that lists none delivers itself to its first passenger. */
function servicesOf(item: OrderItem, order: Order): Service[] {
  if (item.services.length > 0) return item.services;
  const passengerId = item.passengerIds[0] ?? order.passengers[0]?.passengerId ?? '';
  return [{ serviceId: `${item.itemId}-1`, passengerId }];
}

function placeOf(service: Service, item: OrderItem): ServicePlace {
  const { segmentId, serviceDefinitionId, seat } = service;
  const onSegment = segmentId === undefined ? undefined : { PaxSegmentRef: { PaxSegmentRefID: segmentId } };
  if (seat !== undefined && onSegment !== undefined && /^[A-Z]$/.test(seat.column) && /^\d+$/.test(seat.row)) {
    const place = { ColumnID: seat.column, RowNumber: Number(seat.row) };
    return { SeatOnLeg: { Seat: place, SeatAssignmentAssociations: onSegment } };
  }
  if (serviceDefinitionId === undefined && onSegment !== undefined) return onSegment;
  return {
    ServiceDefinitionRef: {
      OrderFlightAssociations: onSegment,
      ServiceDefinitionRefID: serviceDefinitionId ?? item.sku,
    },
  };
}

/** Our own locator first, then what other systems call the order. */
function writeBookingRefs(order: Order): BookingRef[] {
  const own: BookingRef = {
    BookingEntity: { Carrier: { AirlineDesigCode: order.ownerCode } },
    BookingID: order.recordLocator,
  };
  const others = order.locators.map(({ kind, system, locator }): BookingRef => ({
    BookingEntity:
      kind === 'carrier' ? { Carrier: { AirlineDesigCode: system } } : { Org: { Name: system, OrgID: system } },
    BookingID: locator,
  }));
  return [own, ...others].slice(0, maxBookingRefs);
}
