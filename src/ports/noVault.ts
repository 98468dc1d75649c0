import { TroubleError } from '../base/trouble.ts';
import type { PaymentVault } from './ports.ts';

/** Stands where no payment vault is configured: orders can be held, and every payment is told that it cannot be taken here. */
export const noVault: PaymentVault = {
  tokenise: async () => {
    throw new TroubleError('peer_down', 'no payment vault is configured: cards cannot be taken', { retryable: false });
  },
  pay: async () => ({ status: 'FAILED', failure: 'no payment vault is configured' }),
};
