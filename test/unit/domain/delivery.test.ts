import { describe, expect, test } from '@jest/globals';
import { addMs } from '../../../src/base/time.ts';
import { statusOf } from '../../../src/domain/order/aggregate.ts';
import { archiveOrder } from '../../../src/domain/order/archiveOrder.ts';
import { fileCase, resolveCase } from '../../../src/domain/order/cases.ts';
import { checkIn } from '../../../src/domain/order/checkIn.ts';
import { completeOrder } from '../../../src/domain/order/completeOrder.ts';
import { deliverServices } from '../../../src/domain/order/deliverServices.ts';
import type { Decision } from '../../../src/domain/order/decision.ts';
import { standardPolicy, type OrderFacts } from '../../../src/domain/order/facts.ts';
import type { DeliveryOutcome, Order } from '../../../src/domain/order/order.ts';
import { euros } from '../../support/orders.ts';
import { after, born, flownJourney, heldJourney, itemOf, serviceIdOf, soldJourney } from '../../support/soldOrder.ts';

const facts = (change: Partial<OrderFacts> = {}): OrderFacts => ({ now: born, paymentIds: [], by: 'STAFF', ...change });
const codeOf = (decision: Decision) => ('refusal' in decision ? decision.refusal.code : 'done');

type Delivered = [offerItemId: string, passengerId: string, outcome: DeliveryOutcome];

function deliver(order: Order, delivered: readonly Delivered[], change: Partial<OrderFacts> = {}): Decision {
  const services = delivered.map(([item, passengerId, outcome]) => ({
    serviceId: serviceIdOf(order, item, passengerId),
    outcome,
  }));
  return deliverServices({ type: 'DeliverServices', services }, order, facts(change));
}

function delivered(order: Order, ...lines: Delivered[]): Order {
  const decision = deliver(order, lines);
  if ('refusal' in decision) throw new Error(decision.refusal.code);
  return after(order, ...decision.events);
}

