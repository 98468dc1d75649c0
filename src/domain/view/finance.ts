import { sum, subtract, zero, type Money } from '../../base/money.ts';
import type { Instant } from '../../base/time.ts';
import { balanceOf, countedItems } from '../order/aggregate.ts';
import type { Charge, ItemStatus, Order, OrderItem } from '../order/order.ts';

/** An item's money: what can be billed of it, and what of that is earned. Always billable = earned + deferred. */
export type ItemFinance = {
  itemId: string;
  sku: string;
  status: ItemStatus;
  price: Money;
  billable: Money;
  earned: Money;
  deferred: Money;
};

/** What was given in one currency that is not the order's, and what it counted for in the order's. */
export type TenderedFinance = { currency: string; tendered: Money; counted: Money };

export type FinanceView = {
  view: 'finance';
  currency: string;
  /** From when it can be billed. */
  soldAt?: Instant;
  /** Sold items and charges; what of it is delivered, and what is not yet. */
  billable: Money;
  earned: Money;
  deferred: Money;
  charged: Money;
  /** Payments and transfers in, refunds out, what is on its way each way. */
  paid: Money;
  paymentsPending: Money;
  refunded: Money;
  refundsPending: Money;
  /** What the payer still owes, and what is owed to the payer; one of them is zero. */
  due: Money;
  owed: Money;
  items: ItemFinance[];
  charges: Charge[];
  tendered: TenderedFinance[];
};

/** What of the order can be billed, is earned, and is owed by whom; in the order's currency, and what came in others. */
export function financeView(order: Order): FinanceView {
  const { currency } = order;
  const none = zero(currency);
  const balance = balanceOf(order);
  const items = order.items.map((item) => itemFinance(order, item));
  const isSold = order.dates.soldAt !== undefined;
  const charged = sum(
    order.charges.map((charge) => charge.amount),
    currency,
  );
  const total = (pick: (item: ItemFinance) => Money) => sum(items.map(pick), currency);
  const chargedNow = isSold ? charged : none;
  const pending = order.refunds.filter((each) => each.status === 'PENDING').map((each) => each.amount);
  const isOwed = balance.due.amountMinor < 0n;
  return {
    view: 'finance',
    currency,
    ...(order.dates.soldAt === undefined ? {} : { soldAt: order.dates.soldAt }),
    billable: sum([total((item) => item.billable), chargedNow], currency),
    earned: sum([total((item) => item.earned), chargedNow], currency),
    deferred: total((item) => item.deferred),
    charged,
    paid: balance.paid,
    paymentsPending: balance.pending,
    refunded: balance.refunded,
    refundsPending: sum(pending, currency),
    due: isOwed ? none : balance.due,
    owed: isOwed ? subtract(none, balance.due) : none,
    items,
    charges: order.charges,
    tendered: tenderedOf(order),
  };
}

/** A part of an item is earned with each of its services that is over, whether it was used or let go; the rest with the last one. */
function itemFinance(order: Order, item: OrderItem): ItemFinance {
  const { itemId, sku, status, services } = item;
  const price = item.price.total;
  const none = zero(order.currency);
  const isBillable = order.dates.soldAt !== undefined && countedItems(order).includes(item);
  const billable = isBillable ? price : none;
  const over = services.filter((service) => service.delivery !== undefined).length;
  const share = services.length === 0 ? 0n : (billable.amountMinor * BigInt(over)) / BigInt(services.length);
  const earned = status === 'DELIVERED' ? billable : { ...billable, amountMinor: share };
  return { itemId, sku, status, price, billable, earned, deferred: subtract(billable, earned) };
}

function tenderedOf(order: Order): TenderedFinance[] {
  const foreign = order.payments.filter((each) => each.status === 'SUCCESSFUL' && each.tendered !== undefined);
  const currencies = [...new Set(foreign.flatMap((each) => each.tendered?.amount.currency ?? []))].sort();
  return currencies.map((currency) => {
    const inIt = foreign.filter((each) => each.tendered?.amount.currency === currency);
    return {
      currency,
      tendered: sum(
        inIt.flatMap((each) => each.tendered?.amount ?? []),
        currency,
      ),
      counted: sum(
        inIt.map((each) => each.amount),
        order.currency,
      ),
    };
  });
}
