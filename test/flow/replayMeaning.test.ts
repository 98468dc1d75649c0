import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startTestGateway, type TestGateway } from '../support/gateway.ts';
import { messageIn, readMessage, textAt, type ReadNode } from '../support/reader.ts';
import { orderIdOf } from '../support/replay/conversations.ts';
import { compareMeanings, meaningOf, spokenOf, type Aspect, type SampleGeneration } from '../support/replay/meaning.ts';
import { ownCreate, sandboxOffer } from '../support/replay/ownCreate.ts';
import { retrieveMessage } from '../support/replay/ownRetrieve.ts';

const generations = ['21.3', '17.2'] as const;

/** What an answer says of these may be changed without its reader having to notice: keys, and words about the message. */
const changes: Record<SampleGeneration, [string, string, Aspect][]> = {
  '21.3': [
    ['Surname', 'Other', 'passengers'],
    ['PTC', 'CHD', 'passengers'],
    ['MarketingCarrierFlightNumberText', '999', 'segments'],
    ['AircraftScheduledDateTime', '2031-01-01T01:01:00', 'segments'],
    ['PaxSegmentRefID', 'NONE', 'services'],
    ['TypeCode', 'Other', 'services'],
    ['TotalAmount', '1.00', 'item totals'],
    ['BaseAmount', '1.00', 'base amounts'],
    ['TaxCode', 'XX', 'taxes'],
    ['TotalTaxAmount', '1.00', 'tax totals'],
    ['TotalAmount', '1.00', 'order total'],
    ['PaymentStatusCode', 'FAILED', 'payment status'],
    ['DeliveryStatusCode', 'REMOVED', 'delivery status'],
    ['StatusCode', 'CLOSED', 'order status'],
  ],
  '17.2': [
    ['Surname', 'Other', 'passengers'],
    ['PTC', 'CHD', 'passengers'],
    ['FlightNumber', '999', 'segments'],
    ['Date', '2031-01-01', 'segments'],
    ['SegmentRef', 'NONE', 'services'],
    ['SimpleCurrencyPrice', '1.00', 'item totals'],
    ['BaseAmount', '1.00', 'base amounts'],
    ['TaxCode', 'XX', 'taxes'],
    ['SimpleCurrencyPrice', '1.00', 'order total'],
  ],
};

/** The message with every text of that element replaced. */
function changed(node: ReadNode, name: string, text: string): ReadNode {
  const own = node.name === name && node.children.length === 0 ? text : node.text;
  return { ...node, text: own, children: node.children.map((child) => changed(child, name, text)) };
}

describe('the meaning of an order', () => {
  let gateway: TestGateway;
  const views = {} as Record<SampleGeneration, ReadNode>;

  beforeAll(async () => {
    gateway = await startTestGateway();
    const send = async (text: string) => messageIn(readMessage((await gateway.ndc(text)).text));
    const held = await send(ownCreate['21.3']({ offerId: sandboxOffer('M1') }));
    const amount = textAt(held, 'Response/Order/TotalPrice/TotalAmount') ?? '';
    const card = { number: '4111111111111111', securityCode: '7395', amount };
    const paid = await send(ownCreate['21.3']({ offerId: sandboxOffer('M2'), card }));
    for (const generation of generations) {
      views[generation] = await send(retrieveMessage(generation, orderIdOf(paid) ?? '', 'ZZ'));
    }
  });

  afterAll(async () => {
    await gateway.stop();
  });

  test('is the same in every generation, as far as both have words for it', () => {
    const [late, early] = [meaningOf('21.3', views['21.3']), meaningOf('17.2', views['17.2'])];
    const compared = compareMeanings(late, early, spokenOf([early])).filter(
      ({ verdict }) => verdict !== 'not in the sample',
    );
    expect(compared.filter(({ verdict }) => verdict === 'differs')).toEqual([]);
    expect(compared.map(({ aspect }) => aspect)).toEqual(
      expect.arrayContaining([
        'passengers',
        'segments',
        'services',
        'item totals',
        'order total',
        'currency',
        'payments',
      ]),
    );
  });

  describe.each(generations)('in %s', (generation) => {
    test.each(changes[generation])('is another one with another %s (%s): the %s differ', (name, text, aspect) => {
      const meaning = meaningOf(generation, views[generation]);
      const other = meaningOf(generation, changed(views[generation], name, text));
      const differing = compareMeanings(other, meaning, spokenOf([meaning])).filter(
        ({ verdict }) => verdict === 'differs',
      );
      expect(differing.map((each) => each.aspect)).toContain(aspect);
    });
  });
});
