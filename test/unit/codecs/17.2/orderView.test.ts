import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { tables } from '../../../../generated/ndc/17.2/tables.ts';
import { validateOrderViewRS } from '../../../../generated/ndc/17.2/validators.js';
import type { OrderViewRS } from '../../../../generated/ndc/17.2/types.ts';
import { codec } from '../../../../src/codecs/ndc/17.2/index.ts';
import { parseXml, readTree, writeXml } from '../../../../src/codecs/ndc/xml.ts';
import type { Notice } from '../../../../src/base/fault.ts';
import { refusalCodes } from '../../../../src/domain/order/refusals.ts';
import type { ItemStatus, Order } from '../../../../src/domain/order/order.ts';
import type { OrderView } from '../../../../src/domain/view/orderView.ts';
import { hasOfficialMaterial, validateOfficial } from '../../../support/officialSchema.ts';
import { beforeDue, sampleOrder, sampleView } from './sampleView.ts';

const envelope = { transactionId: 'trx-0001', correlationId: 'corr-0001', echoToken: 'echo-0001' };
const notices: Notice[] = [
  { code: '915', path: '/OrderCreateRQ/PointOfSale', text: 'accepted but not used' },
  { code: 'time_limit', text: 'it must be paid earlier than the offer says' },
];

function tree(view: OrderView): OrderViewRS {
  return codec.fromView(view, envelope, notices) as OrderViewRS;
}

function xmlOf(message: object): string {
  return writeXml(message, tables, 'OrderViewRS');
}

function plain(message: object): object {
  return JSON.parse(JSON.stringify(message)) as object;
}

function orderOf(view: OrderView) {
  const order = tree(view).Response?.Order[0];
  if (order === undefined) throw new Error('the answer shows no order');
  return order;
}

const withStatus = (status: ItemStatus): Partial<Order> => ({
  items: sampleOrder.items.map((item) => ({ ...item, status })),
  payments: sampleOrder.payments.map((payment) => ({ ...payment, status: 'SUCCESSFUL' })),
});
const afterDue = '2025-03-02T00:00:00.000Z';
const nothingPaid = { payments: [] };

