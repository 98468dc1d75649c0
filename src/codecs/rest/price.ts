import type { Fault } from '../../base/fault.ts';
import { toMoneyJson, zero, type Money } from '../../base/money.ts';
import type { FareComponent, Fee, Price, Restriction, Tax } from '../../domain/offer/offer.ts';
import type { Schemas } from './contract.ts';
import { checkAmount } from './payment.ts';

/** Reads a price; `path` is its JSON pointer. Where an amount is faulty the result is not used. */
export function toPrice(json: Schemas['Price'], path: string, faults: Fault[]): Price {
  const money = (amount: Schemas['Money'], member: string): Money =>
    checkAmount(amount, `${path}/${member}`, faults) ?? zero('EUR');
  return {
    total: money(json.total, 'total'),
    ...(json.base === undefined ? {} : { base: money(json.base, 'base') }),
    taxes: (json.taxes ?? []).map((tax, index): Tax => ({
      ...tax,
      amount: money(tax.amount, `taxes/${index}/amount`),
    })),
    ...(json.taxTotal === undefined ? {} : { taxTotal: money(json.taxTotal, 'taxTotal') }),
    fees: (json.fees ?? []).map((fee, index): Fee => ({ ...fee, amount: money(fee.amount, `fees/${index}/amount`) })),
  };
}

export function toRestrictions(json: readonly Schemas['Restriction'][], path: string, faults: Fault[]): Restriction[] {
  return json.map(({ fee, ...rest }, index) => ({
    ...rest,
    ...(fee === undefined ? {} : { fee: checkAmount(fee, `${path}/${index}/fee`, faults) }),
  }));
}

export function toFareComponents(
  json: readonly Schemas['FareComponent'][],
  path: string,
  faults: Fault[],
): FareComponent[] {
  return json.map((component, index) => ({
    ...component,
    restrictions: toRestrictions(component.restrictions ?? [], `${path}/${index}/restrictions`, faults),
  }));
}

export function fromPrice(price: Price): Schemas['Price'] {
  return {
    total: toMoneyJson(price.total),
    base: optional(price.base),
    taxes: price.taxes.map((tax) => ({ ...tax, amount: toMoneyJson(tax.amount) })),
    taxTotal: optional(price.taxTotal),
    fees: price.fees.map((fee) => ({ ...fee, amount: toMoneyJson(fee.amount) })),
  };
}

export function fromRestriction(restriction: Restriction): Schemas['Restriction'] {
  return { ...restriction, fee: optional(restriction.fee) };
}

export function fromFareComponent(component: FareComponent): Schemas['FareComponent'] {
  return { ...component, restrictions: component.restrictions.map(fromRestriction) };
}

function optional(money: Money | undefined): Schemas['Money'] | undefined {
  return money === undefined ? undefined : toMoneyJson(money);
}
