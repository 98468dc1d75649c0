import { add, formatAmount, negate, subtract, sum, zero, type Money } from '../../base/money.ts';
import { addMs, earliest } from '../../base/time.ts';
import type { Notice } from '../../base/fault.ts';
import { assert } from '../../base/assert.ts';
import type { PassengerChange } from '../party/passenger.ts';
import { balanceOf, countedItems, statusOf } from './aggregate.ts';
import { changeFor, type PlannedChange } from './changeFor.ts';
import type { MakeQuote } from './commands.ts';
import { refuse, type Decision } from './decision.ts';
import { changesName } from './updatePassengers.ts';
import { standardPolicy, type OrderFacts } from './facts.ts';
import type { ItemChange, Order, Quote } from './order.ts';
import { penaltyOf, type Touch } from './penaltyOf.ts';
import { quoteBasis } from './quoteBasis.ts';
import type { Refusal } from './refusals.ts';
import { repricing } from './repricing.ts';

/** What is asked for, worked out: the change itself, what of it its rules are asked about, and the names that change. */
type Plan = {
  change: ItemChange;
  touches: Touch[];
  names: PassengerChange[];
  priceGuaranteedUntil?: string;
  notices: Notice[];
};

/**
 * Says what a change of a sold order would cost, its cancellation, or the price of a hold anew. Nothing changes by it, and no stock is
 * held for it; a newer quote takes the place of every open one.
 */
export function makeQuote(command: MakeQuote, order: Order, facts: OrderFacts): Decision {
  const barred = mayMakeQuote(order);
  if (barred !== undefined) return barred;
  const { ask, waivePenalty } = command;
  const namesFault = ask.kind === 'CHANGE' ? namesRefusal(ask.names, order) : undefined;
  if (namesFault !== undefined) return namesFault;
  const status = statusOf(order, facts.now);
  if ((ask.kind === 'REPRICE') !== (status === 'OFFERED')) {
    const words =
      status === 'OFFERED' ? 'it is not sold: change or cancel it without a quote' : 'it is sold: its price stands';
    return refuse('command_not_allowed', order.orderId, words);
  }
  if (waivePenalty !== undefined && (facts.by ?? 'SELLER') === 'SELLER') return refuse('staff_only', order.orderId);
  const plan = planOf(command, order, facts);
  if ('refusal' in plan) return plan;
  const priced = penaltyOf(plan.touches, order, facts.now);
  if ('refusal' in priced) return priced;
  const penalty = waivePenalty === undefined ? priced.penalty : zero(order.currency);
  const quote = quoteOf(command, order, facts, plan, penalty);
  return {
    events: [{ type: 'QuoteMade', at: facts.now, quote }],
    notices: [...plan.notices, ...stillOwed(quote, order)],
  };
}

/** A refund that failed is asked for again with the next quote for which nothing is to pay, and a cancellation can be quoted for just that. */
function stillOwed(quote: Quote, order: Order): Notice[] {
  const { due } = balanceOf(order);
  if (due.amountMinor >= 0n || quote.due.amountMinor > 0n || quote.kind === 'REPRICE') return [];
  const owed = `${formatAmount(negate(due))} ${due.currency}`;
  return [{ code: 'refund_owed', text: `${owed} is owed since a refund failed: it goes back with this quote, too` }];
}

/** Whether anything can be quoted now, whatever it is. */
export function mayMakeQuote(order: Order): { refusal: Refusal } | undefined {
  const isPaying = order.payments.some((payment) => payment.status === 'PENDING');
  return isPaying ? refuse('payment_pending', order.orderId) : undefined;
}

function namesRefusal(names: readonly PassengerChange[], order: Order): { refusal: Refusal } | undefined {
  const known = (id: string) => order.passengers.find((each) => each.passengerId === id);
  const unknown = names.find((each) => known(each.passengerId) === undefined);
  if (unknown !== undefined) return refuse('passenger_unknown', unknown.passengerId);
  const retyped = names.find(({ passengerId, type }) => type !== undefined && type !== known(passengerId)?.type);
  return retyped === undefined ? undefined : refuse('passenger_type_needs_quote', retyped.passengerId);
}

