import type { OrderFilter, OrderRetrieveRQ } from '../../../../generated/ndc/17.2/types.ts';
import type { NdcRequest } from '../codec.ts';
import { unsupported } from '../scalar/faults.ts';
import { optional, texts, type Findings } from './findings.ts';
import type { Lenient } from './lenient.ts';
import { readOrderKey } from './orderKey.ts';

/**
 * An OrderRetrieveRQ as the order it means: by order id, by booking reference, or by both; a surname narrows it.
 * Faults: no order named at all, or named only by a ticket or a traveller, which is not supported.
 * @see OrderRetrieveRQ/Query/Filters
 */
export function toRetrieveOrder(message: Lenient<OrderRetrieveRQ>, root: string, findings: Findings): NdcRequest {
  const filters = message.Query?.Filters;
  const path = `${root}/Query/Filters`;
  const other = (['TicketDocument', 'Passengers'] as const).find((name) => filters?.[name] !== undefined);
  if (other !== undefined && filters?.OrderID === undefined && filters?.BookingReferences === undefined) {
    findings.faults.push(unsupported(`${path}/${other}`, 'finding an order without its id or booking reference'));
    return { kind: 'retrieve', reference: { locators: [] } };
  }
  const clue = {
    orderId: filters?.OrderID?.value,
    ownerCode: filters?.OrderID?.Owner,
    bookings: filters?.BookingReferences,
  };
  const surname = surnameOf(filters);
  return {
    kind: 'retrieve',
    reference: { ...readOrderKey(clue, path, findings), ...(surname !== undefined && { surname }) },
  };
}

function surnameOf(filters: Lenient<OrderFilter> | undefined): string | undefined {
  const traveller = filters?.Passengers;
  return (
    optional(traveller?.Individual?.Surname) ??
    texts(traveller?.IdentityDocument?.map((document) => document.Surname))[0]
  );
}
