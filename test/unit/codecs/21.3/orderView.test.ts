import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { tables } from '../../../../generated/ndc/21.3/tables.ts';
import { validateOrderViewRS } from '../../../../generated/ndc/21.3/validators.js';
import type { OrderViewRS } from '../../../../generated/ndc/21.3/types.ts';
import { codec } from '../../../../src/codecs/ndc/21.3/index.ts';
import { parseXml, readTree, writeXml } from '../../../../src/codecs/ndc/xml.ts';
import type { Notice } from '../../../../src/base/fault.ts';
import { refusalCodes } from '../../../../src/domain/order/refusals.ts';
import type { ItemStatus, Order } from '../../../../src/domain/order/order.ts';
import type { OrderView } from '../../../../src/domain/view/orderView.ts';
import { hasOfficialMaterial, validateOfficial } from '../../../support/officialSchema.ts';
import { beforeDue, sampleOrder, sampleView } from './sampleView.ts';

const envelope = { transactionId: 'trx-0001', correlationId: 'corr-0001' };
const notices: Notice[] = [
  { code: '915', path: '/IATA_OrderCreateRQ/POS', text: 'accepted but not used' },
  { code: '143', text: 'no passenger type code; taken for an adult' },
];

function tree(view: OrderView): OrderViewRS {
  return codec.fromView(view, envelope, notices);
}

function xmlOf(message: object): string {
  return writeXml(message, tables, 'OrderViewRS');
}

function plain(message: object): object {
  return JSON.parse(JSON.stringify(message)) as object;
}

const withStatus = (status: ItemStatus): Partial<Order> => ({
  items: sampleOrder.items.map((item) => ({ ...item, status })),
  payments: sampleOrder.payments.map((payment) => ({ ...payment, status: 'SUCCESSFUL' })),
});
const afterDue = '2025-03-02T00:00:00.000Z';
const nothingPaid = { payments: [] };

