import type { BookingReferences } from '../../../../generated/ndc/17.2/types.ts';
import { nth, optional, required, type Findings } from './findings.ts';
import type { Lenient } from './lenient.ts';

export type ReadLocator = { locator: string; system?: string; kind?: 'carrier' | 'organisation' };

/**
 * Booking references, each with the airline or organisation that gave it, where the sender says so.
 * @see BookingReferences/BookingReference
 */
export function readLocators(
  list: Lenient<BookingReferences> | undefined,
  path: string,
  findings: Findings,
): ReadLocator[] {
  return (list?.BookingReference ?? []).map((reference, index) => {
    const place = `${nth(`${path}/BookingReference`, index)}/ID`;
    const locator = required(reference.ID, place, 'the booking reference', findings).toUpperCase();
    const carrier = optional(reference.AirlineID?.value);
    const organisation = optional(reference.OtherID?.value);
    if (carrier !== undefined) return { locator, system: carrier, kind: 'carrier' };
    return organisation === undefined ? { locator } : { locator, system: organisation, kind: 'organisation' };
  });
}
