import { formatAmount } from '../../base/money.ts';
import type { Instant } from '../../base/time.ts';
import { balanceOf, statusOf } from './aggregate.ts';
import { refuse } from './decision.ts';
import { isFlight, isNamedOf } from './deliverServices.ts';
import type { HeaderStatus, Order, OrderItem, Service } from './order.ts';
import type { Refusal } from './refusals.ts';

/** A flight of a passenger that check-in is asked for, and why it is refused where it is. */
export type CheckInLine = { itemId: string; service: Service; refusal?: Refusal };

/**
 * Who may be checked in for which flight. Nobody unless the order is PAID and nothing is due: no passenger boards without confirmed
 * payment. Of a paid order not those whose item is suspended or not sold yet, who have no name, or whose flight is over.
 */
export function checkIn(order: Order, now: Instant): { lines: CheckInLine[] } | { refusal: Refusal } {
  const barred = mayCheckIn(order, now);
  return barred ?? { lines: flightsOf(order).map((each) => lineOf(order, each)) };
}

export function mayCheckIn(order: Order, now: Instant): { refusal: Refusal } | undefined {
  const status = statusOf(order, now);
  if (status !== 'PAID')
    return refuse('check_in_not_allowed', order.orderId, `it is ${status}: ${whenNotPaid[status]}`);
  const { due } = balanceOf(order);
  if (due.amountMinor > 0n) {
    return refuse(
      'check_in_not_allowed',
      order.orderId,
      `${formatAmount(due)} ${due.currency} is due: payment required`,
    );
  }
  const lines = flightsOf(order).map((each) => lineOf(order, each));
  if (lines.some((line) => line.refusal === undefined)) return undefined;
  return refuse('check_in_not_allowed', order.orderId, lines[0]?.refusal?.detail ?? 'it has no flight to check in for');
}

const whenNotPaid: Record<Exclude<HeaderStatus, 'PAID'>, string> = {
  OFFERED: 'payment required',
  EXPIRED: 'payment required, and its time has passed',
  CANCELLED: 'nothing of it is flown',
  FULFILLED: 'everything is delivered',
  COMPLETED: 'everything is delivered',
};

type Flight = { item: OrderItem; service: Service };

function flightsOf(order: Order): Flight[] {
  return order.items
    .filter((item) => item.status !== 'CANCELLED')
    .flatMap((item) => item.services.map((service) => ({ item, service })).filter(isFlight));
}

function lineOf(order: Order, { item, service }: Flight): CheckInLine {
  const why = reason(order, { item, service });
  const line = { itemId: item.itemId, service };
  return why === undefined ? line : { ...line, ...refuse('check_in_not_allowed', service.serviceId, why) };
}

function reason(order: Order, { item, service }: Flight): string | undefined {
  if (service.delivery !== undefined) return `service ${service.serviceId} is over: ${service.delivery.outcome}`;
  if (item.status !== 'CONFIRMED') return `item ${item.itemId} is ${item.status}: payment required`;
  if (item.suspended !== undefined) return `item ${item.itemId} is suspended`;
  return isNamedOf(order, service.passengerId) ? undefined : `passenger ${service.passengerId} has no name yet`;
}
