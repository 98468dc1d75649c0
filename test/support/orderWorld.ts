import fc from 'fast-check';
import { applyEvents } from '../../src/app/orderChange.ts';
import { addMs, type Instant } from '../../src/base/time.ts';
import type { HeldOffer } from '../../src/domain/order/acceptOffers.ts';
import type { SplitOrder } from '../../src/domain/order/commands.ts';
import { createOrder } from '../../src/domain/order/createOrder.ts';
import { decide } from '../../src/domain/order/decide.ts';
import type { OrderEvent } from '../../src/domain/order/events.ts';
import type { OrderFacts } from '../../src/domain/order/facts.ts';
import { mergeOrder } from '../../src/domain/order/mergeOrder.ts';
import type { Order } from '../../src/domain/order/order.ts';
import { splitOrder } from '../../src/domain/order/splitOrder.ts';
import type { ControlledFlight } from '../../src/domain/stock/flight.ts';
import { stockRefusal } from '../../src/domain/stock/stockRefusal.ts';
import { sumMovements } from '../../src/domain/stock/sumMovements.ts';
import type { ChainedEvent } from '../../src/store/eventChain.ts';
import { commandKinds, commandOf } from './worldCommands.ts';
import { createCommand, offer, offerItem, passenger } from './orders.ts';

/** One command of a random life: what is done, two numbers that choose to what, and how long before it nothing happens. */
export type Step = { kind: StepKind; a: number; b: number; waitMs: number };

export const kinds = [...commandKinds, 'split', 'merge', 'another'] as const;
export type StepKind = (typeof kinds)[number];

const minute = 60_000;
/** Past every departure of this world, and past the time to complain. */
const afterJourney = 33 * 24 * 60 * minute;

const anything = fc.constantFrom(...kinds);

/** What goes together often enough that chance alone would take for ever to find it. */
const habits: readonly (readonly StepKind[])[] = [
  ['pay', 'paid'],
  ['pay', 'declined'],
  ['quoteAdd', 'accept', 'paid'],
  ['quoteReplace', 'accept', 'paid'],
  ['quoteCancel', 'accept', 'refunded', 'refunded'],
  ['quoteRemove', 'accept', 'refundFailed'],
  ['reprice', 'accept'],
  ['deliver', 'fileCase'],
  ['resolveCase', 'complete', 'archive'],
];

const parts: fc.Arbitrary<readonly StepKind[]> = fc.oneof(
  fc.constantFrom<readonly StepKind[]>(...habits),
  anything.map((kind): readonly StepKind[] => [kind]),
);

/** Random lives: habits and accidents. What belongs together is about one order; few orders come to see their journey's end. */
export const lives: fc.Arbitrary<Step[]> = fc
  .array(
    fc.record({
      parts,
      a: fc.nat(7),
      b: fc.nat(7),
      waitMs: fc.oneof(
        { weight: 8, arbitrary: fc.constant(minute) },
        { weight: 1, arbitrary: fc.constantFrom(11 * minute, 45 * minute) },
        { weight: 1, arbitrary: fc.constant(afterJourney) },
      ),
    }),
    { minLength: 3, maxLength: 20 },
  )
  .map((list) =>
    list.flatMap(({ parts, a, b, waitMs }) =>
      parts.map((kind, index) => ({
        kind,
        a,
        b,
        waitMs: index === 0 ? waitMs : kind === 'complete' ? afterJourney : minute,
      })),
    ),
  );

/** What is stored of an order: its state and its history. */
export type Kept = { order: Order; events: ChainedEvent[]; lastSequence: number; lastHash: string };

export type World = {
  now: Instant;
  orders: Map<string, Kept>;
  pools: Map<string, { held: number; sold: number }>;
  /** What payers gave and got back, per order currency: what the orders must hold between them. */
  vaultMinor: bigint;
  drawn: number;
  /** How often each kind of step did something; a kind that never does proves nothing. */
  done: Map<StepKind, number>;
};

