import { foldName } from '../../base/foldName.ts';
import { addMs, type Instant, type LocalDate } from '../../base/time.ts';
import type { Order } from '../order/order.ts';
import type { Party } from '../party/party.ts';
import type { Passenger } from '../party/passenger.ts';
import { blockersOf, slowPaymentMs, slowRefundMs, type BlockerCode } from './support.ts';

/** What kinds of words an order is found by. */
export const termKinds = ['offer', 'ref', 'customer', 'party', 'name', 'item', 'refund', 'quote', 'payment'] as const;

export type TermKind = (typeof termKinds)[number];

/** One word an order is found by: its kind, and a value in the form it is compared in. */
export function term(kind: TermKind, value: string): string {
  return `${kind}:${kind === 'item' || kind === 'payment' || kind === 'offer' ? value : value.trim().toUpperCase()}`;
}

/** The word of a passenger name, SURNAME or SURNAME/GIVEN; undefined when it holds no letter. */
export function nameTerm(name: string): string | undefined {
  const [surname = '', given = ''] = name.split('/').map(foldName);
  if (surname === '') return undefined;
  return given === '' ? `name:${surname}` : `name:${surname}/${given}`;
}

/** The words of a party's name: as it is written, and as it is compared. */
export function partyTerms(kind: 'customer' | 'party', value: string): string[] {
  const folded = foldName(value);
  return folded === '' ? [term(kind, value)] : [term(kind, value), `${kind}:~${folded}`];
}

/** Everything an order is found by besides its columns and locators, each once. `payment:PENDING` says that its clock stands still. */
export function termsOf(order: Order): string[] {
  return [
    ...new Set([
      ...order.offers.map(({ offerId }) => term('offer', offerId)),
      ...order.externalReferences.flatMap(({ system, reference }) => [
        term('ref', reference),
        term('ref', `${system}/${reference}`),
      ]),
      ...order.parties.flatMap(wordsOfParty),
      ...order.passengers.flatMap(wordsOfName),
      ...order.items.map(({ status }) => term('item', status)),
      ...order.payments.filter(({ status }) => status === 'PENDING').map(({ status }) => term('payment', status)),
      ...order.refunds.map(({ refundId }) => term('refund', refundId)),
      ...order.quotes.map(({ quoteId }) => term('quote', quoteId)),
    ]),
  ];
}

function wordsOfParty({ role, partyId, accountId, name }: Party): string[] {
  const kinds: ('customer' | 'party')[] = role === 'CUSTOMER' ? ['customer', 'party'] : ['party'];
  return kinds.flatMap((kind) => [
    ...[partyId, accountId].flatMap((id) => (id === undefined ? [] : [term(kind, id)])),
    ...(name === undefined ? [] : partyTerms(kind, name)),
  ]);
}

/** By surname; with the first given name, and with all of them. */
function wordsOfName({ surname = '', givenNames }: Passenger): string[] {
  const [first] = givenNames;
  const names = [surname, `${surname}/${first ?? ''}`, `${surname}/${givenNames.join('')}`];
  return names.flatMap((name) => nameTerm(name) ?? []);
}

/** The days on which something of the order that is alive departs, in order; each once. */
export function travelDays(order: Order): LocalDate[] {
  const flown = new Set(
    order.items
      .filter((item) => item.status !== 'CANCELLED')
      .flatMap((item) => item.services.flatMap(({ segmentId }) => segmentId ?? [])),
  );
  const days = order.segments
    .filter(({ segmentId }) => flown.has(segmentId))
    .map(({ departsLocal }) => departsLocal.slice(0, 10));
  return [...new Set(days)].sort();
}

/**
 * How long after its beginning something in the way becomes a matter for staff. What only waits for the seller until the hold ends by
 * itself never does.
 */
const attentionAfterMs: Record<BlockerCode, number | 'never'> = {
  refund_failed: 0,
  money_owed: 0,
  money_due: 0,
  payment_slow: slowPaymentMs,
  refund_slow: slowRefundMs,
  partly_paid_hold: 0,
  payment_failed: 'never',
  price_guarantee_over: 'never',
  names_missing: 0,
  items_suspended: 0,
  case_open: 0,
};

/** Later than every time limit; what is in the way then and has begun by some moment is in the way at that moment. */
const endOfTime = '9999-12-31T00:00:00.000Z';

/** The moment from which the order is stuck unless something is done; undefined when nothing will be in its way. */
export function attentionAt(order: Order): Instant | undefined {
  const moments = blockersOf(order, endOfTime).flatMap(({ code, since }) => {
    const delay = attentionAfterMs[code];
    return delay === 'never' ? [] : [addMs(since, delay)];
  });
  return moments.sort()[0];
}
