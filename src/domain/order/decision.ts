import { assert } from '../../base/assert.ts';
import type { Notice } from '../../base/fault.ts';
import type { OrderEvent } from './events.ts';
import { refusalCodes, type Refusal, type RefusalCode } from './refusals.ts';

/** What a command leads to: events that will be committed, or a refusal and nothing. Notices tell the seller what it should know besides. */
export type Decision = { events: OrderEvent[]; notices?: Notice[] } | { refusal: Refusal };

export function refuse(code: RefusalCode, subject?: string, detail?: string, pointer?: string): { refusal: Refusal } {
  return {
    refusal: {
      code,
      ...(subject === undefined ? {} : { subject }),
      ...(detail === undefined ? {} : { detail }),
      ...(pointer === undefined ? {} : { pointer }),
    },
  };
}

/** All faults of one stage as one refusal: the first by the order of the refusal list, the others with it. */
export function refuseAll(faults: readonly Refusal[]): { refusal: Refusal } {
  const rank = (fault: Refusal) => refusalCodes.indexOf(fault.code);
  const [first, ...others] = faults.toSorted((a, b) => rank(a) - rank(b));
  assert(first !== undefined, 'a refusal has a fault');
  return { refusal: others.length === 0 ? first : { ...first, others } };
}

/** A refusal as the faults it stands for, each on its own. */
export function faultsOf(refusal: Refusal): Refusal[] {
  const { others = [], ...first } = refusal;
  return [first, ...others];
}
