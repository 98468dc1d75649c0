import { all, anywhere, textAt, type ReadNode } from '../reader.ts';
import type { SampleGeneration } from './meaning.ts';
import { amount, line, localMinute, moment, sumOf } from './phrases.ts';
import type { Sample } from './samples.ts';

/** An offer as its own answer tells of it. */
export type OfferedHere = {
  offerId: string;
  owner: string;
  responseId: string;
  items: { offerItemId: string; passengerIds: string[] }[];
  passengerIds: Set<string>;
  passengerTypes: Map<string, string>;
  /** What the offer costs: what it says, if its items come to that, for all passengers together or for each of them. */
  total: string | undefined;
  /** Whether what it says is anything else than what its items come to, one way or the other. */
  contradictsItself: boolean;
  /** Lines like those of an order's segments. */
  flights: string[];
  /** Moments (epoch ms) after which it may not be accepted or paid any more. */
  limits: number[];
};

const readers: Record<SampleGeneration, (message: ReadNode) => OfferedHere[]> = {
  '17.2': offers172,
  '21.3': offers213,
};

/** The offers of an answer whose items all are for somebody: those that can be accepted whole. */
export function offersOf({ generation, message }: Sample): OfferedHere[] {
  return readers[generation](message).filter(
    ({ items }) => items.length > 0 && items.every((item) => item.passengerIds.length > 0),
  );
}

function offers213(message: ReadNode): OfferedHere[] {
  const lists = all(message, 'Response/DataLists')[0];
  const types = new Map(
    all(lists, 'PaxList/Pax').map((pax) => [textAt(pax, 'PaxID') ?? '', textAt(pax, 'PTC') ?? 'ADT']),
  );
  const journeys = new Map(
    all(lists, 'PaxJourneyList/PaxJourney').map((each) => [
      textAt(each, 'PaxJourneyID'),
      all(each, 'PaxSegmentRefID').map((ref) => ref.text),
    ]),
  );
  const flight = flights213(lists);
  return [...anywhere(message, 'Offer'), ...anywhere(message, 'PricedOffer')].map((offer) => {
    const services = all(offer, 'OfferItem/Service');
    const flown = services.flatMap((service) => all(service, 'OfferServiceAssociation/PaxJourneyRef/PaxJourneyRefID'));
    const segmentIds = new Set(flown.flatMap((ref) => journeys.get(ref.text) ?? []));
    const items = all(offer, 'OfferItem').map((item) => ({
      offerItemId: textAt(item, 'OfferItemID') ?? '',
      passengerIds: [...new Set(all(item, 'Service/PaxRefID').map((ref) => ref.text))],
      price: all(item, 'Price/TotalAmount')[0],
    }));
    const stated = all(offer, 'TotalPrice/TotalAmount')[0];
    const currency = stated?.attributes['CurCode'] ?? items[0]?.price?.attributes['CurCode'];
    return {
      offerId: textAt(offer, 'OfferID') ?? '',
      owner: textAt(offer, 'OwnerCode') ?? '',
      responseId: '',
      items,
      passengerIds: new Set(items.flatMap((item) => item.passengerIds)),
      passengerTypes: types,
      ...totalOf(items, stated?.text, currency),
      flights: [...segmentIds].map(flight).sort(),
      limits: limitsIn(offer, ['OfferExpirationTimeLimitDateTime', 'PaymentTimeLimitDateTime']),
    };
  });
}

type Priced = { passengerIds: string[]; price: ReadNode | undefined };

function totalOf(items: readonly Priced[], stated: string | undefined, currency: string | undefined) {
  const together = amount(sumOf(items.map(({ price }) => price?.text)), currency);
  const each = amount(sumOf(items.flatMap(({ price, passengerIds }) => passengerIds.map(() => price?.text))), currency);
  const said = amount(stated, currency) ?? together;
  const isOneOfThem = said === together || said === each;
  return { total: isOneOfThem ? said : together, contradictsItself: !isOneOfThem };
}

