/*
 * ports: what the gateway needs of other systems, as plain functions. Contracts stand in openapi/ports/.
 * Each port has a built-in stand-in good enough to run a small airline in a sandbox.
 */
import type { Money } from '../base/money.ts';
import type { Instant } from '../base/time.ts';
import type { Offer } from '../domain/offer/offer.ts';
import type { PaymentMethod } from '../domain/payment/payment.ts';

export type CardToTokenise = {
  number: string;
  securityCode?: string;
  expires?: string;
  holder?: string;
  brand?: string;
};
export type TokenisedCard = { token: string; brand?: string; last4?: string };

export type VaultOutcome =
  | { status: 'SUCCESSFUL'; vaultReference: string }
  | { status: 'FAILED'; failure: string }
  | { status: 'PENDING'; vaultReference: string };

export type PaymentToMake = {
  paymentId: string;
  orderId: string;
  amount: Money;
  method: PaymentMethod;
  requestedAt: Instant;
};

/** What goes back of a payment. `vaultReference` is the vault's own id of it, `method` how it was paid, as far as either is known. */
export type RefundToMake = {
  refundId: string;
  paymentId: string;
  orderId: string;
  vaultReference?: string;
  amount: Money;
  method?: PaymentMethod;
  reason: string;
  requestedAt: Instant;
};

/**
 * The system that holds card numbers and moves money. `paymentId` is the idempotency key of `pay`, `refundId` that of `refund`: asked
 * twice, done once.
 */
export type PaymentVault = {
  tokenise: (card: CardToTokenise) => Promise<TokenisedCard>;
  pay: (payment: PaymentToMake) => Promise<VaultOutcome>;
  refund: (refund: RefundToMake) => Promise<VaultOutcome>;
};

/** Makes the offer with this id, or nothing when it never made such an offer. */
export type OfferSource = (reference: {
  offerId: string;
  ownerCode: string;
  now: Instant;
}) => Promise<Offer | undefined>;
