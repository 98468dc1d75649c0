import { describe, expect, test } from '@jest/globals';
import { mostFaults, mostItems, mostPassengers } from '../../../src/base/limits.ts';
import {
  errorsOf,
  receiveRequest,
  requestLimits,
  type Received,
  type Rejected,
} from '../../../src/codecs/ndc/receive.ts';
import type { RequestName } from '../../../src/codecs/ndc/codec.ts';

const ns213 = 'http://www.iata.org/IATA/2015/EASD/00/IATA_OffersAndOrdersMessage';
const ns172 = 'http://www.iata.org/IATA/EDIST/2017.2';
const number = '4111111111111111';

function receive(body: string | Uint8Array, contentType = 'application/xml'): Received<RequestName> | Rejected {
  const bytes = typeof body === 'string' ? Buffer.from(body) : body;
  return receiveRequest({ bytes, contentType, limits: requestLimits });
}

function received(body: string | Uint8Array, contentType?: string): Received<RequestName> {
  const outcome = receive(body, contentType);
  if ('errors' in outcome) throw new Error(outcome.errors[0]?.text);
  return outcome;
}

function create213(paymentCard: string, beside = ''): string {
  const method = `<PaymentMethod><PaymentCard>${paymentCard}</PaymentCard></PaymentMethod>`;
  const functions = `<PaymentFunctions><PaymentProcessingDetails>${method}</PaymentProcessingDetails></PaymentFunctions>`;
  return `<IATA_OrderCreateRQ xmlns="${ns213}"><Request>${functions}${beside}</Request></IATA_OrderCreateRQ>`;
}

function createJson(PaymentCard: object, beside: object = {}): string {
  const PaymentFunctions = [{ PaymentProcessingDetails: { PaymentMethod: { PaymentCard } } }];
  return JSON.stringify({ IATA_OrderCreateRQ: { Request: { PaymentFunctions, ...beside } } });
}

describe('the evidence of a message', () => {
  const harmless =
    '<CardBrandCode>VI</CardBrandCode><CardHolderName>E ROJAS</CardHolderName><ExpirationDate>1239</ExpirationDate>';

  test('keeps of a card what is known to be harmless, and nothing else', () => {
    const { body } = received(
      create213(
        `${harmless}<CVC>98431</CVC><cid>98432</cid><Pin at="98433">98434</Pin><CardTypeText>98435</CardTypeText>` +
          '<Deep><ExpirationDate>98436</ExpirationDate><Er/></Deep>',
      ),
    ).evidence;
    expect(body).not.toMatch(/9843\d/);
    expect(body).toContain(harmless);
  });

  test('keeps of a card in JSON what is known to be harmless, and nothing else', () => {
    const { body } = received(
      createJson({
        CardBrandCode: 'VI',
        CardHolderName: 'E ROJAS',
        CVC: 98431,
        Deep: [{ value: '98432', list: ['98433'] }],
        a: '98434',
      }),
      'application/json',
    ).evidence;
    expect(body).not.toMatch(/9843\d/);
    expect(JSON.parse(body)).toMatchObject({
      IATA_OrderCreateRQ: {
        Request: {
          PaymentFunctions: [
            {
              PaymentProcessingDetails: {
                PaymentMethod: { PaymentCard: { CardBrandCode: 'VI', CardHolderName: 'E ROJAS' } },
              },
            },
          ],
        },
      },
    });
  });

  test('keeps of a card of 17.2 its dates, its code and its holder', () => {
    const card =
      '<CardType>CC</CardType><CardCode>VI</CardCode><CardNumber>4111111111111111</CardNumber><SeriesCode>984</SeriesCode>' +
      '<CardHolderName>E ROJAS</CardHolderName><EffectiveExpireDate><Expiration>1239</Expiration></EffectiveExpireDate>';
    const { body } = received(
      `<OrderCreateRQ xmlns="${ns172}"><Query><Payments><Payment><Method><PaymentCard>${card}</PaymentCard></Method></Payment></Payments></Query></OrderCreateRQ>`,
    ).evidence;
    expect(body).not.toMatch(/984|4111/);
    for (const kept of ['>CC<', '>VI<', '>E ROJAS<', '>1239<']) expect(body).toContain(kept);
  });

  test.each(['CVC', 'cvc2', 'CID', 'Cav2', 'PIN', 'csc', 'CardSecurityCode', 'securitycode'])(
    'keeps no %s wherever it stands',
    (name) => {
      expect(received(create213('', `<${name}>98431</${name}>`)).evidence.body).not.toContain('98431');
      expect(received(createJson({}, { [name]: 98431 }), 'application/json').evidence.body).not.toContain('98431');
    },
  );

  test('has no card number in the name of anything, nor have its notices', () => {
    const xml = received(
      create213('', `<_${number} b_${number}="1" xmlns:p="urn:${number}" p:c="1"/><Q p_${number}="1"/>`),
    );
    const json = received(createJson({}, { [number]: 1, [`a ${number}`]: { [number]: 2 } }), 'application/json');
    for (const { evidence, notices } of [xml, json]) {
      expect(evidence.body).not.toContain(number);
      expect(JSON.stringify(notices)).not.toContain(number);
      expect(notices.length).toBeGreaterThan(0);
    }
    expect(receive(xml.evidence.body)).not.toHaveProperty('errors');
  });

  test('has no card number in a telephone number, which has fifteen digits at most', () => {
    const phone = (text: string) =>
      createJson({}, { DataLists: { ContactInfoList: { ContactInfo: [{ Phone: [{ PhoneNumber: text }] }] } } });
    expect(JSON.stringify(received(phone(number), 'application/json').tree)).not.toContain(number);
    expect(JSON.stringify(received(phone('+4915112345678'), 'application/json').tree)).toContain('+4915112345678');
  });
});

