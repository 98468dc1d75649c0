import { formatAmount, type Money } from '../../src/base/money.ts';
import { addMs } from '../../src/base/time.ts';
import type { ItemsWish, OfferSelection, OrderCommand } from '../../src/domain/order/commands.ts';
import { dueNow } from '../../src/domain/order/dueNow.ts';
import type { Order, OrderItem } from '../../src/domain/order/order.ts';

/** What a step of a random life is about: an order, and two numbers that choose among what it has. */
type Choice = { order: Order; a: number; b: number };
type Command = (choice: Choice) => OrderCommand | undefined;

/** The command a step means for an order as it is now; undefined where it has nothing to be about. */
export function commandOf(order: Order, step: { kind: string; a: number; b: number }): OrderCommand | undefined {
  return (commands as Record<string, Command | undefined>)[step.kind]?.({ order, a: step.a, b: step.b });
}

const commands = {
  pay: ({ order }) => ({ type: 'PayOrder', payments: cash(dueNow(order)) }),
  paid: ({ order }) => ({
    type: 'RecordPaymentOutcome',
    paymentId: pendingPayment(order),
    outcome: { status: 'SUCCESSFUL', vaultReference: 'V' },
  }),
  declined: ({ order }) => ({
    type: 'RecordPaymentOutcome',
    paymentId: pendingPayment(order),
    outcome: { status: 'FAILED', failure: 'declined' },
  }),
  add: (choice) => ({ type: 'ChangeItems', wish: adding(choice) }),
  remove: (choice) => ({ type: 'ChangeItems', wish: { ...nothing, removeItemIds: itemIds(choice) } }),
  replace: (choice) => ({ type: 'ChangeItems', wish: replacing(choice) }),
  modify: (choice) => {
    const [itemId = ''] = itemIds(choice);
    return { type: 'ChangeItems', wish: { ...nothing, modify: [{ itemId, quantity: 1 + (choice.a % 3) }] } };
  },
  quoteAdd: (choice) => ({ type: 'MakeQuote', ask: { kind: 'CHANGE', wish: adding(choice), names: [] } }),
  quoteRemove: (choice) => {
    const wish = { ...nothing, removeItemIds: itemIds(choice) };
    return { type: 'MakeQuote', ask: { kind: 'CHANGE', wish, names: [] } };
  },
  quoteReplace: (choice) => ({ type: 'MakeQuote', ask: { kind: 'CHANGE', wish: replacing(choice), names: [] } }),
  quoteName: (choice) => {
    const names = [{ passengerId: passengerOf(choice), surname: `N${choice.a}` }];
    return { type: 'MakeQuote', ask: { kind: 'CHANGE', wish: nothing, names } };
  },
  quoteCancel: ({ a }) => ({
    type: 'MakeQuote',
    ask: { kind: 'CANCEL' },
    ...(a === 0 ? { waivePenalty: 'goodwill' } : {}),
  }),
  reprice: () => ({ type: 'MakeQuote', ask: { kind: 'REPRICE' } }),
  accept: ({ order, b }) => {
    const quote = order.quotes.at(-1 - (b === 7 ? 1 : 0));
    if (quote === undefined) return undefined;
    const payments = quote.due.amountMinor > 0n && quote.kind !== 'REPRICE' ? cash(quote.due) : [];
    return { type: 'AcceptQuote', quoteId: quote.quoteId, payments };
  },
  refunded: ({ order }) => ({
    type: 'RecordRefundOutcome',
    refundId: pendingRefund(order),
    outcome: { status: 'SUCCESSFUL', vaultReference: 'V' },
  }),
  refundFailed: ({ order }) => ({
    type: 'RecordRefundOutcome',
    refundId: pendingRefund(order),
    outcome: { status: 'FAILED', failure: 'no' },
  }),
  suspend: (choice) => ({ type: 'SuspendItems', itemIds: itemIds(choice) }),
  resume: (choice) => ({ type: 'ResumeItems', itemIds: itemIds(choice) }),
  extend: ({ order }) => ({ type: 'ExtendHold', paymentDueAt: addMs(order.paymentDueAt, 3_600_000) }),
  cancel: () => ({ type: 'CancelOrder' }),
  expire: () => ({ type: 'ExpireOrder' }),
  deliver: (choice) => {
    const item = itemOf(choice);
    const items = choice.a < 4 ? choice.order.items : item === undefined ? [] : [item];
    return { type: 'DeliverServices', services: items.flatMap(undelivered) };
  },
  fileCase: (choice) => ({ type: 'FileCase', kind: 'DELAY', itemIds: itemIds(choice), text: 'late' }),
  resolveCase: ({ order }) => {
    const caseId = order.cases.at(-1)?.caseId ?? 'NONE';
    return { type: 'ResolveCase', caseId, resolution: 'sorry' };
  },
  complete: () => ({ type: 'CompleteOrder' }),
  archive: () => ({ type: 'ArchiveOrder' }),
} as const satisfies Record<string, Command>;

/** The kinds of steps that are commands for one order. */
export const commandKinds = Object.keys(commands) as (keyof typeof commands)[];

const nothing: ItemsWish = { add: [], removeItemIds: [], replace: [], modify: [] };

function cash(amount: Money) {
  return [{ amount: formatAmount(amount), currency: 'EUR', method: { kind: 'CASH' as const } }];
}

function itemOf({ order, b }: Choice): OrderItem | undefined {
  return order.items[b % Math.max(order.items.length, 1)];
}

function itemIds(choice: Choice): string[] {
  return [itemOf(choice)?.itemId ?? 'NONE'];
}

function passengerOf({ order, b }: Choice): string {
  return order.passengers[b % Math.max(order.passengers.length, 1)]?.passengerId ?? 'NONE';
}

function pendingPayment(order: Order): string {
  return order.payments.find((payment) => payment.status === 'PENDING')?.paymentId ?? 'NONE';
}

function pendingRefund(order: Order): string {
  return order.refunds.find((refund) => refund.status === 'PENDING')?.refundId ?? 'NONE';
}

function extras(offerItemId: string, passengerIds: string[]): OfferSelection {
  return { offerId: 'EXTRAS', ownerCode: 'ZZ', items: [{ offerItemId, passengerIds }] };
}

function adding(choice: Choice): ItemsWish {
  return { ...nothing, add: [extras(choice.a % 2 === 0 ? 'BAG' : 'MEAL', [passengerOf(choice)])] };
}

/** Another flight for everybody, in place of the chosen one or the first. */
function replacing(choice: Choice): ItemsWish {
  const { order } = choice;
  const chosen = itemOf(choice);
  const flight = chosen?.type === 'FLIGHT' ? chosen : order.items.find((each) => each.type === 'FLIGHT');
  const everybody = order.passengers.map((each) => each.passengerId);
  return { ...nothing, replace: [{ itemIds: [flight?.itemId ?? 'NONE'], with: [extras('FLY', everybody)] }] };
}

/** What of a sold item is still to be delivered, as it ends well. */
function undelivered({ type, status, services }: OrderItem) {
  const left = status === 'CONFIRMED' ? services.filter((service) => service.delivery === undefined) : [];
  return left.map(({ serviceId, serviceDefinitionId }) => ({
    serviceId,
    outcome: type === 'FLIGHT' && serviceDefinitionId === undefined ? ('FLOWN' as const) : ('USED' as const),
  }));
}
