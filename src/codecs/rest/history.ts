import type { Instant } from '../../base/time.ts';
import type { HeaderStatus } from '../../domain/order/order.ts';
import type { Schemas } from './contract.ts';

/** An event as the history tells it; its `event` is JSON already. */
export type HistoryLine = {
  sequence: number;
  at: Instant;
  type: string;
  actor: { principalId: string; name: string; role: string };
  from: HeaderStatus | '-';
  to: HeaderStatus;
  version: number;
  event: object;
  hash: string;
  previousHash: string;
};

/** The history as the contract shows it, without vault tokens: who holds one may be able to charge the card. */
export function fromHistory(lines: readonly HistoryLine[]): Schemas['OrderHistory'] {
  return {
    entries: lines.map(({ from, event, actor, ...line }) => ({
      ...line,
      actor: { principalId: actor.principalId, name: actor.name, role: actor.role },
      ...(from === '-' ? {} : { from }),
      event: withoutTokens(event) as { [name: string]: unknown },
    })),
  };
}

function withoutTokens(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(withoutTokens);
  const members = Object.entries(value);
  const isCard = members.some(([name, member]) => name === 'kind' && member === 'CARD');
  return Object.fromEntries(
    members.filter(([name]) => !(isCard && name === 'token')).map(([name, member]) => [name, withoutTokens(member)]),
  );
}
