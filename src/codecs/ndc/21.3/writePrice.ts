import type {
  CancelRestrictions,
  ChangeRestrictions,
  FareDetail,
  Fee as FeeTree,
  Price as PriceTree,
} from '../../../../generated/ndc/21.3/types.ts';
import type { FareComponent, Fee, Price, Restriction } from '../../../domain/offer/offer.ts';
import { filled, fitting, writtenAmount } from './written.ts';

/** @see OrderItem/Price */
export function writePrice(price: Price): PriceTree {
  const hasTaxes = price.taxes.length > 0 || price.taxTotal !== undefined;
  const taxes = price.taxes.map((tax) => ({
    Amount: writtenAmount(tax.amount),
    Country: tax.country === undefined ? undefined : { CountryCode: tax.country },
    RefundInd: tax.refundable,
    TaxCode: tax.code === '' ? undefined : tax.code,
    TaxName: tax.name,
  }));
  return {
    BaseAmount: price.base && writtenAmount(price.base),
    Fee: filled(price.fees.map(writeFee)),
    TaxSummary: hasTaxes
      ? [{ Tax: filled(taxes), TotalTaxAmount: price.taxTotal && writtenAmount(price.taxTotal) }]
      : undefined,
    TotalAmount: writtenAmount(price.total),
  };
}

function writeFee(fee: Fee): FeeTree {
  return {
    Amount: writtenAmount(fee.amount),
    DescText: fee.name,
    DesigText: fitting(fee.code, /^.{1,15}$/),
    RefundInd: fee.refundable,
  };
}

/** The rules of an item or a fare, by kind; a rule for several passengers is written once for each. */
export function writeRestrictions(restrictions: readonly Restriction[]): {
  CancelRestrictions?: CancelRestrictions[];
  ChangeRestrictions?: ChangeRestrictions[];
} {
  const changes = restrictions.filter((each) => each.kind === 'CHANGE');
  const cancels = restrictions.filter((each) => each.kind === 'CANCEL');
  return {
    CancelRestrictions: filled(cancels.flatMap(writeRestriction)),
    ChangeRestrictions: filled(
      changes.flatMap((each) =>
        writeRestriction(each).map((rule) => ({ ...rule, ChangeTypeCode: changeType(each.changeType) })),
      ),
    ),
  };
}

function writeRestriction(restriction: Restriction): CancelRestrictions[] {
  const { fee, feeText, text } = restriction;
  const rule: CancelRestrictions = {
    AllowedModificationInd: restriction.allowed,
    DescText: fee === undefined ? (text ?? feeText) : text,
    Fee: fee && { Amount: writtenAmount(fee), DescText: feeText },
    JourneyStageCode: stage(restriction.stage),
  };
  const passengerIds = restriction.passengerIds ?? [];
  return passengerIds.length === 0 ? [rule] : passengerIds.map((passengerId) => ({ ...rule, PaxRefID: passengerId }));
}

function changeType(word: string | undefined): ChangeRestrictions['ChangeTypeCode'] {
  return (['Flight', 'Name', 'Service'] as const).find((each) => each === word);
}

function stage(word: string | undefined): ChangeRestrictions['JourneyStageCode'] {
  return (['After Departure', 'No Show', 'Prior To Departure'] as const).find((each) => each === word);
}

/** Fares for the same passengers stand together. @see OrderItem/FareDetail */
export function writeFares(fares: readonly FareComponent[]): FareDetail[] {
  const byPassengers = new Map<string, FareComponent[]>();
  for (const fare of fares) {
    const key = JSON.stringify(fare.passengerIds);
    byPassengers.set(key, [...(byPassengers.get(key) ?? []), fare]);
  }
  return [...byPassengers.values()].map((group) => ({
    FareComponent: group.map((fare) => ({
      CabinType:
        fare.cabinCode === undefined && fare.cabinName === undefined
          ? undefined
          : { CabinTypeCode: fare.cabinCode, CabinTypeName: fare.cabinName },
      ...writeRestrictions(fare.restrictions),
      FareBasisCode: fare.fareBasis,
      FareTypeCode: fare.fareType,
      PaxSegmentRefID: filled(fare.segmentIds),
      PriceClassRefID: fare.priceClassId,
      RBD: fare.bookingClass === undefined ? undefined : { RBD_Code: fare.bookingClass },
    })),
    PaxRefID: filled(group[0]?.passengerIds ?? []),
  }));
}
