import type {
  AlaCarteItem,
  OfferItem as ItemTree,
  OfferService as ServiceTree,
} from '../../../../generated/ndc/17.2/types.ts';
import type { OfferItem, OfferService, PriceClass, Restriction } from '../../../domain/offer/offer.ts';
import { unused } from '../scalar/faults.ts';
import { readFares } from './fares.ts';
import { flag, nth, required, type Findings } from './findings.ts';
import { decodeId, readId, readIds } from './ids.ts';
import type { Lenient } from './lenient.ts';
import { readPrice } from './price.ts';
import { leavesChoice, segmentsOfFlights, segmentsOfService, type Flights } from './references.ts';

/** What an item may lean on: the flights and price classes of the message, the currency and the rules of the offer. */
export type ItemContext = {
  flights: Flights;
  priceClasses: readonly PriceClass[];
  priceClassOf: (segmentId: string | undefined) => string | undefined;
  fareBasisOf: (segmentId: string) => string | undefined;
  restrictions: readonly Restriction[];
  currency: string | undefined;
  findings: Findings;
};

/**
 * An item of an offer; its price covers all its passengers together. Undefined, with faults, where its price is unreadable.
 * @see Offer/OfferItem
 */
export function readOfferItem(item: Lenient<ItemTree>, path: string, context: ItemContext): OfferItem | undefined {
  const { currency, findings } = context;
  const services = (item.Service ?? []).map((service, index) =>
    readService(service, nth(`${path}/Service`, index), context),
  );
  const passengerIds = [...new Set(services.flatMap((service) => service.passengerIds))];
  const flown = services.filter((service) => service.serviceDefinitionId === undefined);
  const segmentIds = [...new Set(flown.flatMap((service) => service.segmentIds))];
  const brand = brandOf(item.Service ?? [], context, path);
  const price = readPrice(item.TotalPriceDetail, currency, `${path}/TotalPriceDetail`, findings);
  const offerItemId = required(item.OfferItemID, `${path}/@OfferItemID`, 'the id of an offer item', findings);
  const fareContext = {
    passengerIds,
    segmentIds,
    priceClassOf: (segmentId: string | undefined) => context.priceClassOf(segmentId) ?? brand,
    fareBasisOf: context.fareBasisOf,
    currency,
    findings,
  };
  const fareComponents = readFares(item.FareDetail, `${path}/FareDetail`, fareContext);
  if (price === undefined) return undefined;
  return {
    offerItemId,
    mandatory: flag(item.MandatoryInd) === true,
    pricedFor: 'item',
    price,
    passengerIds,
    services,
    fareComponents,
    restrictions: [...context.restrictions],
  };
}

function readService(service: Lenient<ServiceTree>, path: string, context: ItemContext): OfferService {
  const { flights, findings } = context;
  const definition = service.ServiceDefinitionRef;
  const seat = service.SelectedSeat;
  if (leavesChoice(service.FlightRefs, flights)) {
    const text = 'the offer leaves a choice between flights; it can be accepted once it is priced for one of them';
    findings.faults.push({ code: '499', path: `${path}/FlightRefs`, text });
  }
  return {
    serviceId: decodeId(required(service.ServiceID, `${path}/@ServiceID`, 'the id of a service', findings)),
    passengerIds: readIds(service.PassengerRefs),
    segmentIds: [
      ...segmentsOfFlights(service.FlightRefs, flights, `${path}/FlightRefs`, findings),
      ...segmentsOfService(definition?.SegmentRefs, flights, `${path}/ServiceDefinitionRef/@SegmentRefs`, findings),
      ...segmentsOfService(seat?.SegmentRef, flights, `${path}/SelectedSeat/SegmentRef`, findings),
    ],
    serviceDefinitionId: readId(definition?.value) ?? readId(seat?.ServiceDefinitionRef),
  };
}

/** Some airlines name the brand where the standard means another service. */
function brandOf(services: readonly Lenient<ServiceTree>[], context: ItemContext, path: string): string | undefined {
  const references = services.flatMap((service) => readIds(service.ServiceRef));
  const brand = references.find((id) => context.priceClasses.some((each) => each.priceClassId === id));
  if (references.length > 0 && brand === undefined) context.findings.notices.push(unused(`${path}/Service/ServiceRef`));
  return brand;
}

/**
 * An extra of a catalogue, priced for one unit for one passenger; whoever is eligible may choose it.
 * @see ALaCarteOffer/ALaCarteOfferItem
 */
export function readAlaCarteItem(
  item: Lenient<AlaCarteItem>,
  path: string,
  context: ItemContext,
): OfferItem | undefined {
  const { currency, findings, flights } = context;
  const eligible = item.Eligibility;
  const anybody = flag(eligible?.PassengerRefs?.AnyPassengerInd) === true;
  const anywhere = flag(eligible?.SegmentRefs?.AnySegmentInd) === true;
  const named = readIds(eligible?.PassengerRefs?.value);
  const passengerIds = anybody ? [] : named;
  const place = `${path}/Eligibility/SegmentRefs`;
  const listed = segmentsOfService(eligible?.SegmentRefs?.value, flights, place, findings);
  const price = readPrice(item.UnitPriceDetail, currency, `${path}/UnitPriceDetail`, findings);
  const offerItemId = required(item.OfferItemID, `${path}/@OfferItemID`, 'the id of an offer item', findings);
  const definition = item.Service?.ServiceDefinitionRef;
  const service: OfferService = {
    serviceId: decodeId(
      required(item.Service?.ServiceID, `${path}/Service/@ServiceID`, 'the id of a service', findings),
    ),
    passengerIds,
    segmentIds: anywhere ? flights.segments.map((each) => each.segmentId) : listed,
    serviceDefinitionId: decodeId(
      required(definition, `${path}/Service/ServiceDefinitionRef`, 'what the extra is', findings),
    ),
  };
  if (price === undefined) return undefined;
  return {
    offerItemId,
    mandatory: false,
    pricedFor: 'each',
    price,
    passengerIds,
    services: [service],
    fareComponents: [],
    restrictions: [...context.restrictions],
  };
}
