import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { OrderItem } from '../../../../src/domain/order/order.ts';
import type { StockClaim } from '../../../../src/domain/stock/claim.ts';
import { claimChanges } from '../../../../src/domain/stock/claimChanges.ts';
import { claimsFor, type Claimant } from '../../../../src/domain/stock/claimsFor.ts';
import type { ControlledFlight } from '../../../../src/domain/stock/flight.ts';
import { movementsBetween } from '../../../../src/domain/stock/movementsBetween.ts';
import { sumMovements } from '../../../../src/domain/stock/sumMovements.ts';
import { euros, offer, passenger } from '../../../support/orders.ts';

const flightId = 'ZZ100-20300201';
const flight: ControlledFlight = {
  flightId,
  carrier: 'ZZ',
  flightNumber: '100',
  departsOn: '2030-02-01',
  departsAt: '2030-02-01T09:40:00.000Z',
  status: 'OPEN',
  cabins: [
    { codes: ['C'], poolId: `${flightId}/C`, tiers: [] },
    { codes: ['5', 'Y'], poolId: `${flightId}/5`, tiers: [{ tier: 'P2', poolId: `${flightId}/5/P2` }] },
  ],
  ancillaries: [{ code: 'MEAL', poolId: `${flightId}/anc/MEAL` }],
};

const segment = { ...offer().segments[0]!, cabinCode: 'Y', priceTier: 'P2' as const };
const order: Claimant = {
  segments: [segment, { ...segment, segmentId: 'OTHER', flightNumber: '999' }],
  serviceDefinitions: [
    { serviceDefinitionId: 'MEAL', code: 'MEAL', texts: [] },
    { serviceDefinitionId: 'BAG', code: 'BAG', texts: [] },
  ],
  passengers: [passenger('P1'), passenger('P2'), { ...passenger('P3', 'INF'), heldBy: 'P1' }],
  stock: [],
};

const item = (services: Partial<OrderItem['services'][number]>[], change: Partial<OrderItem> = {}): OrderItem => ({
  itemId: 'ITEM-1',
  offerId: 'O',
  offerItemId: 'I',
  sku: 'FLT',
  type: 'FLIGHT',
  status: 'OFFERED',
  action: 'ADD',
  dependsOn: [],
  quantity: 1,
  passengerIds: ['P1'],
  price: { total: euros('1.00'), taxes: [], fees: [] },
  services: services.map((service, index) => ({
    serviceId: `S${index}`,
    passengerId: 'P1',
    segmentId: 'SEG1',
    ...service,
  })),
  fareComponents: [],
  restrictions: [],
  paymentDueAt: '2030-01-01T12:00:00.000Z',
  ...change,
});

const taken = (items: OrderItem[], claimant: Partial<Claimant> = {}) =>
  Object.fromEntries(claimsFor(items, { ...order, ...claimant }, [flight]).map((each) => [each.poolId, each.quantity]));

