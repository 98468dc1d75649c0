import { describe, expect, test } from '@jest/globals';
import type { OrderEvent } from '../../../src/domain/order/events.ts';
import { revisionsOf, type RecordedEvent } from '../../../src/domain/view/revisions.ts';
import { eventWords, timelineOf } from '../../../src/domain/view/timeline.ts';
import { euros } from '../../support/orders.ts';
import { born, heldJourney, itemOf } from '../../support/soldOrder.ts';

const actor = { principalId: 'key1', name: 'First Agency', role: 'agency' };
const held = heldJourney();
const payment = {
  paymentId: 'PAY1',
  amount: euros('250.00'),
  method: { kind: 'CASH' as const },
  status: 'PENDING' as const,
  requestedAt: born,
};

function recorded(version: number, event: OrderEvent, change: Partial<RecordedEvent> = {}): RecordedEvent {
  return { version, at: event.at, actor, statusFrom: 'OFFERED', statusTo: 'OFFERED', event, ...change };
}

const later = '2030-01-01T11:00:00.000Z';
const history: RecordedEvent[] = [
  recorded(1, { type: 'OrderCreated', at: born, order: held }, { statusFrom: '-' }),
  recorded(2, {
    type: 'PassengersUpdated',
    at: later,
    passengers: [{ passengerId: 'P2', remarks: ['by the window'] }],
    contacts: [],
    removedContactIds: [],
  }),
  recorded(3, { type: 'PaymentRequested', at: later, payment }),
  recorded(4, { type: 'PaymentSucceeded', at: later, paymentId: 'PAY1', vaultReference: 'V1' }),
  recorded(
    4,
    { type: 'ItemsConfirmed', at: later, itemIds: held.items.map((item) => item.itemId) },
    { statusTo: 'PAID' },
  ),
  recorded(
    5,
    { type: 'ItemsSuspended', at: later, itemIds: [itemOf(held, 'BAG').itemId] },
    { statusFrom: 'PAID', statusTo: 'PAID' },
  ),
];

describe('the revisions of an order', () => {
  const revisions = revisionsOf(history);

  test('are one for each version, however many events it has', () => {
    expect(revisions.map(({ version, events, from, to }) => ({ version, events, from, to }))).toEqual([
      { version: 1, events: ['OrderCreated'], from: undefined, to: 'OFFERED' },
      { version: 2, events: ['PassengersUpdated'], from: 'OFFERED', to: 'OFFERED' },
      { version: 3, events: ['PaymentRequested'], from: 'OFFERED', to: 'OFFERED' },
      { version: 4, events: ['PaymentSucceeded', 'ItemsConfirmed'], from: 'OFFERED', to: 'PAID' },
      { version: 5, events: ['ItemsSuspended'], from: 'PAID', to: 'PAID' },
    ]);
  });

  test('begin with everything the order was born with', () => {
    expect(revisions[0]).toMatchObject({ total: { after: euros('250.00') }, payments: [] });
    expect(revisions[0]?.items).toHaveLength(3);
    expect(revisions[0]?.items[0]).toMatchObject({ action: 'ADD', status: { after: 'OFFERED' } });
    expect(revisions[0]?.items[0]?.status.before).toBeUndefined();
    expect(revisions[0]?.passengers).toEqual([
      { passengerId: 'P1', change: 'ADDED', members: [] },
      { passengerId: 'P2', change: 'ADDED', members: [] },
    ]);
  });

  test('name what was corrected of a passenger, and not what it says', () => {
    expect(revisions[1]).toMatchObject({
      items: [],
      passengers: [{ passengerId: 'P2', change: 'CHANGED', members: ['remarks'] }],
    });
    expect(JSON.stringify(revisions[1]?.passengers)).not.toContain('window');
  });

  test('follow a payment and what it sells', () => {
    expect(revisions[2]?.payments).toEqual([
      { paymentId: 'PAY1', amount: euros('250.00'), status: { after: 'PENDING' } },
    ]);
    expect(revisions[3]?.payments[0]?.status).toEqual({ before: 'PENDING', after: 'SUCCESSFUL' });
    expect(revisions[3]?.items.map(({ status }) => status)).toEqual(
      Array.from({ length: 3 }, () => ({ before: 'OFFERED', after: 'CONFIRMED' })),
    );
  });

  test('list an item that was only suspended, with what was asked', () => {
    expect(revisions[4]?.items).toMatchObject([
      { itemId: itemOf(held, 'BAG').itemId, action: 'SUSPEND', status: { before: 'CONFIRMED', after: 'CONFIRMED' } },
    ]);
  });

  test('of no history are none', () => {
    expect(revisionsOf([])).toEqual([]);
  });
});

describe('the timeline', () => {
  const event = (sequence: number, at: string) => ({
    sequence,
    version: sequence,
    type: 'OrderCreated' as const,
    at,
    actor,
  });

  test('goes by time; at one moment the message stands before what it did, and a refusal after', () => {
    const entries = timelineOf({
      events: [event(1, born), event(2, later)],
      refused: [{ at: born, actor, operation: 'changeOrder', code: 'order_expired' }],
      messages: [{ version: 1, message: 'IATA_OrderCreateRQ', receivedAt: born }],
    });
    expect(entries.map(({ kind, at }) => [kind, at])).toEqual([
      ['message', born],
      ['event', born],
      ['refused', born],
      ['event', later],
    ]);
    expect(entries[1]?.words).toBe(eventWords.OrderCreated);
    expect(entries[2]?.words).toContain('the order has expired');
  });
});
