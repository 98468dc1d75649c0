import type { Knex } from 'knex';
import { newId } from '../base/ids.ts';
import type { HeldOffer } from '../domain/order/acceptOffers.ts';
import type { ChangeCommand, ItemsWish, OfferSelection, OrderReference } from '../domain/order/commands.ts';
import type { OrderEvent } from '../domain/order/events.ts';
import type { OrderFacts } from '../domain/order/facts.ts';
import type { AcceptedOffer, Order } from '../domain/order/order.ts';
import type { PaymentRequest } from '../domain/payment/payment.ts';
import type { Change } from '../store/commitDecision.ts';
import { lockOffers, offerHash, type OfferReference, type StoredOffer } from '../store/offers.ts';
import { guarded } from '../store/troubleFrom.ts';
import { controlledFlights } from './controlledFlights.ts';
import type { Deps, Principal } from './deps.ts';
import { fetchOffers } from './fetchOffers.ts';
import { findOrder } from './findOrder.ts';
import { neededRates } from './neededRates.ts';

/** What changes of an order need to know besides the order: asked of other systems before the transaction, read of our own within it. */
export type ChangeFacts = Required<Pick<OrderFacts, 'flights' | 'rates'>> & {
  offers: HeldOffer[];
  /** Those of the offers that are in the store. */
  stored: StoredOffer[];
};

/** Makes sure chosen offers are in the store; answers with offers of a hold to be priced anew as their maker has them now. */
export async function fetchedOffers(
  deps: Deps,
  principal: Principal,
  reference: OrderReference,
  commands: readonly ChangeCommand[],
): Promise<HeldOffer[]> {
  await fetchOffers(deps, commands.flatMap(selectionsOf));
  const source = deps.offerSource;
  if (source === undefined || !commands.some(isRepricing)) return [];
  const found = await guarded(() => findOrder(deps.db, principal, reference));
  if ('refusal' in found) return [];
  const now = deps.clock();
  const fresh: HeldOffer[] = [];
  for (const { offerId, ownerCode, version } of found.order.offers) {
    const offer = await source({ offerId, ownerCode, now });
    if (offer !== undefined) fresh.push({ offer, hash: offerHash(offer), version: version + 1 });
  }
  return fresh;
}

/**
 * Reads what the commands need; nothing for those that need nothing.
 * Locks: the offers chosen, quoted, or to be priced anew.
 */
export async function loadChangeFacts(
  trx: Knex.Transaction,
  order: Order,
  commands: readonly ChangeCommand[],
  fetched: readonly HeldOffer[],
  now: string,
): Promise<ChangeFacts> {
  const references = commands.flatMap((command): OfferReference[] => [
    ...selectionsOf(command),
    ...(command.type === 'AcceptQuote' ? quotedOffers(order, command.quoteId) : []),
    ...(isRepricing(command) ? order.offers : []),
  ]);
  const itemIds = commands.flatMap(selectionsOf).flatMap(({ items }) => items.map((item) => item.offerItemId));
  const stored = references.length === 0 ? [] : await lockOffers(trx, references, itemIds, order.sellerId);
  const offers = [...fetched, ...stored];
  const needsFlights = commands.some(({ type }) => ['ChangeItems', 'MakeQuote', 'ExtendHold'].includes(type));
  const segments = [...order.segments, ...offers.flatMap(({ offer }) => offer.segments)];
  return {
    offers,
    stored,
    flights: needsFlights ? await controlledFlights(trx, segments) : [],
    rates: await neededRates(trx, commands.flatMap(paymentsOf), [order.currency], now),
  };
}

export function paymentsOf(command: ChangeCommand): readonly PaymentRequest[] {
  return 'payments' in command ? command.payments : [];
}

/** Ids enough for whatever one command may bring about: a quote, or a refund of each payment. */
export function idsFor(order: Order): string[] {
  const count = order.payments.length + order.transfers.reduce((sum, { from = [] }) => sum + from.length, 0);
  return Array.from({ length: count + 1 }, () => newId());
}

/** The offers that events take for this order, as the store knows them; those it has taken before stay as they are. */
export function offersTaken(
  events: readonly OrderEvent[],
  order: Order,
  stored: readonly StoredOffer[],
): NonNullable<Change['usedOffers']> {
  const accepted = events.flatMap((event): AcceptedOffer[] => {
    if (event.type === 'ItemsChanged') return event.change.offers;
    return event.type === 'QuoteAccepted' ? quotedOffers(order, event.quoteId) : [];
  });
  return stored
    .filter(
      ({ offer, hash, usedByOrderId }) =>
        usedByOrderId === undefined &&
        accepted.some(
          (each) =>
            each.offerId === offer.offerId &&
            each.ownerCode === offer.ownerCode &&
            each.responseId === offer.responseId &&
            each.hash === hash,
        ),
    )
    .map(({ sellerId, offer: { ownerCode, responseId, offerId } }) => ({ sellerId, ownerCode, responseId, offerId }));
}

/** The offers a quote's new items are from. Those a hold's new prices are from were accepted with it. */
function quotedOffers(order: Order, quoteId: string): AcceptedOffer[] {
  const quote = order.quotes.find((each) => each.quoteId === quoteId);
  return quote === undefined || quote.kind === 'REPRICE' ? [] : quote.change.offers;
}

function isRepricing(command: ChangeCommand): boolean {
  return command.type === 'MakeQuote' && command.ask.kind === 'REPRICE';
}

function selectionsOf(command: ChangeCommand): OfferSelection[] {
  const wish = wishOf(command);
  return wish === undefined ? [] : [...wish.add, ...wish.replace.flatMap((each) => each.with)];
}

function wishOf(command: ChangeCommand): ItemsWish | undefined {
  if (command.type === 'ChangeItems') return command.wish;
  return command.type === 'MakeQuote' && command.ask.kind === 'CHANGE' ? command.ask.wish : undefined;
}
