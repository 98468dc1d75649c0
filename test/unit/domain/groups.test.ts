import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { balanceOf, statusOf } from '../../../src/domain/order/aggregate.ts';
import type { GroupTerms } from '../../../src/domain/order/commands.ts';
import type { Decision } from '../../../src/domain/order/decision.ts';
import { dueNow } from '../../../src/domain/order/dueNow.ts';
import { evolve } from '../../../src/domain/order/evolve.ts';
import { expireOrder } from '../../../src/domain/order/expireOrder.ts';
import type { OrderFacts } from '../../../src/domain/order/facts.ts';
import { formGroup } from '../../../src/domain/order/formGroup.ts';
import { namePassengers } from '../../../src/domain/order/namePassengers.ts';
import type { Order } from '../../../src/domain/order/order.ts';
import { payOrder } from '../../../src/domain/order/payOrder.ts';
import { recordPaymentOutcome } from '../../../src/domain/order/recordPaymentOutcome.ts';
import { reduceGroup } from '../../../src/domain/order/reduceGroup.ts';
import { splitOrder } from '../../../src/domain/order/splitOrder.ts';
import { movementsBetween } from '../../../src/domain/stock/movementsBetween.ts';
import { euros, passenger } from '../../support/orders.ts';
import { claimFor, orderOf, sharedItem } from '../../support/sharedOrders.ts';

const now = '2030-01-01T12:00:00.000Z';
const facts: OrderFacts = { now, paymentIds: ['PAY1'], ids: ['CHARGE1'] };
const terms: GroupTerms = { name: 'Choir', deposit: { amount: '200.00' } };
const latest = '2030-01-29T09:40:00.000Z';

/** Ten places on one flight at 100.01 each; the first two have names. */
function places(cancelFee?: string): Order {
  const ids = Array.from({ length: 10 }, (_, index) => `P${index + 1}`);
  const item = sharedItem('ITEM-1', ids, { total: euros('1000.10'), base: euros('1000.10'), taxes: [], fees: [] });
  if (cancelFee !== undefined) item.restrictions = [{ kind: 'CANCEL', allowed: true, fee: euros(cancelFee) }];
  const passengers = ids.map((id, index) => {
    const { surname: _surname, ...place } = { ...passenger(id), givenNames: [] };
    return index < 2 ? passenger(id) : place;
  });
  return orderOf({ passengers, items: [item], stock: [claimFor(item, 10)] });
}

function groupOf(change: Partial<GroupTerms> = {}, order = places(), by?: OrderFacts['by']): Order {
  const formed = formGroup({ ...terms, ...change }, order, { now, by });
  if ('refusal' in formed) throw new Error(formed.refusal.code);
  return formed.order;
}

function after(order: Order, decision: Decision): Order {
  if ('refusal' in decision) throw new Error(decision.refusal.code);
  return decision.events.reduce<Order>(evolve, order);
}

const codeOf = (decision: Decision | { order: Order }) => ('refusal' in decision ? decision.refusal.code : undefined);

function paying(order: Order, amount: string): Order {
  const paymentId = `PAY${order.payments.length + 1}`;
  const asked = payOrder({ type: 'PayOrder', payments: [{ amount, method: { kind: 'CASH' } }] }, order, {
    ...facts,
    paymentIds: [paymentId],
  });
  const outcome = { status: 'SUCCESSFUL' as const, vaultReference: 'V' };
  const pending = after(order, asked);
  return after(pending, recordPaymentOutcome({ type: 'RecordPaymentOutcome', paymentId, outcome }, pending, facts));
}

