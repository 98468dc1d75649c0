import type { Notice } from '../../base/fault.ts';
import { toMoneyJson } from '../../base/money.ts';
import type { OrderItem } from '../../domain/order/order.ts';
import type { OrderView } from '../../domain/view/orderView.ts';
import type { Schemas } from './contract.ts';
import { fromPayment } from './payment.ts';
import { fromFareComponent, fromPrice, fromRestriction } from './price.ts';

/** The order as the contract shows it, with what the sender should know besides. */
export function fromView(view: OrderView, notices: readonly Notice[] = []): Schemas['Order'] {
  const { order } = view;
  return {
    ...summaryFromView(view),
    pending: toMoneyJson(view.balance.pending),
    offers: order.offers.map(({ ownerCode, offerId, responseId, hash }) => ({
      ownerCode,
      offerId,
      ...(responseId === '' ? {} : { responseId }),
      hash,
    })),
    items: order.items.map(fromItem),
    passengers: order.passengers,
    contacts: order.contacts,
    segments: order.segments,
    journeys: order.journeys,
    priceClasses: order.priceClasses,
    serviceDefinitions: order.serviceDefinitions,
    baggageAllowances: order.baggageAllowances,
    payments: order.payments.map(fromPayment),
    locators: order.locators,
    ...(notices.length === 0 ? {} : { notices: [...notices] }),
  };
}

/** The head of the order, for lists. */
export function summaryFromView({ order, orderNumber, status, balance }: OrderView): Schemas['OrderSummary'] {
  return {
    orderId: order.orderId,
    orderNumber,
    recordLocator: order.recordLocator,
    ownerCode: order.ownerCode,
    sellerId: order.sellerId,
    version: order.version,
    status,
    currency: order.currency,
    total: toMoneyJson(balance.total),
    paid: toMoneyJson(balance.paid),
    due: toMoneyJson(balance.due),
    paymentDueAt: order.paymentDueAt,
    createdAt: order.createdAt,
    changedAt: order.changedAt,
    closedBecause: order.closedBecause,
  };
}

function fromItem(item: OrderItem): Schemas['OrderItem'] {
  return {
    itemId: item.itemId,
    offerId: item.offerId,
    offerItemId: item.offerItemId,
    sku: item.sku,
    type: item.type,
    status: item.status,
    quantity: item.quantity,
    passengerIds: item.passengerIds,
    price: fromPrice(item.price),
    services: item.services,
    fareComponents: item.fareComponents.map(fromFareComponent),
    restrictions: item.restrictions.map(fromRestriction),
    paymentDueAt: item.paymentDueAt,
    priceGuaranteedUntil: item.priceGuaranteedUntil,
  };
}
