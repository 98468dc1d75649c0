import type { Knex } from 'knex';
import type { Instant } from '../base/time.ts';
import type { Rate } from '../domain/order/facts.ts';
import type { PaymentRequest } from '../domain/payment/payment.ts';
import { loadRates } from '../store/rates.ts';

/** The exchange rates in use, if any of the payments needs one; nothing is read where all are in the order's currency. */
export async function neededRates(
  db: Knex,
  requests: readonly PaymentRequest[],
  orderCurrencies: readonly string[],
  now: Instant,
): Promise<Rate[]> {
  const isForeign = requests.some(({ currency }) => currency !== undefined && !orderCurrencies.includes(currency));
  return isForeign ? loadRates(db, now) : [];
}
