import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import type { NdcReading, RequestName } from '../../../../src/codecs/ndc/codec.ts';
import { codec } from '../../../../src/codecs/ndc/21.3/index.ts';
import { readMessage } from './readMessage.ts';

const fixtures = 'test/fixtures/ndc/21.3';

function read(message: RequestName, tree: object): NdcReading {
  return codec.read(message, tree, `IATA_${message}`);
}

function createWith(pax: object[], rest: object = {}): NdcReading {
  const selected = { OfferRefID: 'O', OwnerCode: 'ZZ', SelectedOfferItem: [{ OfferItemRefID: 'I', PaxRefID: ['A'] }] };
  const request = {
    CreateOrder: { AcceptSelectedQuotedOfferList: { SelectedPricedOffer: [selected] } },
    DataLists: { PaxList: { Pax: pax } },
    ...rest,
  };
  return read('OrderCreateRQ', { Request: request });
}

function passengersOf(reading: NdcReading) {
  return reading.request?.kind === 'create' ? reading.request.command.passengers : [];
}

function change(request: object): NdcReading {
  return read('OrderChangeRQ', { Request: { Order: { OrderID: 'X', OwnerCode: 'ZZ' }, ...request } });
}

describe('passengers of 21.3', () => {
  const adult = { PaxID: 'A', PTC: 'ADT' };
  const infant = { PaxID: 'I', PTC: 'INF' };

  test.each([
    ['adult to infant', { ...adult, PaxRefID: 'I' }, infant],
    ['infant to adult', adult, { ...infant, PaxRefID: 'A' }],
    ['both ways', { ...adult, PaxRefID: 'I' }, { ...infant, PaxRefID: 'A' }],
  ])('an infant is held by its adult when the link runs %s', (_direction, one, other) => {
    const [first, second] = passengersOf(createWith([one, other]));
    expect(first?.heldBy).toBeUndefined();
    expect(second?.heldBy).toBe('A');
  });

  test('an infant that names nobody on the list keeps the name, for the order to refuse', () => {
    expect(passengersOf(createWith([{ ...infant, PaxRefID: 'Q' }]))[0]?.heldBy).toBe('Q');
  });

  test('a link between two adults means nothing and is reported', () => {
    const reading = createWith([
      { ...adult, PaxRefID: 'B' },
      { PaxID: 'B', PTC: 'ADT' },
    ]);
    expect(passengersOf(reading).map((each) => each.heldBy)).toEqual([undefined, undefined]);
    expect(reading.notices).toContainEqual(
      expect.objectContaining({ path: '/IATA_OrderCreateRQ/Request/DataLists/PaxList/Pax/PaxRefID' }),
    );
  });

  test('a passenger type that is not there is taken for an adult, and said so', () => {
    const reading = createWith([{ PaxID: 'A' }]);
    expect(passengersOf(reading)[0]?.type).toBe('ADT');
    expect(reading.notices).toEqual([
      {
        code: '143',
        path: '/IATA_OrderCreateRQ/Request/DataLists/PaxList/Pax[1]/PTC',
        text: 'no passenger type code; taken for an adult',
      },
    ]);
  });

  test('a form of identity that is a payment card is never read', () => {
    const reading = createWith([{ ...adult, FOID: { FOID_TypeCode: 'CC', FOID_ID: '4111111111111111' } }]);
    expect(JSON.stringify(reading)).not.toContain('4111');
    expect(reading.notices).toContainEqual(
      expect.objectContaining({ path: '/IATA_OrderCreateRQ/Request/DataLists/PaxList/Pax/FOID/FOID_ID' }),
    );
  });

  test.each([
    ['F', 'F'],
    ['female', 'F'],
    ['M', 'M'],
    ['x', 'X'],
    ['U', 'U'],
  ])('the gender word %s is %s', (word, gender) => {
    expect(passengersOf(createWith([{ ...adult, Individual: { GenderCode: word } }]))[0]?.gender).toBe(gender);
  });
});

