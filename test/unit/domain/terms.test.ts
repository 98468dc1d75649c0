import { describe, expect, test } from '@jest/globals';
import { foldName } from '../../../src/base/foldName.ts';
import { addMs } from '../../../src/base/time.ts';
import type { Order } from '../../../src/domain/order/order.ts';
import { blockersOf, slowPaymentMs, slowRefundMs } from '../../../src/domain/view/support.ts';
import { attentionAt, nameTerm, partyTerms, termsOf, travelDays } from '../../../src/domain/view/terms.ts';
import { euros, passenger } from '../../support/orders.ts';
import { orderOf } from '../../support/sharedOrders.ts';
import { born, heldJourney, itemOf, soldJourney } from '../../support/soldOrder.ts';

describe('a name', () => {
  test.each([
    ['Müller-Lüdenscheidt', 'MULLERLUDENSCHEIDT'],
    ["O'Brien", 'OBRIEN'],
    ['de la Cruz', 'DELACRUZ'],
    ['Straße', 'STRASSE'],
    ['Łukasz Øvergård', 'LUKASZOEVERGARD'],
    ['山田', '山田'],
    ['123', ''],
  ])('%s is compared as %s', (written, compared) => {
    expect(foldName(written)).toBe(compared);
  });

  test('is asked for by surname, or by surname and given name', () => {
    expect(nameTerm('Okafor')).toBe('name:OKAFOR');
    expect(nameTerm('okafor/Ada')).toBe('name:OKAFOR/ADA');
    expect(nameTerm('/')).toBeUndefined();
  });
});

describe('the words of an order', () => {
  const order = orderOf({
    passengers: [{ ...passenger('P1', 'ADT', "O'Brién"), givenNames: ['Ada', 'Grace'] }, passenger('P2', 'ADT', '')],
    externalReferences: [{ system: 'crm', reference: 'q-42' }],
    parties: [
      { role: 'CUSTOMER', partyId: 'c-1', accountId: 'A-9', name: 'Harbour Ltd.' },
      { role: 'PAYER', partyId: 'P-7' },
    ],
  });

  test('name its offers, references, parties and passengers, each in the form it is compared in', () => {
    expect(termsOf(order)).toEqual([
      'offer:OFFER1',
      'ref:Q-42',
      'ref:CRM/Q-42',
      'customer:C-1',
      'customer:A-9',
      'customer:HARBOUR LTD.',
      'customer:~HARBOURLTD',
      'party:C-1',
      'party:A-9',
      'party:HARBOUR LTD.',
      'party:~HARBOURLTD',
      'party:P-7',
      'name:OBRIEN',
      'name:OBRIEN/ADA',
      'name:OBRIEN/ADAGRACE',
    ]);
  });

  test('find a party by a name written otherwise', () => {
    expect(partyTerms('customer', 'harbour ltd').some((word) => termsOf(order).includes(word))).toBe(true);
  });

  test('name each item status once, and follow it', () => {
    const items = (of: Order) => termsOf(of).filter((word) => word.startsWith('item:'));
    expect(items(heldJourney())).toEqual(['item:OFFERED']);
    expect(items(soldJourney())).toEqual(['item:CONFIRMED']);
  });

  test('say that a payment is on its way, and nothing once it is over', () => {
    const [payment] = soldJourney().payments;
    if (payment === undefined) throw new Error('a sold order has a payment');
    expect(termsOf(orderOf({ payments: [{ ...payment, status: 'PENDING' }] }))).toContain('payment:PENDING');
    expect(termsOf(soldJourney()).filter((word) => word.startsWith('payment:'))).toEqual([]);
  });
});

describe('the days of travel', () => {
  const late = { ...heldJourney() };
  const order: Order = {
    ...late,
    segments: late.segments.map((each) =>
      each.segmentId === 'SEG2' ? { ...each, departsLocal: '2030-02-20T23:50:00' } : each,
    ),
  };

  test('are those of what is alive, each on its own', () => {
    expect(travelDays(order)).toEqual(['2030-02-01', '2030-02-20']);
    const back = itemOf(order, 'BACK');
    const items = order.items.map((item) =>
      item.itemId === back.itemId ? { ...item, status: 'CANCELLED' as const } : item,
    );
    expect(travelDays({ ...order, items })).toEqual(['2030-02-01']);
  });
});

describe('an order is stuck', () => {
  const [payment] = soldJourney().payments;
  if (payment === undefined) throw new Error('a sold order has a payment');
  const refund = { refundId: 'R', paymentId: 'PAY1', amount: euros('10.00'), reason: 'test', requestedAt: born };

  test('never, while nothing is in its way', () => {
    expect(attentionAt(heldJourney())).toBeUndefined();
    expect(attentionAt(soldJourney())).toBeUndefined();
  });

  test('not because its seller must pay again or reprice before the hold ends by itself', () => {
    const failed = heldJourney({ payments: [{ ...payment, status: 'FAILED' }], priceGuaranteedUntil: born });
    expect(blockersOf(failed, addMs(born, 1)).map(({ code }) => code)).toEqual([
      'payment_failed',
      'price_guarantee_over',
    ]);
    expect(attentionAt(failed)).toBeUndefined();
  });

  const stuck: [string, Order][] = [
    ['a payment without outcome', heldJourney({ payments: [{ ...payment, status: 'PENDING' }] })],
    ['a refund without outcome', soldJourney({ refunds: [{ ...refund, status: 'PENDING' }] })],
    ['a complaint', soldJourney({ cases: [{ caseId: 'C', kind: 'k', itemIds: [], text: 't', filedAt: born }] })],
    [
      'a suspended item',
      soldJourney({ items: soldJourney().items.map((item) => ({ ...item, suspended: { since: born } })) }),
    ],
    ['money owed', soldJourney({ items: soldJourney().items.slice(1) })],
  ];
  test.each(stuck)('from the moment the support view says so: %s', (_what, order) => {
    const at = attentionAt(order);
    if (at === undefined) throw new Error('it is stuck');
    for (const now of [born, addMs(born, slowPaymentMs - 1), addMs(born, slowPaymentMs), addMs(born, slowRefundMs)]) {
      expect([now, at <= now]).toEqual([now, blockersOf(order, now).length > 0]);
    }
  });
});
