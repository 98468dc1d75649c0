import type {
  Charge,
  Charges,
  DetailCurrencyPrice,
  OfferItemPrice,
  OfferTotal,
  Taxes,
  Tax as TaxTree,
  TotalAmount,
} from '../../../../generated/ndc/17.2/types.ts';
import { add, equals, type Money } from '../../../base/money.ts';
import type { Fee, Price, Tax } from '../../../domain/offer/offer.ts';
import { readMoney } from './amount.ts';
import { flag, nth, optional, type Findings } from './findings.ts';
import type { Lenient } from './lenient.ts';

type Total = Lenient<TotalAmount> | Lenient<OfferTotal>;

/** The amount that says what something costs in all, in whichever way it is written, and where it stands. */
function totalOf(total: Total | undefined) {
  if (total?.SimpleCurrencyPrice !== undefined) {
    return { amount: total.SimpleCurrencyPrice, name: 'SimpleCurrencyPrice' };
  }
  const detail: Lenient<DetailCurrencyPrice> | undefined = total?.DetailCurrencyPrice;
  if (detail?.Total !== undefined) return { amount: detail.Total, name: 'DetailCurrencyPrice/Total' };
  return { amount: total?.EncodedCurrencyPrice, name: 'EncodedCurrencyPrice' };
}

/** The currency a total names. */
export function currencyOfTotal(total: Total | undefined): string | undefined {
  return optional(totalOf(total).amount?.Code);
}

/** The currency a price names anywhere, for those of its amounts that name none. */
export function currencyOf(price: Lenient<OfferItemPrice> | undefined): string | undefined {
  const taxes = [price?.Taxes?.Total, ...(price?.Taxes?.Breakdown?.Tax ?? []).map((tax) => tax.Amount)];
  return (
    currencyOfTotal(price?.TotalAmount) ??
    [price?.BaseAmount, ...taxes].map((amount) => optional(amount?.Code)).find((code) => code !== undefined)
  );
}

/** A total of an offer or an item; undefined where none is written. */
export function readTotal(
  total: Total | undefined,
  currency: string | undefined,
  path: string,
  findings: Findings,
): Money | undefined {
  const { amount, name } = totalOf(total);
  return readMoney(amount, currency, `${path}/${name}`, findings);
}

/**
 * A price; `currency` applies where its amounts name none. Undefined, with a fault, where neither a total nor a base stands.
 * Where only the parts stand, the total is their sum.
 * @see OfferItem/TotalPriceDetail, ALaCarteOfferItem/UnitPriceDetail
 */
export function readPrice(
  price: Lenient<OfferItemPrice> | undefined,
  currency: string | undefined,
  path: string,
  findings: Findings,
): Price | undefined {
  const code = currencyOf(price) ?? currency;
  const faultsBefore = findings.faults.length;
  const stated = readTotal(price?.TotalAmount, code, `${path}/TotalAmount`, findings);
  const base = readMoney(price?.BaseAmount, code, `${path}/BaseAmount`, findings);
  const taxes = readTaxes(price?.Taxes, code, `${path}/Taxes`, findings);
  const fees = readFees(price, code, path, findings);
  const total = stated ?? sumOf(base, [taxes.total, ...fees.map((fee) => fee.amount)]);
  if (total === undefined) {
    if (findings.faults.length === faultsBefore) {
      findings.faults.push({ code: '712', path: `${path}/TotalAmount`, text: 'the price has no readable total' });
    }
    return undefined;
  }
  return {
    total,
    base: base?.currency === total.currency ? base : undefined,
    taxes: taxes.rows,
    taxTotal: taxes.total,
    fees,
  };
}

function sumOf(base: Money | undefined, parts: readonly (Money | undefined)[]): Money | undefined {
  if (base === undefined) return undefined;
  const same = parts.filter((part) => part !== undefined).filter((part) => part.currency === base.currency);
  return same.reduce(add, base);
}

function readTaxes(taxes: Lenient<Taxes> | undefined, currency: string | undefined, path: string, findings: Findings) {
  const rows = (taxes?.Breakdown?.Tax ?? []).flatMap((tax, index) =>
    readTax(tax, currency, nth(`${path}/Breakdown/Tax`, index), findings),
  );
  const stated = readMoney(taxes?.Total, currency, `${path}/Total`, findings);
  const total =
    stated ??
    sumOf(
      rows[0]?.amount,
      rows.slice(1).map((row) => row.amount),
    );
  return { rows, total };
}

function readTax(tax: Lenient<TaxTree>, currency: string | undefined, path: string, findings: Findings): Tax[] {
  const amount = readMoney(tax.Amount, currency, `${path}/Amount`, findings);
  if (amount === undefined) return [];
  return [
    {
      code: [optional(tax.TaxCode), optional(tax.TaxType)].find((code) => code !== undefined) ?? '',
      amount,
      name: optional(tax.Description),
      country: optional(tax.Nation),
      refundable: flag(tax.RefundInd),
    },
  ];
}

/** Fees, and the carrier's surcharges as fees of their own: one by one where they are broken down. */
function readFees(
  price: Lenient<OfferItemPrice> | undefined,
  currency: string | undefined,
  path: string,
  findings: Findings,
): Fee[] {
  const surcharges = (price?.Surcharges?.Surcharge ?? []).flatMap((charges, index) =>
    readCharges(charges, 'Surcharge', currency, nth(`${path}/Surcharges/Surcharge`, index), findings),
  );
  return [...readCharges(price?.Fees, 'Fee', currency, `${path}/Fees`, findings), ...surcharges];
}

function readCharges(
  charges: Lenient<Charges> | undefined,
  name: string,
  currency: string | undefined,
  path: string,
  findings: Findings,
): Fee[] {
  const parts = (charges?.Breakdown?.Fee ?? []).flatMap((fee, index) =>
    readFee(fee, currency, nth(`${path}/Breakdown/Fee`, index), findings),
  );
  const total = readMoney(charges?.Total, currency, `${path}/Total`, findings);
  const broken = sumOf(
    parts[0]?.amount,
    parts.slice(1).map((part) => part.amount),
  );
  if (total === undefined || (broken !== undefined && broken.currency === total.currency && equals(broken, total)))
    return parts;
  return [{ amount: total, name: parts[0]?.name ?? name, refundable: flag(charges?.Total?.refundInd) }];
}

function readFee(fee: Lenient<Charge>, currency: string | undefined, path: string, findings: Findings): Fee[] {
  const amount = readMoney(fee.Amount, currency, `${path}/Amount`, findings);
  if (amount === undefined) return [];
  return [{ code: optional(fee.Designator), amount, name: optional(fee.Description), refundable: flag(fee.RefundInd) }];
}
