import { assertNever } from '../base/assert.ts';
import type { CommandType } from '../domain/order/commands.ts';
import type { Action, Asker } from '../domain/view/availableActions.ts';
import type { ViewName } from '../domain/view/viewNames.ts';
import type { Principal, Role } from './deps.ts';

type Rule = { roles: readonly Role[]; /** Further roles where the gateway is a sandbox. */ sandbox?: readonly Role[] };

/**
 * Who may do what, by operationId of the REST contract and NDC message; what is not listed is denied.
 * Agencies may put offers only in a sandbox: in a real installation a seller must not set its own prices.
 */
export const policy = {
  createOrder: { roles: ['agency', 'admin'] },
  listOrders: { roles: ['agency', 'support', 'admin'] },
  searchOrders: { roles: ['agency', 'support', 'admin'] },
  getOrder: { roles: ['agency', 'support', 'airport', 'admin'] },
  getOrderHistory: { roles: ['agency', 'support', 'admin'] },
  getOrderRevisions: { roles: ['agency', 'support', 'admin'] },
  getOrderTimeline: { roles: ['agency', 'support', 'admin'] },
  getRefusedAttempts: { roles: ['agency', 'support', 'admin'] },
  /** Which views each may read: `viewRoles`. */
  getOrderView: { roles: ['agency', 'support', 'admin'] },
  getCheckIn: { roles: ['agency', 'support', 'airport', 'admin'] },
  /** What each may do to an order: `commandsOf`. */
  changeOrder: { roles: ['agency', 'support', 'airport', 'admin'] },
  quoteOrder: { roles: ['agency', 'admin'] },
  splitOrder: { roles: ['agency', 'admin'] },
  mergeOrder: { roles: ['agency', 'admin'] },
  resolveLocator: { roles: ['agency', 'gds_bridge', 'support', 'airport', 'admin'] },
  getAmountDue: { roles: ['agency', 'support', 'admin'] },
  listRates: { roles: ['agency', 'support', 'admin'] },
  putRates: { roles: ['admin'] },
  putOffer: { roles: ['admin'], sandbox: ['agency'] },
  getOffer: { roles: ['agency', 'admin'] },
  putSchedules: { roles: ['admin'] },
  getFlightAvailability: { roles: ['agency', 'support', 'airport', 'admin'] },
  getFlightSeats: { roles: ['agency', 'support', 'airport', 'admin'] },
  adjustFlight: { roles: ['admin'] },
  importOffers: { roles: ['admin'], sandbox: ['agency'] },
  getSandboxClock: { roles: [], sandbox: ['agency', 'gds_bridge', 'support', 'airport', 'admin'] },
  putSandboxClock: { roles: [], sandbox: ['agency', 'admin'] },
} as const satisfies Record<string, Rule>;

export type Operation = keyof typeof policy;

export function isAllowed(operation: Operation, principal: Principal, sandbox: boolean): boolean {
  const rule: Rule = policy[operation];
  return rule.roles.includes(principal.role) || (sandbox && (rule.sandbox ?? []).includes(principal.role));
}

/** The commands of roles that may not send all of them. What only staff may do among the rest, the command itself refuses to others. */
const commandsOf: Partial<Record<Role, readonly CommandType[]>> = {
  gds_bridge: [],
  support: ['FileCase', 'ResolveCase', 'ExtendHold'],
  airport: ['DeliverServices'],
};

export function mayCommand(role: Role, type: CommandType): boolean {
  return commandsOf[role]?.includes(type) ?? true;
}

/** How an order's actions are shown to somebody. */
export function askerOf(principal: Principal): Asker {
  const { role } = principal;
  const mayDo = (action: Action) =>
    action === 'CheckIn' ? isAllowed('getCheckIn', principal, false) : mayCommand(role, action);
  return { by: standingOf(role), mayDo };
}

/** Who may read which view of an order; agencies only of their own. */
export const viewRoles: Record<ViewName, readonly Role[]> = {
  agency: ['agency', 'support', 'admin'],
  retail: ['agency', 'support', 'admin'],
  customer: ['agency', 'support', 'admin'],
  support: ['support', 'admin'],
  finance: ['agency', 'support', 'admin'],
  compliance: ['support', 'admin'],
};

/** Whether somebody in this role acts for the airline, for a seller, or for the gateway itself. */
export function standingOf(role: Role): 'SELLER' | 'STAFF' {
  switch (role) {
    case 'support':
    case 'airport':
    case 'admin':
      return 'STAFF';
    case 'agency':
    case 'gds_bridge':
      return 'SELLER';
    default:
      return assertNever(role);
  }
}
