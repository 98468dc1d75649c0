import type {
  AirShoppingRS,
  AlaCarteOffer,
  DataLists,
  Moment,
  Offer as OfferTree,
  OfferPriceRS,
  OtherOffer,
} from '../../../../generated/ndc/17.2/types.ts';
import type { Money } from '../../../base/money.ts';
import { parseInstant } from '../../../base/time.ts';
import type { IncludedBaggage, Offer, OfferedPassenger, OfferItem } from '../../../domain/offer/offer.ts';
import { reconcilePrices } from '../../../domain/offer/price.ts';
import { missing, unreadable } from '../scalar/faults.ts';
import { readDefinitions, type Definitions } from './definitions.ts';
import { nth, optional, required, type Findings } from './findings.ts';
import { readId, readIds } from './ids.ts';
import type { Lenient } from './lenient.ts';
import { readAlaCarteItem, readOfferItem, type ItemContext } from './offerItems.ts';
import { readPenalty } from './penalties.ts';
import { currencyOf, currencyOfTotal, readTotal } from './price.ts';
import { segmentsOfFlights, type Flights } from './references.ts';
import { readFareBases, readJourneys, readSegments } from './segments.ts';

type Message = Lenient<AirShoppingRS> & Lenient<OfferPriceRS>;
type Lists = Definitions & { flights: Flights; fareBases: Map<string, string>; passengers: OfferedPassenger[] };
type AnyOffer = Lenient<OfferTree> & Lenient<AlaCarteOffer> & Lenient<OtherOffer>;
type PlacedOffer = { offer: AnyOffer; path: string };
type Answer = { responseId: string; lists: Lists; currency: string | undefined };

/**
 * Every offer an airline's answer makes, each with only the flights and definitions it uses. An offer that is only half
 * understood is left out, with the reason: it must not be sold.
 * @see AirShoppingRS/OffersGroup/AirlineOffers, OfferPriceRS/PricedOffer, OfferPriceRS/OtherOffers
 */
export function readOfferList(message: Message, root: string, findings: Findings): Offer[] {
  const placed = [...shoppedOffers(message, root), ...pricedOffers(message, root)];
  if (placed.length === 0) {
    findings.faults.push({ code: '490', path: root, text: 'the airline answered without offers' });
    return [];
  }
  const answer = {
    responseId: optional(message.ShoppingResponseID?.ResponseID?.value) ?? '',
    lists: readLists(message.DataLists ?? {}, `${root}/DataLists`, findings),
    currency: currencyOfMessage(message, placed),
  };
  return placed.flatMap((each) => readOffer(each, answer, findings));
}

function shoppedOffers(message: Message, root: string): PlacedOffer[] {
  return (message.OffersGroup?.AirlineOffers ?? []).flatMap((airline, index) => {
    const place = nth(`${root}/OffersGroup/AirlineOffers`, index);
    return [
      ...(airline.Offer ?? []).map((offer, each) => ({ offer, path: nth(`${place}/Offer`, each) })),
      ...(airline.ALaCarteOffer === undefined
        ? []
        : [{ offer: airline.ALaCarteOffer, path: `${place}/ALaCarteOffer` }]),
    ];
  });
}

function pricedOffers(message: Message, root: string): PlacedOffer[] {
  const others = `${root}/OtherOffers`;
  const extras = message.OtherOffers?.ALaCarteOffer;
  return [
    ...(message.PricedOffer === undefined ? [] : [{ offer: message.PricedOffer, path: `${root}/PricedOffer` }]),
    ...(message.OtherOffers?.Offer ?? []).map((offer, each) => ({ offer, path: nth(`${others}/Offer`, each) })),
    ...(extras === undefined ? [] : [{ offer: extras, path: `${others}/ALaCarteOffer` }]),
  ];
}

