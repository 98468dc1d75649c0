import type { Money } from '../base/money.ts';
import { add, parseAmount, sum } from '../base/money.ts';
import { addMs, type Instant } from '../base/time.ts';
import { assert } from '../base/assert.ts';
import type { Offer, OfferItem, OfferService, Price, Restriction, Segment, Tax } from '../domain/offer/offer.ts';
import { addDays, instantOf, localTime } from '../base/localTime.ts';
import { flights, sandboxCarrier, type Flight } from './network.ts';
import { fareTiers } from './schedules.ts';

/*
 * The sandbox airline's offers. An offer's id says what it is, so that a message in a file stays good for ever:
 *   ZZ-<origin><destination>-D<days from today>[-R<days of stay>]-<SAVER|FLEX>-<anything>
 * The last part only makes it another offer: offers are single-use.
 */
const offerIdForm = /^ZZ-([A-Z]{3})([A-Z]{3})-D(\d{1,3})(?:-R(\d{1,2}))?-(SAVER|FLEX)-([A-Za-z0-9]{1,24})$/;

type Fare = { name: string; perHour: string; floor: string; refundFee?: string; changeFee: string; bags: number };

const fares: Record<string, Fare> = {
  SAVER: { name: 'Saver', perHour: '38.00', floor: '45.00', changeFee: '60.00', bags: 0 },
  FLEX: { name: 'Flex', perHour: '71.00', floor: '99.00', refundFee: '25.00', changeFee: '0.00', bags: 1 },
};

/** Share of the adult fare, in percent. */
const passengerTypes: readonly { type: string; percent: bigint }[] = [
  { type: 'ADT', percent: 100n },
  { type: 'CHD', percent: 75n },
  { type: 'INF', percent: 10n },
];

/** Makes the sandbox airline's offer with this id; undefined when the id is not of that form or nobody flies there. */
export async function sandboxOffers(reference: {
  offerId: string;
  ownerCode: string;
  now: Instant;
}): Promise<Offer | undefined> {
  const { offerId, ownerCode, now } = reference;
  const match = offerIdForm.exec(offerId);
  if (match === null || ownerCode !== sandboxCarrier) return undefined;
  const [, origin = '', destination = '', ahead = '', stay, fareName = ''] = match;
  const outward = flights.find((each) => each.origin.code === origin && each.destination.code === destination);
  const back = flights.find((each) => each.origin.code === destination && each.destination.code === origin);
  if (outward === undefined || back === undefined || Number(ahead) < 1) return undefined;
  const outwardOn = addDays(now.slice(0, 10), Number(ahead));
  const flown = [segmentOf(outward, outwardOn, 'SEG1', fareName)];
  if (stay !== undefined) flown.push(segmentOf(back, addDays(outwardOn, Number(stay)), 'SEG2', fareName));
  return offerOf(offerId, now, flown, outward.minutes * flown.length, fareName);
}

function offerOf(offerId: string, now: Instant, segments: Segment[], minutes: number, fareName: string): Offer {
  const fare = fares[fareName];
  assert(fare !== undefined, `no sandbox fare ${fareName}`);
  const segmentIds = segments.map((segment) => segment.segmentId);
  const flightItems = passengerTypes.map(({ type, percent }) =>
    flightItem(offerId, type, farePrice(fare, minutes, percent), fare, segmentIds, fareName),
  );
  return {
    offerId,
    ownerCode: sandboxCarrier,
    responseId: '',
    validatingCarrier: sandboxCarrier,
    expiresAt: addMs(now, 30 * 60_000),
    items: [
      ...flightItems,
      extraItem(offerId, 'BAG', '35.00', segmentIds),
      extraItem(offerId, 'MEAL', '12.50', segmentIds),
    ],
    passengers: [],
    segments,
    journeys: segments.map(({ segmentId, duration }, index) => ({
      journeyId: `JRN${index + 1}`,
      segmentIds: [segmentId],
      duration,
    })),
    priceClasses: [
      { priceClassId: fareName, name: fare.name, code: fareName, texts: [`${fare.name} fare of the sandbox airline`] },
    ],
    serviceDefinitions: [
      {
        serviceDefinitionId: 'BAG',
        name: 'Checked bag 23 kg',
        owner: sandboxCarrier,
        code: 'BAG',
        texts: ['One more checked bag'],
      },
      {
        serviceDefinitionId: 'MEAL',
        name: 'Hot meal',
        owner: sandboxCarrier,
        code: 'MEAL',
        texts: ['A hot meal on board'],
      },
    ],
    baggageAllowances: [
      { baggageAllowanceId: 'CABIN', type: 'CarryOn', pieces: 1, weights: [{ value: '8', unit: 'KGM' }] },
      { baggageAllowanceId: 'CHECKED', type: 'Checked', pieces: 1, weights: [{ value: '23', unit: 'KGM' }] },
    ],
    includedBaggage: ['CABIN', ...(fare.bags > 0 ? ['CHECKED'] : [])].map((baggageAllowanceId) => ({
      baggageAllowanceId,
      passengerIds: [],
      segmentIds,
    })),
  };
}

