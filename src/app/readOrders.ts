import { toJsonValue } from '../base/json.ts';
import type { Instant } from '../base/time.ts';
import type { OrderReference } from '../domain/order/commands.ts';
import { refuse } from '../domain/order/decision.ts';
import { statusOf } from '../domain/order/aggregate.ts';
import { orderNumber, type HeaderStatus } from '../domain/order/order.ts';
import type { Refusal } from '../domain/order/refusals.ts';
import { orderView, type OrderView } from '../domain/view/orderView.ts';
import type { Actor } from '../store/eventChain.ts';
import { findByLocator, loadHistory, type LocatorRow } from '../store/orders.ts';
import { guarded } from '../store/troubleFrom.ts';
import type { Deps, Principal } from './deps.ts';
import { findOrder, sellerFilter } from './findOrder.ts';

/** The order a reference means, as it is now. */
export async function retrieveOrder(
  deps: Deps,
  principal: Principal,
  reference: OrderReference,
): Promise<{ view: OrderView } | { refusal: Refusal }> {
  const found = await guarded(() => findOrder(deps.db, principal, reference));
  return 'refusal' in found ? found : { view: orderView(found.order, deps.clock()) };
}

/** One step of an order's history; `event` is plain JSON, money as `{ amount, currency }`. */
export type HistoryEntry = {
  sequence: number;
  at: Instant;
  type: string;
  actor: Actor;
  from: HeaderStatus | '-';
  to: HeaderStatus;
  version: number;
  event: object;
  hash: string;
  previousHash: string;
};

/** Everything that happened to an order, oldest first. */
export async function orderHistory(
  deps: Deps,
  principal: Principal,
  orderId: string,
): Promise<{ entries: HistoryEntry[] } | { refusal: Refusal }> {
  return guarded(async () => {
    const found = await findOrder(deps.db, principal, { orderId, locators: [] });
    if ('refusal' in found) return found;
    const events = await loadHistory(deps.db, found.order.orderId);
    return {
      entries: events.map(
        ({ sequence, at, type, actor, statusFrom, statusTo, version, event, hash, previousHash }) => ({
          sequence,
          at,
          type,
          actor,
          from: statusFrom,
          to: statusTo,
          version,
          event: toJsonValue(event) as object,
          hash,
          previousHash,
        }),
      ),
    };
  });
}

/** Which order a locator means, with as much as a GDS bridge may know of it. */
export type LocatorMatch = {
  orderId: string;
  orderNumber: string;
  ownerCode: string;
  recordLocator: string;
  system: string;
  locator: string;
  issuedOn: string;
  status: HeaderStatus;
};

/** Resolves a locator (PNR) to its order; several orders come back as candidates, the newest issue first. */
export async function resolveLocator(
  deps: Deps,
  principal: Principal,
  search: { locator: string; system?: string; issuedOn?: string },
): Promise<{ match: LocatorMatch } | { candidates: LocatorMatch[] } | { refusal: Refusal }> {
  const rows = await guarded(() =>
    findByLocator(deps.db, { ...search, locator: search.locator.toUpperCase(), ...sellerFilter(principal) }),
  );
  const now = deps.clock();
  // The airline's own locators come first: a locator that a seller says another system gave cannot stand in their way.
  const own = rows.filter((row) => row.own);
  const candidates = (own.length > 0 ? own : rows).map((row) => locatorMatch(row, now));
  const [first] = candidates;
  if (first === undefined) return refuse('order_not_found', search.locator);
  return new Set(candidates.map((each) => each.orderId)).size > 1 ? { candidates } : { match: first };
}

function locatorMatch({ order, system, locator, issuedOn }: LocatorRow, now: Instant): LocatorMatch {
  const { orderId, ownerCode, recordLocator } = order;
  return {
    orderId,
    orderNumber: orderNumber(order),
    ownerCode,
    recordLocator,
    system,
    locator,
    issuedOn,
    status: statusOf(order, now),
  };
}
