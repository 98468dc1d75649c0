import type { ResumeItems, SuspendItems } from './commands.ts';
import { refuse, type Decision } from './decision.ts';
import type { OrderFacts } from './facts.ts';
import type { Order, OrderItem } from './order.ts';
import type { Refusal } from './refusals.ts';

/** A suspended item keeps its price and its stock, but is not delivered or changed until it is resumed. */
export function suspendItems(command: SuspendItems, order: Order, facts: OrderFacts): Decision {
  const barred = maySuspend(order);
  if (barred !== undefined) return barred;
  const items = namedItems(order, command.itemIds);
  if ('refusal' in items) return items;
  const already = items.find((item) => item.suspended !== undefined);
  if (already !== undefined) return refuse('item_suspended', already.itemId);
  const { itemIds, reason } = command;
  return {
    events: [{ type: 'ItemsSuspended', at: facts.now, itemIds, ...(reason === undefined ? {} : { reason }) }],
  };
}

export function resumeItems(command: ResumeItems, order: Order, facts: OrderFacts): Decision {
  const barred = mayResume(order);
  if (barred !== undefined) return barred;
  const items = namedItems(order, command.itemIds);
  if ('refusal' in items) return items;
  const running = items.find((item) => item.suspended === undefined);
  if (running !== undefined) return refuse('item_not_suspended', running.itemId);
  return { events: [{ type: 'ItemsResumed', at: facts.now, itemIds: command.itemIds }] };
}

/** Whether there is an item to suspend, whichever is named. */
export function maySuspend(order: Order): { refusal: Refusal } | undefined {
  const live = order.items.filter(isLive);
  if (live.length === 0) return refuse('item_not_live', order.orderId, 'none is');
  return live.every((item) => item.suspended !== undefined)
    ? refuse('item_suspended', order.orderId, 'all are')
    : undefined;
}

/** Whether there is an item to resume, whichever is named. */
export function mayResume(order: Order): { refusal: Refusal } | undefined {
  const isWaiting = order.items.some((item) => isLive(item) && item.suspended !== undefined);
  return isWaiting ? undefined : refuse('item_not_suspended', order.orderId, 'none is');
}

function isLive(item: OrderItem): boolean {
  return item.status === 'OFFERED' || item.status === 'CONFIRMED';
}

/** The live items of these ids, in the order asked. */
export function namedItems(order: Order, itemIds: readonly string[]): OrderItem[] | { refusal: Refusal } {
  if (itemIds.length === 0) return refuse('nothing_to_change', order.orderId);
  const items: OrderItem[] = [];
  for (const itemId of new Set(itemIds)) {
    const item = order.items.find((each) => each.itemId === itemId);
    if (item === undefined) return refuse('item_unknown', itemId);
    if (item.status === 'CANCELLED' || item.status === 'DELIVERED') return refuse('item_not_live', itemId);
    items.push(item);
  }
  return items;
}
