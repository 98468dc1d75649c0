import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { add, compare, subtract } from '../../../src/base/money.ts';
import type { Restriction } from '../../../src/domain/offer/offer.ts';
import { balanceOf, statusOf } from '../../../src/domain/order/aggregate.ts';
import type { AcceptQuote, ItemsWish, MakeQuote, OrderCommand } from '../../../src/domain/order/commands.ts';
import type { OrderFacts } from '../../../src/domain/order/facts.ts';
import type { Order } from '../../../src/domain/order/order.ts';
import type { ControlledFlight } from '../../../src/domain/stock/flight.ts';
import { euros, offer, offerItem, passenger } from '../../support/orders.ts';
import {
  now,
  nothing,
  flightRules,
  bagOffer,
  bagChoice,
  withBag,
  flight,
  held,
  sold,
  carriedOut,
  refused,
  changing,
  cancelling,
  cash,
  accepting,
  pendingPayment,
} from '../../support/quotedOrders.ts';
import { orderOf, paidOrder, sharedItem } from '../../support/sharedOrders.ts';

describe('quotes', () => {
  test('change nothing but that they are there, and take the place of open ones', () => {
    const order = sold();
    const quoted = carriedOut(order, changing());
    expect({ ...quoted, quotes: [], changedAt: '' }).toEqual({ ...order, changedAt: '' });
    const again = carriedOut(quoted, cancelling, { ids: ['NEXT'] });
    expect(again.quotes.map((each) => each.status)).toEqual(['SUPERSEDED', 'OPEN']);
  });

  test('take the highest fee of an item, and no more than it cost when it is cancelled', () => {
    const dear = flight({ restrictions: [...flightRules, { kind: 'CANCEL', allowed: true, fee: euros('500.00') }] });
    const quote = carriedOut(sold([dear]), cancelling).quotes[0];
    expect(quote).toMatchObject({ penalty: euros('100.00'), due: euros('0.00') });
    expect(carriedOut(sold(), cancelling).quotes[0]?.penalty).toEqual(euros('30.00'));
  });

  test('correct names free of charge unless a rule is about names', () => {
    const names = [{ passengerId: 'P1', surname: 'Byrne' }];
    const ask = { type: 'MakeQuote' as const, ask: { kind: 'CHANGE' as const, wish: nothing, names } };
    const free = carriedOut(sold(), ask);
    expect(free.quotes[0]).toMatchObject({ penalty: euros('0.00'), due: euros('0.00') });
    expect(carriedOut(free, accepting()).passengers[0]?.surname).toBe('Byrne');
    const rule: Restriction = { kind: 'CHANGE', changeType: 'Name', allowed: true, fee: euros('15.00') };
    expect(carriedOut(sold([flight({ restrictions: [rule] })]), ask).quotes[0]?.due).toEqual(euros('15.00'));
  });

  test('are refused by the rules in their order, each row repairing the fault of the one before', () => {
    const strict = flight({ restrictions: [{ kind: 'CHANGE', allowed: false }] });
    const needy = flight({ itemId: 'ITEM-2', type: 'SERVICE', dependsOn: ['ITEM-1'] });
    const replace = [{ itemIds: ['ITEM-1'], with: [bagChoice] }];
    const ask = (
      wish: Partial<ItemsWish>,
      more: Partial<MakeQuote> = {},
      names: { passengerId: string }[] = [],
    ): MakeQuote => ({
      type: 'MakeQuote',
      ask: { kind: 'CHANGE', wish: { ...nothing, ...wish }, names },
      ...more,
    });
    const bad = { waivePenalty: 'why not' };
    const paying = { ...held([strict]), payments: [pendingPayment()] };
    const sevens = [{ passengerId: 'P7' }];
    const rows: [string, Order, MakeQuote, Partial<OrderFacts>?][] = [
      [
        'order_cancelled',
        { ...paying, closedBecause: 'abandoned', items: [] },
        ask({ removeItemIds: ['ITEM-9'] }, bad, sevens),
      ],
      ['payment_pending', paying, ask({ removeItemIds: ['ITEM-9'] }, bad, sevens)],
      ['passenger_unknown', held([strict]), ask({ removeItemIds: ['ITEM-9'] }, bad, sevens)],
      ['command_not_allowed', held([strict]), ask({ removeItemIds: ['ITEM-9'] }, bad)],
      ['staff_only', sold([strict]), ask({ removeItemIds: ['ITEM-9'] }, bad)],
      ['item_unknown', sold([strict]), ask({ removeItemIds: ['ITEM-9'] }, bad), { by: 'STAFF' }],
      ['offer_not_found', sold([strict]), ask({ replace }, bad), { by: 'STAFF', offers: [] }],
      ['dependency_missing', sold([strict, needy]), ask({ replace }, bad), { by: 'STAFF' }],
      ['change_not_permitted', sold([strict]), ask({ replace }, bad), { by: 'STAFF' }],
      ['not refused: QuoteMade', sold([flight()]), ask({ replace }, bad), { by: 'STAFF' }],
    ];
    for (const [code, order, command, more] of rows) expect(refused(order, command, more)).toBe(code);
  });

  test('are accepted by the rules in their order, each row repairing the fault of the one before', () => {
    const order = carriedOut(sold(), changing());
    const newer = carriedOut(order, changing(), { ids: ['NEW'] });
    const failed = { ...order, quotes: order.quotes.map((each) => ({ ...each, status: 'FAILED' as const })) };
    const renamed = { ...order, passengers: [passenger('P1', 'ADT', 'Byrne')] };
    const late = { now: '2030-01-01T11:30:00.000Z' };
    const used = { offers: [{ offer: bagOffer(), hash: 'B', version: 1, usedByOrderId: 'ANOTHER' }] };
    const paying = { ...newer, payments: [...newer.payments, pendingPayment()] };
    const rows: [string, Order, AcceptQuote, Partial<OrderFacts>?][] = [
      ['payment_pending', paying, accepting({ quoteId: 'NONE' }), late],
      ['quote_unknown', newer, accepting({ quoteId: 'NONE' }), late],
      ['quote_superseded', newer, accepting(), late],
      ['quote_expired', renamed, accepting(), late],
      ['quote_used', failed, accepting()],
      ['quote_outdated', renamed, accepting(), used],
      ['offer_already_used', order, accepting(), used],
      ['payment_amount_mismatch', order, accepting()],
      ['payment_amount_mismatch', order, accepting({ payments: cash('36.00') })],
      ['not refused: QuoteAccepted,PaymentRequested', order, accepting({ payments: cash('35.00') })],
    ];
    for (const [code, given, command, more] of rows) expect(refused(given, command, more)).toBe(code);
  });

  test('whose payment fails leave the order at what it cost', () => {
    const asked = carriedOut(carriedOut(sold(), changing()), accepting({ payments: cash('35.00') }));
    expect(balanceOf(asked)).toMatchObject({ total: euros('100.00'), pending: euros('35.00') });
    expect(refused(asked, cancelling)).toBe('payment_pending');
    const outcome = (status: 'SUCCESSFUL' | 'FAILED'): OrderCommand => ({
      type: 'RecordPaymentOutcome',
      paymentId: 'PAY2',
      outcome: status === 'FAILED' ? { status, failure: 'no' } : { status, vaultReference: 'V' },
    });
    const failed = carriedOut(asked, outcome('FAILED'));
    expect(failed.items.map((item) => item.status)).toEqual(['CONFIRMED', 'CANCELLED']);
    expect(balanceOf(failed)).toMatchObject({ total: euros('100.00'), due: euros('0.00') });
    const paid = carriedOut(asked, outcome('SUCCESSFUL'));
    expect(paid.items.map((item) => item.status)).toEqual(['CONFIRMED', 'CONFIRMED']);
    expect(balanceOf(paid)).toMatchObject({ total: euros('135.00'), due: euros('0.00') });
  });

  test('that were overtaken by delivery while their payment was on its way give the money back', () => {
    const order = sold([flight(), flight({ itemId: 'ITEM-2', restrictions: [] })]);
    const dear = offer({ offerId: 'BAGS', items: [offerItem('BAG', ['P1'], '300.00')], segments: orderOf().segments });
    const offers = [{ offer: dear, hash: 'B', version: 1 }];
    const wish = { ...nothing, replace: [{ itemIds: ['ITEM-2'], with: [bagChoice] }] };
    const quoted = carriedOut(order, changing(wish), { offers });
    const asked = carriedOut(quoted, accepting({ payments: cash('200.00') }), { offers });
    const items = asked.items.map((item) =>
      item.itemId === 'ITEM-2' ? { ...item, status: 'DELIVERED' as const } : item,
    );
    const late = carriedOut(
      { ...asked, items },
      { type: 'RecordPaymentOutcome', paymentId: 'PAY2', outcome: { status: 'SUCCESSFUL', vaultReference: 'V' } },
    );
    expect(late.quotes[0]?.status).toBe('FAILED');
    expect(late.refunds).toMatchObject([{ amount: euros('200.00'), status: 'PENDING' }]);
    expect(balanceOf(late).due).toEqual(euros('0.00'));
  });

  const cents = fc.bigInt({ min: 0n, max: 50_000n }).map((amountMinor) => ({ ...euros('0.00'), amountMinor }));
  const soldOrders = fc
    .array(fc.record({ price: cents, fee: cents, allowed: fc.boolean(), ruled: fc.boolean() }), {
      minLength: 1,
      maxLength: 5,
    })
    .map((lines) =>
      sold(
        lines.map(({ price, fee, allowed, ruled }, index) =>
          sharedItem(
            `ITEM-${index + 1}`,
            ['P1'],
            { total: price, taxes: [], fees: [] },
            {
              restrictions: ruled ? [{ kind: 'CANCEL', allowed, ...(allowed ? { fee } : {}) }] : [],
            },
          ),
        ),
      ),
    );

  test('conserve money: what was paid is what is kept and what goes back', () => {
    fc.assert(
      fc.property(soldOrders, fc.nat(), (order, which) => {
        const some = order.items.filter((_item, index) => ((which >> index) & 1) === 1).map((item) => item.itemId);
        const partly = some.length > 0 && some.length < order.items.length;
        const command = partly ? changing({ ...nothing, removeItemIds: some }) : cancelling;
        const before = balanceOf(order);
        const quoted = carriedOut(order, command);
        const quote = quoted.quotes[0];
        if (quote === undefined) throw new Error('no quote');
        expect(balanceOf(quoted)).toEqual(before);
        expect(compare(quote.due, euros('0.00'))).toBeLessThanOrEqual(0);
        expect(add(quote.after, quote.penalty)).toEqual(add(quote.before, quote.due));
        const over = carriedOut(quoted, accepting());
        const balance = balanceOf(over);
        expect(balance.due).toEqual(euros('0.00'));
        expect(subtract(before.paid, balance.total)).toEqual(
          over.refunds.reduce((sum, refund) => add(sum, refund.amount), euros('0.00')),
        );
        const settled = over.refunds.reduce(
          (current, { refundId }) =>
            carriedOut(current, {
              type: 'RecordRefundOutcome',
              refundId,
              outcome: { status: 'SUCCESSFUL', vaultReference: 'V' },
            }),
          over,
        );
        expect(statusOf(settled, now)).toBe(partly ? 'PAID' : 'CANCELLED');
      }),
    );
  });
});

