import { anywhere, textAt, type ReadNode } from '../reader.ts';
import type { Conversation, Exchange } from './conversations.ts';
import { moment } from './phrases.ts';

const minute = 60_000;

/**
 * A moment (epoch ms) at which the accepted offers were alive: the one at which the airline says it made the order, else that of
 * the request, else that of the answer, else five minutes before the first limit, else a month before the first departure.
 */
export function creationMoment(conversation: Conversation): number {
  const { create, answers } = conversation;
  const limit = Math.min(...limitsOf(conversation));
  const candidates = [
    textAt(create.view?.message, 'Response/Order/CreationDateTime'),
    ...writtenAt(create.request.message),
    ...answers.flatMap((answer) => writtenAt(answer.message)),
    ...(create.view === undefined ? [] : writtenAt(create.view.message)),
  ].flatMap(millis);
  const alive = candidates.find((candidate) => candidate < limit);
  return alive ?? (Number.isFinite(limit) ? limit - 5 * minute : firstDeparture(conversation) - 30 * 24 * 60 * minute);
}

/** When a later request was sent: as the airline's answer tells it, else a minute after the request before it. */
export function laterMoment(exchange: Exchange, earliest: number): number {
  const view = exchange.view?.message;
  const candidates = [
    view && anywhere(view, 'PaymentCommitmentDateTime')[0]?.text,
    textAt(view, 'Response/Order/LastModifiedDateTime'),
    ...writtenAt(exchange.request.message),
  ].flatMap(millis);
  return candidates.find((candidate) => candidate > earliest) ?? earliest + minute;
}

/** The moments after which one of the accepted offers may not be accepted any more. */
function limitsOf({ accepted, answers }: Conversation): number[] {
  const ids = new Set(accepted.map((offer) => offer.offerId));
  const offers = answers.flatMap((answer) => offersNamed(answer.message, ids));
  return offers.flatMap((offer) =>
    [
      textAt(offer, 'OfferExpirationTimeLimitDateTime'),
      textAt(offer, 'TimeLimits/OfferExpiration/@DateTime'),
      textAt(offer, 'TimeLimits/OfferExpiration/@Timestamp'),
      ...anywhere(offer, 'PaymentTimeLimitDateTime').map((each) => each.text),
    ].flatMap(millis),
  );
}

function offersNamed(node: ReadNode, ids: ReadonlySet<string>): ReadNode[] {
  const id = node.attributes['OfferID'] ?? textAt(node, 'OfferID');
  return [
    ...(id !== undefined && ids.has(id) ? [node] : []),
    ...node.children.flatMap((child) => offersNamed(child, ids)),
  ];
}

function writtenAt(message: ReadNode): (string | undefined)[] {
  return [textAt(message, 'PayloadAttributes/Timestamp'), message.attributes['TimeStamp']];
}

function firstDeparture({ answers }: Conversation): number {
  const departures = answers.flatMap(({ message }) => [
    ...anywhere(message, 'Dep').map((end) => textAt(end, 'AircraftScheduledDateTime')),
    ...anywhere(message, 'Departure').map((end) => textAt(end, 'Date')),
  ]);
  const known = departures.flatMap(millis);
  return known.length === 0 ? Date.now() : Math.min(...known);
}

function millis(text: string | undefined): number[] {
  const at = Date.parse(`${moment(text) ?? ''}Z`);
  return Number.isNaN(at) ? [] : [at];
}
