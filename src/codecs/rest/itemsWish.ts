import type { Fault } from '../../base/fault.ts';
import type { ItemsWish } from '../../domain/order/commands.ts';
import type { Schemas } from './contract.ts';
import { checkAmount } from './payment.ts';

/** Reads what to do with items; `path` is its JSON pointer. */
export function toWish(json: Schemas['ItemsWish'], path: string, faults: Fault[]): ItemsWish {
  const { add = [], removeItemIds = [], replace = [], modify = [] } = json;
  const check = (selections: readonly Schemas['OfferSelection'][], here: string) =>
    selections.forEach(({ statedTotal }, index) => {
      if (statedTotal !== undefined) checkAmount(statedTotal, `${here}/${index}/statedTotal`, faults);
    });
  check(add, `${path}/add`);
  replace.forEach((each, index) => check(each.with, `${path}/replace/${index}/with`));
  return { add, removeItemIds, replace, modify };
}
