import type { Money } from '../../base/money.ts';
import type { Instant } from '../../base/time.ts';

/** How the payer means to pay. A card is always a vault token here; its number never comes this far. */
export type PaymentMethod =
  | { kind: 'CARD'; token: string; brand?: string; last4?: string; expires?: string; holder?: string }
  | { kind: 'CASH' }
  | { kind: 'SETTLEMENT_PLAN'; plan?: string; agencyNumber?: string }
  /** The payer is sent to a page of the vault; the outcome comes later. */
  | { kind: 'REDIRECT'; brand?: string; returnUrl: string }
  | { kind: 'OTHER'; name: string };

/** A payment as the seller asks for it. Senders leave the currency out where it stands on a total nearby. */
export type PaymentRequest = { amount: string; currency?: string; method: PaymentMethod; payerName?: string };

/** SUCCESSFUL, FAILED, PENDING: the PAYS code set. */
export type PaymentStatus = 'PENDING' | 'SUCCESSFUL' | 'FAILED';

/** A payment of an order. Its id is the key under which the vault does it at most once. */
export type Payment = {
  paymentId: string;
  amount: Money;
  method: PaymentMethod;
  status: PaymentStatus;
  requestedAt: Instant;
  payerName?: string;
  settledAt?: Instant;
  /** The vault's own id of the money movement. */
  vaultReference?: string;
  failure?: string;
};
