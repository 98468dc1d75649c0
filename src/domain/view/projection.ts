import { assert } from '../../base/assert.ts';
import { addMs } from '../../base/time.ts';
import type { Instant } from '../../base/time.ts';
import { balanceOf, statusOf } from '../order/aggregate.ts';
import type { HeaderStatus, Order } from '../order/order.ts';

/** What a vocabulary may ask of an order besides its header. */
export const viewFacts = [
  'archived',
  'abandoned',
  'merged',
  'payment_pending',
  'partly_paid',
  'cancel_quoted',
  'nothing_alive',
  'flight_flown',
  'partly_used',
  'refunded',
  'case_open',
  'refund_after_delivery',
  'refunded_after_delivery',
] as const;

export type ViewFact = (typeof viewFacts)[number];

/**
 * One line of a projection: of the lines of a header the first whose fact holds is the word. Every header ends in one line that
 * holds otherwise.
 */
export type ProjectionLine<Word extends string> = { header: HeaderStatus; when: ViewFact | 'otherwise'; word: Word };

/** The word of a vocabulary for an order. */
export function project<Word extends string>(
  table: readonly ProjectionLine<Word>[],
  header: HeaderStatus,
  facts: ReadonlySet<ViewFact>,
): Word {
  const line = table.find((each) => each.header === header && (each.when === 'otherwise' || facts.has(each.when)));
  assert(line !== undefined, `no word for ${header}`);
  return line.word;
}

/** The facts of an order at a moment. */
export function viewFactsOf(order: Order, now: Instant): ReadonlySet<ViewFact> {
  const { paid } = balanceOf(order);
  const services = order.items
    .filter((item) => item.status === 'CONFIRMED' || item.status === 'DELIVERED')
    .flatMap((item) => item.services);
  const { fulfilledAt } = order.dates;
  const late = order.refunds.filter((each) => fulfilledAt !== undefined && each.requestedAt >= addMs(fulfilledAt, 1));
  const holds: Record<ViewFact, boolean> = {
    archived: order.dates.archivedAt !== undefined,
    abandoned: order.closedBecause === 'abandoned',
    merged: order.closedBecause === 'merged',
    payment_pending: order.payments.some((each) => each.status === 'PENDING'),
    partly_paid: order.dates.soldAt === undefined && paid.amountMinor > 0n,
    cancel_quoted: order.quotes.some(
      (each) =>
        each.kind === 'CANCEL' && (each.status === 'ACCEPTED' || (each.status === 'OPEN' && now < each.expiresAt)),
    ),
    nothing_alive: order.items.every((item) => item.status === 'CANCELLED'),
    flight_flown: services.some((each) => each.delivery?.outcome === 'FLOWN'),
    partly_used: services.some((each) => each.delivery !== undefined),
    refunded: order.refunds.some((each) => each.status === 'SUCCESSFUL'),
    case_open: order.cases.some((each) => each.resolvedAt === undefined),
    refund_after_delivery: late.some((each) => each.status === 'PENDING'),
    refunded_after_delivery: late.some((each) => each.status === 'SUCCESSFUL'),
  };
  return new Set(viewFacts.filter((fact) => holds[fact]));
}

/** The header and the facts of an order, which every vocabulary starts from. */
export function seen(order: Order, now: Instant): [HeaderStatus, ReadonlySet<ViewFact>] {
  return [statusOf(order, now), viewFactsOf(order, now)];
}
