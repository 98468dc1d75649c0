import { describe, expect, test } from '@jest/globals';
import { refusedErrors } from '../../../src/codecs/ndc/answer.ts';
import { generations } from '../../../src/codecs/ndc/generations.ts';
import { refuse, refuseAll } from '../../../src/domain/order/decision.ts';

const offers = '/RQ/Request/CreateOrder/AcceptSelectedQuotedOfferList/SelectedPricedOffer';
const extra = 'SelectedALaCarteOfferItem';
const segments = `${extra}/OfferFlightAssociations/PaxSegmentReferences/PaxSegmentRefID`;

describe('a place in the command', () => {
  test.each([
    ['selections', offers, '/RQ/Query/Order/Offer'],
    ['selections/0', `${offers}[1]`, '/RQ/Query/Order/Offer[1]'],
    ['selections/1/statedTotal', `${offers}[2]/TotalOfferPriceAmount`, '/RQ/Query/Order/Offer[2]/TotalOfferPrice'],
    ['selections/1/items/2', `${offers}[2]/SelectedOfferItem[3]`, '/RQ/Query/Order/Offer[2]/OfferItem[3]'],
    [
      'selections/0/items/0/quantity',
      `${offers}[1]/SelectedOfferItem[1]/${extra}/Qty`,
      '/RQ/Query/Order/Offer[1]/OfferItem[1]/ALaCarteSelection/Quantity',
    ],
    [
      'selections/0/items/0/segmentIds/1',
      `${offers}[1]/SelectedOfferItem[1]/${segments}[2]`,
      '/RQ/Query/Order/Offer[1]/OfferItem[1]/ALaCarteSelection/SegmentID',
    ],
    ['selections/0/items/0/action', `${offers}[1]/SelectedOfferItem[1]`, '/RQ/Query/Order/Offer[1]/OfferItem[1]'],
    ['passengers/1/heldBy', '/RQ/Request/DataLists/PaxList/Pax[2]', '/RQ/Query/DataLists/PassengerList/Passenger[2]'],
    ['parties/0', undefined, undefined],
    ['passengers', undefined, undefined],
  ])('%s stands in 21.3 at %s, in 17.2 at %s', (pointer, in213, in172) => {
    expect(generations['21.3'].codec.elementPath('RQ', pointer)).toBe(in213);
    expect(generations['17.2'].codec.elementPath('RQ', pointer)).toBe(in172);
  });
});

describe('a refusal of several faults', () => {
  const { refusal } = refuseAll([
    refuse('mandatory_item_missing', 'MUST', undefined, 'selections/0').refusal,
    refuse('offer_item_not_found', 'X', undefined, 'selections/0/items/1').refusal,
  ]);

  test('is an error each, with its own code and path, in the order of the rules', () => {
    expect(refusedErrors({ format: 'xml', generation: '17.2' }, refusal, 'OrderCreateRQ')).toMatchObject([
      { code: '491', path: '/OrderCreateRQ/Query/Order/Offer[1]/OfferItem[2]', text: expect.stringContaining('(X)') },
      { code: '491', path: '/OrderCreateRQ/Query/Order/Offer[1]', text: expect.stringContaining('(MUST)') },
    ]);
  });

  test('has no paths where the message is no creation', () => {
    const errors = refusedErrors({ format: 'xml', generation: '21.3' }, refusal);
    expect(errors.map(({ path }) => path)).toEqual([undefined, undefined]);
  });
});
