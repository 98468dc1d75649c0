import { describe, expect, test } from '@jest/globals';
import { fromOffer, toOffer } from '../../../../src/codecs/rest/offer.ts';
import type { Schemas } from '../../../../src/codecs/rest/contract.ts';

const yen = (amount: string) => ({ amount, currency: 'JPY' });
const restrictions: Schemas['Restriction'][] = [{ kind: 'CANCEL', allowed: true, fee: yen('500'), text: 'no show' }];
const body: Schemas['PutOffer'] = {
  ownerCode: 'XO',
  expiresAt: '2030-01-01T01:00:00+01:00',
  items: [
    {
      offerItemId: 'I',
      mandatory: false,
      pricedFor: 'each',
      price: { total: yen('1100'), base: yen('1000'), taxes: [{ code: 'TK', amount: yen('100') }], fees: [] },
      passengerTypes: ['ADT'],
      fareComponents: [{ passengerIds: ['P'], segmentIds: ['S'], fareBasis: 'Y1', restrictions }],
      restrictions,
      paymentWithinMs: 1000,
    },
  ],
};

describe('an offer over REST', () => {
  test('comes back as it was put, with what it left out', () => {
    const read = toOffer(body, { offerId: 'O', responseId: 'R' });
    if ('faults' in read) throw new Error('faulty');
    expect(read.offer).toMatchObject({
      offerId: 'O',
      responseId: 'R',
      expiresAt: '2030-01-01T00:00:00.000Z',
      segments: [],
    });
    const back = fromOffer({ ...read.offer, version: 2, hash: 'h', usedByOrderId: 'somebody' });
    expect(back).toMatchObject({
      ...body,
      expiresAt: '2030-01-01T00:00:00.000Z',
      responseId: 'R',
      version: 2,
      used: true,
    });
    expect(JSON.stringify(back)).not.toContain('somebody');
  });

  test('is faulty where an amount, a moment or the address does not hold', () => {
    const [item] = body.items;
    if (item === undefined) throw new Error('no item');
    const price = { total: yen('1.5'), taxes: [{ code: 'A', amount: yen('x') }] };
    const segment = {
      segmentId: 'S',
      carrier: 'XO',
      flightNumber: '1',
      origin: 'CCS',
      destination: 'MAR',
      departsLocal: '2030-02-30T00:00:00',
    };
    const wrong = { ...body, ownerCode: 'XA', segments: [segment], items: [{ ...item, price, paymentDueAt: 'soon' }] };
    const read = toOffer(wrong, { offerId: 'O', ownerCode: 'XB' });
    expect('faults' in read && read.faults.map(({ path }) => path)).toEqual([
      '/ownerCode',
      '/segments/0/departsLocal',
      '/items/0/price/total',
      '/items/0/price/taxes/0/amount',
      '/items/0/paymentDueAt',
    ]);
  });
});