describe('quantities of 21.3', () => {
  const taking = (Qty: string) => {
    const item = { OfferItemRefID: 'I', PaxRefID: ['A'], SelectedALaCarteOfferItem: { Qty } };
    const offer = { OfferRefID: 'O', OwnerCode: 'ZZ', SelectedOfferItem: [item] };
    return read('OrderCreateRQ', {
      Request: {
        CreateOrder: { AcceptSelectedQuotedOfferList: { SelectedPricedOffer: [offer] } },
        DataLists: { PaxList: { Pax: [{ PaxID: 'A', PTC: 'ADT' }] } },
      },
    });
  };

  test.each([
    ['1', 1],
    [' 99 ', 99],
    ['2.0', 2],
  ])('%s is one', (text, quantity) => {
    expect(taking(text).request).toMatchObject({ command: { selections: [{ items: [{ quantity }] }] } });
  });

  test.each(['0', '-1', '100', '900719925474099', '1.5', '1e1', '0x10', 'two', 'Infinity'])('%s is none', (text) => {
    expect(taking(text).faults).toEqual([
      {
        code: '914',
        path: '/IATA_OrderCreateRQ/Request/CreateOrder/AcceptSelectedQuotedOfferList/SelectedPricedOffer[1]/SelectedOfferItem[1]/SelectedALaCarteOfferItem/Qty',
        text: 'the quantity is not a whole number from 1 to 99',
      },
    ]);
  });
});

describe('payments of 21.3', () => {
  const functions = (method: object, amount: object = { value: '1.00' }) => ({
    PaymentFunctions: [{ PaymentProcessingDetails: { Amount: amount, PaymentMethod: method } }],
  });

  test('a card number and its security code are nowhere but inside the raw card', () => {
    const reading = readMessage(`${fixtures}/OrderCreateRQ.everyMethodOfPayment.xml`);
    if (reading === undefined || !('request' in reading) || reading.request.request?.kind !== 'create')
      throw new Error('unread');
    const shown = JSON.stringify(reading.request);
    expect(shown).not.toContain('4111111111111111');
    expect(shown).not.toContain('987');
    expect(reading.request.request.cards[0]?.reveal()).toMatchObject({
      number: '4111111111111111',
      securityCode: '987',
    });
  });

  test('two cards have a token each', () => {
    const card = { PaymentCard: { CardNumber: '4111111111111111' } };
    const reading = change({
      PaymentFunctions: [functions(card), functions(card)].flatMap((each) => each.PaymentFunctions),
    });
    expect(reading.request).toMatchObject({
      commands: [{ payments: [{ method: { token: 'card:0' } }, { method: { token: 'card:1' } }] }],
      cards: [{}, {}],
    });
  });

  test('an amount without a currency leaves the currency to the order', () => {
    const reading = change(functions({ OfflinePayment: { PaymentTypeCode: 'CA' } }));
    expect(reading.request).toMatchObject({ commands: [{ payments: [{ amount: '1.00', currency: undefined }] }] });
  });

  test('a wish how to pay is no payment', () => {
    const reading = change({ PaymentFunctions: [{ PaymentMethodCriteria: { PaymentTypeCode: 'CC' } }] });
    expect(reading.request).toMatchObject({ commands: [] });
    expect(reading.notices).toHaveLength(1);
  });

  test.each(['1,50', 'EUR 1', '1e3', '--1', '.', '12345678901234567.00'])('%s is not an amount', (value) => {
    const reading = change(functions({ OfflinePayment: { PaymentTypeCode: 'CA' } }, { value }));
    expect(reading.request).toBeUndefined();
    expect(reading.faults).toEqual([
      {
        code: '914',
        path: '/IATA_OrderChangeRQ/Request/PaymentFunctions[1]/PaymentProcessingDetails/Amount',
        text: 'the amount cannot be read',
      },
    ]);
  });
});

