import { assertNever } from '../../base/assert.ts';
import { toMoneyJson } from '../../base/money.ts';
import type { CheckInLine } from '../../domain/order/checkIn.ts';
import type { ComplianceView } from '../../domain/view/compliance.ts';
import type { CustomerView } from '../../domain/view/customer.ts';
import type { FinanceView } from '../../domain/view/finance.ts';
import type { AnyView } from '../../domain/view/views.ts';
import type { Schemas } from './contract.ts';

/** Whose view it is, and of when. */
export type ViewHead = { orderId: string; orderNumber: string; asOf: string };

/** A view as the contract shows it. */
export function fromAnyView(head: ViewHead, view: AnyView): Schemas['View'] {
  switch (view.view) {
    case 'agency':
    case 'retail':
    case 'support':
      return { ...head, ...view };
    case 'customer':
      return { ...head, ...customer(view) };
    case 'finance':
      return { ...head, ...finance(view) };
    case 'compliance':
      return { ...head, ...compliance(view) };
    default:
      return assertNever(view);
  }
}

function customer({ toPay, total, ...rest }: CustomerView) {
  return { ...rest, total: toMoneyJson(total), ...(toPay === undefined ? {} : { toPay: toMoneyJson(toPay) }) };
}

function finance(view: FinanceView) {
  return {
    ...view,
    billable: toMoneyJson(view.billable),
    earned: toMoneyJson(view.earned),
    deferred: toMoneyJson(view.deferred),
    charged: toMoneyJson(view.charged),
    paid: toMoneyJson(view.paid),
    paymentsPending: toMoneyJson(view.paymentsPending),
    refunded: toMoneyJson(view.refunded),
    refundsPending: toMoneyJson(view.refundsPending),
    due: toMoneyJson(view.due),
    owed: toMoneyJson(view.owed),
    items: view.items.map((item) => ({
      ...item,
      price: toMoneyJson(item.price),
      billable: toMoneyJson(item.billable),
      earned: toMoneyJson(item.earned),
      deferred: toMoneyJson(item.deferred),
    })),
    charges: view.charges.map((charge) => ({ ...charge, amount: toMoneyJson(charge.amount) })),
    tendered: view.tendered.map(({ currency, tendered, counted }) => ({
      currency,
      tendered: toMoneyJson(tendered),
      counted: toMoneyJson(counted),
    })),
  };
}

function compliance({ trail, acceptedOffers, ...rest }: ComplianceView) {
  return {
    ...rest,
    acceptedOffers: acceptedOffers.map(({ responseId, ...offer }) => ({
      ...offer,
      ...(responseId === '' ? {} : { responseId }),
    })),
    trail: trail.map(({ statusFrom, statusTo, ...step }) => ({
      ...step,
      ...(statusFrom === '-' ? {} : { from: statusFrom }),
      to: statusTo,
    })),
  };
}

/** Who may be checked in, as the contract shows it. */
export function fromCheckIn(
  { orderId, recordLocator, asOf }: { orderId: string; recordLocator: string; asOf: string },
  lines: readonly CheckInLine[],
): Schemas['CheckIn'] {
  return {
    orderId,
    recordLocator,
    allowed: true,
    asOf,
    flights: lines.map(({ itemId, service: { serviceId, passengerId, segmentId }, refusal }) => ({
      itemId,
      serviceId,
      passengerId,
      ...(segmentId === undefined ? {} : { segmentId }),
      allowed: refusal === undefined,
      ...(refusal?.detail === undefined ? {} : { reason: refusal.detail }),
    })),
  };
}