describe('an order as a 17.2 OrderViewRS', () => {
  test('is written to the letter', () => {
    expect(`${xmlOf(tree(sampleView())).replaceAll('><', '>\n<')}\n`).toBe(
      readFileSync('test/fixtures/ndc/17.2/OrderViewRS.everything.xml', 'utf8'),
    );
  });

  test('reads back as the tree it was written from', () => {
    const message = tree(sampleView());
    const element = parseXml(new TextEncoder().encode(xmlOf(message)));
    expect(readTree(element, tables, 'OrderViewRS')).toEqual({
      tree: plain(message),
      unknown: [],
      invalid: [],
      unlisted: 0,
    });
  });

  test('is valid by our own schema', () => {
    expect(validateOrderViewRS(plain(tree(sampleView())))).toBe(true);
  });

  test.each<[string, OrderView, string, string, string]>([
    ['held', sampleView(), 'OPE', 'OK', 'CONFIRMED'],
    ['paid', sampleView(withStatus('CONFIRMED')), 'OPE', 'OK', 'READY TO PROCEED'],
    ['delivered', sampleView(withStatus('DELIVERED')), 'OPE', 'B', 'DELIVERED'],
    ['cancelled', sampleView(withStatus('CANCELLED')), 'CLO', 'X', 'REMOVED'],
    ['lapsed though nobody wrote it down', sampleView(nothingPaid, afterDue), 'CLO', 'X', 'REMOVED'],
  ])('shows an order that is %s in codes of three characters', (_state, view, order, item, service) => {
    const shown = orderOf(view);
    expect(shown.Status?.StatusCode).toBe(order);
    for (const each of shown.OrderItems.OrderItem) {
      expect(each.ItemStatus).toBe(item);
      for (const { ServiceStatus } of each.Service) expect(ServiceStatus).toBe(service);
    }
  });

  test('shows the time to pay only while there is something to pay', () => {
    const limits = (view: OrderView) => {
      const { TimeLimits, OrderItems } = orderOf(view);
      const each = OrderItems.OrderItem.map((item) => item.TimeLimits?.PaymentTimeLimit?.Timestamp);
      return new Set([TimeLimits?.PaymentTimeLimit?.DateTime, ...each]);
    };
    expect(limits(sampleView())).toEqual(new Set([sampleOrder.paymentDueAt]));
    expect(limits(sampleView(withStatus('CONFIRMED')))).toEqual(new Set([undefined]));
    expect(limits(sampleView(nothingPaid, afterDue))).toEqual(new Set([undefined]));
  });

  test('lists its own locator first and tells in a warning of one that does not fit this version', () => {
    const references = orderOf(sampleView()).BookingReferences?.BookingReference;
    expect(references?.map((each) => [each.ID, each.AirlineID?.value ?? each.OtherID?.value])).toEqual([
      ['KM4T7X', 'ZZ'],
      ['QWERTY', '1A'],
      ['ZXCVBN', '1G'],
    ]);
    expect(tree(sampleView()).Warnings?.Warning.at(-1)?.value).toContain('H77-000123 of HUB');
  });

  test('writes the locator of an organisation as one', () => {
    const locators: Order['locators'] = [
      { system: 'HUB', locator: 'H77', issuedOn: '2025-02-01', kind: 'organisation' },
    ];
    const references = orderOf(sampleView({ locators })).BookingReferences?.BookingReference;
    expect(references?.at(-1)).toEqual({ ID: 'H77', OtherID: { value: 'HUB' } });
  });

  test('shows no more of a card than its last four digits', () => {
    const cards = orderOf(sampleView()).Payments?.Payment.flatMap((each) => each.Method.PaymentCardMethod ?? []);
    expect(cards?.map((card) => card.MaskedCardNumber?.value)).toEqual(['XXXXXXXXXXXX0002', undefined]);
  });

  test('echoes the ids it was asked with, each in its own place', () => {
    expect(tree(sampleView())).toMatchObject({
      EchoToken: 'echo-0001',
      CorrelationID: 'corr-0001',
      TransactionIdentifier: 'trx-0001',
      TimeStamp: beforeDue,
      Version: '17.2',
    });
    const long = 'x'.repeat(200);
    const answer = codec.fromView(sampleView(), { transactionId: long, correlationId: long, echoToken: long }, []);
    expect(plain(answer)).not.toHaveProperty('EchoToken');
    expect(plain(answer)).not.toHaveProperty('TransactionIdentifier');
  });

  test('turns notices into warnings, with a foreign code in the text', () => {
    const warnings = tree(sampleView()).Warnings?.Warning ?? [];
    expect(warnings.slice(0, 2).map(({ Code, Tag, value }) => [Code, Tag, value])).toEqual([
      ['915', '/OrderCreateRQ/PointOfSale', 'accepted but not used'],
      [undefined, undefined, 'time_limit: it must be paid earlier than the offer says'],
    ]);
  });

  test('says that a second infant of one adult has no place in this version', () => {
    const [adult, , infant] = sampleOrder.passengers;
    if (adult === undefined || infant === undefined) throw new Error('the sample order lost its passengers');
    const passengers = [adult, infant, { ...infant, passengerId: 'TWIN' }];
    const message = tree(sampleView({ passengers, items: sampleOrder.items.slice(0, 1) }));
    expect(message.Warnings?.Warning.map(({ value }) => value).join()).toContain('passenger TWIN is also held by PAX1');
  });

  test('takes the base from the total where the offer gave none', () => {
    const [item] = sampleOrder.items;
    if (item === undefined) throw new Error('the sample order lost its items');
    const { base: _base, ...price } = item.price;
    const detail = orderOf(sampleView({ items: [{ ...item, price }] })).OrderItems.OrderItem[0]?.PriceDetail;
    expect(detail?.BaseAmount).toEqual({ value: '380.00', Code: 'EUR' });
  });
});

