import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import type { NdcReading, RequestName } from '../../../../src/codecs/ndc/codec.ts';
import { codec } from '../../../../src/codecs/ndc/17.2/index.ts';
import { readMessage, readMessageText } from './readMessage.ts';

const fixtures = 'test/fixtures/ndc/17.2';

function read(message: RequestName, tree: object): NdcReading {
  return codec.read(message, tree, message);
}

function createWith(passengers: object[], rest: object = {}): NdcReading {
  const offer = { OfferID: 'O', Owner: 'ZZ', ResponseID: 'R', OfferItem: [{ OfferItemID: 'I', PassengerRefs: 'A' }] };
  return read('OrderCreateRQ', {
    Query: { Order: { Offer: [offer] }, DataLists: { PassengerList: { Passenger: passengers } }, ...rest },
  });
}

function passengersOf(reading: NdcReading) {
  return reading.request?.kind === 'create' ? reading.request.command.passengers : [];
}

function paidBy(method: object, type = 'CC'): NdcReading {
  return createWith([{ PassengerID: 'A', PTC: 'ADT' }], {
    Payments: { Payment: [{ Type: type, Method: method, Amount: { value: '10.00' } }] },
  });
}

function changing(query: object): NdcReading {
  return read('OrderChangeRQ', { Query: { OrderID: { value: 'X', Owner: 'ZZ' }, ...query } });
}

function commandsOf(reading: NdcReading) {
  return reading.request?.kind === 'change' ? reading.request.commands : [];
}

describe('passengers of 17.2', () => {
  test('an infant is held by the adult that names it', () => {
    const [, infant] = passengersOf(
      createWith([
        { PassengerID: 'A', PTC: 'ADT', InfantRef: 'I' },
        { PassengerID: 'I', PTC: 'INF' },
      ]),
    );
    expect(infant?.heldBy).toBe('A');
  });

  test('an infant that names its adult is held by it too', () => {
    const [, infant] = passengersOf(
      createWith([
        { PassengerID: 'A', PTC: 'ADT' },
        { PassengerID: 'I', PTC: 'INF', InfantRef: 'A' },
      ]),
    );
    expect(infant?.heldBy).toBe('A');
  });

  test('a link between two adults means nothing and is reported', () => {
    const reading = createWith([
      { PassengerID: 'A', PTC: 'ADT', InfantRef: 'B' },
      { PassengerID: 'B', PTC: 'ADT' },
    ]);
    expect(passengersOf(reading).map((each) => each.heldBy)).toEqual([undefined, undefined]);
    expect(reading.notices).toContainEqual(
      expect.objectContaining({ path: '/OrderCreateRQ/Query/DataLists/PassengerList/Passenger/InfantRef' }),
    );
  });

  test.each([
    ['Female', 'F'],
    ['Male', 'M'],
    ['Unspecified', 'X'],
  ])('the gender word %s is read as %s', (word, gender) => {
    const [passenger] = passengersOf(createWith([{ PassengerID: 'A', Individual: { Gender: word } }]));
    expect(passenger?.gender).toBe(gender);
  });

  test('ids that we wrote as XML names are read back as they were', () => {
    const reading = read('OrderCreateRQ', {
      Query: {
        Order: {
          Offer: [{ OfferID: 'O', Owner: 'ZZ', OfferItem: [{ OfferItemID: 'I', PassengerRefs: '_x0031_ _x0032_' }] }],
        },
        DataLists: { PassengerList: { Passenger: [{ PassengerID: '_x0031_', ContactInfoRef: '_x0033_' }] } },
      },
    });
    expect(reading.request).toMatchObject({
      command: {
        selections: [{ items: [{ passengerIds: ['1', '2'] }] }],
        passengers: [{ passengerId: '1', contactIds: ['3'] }],
      },
    });
  });
});