export const capacity = 6;
const flight: ControlledFlight = {
  flightId: 'ZZ100-20300201',
  carrier: 'ZZ',
  flightNumber: '100',
  departsOn: '2030-02-01',
  departsAt: '2030-02-01T09:40:00.000Z',
  status: 'OPEN',
  cabins: [{ codes: ['5'], poolId: 'ZZ100-20300201/5', tiers: [{ tier: 'P3', poolId: 'ZZ100-20300201/5/P3' }] }],
  ancillaries: [{ code: 'BAG', poolId: 'ZZ100-20300201/anc/BAG' }],
};

export function newWorld(): World {
  const world: World = {
    now: '2030-01-01T10:00:00.000Z',
    orders: new Map(),
    pools: new Map(),
    vaultMinor: 0n,
    drawn: 0,
    done: new Map(),
  };
  bear(world);
  return world;
}

/** Does the step if the rules allow it; says with which code they did not. */
export function take(world: World, step: Step): string | undefined {
  world.now = addMs(world.now, step.waitMs);
  const refused = taken(world, step);
  if (refused === undefined) world.done.set(step.kind, (world.done.get(step.kind) ?? 0) + 1);
  return refused;
}

function taken(world: World, step: Step): string | undefined {
  const all = [...world.orders.values()];
  const kept = all[step.a % all.length];
  if (kept === undefined) return 'no order';
  if (step.kind === 'another') return all.length < 4 ? bear(world) : 'enough';
  if (step.kind === 'split') return split(world, kept, step);
  if (step.kind === 'merge') return merge(world, kept, all[step.b % all.length] ?? kept);
  const command = commandOf(kept.order, step);
  if (command === undefined) return 'not applicable';
  const decision = decide(command, kept.order, factsOf(world));
  if ('refusal' in decision) return decision.refusal.code;
  return commit(world, [{ kept, events: decision.events }]);
}

function factsOf(world: World): OrderFacts {
  return {
    now: world.now,
    paymentIds: [id(world)],
    ids: [id(world), id(world), id(world), id(world), id(world)],
    by: 'STAFF',
    offers: [heldOffer(world, 'EXTRAS'), heldOffer(world, 'OFFER1')],
    flights: [flight],
  };
}

function id(world: World): string {
  world.drawn += 1;
  return `01900000-0000-7000-8000-${String(world.drawn).padStart(12, '0')}`;
}

/** Two adults and an infant fly, the first with a bag; extras and other flights can be had from a second offer. */
function heldOffer(world: World, offerId: string): HeldOffer {
  const fee = { amountMinor: 2_500n, currency: 'EUR', scale: 2 };
  const restrictions = [
    { kind: 'CANCEL' as const, allowed: true, fee },
    { kind: 'CHANGE' as const, allowed: true, fee: { ...fee, amountMinor: 1_000n } },
  ];
  const service = { serviceId: 'FLIGHT', passengerIds: [], segmentIds: ['SEG1'] };
  const each = { pricedFor: 'each' as const, restrictions, priceGuaranteedUntil: addMs(world.now, 30 * minute) };
  const base = offer();
  const segments = base.segments.map((segment) => ({ ...segment, cabinCode: '5', priceTier: 'P3' as const }));
  const extra = (code: string) => ({
    ...each,
    services: [{ serviceId: code, passengerIds: [], segmentIds: ['SEG1'], serviceDefinitionId: code }],
  });
  const content = offer({
    offerId,
    expiresAt: addMs(world.now, 60 * minute),
    paymentWithinMs: 40 * minute,
    segments,
    serviceDefinitions: ['BAG', 'MEAL'].map((code) => ({ serviceDefinitionId: code, code, name: code, texts: [] })),
    passengers: [],
    items: [
      offerItem('FLY', [], '100.01', { ...each, services: [service] }),
      offerItem('BAG', [], '35.00', extra('BAG')),
      offerItem('MEAL', [], '12.49', extra('MEAL')),
    ],
  });
  return { offer: content, hash: 'H', version: 1 };
}

