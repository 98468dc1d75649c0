import type { Deps } from '../app/deps.ts';
import { assert } from '../base/assert.ts';
import { TroubleError } from '../base/trouble.ts';
import type { RawCard } from '../codecs/ndc/codec.ts';
import { TroubleBeforeWriting } from './troubleBeforeWriting.ts';

type WithMethod = { method: { kind: string; token?: string } };

/**
 * Puts the cards of a message into the vault and their tokens, brands and last digits into the payments that refer to them
 * (`card:<index>`). From here on no card number exists outside the vault.
 * @throws TroubleBeforeWriting when the vault does not answer
 */
export async function withVaultTokens<P extends WithMethod>(
  vault: Deps['vault'],
  cards: readonly RawCard[],
  payments: readonly P[],
): Promise<P[]> {
  const tokens = await Promise.all(cards.map((card) => vault.tokenise(card.reveal()))).catch((error: unknown) => {
    throw error instanceof TroubleError ? new TroubleBeforeWriting(error) : error;
  });
  return payments.map((payment) => {
    const { method } = payment;
    if (method.kind !== 'CARD') return payment;
    const index = /^card:(\d+)$/.exec(method.token ?? '')?.[1];
    const known = index === undefined ? undefined : tokens[Number(index)];
    assert(known !== undefined, 'a card payment refers to no card of its message');
    const { token, brand, last4 } = known;
    return { ...payment, method: { ...method, token, ...(brand && { brand }), ...(last4 && { last4 }) } };
  });
}
