import type { OrderKey } from '../../../../generated/ndc/21.3/types.ts';
import type { OrderReference } from '../../../domain/order/commands.ts';
import { unreadable } from '../scalar/faults.ts';
import { optional, required, type Findings } from './findings.ts';
import type { Lenient } from './lenient.ts';

/** The order a message names by id and owner, and the version its writer saw. */
export function readOrderKey(key: Lenient<OrderKey>, path: string, findings: Findings): OrderReference {
  return {
    orderId: required(key.OrderID, `${path}/OrderID`, 'the id of the order', findings),
    ownerCode: optional(key.OwnerCode),
    version: readVersion(key.OrderVersionNumber, `${path}/OrderVersionNumber`, findings),
    locators: [],
  };
}

function readVersion(value: number | string | undefined, path: string, findings: Findings): number | undefined {
  const given = optional(value === undefined ? undefined : String(value));
  if (given === undefined) return undefined;
  if (/^\d{1,9}$/.test(given)) return Number(given);
  findings.faults.push(unreadable(path, 'the order version'));
  return undefined;
}
