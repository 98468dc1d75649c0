import type { OrderRetrieveRQ, OrderSearch } from '../../../../generated/ndc/21.3/types.ts';
import type { OrderReference } from '../../../domain/order/commands.ts';
import type { NdcRequest } from '../codec.ts';
import { missing, unsupported } from '../scalar/faults.ts';
import { optional, required, texts, type Findings } from './findings.ts';
import type { Lenient } from './lenient.ts';
import { readOrderKey } from './orderKey.ts';

/**
 * An OrderRetrieveRQ as the order it means: by order id, by booking reference, or by both; a surname narrows it.
 * Faults: no order named at all, or named only by a document or a payment, which is not supported.
 * @see IATA_OrderRetrieveRQ/Request/OrderValidationFilterCriteria
 */
export function toRetrieveOrder(message: Lenient<OrderRetrieveRQ>, root: string, findings: Findings): NdcRequest {
  const criteria = message.Request?.OrderValidationFilterCriteria;
  const path = `${root}/Request/OrderValidationFilterCriteria`;
  const key = criteria?.OrderFilterCriteria;
  const booking = criteria?.BookingRefFilterCriteria;
  const reference: OrderReference = {
    ...(key === undefined ? { locators: [] } : readOrderKey(key, `${path}/OrderFilterCriteria`, findings)),
    surname: surnameOf(criteria?.PaxFilterCriteria),
  };
  if (booking !== undefined) {
    const locator = required(
      booking.BookingID,
      `${path}/BookingRefFilterCriteria/BookingID`,
      'the booking reference',
      findings,
    );
    const system = optional(booking.Carrier?.AirlineDesigCode) ?? optional(booking.Org?.OrgID);
    reference.locators.push({ locator, system });
  }
  if (key === undefined && booking === undefined) findings.faults.push(nothingToFind(criteria, path));
  return { kind: 'retrieve', reference };
}

function nothingToFind(criteria: Lenient<OrderSearch> | undefined, path: string) {
  const other = (['DocFilterCriteria', 'PaymentFilterCriteria', 'PaxFilterCriteria'] as const).find(
    (name) => criteria?.[name] !== undefined,
  );
  if (other === undefined) return missing(`${path}/OrderFilterCriteria`, 'the order to retrieve');
  return unsupported(`${path}/${other}`, 'finding an order without its id or booking reference');
}

function surnameOf(criteria: Lenient<OrderSearch>['PaxFilterCriteria']): string | undefined {
  return (
    optional(criteria?.Individual?.Surname) ?? texts(criteria?.IdentityDoc?.map((document) => document.Surname))[0]
  );
}
