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
  /** Told once when rounds begin to fail and once when they succeed again, not for every failure. */
  onTrouble: (error: unknown) => void;
  onRecovered: () => void;
};

const batch = 200;

/** Runs the rounds until stopped; `stop` waits for the round under way. */
export function startRelay(options: RelayOptions): Relay {
  let stopped = false;
  let wake: (() => void) | undefined;
  let failing = false;

  const round = async (): Promise<void> => {
    await options.beforeRound?.();
    while (!stopped && (await expireOrders(options.deps, batch)) === batch);
    await resumePayments(options.deps, batch);
    await forgetOldRequests(options.deps, batch);
  };

  const loop = async (): Promise<void> => {
    while (!stopped) {
      try {
        await round();
        if (failing) options.onRecovered();
        failing = false;
      } catch (error) {
        if (!failing) options.onTrouble(error);
        failing = true;
      }
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
