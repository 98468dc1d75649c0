import type { Instant } from '../../base/time.ts';
import type { OrderEventType } from '../order/events.ts';
import type { AcceptedOffer, HeaderStatus, Order, Source } from '../order/order.ts';

/** One step of an order's history, as much as an auditor needs of it: who did what, never about whom. */
export type TrailStep = {
  sequence: number;
  version: number;
  type: OrderEventType;
  at: Instant;
  actor: { principalId: string; role: string };
  statusFrom: HeaderStatus | '-';
  statusTo: HeaderStatus;
  hash: string;
  previousHash: string;
};

/** A message that is kept, card data removed: which, for what version, how long it is and its SHA-256. Not what it says. */
export type KeptMessage = {
  version: number;
  message: string;
  contentType: string;
  receivedAt: Instant;
  bytes: number;
  sha256: string;
};

export type ComplianceView = {
  view: 'compliance';
  source: Source;
  acceptedOffers: AcceptedOffer[];
  /** SHA-256 of what was accepted. */
  acceptedHash: string;
  eventCount: number;
  lastHash: string;
  /** Whether every step names the hash of the one before; whether hashes are right is for `ndc-orders verify`. */
  isLinked: boolean;
  trail: Omit<TrailStep, 'previousHash'>[];
  evidence: KeptMessage[];
};

/** The evidence an order rests on. `trail` is its whole history, oldest first. */
export function complianceView(
  order: Order,
  trail: readonly TrailStep[],
  evidence: readonly KeptMessage[],
): ComplianceView {
  const genesis = '0'.repeat(64);
  return {
    view: 'compliance',
    source: order.source,
    acceptedOffers: order.offers,
    acceptedHash: order.acceptedHash,
    eventCount: trail.length,
    lastHash: trail.at(-1)?.hash ?? genesis,
    isLinked: trail.every((step, index) => step.previousHash === (trail[index - 1]?.hash ?? genesis)),
    trail: trail.map(({ previousHash: _previousHash, ...step }) => step),
    evidence: [...evidence],
  };
}
