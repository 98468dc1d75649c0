import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { assertNever } from '../../../src/base/assert.ts';
import { formatAmount } from '../../../src/base/money.ts';
import { addMs } from '../../../src/base/time.ts';
import { balanceOf, statusOf } from '../../../src/domain/order/aggregate.ts';
import { checkIn } from '../../../src/domain/order/checkIn.ts';
import type { ChangeCommand, ItemsWish, MergeOrder, SplitOrder } from '../../../src/domain/order/commands.ts';
import { commandStates } from '../../../src/domain/order/commandStates.ts';
import { decide } from '../../../src/domain/order/decide.ts';
import { standardPolicy, type OrderFacts } from '../../../src/domain/order/facts.ts';
import { mergeOrder } from '../../../src/domain/order/mergeOrder.ts';
import type { HeaderStatus, Order, Quote } from '../../../src/domain/order/order.ts';
import { quoteBasis } from '../../../src/domain/order/quoteBasis.ts';
import { splitOrder } from '../../../src/domain/order/splitOrder.ts';
import {
  actions,
  availableActions,
  possibleActions,
  type Action,
  type Asker,
} from '../../../src/domain/view/availableActions.ts';
import { euros } from '../../support/orders.ts';
import { after, born, flownJourney, heldJourney, soldJourney } from '../../support/soldOrder.ts';

/** Orders in every state, in as many conditions as matter to anybody. */
const orders: fc.Arbitrary<Order> = fc
  .record({
    base: fc.constantFrom(
      heldJourney(),
      heldJourney({ paymentDueAt: born }),
      after(heldJourney(), { type: 'OrderAbandoned', at: born }),
      soldJourney(),
      flownJourney(born),
      after(flownJourney(born), { type: 'OrderCompleted', at: born }),
      cancelledJourney(),
    ),
    pending: fc.constantFrom('payment', 'refund', 'nothing', 'nothing', 'nothing'),
    suspended: fc.constantFrom('all', 'first', 'none', 'none'),
    unnamed: fc.constantFrom('all', 'first', 'none', 'none'),
    isGroup: fc.boolean(),
    namingDueAt: fc.constantFrom(born, addMs(born, 1)),
    cases: fc.constantFrom('open', 'resolved', 'none'),
    isPriceOver: fc.boolean(),
    isArchived: fc.boolean(),
    isPartlyPaid: fc.constantFrom(true, false, false),
    isAlone: fc.constantFrom(true, false, false),
    quote: fc.constantFrom('open', 'expired', 'outdated', 'done', 'none'),
  })
  .map(({ base, ...how }): Order => {
    const filed = { caseId: 'CASE1', kind: 'DELAY', itemIds: [], text: 'late', filedAt: born };
    const resolved = { ...filed, resolvedAt: born, resolution: 'sorry' };
    const isChosen = (choice: string, index: number) => choice === 'all' || (choice === 'first' && index === 0);
    const money = { amount: euros('1.00'), status: 'PENDING' as const, requestedAt: born };
    const group = { name: 'G', size: 2, namingDueAt: how.namingDueAt, freeReduction: 1, reducedBy: 0 };
    return withQuote(how.quote, {
      ...base,
      items: base.items.map((item, index) =>
        isChosen(how.suspended, index) ? { ...item, suspended: { since: born } } : item,
      ),
      passengers: base.passengers.slice(0, how.isAlone ? 1 : 2).map((each, index) => ({
        ...each,
        ...(isChosen(how.unnamed, index) ? { surname: undefined } : {}),
      })),
      payments:
        how.pending === 'payment'
          ? [...base.payments, { ...money, paymentId: 'PAY9', method: { kind: 'CASH' } }]
          : base.payments,
      refunds: how.pending === 'refund' ? [{ ...money, refundId: 'R1', paymentId: 'PAY1', reason: 'test' }] : [],
      transfers: how.isPartlyPaid ? [{ transferId: 'T', orderId: 'O', amount: euros('1.00'), at: born }] : [],
      cases: how.cases === 'none' ? [] : [how.cases === 'open' ? filed : resolved],
      ...(how.isGroup ? { group } : {}),
      ...(how.isPriceOver ? { priceGuaranteedUntil: born } : {}),
      dates: how.isArchived ? { ...base.dates, archivedAt: born } : base.dates,
    });
  });

