import type { ExtendHold } from './commands.ts';
import { refuse, type Decision } from './decision.ts';
import type { OrderFacts } from './facts.ts';
import type { Order } from './order.ts';
import type { Refusal } from './refusals.ts';

/** Gives a hold more time; never less, and never past its first departure. Staff only. */
export function extendHold(command: ExtendHold, order: Order, facts: OrderFacts): Decision {
  const { paymentDueAt, priceGuaranteedUntil, reason } = command;
  const barred = mayExtendHold(order, facts);
  if (barred !== undefined) return barred;
  if (paymentDueAt === undefined && priceGuaranteedUntil === undefined) return refuse('nothing_to_change');
  const departures = (facts.flights ?? [])
    .filter((flight) => order.stock.some((claim) => claim.poolId.startsWith(`${flight.flightId}/`)))
    .map((flight) => flight.departsAt);
  const isLater = (wanted: string | undefined, known: string | undefined) =>
    wanted === undefined || (wanted > facts.now && (known === undefined || wanted > known));
  if (!isLater(paymentDueAt, order.paymentDueAt)) return refuse('hold_not_extendable', order.orderId, 'not later');
  if (!isLater(priceGuaranteedUntil, order.priceGuaranteedUntil)) {
    return refuse('hold_not_extendable', order.orderId, 'not later');
  }
  if (paymentDueAt !== undefined && departures.some((departsAt) => paymentDueAt > departsAt)) {
    return refuse('hold_not_extendable', order.orderId, 'after departure');
  }
  return {
    events: [
      {
        type: 'HoldExtended',
        at: facts.now,
        ...(paymentDueAt === undefined ? {} : { paymentDueAt }),
        ...(priceGuaranteedUntil === undefined ? {} : { priceGuaranteedUntil }),
        ...(reason === undefined ? {} : { reason }),
      },
    ],
  };
}

export function mayExtendHold(order: Order, facts: OrderFacts): { refusal: Refusal } | undefined {
  return (facts.by ?? 'SELLER') === 'SELLER' ? refuse('staff_only', order.orderId) : undefined;
}
