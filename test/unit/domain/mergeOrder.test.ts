import { describe, expect, test } from '@jest/globals';
import { decodeJson, encodeJson } from '../../../src/base/json.ts';
import { balanceOf, statusOf } from '../../../src/domain/order/aggregate.ts';
import type { OrderEvent } from '../../../src/domain/order/events.ts';
import { evolve } from '../../../src/domain/order/evolve.ts';
import { mergeOrder } from '../../../src/domain/order/mergeOrder.ts';
import type { Order } from '../../../src/domain/order/order.ts';
import { euros, passenger } from '../../support/orders.ts';
import { claimFor, orderOf, paidOrder, sharedItem } from '../../support/sharedOrders.ts';

const now = '2030-01-01T12:00:00.000Z';
const facts = { now, transferId: 'MOVE' };
const inDollars = { total: { ...euros('1.00'), currency: 'USD' }, taxes: [], fees: [] };
const price = (total: string) => ({ total: euros(total), taxes: [], fees: [] });

function oneTraveller(change: Partial<Order> = {}, surname = 'Okafor'): Order {
  const item = sharedItem('ITEM-1', ['P1'], price('100.00'));
  return orderOf({
    passengers: [passenger('P1', 'ADT', surname)],
    items: [item],
    stock: [claimFor(item, 1)],
    ...change,
  });
}

const second: Partial<Order> = {
  orderId: '01900000-0000-7000-8000-000000000002',
  recordLocator: 'MNPQRT',
  paymentDueAt: '2030-01-01T18:00:00.000Z',
};

function merged(order: Order, other: Order) {
  const decision = mergeOrder(order, other, facts);
  if ('refusal' in decision) throw new Error(decision.refusal.code);
  return {
    decision,
    whole: decision.absorbing.reduce<Order>(evolve, order),
    gone: decision.merged.reduce<Order>(evolve, other),
  };
}

