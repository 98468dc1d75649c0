import { describe, expect, test } from '@jest/globals';
import { formatAmount } from '../../../src/base/money.ts';
import { reconcilePrices } from '../../../src/domain/offer/price.ts';
import { euros, offerItem } from '../../support/orders.ts';

const totals = (items: ReturnType<typeof reconcilePrices>['items']) =>
  items.map((item) => formatAmount(item.price.total));

describe('the prices of an offer', () => {
  const couple = offerItem('A', ['P1', 'P2'], '100.00');
  const child = offerItem('B', ['P3'], '75.00');

  test('stay as they are where they come to its total', () => {
    const { items, agrees } = reconcilePrices([couple, child], euros('175.00'));
    expect([agrees, totals(items)]).toEqual([true, ['100.00', '75.00']]);
  });

  test('count once per passenger where only so they come to its total', () => {
    const { items, agrees } = reconcilePrices([couple, child], euros('275.00'));
    expect([agrees, totals(items)]).toEqual([true, ['200.00', '75.00']]);
  });

  test('stay as they are, and are said not to agree, where they come to it in neither way', () => {
    const { items, agrees } = reconcilePrices([couple, child], euros('176.00'));
    expect([agrees, totals(items)]).toEqual([false, ['100.00', '75.00']]);
  });

  test('of things sold by the piece are not part of its total', () => {
    const bag = offerItem('C', ['P1', 'P2'], '30.00', { pricedFor: 'each' });
    expect(totals(reconcilePrices([couple, bag], euros('200.00')).items)).toEqual(['200.00', '30.00']);
  });
});
