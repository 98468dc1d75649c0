import type { Knex } from 'knex';
import { assert, assertNever } from '../base/assert.ts';
import { canonicalJson, sha256Hex } from '../base/canonical.ts';
import { toJsonValue } from '../base/json.ts';
import { TroubleError } from '../base/trouble.ts';
import type { Order } from '../domain/order/order.ts';
import { orderView } from '../domain/view/orderView.ts';
import { findOrders } from '../store/orders.ts';
import { offersRenewed } from '../store/offers.ts';
import { inTransaction } from '../store/inTransaction.ts';
import {
  claimRequestKey,
  forgetRequestKey,
  type KeyReference,
  type StoredRequest,
  type Unfinished,
} from '../store/requestKeys.ts';
import type { Call, Deps, Outcome, Reply, RequestKey } from './deps.ts';
import { withFlights } from './controlledFlights.ts';
import { recordRefusal, type Meaning } from './recordRefusal.ts';
import { settlePayments } from './settlePayments.ts';

/** A claimed key: who, under which name, for which meaning. */
export type Claim = { request: KeyReference & { fingerprint: string; format: string } };

/** What the work of a use case comes to before payments are settled. */
export type Worked = Outcome | { orderId: string; unfinished: Unfinished };

const waitForOtherMs = 5_000;

/** Requests under way in this process, by database: one process may serve several. */
const runningOn = new WeakMap<Knex, Map<string, Promise<Outcome>>>();

/**
 * Carries out a request once, however often and however concurrently it is sent: the same key with the same meaning gets the answer of
 * the first; with another meaning it is refused. A request found committed but unanswered (a crash before its payment was settled) is
 * finished first. Repeats that arrive while the first still runs wait for it, at most 5 s. What is refused is written down as an attempt.
 * @throws TroubleError in_flight when another process is still at it after that time.
 */
export function once(
  deps: Deps,
  call: Call,
  meaning: Meaning,
  work: (trx: Knex.Transaction, claim: Claim) => Promise<Worked>,
): Promise<Outcome> {
  const claim = claimFor(call, meaning);
  const running = runningOn.get(deps.db) ?? new Map<string, Promise<Outcome>>();
  runningOn.set(deps.db, running);
  const name = `${claim.request.scope}|${claim.request.key}|${claim.request.fingerprint}|${call.format}`;
  const known = running.get(name);
  if (known !== undefined)
    return known.then((outcome) => ('reply' in outcome ? { ...outcome, replayed: true } : outcome));
  const run = carryOut(deps, call, claim, meaning, work).finally(() => running.delete(name));
  running.set(name, run);
  return run;
}

function claimFor(call: Call, meaning: Meaning): Claim {
  const scope = call.principal.sellerId ?? call.principal.principalId;
  const fingerprint = sha256Hex(canonicalJson(toJsonValue(meaning)));
  return { request: { scope, key: call.key.value, fingerprint, format: call.format } };
}

async function carryOut(
  deps: Deps,
  call: Call,
  claim: Claim,
  meaning: Meaning,
  work: (trx: Knex.Transaction, claim: Claim) => Promise<Worked>,
): Promise<Outcome> {
  const deadline = Date.now() + waitForOtherMs;
  for (let waitMs = 20; ; waitMs = Math.min(waitMs * 2, 250)) {
    const attempt = async (trx: Knex.Transaction): Promise<Worked | 'busy'> => {
      const answer = await answerOnce(trx, deps, call, claim, work);
      if (answer !== 'busy' && 'refusal' in answer) await recordRefusal(trx, deps, call, meaning, answer);
      return answer;
    };
    const worked = await withFlights(deps, () => inTransaction(deps.db, attempt));
    if (worked === 'busy') {
      if (Date.now() > deadline) {
        throw new TroubleError('in_flight', 'the same request is still being carried out', { retryable: true });
      }
      await new Promise((resolve) => setTimeout(resolve, waitMs));
      continue;
    }
    return 'unfinished' in worked ? finish(deps, call, claim, worked) : worked;
  }
}

async function answerOnce(
  trx: Knex.Transaction,
  deps: Deps,
  call: Call,
  claim: Claim,
  work: (trx: Knex.Transaction, claim: Claim) => Promise<Worked>,
): Promise<Worked | 'busy'> {
  const { free, stored } = await claimRequestKey(trx, claim.request);
  const known = stored === undefined ? undefined : await answerStored(trx, deps, call, claim, stored);
  if (known !== undefined) return known;
  if (!free) return 'busy';
  const done = await work(trx, claim);
  // A refusal may only say what a twin committed between our look at the key and our claim of it: look again.
  const twin = 'refusal' in done ? (await claimRequestKey(trx, claim.request)).stored : undefined;
  return (twin && (await answerStored(trx, deps, call, claim, twin))) ?? done;
}

/** The answer of a key that was used before; undefined when a derived key no longer speaks for this message. */
async function answerStored(
  trx: Knex.Transaction,
  deps: Deps,
  call: Call,
  claim: Claim,
  stored: StoredRequest,
): Promise<Worked | undefined> {
  if (stored.fingerprint !== claim.request.fingerprint) {
    return { refusal: { code: 'idempotency_key_reused', subject: call.key.explicit ? claim.request.key : undefined } };
  }
  if (stored.reply === undefined) {
    return { orderId: stored.orderId, unfinished: stored.unfinished ?? { notices: [], paymentIds: [] } };
  }
  const sameFormat = stored.format === call.format;
  if (call.key.explicit && sameFormat) return { reply: stored.reply, replayed: true };
  const [order] = await findOrders(trx, { orderId: stored.orderId });
  assert(order !== undefined, `order ${stored.orderId} of a stored answer is gone`);
  if (!call.key.explicit && (await hasLapsed(trx, call.key, order, stored))) {
    await forgetRequestKey(trx, claim.request);
    return undefined;
  }
  if (sameFormat) return { reply: stored.reply, replayed: true };
  return { reply: call.render(orderView(order, deps.clock()), call.notices), replayed: true };
}

async function hasLapsed(
  trx: Knex.Transaction,
  key: RequestKey,
  order: Order,
  stored: StoredRequest,
): Promise<boolean> {
  switch (key.until) {
    case 'order_changes':
      return order.version !== stored.orderVersion;
    case 'offers_renewed':
      return offersRenewed(trx, order.offers, order.orderId);
    case undefined:
      return false;
    default:
      return assertNever(key.until);
  }
}

async function finish(
  deps: Deps,
  call: Call,
  claim: Claim,
  { orderId, unfinished }: { orderId: string; unfinished: Unfinished },
): Promise<Outcome> {
  const reply: Reply = await settlePayments(deps, orderId, {
    request: claim.request,
    render: call.render,
    notices: [...call.notices, ...unfinished.notices],
    paymentIds: unfinished.paymentIds,
  });
  return { reply, replayed: false };
}