describe('an order as a 21.3 OrderViewRS', () => {
  test('is written to the letter', () => {
    expect(`${xmlOf(tree(sampleView())).replaceAll('><', '>\n<')}\n`).toBe(
      readFileSync('test/fixtures/ndc/21.3/OrderViewRS.everything.xml', 'utf8'),
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

  test('is valid by our own schema, as XML tree and as JSON', () => {
    expect(validateOrderViewRS(plain(tree(sampleView())))).toBe(true);
  });

  test.each<[string, OrderView, string, string, string, string]>([
    ['held', sampleView(), 'OPENED', 'ACTIVE', 'CONFIRMED', 'CONFIRMED'],
    ['paid', sampleView(withStatus('CONFIRMED')), 'OPENED', 'ACTIVE', 'CONFIRMED', 'READY TO PROCEED'],
    ['delivered', sampleView(withStatus('DELIVERED')), 'OPENED', 'CLOSED', 'CONFIRMED', 'DELIVERED'],
    ['cancelled', sampleView(withStatus('CANCELLED')), 'CLOSED', 'CANCELLED', 'CANCELLED', 'REMOVED'],
    [
      'lapsed though nobody wrote it down',
      sampleView(nothingPaid, afterDue),
      'CLOSED',
      'CANCELLED',
      'CANCELLED',
      'REMOVED',
    ],
  ])('shows an order that is %s in the words of the code sets', (_state, view, order, item, service, delivery) => {
    const shown = tree(view).Response?.Order[0];
    expect(shown?.StatusCode).toBe(order);
    for (const each of shown?.OrderItem ?? []) {
      expect(each.StatusCode).toBe(item);
      for (const { StatusCode, DeliveryStatusCode } of each.Service) {
        expect([StatusCode, DeliveryStatusCode]).toEqual([service, delivery]);
      }
    }
  });

  test('shows the time to pay only while there is something to pay', () => {
    const limits = (view: OrderView) =>
      tree(view).Response?.Order[0]?.OrderItem.map((item) => item.PaymentTimeLimitDateTime);
    expect(new Set(limits(sampleView()))).toEqual(new Set([sampleOrder.paymentDueAt]));
    expect(new Set(limits(sampleView(withStatus('CONFIRMED'))))).toEqual(new Set([undefined]));
    expect(new Set(limits(sampleView(nothingPaid, afterDue)))).toEqual(new Set([undefined]));
  });

  test('puts every locator that fits on every service, its own first', () => {
    const [first] = tree(sampleView()).Response?.Order[0]?.OrderItem[0]?.Service ?? [];
    expect(first?.BookingRef?.map((reference) => reference.BookingID)).toEqual(['KM4T7X', 'QWERTY', 'H-1']);
  });

  test('shows no more of a card than its last four digits', () => {
    const cards = tree(sampleView()).PaymentFunctions?.flatMap(
      (each) => each.PaymentProcessingSummary?.PaymentProcessingSummaryPaymentMethod.PaymentCard ?? [],
    );
    expect(cards?.map((card) => card.MaskedCardID)).toEqual(['XXXXXXXXXXXX0002', undefined]);
  });

  test('echoes the ids it was asked with and turns notices into warnings', () => {
    const message = tree(sampleView());
    expect(message.PayloadAttributes).toEqual({
      CorrelationID: 'corr-0001',
      Timestamp: beforeDue,
      TrxID: 'trx-0001',
      VersionNumber: '21.3',
    });
    expect(message.Response?.Warning?.map((warning) => [warning.Code, warning.TagText])).toEqual([
      ['915', '/IATA_OrderCreateRQ/POS'],
      ['143', undefined],
    ]);
  });
});

describe('errors as a 21.3 OrderViewRS', () => {
  const message = codec.fromErrors(
    [
      { code: '912', text: 'the id of the order is missing', path: '/IATA_OrderChangeRQ/Request/Order/OrderID' },
      { code: '911', text: 'try again' },
    ],
    envelope,
    beforeDue,
  );

  test('carry no order, and code and path of each error', () => {
    expect(plain(message)).toMatchObject({
      Error: [
        { Code: '912', TypeCode: '912', TagText: '/IATA_OrderChangeRQ/Request/Order/OrderID' },
        { Code: '911', TypeCode: '911' },
      ],
      PayloadAttributes: { TrxID: 'trx-0001' },
    });
    expect(message).not.toHaveProperty('Response');
  });

  test('every refusal has a code of the list', () => {
    for (const code of refusalCodes) expect(codec.refusalCodes[code]).toMatch(/^\d{3}$/);
  });
});

const describeOfficial = hasOfficialMaterial() ? describe : describe.skip;

describeOfficial('what we write, by the official 21.3 schema', () => {
  const longName = 'Wolfeschlegelsteinhausenbergerdorff '.repeat(3);
  const [adult] = sampleOrder.passengers;
  const views: Record<string, OrderView> = {
    'an order with everything': sampleView(),
    'a paid order': sampleView(withStatus('CONFIRMED')),
    'a lapsed order': sampleView(nothingPaid, afterDue),
    'an order with names longer than the schema takes': sampleView({
      passengers:
        adult === undefined
          ? []
          : [{ ...adult, surname: longName, title: longName, givenNames: Array<string>(9).fill(longName) }],
    }),
    'an order with next to nothing': sampleView({
      contacts: [],
      journeys: [],
      priceClasses: [],
      serviceDefinitions: [],
      baggageAllowances: [],
      locators: [],
      payments: [],
    }),
  };

  test.each(Object.keys(views))('accepts %s', (name) => {
    const view = views[name];
    expect(view && validateOfficial('21.3', xmlOf(tree(view)))).toEqual([]);
  });

  test('accepts errors', () => {
    const errors = codec.fromErrors([{ code: '912', text: 'missing', path: '/IATA_OrderChangeRQ' }], {}, beforeDue);
    expect(validateOfficial('21.3', xmlOf(errors))).toEqual([]);
  });

  test('would notice an invalid message', () => {
    const message = tree(sampleView());
    const spoilt = { ...message, PayloadAttributes: { ...message.PayloadAttributes, VersionNumber: 'twenty-one' } };
    expect(validateOfficial('21.3', xmlOf(spoilt))).not.toEqual([]);
  });
});
