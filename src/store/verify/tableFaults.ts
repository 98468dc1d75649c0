import type { Knex } from 'knex';

/** Something wrong that single orders do not show, as a query finds it. */
export type TableFault = { kind: TableFaultKind; subject: string; text: string };

export type TableFaultKind =
  'row_orphaned' | 'locator_differs' | 'offer_differs' | 'pool_differs' | 'pool_oversold' | 'transfer_unbalanced';

/** Up to `limit` faults of every kind of check. Each query gives subject and text. */
export async function tableFaults(trx: Knex.Transaction, limit: number): Promise<TableFault[]> {
  const faults: TableFault[] = [];
  for (const { kind, sql } of checks) {
    const { rows } = await trx.raw<{ rows: { subject: string; text: string }[] }>(`${sql} limit :limit`, { limit });
    faults.push(...rows.map(({ subject, text }) => ({ kind, subject, text })));
  }
  return faults;
}

/** Tables whose rows belong to an order, and the column that names one of them. */
const orderRows = [
  ['order_event', 'sequence'],
  ['locator', 'locator'],
  ['payment', 'payment_id'],
  ['refund', 'refund_id'],
  ['stock_claim', 'claim_id'],
  ['order_evidence', 'version'],
  ['idempotency', 'order_version'],
] as const;

const checks: readonly { kind: TableFaultKind; sql: string }[] = [
  ...orderRows.map(([table, column]) => ({
    kind: 'row_orphaned' as const,
    sql: `select cast(${table}.order_id as text) as subject, '${table} ' || ${table}.${column} || ' belongs to no order' as text
            from ${table} left join orders on orders.order_id = ${table}.order_id where orders.order_id is null`,
  })),
  {
    kind: 'locator_differs',
    sql: `select cast(orders.order_id as text) as subject, 'no locator row says ' || orders.record_locator as text
            from orders where not exists (select 1 from locator where locator.locator = orders.record_locator
                                             and locator.system = orders.owner_code and locator.own)`,
  },
  {
    kind: 'locator_differs',
    sql: `select locator.locator as subject, 'names ' || count(*) || ' orders as their own' as text
            from locator where locator.own group by locator.locator having count(*) > 1`,
  },
  {
    kind: 'locator_differs',
    sql: `select cast(locator.order_id as text) as subject, 'the order does not know its locator ' || locator.locator as text
            from locator join orders on orders.order_id = locator.order_id
           where locator.locator <> orders.record_locator and not exists
                 (select 1 from jsonb_array_elements(orders.state -> 'locators') as known
                   where known ->> 'locator' = locator.locator and known ->> 'system' = locator.system)`,
  },
  {
    kind: 'offer_differs',
    sql: `select accepted ->> 'offerId' as subject, 'was accepted by ' || count(distinct orders.order_id) || ' living orders' as text
            from orders, jsonb_array_elements(orders.state -> 'offers') as accepted
           where orders.state -> 'relations' = '[]' and orders.status not in ('EXPIRED', 'CANCELLED')
           group by orders.owner_code, accepted ->> 'offerId', accepted ->> 'responseId', accepted ->> 'version', accepted ->> 'hash'
          having count(distinct orders.order_id) > 1`,
  },
  {
    kind: 'offer_differs',
    sql: `select offer.offer_id as subject, 'is used by order ' || offer.used_by_order_id || ', which there is not' as text
            from offer left join orders on orders.order_id = offer.used_by_order_id
           where offer.used_by_order_id is not null and orders.order_id is null`,
  },
  {
    kind: 'pool_differs',
    sql: `select stock_pool.pool_id as subject,
                 'counts ' || stock_pool.held || ' held and ' || stock_pool.sold || ' sold; orders take '
                   || coalesce(taken.held, 0) || ' and ' || coalesce(taken.sold, 0) as text
            from stock_pool
            left join (select stock_claim.pool_id,
                              sum(stock_claim.quantity) filter (where stock_claim.status = 'HELD') as held,
                              sum(stock_claim.quantity) filter (where stock_claim.status = 'SOLD') as sold
                         from stock_claim group by stock_claim.pool_id) as taken on taken.pool_id = stock_pool.pool_id
           where (stock_pool.held, stock_pool.sold) is distinct from (coalesce(taken.held, 0), coalesce(taken.sold, 0))`,
  },
  {
    kind: 'pool_differs',
    sql: `select stock_claim.pool_id as subject, 'order ' || stock_claim.order_id || ' takes from a pool that there is not' as text
            from stock_claim left join stock_pool on stock_pool.pool_id = stock_claim.pool_id where stock_pool.pool_id is null`,
  },
  {
    kind: 'pool_oversold',
    sql: `select stock_pool.pool_id as subject,
                 stock_pool.held + stock_pool.sold || ' of ' || stock_pool.capacity || ' and ' || stock_pool.overbooking || ' more' as text
            from stock_pool where stock_pool.held + stock_pool.sold > stock_pool.capacity + stock_pool.overbooking
                               or stock_pool.held < 0 or stock_pool.sold < 0`,
  },
  {
    kind: 'transfer_unbalanced',
    sql: `select transfer ->> 'transferId' as subject,
                 'stands in ' || count(*) || ' orders and comes to ' || sum(cast(transfer -> 'amount' ->> 'amount' as numeric)) as text
            from orders, jsonb_array_elements(orders.state -> 'transfers') as transfer
           group by transfer ->> 'transferId', transfer -> 'amount' ->> 'currency'
          having sum(cast(transfer -> 'amount' ->> 'amount' as numeric)) <> 0 or count(*) <> 2`,
  },
];
