import { allocate } from '../../base/allocate.ts';
import { add, subtract, sum, zero, type Money } from '../../base/money.ts';
import type { Restriction } from '../offer/offer.ts';
import { balanceOf, isCovered } from './aggregate.ts';
import type { ReduceGroup } from './commands.ts';
import { refuse, type Decision } from './decision.ts';
import { divideItems } from './divideItems.ts';
import type { GroupReduced, OrderEvent } from './events.ts';
import { evolve } from './evolve.ts';
import type { OrderFacts } from './facts.ts';
import type { Charge, Group, Order, OrderItem } from './order.ts';
import type { Refusal } from './refusals.ts';
import { isParted, maySplit } from './splitOrder.ts';

/**
 * Gives places of a group back, named or not. Those within `freeReduction` cost nothing; each beyond it costs what its fare asks for a
 * cancellation, or, where the fare says nothing, a place's share of the deposit; never more than the place. What is paid stays paid:
 * where less is left than that, the rest of the deposit is kept too. Takes the id of a charge from `ids`.
 */
export function reduceGroup(command: ReduceGroup, order: Order, facts: OrderFacts): Decision {
  const { group } = order;
  const barred = mayReduceGroup(order);
  if (barred !== undefined) return barred;
  if (group === undefined) return refuse('group_only', order.orderId);
  const leaving = new Set(command.passengerIds);
  if (leaving.size === 0) return refuse('nothing_to_change', order.orderId);
  const unknown = [...leaving].find((id) => !order.passengers.some((each) => each.passengerId === id));
  if (unknown !== undefined) return refuse('passenger_unknown', unknown);
  if (leaving.size === order.passengers.length) return refuse('split_needs_both', order.orderId);
  const parted = order.passengers.find((each) => isParted(each, leaving));
  if (parted !== undefined) return refuse('split_parts_infant', parted.passengerId);
  const parts = divideItems(order, leaving);
  if ('refusal' in parts) return parts;

  const places = order.passengers.filter((each) => leaving.has(each.passengerId) && each.heldBy === undefined);
  const reducedBy = group.reducedBy + places.length;
  const free = Math.max(group.freeReduction - group.reducedBy, 0);
  const penalty = reductionPenalty(
    order,
    group,
    places.slice(free).map((each) => each.passengerId),
  );
  const reduced: GroupReduced = {
    type: 'GroupReduced',
    at: facts.now,
    passengerIds: [...leaving],
    items: parts.staying.items,
    stock: parts.staying.stock,
    charges: chargesOf(keepingDeposit(order, parts.staying.items, penalty), reducedBy, facts),
    group: { ...group, reducedBy },
  };
  return { events: [reduced, ...soldBy(order, reduced)] };
}

/** Whether the order is a group of which places can be given back now, whichever are named. */
export function mayReduceGroup(order: Order): { refusal: Refusal } | undefined {
  return order.group === undefined ? refuse('group_only', order.orderId) : maySplit(order);
}

/** The penalty, or more where what is left would cost less than what is paid: a deposit is not given back. */
function keepingDeposit(order: Order, staying: readonly OrderItem[], penalty: Money): Money {
  const { paid, refunded } = balanceOf(order);
  const left = staying.filter((item) => item.status !== 'CANCELLED').map((item) => item.price.total);
  const costs = sum([...left, ...order.charges.map((charge) => charge.amount), penalty], order.currency);
  const tooMuch = subtract(subtract(paid, refunded), costs);
  return tooMuch.amountMinor > 0n ? add(penalty, tooMuch) : penalty;
}

function chargesOf(amount: Money, reducedBy: number, facts: OrderFacts): Charge[] {
  if (amount.amountMinor === 0n) return [];
  const [chargeId] = facts.ids ?? [];
  return [{ chargeId: chargeId ?? `reduction-${reducedBy}`, reason: 'PENALTY', amount, at: facts.now }];
}

/** What was paid may cover what is left. */
function soldBy(order: Order, reduced: GroupReduced): OrderEvent[] {
  const after = evolve(order, reduced);
  const offered = after.items.filter((item) => item.status === 'OFFERED').map((item) => item.itemId);
  return isCovered(after) && offered.length > 0 ? [{ type: 'ItemsConfirmed', at: reduced.at, itemIds: offered }] : [];
}

function reductionPenalty(order: Order, group: Group, charged: readonly string[]): Money {
  const share = depositShare(group, order.currency);
  const fees = charged.map((passengerId) => {
    const parts = divideItems(order, new Set([passengerId]));
    const price =
      'refusal' in parts
        ? undefined
        : sum(
            parts.leaving.items.map((i) => i.price.total),
            order.currency,
          );
    const fee = cancelFee(order.items, passengerId, order.currency) ?? share;
    return price !== undefined && price.amountMinor < fee.amountMinor ? price : fee;
  });
  return sum(fees, order.currency);
}

function depositShare(group: Group, currency: string): Money {
  const deposit = group.deposit ?? zero(currency);
  const [share = 0n] = allocate(
    deposit.amountMinor,
    Array.from({ length: group.size }, () => 1n),
  );
  return { ...deposit, amountMinor: share };
}

/** What the fares of a passenger's flights ask for a cancellation, the highest of each; undefined where none says. */
function cancelFee(items: readonly OrderItem[], passengerId: string, currency: string): Money | undefined {
  const isFor = (ids: readonly string[] | undefined) =>
    ids === undefined || ids.length === 0 || ids.includes(passengerId);
  const fees = items
    .filter((item) => item.type === 'FLIGHT' && item.status !== 'CANCELLED' && item.passengerIds.includes(passengerId))
    .flatMap((item): Money[] => {
      const fares = item.fareComponents.filter((fare) => isFor(fare.passengerIds));
      const rules: Restriction[] = [...item.restrictions, ...fares.flatMap((fare) => fare.restrictions)];
      const asked = rules.flatMap((rule) =>
        rule.kind === 'CANCEL' && isFor(rule.passengerIds) && rule.fee?.currency === currency ? [rule.fee] : [],
      );
      const [highest] = asked.sort((a, b) => (a.amountMinor > b.amountMinor ? -1 : 1));
      return highest === undefined ? [] : [highest];
    });
  return fees.length === 0 ? undefined : sum(fees, currency);
}
