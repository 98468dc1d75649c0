import type { FareComponent as FareTree, FareDetail } from '../../../../generated/ndc/17.2/types.ts';
import type { FareComponent } from '../../../domain/offer/offer.ts';
import { nth, optional, type Findings } from './findings.ts';
import { readId, readIds } from './ids.ts';
import type { Lenient } from './lenient.ts';
import { readPenalty } from './penalties.ts';

/** Whom and what the fares of an item are for, where they do not say it themselves. */
export type FareContext = {
  passengerIds: readonly string[];
  /** The segments the item flies, in order. */
  segmentIds: readonly string[];
  /** The price class of a segment, as the offer gives it. */
  priceClassOf: (segmentId: string | undefined) => string | undefined;
  /** The fare basis of a segment, as the list of flights gives it. */
  fareBasisOf: (segmentId: string) => string | undefined;
  currency: string | undefined;
  findings: Findings;
};

/**
 * The fares of an offer item. Where no component names segments, airlines list one component per segment in order, or one for
 * all; anything else is not guessed.
 * @see OfferItem/FareDetail/FareComponent
 */
export function readFares(
  details: readonly Lenient<FareDetail>[] | undefined,
  path: string,
  context: FareContext,
): FareComponent[] {
  if (details === undefined || details.length === 0) return faresOfSegments(context);
  return details.flatMap((detail, index) => {
    const named = readIds(detail.PassengerRefs);
    const passengerIds = named.length > 0 ? named : [...context.passengerIds];
    const components = detail.FareComponent ?? [];
    const places = placesOf(components, context.segmentIds);
    return components.map((fare, part) =>
      readFare(fare, passengerIds, places[part] ?? [], nth(`${nth(path, index)}/FareComponent`, part), context),
    );
  });
}

/** Without fare details, what is said of each flight: its fare basis, and the brand of the offer. */
function faresOfSegments({ passengerIds, segmentIds, priceClassOf, fareBasisOf }: FareContext): FareComponent[] {
  return segmentIds.flatMap((segmentId) => {
    const fareBasis = fareBasisOf(segmentId);
    const priceClassId = priceClassOf(segmentId);
    if (fareBasis === undefined && priceClassId === undefined) return [];
    return [{ passengerIds: [...passengerIds], segmentIds: [segmentId], fareBasis, priceClassId, restrictions: [] }];
  });
}

function placesOf(components: readonly Lenient<FareTree>[], segmentIds: readonly string[]): string[][] {
  const named = components.map((fare) => readIds(fare.SegmentRefs?.value));
  if (named.some((ids) => ids.length > 0)) return named;
  if (components.length === 1) return [[...segmentIds]];
  return components.length === segmentIds.length ? segmentIds.map((id) => [id]) : named;
}

function readFare(
  fare: Lenient<FareTree>,
  passengerIds: string[],
  segmentIds: string[],
  path: string,
  context: FareContext,
): FareComponent {
  const basis = fare.FareBasis;
  return {
    passengerIds,
    segmentIds,
    fareBasis: optional(basis?.FareBasisCode?.Code),
    bookingClass: optional(basis?.RBD),
    cabinCode: optional(basis?.CabinType?.CabinTypeCode),
    cabinName: optional(basis?.CabinType?.CabinTypeName),
    priceClassId: readId(fare.PriceClassRef) ?? context.priceClassOf(segmentIds[0]),
    restrictions: readPenalty(fare.FareRules?.Penalty, context.currency, `${path}/FareRules/Penalty`, context.findings),
  };
}
