import { describe, expect, test } from '@jest/globals';
import { createOrder } from '../../../src/domain/order/createOrder.ts';
import { accountFaults, intakeFaults } from '../../../src/domain/order/captureRules.ts';
import type { CreateOrder } from '../../../src/domain/order/commands.ts';
import type { Order } from '../../../src/domain/order/order.ts';
import type { Offer, OfferItem } from '../../../src/domain/offer/offer.ts';
import { acceptedHashOf } from '../../../src/domain/order/snapshot.ts';
import { createCommand, offer, offerItem, passenger } from '../../support/orders.ts';

const now = '2030-01-01T10:00:00.000Z';

function decided(command: CreateOrder, change: Partial<Offer> = {}) {
  return createOrder(command, {
    now,
    orderId: '01900000-0000-7000-8000-000000000000',
    recordLocator: 'QWERTY',
    sellerId: 'S',
    source: { system: 'web shop', channel: 'REST', correlationId: 'C1' },
    offers: [{ offer: offer(change), hash: 'H', version: 1 }],
    paymentIds: [],
  });
}

function placed(command: CreateOrder, change: Partial<Offer> = {}): Order {
  const decision = decided(command, change);
  const [created] = 'events' in decision ? decision.events : [];
  if (created?.type !== 'OrderCreated') throw new Error(JSON.stringify(decision));
  return created.order;
}

const choose = (...ids: string[]) =>
  createCommand({
    selections: [
      { offerId: 'OFFER1', ownerCode: 'ZZ', items: ids.map((offerItemId) => ({ offerItemId, passengerIds: ['P1'] })) },
    ],
  });

const seatFor = (segmentIds: string[], change: Partial<OfferItem> = {}) =>
  offerItem('SEAT', ['P1'], '5.00', {
    services: [{ serviceId: 'S', passengerIds: ['P1'], segmentIds, serviceDefinitionId: 'D' }],
    ...change,
  });

describe('the context of a new order', () => {
  const command = createCommand({
    externalReferences: [{ system: 'CRM', reference: 'Q-1', kind: 'QUOTE' }],
    parties: [
      { role: 'BUYER', partyId: 'B1', name: 'Okafor Ltd' },
      { role: 'BILL_TO', partyId: 'B1', accountId: 'A9', address: { street: ['1 High Street'] } },
    ],
    dates: { submittedAt: '2029-12-31T10:00:00.000Z', requestedStartOn: '2030-02-01' },
  });

  test('is kept as it was given: parties by their roles, references, source, dates', () => {
    const order = placed(command);
    expect(order.parties).toEqual(command.parties);
    expect(order.externalReferences).toEqual(command.externalReferences);
    expect(order.source).toEqual({ system: 'web shop', channel: 'REST', correlationId: 'C1' });
  });

  test('takes no date for another: what is not known stays unknown', () => {
    const [segment] = offer().segments;
    if (segment === undefined) throw new Error('the sample offer flies');
    const segments = [{ ...segment, arrivesLocal: '2030-02-01T12:55:00' }];
    expect(placed(command, { segments }).dates).toEqual({
      submittedAt: '2029-12-31T10:00:00.000Z',
      requestedStartOn: '2030-02-01',
      serviceStartsLocal: '2030-02-01T09:40:00',
      serviceEndsLocal: '2030-02-01T12:55:00',
    });
    expect(placed(createCommand()).dates).toEqual({ serviceStartsLocal: '2030-02-01T09:40:00' });
  });

  test('may name one party in two roles, and two parties in one, but none twice in the same', () => {
    const faults = (parties: CreateOrder['parties']) => accountFaults(createCommand({ parties }), []);
    const buyer = { role: 'BUYER' as const, partyId: 'B1' };
    expect(faults([buyer, { ...buyer, role: 'PAYER' }, { ...buyer, partyId: 'B2' }])).toEqual([]);
    expect(faults([buyer, { ...buyer, name: 'other words' }])).toMatchObject([
      { code: 'party_twice', subject: 'BUYER', pointer: 'parties/1' },
    ]);
    expect(faults([{ role: 'CONTACT', email: 'a@example.com' }])).toMatchObject([{ code: 'party_incomplete' }]);
  });

  test('has a reference of its own only once, and may share what it belongs to', () => {
    const references = [
      { system: 'SHOP', reference: '1' },
      { system: 'SHOP', reference: '1', kind: 'ORDER' },
      { system: 'CRM', reference: 'Q', kind: 'QUOTE' },
      { system: 'CRM', reference: 'Q', kind: 'QUOTE' },
    ];
    const faults = (taken: typeof references) =>
      accountFaults(createCommand({ externalReferences: references }), taken).map(({ code, pointer }) => [
        code,
        pointer,
      ]);
    expect(faults([])).toEqual([['external_reference_taken', 'externalReferences/1']]);
    expect(faults([{ system: 'SHOP', reference: '1' }])).toHaveLength(2);
    expect(faults([{ system: 'CRM', reference: 'Q' }])).toHaveLength(1);
  });

  test('asks for every item what is to be done, and only what can be done with a new one', () => {
    const actions = ['ADD', 'NO_CHANGE', 'MODIFY', 'REMOVE', 'SUSPEND', 'RESUME', 'REPLACE'] as const;
    const items = actions.map((action) => ({ offerItemId: 'ITEM1', passengerIds: ['P1'], action }));
    const faults = intakeFaults(createCommand({ selections: [{ offerId: 'OFFER1', ownerCode: 'ZZ', items }] }), now);
    expect(faults.map(({ code, detail }) => [code, detail])).toEqual(
      actions.slice(2).map((action) => ['item_action_impossible', action]),
    );
  });
});

