import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { add, equals } from '../../../src/base/money.ts';
import { addMs } from '../../../src/base/time.ts';
import type { HeaderStatus, Order } from '../../../src/domain/order/order.ts';
import { agencyStatuses, agencyStatusesNotReached, agencyTable, agencyView } from '../../../src/domain/view/agency.ts';
import { complianceView, type TrailStep } from '../../../src/domain/view/compliance.ts';
import { customerStatuses, customerTable, customerView } from '../../../src/domain/view/customer.ts';
import { financeView } from '../../../src/domain/view/finance.ts';
import { project, viewFacts, type ProjectionLine, type ViewFact } from '../../../src/domain/view/projection.ts';
import { retailStatuses, retailTable, retailView } from '../../../src/domain/view/retail.ts';
import { blockersOf, slowPaymentMs, supportView } from '../../../src/domain/view/support.ts';
import { euros } from '../../support/orders.ts';
import { after, born, flownJourney, heldJourney, itemOf, serviceIdOf, soldJourney } from '../../support/soldOrder.ts';

const headers: readonly HeaderStatus[] = ['OFFERED', 'PAID', 'EXPIRED', 'CANCELLED', 'FULFILLED', 'COMPLETED'];

const vocabularies: [string, readonly ProjectionLine<string>[], readonly string[], readonly string[]][] = [
  ['agency', agencyTable, agencyStatuses, agencyStatusesNotReached],
  ['retail', retailTable, retailStatuses, []],
  ['customer', customerTable, customerStatuses, []],
];

describe.each(vocabularies)('the %s words', (_name, table, words, unreached) => {
  test('are one for every header and every set of facts, and all are reached but those that say they are not', () => {
    const found = new Set<string>();
    for (let bits = 0; bits < 2 ** viewFacts.length; bits++) {
      const facts = new Set<ViewFact>(viewFacts.filter((_fact, index) => (bits & (1 << index)) !== 0));
      for (const header of headers) found.add(project(table, header, facts));
    }
    expect([...found].sort()).toEqual(words.filter((word) => !unreached.includes(word)).sort());
  });

  test('end every header in one line that holds otherwise, and ask no fact twice', () => {
    for (const header of headers) {
      const asked = table.filter((line) => line.header === header).map((line) => line.when);
      expect(asked.at(-1)).toBe('otherwise');
      expect(new Set(asked).size).toBe(asked.length);
    }
  });
});

describe('an order in other words', () => {
  const words = (order: Order, now = born) => [
    agencyView(order, now).status,
    retailView(order, now).status,
    customerView(order, now).status,
  ];
  const partly = after(soldJourney(), {
    type: 'ServicesDelivered',
    at: born,
    services: [{ serviceId: serviceIdOf(soldJourney(), 'THERE', 'P1'), outcome: 'FLOWN' }],
  });
  const pending = after(heldJourney(), {
    type: 'PaymentRequested',
    at: born,
    payment: {
      paymentId: 'P',
      amount: euros('250.00'),
      method: { kind: 'CASH' },
      status: 'PENDING',
      requestedAt: born,
    },
  });
  const settled = '2031-01-01T00:00:00.000Z';
  const open = { caseId: 'CASE1', kind: 'DELAY', itemIds: [], text: 'late', filedAt: born };

  test.each([
    ['held', heldJourney(), ['HELD', 'pending', 'reserved']],
    ['being paid', pending, ['PENDING_PAYMENT', 'payment_pending', 'paying']],
    ['past its limit', heldJourney({ paymentDueAt: born }), ['EXPIRED', 'cancelled', 'lapsed']],
    [
      'given up',
      after(heldJourney(), { type: 'OrderAbandoned', at: born }),
      ['CANCELLED_BEFORE_ISSUE', 'cancelled', 'cancelled'],
    ],
    ['paid', soldJourney(), ['ISSUED', 'confirmed', 'confirmed']],
    ['partly flown', partly, ['PARTIALLY_USED', 'shipped', 'under_way']],
    ['flown', flownJourney(born), ['COMPLETED', 'delivered', 'travelled']],
    ['complained about', flownJourney(born, { cases: [open] }), ['COMPLETED', 'return_requested', 'complaint_open']],
    [
      'settled',
      after(flownJourney(born), { type: 'OrderCompleted', at: settled }),
      ['COMPLETED', 'delivered', 'travelled'],
    ],
    [
      'archived',
      after(flownJourney(born), { type: 'OrderCompleted', at: settled }, { type: 'OrderArchived', at: settled }),
      ['ARCHIVED', 'delivered', 'travelled'],
    ],
  ] as [string, Order, string[]][])('that is %s', (_state, order, expected) => {
    expect(words(order)).toEqual(expected);
  });

  test('tells a traveller what to pay only while there is something to pay', () => {
    expect(customerView(heldJourney(), born)).toMatchObject({ toPay: euros('250.00') });
    expect(customerView(soldJourney(), born).toPay).toBeUndefined();
    expect(customerView(heldJourney({ paymentDueAt: born }), born).toPay).toBeUndefined();
  });
});