function flights213(lists: ReadNode | undefined): (segmentId: string) => string {
  const index = (path: string, id: string) => new Map(all(lists, path).map((each) => [textAt(each, id), each]));
  const segments = index('PaxSegmentList/PaxSegment', 'PaxSegmentID');
  const sold = index('DatedMarketingSegmentList/DatedMarketingSegment', 'DatedMarketingSegmentId');
  return (segmentId) => {
    const flight = sold.get(textAt(segments.get(segmentId), 'DatedMarketingSegmentRefId'));
    const end = (name: string) =>
      line(
        textAt(flight, `${name}/IATA_LocationCode`),
        localMinute(textAt(flight, `${name}/AircraftScheduledDateTime`)),
      );
    const number = Number(textAt(flight, 'MarketingCarrierFlightNumberText'));
    return line(`${textAt(flight, 'CarrierDesigCode') ?? ''}${number}`, end('Dep'), end('Arrival'));
  };
}

function offers172(message: ReadNode): OfferedHere[] {
  const lists = all(message, 'DataLists')[0];
  const passengers = all(lists, 'PassengerList/Passenger');
  const types = new Map(passengers.map((each) => [each.attributes['PassengerID'] ?? '', textAt(each, 'PTC') ?? 'ADT']));
  const flown172 = segmentsNamed172(lists);
  const flight = flights172(lists);
  return [...anywhere(message, 'Offer'), ...anywhere(message, 'PricedOffer')].map((offer) => {
    const services = all(offer, 'OfferItem/Service');
    const flown = services.flatMap((service) => all(service, 'FlightRefs')).flatMap((refs) => words(refs.text));
    const segmentIds = new Set(flown.flatMap(flown172));
    const items = all(offer, 'OfferItem').map((item) => ({
      offerItemId: item.attributes['OfferItemID'] ?? '',
      passengerIds: [...new Set(all(item, 'Service/PassengerRefs').flatMap((refs) => words(refs.text)))],
      price: total172(all(item, 'TotalPriceDetail/TotalAmount')[0]),
    }));
    const stated = total172(all(offer, 'TotalPrice')[0]);
    const currency = stated?.attributes['Code'] ?? items[0]?.price?.attributes['Code'];
    return {
      offerId: offer.attributes['OfferID'] ?? '',
      owner: offer.attributes['Owner'] ?? '',
      responseId: textAt(message, 'ShoppingResponseID/ResponseID') ?? '',
      items,
      passengerIds: new Set(items.flatMap((item) => item.passengerIds)),
      passengerTypes: types,
      ...totalOf(items, stated?.text, currency),
      flights: [...segmentIds].map(flight).sort(),
      limits: limitsIn(offer, ['OfferExpiration', 'PaymentTimeLimit', 'Payment']),
    };
  });
}

/** What a flight reference may name: a flight of segments, an origin and destination of flights or segments, or a segment. */
function segmentsNamed172(lists: ReadNode | undefined): (id: string) => string[] {
  const named = new Map([
    ...all(lists, 'FlightList/Flight').map(
      (each) => [each.attributes['FlightKey'] ?? '', words(textAt(each, 'SegmentReferences'))] as const,
    ),
    ...all(lists, 'OriginDestinationList/OriginDestination').map(
      (each) => [each.attributes['OriginDestinationKey'] ?? '', words(textAt(each, 'FlightReferences'))] as const,
    ),
  ]);
  const segmentsOf = (id: string): string[] => named.get(id)?.flatMap(segmentsOf) ?? [id];
  return segmentsOf;
}

function total172(node: ReadNode | undefined): ReadNode | undefined {
  return node && (anywhere(node, 'SimpleCurrencyPrice')[0] ?? all(node, 'DetailCurrencyPrice/Total')[0]);
}

function flights172(lists: ReadNode | undefined): (segmentId: string) => string {
  const segments = new Map(
    all(lists, 'FlightSegmentList/FlightSegment').map((each) => [each.attributes['SegmentKey'], each]),
  );
  return (segmentId) => {
    const flight = segments.get(segmentId);
    const end = (name: string) =>
      line(
        textAt(flight, `${name}/AirportCode`),
        `${(textAt(flight, `${name}/Date`) ?? '').slice(0, 10)}T${textAt(flight, `${name}/Time`) ?? ''}`,
      );
    const number = Number(textAt(flight, 'MarketingCarrier/FlightNumber'));
    return line(`${textAt(flight, 'MarketingCarrier/AirlineID') ?? ''}${number}`, end('Departure'), end('Arrival'));
  };
}

