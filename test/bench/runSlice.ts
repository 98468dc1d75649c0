import { processUse } from './processUse.ts';

/** What was counted and measured while workers did one thing over and over. */
export type Slice = {
  done: number;
  errors: number;
  firstError?: string;
  seconds: number;
  latenciesMs: number[];
  /** CPU used meanwhile, absent where the system does not tell. */
  gatewayCpuMs?: number;
  postgresCpuMs?: number;
  gatewayMemoryMb?: number;
};

/** One piece of work; `next` is undefined when there is nothing left to do. */
export type Worker = { next: () => (() => Promise<void>) | undefined };

export type Watched = { gatewayPid?: number; postgresPid: number };

/** Lets the workers run side by side for `seconds`, each doing one thing after the other. */
export async function runSlice(workers: readonly Worker[], seconds: number, watched: Watched): Promise<Slice> {
  const slice: Slice = { done: 0, errors: 0, seconds: 0, latenciesMs: [] };
  await measured(slice, watched, async () => {
    const end = performance.now() + seconds * 1000;
    await Promise.all(workers.map((worker) => drive(worker, end, slice)));
  });
  return slice;
}

async function drive(worker: Worker, end: number, slice: Slice): Promise<void> {
  while (performance.now() < end) {
    const task = worker.next();
    if (task === undefined) return;
    const started = performance.now();
    try {
      await task();
      slice.done++;
      slice.latenciesMs.push(performance.now() - started);
    } catch (error) {
      slice.errors++;
      slice.firstError ??= error instanceof Error ? error.message : String(error);
    }
  }
}

/** Times `work` and what the watched processes use for it. */
export async function measured(slice: Slice, watched: Watched, work: () => Promise<void>): Promise<void> {
  const use = (pid: number | undefined) => (pid === undefined ? undefined : processUse(pid));
  const before = { gateway: use(watched.gatewayPid), postgres: use(watched.postgresPid) };
  const started = performance.now();
  await work();
  slice.seconds = (performance.now() - started) / 1000;
  const after = { gateway: use(watched.gatewayPid), postgres: use(watched.postgresPid) };
  if (after.postgres && before.postgres) slice.postgresCpuMs = after.postgres.cpuMs - before.postgres.cpuMs;
  if (after.gateway && before.gateway) slice.gatewayCpuMs = after.gateway.cpuMs - before.gateway.cpuMs;
  if (after.gateway) slice.gatewayMemoryMb = after.gateway.memoryMb;
}

/** Slices of the same thing, taken at different times, as one. */
export function joined(slices: readonly Slice[]): Slice {
  const total = (of: (slice: Slice) => number | undefined) => slices.reduce((sum, slice) => sum + (of(slice) ?? 0), 0);
  const known = (of: (slice: Slice) => number | undefined) => slices.every((slice) => of(slice) !== undefined);
  const firstError = slices.find((slice) => slice.firstError !== undefined)?.firstError;
  return {
    done: total((slice) => slice.done),
    errors: total((slice) => slice.errors),
    ...(firstError === undefined ? {} : { firstError }),
    seconds: total((slice) => slice.seconds),
    latenciesMs: slices.flatMap((slice) => slice.latenciesMs),
    ...(known((slice) => slice.gatewayCpuMs) && { gatewayCpuMs: total((slice) => slice.gatewayCpuMs) }),
    ...(known((slice) => slice.postgresCpuMs) && { postgresCpuMs: total((slice) => slice.postgresCpuMs) }),
    ...(known((slice) => slice.gatewayMemoryMb) && {
      gatewayMemoryMb: Math.max(...slices.map((slice) => slice.gatewayMemoryMb ?? 0)),
    }),
  };
}
