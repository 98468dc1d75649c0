import { assert } from '../base/assert.ts';
import { addMs } from '../base/time.ts';
import type { Instant } from '../base/time.ts';
import { statusOf } from '../domain/order/aggregate.ts';
import { evolve } from '../domain/order/evolve.ts';
import type { OrderEvent } from '../domain/order/events.ts';
import type { HeaderStatus, Order } from '../domain/order/order.ts';
import { isLegalTransition } from '../domain/order/transitions.ts';
import type { StockMovement } from '../domain/stock/claim.ts';
import { claimChanges, type ClaimChanges } from '../domain/stock/claimChanges.ts';
import { movementsBetween } from '../domain/stock/movementsBetween.ts';
import { chainEvents, genesisHash, type Actor, type ChainedEvent } from '../store/eventChain.ts';
import type { StoredOrder } from '../store/orders.ts';

/** The order after events, with the events in their place in its history, and what it does to stock; what `commitChange` writes. */
export type OrderChange = {
  order: Order;
  status: HeaderStatus;
  previousVersion: number;
  events: ChainedEvent[];
  movements: StockMovement[];
  claims: ClaimChanges;
};

/** Applies decided events to an order (undefined = it is born now). One commit is one version, however many events it has. */
export function applyEvents(
  stored: StoredOrder | undefined,
  decided: readonly OrderEvent[],
  actor: Actor,
  now: Instant,
): OrderChange {
  const previousVersion = stored?.order.version ?? 0;
  const version = previousVersion + 1;
  let order: Order | undefined = stored?.order;
  const entries = decided.map((event) => {
    const statusFrom = order === undefined ? ('-' as const) : statusAsStored(order, now);
    const next = { ...evolve(order, event), version };
    order = next;
    const statusTo = statusAsStored(next, now);
    assert(
      isLegalTransition(statusFrom, statusTo),
      `${event.type} would take order ${next.orderId} from ${statusFrom} to ${statusTo}`,
    );
    return { version, type: event.type, at: event.at, actor, statusFrom, statusTo, event };
  });
  const after = order as Order;
  const last = { sequence: stored?.lastSequence ?? 0, hash: stored?.lastHash ?? genesisHash };
  const claimed = stored?.order.stock ?? [];
  return {
    order: after,
    status: statusAsStored(after, now),
    previousVersion,
    events: chainEvents(after.orderId, last, entries),
    movements: movementsBetween(claimed, after.stock),
    claims: claimChanges(claimed, after.stock),
  };
}

/**
 * The status as a row keeps it: before the clock has its say, so that an order past its limit stays OFFERED in the row until the
 * sweep records its end. Readers ask `statusOf` with their own now.
 */
export function statusAsStored(order: Order, now: Instant): HeaderStatus {
  const beforeLimit = addMs(order.paymentDueAt, -1);
  return statusOf(order, now < beforeLimit ? now : beforeLimit);
}