describe('quantities of 17.2', () => {
  const taking = (Quantity: unknown) => {
    const item = { OfferItemID: 'I', PassengerRefs: 'A', ALaCarteSelection: { Quantity } };
    const offer = { OfferID: 'O', Owner: 'ZZ', ResponseID: 'R', OfferItem: [item] };
    const DataLists = { PassengerList: { Passenger: [{ PassengerID: 'A', PTC: 'ADT' }] } };
    return read('OrderCreateRQ', { Query: { Order: { Offer: [offer] }, DataLists } });
  };

  test.each([1, 99])('%s is one', (quantity) => {
    expect(taking(quantity).request).toMatchObject({ command: { selections: [{ items: [{ quantity }] }] } });
  });

  test.each([0, -1, 100, 900_719_925_474_099, '1e1', 'two'])('%s is none', (quantity) => {
    expect(taking(quantity).faults).toEqual([
      {
        code: '914',
        path: '/OrderCreateRQ/Query/Order/Offer[1]/OfferItem[1]/ALaCarteSelection/Quantity',
        text: 'the quantity is not a whole number from 1 to 99',
      },
    ]);
  });
});

describe('offers accepted in 17.2', () => {
  test('several offers of one request are several selections', () => {
    const item = { OfferItemID: 'I', PassengerRefs: 'A' };
    const reading = read('OrderCreateRQ', {
      Query: {
        Order: {
          Offer: [
            { OfferID: 'O1', Owner: 'ZZ', ResponseID: 'R1', OfferItem: [item] },
            { OfferID: 'O2', Owner: 'ZZ', ResponseID: 'R2', OfferItem: [item, item] },
          ],
        },
      },
    });
    expect(reading.request).toMatchObject({
      command: {
        selections: [
          { offerId: 'O1', responseId: 'R1', items: [{}] },
          { offerId: 'O2', responseId: 'R2', items: [{}, {}] },
        ],
      },
    });
  });

  test('an amount without a currency is left without one', () => {
    const offer = { OfferID: 'O', Owner: 'ZZ', TotalOfferPrice: { value: '10.0' } };
    const reading = read('OrderCreateRQ', {
      Query: { Order: { Offer: [{ ...offer, OfferItem: [{ OfferItemID: 'I', PassengerRefs: 'A' }] }] } },
    });
    expect(reading.request).toMatchObject({ command: { selections: [{ statedTotal: { amount: '10.0' } }] } });
    expect(JSON.stringify(reading.request)).not.toContain('currency');
  });

  test.each(['', 'three', '1,5', '12e3'])('an amount written as "%s" is refused', (text) => {
    const payment = { Type: 'CA', Method: { Cash: {} }, Amount: { value: text, Code: 'EUR' } };
    const reading = createWith([{ PassengerID: 'A' }], { Payments: { Payment: [payment] } });
    expect(reading.request).toBeUndefined();
    expect(reading.faults.map((fault) => fault.path)).toEqual(['/OrderCreateRQ/Query/Payments/Payment[1]/Amount']);
  });
});

describe('payment cards in 17.2', () => {
  const number = '4000000000000002';
  const card = { CardCode: 'VI', CardNumber: { value: number }, SeriesCode: { value: '987' } };

  test('appear nowhere but in the raw card', () => {
    const reading = paidBy({ PaymentCard: card });
    expect(JSON.stringify(reading)).not.toContain(number);
    expect(JSON.stringify(reading)).not.toContain('987');
    expect(reading.request?.kind === 'create' && reading.request.cards[0]?.reveal()).toMatchObject({
      number,
      securityCode: '987',
    });
  });

  test('are counted in the order in which they stand', () => {
    const payments = [card, { ...card, CardNumber: { value: '5100000000000016' } }].map((PaymentCard) => ({
      Method: { PaymentCard },
      Amount: { value: '1' },
    }));
    const reading = createWith([{ PassengerID: 'A' }], { Payments: { Payment: payments } });
    const tokens =
      reading.request?.kind === 'create' ? reading.request.command.payments.map(({ method }) => method) : [];
    expect(tokens).toMatchObject([{ token: 'card:0' }, { token: 'card:1' }]);
  });

  test.each(['OrderCreateRQ.everyMethodOfPayment.xml', 'OrderChangeRQ.replacePassportAndPay.xml'])(
    'leave no trace in the data of %s',
    (file) => {
      expect(JSON.stringify(readMessage(`${fixtures}/${file}`))).not.toMatch(/\d{12}/);
    },
  );

  test('a surcharge of nothing is not worth a word, a real one is', () => {
    const surcharge = (value: string) =>
      paidBy({ PaymentCard: { ...card, Surcharge: { Amount: { value, Code: 'EUR' } } } }).notices.map(
        ({ path }) => path,
      );
    expect(surcharge('0.00')).toEqual([]);
    expect(surcharge('0.50')).toEqual(['/OrderCreateRQ/Query/Payments/Payment[1]/Method/PaymentCard/Surcharge']);
  });
});