/** Airlines often name the currency once per message: on a total somewhere, or as the only one in the metadata. */
function currencyOfMessage(message: Message, placed: readonly PlacedOffer[]): string | undefined {
  const metadata = message.Metadata?.Other?.OtherMetadata?.[0]?.CurrencyMetadatas?.CurrencyMetadata;
  const declared = metadata?.length === 1 ? optional(metadata[0]?.MetadataKey) : undefined;
  return placed.map(({ offer }) => currencyOfOffer(offer)).find((code) => code !== undefined) ?? declared;
}

function currencyOfOffer(offer: AnyOffer): string | undefined {
  return [
    currencyOfTotal(offer.TotalPrice),
    ...(offer.OfferItem ?? []).map((item) => currencyOf(item.TotalPriceDetail)),
    ...(offer.ALaCarteOfferItem ?? []).map((item) => currencyOf(item.UnitPriceDetail)),
  ].find((code) => code !== undefined);
}

function readLists(lists: Lenient<DataLists>, path: string, findings: Findings): Lists {
  return {
    ...readDefinitions(lists),
    flights: { segments: readSegments(lists, path, findings), journeys: readJourneys(lists) },
    fareBases: readFareBases(lists),
    passengers: (lists.PassengerList?.Passenger ?? []).map((passenger) => ({
      passengerId: readId(passenger.PassengerID) ?? '',
      type: optional(passenger.PTC),
    })),
  };
}

function readOffer({ offer, path }: PlacedOffer, answer: Answer, findings: Findings): Offer[] {
  const faultsBefore = findings.faults.length;
  const currency = currencyOfOffer(offer) ?? answer.currency;
  const items = readItems(offer, path, answer.lists, currency, findings);
  if (items.length === 0 && findings.faults.length === faultsBefore) {
    findings.faults.push(missing(`${path}/OfferItem`, 'an offer item'));
  }
  const total = readTotal(offer.TotalPrice, currency, `${path}/TotalPrice`, findings);
  const limits = `${path}/TimeLimits`;
  const head = {
    offerId: required(offer.OfferID, `${path}/@OfferID`, 'the id of an offer', findings),
    ownerCode: required(offer.Owner, `${path}/@Owner`, 'the owner of an offer', findings),
    responseId: answer.responseId,
    validatingCarrier: optional(offer.ValidatingCarrier),
    expiresAt: readMoment(
      offer.TimeLimits?.OfferExpiration,
      `${limits}/OfferExpiration`,
      'the expiry of an offer',
      findings,
    ),
    paymentDueAt: readMoment(offer.TimeLimits?.Payment, `${limits}/Payment`, 'the time to pay', findings),
    items: perItem(items, total, path, findings),
    includedBaggage: readIncludedBaggage(offer, path, answer.lists, findings),
  };
  return findings.faults.length > faultsBefore ? [] : [withUsedLists(head, answer.lists)];
}

function readItems(
  offer: AnyOffer,
  path: string,
  lists: Lists,
  currency: string | undefined,
  findings: Findings,
): OfferItem[] {
  const context: ItemContext = {
    flights: lists.flights,
    priceClasses: lists.priceClasses,
    priceClassOf: brandOf(offer, lists.flights),
    fareBasisOf: (segmentId) => lists.fareBases.get(segmentId),
    restrictions: readPenalty(offer.Penalty, currency, `${path}/Penalty`, findings),
    currency,
    findings,
  };
  return [
    ...(offer.OfferItem ?? []).flatMap(
      (item, index) => readOfferItem(item, nth(`${path}/OfferItem`, index), context) ?? [],
    ),
    ...(offer.ALaCarteOfferItem ?? []).flatMap(
      (item, index) => readAlaCarteItem(item, nth(`${path}/ALaCarteOfferItem`, index), context) ?? [],
    ),
  ];
}

