import type {
  Charges,
  FareComponent as FareTree,
  FareDetail,
  OrderItemPrice,
  Penalty,
  PenaltyDetail,
  Taxes,
} from '../../../../generated/ndc/17.2/types.ts';
import { subtract, sum, type Money } from '../../../base/money.ts';
import type { FareComponent, Fee, Price, Restriction, Segment } from '../../../domain/offer/offer.ts';
import type { OrderItem } from '../../../domain/order/order.ts';
import { clipped, fitting, writtenAmount, type Writing } from './written.ts';

/** @see OrderItem/PriceDetail */
export function writePrice(price: Price): OrderItemPrice {
  return {
    TotalAmount: { SimpleCurrencyPrice: writtenAmount(price.total) },
    BaseAmount: writtenAmount(baseOf(price)),
    Taxes: writeTaxes(price),
    Fees: writeFees(price.fees, price.total.currency),
  };
}

/** The schema wants a base; where the offer gave none it is what remains of the total. */
function baseOf(price: Price): Money {
  const currency = price.total.currency;
  const same = (amounts: readonly (Money | undefined)[]) =>
    amounts.filter((each) => each?.currency === currency) as Money[];
  const taxes = price.taxTotal === undefined ? price.taxes.map((tax) => tax.amount) : [price.taxTotal];
  return price.base ?? subtract(price.total, sum(same([...taxes, ...price.fees.map((fee) => fee.amount)]), currency));
}

function writeTaxes(price: Price): Taxes | undefined {
  const taxes = price.taxes.map((tax) => ({
    RefundInd: tax.refundable,
    Amount: writtenAmount(tax.amount),
    Nation: tax.country,
    TaxCode: tax.code === '' ? undefined : tax.code,
    Description: clipped(tax.name, 255),
  }));
  if (taxes.length === 0 && price.taxTotal === undefined) return undefined;
  return {
    Total: price.taxTotal && writtenAmount(price.taxTotal),
    Breakdown: taxes.length === 0 ? undefined : { Tax: taxes },
  };
}

function writeFees(fees: readonly Fee[], currency: string): Charges | undefined {
  const same = fees.filter((fee) => fee.amount.currency === currency);
  if (same.length === 0) return undefined;
  return {
    Total: writtenAmount(
      sum(
        same.map((fee) => fee.amount),
        currency,
      ),
    ),
    Breakdown: {
      Fee: same.map((fee) => ({
        RefundInd: fee.refundable,
        Amount: writtenAmount(fee.amount),
        Designator: clipped(fee.code, 15),
        Description: clipped(fee.name, 255),
      })),
    },
  };
}

/** All rules of an item and its fares. @see OrderItem/Penalty */
export function writePenalty(item: OrderItem, writing: Writing): Penalty | undefined {
  const rules = [...item.restrictions, ...item.fareComponents.flatMap((fare) => fare.restrictions)];
  const distinct = [...new Map(rules.map((rule) => [ruleKey(rule), rule])).values()];
  if (distinct.length === 0) return undefined;
  const remarks = distinct.flatMap((rule) => remarkOf(rule, writing));
  const cancels = distinct.filter((rule) => rule.kind === 'CANCEL');
  const forbidden = cancels.length > 0 && cancels.every((rule) => rule.allowed === false);
  return {
    RefundableInd: forbidden ? false : undefined,
    ApplicableFeeRemarks: remarks.length === 0 ? undefined : { Remark: remarks },
    Details: { Detail: distinct.map(writeRule) },
  };
}

function ruleKey(rule: Restriction): string {
  return JSON.stringify({ ...rule, fee: rule.fee && writtenAmount(rule.fee) });
}

/** What the details have no place for: whether it is allowed at all, when, for whom, and the rule's own words. */
function remarkOf(rule: Restriction, writing: Writing): { value: string }[] {
  const action =
    rule.kind === 'CANCEL' ? 'cancellation' : `change${rule.changeType === undefined ? '' : ` of ${rule.changeType}`}`;
  const allowed = rule.allowed === undefined ? undefined : rule.allowed ? 'allowed' : 'not allowed';
  const passengers = rule.passengerIds?.map((id) => writing.nameOf('PAX', id)).join(' ');
  const words = [allowed, rule.stage, passengers && `for ${passengers}`, rule.feeText, rule.text].filter(Boolean);
  return words.length === 0 ? [] : [{ value: `${action}: ${words.join('; ')}` }];
}

function writeRule(rule: Restriction): PenaltyDetail {
  return {
    Type: rule.kind === 'CANCEL' ? 'Cancellation' : 'Change',
    Application: fitting(rule.stage, /^[0-9A-Z]{1,3}$/),
    Amounts: rule.fee && { Amount: [{ CurrencyAmountValue: writtenAmount(rule.fee) }] },
  };
}

/**
 * The fares of an item under the item's own base price: the schema wants a price on every fare, and only the item's is known.
 * Components for other passengers than the first's are written too, the standard has no passengers below the fare.
 * @see OrderItem/FareDetail
 */
export function writeFares(item: OrderItem, segments: readonly Segment[], writing: Writing): FareDetail[] | undefined {
  if (item.fareComponents.length === 0) return undefined;
  const passengerIds = new Set(item.fareComponents.flatMap((fare) => fare.passengerIds));
  const names = [...(passengerIds.size > 0 ? passengerIds : item.passengerIds)].flatMap(
    (id) => writing.refTo('PAX', id) ?? [],
  );
  return [
    {
      PassengerRefs: names.length === 0 ? undefined : names.join(' '),
      Price: { BaseAmount: writtenAmount(baseOf(item.price)) },
      FareComponent: item.fareComponents.map((fare) => writeFare(fare, segments, writing)),
    },
  ];
}

function writeFare(fare: FareComponent, segments: readonly Segment[], writing: Writing): FareTree {
  const segment = segments.find((each) => each.segmentId === fare.segmentIds[0]);
  const cabinCode = fare.cabinCode ?? segment?.cabinCode;
  const cabinName = fare.cabinName ?? segment?.cabinName;
  const names = fare.segmentIds.flatMap((id) => writing.refTo('SEG', id) ?? []);
  const code = clipped(fare.fareBasis, 15);
  return {
    FareBasis: {
      FareBasisCode: code === undefined ? undefined : { Code: code },
      RBD: fare.bookingClass,
      // The schema wants both; a fare of no known cabin says so rather than lose its basis.
      CabinType: {
        CabinTypeCode: cabinCode ?? cabinName ?? 'unknown',
        CabinTypeName: cabinName ?? cabinCode ?? 'unknown',
      },
    },
    PriceClassRef: writing.refTo('PC', fare.priceClassId),
    SegmentRefs: names.length === 0 ? undefined : { value: names.join(' ') },
  };
}