describe('faults of 17.2 requests', () => {
  test('never repeat what the message said', () => {
    const secret = 'SECRET-VALUE';
    const poisoned = readFileSync(`${fixtures}/OrderCreateRQ.everythingMissing.xml`, 'utf8').replaceAll(
      /about ten|some|unsure|30\/02\/1990/g,
      secret,
    );
    const reading = readMessageText(poisoned);
    expect(reading && 'request' in reading && reading.request.faults.length).toBeGreaterThan(15);
    expect(JSON.stringify(reading)).not.toContain(secret);
  });

  test('name the order that is missing', () => {
    expect(read('OrderCancelRQ', { Query: {} }).faults.map(({ code, path }) => [code, path])).toEqual([
      ['912', '/OrderCancelRQ/Query'],
    ]);
    expect(read('OrderChangeRQ', {}).faults.map(({ path }) => path)).toEqual(['/OrderChangeRQ/Query']);
  });
});

describe('changes of 17.2', () => {
  test('a payment alone pays the order', () => {
    const payment = { Type: 'CA', Method: { Cash: { CashInd: true } }, Amount: { value: '5.00', Code: 'EUR' } };
    expect(commandsOf(changing({ Payments: { Payment: [payment] } }))).toEqual([
      { type: 'PayOrder', payments: [{ amount: '5.00', currency: 'EUR', method: { kind: 'CASH' } }] },
    ]);
  });

  test('a message that only names the order asks for nothing, and the order says so', () => {
    expect(commandsOf(changing({}))).toEqual([]);
    expect(changing({}).faults).toEqual([]);
  });

  test('a name goes along, for the order to see whether it changes', () => {
    const servicing = { New: { PassengerID: 'A', Individual: { Surname: 'Other' }, ActionType: 'Modify' } };
    expect(commandsOf(changing({ PassengerServicing: [servicing] }))).toMatchObject([
      { passengers: [{ passengerId: 'A', surname: 'Other' }] },
    ]);
  });

  test.each(['OrderServicing', 'AcceptRepricedOrder'])('%s is refused whole, whatever stands beside it', (name) => {
    const payment = { Type: 'CA', Method: { Cash: {} }, Amount: { value: '5.00' } };
    const reading = changing({ [name]: {}, Payments: { Payment: [payment] } });
    expect(reading.request).toBeUndefined();
    expect(reading.faults).toEqual([
      expect.objectContaining({
        path: `/OrderChangeRQ/Query/${name}`,
        text: expect.stringContaining('nothing was done'),
      }),
    ]);
  });
});

describe('the sender of a 17.2 message', () => {
  const senderId = (sender: object) => read('OrderRetrieveRQ', { Party: { Sender: sender } }).envelope.senderId;

  test.each<[string, object, string]>([
    [
      'IATA number of an agency',
      { TravelAgencySender: { IATA_Number: '87000015', AgencyID: { value: 'A' } } },
      '87000015',
    ],
    ['own id of an agency', { TravelAgencySender: { AgencyID: { value: 'A' } } }, 'A'],
    ['code of an airline', { ORA_Sender: { AirlineID: { value: 'XX' } } }, 'XX'],
    ['id of an aggregator', { AggregatorSender: { AggregatorID: { value: '777' } } }, '777'],
  ])('is known by the %s', (_what, sender, id) => {
    expect(senderId(sender)).toBe(id);
  });
});
