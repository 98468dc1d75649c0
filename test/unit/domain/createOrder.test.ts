import { describe, expect, test } from '@jest/globals';
import { formatAmount } from '../../../src/base/money.ts';
import type { HeldOffer } from '../../../src/domain/order/acceptOffers.ts';
import type { CreateOrder } from '../../../src/domain/order/commands.ts';
import { createOrder } from '../../../src/domain/order/createOrder.ts';
import { evolve } from '../../../src/domain/order/evolve.ts';
import type { Order } from '../../../src/domain/order/order.ts';
import { createCommand, euros, offer, offerItem, passenger } from '../../support/orders.ts';

const now = '2030-01-01T10:00:00.000Z';

function decided(command: CreateOrder, offers: HeldOffer[]) {
  const orderId = '01900000-0000-7000-8000-000000000000';
  const paymentIds = command.payments.map((_, index) => `PAY${index}`);
  return createOrder(command, { now, orderId, recordLocator: 'QWERTY', sellerId: 'S', offers, paymentIds });
}

function created(command: CreateOrder, offers: HeldOffer[]): Order {
  const decision = decided(command, offers);
  if ('refusal' in decision) throw new Error(decision.refusal.code);
  return decision.events.reduce<Order | undefined>(evolve, undefined) as Order;
}

const held = (each = offer()): HeldOffer => ({ offer: each, hash: 'H' });

describe('refusals of CreateOrder, in order of precedence: each row repairs one fault of the row before', () => {
  const item = { offerItemId: 'ITEM1', passengerIds: ['P1'] };
  const selection = { offerId: 'OFFER1', ownerCode: 'ZZ', items: [item] };
  const stated = { amount: '99.00', currency: 'EUR' };
  const orphan = { ...passenger('P2', 'INF'), heldBy: 'P9' };
  const mandatory = offerItem('ITEM2', ['P1'], '10.00', { mandatory: true });
  const bothItems = { ...selection, items: [item, { offerItemId: 'ITEM2', passengerIds: ['P1'] }] };
  const twoAdults = [passenger('P1'), passenger('P2')];
  const lapsed = '2030-01-01T09:00:00.000Z';

  const rows: [string, CreateOrder, HeldOffer[]][] = [
    ['no_offer_selected', createCommand({ selections: [], passengers: [] }), []],
    ['no_passenger', createCommand({ passengers: [] }), []],
    ['duplicate_passenger', createCommand({ passengers: [passenger('P1'), passenger('P1')] }), []],
    ['infant_without_adult', createCommand({ passengers: [passenger('P1'), orphan] }), []],
    ['offer_selected_twice', createCommand({ passengers: twoAdults, selections: [selection, selection] }), []],
    ['offer_not_found', createCommand({ passengers: twoAdults }), []],
    [
      'offer_item_not_found',
      createCommand({ passengers: twoAdults, selections: [{ ...selection, items: [{ ...item, offerItemId: 'X' }] }] }),
      [{ ...held(offer({ expiresAt: lapsed })), usedByOrderId: 'O' }],
    ],
    ['offer_expired', createCommand(), [{ ...held(offer({ expiresAt: lapsed })), usedByOrderId: 'O' }]],
    [
      'offer_already_used',
      createCommand(),
      [{ ...held(offer({ items: [...offer().items, mandatory] })), usedByOrderId: 'O' }],
    ],
    ['mandatory_item_missing', createCommand(), [held(offer({ items: [...offer().items, mandatory] }))]],
    [
      'passenger_not_found',
      createCommand({
        selections: [{ ...bothItems, items: [{ ...item, passengerIds: ['P9'] }, ...bothItems.items.slice(1)] }],
      }),
      [held(offer({ items: [...offer().items, mandatory] }))],
    ],
    [
      'passenger_selection_mismatch',
      createCommand({
        passengers: twoAdults,
        selections: [{ ...selection, items: [{ ...item, passengerIds: ['P1', 'P2'] }] }],
      }),
      [held()],
    ],
    [
      'segment_not_in_item',
      createCommand({
        selections: [{ ...selection, statedTotal: stated, items: [{ ...item, segmentIds: ['SEG9'] }] }],
      }),
      [held()],
    ],
    [
      'price_out_of_range',
      createCommand({ selections: [{ ...selection, statedTotal: stated, items: [{ ...item, quantity: 100 }] }] }),
      [held()],
    ],
    ['price_higher_than_stated', createCommand({ selections: [{ ...selection, statedTotal: stated }] }), [held()]],
  ];

  test.each(rows)('%s', (code, command, offers) => {
    expect(decided(command, offers)).toMatchObject({ refusal: { code } });
  });

  test('the last fault repaired is an order', () => {
    expect(created(createCommand(), [held()]).items).toHaveLength(1);
  });
});

