import type {
  AirShoppingRS,
  AlaCarteOffer,
  DataLists,
  Offer as OfferTree,
  OfferPriceRS,
} from '../../../../generated/ndc/21.3/types.ts';
import type {
  IncludedBaggage,
  Journey,
  Offer,
  OfferItem,
  OfferedPassenger,
  Segment,
} from '../../../domain/offer/offer.ts';
import { reconcilePrices } from '../../../domain/offer/price.ts';
import { missing, notFound } from '../scalar/faults.ts';
import { readDefinitions, type Definitions } from './definitions.ts';
import { nth, optional, required, texts, type Findings } from './findings.ts';
import type { Lenient } from './lenient.ts';
import { readAlaCarteItem, readInstant, readOfferItem, type ItemContext } from './offerItems.ts';
import { readMoney } from './amount.ts';
import { currencyOf } from './price.ts';
import { readJourneys, readSegments, segmentsOf } from './segments.ts';

type Lists = Definitions & { segments: Segment[]; journeys: Journey[]; passengers: OfferedPassenger[] };
type ShoppingAnswer = NonNullable<Lenient<AirShoppingRS>['Response']>;
type PricingAnswer = NonNullable<Lenient<OfferPriceRS>['Response']>;
type PlacedOffer = {
  offer: Lenient<OfferTree> | Lenient<AlaCarteOffer>;
  path: string;
  currency: string | undefined;
  readItems: (context: ItemContext) => OfferItem[];
};

/**
 * Every offer an airline's answer makes, each with only the flights and definitions it uses. The shopping response id is gone
 * from this generation, so it is the empty text. An offer that is only half understood is left out: it must not be sold.
 * @see IATA_AirShoppingRS/Response/OffersGroup/CarrierOffers, IATA_OfferPriceRS/Response
 */
export function readOfferList(
  message: Lenient<AirShoppingRS> | Lenient<OfferPriceRS>,
  root: string,
  findings: Findings,
): Offer[] {
  const response: (ShoppingAnswer & PricingAnswer) | undefined = message.Response;
  const path = `${root}/Response`;
  if (response === undefined) {
    findings.faults.push({ code: '490', path, text: 'the airline answered without offers' });
    return [];
  }
  const lists = readLists(response.DataLists ?? {}, `${path}/DataLists`, findings);
  const placed = [...shoppedOffers(response, path), ...pricedOffers(response, path)];
  if (placed.length === 0) findings.faults.push(missing(path, 'an offer'));
  return placed.flatMap((each) => readOffer(each, lists, findings));
}

function shoppedOffers(response: ShoppingAnswer, path: string): PlacedOffer[] {
  return (response.OffersGroup?.CarrierOffers ?? []).flatMap((carrier, index) => {
    const place = nth(`${path}/OffersGroup/CarrierOffers`, index);
    return [
      ...(carrier.Offer ?? []).map((offer, each) => placeOffer(offer, nth(`${place}/Offer`, each))),
      ...(carrier.ALaCarteOffer ?? []).map((offer, each) => placeCatalogue(offer, nth(`${place}/ALaCarteOffer`, each))),
    ];
  });
}

function pricedOffers(response: PricingAnswer, path: string): PlacedOffer[] {
  const others = `${path}/OtherOffers`;
  return [
    ...(response.PricedOffer === undefined ? [] : [placeOffer(response.PricedOffer, `${path}/PricedOffer`)]),
    ...(response.OtherOffers?.Offer ?? []).map((offer, each) => placeOffer(offer, nth(`${others}/Offer`, each))),
    ...(response.OtherOffers?.ALaCarteOffer ?? []).map((offer, each) =>
      placeCatalogue(offer, nth(`${others}/ALaCarteOffer`, each)),
    ),
  ];
}

function placeOffer(offer: Lenient<OfferTree>, path: string): PlacedOffer {
  const items = offer.OfferItem ?? [];
  return {
    offer,
    path,
    currency: currencyOf(offer.TotalPrice) ?? items.map((item) => currencyOf(item.Price)).find(Boolean),
    readItems: (context) =>
      items.flatMap((item, index) => readOfferItem(item, nth(`${path}/OfferItem`, index), context) ?? []),
  };
}

function placeCatalogue(offer: Lenient<AlaCarteOffer>, path: string): PlacedOffer {
  const items = offer.OfferItem ?? [];
  return {
    offer,
    path,
    currency: currencyOf(offer.TotalPrice) ?? items.map((item) => currencyOf(item.UnitPrice)).find(Boolean),
    readItems: (context) =>
      items.flatMap((item, index) => readAlaCarteItem(item, nth(`${path}/OfferItem`, index), context) ?? []),
  };
}

