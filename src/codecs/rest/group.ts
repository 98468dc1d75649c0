import type { Fault } from '../../base/fault.ts';
import { toMoneyJson } from '../../base/money.ts';
import { parseInstant } from '../../base/time.ts';
import type { GroupTerms } from '../../domain/order/commands.ts';
import type { Group } from '../../domain/order/order.ts';
import type { Schemas } from './contract.ts';
import { checkAmount } from './payment.ts';

/** Reads the terms of a group; instants in whatever zone they are written. */
export function toGroupTerms(json: Schemas['GroupTerms'], faults: Fault[]): GroupTerms {
  const { deposit, namingDueAt, balanceDueAt, ...rest } = json;
  if (deposit !== undefined) checkAmount(deposit, '/group/deposit', faults);
  return {
    ...rest,
    ...(deposit === undefined ? {} : { deposit }),
    ...(namingDueAt === undefined ? {} : { namingDueAt: parseInstant(namingDueAt) }),
    ...(balanceDueAt === undefined ? {} : { balanceDueAt: parseInstant(balanceDueAt) }),
  };
}

export function fromGroup(group: Group): Schemas['Group'] {
  return { ...group, deposit: group.deposit === undefined ? undefined : toMoneyJson(group.deposit) };
}
