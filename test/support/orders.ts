import { parseAmount, type Money } from '../../src/base/money.ts';
import type { Offer, OfferItem } from '../../src/domain/offer/offer.ts';
import type { CreateOrder } from '../../src/domain/order/commands.ts';
import type { Passenger } from '../../src/domain/party/passenger.ts';

export function euros(amount: string): Money {
  const money = parseAmount(amount, 'EUR');
  if (money === undefined) throw new Error(`${amount} is no amount of EUR`);
  return money;
}

export function passenger(passengerId: string, type = 'ADT', surname = 'Okafor'): Passenger {
  return { passengerId, type, surname, givenNames: ['Ada'], documents: [], loyalty: [], contactIds: [], remarks: [] };
}

export function offerItem(
  offerItemId: string,
  passengerIds: string[],
  total: string,
  change: Partial<OfferItem> = {},
): OfferItem {
  return {
    offerItemId,
    mandatory: false,
    pricedFor: 'item',
    price: { total: euros(total), taxes: [], fees: [] },
    passengerIds,
    services: [{ serviceId: 'S1', passengerIds, segmentIds: ['SEG1'] }],
    fareComponents: [],
    restrictions: [],
    ...change,
  };
}

/** One flight, London to Nice, for one adult at 100.00 EUR, open until noon. */
export function offer(change: Partial<Offer> = {}): Offer {
  return {
    offerId: 'OFFER1',
    ownerCode: 'ZZ',
    responseId: '',
    expiresAt: '2030-01-01T12:00:00.000Z',
    items: [offerItem('ITEM1', ['P1'], '100.00')],
    passengers: [{ passengerId: 'P1', type: 'ADT' }],
    segments: [
      {
        segmentId: 'SEG1',
        carrier: 'ZZ',
        flightNumber: '100',
        origin: 'LHR',
        destination: 'NCE',
        departsLocal: '2030-02-01T09:40:00',
      },
    ],
    journeys: [],
    priceClasses: [],
    serviceDefinitions: [],
    baggageAllowances: [],
    includedBaggage: [],
    ...change,
  };
}

/** Accepts the one item of `offer()` for its one adult. */
export function createCommand(change: Partial<CreateOrder> = {}): CreateOrder {
  return {
    type: 'CreateOrder',
    selections: [{ offerId: 'OFFER1', ownerCode: 'ZZ', items: [{ offerItemId: 'ITEM1', passengerIds: ['P1'] }] }],
    passengers: [passenger('P1')],
    contacts: [],
    payments: [],
    locators: [],
    ...change,
  };
}