function readLists(lists: Lenient<DataLists>, path: string, findings: Findings): Lists {
  return {
    ...readDefinitions(lists),
    segments: readSegments(lists, path, findings),
    journeys: readJourneys(lists),
    passengers: (lists.PaxList?.Pax ?? []).map((pax) => ({
      passengerId: optional(pax.PaxID) ?? '',
      type: optional(pax.PTC),
    })),
  };
}

function readOffer({ offer, path, currency, readItems }: PlacedOffer, lists: Lists, findings: Findings): Offer[] {
  const faultsBefore = findings.faults.length;
  const items = readItems({ journeys: lists.journeys, currency, findings }).map((item) =>
    withPriceClasses(item, offer, lists.journeys),
  );
  if (items.length === 0 && findings.faults.length === faultsBefore)
    findings.faults.push(missing(`${path}/OfferItem`, 'an offer item'));
  const total = readMoney(offer.TotalPrice?.TotalAmount, currency, `${path}/TotalPrice/TotalAmount`, findings);
  const priced = total === undefined ? { items, agrees: true } : reconcilePrices(items, total);
  if (!priced.agrees) {
    const text = 'the total of the offer is not what its items come to; the items are charged as they are stated';
    findings.notices.push({ code: '727', path: `${path}/TotalPrice`, text });
  }
  const limit = `${path}/OfferExpirationTimeLimitDateTime`;
  const head = {
    offerId: required(offer.OfferID, `${path}/OfferID`, 'the id of an offer', findings),
    ownerCode: required(offer.OwnerCode, `${path}/OwnerCode`, 'the owner of an offer', findings),
    responseId: '',
    validatingCarrier: optional(offer.ValidatingCarrierCode),
    expiresAt: readInstant(offer.OfferExpirationTimeLimitDateTime, limit, 'the expiry of an offer', findings),
  };
  const used = withUsedLists(
    { ...head, items: priced.items, includedBaggage: readIncludedBaggage(offer, lists) },
    lists,
  );
  if (!flightsAreListed(used)) findings.faults.push(notFound(path, 'a flight of the offer'));
  return findings.faults.length > faultsBefore ? [] : [used];
}

/** Some airlines name the brand per journey of the offer instead of per fare. */
function withPriceClasses(item: OfferItem, offer: PlacedOffer['offer'], journeys: readonly Journey[]): OfferItem {
  const overview = 'JourneyOverview' in offer ? offer.JourneyOverview : undefined;
  if (overview === undefined) return item;
  const brandOf = new Map<string, string | undefined>();
  for (const each of overview.JourneyPriceClass ?? []) {
    const segmentIds =
      journeys.find((journey) => journey.journeyId === optional(each.PaxJourneyRefID))?.segmentIds ?? [];
    for (const segmentId of segmentIds) brandOf.set(segmentId, optional(each.PriceClassRefID));
  }
  const whole = optional(overview.PriceClassRefID);
  const fareComponents = item.fareComponents.map((fare) => ({
    ...fare,
    priceClassId: fare.priceClassId ?? brandOf.get(fare.segmentIds[0] ?? '') ?? whole,
  }));
  return { ...item, fareComponents };
}

function readIncludedBaggage(offer: PlacedOffer['offer'], lists: Lists): IncludedBaggage[] {
  const associations = 'BaggageAssociations' in offer ? (offer.BaggageAssociations ?? []) : [];
  return associations.flatMap((association) => {
    const segmentIds = segmentsOf(association.OfferFlightAssociations, lists.journeys);
    const passengerIds = texts(association.PaxRefID);
    return texts(association.BaggageAllowanceRefID).map((baggageAllowanceId) => ({
      baggageAllowanceId,
      passengerIds,
      segmentIds,
    }));
  });
}

/** A flight that is referred to but was not listed, or not readable, leaves the offer without it. */
function flightsAreListed(offer: Offer): boolean {
  const listed = new Set(offer.segments.map((segment) => segment.segmentId));
  return offer.items
    .flatMap((item) => [...item.services, ...item.fareComponents])
    .every((each) => each.segmentIds.every((segmentId) => listed.has(segmentId)));
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
    segments: lists.segments.filter((each) => segmentIds.has(each.segmentId)),
    journeys: lists.journeys.filter(
      (each) => each.segmentIds.length > 0 && each.segmentIds.every((id) => segmentIds.has(id)),
    ),
    priceClasses: lists.priceClasses.filter((each) => priceClassIds.has(each.priceClassId)),
    serviceDefinitions,
    baggageAllowances: lists.baggageAllowances.filter((each) => baggageIds.has(each.baggageAllowanceId)),
  };
}
