import type { Money } from '../../base/money.ts';
import type { Instant, LocalDateTime } from '../../base/time.ts';
import type { PriceTier } from '../stock/claim.ts';

/** One flight of one carrier on one day, from boarding to leaving it. Times are airport wall-clock. */
export type Segment = {
  segmentId: string;
  carrier: string;
  flightNumber: string;
  operatingCarrier?: string;
  operatingFlightNumber?: string;
  origin: string;
  originTerminal?: string;
  destination: string;
  destinationTerminal?: string;
  departsLocal: LocalDateTime;
  departsZone?: string;
  arrivesLocal?: LocalDateTime;
  arrivesZone?: string;
  /** Cabin code in the sender's own set (PADIS 9873 digits, IATA letters) and its name. */
  cabinCode?: string;
  cabinName?: string;
  bookingClass?: string;
  /** The tier of stock it is sold from; absent where the airline's stock is not ours. */
  priceTier?: PriceTier;
  aircraft?: string;
  /** xs:duration, e.g. `PT2H0M`. */
  duration?: string;
};

/** Segments flown one after the other between an origin and a destination. */
export type Journey = { journeyId: string; segmentIds: string[]; duration?: string };

export type Tax = { code: string; amount: Money; name?: string; country?: string; refundable?: boolean };
export type Fee = { code?: string; amount: Money; name?: string; refundable?: boolean };

/** What something costs. `total` = `base` + taxes + fees wherever the parts are given; a sender may give only some. */
export type Price = { total: Money; base?: Money; taxes: Tax[]; taxTotal?: Money; fees: Fee[] };

/** What it costs and whether it is allowed to change or cancel; kept word for word, because later changes may not reinterpret it. */
export type Restriction = {
  kind: 'CANCEL' | 'CHANGE';
  allowed?: boolean;
  fee?: Money;
  feeText?: string;
  /** Which change: `Flight`, `Name` …, in the sender's words. */
  changeType?: string;
  /** When it applies, e.g. `Prior To Departure`. */
  stage?: string;
  text?: string;
  passengerIds?: string[];
};

/** A fare filed for some passengers on some segments. */
export type FareComponent = {
  passengerIds: string[];
  segmentIds: string[];
  fareBasis?: string;
  fareType?: string;
  bookingClass?: string;
  cabinCode?: string;
  cabinName?: string;
  priceClassId?: string;
  restrictions: Restriction[];
};

export type PriceClass = { priceClassId: string; name?: string; code?: string; texts: string[] };

export type BaggageAllowance = {
  baggageAllowanceId: string;
  /** `Checked`, `CarryOn` …, in the sender's words. */
  type: string;
  pieces?: number;
  weights: { value: string; unit: string }[];
  texts?: string[];
};

export type ServiceDefinition = {
  serviceDefinitionId: string;
  name?: string;
  owner?: string;
  /** Reason-for-issuance or ATPCO service code, RFISC, taxonomy: whichever the airline gives. */
  code?: string;
  taxonomyCode?: string;
  texts: string[];
  baggageAllowanceId?: string;
  ssrCode?: string;
};

/** What an offer item would deliver: a flight (no definition), or a defined service on some segments. */
export type OfferService = {
  serviceId: string;
  passengerIds: string[];
  segmentIds: string[];
  serviceDefinitionId?: string;
};

/**
 * A priced thing to choose. `pricedFor` says what `price` covers: `item` = all its passengers together (NDC offers);
 * `each` = one unit for one passenger (à la carte, sandbox fares), multiplied by passengers and quantity.
 */
export type OfferItem = {
  offerItemId: string;
  mandatory: boolean;
  /** The bundle it belongs to, an item of the same offer. */
  parentOfferItemId?: string;
  /** Items of the same offer it cannot be delivered without, beside what follows from passengers and flights. */
  dependsOnOfferItemIds?: string[];
  pricedFor: 'item' | 'each';
  price: Price;
  /** The passengers it was priced for; for `each`, those who may choose it (empty = anyone of `passengerTypes`). */
  passengerIds: string[];
  passengerTypes?: string[];
  services: OfferService[];
  fareComponents: FareComponent[];
  restrictions: Restriction[];
  paymentDueAt?: Instant;
  /** Time to pay counted from order creation. */
  paymentWithinMs?: number;
  priceGuaranteedUntil?: Instant;
};

export type OfferedPassenger = { passengerId: string; type?: string };

/** Baggage that comes with the fare: which allowance, for whom, on which segments. */
export type IncludedBaggage = { baggageAllowanceId: string; passengerIds: string[]; segmentIds: string[] };

/**
 * What an airline is ready to sell, as imported or made by the offer engine.
 * Identified by (owner, response, offer): 17.2 offer ids are unique only within their shopping response; later generations
 * have no response id, and theirs is the empty text.
 */
export type Offer = {
  offerId: string;
  ownerCode: string;
  responseId: string;
  validatingCarrier?: string;
  expiresAt?: Instant;
  paymentDueAt?: Instant;
  paymentWithinMs?: number;
  items: OfferItem[];
  passengers: OfferedPassenger[];
  segments: Segment[];
  journeys: Journey[];
  priceClasses: PriceClass[];
  serviceDefinitions: ServiceDefinition[];
  baggageAllowances: BaggageAllowance[];
  includedBaggage: IncludedBaggage[];
};
