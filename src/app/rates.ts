import { refuse } from '../domain/order/decision.ts';
import { dueNow } from '../domain/order/dueNow.ts';
import type { Rate } from '../domain/order/facts.ts';
import type { Refusal } from '../domain/order/refusals.ts';
import type { Money } from '../base/money.ts';
import type { OrderReference } from '../domain/order/commands.ts';
import type { PaymentMethod, Tendered } from '../domain/payment/payment.ts';
import { quoteDue } from '../domain/payment/tender.ts';
import { inTransaction } from '../store/inTransaction.ts';
import { loadRates, storeRates } from '../store/rates.ts';
import { guarded } from '../store/troubleFrom.ts';
import type { Deps, Principal } from './deps.ts';
import { retrieveOrder } from './readOrders.ts';

/** Adds rates; answers those now in use. */
export async function putRates(deps: Deps, rates: readonly Rate[]): Promise<Rate[]> {
  const now = deps.clock();
  return inTransaction(deps.db, async (trx) => {
    await storeRates(trx, rates, now);
    return loadRates(trx, now);
  });
}

/** The newest rate of each pair of currencies that holds now. */
export async function listRates(deps: Deps): Promise<Rate[]> {
  return guarded(() => loadRates(deps.db, deps.clock()));
}

/** What is due of an order, in the currency asked for; without `tendered` nothing is exchanged. */
export type AmountDue = { orderId: string; due: Money; tendered?: Tendered };

/** In which currency somebody would pay, and how. */
export type DueAsk = { currency?: string; method: PaymentMethod['kind'] };

/** What a payment in that currency has to be. Refusals: those of finding the order, and a currency for which there is no rate. */
export async function amountDue(
  deps: Deps,
  principal: Principal,
  reference: OrderReference,
  asked: DueAsk,
): Promise<AmountDue | { refusal: Refusal }> {
  const found = await retrieveOrder(deps, principal, reference);
  if ('refusal' in found) return found;
  const { order } = found.view;
  const due = dueNow(order);
  const { currency = order.currency, method } = asked;
  if (due.amountMinor <= 0n) return refuse('order_already_paid', order.orderId);
  if (currency === order.currency) return { orderId: order.orderId, due };
  const tendered = quoteDue(due, currency, method, await listRates(deps));
  return 'refusal' in tendered ? tendered : { orderId: order.orderId, due, tendered };
}
