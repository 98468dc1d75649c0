import type { Notice } from '../../base/fault.ts';
import type { MergeOrder, SplitOrder } from '../../domain/order/commands.ts';
import type { OrderView } from '../../domain/view/orderView.ts';
import { hideCardNumbers } from '../hideCardNumbers.ts';
import type { Schemas } from './contract.ts';
import { keepsNumbers } from './keepsNumbers.ts';
import { fromView } from './orderView.ts';

/** Reads the body of splitOrder, already valid by the contract. */
export function toSplit({ passengerIds, locators }: Schemas['SplitOrder']): SplitOrder {
  const command: SplitOrder = { type: 'SplitOrder', passengerIds, ...(locators === undefined ? {} : { locators }) };
  return hideCardNumbers(command, keepsNumbers);
}

/** Reads the body of mergeOrder, already valid by the contract. */
export function toMerge({ otherOrderId }: Schemas['MergeOrder']): MergeOrder {
  return { type: 'MergeOrder', otherOrderId };
}

/** Both orders of a division as the contract shows them. */
export function fromDivision(
  order: OrderView,
  divided: OrderView,
  notices: readonly Notice[],
): Schemas['DividedOrder'] {
  return { order: fromView(order, notices), divided: fromView(divided) };
}
