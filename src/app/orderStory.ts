import type { Refusal } from '../domain/order/refusals.ts';
import { revisionsOf, type Revision } from '../domain/view/revisions.ts';
import { timelineOf, type TimelineEntry } from '../domain/view/timeline.ts';
import { keptMessages } from '../store/keptMessages.ts';
import { loadHistory } from '../store/orders.ts';
import { refusedAttempts, type RefusedAttempt } from '../store/refusedAttempts.ts';
import { guarded } from '../store/troubleFrom.ts';
import type { Deps, Principal } from './deps.ts';
import { findOrder } from './findOrder.ts';

/** How many refused attempts one answer holds; a client that goes on asking for what is refused can make any number. */
export const mostAttempts = 200;

type Refused = { refusal: Refusal };

/** What every version of an order changed, oldest first. */
export async function orderRevisions(
  deps: Deps,
  principal: Principal,
  orderId: string,
): Promise<{ revisions: Revision[] } | Refused> {
  return about(deps, principal, orderId, async (id) => ({ revisions: revisionsOf(await loadHistory(deps.db, id)) }));
}

/** What happened to an order, what was refused for it and which messages were kept, by time; of refusals the newest 200. */
export async function orderTimeline(
  deps: Deps,
  principal: Principal,
  orderId: string,
): Promise<{ entries: TimelineEntry[] } | Refused> {
  return about(deps, principal, orderId, async (id) => {
    const events = await loadHistory(deps.db, id);
    const refused = await refusedAttempts(deps.db, id, mostAttempts);
    const messages = await keptMessages(deps.db, id);
    return { entries: timelineOf({ events, refused: refused.reverse(), messages }) };
  });
}

/** What was refused for an order, the newest first; `more` says that older ones are left out. */
export async function orderRefusedAttempts(
  deps: Deps,
  principal: Principal,
  orderId: string,
): Promise<{ attempts: RefusedAttempt[]; more: boolean } | Refused> {
  return about(deps, principal, orderId, async (id) => {
    const attempts = await refusedAttempts(deps.db, id, mostAttempts + 1);
    return { attempts: attempts.slice(0, mostAttempts), more: attempts.length > mostAttempts };
  });
}

async function about<Answer>(
  deps: Deps,
  principal: Principal,
  orderId: string,
  tell: (orderId: string) => Promise<Answer>,
): Promise<Answer | Refused> {
  return guarded(async () => {
    const found = await findOrder(deps.db, principal, { orderId, locators: [] });
    return 'refusal' in found ? found : tell(found.order.orderId);
  });
}
