import type { Notice } from '../../base/fault.ts';
import { toMoneyJson } from '../../base/money.ts';
import type { OrderItem } from '../../domain/order/order.ts';
import { availableActions } from '../../domain/view/availableActions.ts';
import type { OrderView } from '../../domain/view/orderView.ts';
import type { Schemas } from './contract.ts';
import { fromGroup } from './group.ts';
import { fromPayment } from './payment.ts';
import { fromCharge, fromQuote, fromRefund } from './quote.ts';
import { fromFareComponent, fromPrice, fromRestriction } from './price.ts';

/** The order as the contract shows it, with what the sender should know besides. */
export function fromView(view: OrderView, notices: readonly Notice[] = []): Schemas['Order'] {
  const { order } = view;
  return {
    ...summaryFromView(view),
    pending: toMoneyJson(view.balance.pending),
    offers: order.offers.map(({ ownerCode, offerId, responseId, version, hash }) => ({
      ownerCode,
      offerId,
      ...(responseId === '' ? {} : { responseId }),
      version,
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
    refunded: toMoneyJson(view.balance.refunded),
    refunds: order.refunds.map(fromRefund),
    charges: order.charges.map(fromCharge),
    quotes: order.quotes.map((quote) => fromQuote(quote, fromItem)),
    priceGuaranteedUntil: order.priceGuaranteedUntil,
    source: order.source,
    externalReferences: order.externalReferences,
    parties: order.parties,
    acceptedHash: order.acceptedHash,
    locators: order.locators,
    cases: order.cases,
    dates: order.dates,
    availableActions: availableActions(order, view.asOf, view.asker ?? { by: 'SELLER' }),
    transfers: order.transfers.map(({ from: _from, ...transfer }) => ({
      ...transfer,
      amount: toMoneyJson(transfer.amount),
    })),
    relations: order.relations,
    ...(order.group === undefined ? {} : { group: fromGroup(order.group) }),
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
    action: item.action,
    parentItemId: item.parentItemId,
    dependsOn: item.dependsOn,
    suspended: item.suspended,
    replaces: item.replaces,
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