describe('a group', () => {
  test('has the terms its seller asked for and the airline policy for the rest', () => {
    expect(groupOf().group).toEqual({
      name: 'Choir',
      size: 10,
      deposit: euros('200.00'),
      namingDueAt: latest,
      balanceDueAt: latest,
      freeReduction: 1,
      reducedBy: 0,
    });
  });

  test('is not made on better terms than the policy gives, except by staff', () => {
    const tooLate = '2030-01-31T09:40:00.000Z';
    const rows: [GroupTerms, string | undefined, string | undefined][] = [
      [{ ...terms, namingDueAt: now }, 'date_order_impossible', 'date_order_impossible'],
      [{ ...terms, namingDueAt: tooLate }, 'date_order_impossible', undefined],
      [{ ...terms, balanceDueAt: tooLate }, 'date_order_impossible', undefined],
      [{ ...terms, deposit: { amount: '100.00' } }, 'payment_amount_mismatch', undefined],
      [{ ...terms, deposit: { amount: '1000.10' } }, 'payment_amount_mismatch', 'payment_amount_mismatch'],
      [
        { ...terms, deposit: { amount: '200.00', currency: 'USD' } },
        'payment_currency_mismatch',
        'payment_currency_mismatch',
      ],
      [terms, undefined, undefined],
    ];
    for (const [asked, seller, staff] of rows) {
      expect(codeOf(formGroup(asked, places(), { now }))).toBe(seller);
      expect(codeOf(formGroup(asked, places(), { now, by: 'STAFF' }))).toBe(staff);
    }
    expect(groupOf({ freeReduction: 9 }).group?.freeReduction).toBe(1);
    expect(groupOf({ freeReduction: 9 }, places(), 'STAFF').group?.freeReduction).toBe(9);
  });

  test('has something to fly for each of its places', () => {
    const order = places();
    const idle = { ...order, passengers: [...order.passengers, passenger('P11')] };
    expect(codeOf(formGroup(terms, idle, { now }))).toBe('group_size_mismatch');
  });

  test('is paid by its deposit first, which holds it until the balance is due, then by the rest', () => {
    const order = groupOf();
    expect(dueNow(order)).toEqual(euros('200.00'));
    const held = paying(order, '200.00');
    expect([statusOf(held, now), held.paymentDueAt]).toEqual(['OFFERED', latest]);
    expect(dueNow(held)).toEqual(euros('800.10'));
    expect(statusOf(paying(held, '800.10'), now)).toBe('PAID');
  });

  test('may be paid at once, but by no other amount than the deposit or all of it', () => {
    expect(statusOf(paying(groupOf(), '1000.10'), now)).toBe('PAID');
    const other = { type: 'PayOrder' as const, payments: [{ amount: '300.00', method: { kind: 'CASH' as const } }] };
    expect(codeOf(payOrder(other, groupOf(), facts))).toBe('payment_amount_mismatch');
  });

  test('loses its deposit when the rest does not come in time, and owes nothing then', () => {
    const held = paying(groupOf(), '200.00');
    expect(codeOf(expireOrder(held, facts))).toBe('order_not_due');
    const ended = after(held, expireOrder(held, { ...facts, now: latest }));
    expect(statusOf(ended, latest)).toBe('EXPIRED');
    expect(balanceOf(ended)).toMatchObject({ total: euros('200.00'), paid: euros('200.00'), due: euros('0.00') });
    expect(ended.stock.map((claim) => claim.status)).toEqual(['RELEASED']);
  });

  test('gets its names bit by bit until the limit', () => {
    const name = (order: Order, ids: string[], change: Partial<OrderFacts> = {}) =>
      namePassengers(
        { type: 'NamePassengers', passengers: ids.map((passengerId) => ({ passengerId, surname: 'Mensah' })) },
        order,
        { ...facts, ...change },
      );
    const order = groupOf();
    const some = after(order, name(order, ['P3', 'P4']));
    expect(some.passengers.filter((each) => each.surname !== undefined)).toHaveLength(4);
    expect(codeOf(name(some, ['P4', 'P5']))).toBe('name_known');
    expect(codeOf(name(some, ['P5', 'P5']))).toBe('duplicate_passenger');
    expect(codeOf(name(some, ['P99']))).toBe('passenger_unknown');
    expect(codeOf(name(some, []))).toBe('nothing_to_change');
    expect(codeOf(name(some, ['P5'], { now: latest }))).toBe('naming_closed');
    expect(codeOf(name(some, ['P5'], { now: latest, by: 'STAFF' }))).toBeUndefined();
    expect(codeOf(name(places(), ['P5']))).toBe('group_only');
    const blank = { type: 'NamePassengers' as const, passengers: [{ passengerId: 'P5', givenNames: ['Kofi'] }] };
    expect(codeOf(namePassengers(blank, some, facts))).toBe('unnamed_passengers');
    const child = { type: 'NamePassengers' as const, passengers: [{ passengerId: 'P5', surname: 'M', type: 'CHD' }] };
    expect(codeOf(namePassengers(child, some, facts))).toBe('passenger_type_needs_quote');
  });

  test('gives places back free of charge up to its limit, then for the fee of its fare or its share of the deposit', () => {
    const reduce = (order: Order, passengerIds: string[]) =>
      reduceGroup({ type: 'ReduceGroup', passengerIds }, order, facts);
    const free = after(groupOf(), reduce(groupOf(), ['P10']));
    expect([balanceOf(free).total, free.group?.reducedBy, free.charges]).toEqual([euros('900.09'), 1, []]);
    const shared = after(free, reduce(free, ['P9', 'P8']));
    expect(balanceOf(shared).total).toEqual(euros('740.07'));
    const ruled = groupOf({}, places('30.00'));
    expect(balanceOf(after(ruled, reduce(ruled, ['P10', 'P9']))).total).toEqual(euros('830.08'));
    const dear = groupOf({}, places('500.00'));
    expect(after(dear, reduce(dear, ['P10', 'P9'])).charges[0]?.amount).toEqual(euros('100.01'));
    expect(shared.stock.map((claim) => claim.quantity)).toEqual([7]);
    expect(movementsBetween(free.stock, shared.stock)).toEqual([{ poolId: 'ZZ100-20300201/M', held: -2, sold: 0 }]);
    expect(shared.passengers).toHaveLength(7);
    const all = free.passengers.map((each) => each.passengerId);
    expect([codeOf(reduce(free, all)), codeOf(reduce(free, [])), codeOf(reduce(free, ['X']))]).toEqual([
      'split_needs_both',
      'nothing_to_change',
      'passenger_unknown',
    ]);
    expect(codeOf(reduce(places(), ['P1']))).toBe('group_only');
  });

  test('costs after any reduction what stayed and the penalty, never more than before', () => {
    const gone = fc.uniqueArray(fc.integer({ min: 1, max: 10 }), { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(gone, fc.constantFrom(undefined, '0.00', '30.00', '999.00'), (numbers, fee) => {
        const order = groupOf({}, places(fee));
        const decision = reduceGroup({ type: 'ReduceGroup', passengerIds: numbers.map((n) => `P${n}`) }, order, facts);
        const less = after(order, decision);
        const [item] = less.items;
        const charged = less.charges.reduce((sum, charge) => sum + charge.amount.amountMinor, 0n);
        const { total } = balanceOf(less);
        expect(total.amountMinor).toBe((item?.price.total.amountMinor ?? 0n) + charged);
        expect(total.amountMinor).toBeLessThanOrEqual(balanceOf(order).total.amountMinor);
        expect(item?.services).toHaveLength(10 - numbers.length);
        expect(less.stock[0]?.quantity).toBe(10 - numbers.length);
      }),
    );
  });

  test('is sold by a reduction that leaves less than what is paid, and its deposit is not given back', () => {
    const held = paying(groupOf({}, places('0.00')), '200.00');
    const ids = held.passengers.slice(0, 9).map((each) => each.passengerId);
    const less = after(held, reduceGroup({ type: 'ReduceGroup', passengerIds: ids }, held, facts));
    expect([statusOf(less, now), balanceOf(less).due]).toEqual(['PAID', euros('0.00')]);
    expect(less.charges[0]?.amount).toEqual(euros('99.99'));
  });

  test('lets only named places leave it, each with its part of the deposit, which lapses as the group would', () => {
    const held = paying(groupOf(), '200.00');
    const split = { now, orderId: '01900000-0000-7000-8000-000000000009', recordLocator: 'MNPQRT', transferId: 'T' };
    const unnamed = splitOrder({ type: 'SplitOrder', passengerIds: ['P3'] }, held, split);
    expect('refusal' in unnamed && unnamed.refusal).toEqual({ code: 'unnamed_passengers', subject: 'P3' });
    const decision = splitOrder({ type: 'SplitOrder', passengerIds: ['P1'] }, held, split);
    if ('refusal' in decision) throw new Error(decision.refusal.code);
    const divided = decision.divided.reduce<Order | undefined>(evolve, undefined) as Order;
    expect([divided.group, balanceOf(divided).due]).toEqual([undefined, euros('80.01')]);
    const lapsed = after(divided, expireOrder(divided, { ...facts, now: latest }));
    expect(balanceOf(lapsed).due).toEqual(euros('0.00'));
  });
});
