import { canonicalJson, sha256Hex } from '../base/canonical.ts';
import { toJsonValue } from '../base/json.ts';
import type { Instant } from '../base/time.ts';
import type { OrderEvent } from '../domain/order/events.ts';
import type { HeaderStatus } from '../domain/order/order.ts';

/** Who caused an event. */
export type Actor = { principalId: string; name: string; role: string };

/** An event in its place in the order's history, bound to the one before it by a hash. */
export type ChainedEvent = {
  sequence: number;
  version: number;
  type: OrderEvent['type'];
  at: Instant;
  actor: Actor;
  statusFrom: HeaderStatus | '-';
  statusTo: HeaderStatus;
  event: OrderEvent;
  previousHash: string;
  hash: string;
};

/** The hash before the first event of any order. */
export const genesisHash = '0'.repeat(64);

/** SHA-256 over the canonical JSON of everything the history says of one event, the order's id and the hash before included. */
export function eventHash(orderId: string, entry: Omit<ChainedEvent, 'hash'>): string {
  return sha256Hex(canonicalJson(toJsonValue({ orderId, ...entry })));
}

/** Appends events to a history that ends at `last`. */
export function chainEvents(
  orderId: string,
  last: { sequence: number; hash: string },
  entries: readonly Omit<ChainedEvent, 'sequence' | 'previousHash' | 'hash'>[],
): ChainedEvent[] {
  let { sequence, hash: previousHash } = last;
  return entries.map((entry) => {
    const unsealed = { ...entry, sequence: ++sequence, previousHash };
    const hash = eventHash(orderId, unsealed);
    previousHash = hash;
    return { ...unsealed, hash };
  });
}