describe('delivery', () => {
  test('is refused for the first rule that is broken, in the order of the rules', () => {
    const sold = soldJourney();
    const suspended = after(sold, {
      type: 'ItemsSuspended',
      at: born,
      itemIds: [itemOf(sold, 'THERE').itemId],
    });
    const unnamed = {
      ...sold,
      passengers: sold.passengers.map((each) => (each.passengerId === 'P1' ? { ...each, surname: undefined } : each)),
    };
    const rows: [Order, Delivered[], Partial<OrderFacts>, string][] = [
      [suspended, [['THERE', 'P1', 'USED']], { by: 'SELLER' }, 'staff_only'],
      [suspended, [], {}, 'nothing_to_change'],
      [suspended, [['THERE', 'P1', 'USED']], {}, 'item_suspended'],
      [unnamed, [['THERE', 'P1', 'USED']], {}, 'unnamed_passengers'],
      [sold, [['THERE', 'P1', 'USED']], {}, 'delivery_outcome_impossible'],
      [sold, [['BAG', 'P1', 'USED']], {}, 'delivery_out_of_order'],
      [sold, [['THERE', 'P1', 'FLOWN']], {}, 'done'],
    ];
    for (const [order, lines, change, code] of rows)
      expect([code, codeOf(deliver(order, lines, change))]).toEqual([code, code]);
  });

  test('knows no service the order has not, and none that is over or named with two ends', () => {
    const unknown = deliverServices(
      { type: 'DeliverServices', services: [{ serviceId: 'NONE', outcome: 'FLOWN' }] },
      soldJourney(),
      facts(),
    );
    expect(codeOf(unknown)).toBe('service_unknown');
    const flown = delivered(soldJourney(), ['THERE', 'P1', 'FLOWN']);
    expect(codeOf(deliver(flown, [['THERE', 'P1', 'NO_SHOW']]))).toBe('service_over');
    const twice: Delivered[] = [
      ['BACK', 'P1', 'FLOWN'],
      ['BACK', 'P1', 'NO_SHOW'],
    ];
    expect(codeOf(deliver(flown, twice))).toBe('service_over');
  });

  test('is refused for an item that is not sold or was removed', () => {
    const sold = soldJourney();
    const items = sold.items.map((item) =>
      item.type === 'BAGGAGE' ? { ...item, status: 'CANCELLED' as const } : item,
    );
    expect(codeOf(deliver({ ...sold, items }, [['BAG', 'P1', 'NOT_CLAIMED']]))).toBe('item_not_live');
    expect(codeOf(deliver(heldJourney(), [['THERE', 'P1', 'FLOWN']]))).toBe('item_not_live');
  });

  test('of what depends on a flight comes after it or with it', () => {
    const together = deliver(soldJourney(), [
      ['BAG', 'P1', 'USED'],
      ['THERE', 'P1', 'FLOWN'],
    ]);
    expect(codeOf(together)).toBe('done');
    expect(codeOf(deliver(delivered(soldJourney(), ['THERE', 'P1', 'FLOWN']), [['BAG', 'P1', 'USED']]))).toBe('done');
    const other = delivered(soldJourney(), ['THERE', 'P2', 'FLOWN']);
    expect(codeOf(deliver(other, [['BAG', 'P1', 'USED']]))).toBe('delivery_out_of_order');
  });

  test('of what depends on a flight nobody showed up for can only be not claimed', () => {
    const missed = delivered(soldJourney(), ['THERE', 'P1', 'NO_SHOW']);
    expect(codeOf(deliver(missed, [['BAG', 'P1', 'USED']]))).toBe('delivery_out_of_order');
    expect(codeOf(deliver(missed, [['BAG', 'P1', 'NOT_CLAIMED']]))).toBe('done');
    expect(codeOf(deliver(soldJourney(), [['BAG', 'P1', 'NOT_CLAIMED']]))).toBe('delivery_out_of_order');
  });

  test('fulfils the order with its last service, and not before', () => {
    let order = soldJourney();
    const steps: Delivered[] = [
      ['THERE', 'P1', 'FLOWN'],
      ['THERE', 'P2', 'NO_SHOW'],
      ['BAG', 'P1', 'USED'],
      ['BACK', 'P1', 'FLOWN'],
    ];
    for (const step of steps) {
      order = delivered(order, step);
      expect([statusOf(order, born), order.dates.fulfilledAt]).toEqual(['PAID', undefined]);
    }
    expect(order.items.map((item) => item.status)).toEqual(['DELIVERED', 'CONFIRMED', 'DELIVERED']);
    order = delivered(order, ['BACK', 'P2', 'NO_SHOW']);
    expect([statusOf(order, born), order.dates.fulfilledAt]).toEqual(['FULFILLED', born]);
  });

  test('of the rest by cancellation fulfils the order too', () => {
    const flown = delivered(soldJourney(), ['THERE', 'P1', 'FLOWN'], ['THERE', 'P2', 'FLOWN'], ['BAG', 'P1', 'USED']);
    const later = addMs(born, 1000);
    const order = after(flown, {
      type: 'ItemsChanged',
      at: later,
      change: {
        actions: [],
        items: [],
        removedItemIds: [itemOf(flown, 'BACK').itemId],
        additions: { segments: [], journeys: [], priceClasses: [], serviceDefinitions: [], baggageAllowances: [] },
        offers: [],
        claims: [],
        releasedClaimIds: [],
      },
    });
    expect([statusOf(order, later), order.dates.fulfilledAt]).toEqual(['FULFILLED', later]);
  });

  test('of the last service ends what delivers nothing of its own', () => {
    const sold = soldJourney();
    const fee = { ...itemOf(sold, 'BAG'), itemId: 'FEE', type: 'SERVICE' as const, services: [] };
    const order = { ...sold, items: [...sold.items.filter((item) => item.type === 'FLIGHT'), fee] };
    const flown = delivered(order, ['THERE', 'P1', 'FLOWN'], ['THERE', 'P2', 'FLOWN']);
    expect(flown.items.at(-1)?.status).toBe('CONFIRMED');
    const over = delivered(flown, ['BACK', 'P1', 'FLOWN'], ['BACK', 'P2', 'FLOWN']);
    expect([over.items.at(-1)?.status, statusOf(over, born)]).toEqual(['DELIVERED', 'FULFILLED']);
  });
});

describe('check-in', () => {
  const allowed = (order: Order) => {
    const answer = checkIn(order, born);
    return 'refusal' in answer
      ? answer.refusal.detail
      : answer.lines.filter((line) => line.refusal === undefined).length;
  };

  test('is for paid orders alone', () => {
    expect(allowed(heldJourney())).toContain('payment required');
    expect(allowed({ ...heldJourney(), paymentDueAt: born })).toContain('payment required');
    expect(allowed(soldJourney())).toBe(4);
    expect(allowed(flownJourney(born))).toContain('everything is delivered');
  });

  test('is refused while money is due, however the order came to be paid', () => {
    const charge = { chargeId: 'C1', reason: 'PENALTY' as const, amount: euros('20.00'), at: born };
    expect(allowed(soldJourney({ charges: [charge] }))).toContain('20.00 EUR is due');
  });

  test('is refused to those who are suspended, flown, or have no name', () => {
    const sold = soldJourney();
    const suspended = after(sold, { type: 'ItemsSuspended', at: born, itemIds: [itemOf(sold, 'BACK').itemId] });
    expect(allowed(suspended)).toBe(2);
    expect(allowed(delivered(suspended, ['THERE', 'P1', 'FLOWN']))).toBe(1);
    const unnamed = { ...sold, passengers: sold.passengers.map((each) => ({ ...each, surname: undefined })) };
    expect(allowed(unnamed)).toContain('has no name yet');
  });
});