describe('errors as a 17.2 OrderViewRS', () => {
  const message = codec.fromErrors(
    [
      { code: '912', text: 'the id of the order is missing', path: '/OrderChangeRQ/Query/OrderID' },
      { code: 'ERR400', text: 'try again' },
    ],
    envelope,
    beforeDue,
  );

  test('carry no order, and code and path of each error', () => {
    expect(plain(message)).toMatchObject({
      Errors: {
        Error: [
          { Code: '912', Tag: '/OrderChangeRQ/Query/OrderID', value: 'the id of the order is missing' },
          { value: 'ERR400: try again' },
        ],
      },
      TransactionIdentifier: 'trx-0001',
    });
    expect(message).not.toHaveProperty('Response');
    expect(message).not.toHaveProperty('Success');
  });

  test('have a code of the list for every refusal', () => {
    for (const code of refusalCodes) expect(codec.refusalCodes[code]).toMatch(/^\d{3}$/);
  });
});

const describeOfficial = hasOfficialMaterial() ? describe : describe.skip;

describeOfficial('what we write, by the official 17.2 schema', () => {
  const longName = 'Wolfeschlegelsteinhausenbergerdorff '.repeat(3);
  const [adult] = sampleOrder.passengers;
  const [contact] = sampleOrder.contacts;
  const named =
    adult === undefined
      ? []
      : [{ ...adult, surname: longName, title: longName, givenNames: Array<string>(9).fill(longName) }];
  const nameless = { type: 'ADT', givenNames: [], documents: [], loyalty: [], contactIds: [], remarks: [] };
  const views: Record<string, OrderView> = {
    'an order with everything': sampleView(),
    'a paid order': sampleView(withStatus('CONFIRMED')),
    'a lapsed order': sampleView(nothingPaid, afterDue),
    'an order with names longer than the schema takes': sampleView({
      passengers: [...named, ...sampleOrder.passengers.slice(1)],
    }),
    'an order of passengers without names': sampleView({
      passengers: sampleOrder.passengers.map(({ passengerId }) => ({ ...nameless, passengerId, bornOn: '1990-01-01' })),
    }),
    'an order whose ids are no XML names': sampleView({
      passengers: sampleOrder.passengers.map((passenger, index) => ({
        ...passenger,
        passengerId: ['Ñandú', 'Ёж 2', '😀'][index] ?? '',
      })),
      items: sampleOrder.items.slice(0, 1).map((item) => ({
        ...item,
        itemId: 'Ñandú',
        services: [{ serviceId: 'Ёж 2', passengerId: 'Ёж 2', segmentId: 'SEG1' }],
      })),
    }),
    'an order with contacts that cannot be called': sampleView({
      contacts: contact === undefined ? [] : [{ ...contact, emails: [], phones: [{ number: 'ask at the desk' }] }],
    }),
    'an order that refers to what it does not list': sampleView({
      contacts: [],
      journeys: [{ journeyId: 'J1', segmentIds: ['GONE'] }],
      priceClasses: [],
      serviceDefinitions: [],
      baggageAllowances: [],
      locators: [],
      payments: [],
    }),
  };

  test.each(Object.keys(views))('accepts %s', (name) => {
    const view = views[name];
    expect(view && validateOfficial('17.2', xmlOf(tree(view)))).toEqual([]);
  });

  test('accepts errors', () => {
    const errors = codec.fromErrors([{ code: '912', text: 'missing', path: '/OrderChangeRQ' }], {}, beforeDue);
    expect(validateOfficial('17.2', xmlOf(errors))).toEqual([]);
  });

  test('would notice an id that stands twice', () => {
    const xml = xmlOf(tree(sampleView()));
    const spoilt = xml.replace('SegmentKey="SEG1"', 'SegmentKey="PAX1"');
    expect(spoilt).not.toBe(xml);
    expect(validateOfficial('17.2', spoilt)).not.toEqual([]);
  });
});