/** The order with a quote for giving up nothing at no cost, in one of its conditions. */
function withQuote(condition: string, order: Order): Order {
  const none = euros('0.00');
  const quote: Quote = {
    quoteId: 'Q1',
    kind: 'CHANGE',
    status: condition === 'done' ? 'DONE' : 'OPEN',
    madeAt: born,
    expiresAt: condition === 'expired' ? born : addMs(born, 1),
    before: none,
    after: none,
    penalty: none,
    due: none,
    change: {
      actions: [],
      items: [],
      removedItemIds: [],
      additions: { segments: [], journeys: [], priceClasses: [], serviceDefinitions: [], baggageAllowances: [] },
      offers: [],
      claims: [],
      releasedClaimIds: [],
    },
    names: [],
    basis: condition === 'outdated' ? 'something else' : quoteBasis(order),
  };
  return condition === 'none' ? order : { ...order, quotes: [quote] };
}

function cancelledJourney(): Order {
  const sold = soldJourney();
  const items = sold.items.map((item) => ({ ...item, status: 'CANCELLED' as const }));
  return { ...sold, items, payments: [], closedBecause: 'cancelled' };
}

const moments = fc.constantFrom(born, addMs(born, 1), addMs(born, standardPolicy.caseWindowMs));
const askers = fc.constantFrom<Asker>({ by: 'SELLER' }, { by: 'STAFF' });

type Attempt = ChangeCommand | SplitOrder | MergeOrder | { type: 'CheckIn' };

/** Everything that could sensibly be sent as this action: right and wrong ids, amounts and names. */
function attempts(action: Action, order: Order): Attempt[] {
  const due = formatAmount(balanceOf(order).due);
  const itemIds = [...order.items.map((item) => item.itemId), 'NONE'];
  const passengerIds = [...order.passengers.map((each) => each.passengerId), 'P9'];
  const services = order.items.flatMap((item) => item.services.map(({ serviceId }) => serviceId));
  const empty: ItemsWish = { add: [], removeItemIds: [], replace: [], modify: [] };
  switch (action) {
    case 'PayOrder':
      return [due, '1.00'].map((amount) => ({ type: action, payments: [{ amount, method: { kind: 'CASH' } }] }));
    case 'UpdatePassengers':
      return passengerIds.map((passengerId) => ({
        type: action,
        passengers: [{ passengerId, citizenship: 'FR' }],
        contacts: [],
        removeContactIds: [],
      }));
    case 'CancelOrder':
    case 'CompleteOrder':
    case 'ArchiveOrder':
    case 'CheckIn':
      return [{ type: action }];
    case 'ChangeItems':
      return itemIds.map((itemId) => ({ type: action, wish: { ...empty, removeItemIds: [itemId] } }));
    case 'MakeQuote':
      if (order.dates.soldAt === undefined) return [{ type: action, ask: { kind: 'REPRICE' } }];
      return [
        ...itemIds.map((itemId): Attempt => {
          const wish = { ...empty, removeItemIds: [itemId] };
          return { type: action, ask: { kind: 'CHANGE', wish, names: [] } };
        }),
        { type: action, ask: { kind: 'CANCEL' } },
      ];
    case 'AcceptQuote':
      return [{ type: action, quoteId: order.quotes.at(-1)?.quoteId ?? 'NONE', payments: [] }];
    case 'SuspendItems':
    case 'ResumeItems':
      return itemIds.map((itemId) => ({ type: action, itemIds: [itemId] }));
    case 'ExtendHold':
      return [{ type: action, paymentDueAt: addMs(order.paymentDueAt, 40 * 24 * 3_600_000) }];
    case 'SplitOrder':
      return passengerIds.map((passengerId) => ({ type: action, passengerIds: [passengerId] }));
    case 'MergeOrder':
      return [{ type: action, otherOrderId: 'other' }];
    case 'NamePassengers':
      return passengerIds.map((passengerId) => ({ type: action, passengers: [{ passengerId, surname: 'Lund' }] }));
    case 'ReduceGroup':
      return passengerIds.map((passengerId) => ({ type: action, passengerIds: [passengerId] }));
    case 'DeliverServices':
      return [...services, 'NONE'].flatMap((serviceId): Attempt[] =>
        (['FLOWN', 'USED', 'NO_SHOW', 'NOT_CLAIMED'] as const).map((outcome) => ({
          type: action,
          services: [{ serviceId, outcome }],
        })),
      );
    case 'FileCase':
      return itemIds.map((itemId) => ({ type: action, kind: 'DELAY', itemIds: [itemId], text: 'late' }));
    case 'ResolveCase':
      return ['CASE1', 'NONE'].map((caseId) => ({ type: action, caseId, resolution: 'sorry' }));
    default:
      return assertNever(action);
  }
}