describe('an accepted offer', () => {
  test('becomes an item with a service for each passenger and segment, and lapses after ten minutes when the offer sets no limit', () => {
    const order = created(createCommand(), [held()]);
    expect(order.items[0]).toMatchObject({ sku: 'FLT-LHR-NCE-20300201-0940', type: 'FLIGHT', status: 'OFFERED' });
    expect(order.items[0]?.services).toEqual([{ serviceId: 'SVC-1', passengerId: 'P1', segmentId: 'SEG1' }]);
    expect(order.paymentDueAt).toBe('2030-01-01T10:10:00.000Z');
  });

  test('is held until the earliest limit of its items', () => {
    const items = [
      offerItem('ITEM1', ['P1'], '1.00', { paymentWithinMs: 3_600_000 }),
      offerItem('ITEM2', ['P1'], '1.00', { paymentDueAt: '2030-01-01T10:30:00.000Z' }),
    ];
    const both = items.map(({ offerItemId }) => ({ offerItemId, passengerIds: ['P1'] }));
    const command = createCommand({ selections: [{ offerId: 'OFFER1', ownerCode: 'ZZ', items: both }] });
    expect(created(command, [held(offer({ items }))]).paymentDueAt).toBe('2030-01-01T10:30:00.000Z');
  });

  test('takes passengers the seller renamed, by number and type', () => {
    const selection = { offerId: 'OFFER1', ownerCode: 'ZZ', items: [{ offerItemId: 'ITEM1', passengerIds: ['ADA'] }] };
    const order = created(createCommand({ passengers: [passenger('ADA')], selections: [selection] }), [held()]);
    expect(order.items[0]?.services[0]?.passengerId).toBe('ADA');
    expect(
      decided(createCommand({ passengers: [passenger('ADA', 'CHD')], selections: [selection] }), [held()]),
    ).toMatchObject({
      refusal: { code: 'passenger_selection_mismatch' },
    });
  });

  test('multiplies prices that are for one passenger by passengers and quantity', () => {
    const bag = offerItem('BAG', [], '35.00', {
      pricedFor: 'each',
      price: { total: euros('35.00'), base: euros('35.00'), taxes: [], fees: [] },
    });
    const selection = {
      offerId: 'OFFER1',
      ownerCode: 'ZZ',
      items: [{ offerItemId: 'BAG', passengerIds: ['P1', 'P2'], quantity: 2 }],
    };
    const order = created(createCommand({ passengers: [passenger('P1'), passenger('P2')], selections: [selection] }), [
      held(offer({ items: [bag] })),
    ]);
    expect(order.items.map((item) => formatAmount(item.price.total))).toEqual(['140.00']);
  });

  test('finds items of another offer of the same shopping response, but not of another response', () => {
    const first = offer({ responseId: 'R1' });
    const second = offer({ offerId: 'OFFER2', responseId: 'R1', items: [offerItem('ITEM2', ['P1'], '50.00')] });
    const items = ['ITEM1', 'ITEM2'].map((offerItemId) => ({ offerItemId, passengerIds: ['P1'] }));
    const command = createCommand({ selections: [{ offerId: 'OFFER1', ownerCode: 'ZZ', responseId: 'R1', items }] });
    expect(created(command, [held(first), held(second)]).offers.map((each) => each.offerId)).toEqual([
      'OFFER1',
      'OFFER2',
    ]);
    expect(decided(command, [held(first), held({ ...second, responseId: 'R2' })])).toMatchObject({
      refusal: { code: 'offer_item_not_found' },
    });
  });

  test('keeps apart segments of two offers that bear the same key but are different flights', () => {
    const [flight] = offer().segments;
    if (flight === undefined) throw new Error('the sample offer flies');
    const second = offer({
      offerId: 'OFFER2',
      items: [offerItem('ITEM2', ['P1'], '50.00')],
      segments: [{ ...flight, flightNumber: '101', origin: 'NCE', destination: 'LHR' }],
    });
    const selections = [
      { offerId: 'OFFER1', ownerCode: 'ZZ', items: [{ offerItemId: 'ITEM1', passengerIds: ['P1'] }] },
      { offerId: 'OFFER2', ownerCode: 'ZZ', items: [{ offerItemId: 'ITEM2', passengerIds: ['P1'] }] },
    ];
    const order = created(createCommand({ selections }), [held(), held(second)]);
    expect(order.segments.map((segment) => [segment.segmentId, segment.origin])).toEqual([
      ['SEG1', 'LHR'],
      ['SEG1-2', 'NCE'],
    ]);
    expect(order.items.map((item) => item.services[0]?.segmentId)).toEqual(['SEG1', 'SEG1-2']);
  });

  test('turns included baggage into services of the flight', () => {
    const withBag = offer({
      baggageAllowances: [{ baggageAllowanceId: 'B', type: 'Checked', pieces: 1, weights: [] }],
      includedBaggage: [{ baggageAllowanceId: 'B', passengerIds: ['P1'], segmentIds: ['SEG1'] }],
    });
    const order = created(createCommand(), [held(withBag)]);
    expect(order.serviceDefinitions).toMatchObject([{ serviceDefinitionId: 'BAG-B', baggageAllowanceId: 'B' }]);
    expect(order.items[0]?.services.map((service) => service.serviceDefinitionId)).toEqual([undefined, 'BAG-B']);
  });

  test('is held, with a notice, when the payment sent with it cannot be taken', () => {
    const payments = [{ amount: '100.00', currency: 'USD', method: { kind: 'CASH' as const } }];
    const decision = decided(createCommand({ payments }), [held()]);
    expect(decision).toMatchObject({
      events: [{ type: 'OrderCreated' }],
      notices: [{ code: 'payment_currency_mismatch' }],
    });
  });

  test('says so when it costs less than stated, and when the stated currency is another', () => {
    const selection = (amount: string, currency: string) => ({
      offerId: 'OFFER1',
      ownerCode: 'ZZ',
      statedTotal: { amount, currency },
      items: [{ offerItemId: 'ITEM1', passengerIds: ['P1'] }],
    });
    expect(decided(createCommand({ selections: [selection('120.00', 'EUR')] }), [held()])).toMatchObject({
      notices: [{ code: 'price_lower_than_stated' }],
    });
    expect(decided(createCommand({ selections: [selection('1.00', 'USD')] }), [held()])).toMatchObject({
      notices: [{ code: 'price_not_compared' }],
    });
  });

  test('sold by the piece counts each time it is selected, for those passengers and flights only', () => {
    const bag = offerItem('BAG', [], '35.00', { pricedFor: 'each' });
    const piece = { offerItemId: 'BAG', passengerIds: ['P1'], segmentIds: ['SEG1'] };
    const selections = [{ offerId: 'OFFER1', ownerCode: 'ZZ', items: [piece, { ...piece, quantity: 2 }] }];
    const order = created(createCommand({ selections }), [held(offer({ items: [bag] }))]);
    expect(order.items.map((item) => [item.quantity, formatAmount(item.price.total)])).toEqual([
      [1, '35.00'],
      [2, '70.00'],
    ]);
  });

  test('priced for a child is not sold to an adult', () => {
    const cheap = offerItem('CHEAP', ['C1'], '1.00', { pricedFor: 'each' });
    const passengers = [{ passengerId: 'C1', type: 'CHD' }];
    const selections = [
      { offerId: 'OFFER1', ownerCode: 'ZZ', items: [{ offerItemId: 'CHEAP', passengerIds: ['P1'] }] },
    ];
    const held1 = held(offer({ items: [cheap], passengers }));
    expect(decided(createCommand({ selections }), [held1])).toMatchObject({
      refusal: { code: 'passenger_selection_mismatch' },
    });
    const child = createCommand({ selections, passengers: [passenger('P1', 'CHD')] });
    expect(created(child, [held1]).items).toHaveLength(1);
  });

  test('for nothing is sold at once, and one for less than nothing is refused', () => {
    const priced = (total: string) => [held(offer({ items: [offerItem('ITEM1', ['P1'], total)] }))];
    expect(created(createCommand(), priced('0.00')).items[0]?.status).toBe('CONFIRMED');
    expect(decided(createCommand(), priced('-1.00'))).toMatchObject({ refusal: { code: 'price_out_of_range' } });
  });

  test('is told of contacts nobody listed and of passengers nothing is chosen for', () => {
    const passengers = [{ ...passenger('P1'), contactIds: ['GHOST'] }, passenger('P2')];
    const decision = decided(createCommand({ passengers }), [held()]);
    expect(decision).toMatchObject({
      notices: [{ code: 'contact_not_found' }, { code: 'passenger_selection_mismatch' }],
    });
    expect(created(createCommand({ passengers }), [held()]).passengers[0]?.contactIds).toEqual([]);
  });
});
