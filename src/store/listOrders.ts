import type { Knex } from 'knex';
import { decodeJson } from '../base/json.ts';
import type { Instant, LocalDate } from '../base/time.ts';
import type { HeaderStatus, Order } from '../domain/order/order.ts';

/** What orders are listed by; all that is given must hold. Words are those of `termsOf`. */
export type ListCriteria = {
  sellerIds: readonly string[];
  locator?: string;
  /** Of each group at least one. */
  terms: readonly (readonly string[])[];
  status?: HeaderStatus;
  /** In somebody's hands, or waiting for them; false is the opposite. */
  stuck?: boolean;
  /** The first and the last day; something travels on one of them or between. */
  travelFrom?: LocalDate;
  travelTo?: LocalDate;
  /** From the first moment, before the last. */
  createdFrom?: Instant;
  createdTo?: Instant;
};

/** A page of orders, newest first, that stays where it is while new ones come in. `now` decides whether a hold has lapsed. */
export async function listOrders(
  db: Knex,
  criteria: ListCriteria,
  page: { now: Instant; limit: number; beforeOrderId?: string },
): Promise<Order[]> {
  const rows = (await listQuery(db, criteria, page)) as { state: unknown }[];
  return rows.map((row) => decodeJson<Order>(row.state));
}

/** The statement of `listOrders`, for those who want to see its plan. */
export function listQuery(
  db: Knex,
  criteria: ListCriteria,
  page: { now: Instant; limit: number; beforeOrderId?: string },
): Knex.QueryBuilder {
  const query = db('orders').select('orders.state').orderBy('orders.order_id', 'desc').limit(page.limit);
  const { now } = page;
  if (page.beforeOrderId !== undefined) void query.where('orders.order_id', '<', page.beforeOrderId);
  for (const sellerId of criteria.sellerIds) void query.where('orders.seller_id', sellerId);
  if (criteria.locator !== undefined) {
    const named = db('locator').select('locator.order_id').where('locator.locator', criteria.locator);
    void query.whereIn('orders.order_id', named);
  }
  for (const words of criteria.terms) {
    void query.whereRaw(words.length === 1 ? 'orders.terms @> ?' : 'orders.terms && ?', [[...words]]);
  }
  if (criteria.status !== undefined) byStatus(query, criteria.status, now);
  if (criteria.stuck === true) void query.where('orders.attention_at', '<=', now);
  if (criteria.stuck === false) {
    void query.whereRaw('(orders.attention_at is null or orders.attention_at > ?)', [now]);
  }
  if (criteria.travelFrom !== undefined || criteria.travelTo !== undefined) {
    void query.whereRaw("orders.travel_on && daterange(cast(? as date), cast(? as date), '[]')", [
      criteria.travelFrom ?? null,
      criteria.travelTo ?? null,
    ]);
  }
  if (criteria.createdFrom !== undefined) void query.where('orders.created_at', '>=', criteria.createdFrom);
  if (criteria.createdTo !== undefined) void query.where('orders.created_at', '<', criteria.createdTo);
  return query;
}

/** A row stays OFFERED until the sweep has seen its limit; here the clock decides, as `statusOf` does. */
function byStatus(query: Knex.QueryBuilder, status: HeaderStatus, now: Instant): void {
  const clockRuns = "not orders.terms @> '{payment:PENDING}'";
  if (status === 'OFFERED') {
    void query.where('orders.status', 'OFFERED').whereRaw(`not (orders.payment_due_at <= ? and ${clockRuns})`, [now]);
    return;
  }
  if (status === 'EXPIRED') {
    void query.whereRaw(
      `(orders.status = 'EXPIRED' or (orders.status = 'OFFERED' and orders.payment_due_at <= ? and ${clockRuns}))`,
      [now],
    );
    return;
  }
  void query.where('orders.status', status);
}
