import type { Fee as FeeTree, Price as PriceTree, Tax as TaxTree } from '../../../../generated/ndc/21.3/types.ts';
import { add, sum, type Money } from '../../../base/money.ts';
import type { Fee, Price, Tax } from '../../../domain/offer/offer.ts';
import { readMoney } from './amount.ts';
import { flag, nth, optional, type Findings } from './findings.ts';
import type { Lenient } from './lenient.ts';

/** The currency a price names anywhere, for those of its amounts that name none. */
export function currencyOf(price: Lenient<PriceTree> | undefined): string | undefined {
  const taxes = (price?.TaxSummary ?? []).flatMap((summary) => [
    summary.TotalTaxAmount,
    ...(summary.Tax ?? []).map((tax) => tax.Amount),
  ]);
  return [price?.TotalAmount, price?.EquivAmount, price?.BaseAmount, ...taxes]
    .map((amount) => optional(amount?.CurCode))
    .find(Boolean);
}

/**
 * A price; `currency` applies where its amounts name none. Undefined, with a fault, where neither a total nor a base stands.
 * Where only the parts stand, the total is their sum.
 */
export function readPrice(
  price: Lenient<PriceTree> | undefined,
  currency: string | undefined,
  path: string,
  findings: Findings,
): Price | undefined {
  const code = currencyOf(price) ?? currency;
  const money = (amount: Lenient<PriceTree>['TotalAmount'], name: string) =>
    readMoney(amount, code, `${path}/${name}`, findings);
  const stated = money(price?.TotalAmount, 'TotalAmount');
  // The base stands in the currency of the fare's country; its equivalent is in the currency of the sale.
  const base = money(price?.EquivAmount, 'EquivAmount') ?? money(price?.BaseAmount, 'BaseAmount');
  const taxes = readTaxes(price, code, path, findings);
  const fees = readFees(price, code, path, findings);
  const total = stated ?? sumOf(base, [taxes.total, ...fees.map((fee) => fee.amount)]);
  if (total === undefined) {
    findings.faults.push({ code: '712', path: `${path}/TotalAmount`, text: 'the price has no readable total' });
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

function readTaxes(
  price: Lenient<PriceTree> | undefined,
  currency: string | undefined,
  path: string,
  findings: Findings,
) {
  const summaries = price?.TaxSummary ?? [];
  const rows = summaries.flatMap((summary, index) =>
    (summary.Tax ?? []).flatMap((tax, place) =>
      readTax(tax, currency, nth(`${nth(`${path}/TaxSummary`, index)}/Tax`, place), findings),
    ),
  );
  const totals = summaries.flatMap((summary, index) => {
    const total = readMoney(
      summary.TotalTaxAmount,
      currency,
      `${nth(`${path}/TaxSummary`, index)}/TotalTaxAmount`,
      findings,
    );
    return total === undefined ? [] : [total];
  });
  const amounts = totals.length > 0 ? totals : rows.map((row) => row.amount);
  const [first] = amounts;
  return {
    rows,
    total:
      first &&
      sum(
        amounts.filter((each) => each.currency === first.currency),
        first.currency,
      ),
  };
}

function readTax(tax: Lenient<TaxTree>, currency: string | undefined, path: string, findings: Findings): Tax[] {
  const amount = readMoney(tax.Amount, currency, `${path}/Amount`, findings);
  if (amount === undefined) return [];
  return [
    {
      code: optional(tax.TaxCode) ?? '',
      amount,
      name: optional(tax.TaxName) ?? optional(tax.DescText),
      country: optional(tax.Country?.CountryCode),
      refundable: flag(tax.RefundInd),
    },
  ];
}

/** Fees, and the carrier's surcharges as fees of their own: one by one where they are broken down. */
function readFees(
  price: Lenient<PriceTree> | undefined,
  currency: string | undefined,
  path: string,
  findings: Findings,
): Fee[] {
  const fees = (price?.Fee ?? []).flatMap((fee, index) => readFee(fee, currency, nth(`${path}/Fee`, index), findings));
  const surcharges = (price?.Surcharge ?? []).flatMap((surcharge, index) => {
    const place = nth(`${path}/Surcharge`, index);
    const parts = (surcharge.Breakdown ?? []).flatMap((fee, part) =>
      readFee(fee, currency, nth(`${place}/Breakdown`, part), findings),
    );
    if (parts.length > 0) return parts;
    const amount = readMoney(surcharge.TotalAmount, currency, `${place}/TotalAmount`, findings);
    return amount === undefined ? [] : [{ amount, name: 'Surcharge', refundable: flag(surcharge.AllRefundableInd) }];
  });
  return [...fees, ...surcharges];
}

function readFee(fee: Lenient<FeeTree>, currency: string | undefined, path: string, findings: Findings): Fee[] {
  const amount = readMoney(fee.Amount, currency, `${path}/Amount`, findings);
  if (amount === undefined) return [];
  return [{ code: optional(fee.DesigText), amount, name: optional(fee.DescText), refundable: flag(fee.RefundInd) }];
}
