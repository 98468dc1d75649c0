import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  cycleIn,
  dependantsOf,
  dependenciesOf,
  flightsIn,
  partsOf,
  unflownSegments,
  type Travelling,
} from '../../../src/domain/order/dependencies.ts';
import { offer } from '../../support/orders.ts';

const need = (itemId: string, ...dependsOn: string[]) => ({ itemId, dependsOn });
const [segment] = offer().segments;
if (segment === undefined) throw new Error('the sample offer flies');

function flight(itemId: string, passengerId: string, segmentId = 'SEG1'): Travelling {
  return { itemId, type: 'FLIGHT', services: [{ serviceId: itemId, passengerId, segmentId }] };
}

function extra(itemId: string, passengerId: string, segmentId?: string): Travelling {
  const service = { serviceId: itemId, passengerId, serviceDefinitionId: 'SEAT' };
  return { itemId, type: 'SEAT', services: [{ ...service, ...(segmentId === undefined ? {} : { segmentId }) }] };
}

const graph = fc
  .array(fc.array(fc.integer({ min: 0, max: 7 }), { maxLength: 3 }), { maxLength: 8 })
  .map((edges) => edges.map((to, index) => need(String(index), ...to.map(String))));

describe('an extra', () => {
  const items = [flight('F1', 'P1'), flight('F2', 'P2'), flight('F3', 'P1', 'SEG2')];

  test('needs the flight that flies its passenger there, and what its offer names', () => {
    const flights = flightsIn(items, []);
    expect(dependenciesOf(extra('S', 'P1', 'SEG1'), flights)).toEqual(['F1']);
    expect(dependenciesOf(extra('S', 'P2', 'SEG1'), flights, ['LOUNGE', 'F2'])).toEqual(['LOUNGE', 'F2']);
    expect(dependenciesOf(extra('S', 'P1'), flights)).toEqual([]);
  });

  test('knows the same flight under the key of another offer', () => {
    const flights = flightsIn(items, [segment, { ...segment, segmentId: 'SEG1-B' }]);
    expect(dependenciesOf(extra('S', 'P1', 'SEG1-B'), flights)).toEqual(['F1']);
  });

  test('for a flight its passenger is not on hangs in the air, but not where nothing flies at all', () => {
    expect(unflownSegments(extra('S', 'P2', 'SEG2'), flightsIn(items, []))).toEqual(['SEG2']);
    expect(unflownSegments(extra('S', 'P2', 'SEG2'), flightsIn([], []))).toEqual([]);
    expect(unflownSegments(extra('S', 'P1', 'SEG2'), flightsIn(items, []))).toEqual([]);
  });
});

describe('needing each other', () => {
  test('in a circle is found, with the circle alone', () => {
    expect(cycleIn([need('A', 'B'), need('B', 'C'), need('C', 'D'), need('D', 'B')])).toEqual(['B', 'C', 'D']);
    expect(cycleIn([need('A', 'A')])).toEqual(['A']);
    expect(cycleIn([need('A', 'B', 'C'), need('B', 'C'), need('C', 'X')])).toBeUndefined();
  });

  test('is a circle exactly where something needs itself in the end', () => {
    fc.assert(
      fc.property(graph, (items) => {
        const needsItself = items.some(({ itemId, dependsOn }) => {
          const above = dependsOn.filter((id) => items.some((item) => item.itemId === id));
          return above.includes(itemId) || above.some((id) => dependantsOf([itemId], items).includes(id));
        });
        const circle = cycleIn(items);
        expect(circle !== undefined).toBe(needsItself);
        circle?.forEach((id, index) => {
          const next = circle[(index + 1) % circle.length] ?? '';
          expect(items.find((item) => item.itemId === id)?.dependsOn).toContain(next);
        });
      }),
    );
  });
});

describe('what depends on an item', () => {
  test('is everything that needs it, directly or not, and not the item itself', () => {
    const items = [need('A'), need('B', 'A'), need('C', 'B'), need('D'), need('E', 'D', 'C')];
    expect(dependantsOf(['A'], items).sort()).toEqual(['B', 'C', 'E']);
    expect(dependantsOf(['A', 'C'], items).sort()).toEqual(['B', 'E']);
    expect(dependantsOf(['X'], items)).toEqual([]);
  });

  test('is closed: nothing outside needs anything inside', () => {
    fc.assert(
      fc.property(graph, fc.nat({ max: 7 }), (items, start) => {
        const gone = new Set([String(start), ...dependantsOf([String(start)], items)]);
        for (const { itemId, dependsOn } of items) {
          if (!gone.has(itemId)) expect(dependsOn.some((id) => gone.has(id))).toBe(false);
        }
      }),
    );
  });

  test('is not what belongs to it: bundles have parts', () => {
    const items = [
      { itemId: 'B' },
      { itemId: 'P', parentItemId: 'B' },
      { itemId: 'Q', parentItemId: 'P' },
      { itemId: 'X' },
    ];
    expect(partsOf(['B'], items)).toEqual(['P', 'Q']);
  });
});
