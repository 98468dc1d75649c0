import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decodeJson, encodeJson } from '../../../src/base/json.ts';
import type { Price } from '../../../src/domain/offer/offer.ts';
import { balanceOf, statusOf } from '../../../src/domain/order/aggregate.ts';
import type { OrderEvent } from '../../../src/domain/order/events.ts';
import { evolve } from '../../../src/domain/order/evolve.ts';
import { withoutItems } from '../../../src/domain/order/evolveItems.ts';
import { mergeOrder } from '../../../src/domain/order/mergeOrder.ts';
import { moneySources } from '../../../src/domain/order/moneySources.ts';
import type { Order } from '../../../src/domain/order/order.ts';
import { refundsOwed } from '../../../src/domain/order/refundsOwed.ts';
import { splitOrder, type SplitFacts } from '../../../src/domain/order/splitOrder.ts';
import type { StockClaim } from '../../../src/domain/stock/claim.ts';
import { movementsBetween } from '../../../src/domain/stock/movementsBetween.ts';
import { euros, passenger } from '../../support/orders.ts';
import { claimFor, orderOf, paidOrder, sharedItem, sharedOrders } from '../../support/sharedOrders.ts';

const now = '2030-01-01T12:00:00.000Z';
const facts: SplitFacts = {
  now,
  orderId: '01900000-0000-7000-8000-000000000002',
  recordLocator: 'MNPQRT',
  transferId: 'MOVE',
};
const price = (total: string): Price => ({ total: euros(total), base: euros(total), taxes: [], fees: [] });

function divide(order: Order, passengerIds: string[], locators?: { system: string; locator: string }[]) {
  const decision = splitOrder({ type: 'SplitOrder', passengerIds, ...(locators && { locators }) }, order, facts);
  if ('refusal' in decision) throw new Error(decision.refusal.code);
  const source = decision.remaining.reduce<Order>(evolve, order);
  const divided = decision.divided.reduce<Order | undefined>(evolve, undefined) as Order;
  return { source, divided, decision };
}

function refusalOf(order: Order, passengerIds: string[]): string | undefined {
  const decision = splitOrder({ type: 'SplitOrder', passengerIds }, order, facts);
  return 'refusal' in decision ? decision.refusal.code : undefined;
}

/** Every part of the live items' prices by its name, added up. */
function partsOf(orders: readonly Order[]): Map<string, bigint> {
  const parts = new Map<string, bigint>();
  const count = (name: string, minor: bigint | undefined) => parts.set(name, (parts.get(name) ?? 0n) + (minor ?? 0n));
  for (const { itemId, price: of } of orders.flatMap((order) => order.items)) {
    count(`${itemId} total`, of.total.amountMinor);
    count(`${itemId} base`, of.base?.amountMinor);
    of.taxes.forEach((tax) => count(`${itemId} ${tax.code}`, tax.amount.amountMinor));
    of.fees.forEach((fee) => count(`${itemId} ${fee.code}`, fee.amount.amountMinor));
  }
  return parts;
}

function claimed(orders: readonly Order[]): StockClaim[] {
  return orders.flatMap((order) => order.stock);
}

const servicesOf = (orders: readonly Order[]) =>
  orders.flatMap((order) => order.items.flatMap((item) => item.services.map((each) => each.serviceId))).sort();

function couple(change: Partial<Order> = {}): Order {
  const shared = sharedItem('ITEM-1', ['P1', 'P2'], price('100.01'));
  const own = sharedItem('ITEM-2', ['P2'], price('30.00'), { type: 'BAGGAGE', dependsOn: ['ITEM-1'] });
  return orderOf({
    passengers: [passenger('P1'), passenger('P2')],
    items: [shared, own],
    stock: [claimFor(shared, 2)],
    ...change,
  });
}