describe('what items take from stock', () => {
  test('is a place in the cabin and in the tier for each passenger, and none for an infant on a lap', () => {
    expect(taken([item([{}, { passengerId: 'P2' }, { passengerId: 'P3' }])])).toEqual({
      [`${flightId}/5`]: 2,
      [`${flightId}/5/P2`]: 2,
    });
  });

  test('is nothing on a flight that is in no schedule', () => {
    expect(taken([item([{ segmentId: 'OTHER' }])])).toEqual({});
  });

  test('is a place in the first cabin where none is named, and in a pool that there is not where it is unknown', () => {
    const inCabin = (cabinCode?: string) => taken([item([{}])], { segments: [{ ...segment, cabinCode }] });
    expect(inCabin()).toEqual({ [`${flightId}/C`]: 1 });
    expect(inCabin('F')).toEqual({ [`${flightId}/F`]: 1 });
  });

  test('is the chosen seat once, though flight, bag and seat of one passenger name it', () => {
    const seat = { row: '012', column: 'A' };
    const items = [
      item([{ seat }, { seat, serviceDefinitionId: 'BAG' }]),
      item([{ seat, serviceDefinitionId: 'BAG' }], { itemId: 'ITEM-2', type: 'SEAT' }),
    ];
    expect(taken(items)).toMatchObject({ [`${flightId}/seat/12A`]: 1 });
    const both = [item([{ seat }, { seat, passengerId: 'P2' }])];
    expect(taken(both)).toMatchObject({ [`${flightId}/seat/12A`]: 2 });
  });

  test('is an extra of limited number as often as it is sold, with or without its flight named', () => {
    const meals = (segmentId?: string) =>
      taken([item([{ serviceDefinitionId: 'MEAL', segmentId }], { quantity: 3, type: 'MEAL' })]);
    expect(meals('SEG1')).toEqual({ [`${flightId}/anc/MEAL`]: 3 });
    expect(meals()).toEqual({ [`${flightId}/anc/MEAL`]: 3 });
  });

  test('is one claim for each item and pool, under an id the order never used', () => {
    const first = claimsFor([item([{}])], order, [flight]);
    expect(first.map((each) => each.claimId)).toEqual([`ITEM-1:${flightId}/5`, `ITEM-1:${flightId}/5/P2`]);
    const released = first.map((each): StockClaim => ({ ...each, status: 'RELEASED' }));
    const again = claimsFor([item([{}])], { ...order, stock: released }, [flight]);
    expect(again.map((each) => each.claimId)).toEqual([`ITEM-1:${flightId}/5#2`, `ITEM-1:${flightId}/5/P2#2`]);
  });
});

const claims = fc.uniqueArray(
  fc.record({
    claimId: fc.constantFrom('A', 'B', 'C', 'D'),
    itemId: fc.constant('I'),
    poolId: fc.constantFrom('pool1', 'pool2', 'pool3'),
    quantity: fc.integer({ min: 1, max: 5 }),
    status: fc.constantFrom('HELD' as const, 'SOLD' as const, 'RELEASED' as const),
  }),
  { selector: (claim) => claim.claimId },
);

/** What claims add up to in each pool, as the pools count it. */
function counted(held: readonly StockClaim[]) {
  return new Map(movementsBetween([], held).map((each) => [each.poolId, [each.held, each.sold]]));
}

describe('movements of stock', () => {
  test('lead from what pools counted to what they count, whatever the claims were, in sorted order', () => {
    fc.assert(
      fc.property(claims, claims, (before, after) => {
        const movements = movementsBetween(before, after);
        expect(movements.map((each) => each.poolId)).toEqual(movements.map((each) => each.poolId).sort());
        const totals = counted(before);
        for (const { poolId, held, sold } of movements) {
          const [wasHeld = 0, wasSold = 0] = totals.get(poolId) ?? [];
          totals.set(poolId, [wasHeld + held, wasSold + sold]);
        }
        const alive = [...totals].filter(([, [held, sold]]) => held !== 0 || sold !== 0);
        expect(new Map(alive)).toEqual(counted(after));
      }),
    );
  });

  test('of one way and back, and of what only changes hands, come to nothing', () => {
    fc.assert(
      fc.property(claims, claims, (mine, yours) => {
        expect(sumMovements([...movementsBetween(mine, yours), ...movementsBetween(yours, mine)])).toEqual([]);
        const given = [...movementsBetween(mine, []), ...movementsBetween(yours, [...yours, ...mine])];
        expect(sumMovements(given)).toEqual([]);
      }),
    );
  });

  test('and rows of claims say the same: what is written and dropped makes the new claims of the old', () => {
    fc.assert(
      fc.property(claims, claims, (before, after) => {
        const alive = (all: readonly StockClaim[]) => all.filter((each) => each.status !== 'RELEASED');
        const { written, droppedIds } = claimChanges(before, after);
        const rows = new Map(alive(before).map((each) => [each.claimId, each]));
        for (const claimId of droppedIds) rows.delete(claimId);
        for (const claim of written) rows.set(claim.claimId, claim);
        expect(rows).toEqual(new Map(alive(after).map((each) => [each.claimId, each])));
      }),
    );
  });
});
