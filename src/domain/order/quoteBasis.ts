import { canonicalJson, sha256Hex } from '../../base/canonical.ts';
import { toJsonValue } from '../../base/json.ts';
import { subtract } from '../../base/money.ts';
import { balanceOf } from './aggregate.ts';
import type { Order } from './order.ts';

/** SHA-256 of what a quote is worked out from: items, who travels under which name, and the money the order holds. */
export function quoteBasis(order: Order): string {
  const { paid, refunded } = balanceOf(order);
  const passengers = order.passengers.map(({ passengerId, type, surname, givenNames }) => ({
    passengerId,
    type,
    surname,
    givenNames,
  }));
  const basis = { items: order.items, passengers, held: subtract(paid, refunded), charges: order.charges };
  return sha256Hex(canonicalJson(toJsonValue(basis)));
}
