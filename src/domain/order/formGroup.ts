import { instantOf } from '../../base/localTime.ts';
import { compare, formatAmount, parseAmount, zero, type Money } from '../../base/money.ts';
import { addMs, earliest, parseInstant, type Instant } from '../../base/time.ts';
import { balanceOf } from './aggregate.ts';
import type { GroupTerms } from './commands.ts';
import { refuse } from './decision.ts';
import { standardPolicy, type OrderFacts } from './facts.ts';
import type { Group, Order } from './order.ts';
import type { Refusal } from './refusals.ts';

type GroupFacts = Pick<OrderFacts, 'now' | 'by' | 'policy'>;

/**
 * Makes a new order a group: every listed passenger but infants is a place, named or not, and has an item. A seller may agree to less
 * time, fewer free places or a higher deposit than the airline's policy gives, not to more; staff may. Naming and balance are due
 * `namingLimitMs` before the first departure unless the terms say sooner.
 */
export function formGroup(
  terms: GroupTerms | undefined,
  order: Order,
  facts: GroupFacts,
): { order: Order } | { refusal: Refusal } {
  if (terms === undefined) return { order };
  const group = groupOf(terms, order, facts);
  return 'refusal' in group ? group : { order: { ...order, group } };
}

function groupOf(terms: GroupTerms, order: Order, facts: GroupFacts): Group | { refusal: Refusal } {
  const policy = facts.policy ?? standardPolicy;
  const isStaff = facts.by === 'STAFF';
  const idle = order.passengers.find(
    (each) => !order.items.some((item) => item.passengerIds.includes(each.passengerId)),
  );
  if (idle !== undefined) return refuse('group_size_mismatch', idle.passengerId, 'nothing is chosen for this place');
  const size = placesOf(order);
  const departsAt = firstDeparture(order);
  const latest = departsAt === undefined ? undefined : addMs(departsAt, -policy.namingLimitMs);
  const limit = isStaff ? departsAt : latest;

  const namingDueAt = terms.namingDueAt ?? latest ?? order.paymentDueAt;
  const balanceDueAt = terms.balanceDueAt ?? (terms.deposit === undefined ? undefined : namingDueAt);
  for (const due of [namingDueAt, balanceDueAt]) {
    if (due === undefined) continue;
    if (due <= facts.now) return refuse('date_order_impossible', undefined, 'a group has no time left for its names');
    if (limit !== undefined && due > limit) return refuse('date_order_impossible', undefined, `not after ${limit}`);
  }
  const deposit = readDeposit(terms, order, isStaff ? 0 : policy.groupDepositPercent);
  if (deposit !== undefined && 'refusal' in deposit) return deposit;
  const free = Math.floor((size * policy.freeReductionPercent) / 100);
  const wanted = terms.freeReduction ?? free;
  return {
    name: terms.name,
    size,
    namingDueAt,
    ...(deposit === undefined ? {} : { deposit }),
    ...(balanceDueAt === undefined ? {} : { balanceDueAt }),
    freeReduction: isStaff ? wanted : Math.min(wanted, free),
    reducedBy: 0,
  };
}

/** An infant on a lap takes no place of its own. */
export function placesOf(order: Pick<Order, 'passengers'>): number {
  return order.passengers.filter((each) => each.heldBy === undefined).length;
}

/** The first departure; where an airport's zone is not known its time counts as UTC, because the limits are days before it. */
function firstDeparture(order: Order): Instant | undefined {
  return earliest(
    order.segments.map(({ departsLocal, departsZone }) =>
      departsZone === undefined
        ? parseInstant(departsLocal)
        : new Date(instantOf(departsLocal.slice(0, 10), departsLocal.slice(11, 16), departsZone)).toISOString(),
    ),
  );
}

function readDeposit(terms: GroupTerms, order: Order, leastPercent: number): Money | undefined | { refusal: Refusal } {
  if (terms.deposit === undefined) return undefined;
  const { amount, currency = order.currency } = terms.deposit;
  if (currency !== order.currency) {
    return refuse('payment_currency_mismatch', currency, `the order is in ${order.currency}`);
  }
  const deposit = parseAmount(amount, currency);
  const { total } = balanceOf(order);
  const least = { ...total, amountMinor: (total.amountMinor * BigInt(leastPercent) + 99n) / 100n };
  const isFair =
    deposit !== undefined &&
    compare(deposit, zero(currency)) > 0 &&
    compare(deposit, least) >= 0 &&
    compare(deposit, total) < 0;
  if (isFair) return deposit;
  const range = `a deposit is at least ${formatAmount(least)} and less than ${formatAmount(total)} ${currency}`;
  return refuse('payment_amount_mismatch', undefined, range);
}
