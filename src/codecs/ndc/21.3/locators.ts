import type { BookingRef } from '../../../../generated/ndc/21.3/types.ts';
import { nth, optional, required, type Findings } from './findings.ts';
import type { Lenient } from './lenient.ts';

export type ReadLocator = { locator: string; system?: string; kind?: 'carrier' | 'organisation' };

/**
 * Booking references, each with the airline or organisation that gave it, where the sender says so.
 * @see BookingRef/BookingEntity
 */
export function readLocators(
  list: readonly Lenient<BookingRef>[] | undefined,
  path: string,
  findings: Findings,
): ReadLocator[] {
  return (list ?? []).map((reference, index) => {
    const carrier = optional(reference.BookingEntity?.Carrier?.AirlineDesigCode);
    const organisation = optional(reference.BookingEntity?.Org?.OrgID);
    const locator = required(reference.BookingID, `${nth(path, index)}/BookingID`, 'the booking reference', findings);
    if (carrier !== undefined) return { locator, system: carrier, kind: 'carrier' };
    return organisation === undefined ? { locator } : { locator, system: organisation, kind: 'organisation' };
  });
}
