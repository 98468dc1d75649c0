import type { OrderReference } from '../../../domain/order/commands.ts';
import { missing } from '../scalar/faults.ts';
import { optional, type Findings } from './findings.ts';
import type { Lenient } from './lenient.ts';
import { readLocators } from './locators.ts';
import type { BookingReferences } from '../../../../generated/ndc/17.2/types.ts';

/** What a message knows of the order it is about, wherever it stands. */
export type OrderClue = {
  orderId: string | undefined;
  ownerCode: string | undefined;
  bookings: Lenient<BookingReferences> | undefined;
};

/**
 * The order a message names: by id, by booking references, or by both, which must then agree. A fault where it names none.
 * This generation has no order version.
 */
export function readOrderKey(clue: OrderClue, path: string, findings: Findings): OrderReference {
  const orderId = optional(clue.orderId);
  const locators = readLocators(clue.bookings, `${path}/BookingReferences`, findings).map(({ locator, system }) =>
    system === undefined ? { locator } : { locator, system },
  );
  if (orderId === undefined && locators.length === 0) {
    findings.faults.push(missing(path, 'the id or a booking reference of the order'));
  }
  return {
    ...(orderId !== undefined && { orderId }),
    ownerCode: optional(clue.ownerCode),
    locators,
  };
}