function flightItem(
  offerId: string,
  type: string,
  price: Price,
  fare: Fare,
  segmentIds: string[],
  fareName: string,
): OfferItem {
  return {
    offerItemId: `${offerId}-${type}`,
    mandatory: false,
    pricedFor: 'each',
    price,
    passengerIds: [],
    passengerTypes: [type],
    services: [{ serviceId: 'FLIGHT', passengerIds: [], segmentIds }],
    fareComponents: [
      {
        passengerIds: [],
        segmentIds,
        fareBasis: `${fareName.charAt(0)}ZZ1${type === 'ADT' ? '' : type.slice(0, 2)}`,
        bookingClass: fareName === 'FLEX' ? 'Y' : 'Q',
        cabinCode: '5',
        cabinName: 'Economy',
        priceClassId: fareName,
        restrictions: [],
      },
    ],
    restrictions: restrictionsOf(fare),
  };
}

function restrictionsOf(fare: Fare): Restriction[] {
  const cancel: Restriction = { kind: 'CANCEL', allowed: fare.refundFee !== undefined };
  if (fare.refundFee !== undefined) cancel.fee = euro(fare.refundFee);
  return [cancel, { kind: 'CHANGE', allowed: true, changeType: 'Flight', fee: euro(fare.changeFee) }];
}

function extraItem(offerId: string, code: string, amount: string, segmentIds: string[]): OfferItem {
  const service: OfferService = { serviceId: code, passengerIds: [], segmentIds, serviceDefinitionId: code };
  return {
    offerItemId: `${offerId}-${code}`,
    mandatory: false,
    pricedFor: 'each',
    price: { total: euro(amount), base: euro(amount), taxes: [], fees: [] },
    passengerIds: [],
    services: [service],
    fareComponents: [],
    restrictions: [],
  };
}

function farePrice(fare: Fare, minutes: number, percent: bigint): Price {
  const perHour = euro(fare.perHour).amountMinor;
  const floor = euro(fare.floor).amountMinor;
  const adult = (perHour * BigInt(minutes)) / 60n;
  const base: Money = { ...euro('0.00'), amountMinor: ((adult < floor ? floor : adult) * percent) / 100n };
  const taxes: Tax[] =
    percent < 75n
      ? []
      : [
          { code: 'YQ', amount: euro('18.00'), name: 'Carrier surcharge', refundable: false },
          { code: 'QX', amount: euro('11.35'), name: 'Passenger service charge', refundable: true },
        ];
  const taxTotal = sum(
    taxes.map((tax) => tax.amount),
    'EUR',
  );
  return { base, taxes, taxTotal, fees: [], total: add(base, taxTotal) };
}

function euro(amount: string): Money {
  const money = parseAmount(amount, 'EUR');
  assert(money !== undefined, `${amount} is no amount of EUR`);
  return money;
}

function segmentOf(flight: Flight, date: string, segmentId: string, fareName: string): Segment {
  const departs = instantOf(date, flight.departsAtLocal, flight.origin.zone);
  return {
    segmentId,
    carrier: sandboxCarrier,
    flightNumber: flight.number,
    operatingCarrier: sandboxCarrier,
    operatingFlightNumber: flight.number,
    origin: flight.origin.code,
    destination: flight.destination.code,
    departsLocal: localTime(departs, flight.origin.zone),
    departsZone: flight.origin.zone,
    arrivesLocal: localTime(departs + flight.minutes * 60_000, flight.destination.zone),
    arrivesZone: flight.destination.zone,
    cabinCode: '5',
    cabinName: 'Economy',
    bookingClass: 'Q',
    priceTier: fareTiers[fareName],
    aircraft: flight.minutes > 300 ? '789' : '320',
    duration: `PT${Math.floor(flight.minutes / 60)}H${flight.minutes % 60}M`,
  };
}