function words(text: string | undefined): string[] {
  return (text ?? '').split(/\s+/).filter((word) => word !== '');
}

function limitsIn(offer: ReadNode, names: readonly string[]): number[] {
  return names
    .flatMap((name) => anywhere(offer, name))
    .flatMap((limit) => [limit.text, limit.attributes['DateTime'], limit.attributes['Timestamp']])
    .map((text) => Date.parse(`${moment(text) ?? ''}Z`))
    .filter((at) => !Number.isNaN(at));
}

/** A request of our own that accepts the whole offer for the passengers it was made for, under the keys they have there. */
export function acceptance(offer: OfferedHere, sample: Sample): string {
  const passengers = [...offer.passengerIds].map((id, index) => ({
    id,
    type: offer.passengerTypes.get(id) ?? 'ADT',
    name: `Ines ${index}`,
  }));
  return sample.generation === '17.2' ? acceptance172(offer, passengers) : acceptance213(offer, passengers);
}

type Person = { id: string; type: string; name: string };

function acceptance213(offer: OfferedHere, passengers: readonly Person[]): string {
  const items = offer.items.map(
    ({ offerItemId, passengerIds }) =>
      `<c:SelectedOfferItem><c:OfferItemRefID>${offerItemId}</c:OfferItemRefID>${passengerIds.map((id) => `<c:PaxRefID>${id}</c:PaxRefID>`).join('')}</c:SelectedOfferItem>`,
  );
  const people = passengers.map(
    ({ id, type, name }) =>
      `<c:Pax><c:Individual><c:GivenName>${name}</c:GivenName><c:Surname>Fictional</c:Surname></c:Individual><c:PaxID>${id}</c:PaxID><c:PTC>${type}</c:PTC></c:Pax>`,
  );
  return `<IATA_OrderCreateRQ xmlns="http://www.iata.org/IATA/2015/EASD/00/IATA_OffersAndOrdersMessage"
      xmlns:c="http://www.iata.org/IATA/2015/EASD/00/IATA_OffersAndOrdersCommonTypes">
    <DistributionChain><c:DistributionChainLink><c:Ordinal>1</c:Ordinal><c:OrgRole>Seller</c:OrgRole><c:ParticipatingOrg>
      <c:OrgID>HARBOUR</c:OrgID></c:ParticipatingOrg></c:DistributionChainLink></DistributionChain>
    <Request><c:CreateOrder><c:AcceptSelectedQuotedOfferList><c:SelectedPricedOffer><c:OfferRefID>${offer.offerId}</c:OfferRefID>
      <c:OwnerCode>${offer.owner}</c:OwnerCode>${items.join('')}</c:SelectedPricedOffer></c:AcceptSelectedQuotedOfferList></c:CreateOrder>
    <c:DataLists><c:PaxList>${people.join('')}</c:PaxList></c:DataLists></Request></IATA_OrderCreateRQ>`;
}

function acceptance172(offer: OfferedHere, passengers: readonly Person[]): string {
  const items = offer.items.map(
    ({ offerItemId, passengerIds }) =>
      `<OfferItem OfferItemID="${offerItemId}"><PassengerRefs>${passengerIds.join(' ')}</PassengerRefs></OfferItem>`,
  );
  const people = passengers.map(
    ({ id, type, name }) =>
      `<Passenger PassengerID="${id}"><PTC>${type}</PTC><Individual><GivenName>${name}</GivenName><Surname>Fictional</Surname></Individual></Passenger>`,
  );
  return `<OrderCreateRQ xmlns="http://www.iata.org/IATA/EDIST/2017.2" Version="17.2"><Document/>
    <Party><Sender><TravelAgencySender><AgencyID>HARBOUR</AgencyID></TravelAgencySender></Sender></Party>
    <Query><Order><Offer OfferID="${offer.offerId}" Owner="${offer.owner}" ResponseID="${offer.responseId}">${items.join('')}</Offer></Order>
    <DataLists><PassengerList>${people.join('')}</PassengerList></DataLists></Query></OrderCreateRQ>`;
}