describe('a message with too much in it', () => {
  test('lists a hundred faults and says how many more there are', () => {
    const faults = Array.from({ length: 18_000 }, (_, index) => ({ code: '912', path: `/a[${index}]`, text: 'b' }));
    const errors = errorsOf(faults);
    expect(errors).toHaveLength(mostFaults + 1);
    expect(errors.at(-1)).toEqual({ code: '914', text: '17900 more faults are not listed' });
    expect(errorsOf(faults.slice(0, mostFaults))).toHaveLength(mostFaults);
  });

  test('repeats no card number that stands in a path', () => {
    expect(JSON.stringify(errorsOf([{ code: '1', path: `/a/${number}`, text: 'b' }]))).not.toContain(number);
  });

  const paxes = (count: number) => Array.from({ length: count }, (_, index) => ({ PaxID: `P${index}`, PTC: 'ADT' }));
  const items213 = (count: number) => ({
    AcceptSelectedQuotedOfferList: {
      SelectedPricedOffer: [0, 1].map((offer) => ({
        OfferRefID: 'O',
        OwnerCode: 'ZZ',
        SelectedOfferItem: Array.from({ length: offer === 0 ? count - 1 : 1 }, () => ({
          OfferItemRefID: 'I',
          PaxRefID: ['P0'],
        })),
      })),
    },
  });
  const read213 = (message: RequestName, request: object) => {
    const { codec, tree, root } = received(
      JSON.stringify({ [`IATA_${message}`]: { Request: request } }),
      'application/json',
    );
    return codec.read(message, tree, root);
  };
  const create = (passengers: number, items: number) =>
    read213('OrderCreateRQ', { CreateOrder: items213(items), DataLists: { PaxList: { Pax: paxes(passengers) } } });

  test('has ninety-nine passengers at most', () => {
    expect(create(mostPassengers, 2).faults).toEqual([]);
    expect(create(mostPassengers + 1, 2).faults).toEqual([
      {
        code: '914',
        path: '/IATA_OrderCreateRQ/Request/DataLists/PaxList/Pax',
        text: 'there are more than 99 passengers',
      },
    ]);
    const Order = { OrderID: 'X', OwnerCode: 'ZZ' };
    const change = (rest: object) =>
      read213('OrderChangeRQ', { Order, DataLists: { PaxList: { Pax: paxes(mostPassengers + 1) } }, ...rest }).faults;
    expect(change({})).toMatchObject([{ text: 'there are more than 99 passengers' }]);
    const UpdatePax = { Current: { PaxRefID: 'P0' }, New: { PaxRefID: 'P0' } };
    expect(change({ ChangeOrderChoice: { UpdatePax } })).toMatchObject([{ text: 'there are more than 99 passengers' }]);
  });

  test('takes nine hundred and ninety-nine offer items at most, over all its offers', () => {
    expect(create(1, mostItems).faults).toEqual([]);
    expect(create(1, mostItems + 1).faults).toEqual([
      {
        code: '914',
        path: '/IATA_OrderCreateRQ/Request/CreateOrder/AcceptSelectedQuotedOfferList/SelectedPricedOffer',
        text: 'there are more than 999 accepted offer items',
      },
    ]);
  });

  test('is not compared with the schema, which takes long, and says so', () => {
    const { notices } = received(create213('', `<DataLists><PaxList>${'<Pax/>'.repeat(18_000)}</PaxList></DataLists>`));
    expect(notices).toEqual([
      { code: '914', path: '/IATA_OrderCreateRQ', text: 'too much is repeated here to be compared with the schema' },
    ]);
  });

  test('is limited in 17.2 as well', () => {
    const passengers = (count: number, name = 'Passenger') =>
      Array.from({ length: count }, (_, index) => `<${name} PassengerID="P${index}"><PTC>ADT</PTC></${name}>`).join('');
    const list = (count: number) => `<DataLists><PassengerList>${passengers(count)}</PassengerList></DataLists>`;
    const item = '<OfferItem OfferItemID="I"><PassengerRefs>P0</PassengerRefs></OfferItem>';
    const offer = (count: number) => `<Order><Offer OfferID="O" Owner="ZZ">${item.repeat(count)}</Offer></Order>`;
    const faultsOf = (name: RequestName, content: string) => {
      const { codec, tree, root } = received(`<${name} xmlns="${ns172}">${content}</${name}>`);
      return codec.read(name, tree, root).faults;
    };
    const createFaults = (items: number, count: number) =>
      faultsOf('OrderCreateRQ', `<Query>${offer(items)}${list(count)}</Query>`);
    expect(createFaults(mostItems, mostPassengers)).toEqual([]);
    expect(createFaults(mostItems + 1, mostPassengers + 1)).toMatchObject([
      { code: '914', path: '/OrderCreateRQ/Query/Order/Offer', text: 'there are more than 999 accepted offer items' },
      { code: '914', path: '/OrderCreateRQ/Query/DataLists/PassengerList/Passenger' },
    ]);
    const order = '<OrderID Owner="ZZ">X</OrderID>';
    expect(faultsOf('OrderChangeRQ', `<Query>${order}</Query>${list(mostPassengers + 1)}`)).toMatchObject([
      { code: '914', path: '/OrderChangeRQ/DataLists/PassengerList/Passenger' },
    ]);
    const servicing = '<PassengerServicing><New PassengerID="P0"/></PassengerServicing>'.repeat(mostPassengers + 1);
    expect(faultsOf('OrderChangeRQ', `<Query>${order}${servicing}</Query>`)).toMatchObject([
      { code: '914', path: '/OrderChangeRQ/Query/PassengerServicing' },
    ]);
  });
});

