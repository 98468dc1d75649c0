import type { Principal, Role } from './deps.ts';

type Rule = { roles: readonly Role[]; /** Further roles where the gateway is a sandbox. */ sandbox?: readonly Role[] };

/**
 * Who may do what, by operationId of the REST contract and NDC message; what is not listed is denied.
 * Agencies may put offers only in a sandbox: in a real installation a seller must not set its own prices.
 */
export const policy = {
  createOrder: { roles: ['agency', 'admin'] },
  listOrders: { roles: ['agency', 'admin'] },
  getOrder: { roles: ['agency', 'admin'] },
  getOrderHistory: { roles: ['agency', 'admin'] },
  changeOrder: { roles: ['agency', 'admin'] },
  resolveLocator: { roles: ['agency', 'gds_bridge', 'admin'] },
  putOffer: { roles: ['admin'], sandbox: ['agency'] },
  getOffer: { roles: ['agency', 'admin'] },
  importOffers: { roles: ['admin'], sandbox: ['agency'] },
  getSandboxClock: { roles: [], sandbox: ['agency', 'gds_bridge', 'admin'] },
  putSandboxClock: { roles: [], sandbox: ['agency', 'admin'] },
} as const satisfies Record<string, Rule>;

export type Operation = keyof typeof policy;

export function isAllowed(operation: Operation, principal: Principal, sandbox: boolean): boolean {
  const rule: Rule = policy[operation];
  return rule.roles.includes(principal.role) || (sandbox && (rule.sandbox ?? []).includes(principal.role));
}
