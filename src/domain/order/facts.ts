import type { Instant } from '../../base/time.ts';
import type { ControlledFlight } from '../stock/flight.ts';
import type { HeldOffer } from './acceptedItem.ts';

/** An exchange rate as it was loaded: units of `to` for one of `from`, as decimal text. */
export type Rate = { from: string; to: string; rate: string; source: string; at: Instant };

/** What the airline decides once for all orders. */
export type OrderPolicy = {
  /** How long a quote can be accepted. */
  quoteLifeMs: number;
  /** How long after an order is fulfilled a passenger may complain, and the order stays open for it. */
  caseWindowMs: number;
  /** Part of a group's places that may be given back free of charge, in percent, unless its terms say otherwise. */
  freeReductionPercent: number;
  /** How long before its first departure a group must have its names, and the rest of its price. */
  namingLimitMs: number;
  /** The least a group's seller may agree to pay as a deposit, in percent of its price. */
  groupDepositPercent: number;
};

export const standardPolicy: OrderPolicy = {
  quoteLifeMs: 30 * 60_000,
  caseWindowMs: 30 * 24 * 3_600_000,
  freeReductionPercent: 10,
  namingLimitMs: 3 * 24 * 3_600_000,
  groupDepositPercent: 10,
};

/** What was looked up and drawn before the decision. */
export type OrderFacts = {
  now: Instant;
  /** One id for each payment the command asks for. */
  paymentIds: readonly string[];
  /** Ids for whatever else comes about: quotes, refunds, charges, cases. */
  ids?: readonly string[];
  /** Who asks; a seller unless said. */
  by?: 'SELLER' | 'STAFF' | 'SYSTEM';
  /** Offers the command selects from. */
  offers?: readonly HeldOffer[];
  /** Flights of the order and of those offers whose stock is ours. */
  flights?: readonly ControlledFlight[];
  rates?: readonly Rate[];
  policy?: OrderPolicy;
};