/** The brand of a segment, as the overview of the offer gives it per flight or for the whole journey. */
function brandOf(offer: AnyOffer, flights: Flights): (segmentId: string | undefined) => string | undefined {
  const overview = offer.FlightsOverview;
  const brands = new Map<string, string | undefined>();
  for (const each of overview?.FlightRef ?? []) {
    const flightId = readId(each.value) ?? '';
    const segmentIds = flights.journeys.find((journey) => journey.journeyId === flightId)?.segmentIds ?? [flightId];
    const brand = readId(each.PriceClassRef);
    for (const segmentId of segmentIds) brands.set(segmentId, brand);
  }
  const whole = readId(overview?.ItineraryPriceClassRef);
  return (segmentId) => brands.get(segmentId ?? '') ?? whole;
}

/** An item's price is for all its passengers, but some airlines write that of one; the offer's total tells. */
function perItem(items: OfferItem[], total: Money | undefined, path: string, findings: Findings): OfferItem[] {
  if (total === undefined) return items;
  const priced = reconcilePrices(items, total);
  if (!priced.agrees) {
    const text = 'the total of the offer is not what its items come to; the items are charged as they are stated';
    findings.notices.push({ code: '727', path: `${path}/TotalPrice`, text });
  }
  return priced.items;
}

function readMoment(
  moment: Lenient<Moment> | undefined,
  path: string,
  what: string,
  findings: Findings,
): string | undefined {
  const day = optional(moment?.ShortDate);
  const exact = [optional(moment?.Timestamp), optional(moment?.DateTime)].find((text) => text !== undefined);
  const text = exact ?? (day === undefined ? undefined : `${day}T${optional(moment?.Time) ?? '23:59'}`);
  if (text === undefined) return undefined;
  const instant = parseInstant(text);
  if (instant === undefined) findings.faults.push(unreadable(path, what));
  return instant;
}

function readIncludedBaggage(offer: AnyOffer, path: string, lists: Lists, findings: Findings): IncludedBaggage[] {
  return (offer.BaggageAllowance ?? []).flatMap((included, index) => {
    const place = `${nth(`${path}/BaggageAllowance`, index)}/FlightRefs`;
    const segmentIds = segmentsOfFlights(included.FlightRefs, lists.flights, place, findings);
    const passengerIds = readIds(included.PassengerRefs);
    return readIds(included.BaggageAllowanceRef).map((baggageAllowanceId) => ({
      baggageAllowanceId,
      passengerIds,
      segmentIds,
    }));
  });
}

type Unlisted = Pick<Offer, 'offerId' | 'ownerCode' | 'responseId' | 'items' | 'includedBaggage'>;

function withUsedLists(offer: Unlisted, lists: Lists): Offer {
  const services = offer.items.flatMap((item) => item.services);
  const fares = offer.items.flatMap((item) => item.fareComponents);
  const segmentIds = new Set([...services, ...fares, ...offer.includedBaggage].flatMap((each) => each.segmentIds));
  const passengerIds = new Set([...offer.items, ...services].flatMap((each) => each.passengerIds));
  const definitionIds = new Set(services.map((service) => service.serviceDefinitionId));
  const serviceDefinitions = lists.serviceDefinitions.filter((each) => definitionIds.has(each.serviceDefinitionId));
  const baggageIds = new Set([
    ...offer.includedBaggage.map((each) => each.baggageAllowanceId),
    ...serviceDefinitions.map((each) => each.baggageAllowanceId),
  ]);
  const priceClassIds = new Set(fares.map((fare) => fare.priceClassId));
  return {
    ...offer,
    passengers: lists.passengers.filter((each) => passengerIds.has(each.passengerId)),
    segments: lists.flights.segments.filter((each) => segmentIds.has(each.segmentId)),
    journeys: lists.flights.journeys.filter(
      (each) => each.segmentIds.length > 0 && each.segmentIds.every((id) => segmentIds.has(id)),
    ),
    priceClasses: lists.priceClasses.filter((each) => priceClassIds.has(each.priceClassId)),
    serviceDefinitions,
    baggageAllowances: lists.baggageAllowances.filter((each) => baggageIds.has(each.baggageAllowanceId)),
  };
}