describe('dividing an order', () => {
  test('conserves every part of every price, money, stock and services, for any passengers of any order', () => {
    fc.assert(
      fc.property(sharedOrders, ({ order, leavingIds }) => {
        const decision = splitOrder({ type: 'SplitOrder', passengerIds: leavingIds }, order, facts);
        if ('refusal' in decision) {
          expect(decision.refusal.code).toMatch(/^split_/);
          return;
        }
        const { source, divided } = divide(order, leavingIds);
        const both = [source, divided];
        expect(partsOf(both)).toEqual(partsOf([order]));
        expect(servicesOf(both)).toEqual(servicesOf([order]));
        expect(movementsBetween(order.stock, claimed(both))).toEqual([]);
        const sumOf = (member: 'total' | 'paid' | 'due') =>
          both.reduce((sum, each) => sum + balanceOf(each)[member].amountMinor, 0n);
        const before = balanceOf(order);
        expect([sumOf('total'), sumOf('paid'), sumOf('due')]).toEqual([
          before.total.amountMinor,
          before.paid.amountMinor,
          before.due.amountMinor,
        ]);
        const sources = (each: Order) => moneySources(each).reduce((sum, part) => sum + part.amount.amountMinor, 0n);
        expect(both.map(sources)).toEqual(both.map((each) => balanceOf(each).paid.amountMinor));
        expect(both.map((each) => statusOf(each, now))).toEqual([statusOf(order, now), statusOf(order, now)]);
      }),
      { numRuns: 300 },
    );
  });

  test('keeps a total the sum of its parts on both sides', () => {
    const odd: Price = {
      total: euros('10.05'),
      base: euros('10.01'),
      taxes: [{ code: 'YQ', amount: euros('0.03') }],
      taxTotal: euros('0.03'),
      fees: [{ code: 'OB', amount: euros('0.01') }],
    };
    const order = orderOf({
      passengers: ['P1', 'P2'].map((id) => passenger(id)),
      items: [sharedItem('ITEM-1', ['P1', 'P2'], odd)],
    });
    const { source, divided } = divide(order, ['P2']);
    for (const { items } of [source, divided]) {
      const [own] = items.map((item) => item.price);
      const parts = [own?.base, ...(own?.taxes ?? []).map((t) => t.amount), ...(own?.fees ?? []).map((f) => f.amount)];
      expect(own?.total.amountMinor).toBe(parts.reduce((sum, part) => sum + (part?.amountMinor ?? 0n), 0n));
      expect(own?.taxTotal).toEqual(own?.taxes[0]?.amount);
    }
  });

  test('replays from its stored events to the same two orders', () => {
    fc.assert(
      fc.property(sharedOrders, ({ order, leavingIds }) => {
        if (refusalOf(order, leavingIds) !== undefined) return;
        const { source, divided, decision } = divide(order, leavingIds);
        const stored = (events: readonly OrderEvent[]) =>
          events.map((event) => decodeJson<OrderEvent>(JSON.parse(encodeJson(event))));
        const first = decodeJson<Order>(JSON.parse(encodeJson(order)));
        expect(encodeJson(stored(decision.remaining).reduce<Order>(evolve, first))).toBe(encodeJson(source));
        expect(encodeJson(stored(decision.divided).reduce<Order | undefined>(evolve, undefined))).toBe(
          encodeJson(divided),
        );
      }),
    );
  });

  test('comes to the same totals again when both parts are put together', () => {
    fc.assert(
      fc.property(sharedOrders, ({ order, leavingIds }) => {
        if (refusalOf(order, leavingIds) !== undefined) return;
        const { source, divided } = divide(order, leavingIds);
        const merge = mergeOrder(source, divided, { now, transferId: 'BACK' });
        if ('refusal' in merge) throw new Error(merge.refusal.code);
        const whole = merge.absorbing.reduce<Order>(evolve, source);
        const gone = merge.merged.reduce<Order>(evolve, divided);
        expect(balanceOf(whole)).toEqual(balanceOf(order));
        expect(moneySources(whole)).toEqual(moneySources(order));
        expect(moneySources(gone)).toEqual([]);
        expect(balanceOf(gone).due.amountMinor).toBe(0n);
        expect(movementsBetween(order.stock, claimed([whole, gone]))).toEqual([]);
        expect(new Set(whole.passengers.map((each) => each.passengerId))).toEqual(
          new Set(order.passengers.map((each) => each.passengerId)),
        );
        expect(whole.segments).toEqual(order.segments);
        const ids = whole.items.map((item) => item.itemId);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });

  test('moves what is paid for those who leave, exactly, and leaves charges where they are', () => {
    const charge = { chargeId: 'X', reason: 'PENALTY' as const, amount: euros('5.00'), at: now };
    const sold = paidOrder({ ...couple(), charges: [charge] }, 13_501n, true);
    const { source, divided, decision } = divide(sold, ['P2']);
    const from = [{ paymentId: 'PAY', amount: euros('80.01') }];
    expect(divided.transfers).toEqual([
      { transferId: 'MOVE', orderId: sold.orderId, amount: euros('80.01'), at: now, from },
    ]);
    expect(source.transfers.map((each) => each.amount)).toEqual([euros('-80.01')]);
    expect(balanceOf(divided).due).toEqual(euros('0.00'));
    expect([source.charges, divided.charges]).toEqual([[charge], []]);
    expect(decision.divided.map((event) => event.type)).toEqual(['OrderCreated', 'MoneyTransferred', 'ItemsConfirmed']);
    expect(divided.stock).toEqual([{ ...claimFor(sharedItem('ITEM-1', [], price('0.00')), 1), status: 'SOLD' }]);
  });

  test('brings what was paid along in such a way that it can be given back to where it came from', () => {
    const { source, divided } = divide(paidOrder(couple(), 13_001n, true), ['P2']);
    const itemIds = divided.items.map((item) => item.itemId);
    const given = refundsOwed(withoutItems(divided, itemIds), { now, ids: ['REFUND'] }, 'test');
    expect(given.map(({ refund }) => [refund.paymentId, refund.amount])).toEqual([['PAY', euros('80.01')]]);
    expect(moneySources(source).map((each) => each.amount)).toEqual([euros('50.00')]);
  });

  test('gives each side the places, seats and extras of its own services', () => {
    const flies = (passengerId: string, segmentId: string) => ({
      serviceId: `${passengerId}-${segmentId}`,
      passengerId,
      segmentId,
    });
    const item = sharedItem('ITEM-1', ['P1', 'P2'], price('10.00'), {
      services: [
        { ...flies('P1', 'SEG1'), seat: { row: '12', column: 'A' } },
        { ...flies('P2', 'SEG1'), seat: { row: '12', column: 'B' } },
        flies('P1', 'SEG2'),
        { ...flies('P1', 'SEG1'), serviceId: 'BAG1', serviceDefinitionId: 'BAG' },
      ],
    });
    const [on1, on2] = ['ZZ100-20300201', 'ZZ101-20300202'];
    const pools = [`${on1}/M`, `${on2}/M`, `${on1}/seat/12A`, `${on1}/seat/12B`, `${on1}/anc/BAG`];
    const { source, divided } = divide(
      orderOf({
        passengers: [passenger('P1'), passenger('P2')],
        items: [item],
        serviceDefinitions: [{ serviceDefinitionId: 'BAG', code: 'BAG', texts: [] }],
        stock: pools.map((poolId, index) => ({ ...claimFor(item, index === 0 ? 2 : 1), claimId: poolId, poolId })),
      }),
      ['P2'],
    );
    expect(divided.stock.map((claim) => [claim.poolId, claim.quantity])).toEqual([
      [`${on1}/M`, 1],
      [`${on1}/seat/12B`, 1],
    ]);
    expect(source.stock.map((claim) => [claim.poolId, claim.quantity])).toEqual([
      [`${on1}/M`, 1],
      [`${on2}/M`, 1],
      [`${on1}/seat/12A`, 1],
      [`${on1}/anc/BAG`, 1],
    ]);
  });

  test('leaves with the order what was paid too much', () => {
    const { source, divided } = divide(paidOrder(couple(), 20_000n, true), ['P2']);
    expect([balanceOf(source).due, balanceOf(divided).due]).toEqual([euros('-69.99'), euros('0.00')]);
  });

  test('copies contacts both need, and what belongs to nobody in particular', () => {
    const contact = (contactId: string) => ({ contactId, emails: [], phones: [], addresses: [] });
    const { source, divided } = divide(
      couple({
        passengers: [
          { ...passenger('P1'), contactIds: ['BOTH', 'ONE'] },
          { ...passenger('P2'), contactIds: ['BOTH', 'TWO'] },
        ],
        contacts: ['BOTH', 'ONE', 'TWO', 'NOBODY'].map(contact),
      }),
      ['P2'],
    );
    expect(source.contacts.map((each) => each.contactId)).toEqual(['BOTH', 'ONE', 'NOBODY']);
    expect(divided.contacts.map((each) => each.contactId)).toEqual(['BOTH', 'TWO', 'NOBODY']);
  });

  test('leaves locators of other systems behind, but for those that are named', () => {
    const locators = ['QRT4PN', 'HUMUK7'].map((locator) => ({
      system: '1A',
      locator,
      issuedOn: '2030-01-01',
      kind: 'carrier' as const,
    }));
    const { source, divided } = divide(couple({ locators }), ['P2'], [{ system: '1A', locator: 'HUMUK7' }]);
    expect([source.locators, divided.locators]).toEqual([[locators[0]], [locators[1]]]);
    expect([source.relations[0]?.kind, divided.relations[0]?.kind]).toEqual(['SPLIT_INTO', 'SPLIT_FROM']);
  });

  test('divides an extra of several passengers who fly by items of their own', () => {
    const flights = ['P1', 'P2'].map((id, index) => sharedItem(`ITEM-${index + 1}`, [id], price('50.00')));
    const meal = sharedItem('ITEM-3', ['P1', 'P2'], price('9.00'), { type: 'MEAL', dependsOn: ['ITEM-1', 'ITEM-2'] });
    const { source, divided } = divide(couple({ items: [...flights, meal] }), ['P2']);
    expect([source, divided].map(({ items }) => items.map((item) => [item.itemId, item.dependsOn]))).toEqual([
      [
        ['ITEM-1', []],
        ['ITEM-3', ['ITEM-1']],
      ],
      [
        ['ITEM-2', []],
        ['ITEM-3', ['ITEM-2']],
      ],
    ]);
  });

  test('lists in the new order only what its items refer to', () => {
    const { divided, source } = divide(couple(), ['P2']);
    expect(divided.segments.map((each) => each.segmentId)).toEqual(['SEG1']);
    expect(divided.journeys).toEqual([]);
    expect(source.segments).toHaveLength(2);
  });

  test('is refused by the first rule that says no', () => {
    const infant = { ...passenger('I1', 'INF'), heldBy: 'P1' };
    const pending = { paymentId: 'PAY', amount: euros('1.00'), method: { kind: 'CASH' as const }, requestedAt: now };
    const flown = couple();
    const [flight] = flown.items;
    const begun = {
      ...flown,
      items: flown.items.map((item) =>
        item === flight
          ? {
              ...item,
              services: item.services.map((each) => ({ ...each, delivery: { outcome: 'FLOWN' as const, at: now } })),
            }
          : item,
      ),
    };
    const oneService = sharedItem('ITEM-3', ['P1', 'P2'], price('10.00'), {
      services: [{ serviceId: 'S', passengerId: 'P1' }],
    });
    const needs = sharedItem('ITEM-4', ['P2'], price('1.00'), { dependsOn: ['ITEM-5'] });
    const alone = sharedItem('ITEM-5', ['P1'], price('1.00'));
    const bundled = sharedItem('ITEM-6', ['P1', 'P2'], price('1.00'), { parentItemId: 'ITEM-5' });
    const rows: [Order, string[], string | undefined][] = [
      [couple({ items: [...couple().items, bundled, alone] }), ['P2'], 'split_indivisible'],
      [couple({ paymentDueAt: now }), ['P2'], 'order_expired'],
      [couple({ payments: [{ ...pending, status: 'PENDING' }] }), ['P9'], 'payment_pending'],
      [couple(), ['P9'], 'passenger_unknown'],
      [couple(), ['P1', 'P2'], 'split_needs_both'],
      [couple(), [], 'split_needs_both'],
      [couple({ passengers: [...couple().passengers, infant] }), ['P1'], 'split_parts_infant'],
      [couple({ passengers: [...couple().passengers, infant] }), ['P2', 'I1'], 'split_parts_infant'],
      [begun, ['P2'], 'split_indivisible'],
      [couple({ items: [...couple().items, oneService] }), ['P2'], 'split_indivisible'],
      [couple({ items: [...couple().items, needs, alone] }), ['P2'], 'split_indivisible'],
      [couple({ items: [alone] }), ['P2'], 'split_needs_both'],
      [couple(), ['P2'], undefined],
    ];
    for (const [order, ids, code] of rows) expect([ids, refusalOf(order, ids)]).toEqual([ids, code]);
  });
});