/** The code an attempt is refused with, `done` when it is not. */
function tried(attempt: Attempt, order: Order, facts: OrderFacts): string {
  const { now } = facts;
  const decision = ((): object => {
    switch (attempt.type) {
      case 'CheckIn':
        return checkIn(order, now);
      case 'SplitOrder':
        return splitOrder(attempt, order, { now, orderId: 'new', recordLocator: 'NEWONE', transferId: 'T2' });
      case 'MergeOrder':
        return mergeOrder(order, { ...order, orderId: 'other', recordLocator: 'OTHERS' }, { now, transferId: 'T2' });
      default:
        return decide(attempt, order, facts);
    }
  })();
  return 'refusal' in decision ? (decision.refusal as { code: string }).code : 'done';
}

const factsFor = (now: string, { by }: Asker): OrderFacts => ({
  now,
  by,
  paymentIds: ['PAY2'],
  ids: ['ID1', 'ID2', 'ID3'],
  offers: [],
  flights: [],
});

describe('an action', () => {
  test('said to be unavailable is refused with that very code, whatever is sent', () => {
    fc.assert(
      fc.property(orders, moments, askers, (order, now, asker) => {
        for (const each of availableActions(order, now, asker)) {
          if (each.available) continue;
          const codes = attempts(each.action, order).map((attempt) => tried(attempt, order, factsFor(now, asker)));
          expect([each.action, ...new Set(codes)]).toEqual([each.action, each.code]);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('said to be available is not refused for the state of the order, nor for who asks', () => {
    const ofState = [
      'command_not_allowed',
      'staff_only',
      'check_in_not_allowed',
      'price_guarantee_expired',
      'group_only',
    ];
    fc.assert(
      fc.property(orders, moments, askers, (order, now, asker) => {
        for (const action of possibleActions(order, now, asker)) {
          for (const attempt of attempts(action, order)) {
            expect(ofState).not.toContain(tried(attempt, order, factsFor(now, asker)));
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  test('that needs nobody else can be done with some arguments where it is available', () => {
    const alone: Action[] = [
      'CancelOrder',
      'SuspendItems',
      'ResumeItems',
      'ExtendHold',
      'NamePassengers',
      'DeliverServices',
      'FileCase',
      'ResolveCase',
      'CompleteOrder',
      'ArchiveOrder',
      'CheckIn',
    ];
    fc.assert(
      fc.property(orders, moments, askers, (order, now, asker) => {
        for (const action of possibleActions(order, now, asker).filter((each) => alone.includes(each))) {
          const codes = attempts(action, order).map((attempt) => tried(attempt, order, factsFor(now, asker)));
          expect([action, codes.includes('done'), codes]).toEqual([action, true, codes]);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('is possible in some state for somebody', () => {
    const seen = new Set<Action>();
    const all = fc.sample(fc.tuple(orders, moments, askers), 2_000);
    for (const [order, now, asker] of all) for (const action of possibleActions(order, now, asker)) seen.add(action);
    expect([...seen].sort()).toEqual([...actions].sort());
  });

  test('is listed once, in every view, and is only possible in the states of the table', () => {
    fc.assert(
      fc.property(orders, moments, askers, (order, now, asker) => {
        expect(availableActions(order, now, asker).map((each) => each.action)).toEqual(actions);
        const status: HeaderStatus = statusOf(order, now);
        for (const action of possibleActions(order, now, asker)) {
          if (action !== 'CheckIn') expect(commandStates[action]).toContain(status);
          else expect(status).toBe('PAID');
        }
      }),
    );
  });

  test('that a role is not for is refused as that', () => {
    const asker: Asker = { by: 'STAFF', mayDo: (action) => action === 'DeliverServices' };
    const shown = availableActions(soldJourney(), born, asker).filter(({ action }) => action === 'PayOrder');
    expect(shown).toMatchObject([{ available: false, code: 'role_not_allowed' }]);
    expect(possibleActions(soldJourney(), born, asker)).toEqual(['DeliverServices']);
  });
});
