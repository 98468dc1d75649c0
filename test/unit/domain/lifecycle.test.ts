import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addMs } from '../../../src/base/time.ts';
import { decodeJson, encodeJson } from '../../../src/base/json.ts';
import { balanceOf, headerStatus, statusOf } from '../../../src/domain/order/aggregate.ts';
import type { OrderCommand } from '../../../src/domain/order/commands.ts';
import { createOrder } from '../../../src/domain/order/createOrder.ts';
import { decide } from '../../../src/domain/order/decide.ts';
import type { OrderEvent } from '../../../src/domain/order/events.ts';
import { evolve } from '../../../src/domain/order/evolve.ts';
import type { ItemStatus, Order } from '../../../src/domain/order/order.ts';
import { isLegalTransition } from '../../../src/domain/order/transitions.ts';
import { createCommand, offer, passenger } from '../../support/orders.ts';

const start = '2030-01-01T10:00:00.000Z';

function heldOrder(): OrderEvent[] {
  const decision = createOrder(createCommand(), {
    now: start,
    orderId: '01900000-0000-7000-8000-000000000000',
    recordLocator: 'QWERTY',
    sellerId: 'S',
    source: { system: 'test', channel: 'REST' },
    offers: [{ offer: offer(), hash: 'H', version: 1 }],
    paymentIds: [],
  });
  if ('refusal' in decision) throw new Error(decision.refusal.code);
  return decision.events;
}

const replay = (events: readonly OrderEvent[]) => events.reduce<Order | undefined>(evolve, undefined) as Order;

const commands: fc.Arbitrary<OrderCommand> = fc.oneof(
  fc
    .record({
      amount: fc.constantFrom('100.00', '100', '99.99', 'x', '-100'),
      currency: fc.constantFrom('EUR', 'USD', undefined),
    })
    .map((payment): OrderCommand => ({ type: 'PayOrder', payments: [{ ...payment, method: { kind: 'CASH' } }] })),
  fc.constant<OrderCommand>({ type: 'CancelOrder' }),
  fc.constant<OrderCommand>({ type: 'ExpireOrder' }),
  fc
    .record({
      passengerId: fc.constantFrom('P1', 'P9'),
      surname: fc.constantFrom('OKAFOR', 'Smith', undefined),
      citizenship: fc.constantFrom('GB', 'FR'),
    })
    .map((change): OrderCommand => ({
      type: 'UpdatePassengers',
      passengers: [change],
      contacts: [],
      removeContactIds: [],
    })),
  fc
    .record({
      paymentId: fc.constantFrom('PAY0', 'PAY1', 'PAY2'),
      outcome: fc.constantFrom(
        { status: 'SUCCESSFUL' as const, vaultReference: 'V' },
        { status: 'FAILED' as const, failure: 'declined' },
        { status: 'PENDING' as const, vaultReference: 'V' },
      ),
    })
    .map((outcome): OrderCommand => ({ type: 'RecordPaymentOutcome', ...outcome })),
);

const steps = fc.array(fc.record({ command: commands, waitMs: fc.constantFrom(0, 60_000, 300_000, 601_000) }), {
  maxLength: 15,
});

describe('any sequence of commands', () => {
  test('takes only legal steps, and a refused command changes nothing', () => {
    fc.assert(
      fc.property(steps, (sequence) => {
        let now = start;
        let paid = 0;
        let order = replay(heldOrder());
        for (const { command, waitMs } of sequence) {
          now = addMs(now, waitMs);
          const before = encodeJson(order);
          const from = statusOf(order, now);
          const decision = decide(command, order, { now, paymentIds: [`PAY${paid}`] });
          if ('refusal' in decision) {
            expect(encodeJson(order)).toBe(before);
            continue;
          }
          if (command.type === 'PayOrder') paid += 1;
          order = decision.events.reduce<Order>(evolve, order);
          const to = statusOf(order, now);
          expect([from, to, from === to || isLegalTransition(from, to)]).toEqual([from, to, true]);
        }
      }),
    );
  });

  test('leaves a state that replaying its stored events gives again', () => {
    fc.assert(
      fc.property(steps, (sequence) => {
        let now = start;
        const events = heldOrder();
        for (const { command, waitMs } of sequence) {
          now = addMs(now, waitMs);
          const decision = decide(command, replay(events), { now, paymentIds: [`PAY${events.length}`] });
          if ('events' in decision) events.push(...decision.events);
        }
        const stored = events.map((event) => decodeJson<OrderEvent>(JSON.parse(encodeJson(event))));
        expect(encodeJson(replay(stored))).toBe(encodeJson(replay(events)));
      }),
    );
  });

  test('never takes more than the order costs, and never money for an order that has lapsed unpaid', () => {
    fc.assert(
      fc.property(steps, (sequence) => {
        let now = start;
        let order = replay(heldOrder());
        for (const { command, waitMs } of sequence) {
          now = addMs(now, waitMs);
          const lapsed = statusOf(order, now) === 'EXPIRED';
          const decision = decide(command, order, { now, paymentIds: [`PAY${order.payments.length}`] });
          if ('refusal' in decision) continue;
          if (lapsed) expect(decision.events.filter((event) => event.type.startsWith('Payment'))).toEqual([]);
          order = decision.events.reduce<Order>(evolve, order);
          const { paid, pending, total } = balanceOf(order);
          if (statusOf(order, now) === 'PAID') expect(paid.amountMinor).toBe(total.amountMinor);
          expect(paid.amountMinor + pending.amountMinor).toBeLessThanOrEqual(10_000n);
        }
      }),
    );
  });
});

