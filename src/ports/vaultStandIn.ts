import { hmacSha256Hex } from '../base/canonical.ts';
import { addMs, type Clock } from '../base/time.ts';
import type { CardToTokenise, PaymentVault, TokenisedCard, VaultOutcome } from './ports.ts';

/**
 * The built-in payment vault of a sandbox. It keeps nothing: a token is an HMAC of the card, so the same card is the same token in
 * every process that shares the key, and no token leads back to its card. It takes every payment, except of cards whose number
 * ends in 0002, which it declines, and gives every refund, except to cards ending in 0003; a payer who is redirected comes back and has paid two minutes later.
 * The outcome depends only on what is asked and when, so asking twice under one id never moves money twice. What was paid it does
 * not know: that no more is given back is the order's own rule.
 */
export function vaultStandIn(options: { key: string; clock: Clock }): PaymentVault {
  return {
    tokenise: async (card) => tokenise(options.key, card),
    pay: async ({ paymentId, method, requestedAt }): Promise<VaultOutcome> => {
      const vaultReference = `vault-${paymentId}`;
      if (method.kind === 'REDIRECT' && options.clock() < addMs(requestedAt, redirectMs)) {
        return { status: 'PENDING', vaultReference };
      }
      if (method.kind === 'CARD' && method.last4 === decliningLast4)
        return { status: 'FAILED', failure: 'card declined' };
      return { status: 'SUCCESSFUL', vaultReference };
    },
    refund: async ({ refundId, method }): Promise<VaultOutcome> => {
      if (method?.kind === 'CARD' && method.last4 === unrefundableLast4) {
        return { status: 'FAILED', failure: 'the card takes no refunds' };
      }
      return { status: 'SUCCESSFUL', vaultReference: `vault-${refundId}` };
    },
  };
}

const redirectMs = 2 * 60_000;

const decliningLast4 = '0002';
const unrefundableLast4 = '0003';

function tokenise(key: string, card: CardToTokenise): TokenisedCard {
  const number = card.number.replaceAll(/[\s-]/g, '');
  // Letters only: no scanner for card numbers, ours included, can mistake a token for one.
  const token = hmacSha256Hex(key, `${number}|${card.expires ?? ''}`).replaceAll(/\d/g, (digit) =>
    'ghijklmnop'.charAt(Number(digit)),
  );
  return {
    token: `tok_${token.slice(0, 40)}`,
    last4: number.slice(-4),
    ...(card.brand === undefined ? {} : { brand: card.brand }),
  };
}