describe('a complaint', () => {
  const flown = flownJourney(born);
  const complaint = { type: 'FileCase' as const, kind: 'DELAY', itemIds: [], text: 'three hours late' };
  const last = addMs(born, standardPolicy.caseWindowMs - 1);

  test('is taken until the window closes', () => {
    expect(codeOf(fileCase(complaint, flown, facts({ by: 'SELLER', now: last, ids: ['CASE1'] })))).toBe('done');
    const late = facts({ now: addMs(last, 1), ids: ['CASE1'] });
    expect(codeOf(fileCase(complaint, flown, late))).toBe('case_window_closed');
    const unknown = { ...complaint, itemIds: ['NONE'] };
    expect(codeOf(fileCase(unknown, flown, facts({ ids: ['CASE1'] })))).toBe('item_unknown');
  });

  test('is resolved once, by staff', () => {
    const answer = { type: 'ResolveCase' as const, caseId: 'CASE1', resolution: 'a voucher' };
    expect(codeOf(resolveCase(answer, flown, facts()))).toBe('case_unknown');
    const filed = fileCase(complaint, flown, facts({ ids: ['CASE1'] }));
    const open = after(flown, ...('events' in filed ? filed.events : []));
    expect(codeOf(resolveCase(answer, open, facts({ by: 'SELLER' })))).toBe('staff_only');
    const resolved = resolveCase(answer, open, facts());
    const closed = after(open, ...('events' in resolved ? resolved.events : []));
    expect(closed.cases).toMatchObject([{ caseId: 'CASE1', resolvedAt: born, resolution: 'a voucher' }]);
    expect(codeOf(resolveCase(answer, closed, facts()))).toBe('case_closed');
  });
});

describe('settlement', () => {
  const later = addMs(born, standardPolicy.caseWindowMs);
  const details = (order: Order, now = later) => {
    const decision = completeOrder(order, facts({ now, by: 'SYSTEM' }));
    return 'refusal' in decision ? decision.refusal.detail : 'done';
  };

  test('waits for the window, every case, and all money, and says for what', () => {
    const flown = flownJourney(born);
    expect(details(flown, addMs(later, -1))).toContain('complaints can be made');
    const open = { caseId: 'CASE1', kind: 'DELAY', itemIds: [], text: 'late', filedAt: born };
    expect(details({ ...flown, cases: [open] })).toBe('case CASE1 is open');
    const charge = { chargeId: 'C1', reason: 'PENALTY' as const, amount: euros('20.00'), at: born };
    expect(details({ ...flown, charges: [charge] })).toBe('20.00 EUR is due');
    const transfer = { transferId: 'T1', orderId: 'O', amount: euros('5.00'), at: born };
    expect(details({ ...flown, transfers: [transfer] })).toBe('5.00 EUR is owed to the payer');
    expect(details(flown)).toBe('done');
  });

  test('is not for sellers, and is followed by the archive', () => {
    const flown = flownJourney(born);
    expect(codeOf(completeOrder(flown, facts({ now: later, by: 'SELLER' })))).toBe('staff_only');
    const done = completeOrder(flown, facts({ now: later }));
    const completed = after(flown, ...('events' in done ? done.events : []));
    expect(statusOf(completed, later)).toBe('COMPLETED');
    expect(codeOf(archiveOrder(completed, facts({ by: 'SELLER' })))).toBe('staff_only');
    const archived = archiveOrder(completed, facts());
    const away = after(completed, ...('events' in archived ? archived.events : []));
    expect(codeOf(archiveOrder(away, facts()))).toBe('already_archived');
  });

  test('keeps a lapsed hold in sight as long as it holds money', () => {
    const held = heldJourney({ paymentDueAt: born });
    const transfer = { transferId: 'T1', orderId: 'O', amount: euros('5.00'), at: born };
    expect(codeOf(archiveOrder({ ...held, transfers: [transfer] }, facts()))).toBe('not_settled');
    expect(codeOf(archiveOrder(held, facts()))).toBe('done');
  });
});