describe('the kind and the text of a message', () => {
  test.each(['constructor', 'toString', '__proto__'])('a root called %s is of no generation', (name) => {
    expect(receive(`<${name}/>`)).toMatchObject({ status: 400, form: { generation: '21.3' } });
  });

  const latin = Buffer.from(
    `<?xml version="1.0" encoding="utf-16"?><OrderRetrieveRQ xmlns="${ns172}"><Query><Filters><OrderID Owner="ZZ">\xe9</OrderID></Filters></Query></OrderRetrieveRQ>`,
    'latin1',
  );

  test('is in the encoding its content type says', () => {
    for (const type of ['text/xml; charset=ISO-8859-1', 'application/xml;charset="iso-8859-1"; x=1']) {
      expect(JSON.stringify(received(latin, type).tree)).toContain('\u00e9');
    }
    expect(receive(latin, 'text/xml; charset=utf-8')).toMatchObject({ status: 400, errors: [{ code: '903' }] });
  });

  test.each(['\\u0001', '\\u0008', '\\u001f', '\\uffff'])(
    'in JSON is refused with the character %s, as in XML',
    (character) => {
      const body = createJson({}).replace('{"Request"', `{"A":"${character}","Request"`);
      expect(receive(body, 'application/json')).toMatchObject({ status: 400, errors: [{ code: '903' }] });
    },
  );
});