describe('what support sees', () => {
  const codes = (order: Order, now = born) => blockersOf(order, now).map((each) => each.code);

  test('is nothing in the way of a healthy order', () => {
    for (const order of [heldJourney(), soldJourney(), flownJourney(born)]) expect(codes(order)).toEqual([]);
    expect(supportView(soldJourney(), born).nextAction).toBeUndefined();
  });

  test('is the worst first, since when, and what to do', () => {
    const sold = soldJourney();
    const refund = {
      refundId: 'R1',
      paymentId: 'PAY1',
      amount: euros('5.00'),
      reason: 'goodwill',
      requestedAt: born,
    };
    const order = after(
      { ...sold, transfers: [{ transferId: 'T', orderId: 'O', amount: euros('5.00'), at: born }] },
      { type: 'ItemsSuspended', at: born, itemIds: [itemOf(sold, 'BAG').itemId] },
      { type: 'RefundRequested', at: born, refund: { ...refund, status: 'PENDING' } },
    );
    expect(codes(order)).toEqual(['items_suspended']);
    const failed = after(order, {
      type: 'RefundFailed',
      at: addMs(born, 5),
      refundId: 'R1',
      failure: 'account closed',
    });
    expect(supportView(failed, born)).toMatchObject({
      blockers: [
        { code: 'refund_failed', since: addMs(born, 5), subject: 'R1' },
        { code: 'items_suspended', since: born, subject: itemOf(sold, 'BAG').itemId },
      ],
      nextAction: 'ask the payer for another way, and refund again',
    });
  });

  test('is a payment once it takes too long, and a price that is over', () => {
    const payment = { paymentId: 'P', amount: euros('250.00'), method: { kind: 'CASH' as const }, requestedAt: born };
    const order = heldJourney({
      payments: [{ ...payment, status: 'PENDING' }],
      priceGuaranteedUntil: addMs(born, slowPaymentMs),
    });
    expect(codes(order, addMs(born, slowPaymentMs - 1))).toEqual([]);
    expect(codes(order, addMs(born, slowPaymentMs))).toEqual(['payment_slow', 'price_guarantee_over']);
  });

  test('is money that is due once everything is delivered, not before', () => {
    const charges = [{ chargeId: 'C1', reason: 'PENALTY' as const, amount: euros('20.00'), at: born }];
    expect(codes(soldJourney({ charges }))).toEqual([]);
    expect(codes(flownJourney(born, { charges }))).toEqual(['money_due']);
  });

  test('is a hold that is paid in part, and a group without names near its limit', () => {
    const transfers = [{ transferId: 'T', orderId: 'O', amount: euros('5.00'), at: born }];
    const group = { name: 'School', size: 2, namingDueAt: addMs(born, 48 * 3_600_000), freeReduction: 0, reducedBy: 0 };
    const held = heldJourney({ transfers, group });
    const unnamed = { ...held, passengers: held.passengers.map((each) => ({ ...each, surname: undefined })) };
    expect(codes(unnamed)).toEqual(['partly_paid_hold']);
    expect(codes(unnamed, addMs(born, 24 * 3_600_000))).toContain('names_missing');
    expect(codes(held, addMs(born, 24 * 3_600_000))).not.toContain('names_missing');
  });
});