describe('stock of a quoted change', () => {
  const flights: ControlledFlight[] = [
    {
      flightId: 'ZZ100-20300201',
      carrier: 'ZZ',
      flightNumber: '100',
      departsOn: '2030-02-01',
      departsAt: '2030-02-01T09:40:00.000Z',
      status: 'OPEN',
      cabins: [{ codes: ['M'], poolId: 'ZZ100-20300201/M', tiers: [] }],
      ancillaries: [{ code: 'BAG', poolId: 'ZZ100-20300201/anc/BAG' }],
    },
  ];
  const bags = bagOffer({ serviceDefinitions: [{ serviceDefinitionId: 'BAG', name: 'Bag', code: 'BAG', texts: [] }] });
  const known = { offers: [{ offer: bags, hash: 'B', version: 1 }], flights };
  const live = (order: Order) =>
    order.stock.filter((claim) => claim.status !== 'RELEASED').map(({ quantity, status }) => [quantity, status]);
  const outcome = (paymentId: string, isPaid: boolean): OrderCommand => ({
    type: 'RecordPaymentOutcome',
    paymentId,
    outcome: isPaid ? { status: 'SUCCESSFUL', vaultReference: 'V' } : { status: 'FAILED', failure: 'no' },
  });
  const accepted = (order: Order, wish: ItemsWish, amount: string, paymentIds: string[]) =>
    carriedOut(carriedOut(order, changing(wish), known), accepting({ payments: cash(amount) }), {
      ...known,
      paymentIds,
    });

  test('is taken when it is accepted, sold when it is paid, and only the difference of what grows', () => {
    const asked = accepted(sold(), withBag, '35.00', ['PAY2']);
    expect(live(asked)).toEqual([[1, 'HELD']]);
    const one = carriedOut(asked, outcome('PAY2', true));
    expect(live(one)).toEqual([[1, 'SOLD']]);
    const wish = { ...nothing, modify: [{ itemId: 'ITEM-2', quantity: 3 }] };
    const quoted = carriedOut(one, changing(wish), { ...known, ids: ['MORE'] });
    const payment = accepting({ quoteId: 'MORE', payments: cash('70.00') });
    const growing = carriedOut(quoted, payment, { ...known, paymentIds: ['PAY3'] });
    expect(live(growing)).toEqual([
      [1, 'SOLD'],
      [2, 'HELD'],
    ]);
    expect(live(carriedOut(growing, outcome('PAY3', false)))).toEqual([[1, 'SOLD']]);
    const grown = carriedOut(growing, outcome('PAY3', true));
    expect(live(grown)).toEqual([
      [1, 'SOLD'],
      [2, 'SOLD'],
    ]);
    const back = { ...nothing, modify: [{ itemId: 'ITEM-2', quantity: 1 }] };
    const fewer = carriedOut(grown, changing(back), { ...known, ids: ['BACK', 'R1', 'R2'] });
    expect(live(carriedOut(fewer, accepting({ quoteId: 'BACK' })))).toEqual([[1, 'SOLD']]);
  });

  test('goes back when its payment fails', () => {
    const asked = accepted(sold(), withBag, '35.00', ['PAY2']);
    expect(live(carriedOut(asked, outcome('PAY2', false)))).toEqual([]);
  });
});

describe('a hold of which something is paid', () => {
  test('gives it back when it is given up and when its time is over, however many payments it came from', () => {
    const order = paidOrder(held(), 4_000n, false);
    const [first] = order.payments;
    if (first === undefined) throw new Error('not paid');
    const twice = { ...order, payments: [first, { ...first, paymentId: 'PAY9', amount: euros('5.00') }] };
    const given = carriedOut(twice, { type: 'CancelOrder' });
    expect(given.refunds.map(({ paymentId, amount }) => [paymentId, amount])).toEqual([
      ['PAY', euros('40.00')],
      ['PAY9', euros('5.00')],
    ]);
    const expired = carriedOut(twice, { type: 'ExpireOrder' }, { now: twice.paymentDueAt });
    expect(expired).toMatchObject({
      closedBecause: 'time_limit',
      refunds: [{ status: 'PENDING' }, { status: 'PENDING' }],
    });
    expect(balanceOf(expired).due).toEqual(euros('0.00'));
  });
});