function bear(world: World): string | undefined {
  const command = createCommand({
    selections: [
      {
        offerId: 'OFFER1',
        ownerCode: 'ZZ',
        items: [
          { offerItemId: 'FLY', passengerIds: ['P1', 'P2', 'P3'] },
          { offerItemId: 'BAG', passengerIds: ['P1'] },
        ],
      },
    ],
    passengers: [
      passenger('P1'),
      passenger('P2', 'ADT', 'Byrne'),
      { ...passenger('P3', 'INF', 'Byrne'), heldBy: 'P2' },
    ],
  });
  const decision = createOrder(command, {
    now: world.now,
    orderId: id(world),
    recordLocator: `LOC${String(world.drawn).padStart(3, '0')}`,
    sellerId: 'S',
    source: { system: 'test', channel: 'REST' },
    offers: [heldOffer(world, 'OFFER1')],
    paymentIds: [],
    flights: [flight],
  });
  if ('refusal' in decision) return decision.refusal.code;
  return commit(world, [{ events: decision.events }]);
}

function split(world: World, kept: Kept, { b }: Step): string | undefined {
  const { passengers } = kept.order;
  const chosen = passengers[b % passengers.length]?.passengerId ?? '';
  const together = passengers.filter((each) => each.passengerId === chosen || each.heldBy === chosen);
  const command: SplitOrder = { type: 'SplitOrder', passengerIds: together.map((each) => each.passengerId) };
  const orderId = id(world);
  const recordLocator = `LOC${String(world.drawn).padStart(3, '0')}`;
  const decision = splitOrder(command, kept.order, { now: world.now, orderId, recordLocator, transferId: id(world) });
  if ('refusal' in decision) return decision.refusal.code;
  return commit(world, [{ kept, events: decision.remaining }, { events: decision.divided }]);
}

function merge(world: World, into: Kept, from: Kept): string | undefined {
  const decision = mergeOrder(into.order, from.order, { now: world.now, transferId: id(world) });
  if ('refusal' in decision) return decision.refusal.code;
  return commit(world, [
    { kept: from, events: decision.merged },
    { kept: into, events: decision.absorbing },
  ]);
}

const actor = { principalId: 'test', name: 'test', role: 'system' };

/** Writes what was decided as the store would: with legal steps only, and stock only where there is some. */
function commit(world: World, decided: readonly { kept?: Kept; events: readonly OrderEvent[] }[]): string | undefined {
  const changes = decided
    .filter(({ events }) => events.length > 0)
    .map(({ kept, events }) => ({ kept, change: applyEvents(kept, events, actor, world.now) }));
  const movements = sumMovements(changes.flatMap(({ change }) => change.movements));
  const pools = movements.map(({ poolId }) => ({
    poolId,
    capacity,
    overbooking: 0,
    held: 0,
    sold: 0,
    ...world.pools.get(poolId),
    flightId: flight.flightId,
    departsAt: flight.departsAt,
    status: flight.status,
  }));
  const refusal = stockRefusal(movements, pools, world.now);
  if (refusal !== undefined) return refusal.code;
  for (const { poolId, held, sold } of movements) {
    const known = world.pools.get(poolId) ?? { held: 0, sold: 0 };
    world.pools.set(poolId, { held: known.held + held, sold: known.sold + sold });
  }
  for (const { kept, change } of changes) {
    for (const { event } of change.events) world.vaultMinor += moneyOf(event, change.order);
    const last = change.events.at(-1);
    world.orders.set(change.order.orderId, {
      order: change.order,
      events: [...(kept?.events ?? []), ...change.events],
      lastSequence: last?.sequence ?? 0,
      lastHash: last?.hash ?? '',
    });
  }
  return undefined;
}

function moneyOf(event: OrderEvent, order: Order): bigint {
  if (event.type === 'PaymentSucceeded') {
    return order.payments.find((each) => each.paymentId === event.paymentId)?.amount.amountMinor ?? 0n;
  }
  if (event.type === 'RefundSucceeded') {
    return -(order.refunds.find((each) => each.refundId === event.refundId)?.amount.amountMinor ?? 0n);
  }
  return 0n;
}
