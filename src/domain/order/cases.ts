import { assert } from '../../base/assert.ts';
import { addMs } from '../../base/time.ts';
import type { Instant } from '../../base/time.ts';
import type { FileCase, ResolveCase } from './commands.ts';
import { refuse, type Decision } from './decision.ts';
import { standardPolicy, type OrderFacts } from './facts.ts';
import type { Order } from './order.ts';
import type { Refusal } from './refusals.ts';

/** Takes a passenger's complaint, within the time the airline gives after everything was delivered. No items named: it is about all of them. */
export function fileCase(command: FileCase, order: Order, facts: OrderFacts): Decision {
  const barred = mayFileCase(order, facts);
  if (barred !== undefined) return barred;
  const { kind, itemIds, text } = command;
  const unknown = itemIds.find((itemId) => !order.items.some((item) => item.itemId === itemId));
  if (unknown !== undefined) return refuse('item_unknown', unknown);
  const [caseId] = facts.ids ?? [];
  assert(caseId !== undefined, 'a case and an id for it');
  const filed = { caseId, kind, itemIds: [...new Set(itemIds)], text, filedAt: facts.now };
  return { events: [{ type: 'CaseFiled', at: facts.now, case: filed }] };
}

/** Closes a complaint with what was answered. Staff only. */
export function resolveCase({ caseId, resolution }: ResolveCase, order: Order, facts: OrderFacts): Decision {
  const barred = mayResolveCase(order, facts);
  if (barred !== undefined) return barred;
  const known = order.cases.find((each) => each.caseId === caseId);
  if (known === undefined) return refuse('case_unknown', caseId);
  if (known.resolvedAt !== undefined) return refuse('case_closed', caseId);
  return { events: [{ type: 'CaseResolved', at: facts.now, caseId, resolution }] };
}

export function mayFileCase(order: Order, facts: OrderFacts): { refusal: Refusal } | undefined {
  const closesAt = caseWindowEnd(order, facts);
  if (closesAt !== undefined && facts.now < closesAt) return undefined;
  return refuse('case_window_closed', order.orderId, closesAt === undefined ? undefined : `since ${closesAt}`);
}

export function mayResolveCase(order: Order, facts: OrderFacts): { refusal: Refusal } | undefined {
  if ((facts.by ?? 'SELLER') === 'SELLER') return refuse('staff_only', order.orderId);
  if (order.cases.length === 0) return refuse('case_unknown', order.orderId, 'it has none');
  if (order.cases.every((each) => each.resolvedAt !== undefined))
    return refuse('case_closed', order.orderId, 'all are');
  return undefined;
}

/** The first moment at which no complaint is taken any more; unknown as long as something is to be delivered. */
export function caseWindowEnd(order: Order, facts: Pick<OrderFacts, 'policy'>): Instant | undefined {
  const { fulfilledAt } = order.dates;
  return fulfilledAt === undefined ? undefined : addMs(fulfilledAt, (facts.policy ?? standardPolicy).caseWindowMs);
}
