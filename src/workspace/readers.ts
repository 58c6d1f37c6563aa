import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { NewReading, Pending } from "../store/readings.ts";

/** Threads that read. */
export interface Readers {
  readonly threads: number;
  /** Reads versions on the next free thread. Throws what the thread died of; another takes its place. */
  read(versions: readonly Pending[]): Promise<readonly NewReading[]>;
  close(): Promise<void>;
}

/** Starts threads that read: by default one for each processor. They load the engine while the caller goes on. */
export function startReaders(threads = availableParallelism()): Readers {
  const workers = new Set<Worker>();
  const idle: Worker[] = [];
  const waiting: ((worker: Worker) => void)[] = [];
  const start = (): Worker => {
    const worker = new Worker(new URL(import.meta.resolve("./reader-thread.ts")));
    worker.unref();
    workers.add(worker);
    worker.once("error", () => {
      workers.delete(worker);
      const at = idle.indexOf(worker);
      if (at >= 0) idle.splice(at, 1);
      // Whoever waits for the thread that died must not wait for ever.
      waiting.shift()?.(start());
    });
    return worker;
  };
  const release = (worker: Worker): void => {
    const next = waiting.shift();
    if (next) next(worker);
    else idle.push(worker);
  };
  const take = async (): Promise<Worker> =>
    idle.pop() ??
    (workers.size < threads ? start() : await new Promise<Worker>((given) => waiting.push(given)));
  for (let i = 0; i < threads; i++) idle.push(start());
  return {
    threads,
    read: async (versions) => {
      const worker = await take();
      worker.ref();
      try {
        return await new Promise<readonly NewReading[]>((give, fail) => {
          worker.once("message", (found: readonly NewReading[]) => {
            worker.off("error", fail);
            give(found);
          });
          worker.once("error", fail);
          worker.postMessage(versions);
        });
      } finally {
        worker.unref();
        if (workers.has(worker)) release(worker);
      }
    },
    close: async () => {
      await Promise.all([...workers].map((worker) => worker.terminate()));
    },
  };
}
