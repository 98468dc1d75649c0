import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { statusAsStored } from '../../../src/app/orderChange.ts';
import { decodeJson, encodeJson } from '../../../src/base/json.ts';
import { addMs } from '../../../src/base/time.ts';
import { balanceOf, statusOf } from '../../../src/domain/order/aggregate.ts';
import type { OrderEvent } from '../../../src/domain/order/events.ts';
import { evolve } from '../../../src/domain/order/evolve.ts';
import type { HeaderStatus, Order } from '../../../src/domain/order/order.ts';
import { isLegalTransition } from '../../../src/domain/order/transitions.ts';
import { eventHash, genesisHash } from '../../../src/store/eventChain.ts';
import {
  capacity,
  kinds,
  lives,
  newWorld,
  take,
  type Kept,
  type Step,
  type StepKind,
  type World,
} from '../../support/orderWorld.ts';

const runs = { numRuns: 150 };

function live(steps: readonly Step[], look: (world: World) => void = () => {}): World {
  const world = newWorld();
  for (const step of steps) {
    take(world, step);
    look(world);
  }
  return world;
}

/** The header of an order told anew from its items, money and clock, as the table of states has it. */
function expectedStatus(order: Order, now: string): HeaderStatus {
  const statuses = new Set(order.items.map((item) => item.status).filter((status) => status !== 'CANCELLED'));
  const sold = order.dates.soldAt !== undefined;
  const { due } = balanceOf(order);
  const isSettled = due.amountMinor === 0n && order.refunds.every((refund) => refund.status !== 'PENDING');
  if (statuses.size === 0) return sold ? (isSettled ? 'CANCELLED' : 'PAID') : 'EXPIRED';
  if (statuses.size === 1 && statuses.has('DELIVERED')) return order.dates.completedAt ? 'COMPLETED' : 'FULFILLED';
  if (sold) return 'PAID';
  const isPaying = order.payments.some((payment) => payment.status === 'PENDING');
  return now < order.paymentDueAt || isPaying ? 'OFFERED' : 'EXPIRED';
}

describe('whatever happens to orders', () => {
  test('every header is what items, money and clock make of it, and took legal steps only', () => {
    fc.assert(
      fc.property(lives, (steps) => {
        const world = live(steps);
        for (const { order, events } of world.orders.values()) {
          for (const now of [world.now, addMs(order.paymentDueAt, -1), order.paymentDueAt]) {
            expect(statusOf(order, now)).toBe(expectedStatus(order, now));
          }
          let before: HeaderStatus | '-' = '-';
          for (const { statusFrom, statusTo } of events) {
            expect([before, statusTo, isLegalTransition(statusFrom, statusTo)]).toEqual([statusFrom, statusTo, true]);
            before = statusTo;
          }
          expect(statusAsStored(order, world.now)).toBe(before);
        }
      }),
      runs,
    );
  });

  test('every stored history replays to its order, and its chain holds', () => {
    fc.assert(
      fc.property(lives, (steps) => {
        for (const kept of live(steps).orders.values()) {
          expect(encodeJson(replayed(kept))).toBe(encodeJson(decodeJson(JSON.parse(encodeJson(kept.order)))));
          let previousHash = genesisHash;
          for (const { hash, ...entry } of kept.events) {
            expect([entry.previousHash, hash]).toEqual([previousHash, eventHash(kept.order.orderId, entry)]);
            previousHash = hash;
          }
        }
      }),
      runs,
    );
  });

  test('money is neither made nor lost: what payers gave and did not get back is what the orders hold', () => {
    fc.assert(
      fc.property(lives, (steps) => {
        const world = live(steps);
        const held = [...world.orders.values()].reduce((all, { order }) => {
          const { paid, refunded } = balanceOf(order);
          return all + paid.amountMinor - refunded.amountMinor;
        }, 0n);
        expect(held).toBe(world.vaultMinor);
      }),
      runs,
    );
  });

  test('an order that is sold is paid to the cent, unless a refund of it failed or is on its way', () => {
    fc.assert(
      fc.property(lives, (steps) => {
        live(steps, (world) => {
          for (const { order } of world.orders.values()) {
            const { due, pending } = balanceOf(order);
            const isRefunding = order.refunds.some((refund) => refund.status === 'FAILED');
            if (order.dates.soldAt !== undefined && !isRefunding)
              expect([order.orderId, due.amountMinor]).toEqual([order.orderId, 0n]);
            expect(pending.amountMinor).toBeGreaterThanOrEqual(0n);
            for (const payment of order.payments) {
              const back = order.refunds.filter(
                (each) => each.paymentId === payment.paymentId && each.status !== 'FAILED',
              );
              const given = back.reduce((all, each) => all + each.amount.amountMinor, 0n);
              expect(given <= payment.amount.amountMinor).toBe(true);
            }
          }
        });
      }),
      runs,
    );
  });

  test('stock is conserved: every pool counts what the orders take, never more than it has, and nothing of ended orders', () => {
    fc.assert(
      fc.property(lives, (steps) => {
        live(steps, (world) => {
          const counted = new Map<string, { held: number; sold: number }>();
          for (const { order } of world.orders.values()) {
            const alive = order.stock.filter((claim) => claim.status !== 'RELEASED');
            if (order.closedBecause !== undefined) expect(alive).toEqual([]);
            for (const { poolId, quantity, status } of alive) {
              const known = counted.get(poolId) ?? { held: 0, sold: 0 };
              known[status === 'HELD' ? 'held' : 'sold'] += quantity;
              counted.set(poolId, known);
            }
          }
          for (const [poolId, { held, sold }] of world.pools) {
            expect([poolId, { held, sold }]).toEqual([poolId, counted.get(poolId) ?? { held: 0, sold: 0 }]);
            expect(held >= 0 && sold >= 0 && held + sold <= capacity).toBe(true);
          }
        });
      }),
      runs,
    );
  });

  test('what is refused changes nothing', () => {
    fc.assert(
      fc.property(lives, (steps) => {
        const world = newWorld();
        for (const step of steps) {
          const before = encodeJson([...world.orders.values()].map(({ order }) => order));
          const refused = take(world, step);
          if (refused !== undefined)
            expect(encodeJson([...world.orders.values()].map(({ order }) => order))).toBe(before);
        }
      }),
      runs,
    );
  });

  test('every kind of step is taken by some of these lives', () => {
    const done = new Set<StepKind>();
    for (const steps of fc.sample(lives, { numRuns: 1_000, seed: 7 })) {
      for (const kind of live(steps).done.keys()) done.add(kind);
    }
    expect(kinds.filter((kind) => !done.has(kind))).toEqual([]);
  });
});

function replayed({ events }: Kept): Order | undefined {
  return events.reduce<Order | undefined>((order, { event, version }) => {
    const stored = decodeJson<OrderEvent>(JSON.parse(encodeJson(event)));
    return { ...evolve(order, stored), version };
  }, undefined);
}
