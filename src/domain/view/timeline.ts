import type { Instant } from '../../base/time.ts';
import type { OrderEventType } from '../order/events.ts';
import { refusalWords, type RefusalCode } from '../order/refusals.ts';

/** What each event is called in the story of an order. */
export const eventWords: Record<OrderEventType, string> = {
  OrderCreated: 'the order was made',
  PaymentRequested: 'a payment was asked for',
  PaymentDeferred: 'the outcome of a payment will come later',
  PaymentSucceeded: 'a payment went through',
  PaymentFailed: 'a payment failed',
  ItemsConfirmed: 'items were sold',
  PassengersUpdated: 'passengers or contacts were corrected',
  OrderAbandoned: 'the hold was given up',
  OrderExpired: 'the hold lapsed',
  ItemsChanged: 'items were added, altered or removed',
  ItemsSuspended: 'items were suspended',
  ItemsResumed: 'items were resumed',
  QuoteMade: 'a change was quoted',
  QuoteAccepted: 'a quote was accepted',
  QuoteConfirmed: 'a quoted change was done',
  QuoteFailed: 'a quoted change failed',
  HoldExtended: 'the hold was extended',
  RefundRequested: 'a refund was asked for',
  RefundSucceeded: 'a refund went through',
  RefundFailed: 'a refund failed',
  OrderDivided: 'passengers left for an order of their own',
  MoneyTransferred: 'money came from another order',
  OrderAbsorbed: 'another order joined this one',
  OrderMerged: 'the order went over to another one',
  PassengersNamed: 'places got their names',
  GroupReduced: 'places of the group were given back',
  DepositForfeited: 'the deposit was kept',
  ServicesDelivered: 'services were flown, used or missed',
  CaseFiled: 'a complaint was filed',
  CaseResolved: 'a complaint was answered',
  OrderCompleted: 'the order was settled',
  OrderArchived: 'the order was archived',
};

type Who = { principalId: string; name: string; role: string };

/** What a timeline is made of: events of the history, attempts that were refused, messages that were kept. */
export type TimelineSources = {
  events: readonly { sequence: number; version: number; type: OrderEventType; at: Instant; actor: Who }[];
  refused: readonly { at: Instant; actor: Who; operation: string; code: RefusalCode; subject?: string }[];
  messages: readonly { version: number; message: string; receivedAt: Instant }[];
};

export type TimelineEntry = {
  at: Instant;
  kind: 'event' | 'refused' | 'message';
  /** Event type, refusal code or name of the message. */
  name: string;
  words: string;
  actor?: Who;
  version?: number;
  sequence?: number;
  operation?: string;
  subject?: string;
};

/** Everything that happened to an order in one story, by time; at one moment a message, then what it did, then what was refused. */
export function timelineOf({ events, refused, messages }: TimelineSources): TimelineEntry[] {
  const entries: TimelineEntry[] = [
    ...messages.map(({ receivedAt, message, version }) => ({
      at: receivedAt,
      kind: 'message' as const,
      name: message,
      words: 'a message was received and kept',
      version,
    })),
    ...events.map(({ at, type, actor, version, sequence }) => ({
      at,
      kind: 'event' as const,
      name: type,
      words: eventWords[type],
      actor,
      version,
      sequence,
    })),
    ...refused.map(({ at, actor, operation, code, subject }) => ({
      at,
      kind: 'refused' as const,
      name: code,
      words: `refused: ${refusalWords[code].title}`,
      actor,
      operation,
      ...(subject === undefined ? {} : { subject }),
    })),
  ];
  // The sort is stable, so what stands before stays before at the same moment.
  return entries.sort((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0));
}
