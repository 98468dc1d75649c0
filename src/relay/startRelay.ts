/*
 * relay: what happens without a caller: time limits, payments left behind by a crash, old answers.
 * May know: app. Any number of relays may run on one database.
 */
import { expireOrders, forgetOldRequests, resumePayments } from '../app/expireOrders.ts';
import { completeOrders } from '../app/completeOrders.ts';
import type { Deps } from '../app/deps.ts';

export type Relay = {
  /** Starts the next round at once, or right after the one under way. */
  wake: () => void;
  stop: () => Promise<void>;
};

export type RelayOptions = {
  deps: Deps;
  intervalMs: number;
  /** Called before each round, e.g. to take over a sandbox clock another process set. */
  beforeRound?: () => Promise<void>;
  /** Told once when a step begins to fail and once when it succeeds again, not for every failure. */
  onTrouble: (error: unknown, step: RelayStep) => void;
  onRecovered: (step: RelayStep) => void;
};

export type RelayStep = 'clock' | 'time limits' | 'settlement' | 'payments' | 'old answers';

const batch = 200;

/**
 * Runs the rounds until stopped; `stop` waits for the round under way. The steps of a round do not wait for each other's success: an
 * order whose end cannot be recorded must not keep payments of others from being finished.
 */
export function startRelay(options: RelayOptions): Relay {
  const { deps } = options;
  let stopped = false;
  let wake: (() => void) | undefined;
  let isAwake = false;
  const failing = new Set<RelayStep>();

  const attempt = async (step: RelayStep, work: () => Promise<unknown>): Promise<void> => {
    if (stopped) return;
    try {
      await work();
      if (failing.delete(step)) options.onRecovered(step);
    } catch (error) {
      if (!failing.has(step)) options.onTrouble(error, step);
      failing.add(step);
    }
  };

  const completeAll = async () => {
    while (!stopped && (await completeOrders(deps, batch)) === batch);
  };

  const loop = async (): Promise<void> => {
    while (!stopped) {
      isAwake = false;
      await attempt('clock', async () => options.beforeRound?.());
      await attempt('time limits', () => expireOrders(deps, batch, () => stopped));
      await attempt('settlement', completeAll);
      await attempt('payments', () => resumePayments(deps, batch));
      await attempt('old answers', () => forgetOldRequests(deps, batch));
      if (stopped) return;
      if (isAwake) continue;
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, options.intervalMs);
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
  };

  const running = loop();
  return {
    wake: () => {
      isAwake = true;
      wake?.();
    },
    stop: async () => {
      stopped = true;
      wake?.();
      await running;
    },
  };
}
