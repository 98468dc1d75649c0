import { parseInstant } from '../../base/time.ts';
import type { Fault } from '../../base/fault.ts';
import { toMoneyJson } from '../../base/money.ts';
import type { ChangeCommand, MakeQuote } from '../../domain/order/commands.ts';
import type { Charge, OrderItem, Quote } from '../../domain/order/order.ts';
import type { Refund } from '../../domain/payment/payment.ts';
import { hideCardNumbers } from '../hideCardNumbers.ts';
import type { RawCard } from '../ndc/codec.ts';
import type { Schemas } from './contract.ts';
import { toWish } from './itemsWish.ts';
import { keepsNumbers } from './keepsNumbers.ts';
import { toPassengerChange } from './party.ts';
import { toPaymentRequests } from './payment.ts';

/** Reads the body of quoteOrder, already valid by the contract. */
export function toMakeQuote(json: Schemas['QuoteRequest']): { command: MakeQuote } | { faults: Fault[] } {
  const { kind, items, names = [], waivePenalty } = json;
  const faults: Fault[] = [];
  const wish = toWish(items ?? {}, '/items', faults);
  if (kind !== 'CHANGE') {
    for (const member of ['items', 'names'] as const) {
      if (json[member] === undefined) continue;
      faults.push({ code: 'member_not_for_kind', path: `/${member}`, text: `does not go with ${kind}` });
    }
  }
  if (faults.length > 0) return { faults };
  const ask: MakeQuote['ask'] = kind === 'CHANGE' ? { kind, wish, names: names.map(toPassengerChange) } : { kind };
  const command: MakeQuote = { type: 'MakeQuote', ask, ...(waivePenalty === undefined ? {} : { waivePenalty }) };
  return { command: hideCardNumbers(command, keepsNumbers) };
}

/** What of changeOrder is about items, holds and quotes, in the order it is done. */
export function holdCommands(json: Schemas['ChangeOrder'], cards: RawCard[], faults: Fault[]): ChangeCommand[] {
  const { resumeItems, changeItems, suspendItems, extendHold, acceptQuote } = json;
  const commands: ChangeCommand[] = [];
  if (resumeItems !== undefined) commands.push({ type: 'ResumeItems', itemIds: resumeItems.itemIds });
  if (changeItems !== undefined) {
    commands.push({ type: 'ChangeItems', wish: toWish(changeItems, '/changeItems', faults) });
  }
  if (suspendItems !== undefined) commands.push({ type: 'SuspendItems', ...suspendItems });
  if (extendHold !== undefined) {
    const at = (member: 'paymentDueAt' | 'priceGuaranteedUntil') => {
      const text = extendHold[member];
      const instant = text === undefined ? undefined : parseInstant(text);
      if (text !== undefined && instant === undefined) {
        faults.push({ code: 'date-time', path: `/extendHold/${member}`, text: 'is no moment this gateway can read' });
      }
      return instant;
    };
    const [paymentDueAt, priceGuaranteedUntil] = [at('paymentDueAt'), at('priceGuaranteedUntil')];
    commands.push({ type: 'ExtendHold', paymentDueAt, priceGuaranteedUntil, reason: extendHold.reason });
  }
  if (acceptQuote !== undefined) {
    const payments = toPaymentRequests(acceptQuote.payments ?? [], '/acceptQuote/payments', cards, faults);
    commands.push({ type: 'AcceptQuote', quoteId: acceptQuote.quoteId, payments });
  }
  return commands;
}

export function fromQuote(quote: Quote, fromItem: (item: OrderItem) => Schemas['OrderItem']): Schemas['Quote'] {
  const { quoteId, kind, status, madeAt, expiresAt, waived, change, names, priceGuaranteedUntil } = quote;
  return {
    quoteId,
    kind,
    status,
    madeAt,
    expiresAt,
    before: toMoneyJson(quote.before),
    after: toMoneyJson(quote.after),
    penalty: toMoneyJson(quote.penalty),
    waived,
    due: toMoneyJson(quote.due),
    actions: change.actions,
    items: change.items.map(fromItem),
    removedItemIds: change.removedItemIds,
    names,
    priceGuaranteedUntil,
  };
}

export function fromCharge(charge: Charge): Schemas['Charge'] {
  return { ...charge, amount: toMoneyJson(charge.amount) };
}

export function fromRefund(refund: Refund): Schemas['Refund'] {
  return { ...refund, amount: toMoneyJson(refund.amount) };
}
