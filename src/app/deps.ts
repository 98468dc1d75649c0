/*
 * app: one function per use case; owns transactions, retries and idempotency.
 * May know: domain, store, ports. Knows no message format: answers are rendered by a function the caller passes in.
 * Invariants: one use case, one transaction, one commit; no network call inside a transaction; a reply is stored with the change it reports.
 */
import type { Knex } from 'knex';
import type { Notice } from '../base/fault.ts';
import type { Clock } from '../base/time.ts';
import type { OfferSource, PaymentVault } from '../ports/ports.ts';
import type { Source } from '../domain/order/order.ts';
import type { OrderView } from '../domain/view/orderView.ts';
import type { Refusal } from '../domain/order/refusals.ts';

export type Role = 'agency' | 'gds_bridge' | 'support' | 'airport' | 'admin';

/** Who is asking. Agencies have a seller id and see only their own orders; admins see all. */
export type Principal = { principalId: string; name: string; role: Role; sellerId?: string };

export type Deps = {
  db: Knex;
  clock: Clock;
  vault: PaymentVault;
  /** Whether this is a sandbox, where conversations are played again and again. */
  sandbox?: boolean;
  /** Makes offers that were not imported (the offer engine); absent when none is configured. */
  offerSource?: OfferSource;
};

/** An answer as it goes over the wire; stored with its idempotency key so that a repeated request gets the same bytes. */
export type Reply = { status: number; contentType: string; body: string };

/** Writes the answer that shows an order. */
export type Render = (view: OrderView, notices: readonly Notice[]) => Reply;

/**
 * What makes a repeated request recognisable. `explicit` keys come from the client and stand for one request for good. Derived ones
 * (sender, transaction id, body hash) do so too, unless `until` says when the same message may be meant anew: once the order has
 * changed (set data A, set data B, set data A), or once the airline has offered the same offers again.
 */
export type RequestKey = { value: string; explicit: boolean; until?: 'order_changes' | 'offers_renewed' };

/** What a mutating use case needs besides its command. `format` names the codec, so that a stored reply is only replayed to its like. */
export type Call = {
  principal: Principal;
  key: RequestKey;
  /** Where the request came from; not part of its meaning. */
  source: Source;
  format: string;
  render: Render;
  notices: readonly Notice[];
  evidence?: Evidence;
};

/** The message the command came from, card data already removed; kept beside the order. */
export type Evidence = { message: string; contentType: string; body: string };

/** `view` shows the order a command was refused for, where it is known. */
export type Outcome = { reply: Reply; replayed: boolean } | { refusal: Refusal; view?: OrderView };