describe('changes of 21.3', () => {
  test.each([
    'AcceptCancelledOffer',
    'AcceptChange',
    'AcceptOrderItemList',
    'AcceptRepricedOrder',
    'AcceptSelectedQuotedOfferList',
  ])('%s is refused by name, with nothing done', (choice) => {
    const reading = change({ ChangeOrderChoice: { [choice]: {} } });
    expect(reading.request).toBeUndefined();
    expect(reading.faults).toEqual([
      {
        code: '915',
        path: `/IATA_OrderChangeRQ/Request/ChangeOrderChoice/${choice}`,
        text: expect.stringContaining('not supported yet; nothing was done'),
      },
    ]);
  });

  test('adding or removing a passenger is refused', () => {
    for (const update of [{ New: { PaxRefID: 'B' } }, { Current: { PaxRefID: 'A' } }]) {
      const reading = change({ ChangeOrderChoice: { UpdatePax: update } });
      expect(reading.faults).toMatchObject([
        { code: '915', path: '/IATA_OrderChangeRQ/Request/ChangeOrderChoice/UpdatePax' },
      ]);
    }
  });

  test('an update to a passenger that is not listed is refused', () => {
    const reading = change({
      ChangeOrderChoice: { UpdatePax: { Current: { PaxRefID: 'A' }, New: { PaxRefID: 'B' } } },
    });
    expect(reading.faults).toMatchObject([{ code: '913' }]);
  });

  test('an update that says nothing of whom is refused', () => {
    expect(change({ ChangeOrderChoice: { UpdatePax: {} } }).faults).toMatchObject([{ code: '912' }]);
  });

  test('an update names only what the new passenger states', () => {
    const reading = change({
      ChangeOrderChoice: { UpdatePax: { Current: { PaxRefID: 'A' }, New: { PaxRefID: 'A' } } },
      DataLists: { PaxList: { Pax: [{ PaxID: 'A', Birthdate: '1990-01-01Z' }] } },
    });
    expect(reading.request).toMatchObject({
      commands: [
        { type: 'UpdatePassengers', passengers: [{ passengerId: 'A', bornOn: '1990-01-01' }], removeContactIds: [] },
      ],
    });
    const [command] = reading.request?.kind === 'change' ? reading.request.commands : [];
    expect(command?.type === 'UpdatePassengers' && Object.keys(command.passengers[0] ?? {})).toEqual([
      'passengerId',
      'bornOn',
    ]);
  });

  test('a message that asks for nothing is no fault; the order decides', () => {
    expect(change({}).request).toMatchObject({
      kind: 'change',
      commands: [],
      reference: { orderId: 'X', ownerCode: 'ZZ' },
    });
  });

  test('a change that names no order is a fault', () => {
    expect(read('OrderChangeRQ', { Request: {} }).faults).toMatchObject([
      { code: '912', path: '/IATA_OrderChangeRQ/Request/Order/OrderID' },
    ]);
  });
});

describe('every request of 21.3', () => {
  test('an empty message is faults, not a crash', () => {
    for (const message of codec.requests) {
      const reading = read(message, {});
      expect(reading.request).toBeUndefined();
      expect(reading.faults.length).toBeGreaterThan(0);
    }
  });

  test('the message that cancelled orders up to 21.1 is not one of them', () => {
    expect(codec.requests).not.toContain('OrderCancelRQ');
    expect(read('OrderCancelRQ', {}).faults).toMatchObject([{ code: '915' }]);
  });

  test('faults name the thing and never repeat what stood there', () => {
    const path = `${fixtures}/OrderCreateRQ.everythingMissing.xml`;
    const reading = readMessage(path);
    const texts = JSON.stringify(
      reading && 'request' in reading ? reading.request.faults.map((fault) => fault.text) : [],
    );
    const values = [...readFileSync(path, 'utf8').matchAll(/>([^<>\s][^<>]*)</g)].map((match) => match[1] ?? '');
    expect(values.length).toBeGreaterThan(8);
    for (const value of values) expect(texts).not.toContain(value);
  });

  test('what nobody used is reported once, by path, and the description of the message itself is not', () => {
    const link = {
      Ordinal: 1,
      OrgRole: 'Seller',
      ParticipatingOrg: { Name: 'N', OrgID: 'S' },
      SalesAgent: { SalesAgentID: 'P' },
    };
    const reading = read('OrderRetrieveRQ', {
      DistributionChain: {
        DistributionChainLink: [link, { ...link, OrgRole: 'Carrier', ParticipatingOrg: { OrgID: 'ZZ' } }],
      },
      PayloadAttributes: { TrxID: 'T', VersionNumber: '21.3', Timestamp: '2025-01-01T00:00:00Z' },
      Request: { OrderValidationFilterCriteria: { OrderFilterCriteria: { OrderID: 'X' } } },
    });
    expect(reading.envelope).toEqual({ transactionId: 'T', correlationId: undefined, senderId: 'S', ownerCode: 'ZZ' });
    expect(reading.notices).toEqual([
      {
        code: '915',
        path: '/IATA_OrderRetrieveRQ/DistributionChain/DistributionChainLink/SalesAgent',
        text: 'accepted but not used',
      },
    ]);
  });
});
