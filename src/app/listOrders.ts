import { canonicalJson, sha256Hex } from '../base/canonical.ts';
import { isUuid } from '../base/ids.ts';
import type { Instant, LocalDate } from '../base/time.ts';
import type { HeaderStatus, ItemStatus } from '../domain/order/order.ts';
import { orderView, type OrderView } from '../domain/view/orderView.ts';
import { nameTerm, partyTerms, term } from '../domain/view/terms.ts';
import { listOrders as loadPage, type ListCriteria } from '../store/listOrders.ts';
import { guarded } from '../store/troubleFrom.ts';
import type { Deps, Principal } from './deps.ts';
import { visibleSeller } from './principal.ts';

/** What orders are looked for by; all that is given must hold. */
export type OrderFilter = {
  locator?: string;
  /** A reference, or SYSTEM/REFERENCE. */
  externalReference?: string;
  offerId?: string;
  sellerId?: string;
  /** Id, account or name of the party that is the customer. */
  customer?: string;
  /** SURNAME or SURNAME/GIVEN. */
  passengerName?: string;
  status?: HeaderStatus;
  itemStatus?: ItemStatus;
  fallout?: boolean;
  travelFrom?: LocalDate;
  travelTo?: LocalDate;
  createdFrom?: Instant;
  createdTo?: Instant;
};

export type OrderPage = { views: OrderView[]; next?: string };

/**
 * A page of the orders a principal may see, newest first. `after` is the `next` of the page before; it belongs to its filter and to
 * whose orders they are, and is refused with any other.
 */
export async function listOrders(
  deps: Deps,
  principal: Principal,
  filter: OrderFilter,
  page: { limit: number; after?: string },
): Promise<OrderPage | { invalidCursor: true }> {
  const criteria = criteriaOf(principal, filter);
  const mark = sha256Hex(canonicalJson(criteria ?? 'none')).slice(0, 16);
  const beforeOrderId = page.after === undefined ? undefined : readCursor(page.after, mark);
  if (page.after !== undefined && beforeOrderId === undefined) return { invalidCursor: true };
  if (criteria === undefined) return { views: [] };
  const now = deps.clock();
  const orders = await guarded(() =>
    loadPage(deps.db, criteria, {
      now,
      limit: page.limit + 1,
      ...(beforeOrderId === undefined ? {} : { beforeOrderId }),
    }),
  );
  const shown = orders.slice(0, page.limit);
  const last = shown.at(-1);
  const views = shown.map((order) => orderView(order, now));
  if (orders.length <= page.limit || last === undefined) return { views };
  return { views, next: Buffer.from(`${last.orderId}.${mark}`).toString('base64url') };
}

function readCursor(text: string, mark: string): string | undefined {
  const [orderId = '', itsMark] = Buffer.from(text, 'base64url').toString('utf8').split('.');
  return isUuid(orderId) && itsMark === mark ? orderId : undefined;
}

/** The filter in the words of the store; undefined where no order can match it. */
function criteriaOf(principal: Principal, filter: OrderFilter): ListCriteria | undefined {
  const { locator, externalReference, offerId, customer, passengerName, itemStatus, fallout, sellerId } = filter;
  const name = passengerName === undefined ? undefined : nameTerm(passengerName);
  if (passengerName !== undefined && name === undefined) return undefined;
  const terms = [
    ...(externalReference === undefined ? [] : [[term('ref', externalReference)]]),
    ...(offerId === undefined ? [] : [[term('offer', offerId)]]),
    ...(customer === undefined ? [] : [partyTerms('customer', customer)]),
    ...(name === undefined ? [] : [[name]]),
    ...(itemStatus === undefined ? [] : [[term('item', itemStatus)]]),
  ];
  const sellerIds = [visibleSeller(principal), sellerId].filter((each) => each !== undefined);
  const { status, travelFrom, travelTo, createdFrom, createdTo } = filter;
  if (travelFrom !== undefined && travelTo !== undefined && travelTo < travelFrom) return undefined;
  return {
    sellerIds,
    terms,
    ...(locator === undefined ? {} : { locator: locator.toUpperCase() }),
    ...(fallout === undefined ? {} : { stuck: fallout }),
    ...(status === undefined ? {} : { status }),
    ...(travelFrom === undefined ? {} : { travelFrom }),
    ...(travelTo === undefined ? {} : { travelTo }),
    ...(createdFrom === undefined ? {} : { createdFrom }),
    ...(createdTo === undefined ? {} : { createdTo }),
  };
}