function planOf({ ask }: MakeQuote, order: Order, facts: OrderFacts): Plan | { refusal: Refusal } {
  if (ask.kind === 'REPRICE') {
    const repriced = repricing(order, facts);
    return 'refusal' in repriced ? repriced : { ...repriced, touches: [], names: [], notices: [] };
  }
  if (ask.kind === 'CANCEL') {
    const items = order.items.filter((item) => item.status === 'CONFIRMED');
    const isOwed = balanceOf(order).due.amountMinor < 0n;
    if (items.length === 0 && !isOwed) return refuse('item_not_live', order.orderId, 'none is');
    const removedItemIds = items.map((item) => item.itemId);
    const actions = removedItemIds.map((itemId) => ({ itemId, action: 'REMOVE' as const }));
    const touches = items.map((item): Touch => ({ item, kind: 'CANCEL' }));
    return { change: { ...noChange, actions, removedItemIds }, touches, names: [], notices: [] };
  }
  const { wish } = ask;
  const names = ask.names.filter((each) => changesName(order, each)).map(onlyName);
  const isEmpty = wish.add.length + wish.removeItemIds.length + wish.replace.length + wish.modify.length === 0;
  if (isEmpty && names.length === 0) return refuse('nothing_to_change', order.orderId);
  const planned: PlannedChange | { refusal: Refusal } = isEmpty
    ? { change: noChange, touched: [], notices: [] }
    : changeFor(wish, order, facts);
  if ('refusal' in planned) return planned;
  const { change, touched, notices } = planned;
  const renamed = order.items.filter(
    (item) =>
      item.status === 'CONFIRMED' && item.passengerIds.some((id) => names.some((each) => each.passengerId === id)),
  );
  return { change, touches: [...touched, ...renamed.map((item): Touch => ({ item, kind: 'NAME' }))], names, notices };
}

const noChange: ItemChange = {
  actions: [],
  items: [],
  removedItemIds: [],
  additions: { segments: [], journeys: [], priceClasses: [], serviceDefinitions: [], baggageAllowances: [] },
  offers: [],
  claims: [],
  releasedClaimIds: [],
};

function onlyName({ passengerId, surname, givenNames, middleNames, title, suffix }: PassengerChange): PassengerChange {
  const name = { surname, givenNames, middleNames, title, suffix };
  const given = Object.entries(name).filter(([, value]) => value !== undefined);
  return { passengerId, ...Object.fromEntries(given) };
}

function quoteOf(command: MakeQuote, order: Order, facts: OrderFacts, plan: Plan, penalty: Money): Quote {
  const quoteId = facts.ids?.[0];
  assert(quoteId !== undefined, 'a quote has an id');
  const { change, names, priceGuaranteedUntil } = plan;
  const before = priceOf(order, { ...noChange });
  const after = priceOf(order, change);
  const { quoteLifeMs } = facts.policy ?? standardPolicy;
  const offers = (facts.offers ?? []).filter(({ offer }) =>
    change.offers.some((each) => each.offerId === offer.offerId),
  );
  const limits = [
    addMs(facts.now, quoteLifeMs),
    ...offers.map(({ offer }) => offer.expiresAt),
    ...(command.ask.kind === 'REPRICE' ? [order.paymentDueAt, priceGuaranteedUntil] : []),
  ];
  return {
    quoteId,
    kind: command.ask.kind,
    status: 'OPEN',
    madeAt: facts.now,
    expiresAt: earliest(limits) ?? facts.now,
    before,
    after,
    penalty,
    due: subtract(add(after, penalty), before),
    change,
    names,
    ...(priceGuaranteedUntil === undefined ? {} : { priceGuaranteedUntil }),
    ...(command.waivePenalty === undefined ? {} : { waived: command.waivePenalty }),
    basis: quoteBasis(order),
  };
}

/** The price of the live items with the change done to them. */
function priceOf(order: Order, change: ItemChange): Money {
  const staying = countedItems(order).filter((item) => !change.removedItemIds.includes(item.itemId));
  const kept = staying.map((item) => change.items.find((each) => each.itemId === item.itemId) ?? item);
  const fresh = change.items.filter((item) => !order.items.some((each) => each.itemId === item.itemId));
  return sum(
    [...kept, ...fresh].map((item) => item.price.total),
    order.currency,
  );
}
