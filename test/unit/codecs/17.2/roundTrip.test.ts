import { describe, expect, test } from '@jest/globals';
import { tables } from '../../../../generated/ndc/17.2/tables.ts';
import type { OrderViewRS } from '../../../../generated/ndc/17.2/types.ts';
import { codec } from '../../../../src/codecs/ndc/17.2/index.ts';
import { parseXml, readTree, writeXml } from '../../../../src/codecs/ndc/xml.ts';
import type { Offer } from '../../../../src/domain/offer/offer.ts';
import { createOrder } from '../../../../src/domain/order/createOrder.ts';
import type { CreateOrder } from '../../../../src/domain/order/commands.ts';
import type { Order } from '../../../../src/domain/order/order.ts';
import { orderView } from '../../../../src/domain/view/orderView.ts';
import { hasOfficialMaterial, officialFolder, validateOfficial } from '../../../support/officialSchema.ts';
import { readMessage } from './readMessage.ts';

const fixtures = 'test/fixtures/ndc/17.2';

function offersOf(path: string): Offer[] {
  const reading = readMessage(path);
  if (reading === undefined || !('offers' in reading)) throw new Error(`${path} is no airline answer`);
  return reading.offers.offers;
}

function commandOf(path: string): CreateOrder {
  const reading = readMessage(path);
  if (reading === undefined || !('request' in reading) || reading.request.request?.kind !== 'create') {
    throw new Error(`${path} creates no order`);
  }
  return reading.request.request.command;
}

/** The order that an accepted offer becomes, at a moment when the offer still stands. */
function ordered(offers: readonly Offer[], command: CreateOrder): Order {
  const now = offers[0]?.expiresAt?.replace(/T.*/, 'T00:00:00.000Z') ?? '2018-01-26T00:00:00.000Z';
  const paymentIds = command.payments.map((_, index) => `payment-${index}`);
  const decision = createOrder(command, {
    now,
    orderId: '01936f3e-5a00-7000-8000-00000000c0de',
    recordLocator: 'KM4T7X',
    sellerId: 'agency-1',
    source: { system: 'test', channel: 'REST' },
    offers: offers.map((offer) => ({ offer, hash: 'abc', version: 1 })),
    paymentIds,
  });
  if ('refusal' in decision) throw new Error(`refused: ${JSON.stringify(decision.refusal)}`);
  const [created] = decision.events;
  if (created?.type !== 'OrderCreated') throw new Error('no order was created');
  return created.order;
}

function answerOf(order: Order): OrderViewRS {
  return codec.fromView(orderView(order, order.createdAt), {}, []) as OrderViewRS;
}

function xmlOf(order: Order): string {
  return writeXml(answerOf(order), tables, 'OrderViewRS');
}

const offers = offersOf(`${fixtures}/AirShoppingRS.thereAndBackWithExtras.xml`);
const command = commandOf(`${fixtures}/OrderCreateRQ.twoAdultsOneInfant.xml`);

describe('an order on its way through 17.2', () => {
  test('costs what the offers said, item by item', () => {
    const shown = answerOf(ordered(offers, command)).Response?.Order[0];
    expect(shown?.TotalOrderPrice?.SimpleCurrencyPrice).toEqual({ value: '705.00', Code: 'EUR' });
    expect(shown?.OrderItems.OrderItem.map((item) => item.PriceDetail.TotalAmount?.SimpleCurrencyPrice?.value)).toEqual(
      ['600.00', '55.00', '35.00', '15.00'],
    );
  });

  test('names every passenger and segment it serves, and the seat', () => {
    const items = answerOf(ordered(offers, command)).Response?.Order[0]?.OrderItems.OrderItem ?? [];
    const served = items.map((item) =>
      item.Service.map((service) =>
        [
          service.PassengerRef,
          service.SegmentRef ?? service.SelectedSeat?.SegmentRef ?? service.ServiceDefinitionRef?.SegmentRef,
          service.SelectedSeat && `${service.SelectedSeat.Seat.Row}${service.SelectedSeat.Seat.Column}`,
        ].filter(Boolean),
      ),
    );
    expect(served[2]).toEqual([['PAX1', 'SEG1']]);
    expect(served[3]).toEqual([['PAX2', 'SEG1', '12C']]);
    expect(served[1]?.slice(0, 2)).toEqual([
      ['PAX3', 'SEG1'],
      ['PAX3', 'SEG2'],
    ]);
  });

  test('gives back the passengers and contacts it was given', () => {
    const element = parseXml(new TextEncoder().encode(xmlOf(ordered(offers, command))));
    const { tree } = readTree<OrderViewRS>(element, tables, 'OrderViewRS');
    const asked = {
      OfferID: 'O',
      Owner: 'ZZ',
      ResponseID: 'R',
      OfferItem: [{ OfferItemID: 'I', PassengerRefs: 'PAX1' }],
    };
    const query = { Order: { Offer: [asked] }, DataLists: tree.Response?.DataLists };
    const { request } = codec.read('OrderCreateRQ', { Query: query }, 'OrderCreateRQ');
    const again = request?.kind === 'create' ? request.command : undefined;
    expect(again?.passengers).toEqual(command.passengers);
    expect(again?.contacts).toEqual(command.contacts);
  });
});

const describeOfficial = hasOfficialMaterial() ? describe : describe.skip;

describeOfficial('orders made from 17.2 messages, by the official schema', () => {
  const real = `${officialFolder}/17.2/samples/iata172-interline-RoundTrip`;

  test('accepts the answer to our own messages', () => {
    expect(validateOfficial('17.2', xmlOf(ordered(offers, command)))).toEqual([]);
  });

  test.each([
    '1PAX-4-AirShoppingRS.xml 1PAX-5-OrderCreateRQ.xml',
    '1PAX-3-AirShoppingRS-Athena.xml 1PAX-6-OrderCreateRQ-Athena.xml',
  ])('accepts the answer to the real conversation %s', (names) => {
    const [shopped = '', created = ''] = names.split(' ');
    const accepted = commandOf(`${real}-${created}`);
    const selections = accepted.selections.map(({ statedTotal: _stated, ...selection }) => selection);
    const responseId = selections[0]?.responseId ?? '';
    const held = offersOf(`${real}-${shopped}`).map((offer) => ({ ...offer, responseId }));
    expect(validateOfficial('17.2', xmlOf(ordered(held, { ...accepted, selections })))).toEqual([]);
  });
});
