import { describe, expect, test } from '@jest/globals';
import { formatAmount, type Money } from '../../../src/base/money.ts';
import type { Offer, OfferItem } from '../../../src/domain/offer/offer.ts';
import type { HeldOffer } from '../../../src/domain/order/acceptOffers.ts';
import type { CreateOrder, SelectedItem } from '../../../src/domain/order/commands.ts';
import { createOrder } from '../../../src/domain/order/createOrder.ts';
import { evolve } from '../../../src/domain/order/evolve.ts';
import { faultsOf } from '../../../src/domain/order/decision.ts';
import type { ExternalReference, Order } from '../../../src/domain/order/order.ts';
import { refusalCodes, type RefusalCode } from '../../../src/domain/order/refusals.ts';
import { refusalStages, stages } from '../../../src/domain/order/stages.ts';
import { createCommand, euros, offer, offerItem, passenger } from '../../support/orders.ts';

const now = '2030-01-01T10:00:00.000Z';

function decided(command: CreateOrder, offers: HeldOffer[], takenReferences: ExternalReference[] = []) {
  const orderId = '01900000-0000-7000-8000-000000000000';
  const paymentIds = command.payments.map((_, index) => `PAY${index}`);
  return createOrder(command, {
    now,
    orderId,
    recordLocator: 'QWERTY',
    sellerId: 'S',
    source: { system: 'test', channel: 'REST' },
    offers,
    paymentIds,
    takenReferences,
  });
}

function created(command: CreateOrder, offers: HeldOffer[]): Order {
  const decision = decided(command, offers);
  if ('refusal' in decision) throw new Error(decision.refusal.code);
  return decision.events.reduce<Order | undefined>(evolve, undefined) as Order;
}

const held = (each = offer()): HeldOffer => ({ offer: each, hash: 'H', version: 1 });

type Case = { command: CreateOrder; offers: HeldOffer[]; taken: ExternalReference[] };

/** A creation in which nearly every rule is broken, and the repairs of one fault after the other, in the order the rules are asked. */
function repairs(): { worst: Case; rows: [RefusalCode, (now: Case) => Case][] } {
  const lapsed = '2030-01-01T09:00:00.000Z';
  const bad = { offerItemId: 'ITEM1', passengerIds: ['P1'], segmentIds: ['SEG9'], quantity: 100 };
  const part = { offerItemId: 'PART', passengerIds: ['P1'] };
  const bag = { offerItemId: 'BAG', passengerIds: ['P1'] };
  const other = { offerId: 'OFFER2', ownerCode: 'ZZ', items: [{ offerItemId: 'ITEM2', passengerIds: ['P9'] }] };
  const items = [{ ...bad, action: 'REMOVE' as const }, part, bag, { ...part, offerItemId: 'X' }];
  const stated = { amount: '99.00', currency: 'EUR' };
  const selection = { offerId: 'OFFER1', ownerCode: 'ZZ', statedTotal: stated, items };
  const chair = { ...passenger('P7', 'INF'), heldBy: 'P9' };
  const extra = (offerItemId: string, change: Partial<OfferItem> = {}) =>
    offerItem(offerItemId, ['P1'], '0.00', { services: [], ...change });
  const offered = (change: Partial<Offer> = {}, loungeNeeds: string[] = ['BAG'], loungePrice = dollars('1.00')) =>
    offer({
      items: [
        ...offer().items,
        extra('MUST', { mandatory: true }),
        extra('BUNDLE'),
        extra('PART', { parentOfferItemId: 'BUNDLE' }),
        extra('BAG', { dependsOnOfferItemIds: ['LOUNGE'] }),
        extra('LOUNGE', { dependsOnOfferItemIds: loungeNeeds, price: { total: loungePrice, taxes: [], fees: [] } }),
      ],
      ...change,
    });
  const second = held(offer({ offerId: 'OFFER2', items: [offerItem('ITEM2', ['P1'], '10.00')] }));
  const withCommand = (change: Partial<CreateOrder>) => (now: Case) => ({
    ...now,
    command: { ...now.command, ...change },
  });
  const withOffer = (first: HeldOffer) => (now: Case) => ({ ...now, offers: [first, second] });
  const withItems = (edit: (items: SelectedItem[]) => SelectedItem[]) => (now: Case) => {
    const [first, ...rest] = now.command.selections;
    if (first === undefined) throw new Error('nothing is selected');
    return withCommand({ selections: [{ ...first, items: edit(first.items) }, ...rest] })(now);
  };
  const add = (offerItemId: string) => withItems((all) => [...all, { offerItemId, passengerIds: ['P1'] }]);
  const repairFirst = (change: Partial<SelectedItem>) =>
    withItems(([first, ...rest]) => [{ offerItemId: 'ITEM1', passengerIds: ['P1'], ...first, ...change }, ...rest]);
  const seats = (passengerIds: string[]) => (now: Case) =>
    withCommand({
      selections: now.command.selections.map((each) =>
        each.offerId === 'OFFER2' ? { ...other, items: [{ offerItemId: 'ITEM2', passengerIds }] } : each,
      ),
    })(now);
  const reference = { system: 'CRM', reference: 'Q-1' };
  const payer = { role: 'PAYER' as const, name: 'Okafor Ltd' };
  const worst: Case = {
    command: createCommand({
      selections: [],
      passengers: [],
      dates: { submittedAt: '2030-01-01T10:00:00.001Z' },
      group: { name: 'Choir' },
      externalReferences: [reference],
      parties: [{ role: 'BUYER' }, payer, payer],
    }),
    offers: [],
    taken: [reference],
  };
  const rows: [RefusalCode, (now: Case) => Case][] = [
    ['no_offer_selected', withCommand({ selections: [selection, selection, other] })],
    ['no_passenger', withCommand({ passengers: [passenger('P1'), passenger('P1'), passenger('P2'), chair] })],
    ['duplicate_passenger', withCommand({ passengers: [passenger('P1'), passenger('P2'), chair] })],
    ['infant_without_adult', withCommand({ passengers: [passenger('P1'), passenger('P2')] })],
    ['offer_selected_twice', withCommand({ selections: [selection, other] })],
    ['item_action_impossible', repairFirst({ action: 'ADD' })],
    ['date_order_impossible', withCommand({ dates: { submittedAt: now } })],
    ['offer_not_found', withOffer({ ...held(offered({ expiresAt: lapsed })), usedByOrderId: 'O' })],
    ['offer_item_not_found', withItems((all) => all.filter(({ offerItemId }) => offerItemId !== 'X'))],
    ['offer_expired', withOffer({ ...held(offered()), usedByOrderId: 'O' })],
    ['offer_already_used', withOffer(held(offered()))],
    ['mandatory_item_missing', add('MUST')],
    ['segment_not_in_item', repairFirst({ segmentIds: ['SEG1'] })],
    ['bundle_incomplete', add('BUNDLE')],
    ['dependency_missing', add('LOUNGE')],
    ['dependency_cycle', withOffer(held(offered({}, [])))],
    ['currency_mixed', withOffer(held(offered({}, [], euros('1.00'))))],
    ['price_out_of_range', repairFirst({ quantity: 1 })],
    ['price_higher_than_stated', (each) => ({ ...each, command: withoutStatedTotals(each.command) })],
    ['passenger_not_found', seats(['P1', 'P2'])],
    ['passenger_selection_mismatch', seats(['P1'])],
    ['group_size_mismatch', withCommand({ group: undefined })],
    ['external_reference_taken', (each) => ({ ...each, taken: [] })],
    ['party_incomplete', withCommand({ parties: [payer, payer] })],
    ['party_twice', withCommand({ parties: [payer] })],
  ];
  return { worst, rows };
}