describe('the header status', () => {
  const statuses = fc.array(fc.constantFrom<ItemStatus>('OFFERED', 'CONFIRMED', 'DELIVERED', 'CANCELLED'), {
    maxLength: 6,
  });
  const facts = (itemStatuses: ItemStatus[], everSold: boolean) => ({
    itemStatuses,
    everSold,
    moneyOpen: false,
    pendingPayment: false,
    paymentDueAt: start,
    settled: false,
  });

  test('of no items is that of an order with nothing left', () => {
    expect(headerStatus(facts([], false), start)).toBe('EXPIRED');
    expect(headerStatus(facts([], true), start)).toBe('CANCELLED');
  });

  test('ignores cancelled items and their order among the others', () => {
    fc.assert(
      fc.property(statuses, fc.boolean(), (items, everSold) => {
        const live = items.filter((status) => status !== 'CANCELLED');
        const shuffled = [...items].sort();
        const status = headerStatus(facts(items, everSold), start);
        expect(headerStatus(facts(shuffled, everSold), start)).toBe(status);
        if (live.length > 0) expect(headerStatus(facts(live, everSold), start)).toBe(status);
        else expect(['EXPIRED', 'CANCELLED']).toContain(status);
      }),
    );
  });

  test('is OFFERED up to the limit and EXPIRED from it on, unless a payment is on its way', () => {
    const unpaid = facts(['OFFERED'], false);
    expect(headerStatus(unpaid, addMs(start, -1))).toBe('OFFERED');
    expect(headerStatus(unpaid, start)).toBe('EXPIRED');
    expect(headerStatus({ ...unpaid, pendingPayment: true }, start)).toBe('OFFERED');
  });
});

describe('a passenger update', () => {
  const order = replay(heldOrder());
  const update = (change: object): OrderCommand => ({
    type: 'UpdatePassengers',
    passengers: [{ passengerId: 'P1', ...change }],
    contacts: [],
    removeContactIds: [],
  });

  test('takes a name repeated in another case as no change of name', () => {
    const decision = decide(update({ surname: 'OKAFOR', gender: 'F' }), order, { now: start, paymentIds: [] });
    expect('events' in decision && replay([...heldOrder(), ...decision.events]).passengers[0]).toMatchObject({
      surname: passenger('P1').surname,
      gender: 'F',
    });
  });

  test('refuses another name, an unknown passenger, and a change that changes nothing', () => {
    const facts = { now: start, paymentIds: [] };
    expect(decide(update({ surname: 'Smith' }), order, facts)).toMatchObject({
      refusal: { code: 'name_change_needs_quote' },
    });
    expect(decide(update({ passengerId: 'P9' }), order, facts)).toMatchObject({
      refusal: { code: 'passenger_unknown' },
    });
    expect(decide(update({}), order, facts)).toMatchObject({ refusal: { code: 'nothing_to_change' } });
  });

  test('refuses another type, an adult and a contact that are not there', () => {
    const facts = { now: start, paymentIds: [] };
    expect(decide(update({ type: 'CHD' }), order, facts)).toMatchObject({
      refusal: { code: 'passenger_type_needs_quote' },
    });
    expect(decide(update({ heldBy: 'NOBODY' }), order, facts)).toMatchObject({
      refusal: { code: 'infant_without_adult' },
    });
    expect(decide(update({ contactIds: ['GHOST'] }), order, facts)).toMatchObject({
      refusal: { code: 'contact_not_found' },
    });
  });

  test('adds documents, takes out those it names, and puts a new one in the place of its like', () => {
    const passport = { number: 'A1', type: 'PT', issuingCountry: 'GB' };
    const visa = { number: 'V1', type: 'VI', issuingCountry: 'US' };
    const numbers = (changes: object[]) => {
      const events = changes.reduce<OrderEvent[]>((before, change) => {
        const decision = decide(update(change), replay(before), { now: start, paymentIds: [] });
        if ('refusal' in decision) throw new Error(decision.refusal.code);
        return [...before, ...decision.events];
      }, heldOrder());
      return replay(events).passengers[0]?.documents.map((document) => document.number);
    };
    expect(numbers([{ documents: [passport, visa] }])).toEqual(['A1', 'V1']);
    expect(numbers([{ documents: [passport, visa] }, { documents: [{ ...passport, number: 'A2' }] }])).toEqual([
      'V1',
      'A2',
    ]);
    expect(numbers([{ documents: [passport, visa] }, { removeDocumentNumbers: ['A1'] }])).toEqual(['V1']);
  });
});

test('an order is paid by one payment, so that none is taken in vain', () => {
  const half = { amount: '50.00', method: { kind: 'CASH' as const } };
  const decision = decide({ type: 'PayOrder', payments: [half, half] }, replay(heldOrder()), {
    now: start,
    paymentIds: ['PAY0', 'PAY1'],
  });
  expect(decision).toMatchObject({ refusal: { code: 'payment_split_unsupported' } });
});
