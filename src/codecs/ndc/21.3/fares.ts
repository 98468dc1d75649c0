import type {
  CancelRestrictions,
  ChangeRestrictions,
  FareComponent as FareTree,
  FareDetail,
} from '../../../../generated/ndc/21.3/types.ts';
import type { FareComponent, Restriction } from '../../../domain/offer/offer.ts';
import { readMoney } from './amount.ts';
import { flag, nth, optional, texts, type Findings } from './findings.ts';
import type { Lenient } from './lenient.ts';

type Restricted = {
  CancelRestrictions?: Lenient<CancelRestrictions>[];
  ChangeRestrictions?: Lenient<ChangeRestrictions>[];
};

/** The rules for cancelling and changing, as an item or a fare states them. */
export function readRestrictions(
  owner: Restricted,
  currency: string | undefined,
  path: string,
  findings: Findings,
): Restriction[] {
  const read = (list: Lenient<ChangeRestrictions>[] | undefined, kind: Restriction['kind'], name: string) =>
    (list ?? []).map((each, index) => readRestriction(each, kind, currency, nth(`${path}/${name}`, index), findings));
  return [
    ...read(owner.CancelRestrictions, 'CANCEL', 'CancelRestrictions'),
    ...read(owner.ChangeRestrictions, 'CHANGE', 'ChangeRestrictions'),
  ];
}

function readRestriction(
  restriction: Lenient<ChangeRestrictions>,
  kind: Restriction['kind'],
  currency: string | undefined,
  path: string,
  findings: Findings,
): Restriction {
  const passengerIds = texts([restriction.PaxRefID]);
  return {
    kind,
    allowed: flag(restriction.AllowedModificationInd),
    fee: readMoney(restriction.Fee?.Amount, currency, `${path}/Fee/Amount`, findings),
    feeText: optional(restriction.Fee?.DescText),
    changeType: optional(restriction.ChangeTypeCode),
    stage: optional(restriction.JourneyStageCode),
    text: optional(restriction.DescText),
    passengerIds: passengerIds.length > 0 ? passengerIds : undefined,
  };
}

/**
 * The fares of an offer item; a fare that names no passengers is for all of the item's.
 * @see OfferItem/FareDetail/FareComponent
 */
export function readFares(
  details: readonly Lenient<FareDetail>[] | undefined,
  itemPassengers: readonly string[],
  currency: string | undefined,
  path: string,
  findings: Findings,
): FareComponent[] {
  return (details ?? []).flatMap((detail, index) => {
    const named = texts(detail.PaxRefID);
    const passengerIds = named.length > 0 ? named : [...itemPassengers];
    return (detail.FareComponent ?? []).map((fare, part) =>
      readFare(fare, passengerIds, currency, nth(`${nth(path, index)}/FareComponent`, part), findings),
    );
  });
}

function readFare(
  fare: Lenient<FareTree>,
  passengerIds: string[],
  currency: string | undefined,
  path: string,
  findings: Findings,
): FareComponent {
  return {
    passengerIds,
    segmentIds: texts(fare.PaxSegmentRefID),
    fareBasis: optional(fare.FareBasisCode),
    fareType: optional(fare.FareTypeCode),
    bookingClass: optional(fare.RBD?.RBD_Code),
    cabinCode: optional(fare.CabinType?.CabinTypeCode),
    cabinName: optional(fare.CabinType?.CabinTypeName),
    priceClassId: optional(fare.PriceClassRefID),
    restrictions: readRestrictions(fare, currency, path, findings),
  };
}