const withoutStatedTotals = (command: CreateOrder): CreateOrder => ({
  ...command,
  selections: command.selections.map((each) => ({ ...each, statedTotal: undefined })),
});

function dollars(amount: string): Money {
  return { ...euros(amount), currency: 'USD' };
}

describe('refusals of CreateOrder, in order of precedence: each row repairs one fault of the row before', () => {
  const { worst, rows } = repairs();
  const cases = rows.map(([code], index): [RefusalCode, Case] => [
    code,
    rows.slice(0, index).reduce((each, [, repair]) => repair(each), worst),
  ]);

  test.each(cases)('%s', (code, { command, offers, taken }) => {
    expect(decided(command, offers, taken)).toMatchObject({ refusal: { code } });
  });

  test('the last fault repaired is an order', () => {
    const { command, offers, taken } = rows.reduce((each, [, repair]) => repair(each), worst);
    expect(decided(command, offers, taken)).toMatchObject({ events: [{ type: 'OrderCreated' }] });
  });

  test('the rows are in the order of the refusal list, and the list is in the order of the stages', () => {
    const ranks = rows.map(([code]) => refusalCodes.indexOf(code));
    expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
    const asked = refusalCodes.slice(refusalCodes.indexOf('no_offer_selected'), refusalCodes.indexOf('order_expired'));
    const steps = asked.map((code) => stages.indexOf(refusalStages[code]));
    expect(steps).toEqual(steps.toSorted((a, b) => a - b));
  });

  test.each(cases)('%s is told with every other fault of its stage and none of a later one', (_code, each) => {
    const decision = decided(each.command, each.offers, each.taken);
    if (!('refusal' in decision)) throw new Error('nothing is refused');
    const told = faultsOf(decision.refusal);
    expect(new Set(told.map(({ code }) => refusalStages[code])).size).toBe(1);
    expect(told.every(({ pointer, code }) => pointer !== undefined || code === 'group_size_mismatch')).toBe(true);
  });
});

describe('a stage', () => {
  test('tells all its faults, each with its place in the command', () => {
    const decision = decided(
      createCommand({
        passengers: [passenger('P1'), passenger('P1')],
        dates: { requestedStartOn: '2030-02-02', requestedCompletionOn: '2030-02-01' },
        parties: [{ role: 'PAYER' }],
      }),
      [],
    );
    expect(decision).toEqual({
      refusal: {
        code: 'duplicate_passenger',
        subject: 'P1',
        pointer: 'passengers/1',
        others: [
          { code: 'date_order_impossible', detail: 'it ends before it starts', pointer: 'dates/requestedCompletionOn' },
        ],
      },
    });
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
