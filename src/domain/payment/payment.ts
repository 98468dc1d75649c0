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

/** What the payer gave where it is not the order's currency: the rate is units of the order's currency for one of the payer's. */
export type Tendered = {
  amount: Money;
  rate: string;
  rateSource: string;
  rateAt: Instant;
  /** What the tendered amount is worth less what was due, in the order's currency: rounding, and nothing else. */
  difference: Money;
};

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
  /** The quote it pays for. */
  quoteId?: string;
  tendered?: Tendered;
  settledAt?: Instant;
  /** The vault's own id of the money movement. */
  vaultReference?: string;
  failure?: string;
};

/** Money given back to a payer, on the payment it came from. Its id is the key under which the vault does it at most once. */
export type Refund = {
  refundId: string;
  paymentId: string;
  amount: Money;
  status: PaymentStatus;
  reason: string;
  requestedAt: Instant;
  settledAt?: Instant;
  vaultReference?: string;
  failure?: string;
};

/** Money that moved between two orders of one seller; negative where it left. Both carry it, with opposite signs. */
export type Transfer = {
  transferId: string;
  orderId: string;
  amount: Money;
  at: Instant;
  /** The payments it was paid with, so that it can be given back to where it came from; signed as the amount is. */
  from?: MoneyPart[];
};

/** Some of the money of a payment. */
export type MoneyPart = { paymentId: string; amount: Money; vaultReference?: string };
