import type { Knex } from 'knex';
import { decodeJson } from '../base/json.ts';
import type { Order } from '../domain/order/order.ts';

/** What a search word turned out to be. */
export type IdentifierKind =
  | 'order_id'
  | 'order_number'
  | 'record_locator'
  | 'external_locator'
  | 'external_reference'
  | 'offer_id'
  | 'payment_id'
  | 'refund_id'
  | 'quote_id'
  | 'passenger_name'
  | 'party'
  | 'request_key';

/** The forms in which a word is compared with each kind of identifier; a kind that is not here is not looked at. */
export type SearchWords = {
  sellerId?: string;
  /** As an order or payment id, where it has that form. */
  uuid?: string;
  /** As a number of an order. */
  orderNumber: string;
  locator: string;
  /** As the seller's own key of a request. */
  requestKey: string;
  /** As words of `termsOf`. */
  terms: readonly { kind: IdentifierKind; word: string }[];
};

export type Found = { order: Order; kinds: IdentifierKind[] };

const ordersOfId = `select orders.order_id, 'order_id' as kind from orders where orders.order_id = cast(:uuid as uuid)`;
const ordersOfPayment = `select payment.order_id, 'payment_id' as kind from payment where payment.payment_id = cast(:uuid as uuid)`;
const ordersOfNumber = `select orders.order_id, 'order_number' as kind from orders where orders.order_number = :orderNumber`;
const ordersOfLocator = `
  select locator.order_id, case when locator.own then 'record_locator' else 'external_locator' end as kind
    from locator where locator.locator = :locator`;
const ordersOfOwnKey = `
  select idempotency.order_id, 'request_key' as kind from idempotency
   where idempotency.scope = :sellerId and idempotency.key = :requestKey`;
const ordersOfAnyKey = `select idempotency.order_id, 'request_key' as kind from idempotency where idempotency.key = :requestKey`;
/** A common name is borne by more orders than anybody reads: of each word the newest few of the seller's. */
const ordersOfWord = (index: number, ofSeller: boolean) => `
  (select orders.order_id, cast(:kind${index} as text) as kind from orders
    where orders.terms @> array[:word${index}] ${ofSeller ? 'and orders.seller_id = :sellerId' : ''}
    order by orders.order_id desc limit :limit)`;

/** Orders that a word names in any way, the newest first, at most `limit`; with every kind of identifier that matched. */
export async function searchOrders(db: Knex, words: SearchWords, limit: number): Promise<Found[]> {
  const { sellerId, uuid, orderNumber, locator, requestKey, terms } = words;
  const ofSeller = sellerId !== undefined;
  const parts = [
    ...(uuid === undefined ? [] : [ordersOfId, ordersOfPayment]),
    ordersOfNumber,
    ordersOfLocator,
    ofSeller ? ordersOfOwnKey : ordersOfAnyKey,
    ...terms.map((_, index) => ordersOfWord(index, ofSeller)),
  ];
  const bindings: Record<string, string | number> = { orderNumber, locator, requestKey, limit };
  if (ofSeller) bindings['sellerId'] = sellerId;
  if (uuid !== undefined) bindings['uuid'] = uuid;
  for (const [index, { kind, word }] of terms.entries()) {
    bindings[`kind${index}`] = kind;
    bindings[`word${index}`] = word;
  }
  const result = await db.raw<{ rows: { state: unknown; kinds: IdentifierKind[] }[] }>(
    `select orders.state, named.kinds
       from (select hit.order_id, array_agg(distinct hit.kind) as kinds
               from (${parts.join('\n union all ')}) as hit group by hit.order_id) as named
       join orders on orders.order_id = named.order_id ${ofSeller ? 'and orders.seller_id = :sellerId' : ''}
      order by orders.order_id desc limit :limit`,
    bindings,
  );
  return result.rows.map(({ state, kinds }) => ({ order: decodeJson<Order>(state), kinds }));
}
