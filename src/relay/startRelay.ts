/*
 * relay: what happens without a caller: time limits, payments left behind by a crash, old answers.
 * May know: app. Any number of relays may run on one database.
 */
import { expireOrders, forgetOldRequests, resumePayments } from '../app/expireOrders.ts';
import type { Deps } from '../app/deps.ts';

export type Relay = { stop: () => Promise<void> };

export type RelayOptions = {
  deps: Deps;
  intervalMs: number;
  /** Called before each round, e.g. to take over a sandbox clock another process set. */
  beforeRound?: () => Promise<void>;
  /** Told once when a step begins to fail and once when it succeeds again, not for every failure. */
  onTrouble: (error: unknown, step: RelayStep) => void;
  onRecovered: (step: RelayStep) => void;
};

export type RelayStep = 'clock' | 'time limits' | 'payments' | 'old answers';

const batch = 200;

/**
 * Runs the rounds until stopped; `stop` waits for the round under way. The steps of a round do not wait for each other's success: an
 * order whose end cannot be recorded must not keep payments of others from being finished.
 */
export function startRelay(options: RelayOptions): Relay {
  const { deps } = options;
  let stopped = false;
  let wake: (() => void) | undefined;
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

  const expireAll = async () => {
    while (!stopped && (await expireOrders(deps, batch)) === batch);
  };

  const loop = async (): Promise<void> => {
    while (!stopped) {
      await attempt('clock', async () => options.beforeRound?.());
      await attempt('time limits', expireAll);
      await attempt('payments', () => resumePayments(deps, batch));
      await attempt('old answers', () => forgetOldRequests(deps, batch));
      if (stopped) return;
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
    stop: async () => {
      stopped = true;
      wake?.();
      await running;
    },
  };
}
