import { systemClock } from '../../../src/base/time.ts';
import { describe, expect, test } from '@jest/globals';
import { BugError } from '../../../src/base/assert.ts';
import { TroubleError } from '../../../src/base/trouble.ts';
import { TroubleBeforeWriting } from '../../../src/gateway/troubleBeforeWriting.ts';
import { noVault } from '../../../src/ports/noVault.ts';
import { withVaultTokens } from '../../../src/gateway/withVaultTokens.ts';
import { vaultStandIn } from '../../../src/ports/vaultStandIn.ts';

const vault = vaultStandIn({ key: 'k', clock: systemClock });
const cards = ['4111111111111111', '5500000000000004'].map((number) => ({ reveal: () => ({ number, brand: 'B' }) }));
const payment = (token: string) => ({ amount: '1.00', method: { kind: 'CARD', token, holder: 'H' } });

describe('the cards of a message', () => {
  test('become vault tokens in the payments that refer to them', async () => {
    const cash = { amount: '2.00', method: { kind: 'CASH' } };
    const swapped = await withVaultTokens(vault, cards, [payment('card:1'), cash, payment('card:0')]);
    expect(swapped).toMatchObject([
      { method: { kind: 'CARD', last4: '0004', brand: 'B', holder: 'H' } },
      cash,
      { method: { kind: 'CARD', last4: '1111' } },
    ]);
    expect(JSON.stringify(swapped)).not.toMatch(/card:|4111111111111111/);
  });

  test('are kept nowhere without a vault, but two of them stay two', async () => {
    const swapped = await withVaultTokens(noVault, cards, [payment('card:0'), payment('card:1')]);
    expect(swapped).toMatchObject([{ method: { last4: '1111' } }, { method: { last4: '0004' } }]);
    expect(JSON.stringify(swapped)).not.toMatch(/card:|4111111111111111/);
  });

  test('that the vault did not take say that nothing has happened yet', async () => {
    const away = new TroubleError('peer_down', 'the vault is away', { retryable: false });
    const down = { ...vault, tokenise: () => Promise.reject(away) };
    await expect(withVaultTokens(down, cards, [])).rejects.toThrow(TroubleBeforeWriting);
    await expect(withVaultTokens(down, cards, [])).rejects.toMatchObject({ kind: 'peer_down', cause: away });
  });

  test('may not be referred to where there is none', async () => {
    for (const token of ['card:2', 'tok_abc', 'card:x']) {
      await expect(withVaultTokens(vault, cards, [payment(token)])).rejects.toThrow(BugError);
    }
  });
});
