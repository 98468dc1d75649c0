import type { PaymentVault } from './ports.ts';

/**
 * Stands where no payment vault is configured: orders can be held, and every payment is told that it cannot be taken here. Nothing is
 * kept of a card but its brand and last digits, so that a repeated message with another card is not taken for the same.
 */
export const noVault: PaymentVault = {
  tokenise: async ({ number, brand }) => ({
    token: 'none',
    last4: number.replaceAll(/\D/g, '').slice(-4),
    ...(brand === undefined ? {} : { brand }),
  }),
  pay: async () => ({ status: 'FAILED', failure: 'no payment vault is configured' }),
  refund: async () => ({ status: 'FAILED', failure: 'no payment vault is configured' }),
};