describe('putting two orders together', () => {
  test('renames what clashes wherever it is referred to, and lists equal flights once', () => {
    const other = oneTraveller(second, 'Mensah');
    const moved = { ...other.segments[1]!, flightNumber: '999' };
    const { whole } = merged(oneTraveller(), { ...other, segments: [other.segments[0]!, moved] });
    expect(whole.passengers.map((each) => [each.passengerId, each.surname])).toEqual([
      ['P1', 'Okafor'],
      ['P1-2', 'Mensah'],
    ]);
    expect(whole.segments.map((each) => [each.segmentId, each.flightNumber])).toEqual([
      ['SEG1', '100'],
      ['SEG2', '101'],
      ['SEG2-2', '999'],
    ]);
    expect(whole.journeys.map((each) => each.segmentIds)).toEqual([
      ['SEG1', 'SEG2'],
      ['SEG1', 'SEG2-2'],
    ]);
    const [, joined] = whole.items;
    expect(joined).toMatchObject({
      itemId: 'ITEM-1-2',
      passengerIds: ['P1-2'],
      services: [{ serviceId: 'ITEM-1-P1-2', passengerId: 'P1-2', segmentId: 'SEG1' }],
      fareComponents: [{ passengerIds: ['P1-2'], segmentIds: ['SEG1'] }],
    });
    expect(whole.stock.map((claim) => [claim.claimId, claim.itemId])).toEqual([
      ['C-ITEM-1', 'ITEM-1'],
      ['C-ITEM-1-2', 'ITEM-1-2'],
    ]);
  });

  test('takes one traveller under one id for one, and keeps what only the other order knew', () => {
    const document = { number: 'X1', type: 'PT' };
    const known = { ...passenger('P1'), surname: 'OKAFOR', documents: [document] };
    const { whole } = merged(oneTraveller(), oneTraveller({ ...second, passengers: [known] }));
    expect(whole.passengers).toHaveLength(1);
    expect(whole.passengers[0]).toMatchObject({ surname: 'Okafor', documents: [document] });
    expect(whole.items.map((item) => item.passengerIds)).toEqual([['P1'], ['P1']]);
  });

  test('keeps two travellers of one name apart whose ids or birth dates differ', () => {
    const bornOn = [{ ...passenger('P1'), bornOn: '1990-01-01' }];
    const { whole } = merged(oneTraveller(), oneTraveller({ ...second, passengers: bornOn }));
    expect(whole.passengers.map((each) => each.passengerId)).toEqual(['P1', 'P1-2']);
  });

  test('moves all money both ways, and what is left of the other order owes nothing', () => {
    const order = paidOrder(oneTraveller(), 10_000n, true);
    const charge = { chargeId: 'X', reason: 'PENALTY' as const, amount: euros('7.00'), at: now };
    const other = paidOrder(oneTraveller({ ...second, charges: [charge] }, 'Mensah'), 10_700n, true);
    const { whole, gone } = merged(order, other);
    expect(balanceOf(whole)).toMatchObject({ total: euros('207.00'), paid: euros('207.00'), due: euros('0.00') });
    expect(balanceOf(gone)).toMatchObject({ total: euros('0.00'), paid: euros('0.00'), due: euros('0.00') });
    expect([statusOf(whole, now), statusOf(gone, now), gone.closedBecause]).toEqual(['PAID', 'CANCELLED', 'merged']);
    expect(gone.stock.map((claim) => claim.status)).toEqual(['RELEASED']);
    expect(gone.transfers.map((each) => each.amount)).toEqual([euros('-107.00')]);
  });

  test('holds both to the earlier time limit, and the other locator names the whole', () => {
    const { whole, gone } = merged(oneTraveller(), oneTraveller(second, 'Mensah'));
    expect(whole.paymentDueAt).toBe(second.paymentDueAt);
    expect(whole.locators).toEqual([{ system: 'ZZ', locator: 'MNPQRT', issuedOn: '2030-01-01', kind: 'carrier' }]);
    expect([whole.relations[0]?.kind, gone.relations[0]?.kind]).toEqual(['MERGED_FROM', 'MERGED_INTO']);
    expect(statusOf(gone, now)).toBe('EXPIRED');
  });

  test('holds the price no longer than the shorter of both guarantees', () => {
    const guaranteed = oneTraveller({ ...second, priceGuaranteedUntil: '2030-01-01T13:00:00.000Z' }, 'Mensah');
    expect(merged(oneTraveller(), guaranteed).whole.priceGuaranteedUntil).toBe('2030-01-01T13:00:00.000Z');
  });

  test('says when the journeys of both begin and end', () => {
    const [first, last] = ['2030-02-01T09:40:00', '2030-02-09T12:00:00'];
    const early = oneTraveller({ dates: { serviceStartsLocal: first, serviceEndsLocal: first } });
    const late = oneTraveller({ ...second, dates: { serviceStartsLocal: last, serviceEndsLocal: last } }, 'Mensah');
    expect(merged(late, early).whole.dates).toEqual({ serviceStartsLocal: first, serviceEndsLocal: last });
  });

  test('counts what was delivered once, in the order that took it in', () => {
    const order = paidOrder(oneTraveller(), 10_000n, true);
    const other = paidOrder(oneTraveller(second, 'Mensah'), 10_000n, true);
    const flown = { ...other, items: [{ ...other.items[0]!, status: 'DELIVERED' as const }] };
    const waiting = { ...flown, items: [...flown.items, sharedItem('ITEM-2', ['P1'], price('0.00'))] };
    const sold = {
      ...waiting,
      items: waiting.items.map((i) => (i.itemId === 'ITEM-2' ? { ...i, status: 'CONFIRMED' as const } : i)),
    };
    const { whole, gone } = merged(order, sold);
    expect(whole.items.map((item) => item.status)).toEqual(['CONFIRMED', 'DELIVERED', 'CONFIRMED']);
    expect(gone.items.map((item) => item.status)).toEqual(['CANCELLED', 'CANCELLED']);
  });

  test('replays from its stored events to the same orders', () => {
    const [order, other] = [oneTraveller(), oneTraveller(second, 'Mensah')];
    const { decision, whole, gone } = merged(order, other);
    const stored = (events: readonly OrderEvent[]) =>
      events.map((event) => decodeJson<OrderEvent>(JSON.parse(encodeJson(event))));
    expect(encodeJson(stored(decision.absorbing).reduce<Order>(evolve, order))).toBe(encodeJson(whole));
    expect(encodeJson(stored(decision.merged).reduce<Order>(evolve, other))).toBe(encodeJson(gone));
  });

  test('is refused for orders that differ in what must be the same', () => {
    const group = { name: 'G', size: 1, namingDueAt: now, freeReduction: 0, reducedBy: 0 };
    const rows: [Order, Order, string, string | undefined][] = [
      [oneTraveller(), oneTraveller(), 'merge_with_itself', undefined],
      [oneTraveller(), oneTraveller({ ...second, sellerId: 'SECOND' }), 'merge_mismatch', 'the seller'],
      [oneTraveller(), oneTraveller({ ...second, ownerCode: 'XX' }), 'merge_mismatch', 'the airline'],
      [
        oneTraveller(),
        oneTraveller({ ...second, currency: 'USD', items: [sharedItem('ITEM-1', ['P1'], inDollars)] }),
        'merge_mismatch',
        'the currency: EUR and USD',
      ],
      [oneTraveller(), paidOrder(oneTraveller(second), 10_000n, true), 'merge_mismatch', 'the state: OFFERED and PAID'],
      [oneTraveller(), oneTraveller({ ...second, group }), 'merge_mismatch', 'a group takes others in, and joins none'],
    ];
    for (const [order, other, code, detail] of rows) {
      const decision = mergeOrder(order, other, facts);
      expect('refusal' in decision ? [decision.refusal.code, detail && decision.refusal.detail] : []).toEqual([
        code,
        detail,
      ]);
    }
  });
});
