import { instantOf } from '../../base/localTime.ts';
import { formatAmount, subtract, sum, zero, type Money } from '../../base/money.ts';
import type { Instant } from '../../base/time.ts';
import type { Restriction } from '../offer/offer.ts';
import { refuse } from './decision.ts';
import type { Order, OrderItem } from './order.ts';
import type { Refusal } from './refusals.ts';

/** What is done to an item, as its rules see it: NAME is a corrected name of somebody it is for. */
export type Touch = { item: OrderItem; kind: 'CANCEL' | 'CHANGE' | 'NAME' };

/**
 * What is kept for touching these items, by the rules each was sold with: for each item the highest fee that applies, once. Where an
 * item may not be cancelled for money, all of its price is kept but taxes and fees that are given back in any case; a cancelled item
 * never costs more than it did. Refuses `change_not_permitted` where a rule forbids what is asked.
 */
export function penaltyOf(
  touches: readonly Touch[],
  order: Order,
  now: Instant,
): { penalty: Money } | { refusal: Refusal } {
  const items = [...new Set(touches.map((touch) => touch.item))];
  const penalties: Money[] = [];
  for (const item of items) {
    const fees: Money[] = [zero(order.currency)];
    for (const { kind } of touches.filter((touch) => touch.item === item)) {
      const fee = kind === 'CANCEL' ? cancelFee(item, order, now) : changeFee(item, kind, order, now);
      if ('refusal' in fee) return fee;
      fees.push(fee);
    }
    penalties.push(fees.reduce(greater));
  }
  return { penalty: sum(penalties, order.currency) };
}

function greater(a: Money, b: Money): Money {
  return a.amountMinor >= b.amountMinor ? a : b;
}

/** What is partly used up, or left standing until its flight was gone, has no worth of its own that could be given back. */
function cancelFee(item: OrderItem, order: Order, now: Instant): Money | { refusal: Refusal } {
  const price = item.price.total;
  if (item.services.some((service) => service.delivery !== undefined)) return price;
  const departed = hasDeparted(item, order, now);
  const rules = applicable(item, 'CANCEL', departed);
  if (rules.length === 0) return departed && item.type === 'FLIGHT' ? price : zero(order.currency);
  const fees = feesOf(rules, order);
  if ('refusal' in fees) return fees;
  const isForbidden = rules.some((rule) => rule.allowed === false && rule.fee === undefined);
  const fee = [...fees.fees, ...(isForbidden ? [notGivenBack(item)] : [])].reduce(greater, zero(order.currency));
  return fee.amountMinor > price.amountMinor ? price : fee;
}

function changeFee(item: OrderItem, kind: 'CHANGE' | 'NAME', order: Order, now: Instant): Money | { refusal: Refusal } {
  const departed = hasDeparted(item, order, now);
  const all = applicable(item, 'CHANGE', departed);
  const rules = all.filter((rule) => /name/i.test(rule.changeType ?? '') === (kind === 'NAME'));
  if (kind === 'CHANGE' && departed && item.type === 'FLIGHT' && rules.length === 0) {
    return refuse('change_not_permitted', item.itemId, 'it has departed');
  }
  if (rules.some((rule) => rule.allowed === false)) return refuse('change_not_permitted', item.itemId);
  const fees = feesOf(rules, order);
  return 'refusal' in fees ? fees : fees.fees.reduce(greater, zero(order.currency));
}

/** The item's rules and those of its fares, as far as they are about this and about now. What holds for who does not show up is neither. */
function applicable(item: OrderItem, kind: Restriction['kind'], departed: boolean): Restriction[] {
  const rules = [...item.restrictions, ...item.fareComponents.flatMap((fare) => fare.restrictions)];
  return rules.filter((rule) => {
    const stage = rule.stage ?? '';
    if (rule.kind !== kind || /no.?show/i.test(stage)) return false;
    if (/after/i.test(stage)) return departed;
    return /prior|before/i.test(stage) ? !departed : true;
  });
}

function feesOf(rules: readonly Restriction[], order: Order): { fees: Money[] } | { refusal: Refusal } {
  const fees = rules.flatMap((rule) => (rule.fee === undefined ? [] : [rule.fee]));
  const foreign = fees.find((fee) => fee.currency !== order.currency);
  if (foreign === undefined) return { fees };
  const text = `its fee of ${formatAmount(foreign)} ${foreign.currency} is not in the currency of the order`;
  return refuse('change_not_permitted', order.orderId, text);
}

function notGivenBack(item: OrderItem): Money {
  const { total, taxes, fees } = item.price;
  const back = [...taxes, ...fees].filter((part) => part.refundable === true).map((part) => part.amount);
  return subtract(total, sum(back, total.currency));
}

/** Whether its first flight has left; where the airport's time zone is not known, nobody can say so. */
function hasDeparted(item: OrderItem, order: Order, now: Instant): boolean {
  const ids = new Set(item.services.map((service) => service.segmentId));
  return order.segments
    .filter((segment) => ids.has(segment.segmentId))
    .some(({ departsLocal, departsZone }) => {
      if (departsZone === undefined) return false;
      const [date = '', time = ''] = departsLocal.split('T');
      return instantOf(date, time.slice(0, 5), departsZone) <= Date.parse(now);
    });
}
