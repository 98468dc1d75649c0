import type { Actor } from '../store/eventChain.ts';
import type { Principal } from './deps.ts';

export function actorOf(principal: Principal): Actor {
  return { principalId: principal.principalId, name: principal.name, role: principal.role };
}

/** The seller whose orders this principal may see; undefined = everybody's. */
export function visibleSeller(principal: Principal): string | undefined {
  return principal.role === 'agency' ? (principal.sellerId ?? principal.principalId) : undefined;
}
