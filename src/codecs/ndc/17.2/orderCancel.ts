import type { OrderCancelRQ } from '../../../../generated/ndc/17.2/types.ts';
import type { NdcRequest } from '../codec.ts';
import type { Findings } from './findings.ts';
import type { Lenient } from './lenient.ts';
import { readOrderKey } from './orderKey.ts';

/**
 * An OrderCancelRQ as the command that gives an order up. Whether that is possible is for the order to say.
 * @see OrderCancelRQ/Query
 */
export function toCancelOrder(message: Lenient<OrderCancelRQ>, root: string, findings: Findings): NdcRequest {
  const query = message.Query;
  const clue = { orderId: query?.Order?.OrderID, ownerCode: query?.Order?.Owner, bookings: query?.BookingReferences };
  return {
    kind: 'change',
    reference: readOrderKey(clue, `${root}/Query`, findings),
    commands: [{ type: 'CancelOrder' }],
    cards: [],
  };
}