describe('the money of an order', () => {
  test('is billable once it is sold, and earned as it is delivered', () => {
    const money = (order: Order) => {
      const { billable, earned, deferred } = financeView(order);
      return [billable, earned, deferred];
    };
    expect(money(heldJourney())).toEqual([euros('0.00'), euros('0.00'), euros('0.00')]);
    expect(money(soldJourney())).toEqual([euros('250.00'), euros('0.00'), euros('250.00')]);
    expect(money(flownJourney(born))).toEqual([euros('250.00'), euros('250.00'), euros('0.00')]);
  });

  test('is billable = earned + deferred to the cent, whatever is delivered', () => {
    const sold = soldJourney();
    const ids = sold.items.flatMap((item) => item.services.map(({ serviceId }) => serviceId));
    fc.assert(
      fc.property(fc.subarray(ids), fc.integer({ min: 1, max: 99_999 }), (over, cents) => {
        const items = sold.items.map((item) => ({
          ...item,
          price: { ...item.price, total: { ...item.price.total, amountMinor: BigInt(cents) } },
        }));
        const services = over.map((serviceId) => ({ serviceId, outcome: 'USED' as const }));
        const order = after({ ...sold, items }, { type: 'ServicesDelivered', at: born, services });
        const view = financeView(order);
        for (const each of [...view.items, view])
          expect(equals(each.billable, add(each.earned, each.deferred))).toBe(true);
        if (over.length === ids.length) expect(view.deferred.amountMinor).toBe(0n);
      }),
    );
  });

  test('is due to one side only, and charges count', () => {
    const charge = { chargeId: 'C1', reason: 'PENALTY' as const, amount: euros('20.00'), at: born };
    expect(financeView(soldJourney({ charges: [charge] }))).toMatchObject({
      billable: euros('270.00'),
      charged: euros('20.00'),
      due: euros('20.00'),
      owed: euros('0.00'),
    });
    const transfer = { transferId: 'T1', orderId: 'O', amount: euros('5.00'), at: born };
    expect(financeView(soldJourney({ transfers: [transfer] }))).toMatchObject({
      due: euros('0.00'),
      owed: euros('5.00'),
    });
  });

  test('in other currencies is what was given and what it counted for', () => {
    const sold = soldJourney();
    const dollars = { amountMinor: 30_000n, currency: 'USD', scale: 2 };
    const tendered = { amount: dollars, rate: '0.83', rateSource: 'ECB', rateAt: born, difference: euros('0.00') };
    const payments = sold.payments.map((payment) => ({ ...payment, tendered }));
    expect(financeView({ ...sold, payments }).tendered).toEqual([
      { currency: 'USD', tendered: dollars, counted: euros('250.00') },
    ]);
  });
});

describe('the evidence of an order', () => {
  const step = (sequence: number, hash: string, previousHash: string): TrailStep => ({
    sequence,
    version: sequence,
    type: 'OrderCreated',
    at: born,
    actor: { principalId: 'K', role: 'agency' },
    statusFrom: '-',
    statusTo: 'OFFERED',
    hash,
    previousHash,
  });

  test('says whether every step names the one before', () => {
    const genesis = '0'.repeat(64);
    const order = heldJourney();
    expect(complianceView(order, [step(1, 'A', genesis), step(2, 'B', 'A')], [])).toMatchObject({
      isLinked: true,
      eventCount: 2,
      lastHash: 'B',
      acceptedHash: order.acceptedHash,
    });
    expect(complianceView(order, [step(1, 'A', genesis), step(3, 'C', 'B')], []).isLinked).toBe(false);
  });

  test('names nobody who travels', () => {
    const text = JSON.stringify(complianceView(heldJourney(), [], []));
    for (const name of ['Okafor', 'Byrne', 'Ada']) expect(text).not.toContain(name);
  });
});
