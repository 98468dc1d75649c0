import fc from 'fast-check';
import type { Price } from '../../src/domain/offer/offer.ts';
import type { Order, OrderItem } from '../../src/domain/order/order.ts';
import type { Passenger } from '../../src/domain/party/passenger.ts';
import type { StockClaim } from '../../src/domain/stock/claim.ts';
import { euros, passenger } from './orders.ts';

/** An order made by hand: nothing in it but what a test says. */
export function orderOf(change: Partial<Order> = {}): Order {
  return {
    orderId: '01900000-0000-7000-8000-000000000001',
    recordLocator: 'ACDEFG',
    ownerCode: 'ZZ',
    sellerId: 'FIRST',
    version: 1,
    currency: 'EUR',
    offers: [{ ownerCode: 'ZZ', offerId: 'OFFER1', responseId: '', hash: 'H', version: 1 }],
    passengers: [],
    contacts: [],
    items: [],
    segments: ['SEG1', 'SEG2'].map((segmentId, index) => ({
      segmentId,
      carrier: 'ZZ',
      flightNumber: `10${index}`,
      origin: 'LHR',
      destination: 'NCE',
      departsLocal: `2030-02-0${index + 1}T09:40:00`,
    })),
    journeys: [{ journeyId: 'JRN1', segmentIds: ['SEG1', 'SEG2'] }],
    priceClasses: [],
    serviceDefinitions: [],
    baggageAllowances: [],
    payments: [],
    refunds: [],
    transfers: [],
    charges: [],
    quotes: [],
    stock: [],
    cases: [],
    locators: [],
    relations: [],
    source: { system: 'test', channel: 'REST' },
    externalReferences: [],
    parties: [],
    dates: {},
    acceptedHash: '',
    paymentDueAt: '2030-01-02T10:00:00.000Z',
    createdAt: '2030-01-01T10:00:00.000Z',
    createdOn: '2030-01-01',
    changedAt: '2030-01-01T10:00:00.000Z',
    ...change,
  };
}

/** A flight for some passengers on the first segment, one service and one place each. */
export function sharedItem(itemId: string, passengerIds: string[], price: Price, change: Partial<OrderItem> = {}) {
  const item: OrderItem = {
    itemId,
    offerId: 'OFFER1',
    offerItemId: itemId,
    sku: 'FLT-LHR-NCE-20300201-0940',
    type: 'FLIGHT',
    status: 'OFFERED',
    action: 'ADD',
    dependsOn: [],
    quantity: 1,
    passengerIds,
    price,
    services: passengerIds.map((passengerId) => ({
      serviceId: `${itemId}-${passengerId}`,
      passengerId,
      segmentId: 'SEG1',
    })),
    fareComponents: [{ passengerIds, segmentIds: ['SEG1'], restrictions: [] }],
    restrictions: [],
    paymentDueAt: '2030-01-02T10:00:00.000Z',
    ...change,
  };
  return item;
}

export function claimFor(item: OrderItem, quantity: number, status: StockClaim['status'] = 'HELD'): StockClaim {
  return { claimId: `C-${item.itemId}`, itemId: item.itemId, poolId: 'ZZ100-20300201/M', quantity, status };
}

/** The same order as its payer sees it once all of it, or so much of it, is paid; sold when it is all. */
export function paidOrder(order: Order, amountMinor: bigint, sold: boolean): Order {
  const amount = { ...euros('0.00'), amountMinor };
  const at = '2030-01-01T10:00:00.000Z';
  return {
    ...order,
    payments:
      amountMinor === 0n
        ? []
        : [
            {
              paymentId: 'PAY',
              amount,
              method: { kind: 'CASH' },
              status: 'SUCCESSFUL',
              requestedAt: at,
              settledAt: at,
            },
          ],
    ...(sold
      ? {
          dates: { soldAt: at },
          items: order.items.map((item) =>
            item.status === 'CANCELLED' ? item : { ...item, status: 'CONFIRMED' as const },
          ),
          stock: order.stock.map((claim) => (claim.status === 'HELD' ? { ...claim, status: 'SOLD' as const } : claim)),
        }
      : {}),
  };
}

const cents = fc.bigInt({ min: 0n, max: 100_000n }).map((amountMinor) => ({ ...euros('0.00'), amountMinor }));

const prices: fc.Arbitrary<Price> = fc
  .record({
    base: cents,
    taxes: fc.array(cents, { maxLength: 3 }),
    fees: fc.array(cents, { maxLength: 2 }),
    odd: cents,
  })
  .chain(({ base, taxes, fees, odd }) => {
    const all = [base, ...taxes, ...fees].reduce((sum, each) => sum + each.amountMinor, 0n);
    return fc.boolean().map((adds) => ({
      total: adds ? { ...base, amountMinor: all } : odd,
      base,
      taxes: taxes.map((amount, index) => ({ code: `T${index}`, amount })),
      fees: fees.map((amount, index) => ({ code: `F${index}`, amount })),
    }));
  });

function people(count: number, infants: number): Passenger[] {
  const adults = Array.from({ length: count }, (_, index) => passenger(`P${index + 1}`, 'ADT', `Okafor${index + 1}`));
  const held = Array.from({ length: Math.min(infants, count) }, (_, index) => ({
    ...passenger(`I${index + 1}`, 'INF'),
    heldBy: `P${index + 1}`,
  }));
  return [...adults, ...held];
}

/** Orders whose items are shared in every way, held, partly paid or sold, and the passengers who leave it (an infant with its adult). */
export const sharedOrders: fc.Arbitrary<{ order: Order; leavingIds: string[] }> = fc
  .record({
    adults: fc.integer({ min: 2, max: 5 }),
    infants: fc.integer({ min: 0, max: 2 }),
    items: fc.array(
      fc.record({ bearers: fc.nat(), price: prices, cancelled: fc.boolean(), each: fc.integer({ min: 1, max: 3 }) }),
      { minLength: 1, maxLength: 4 },
    ),
    whole: prices,
    leaving: fc.nat(),
    paidPercent: fc.constantFrom(0n, 33n, 100n),
  })
  .map(({ adults, infants, items, whole, leaving, paidPercent }) => {
    const passengers = people(adults, infants);
    const all = passengers.map((each) => each.passengerId);
    const made = items.map(({ bearers, price, cancelled }, index) => {
      const chosen = all.filter((_id, place) => ((bearers >> place) & 1) === 1);
      const status = cancelled ? ('CANCELLED' as const) : ('OFFERED' as const);
      return sharedItem(`ITEM-${index + 2}`, chosen.length === 0 ? all : chosen, price, { status });
    });
    const ours = [sharedItem('ITEM-1', all, whole), ...made];
    const seated = (item: OrderItem) => item.passengerIds.filter((id) => id.startsWith('P')).length;
    const stock = ours.flatMap((item, index) => {
      const quantity = seated(item) * (items[index - 1]?.each ?? 1);
      return quantity === 0 ? [] : [claimFor(item, quantity, item.status === 'CANCELLED' ? 'RELEASED' : 'HELD')];
    });
    const order = orderOf({ passengers, items: ours, stock });
    const total = ours.reduce(
      (sum, item) => (item.status === 'CANCELLED' ? sum : sum + item.price.total.amountMinor),
      0n,
    );
    const count = 1 + (leaving % (adults - 1));
    const adultsLeaving = all.filter((id) => id.startsWith('P')).slice(0, count);
    const leavingIds = all.filter((id) => adultsLeaving.includes(id) || adultsLeaving.includes(id.replace('I', 'P')));
    return { order: paidOrder(order, (total * paidPercent) / 100n, paidPercent === 100n), leavingIds };
  });
