import { describe, expect, test } from '@jest/globals';
import type { ItemsWish } from '../../../src/domain/order/commands.ts';
import { decide } from '../../../src/domain/order/decide.ts';
import type { OrderFacts } from '../../../src/domain/order/facts.ts';
import type { Order, OrderItem } from '../../../src/domain/order/order.ts';
import { euros, offer, offerItem } from '../../support/orders.ts';
import {
  now,
  nothing,
  bagChoice,
  facts,
  flight,
  held,
  carriedOut,
  refused,
  pendingPayment,
} from '../../support/quotedOrders.ts';
import { orderOf, sharedItem } from '../../support/sharedOrders.ts';

describe('changes of a hold', () => {
  const change = (order: Order, wish: Partial<ItemsWish>, more: Partial<OrderFacts> = {}) =>
    carriedOut(order, { type: 'ChangeItems', wish: { ...nothing, ...wish } }, more);
  const barred = (order: Order, wish: Partial<ItemsWish>) =>
    refused(order, { type: 'ChangeItems', wish: { ...nothing, ...wish } });

  test('number what comes on from what there is, and rename what clashes', () => {
    const order = { ...held(), serviceDefinitions: [{ serviceDefinitionId: 'BAG', name: 'Cello', texts: [] }] };
    const more = change(order, { add: [bagChoice] });
    expect(more.items[1]).toMatchObject({ itemId: 'ITEM-2', action: 'ADD', dependsOn: ['ITEM-1'] });
    expect(more.items[1]?.services).toMatchObject([{ serviceId: 'SVC-1', serviceDefinitionId: 'BAG-2' }]);
    expect(more.serviceDefinitions.map((each) => each.name)).toEqual(['Cello', 'Bag']);
    expect(more.segments).toEqual(order.segments);
  });

  test('take what belongs to a bundle along, and no part of it alone unless it is optional', () => {
    const price = { total: euros('10.00'), taxes: [], fees: [] };
    const services = [{ serviceId: 'X', passengerId: 'P1', segmentId: 'SEG1', serviceDefinitionId: 'D' }];
    const part = (itemId: string, more: Partial<OrderItem> = {}) =>
      sharedItem(itemId, ['P1'], price, { type: 'MEAL', services, parentItemId: 'ITEM-2', ...more });
    const bundle = sharedItem('ITEM-2', ['P1'], price, { type: 'SERVICE', services });
    const order = held([flight(), bundle, part('ITEM-3'), part('ITEM-4', { optional: true })]);
    expect(barred(order, { removeItemIds: ['ITEM-3'] })).toBe('bundle_incomplete');
    const without = change(order, { removeItemIds: ['ITEM-4'] });
    expect(without.items.map((item) => [item.status, item.action])).toEqual([
      ['OFFERED', 'ADD'],
      ['OFFERED', 'NO_CHANGE'],
      ['OFFERED', 'NO_CHANGE'],
      ['CANCELLED', 'REMOVE'],
    ]);
    expect(change(order, { removeItemIds: ['ITEM-2'] }).items.map((item) => item.status)).toEqual([
      'OFFERED',
      'CANCELLED',
      'CANCELLED',
      'CANCELLED',
    ]);
  });

  test('take the place of a flight for what needs it, where it is flown as before', () => {
    const order = change(held(), { add: [bagChoice] });
    const better = offer({
      offerId: 'BETTER',
      items: [offerItem('F', ['P1'], '150.00')],
      segments: orderOf().segments,
    });
    const choice = { offerId: 'BETTER', ownerCode: 'ZZ', items: [{ offerItemId: 'F', passengerIds: ['P1'] }] };
    const offers = [{ offer: better, hash: 'X', version: 1 }];
    const replaced = change(order, { replace: [{ itemIds: ['ITEM-1'], with: [choice] }] }, { offers });
    expect(replaced.items.map((item) => [item.itemId, item.status, item.action, item.dependsOn])).toEqual([
      ['ITEM-1', 'CANCELLED', 'REMOVE', []],
      ['ITEM-2', 'OFFERED', 'NO_CHANGE', ['ITEM-3']],
      ['ITEM-3', 'OFFERED', 'REPLACE', []],
    ]);
    expect(replaced.items[2]?.replaces).toBe('ITEM-1');
    const other = {
      ...better,
      segments: better.segments.map((each) => ({ ...each, departsLocal: '2030-02-05T09:40:00' })),
    };
    const wish = { ...nothing, replace: [{ itemIds: ['ITEM-1'], with: [choice] }] };
    const late = decide(
      { type: 'ChangeItems', wish },
      order,
      facts({ offers: [{ offer: other, hash: 'Y', version: 1 }] }),
    );
    expect(late).toMatchObject({ refusal: { code: 'dependency_missing', subject: 'ITEM-2' } });
  });

  test('let items be of another number, at the price of one', () => {
    const order = change(held(), { add: [{ ...bagChoice, items: [{ ...bagChoice.items[0]!, quantity: 2 }] }] });
    const three = change(order, { modify: [{ itemId: 'ITEM-2', quantity: 3 }] });
    expect(three.items[1]).toMatchObject({ quantity: 3, action: 'MODIFY', price: { total: euros('105.00') } });
    expect(barred(order, { modify: [{ itemId: 'ITEM-1', quantity: 2 }] })).toBe('change_not_permitted');
    expect(barred(order, { modify: [{ itemId: 'ITEM-2', quantity: 2 }] })).toBe('nothing_to_change');
  });

  const rows: [string, Order, Partial<ItemsWish>][] = [
    ['order_expired', { ...held(), paymentDueAt: now }, {}],
    ['payment_pending', { ...held(), payments: [pendingPayment()] }, {}],
    ['item_replaced_by_nothing', held(), { replace: [{ itemIds: ['ITEM-9'], with: [] }], removeItemIds: ['ITEM-9'] }],
    ['item_unknown', held(), { removeItemIds: ['ITEM-9'] }],
    [
      'item_not_live',
      held([flight(), flight({ itemId: 'ITEM-2', status: 'CANCELLED' })]),
      { removeItemIds: ['ITEM-2'] },
    ],
    ['item_suspended', held([flight({ suspended: { since: now } })]), { removeItemIds: ['ITEM-1'] }],
    ['change_not_permitted', held(), { removeItemIds: ['ITEM-1'] }],
    ['nothing_to_change', held(), {}],
  ];
  test.each(rows)('are refused as %s', (code, order, wish) => {
    expect(barred(order, wish)).toBe(code);
  });
});