describe('a bundle', () => {
  const items = [
    ...offer().items,
    offerItem('BUNDLE', ['P1'], '30.00', { services: [] }),
    offerItem('LOUNGE', ['P1'], '0.00', { services: [], parentOfferItemId: 'BUNDLE' }),
    seatFor(['SEG1'], { parentOfferItemId: 'BUNDLE', dependsOnOfferItemIds: ['LOUNGE'] }),
  ];

  test('keeps its parts under it, apart from what they need', () => {
    const order = placed(choose('ITEM1', 'BUNDLE', 'LOUNGE', 'SEAT'), { items });
    expect(order.items.map(({ itemId, parentItemId, dependsOn }) => [itemId, parentItemId, dependsOn])).toEqual([
      ['ITEM-1', undefined, []],
      ['ITEM-2', undefined, []],
      ['ITEM-3', 'ITEM-2', []],
      ['ITEM-4', 'ITEM-2', ['ITEM-3', 'ITEM-1']],
    ]);
  });

  test('is not taken apart', () => {
    expect(decided(choose('ITEM1', 'LOUNGE'), { items })).toMatchObject({ refusal: { code: 'bundle_incomplete' } });
  });

  test('carries a part along unchanged when that is asked', () => {
    const [selection] = choose('ITEM1', 'BUNDLE', 'LOUNGE').selections;
    if (selection === undefined) throw new Error('nothing is chosen');
    const carried = selection.items.map((item, index) => ({
      ...item,
      ...(index === 2 && { action: 'NO_CHANGE' as const }),
    }));
    const order = placed(createCommand({ selections: [{ ...selection, items: carried }] }), { items });
    expect(order.items.map((item) => item.action)).toEqual(['ADD', 'ADD', 'NO_CHANGE']);
  });
});

describe('an extra for a flight', () => {
  const items = [...offer().items, seatFor(['SEG1', 'SEG2'])];

  test('is refused where its passenger is not on that flight', () => {
    expect(decided(choose('ITEM1', 'SEAT'), { items })).toMatchObject({
      refusal: { code: 'dependency_missing', subject: 'SEAT', pointer: 'selections/0/items/1' },
    });
  });

  test('is sold alone, for a flight that was booked elsewhere', () => {
    expect(placed(choose('SEAT'), { items }).items).toMatchObject([{ offerItemId: 'SEAT', dependsOn: [] }]);
  });

  test('is refused to somebody who does not fly with the others', () => {
    const command = createCommand({
      passengers: [passenger('P1'), passenger('P2')],
      selections: [
        {
          offerId: 'OFFER1',
          ownerCode: 'ZZ',
          items: [
            { offerItemId: 'ITEM1', passengerIds: ['P1'] },
            { offerItemId: 'SEAT', passengerIds: ['P2'], segmentIds: ['SEG1'] },
          ],
        },
      ],
    });
    const anybody = seatFor(['SEG1'], { passengerIds: [], pricedFor: 'each' });
    expect(decided(command, { items: [...offer().items, anybody] })).toMatchObject({
      refusal: { code: 'dependency_missing' },
    });
  });
});

describe('the hash of what was accepted', () => {
  test('can be worked out again from the order as it was created', () => {
    const order = placed(createCommand());
    expect(acceptedHashOf(order)).toBe(order.acceptedHash);
  });

  test.each([
    ['a price', { items: [offerItem('ITEM1', ['P1'], '100.01')] }],
    ['a rule', { items: [offerItem('ITEM1', ['P1'], '100.00', { restrictions: [{ kind: 'CANCEL', text: 'no' }] })] }],
    ['a departure', { segments: offer().segments.map((each) => ({ ...each, departsLocal: '2030-02-01T09:45:00' })) }],
  ] as [string, Partial<Offer>][])('is another one when %s is', (_what, change) => {
    expect(placed(createCommand(), change).acceptedHash).not.toBe(placed(createCommand()).acceptedHash);
  });

  test('is another one when a product text is', () => {
    const hash = (text: string) =>
      placed(choose('SEAT'), {
        items: [seatFor([])],
        serviceDefinitions: [{ serviceDefinitionId: 'D', name: 'Seat', texts: [text] }],
      }).acceptedHash;
    expect(hash('wide')).not.toBe(hash('narrow'));
  });
});
