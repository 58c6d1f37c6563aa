import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { NewReading, Pending } from "../store/readings.ts";

/** Threads that read. */
export interface Readers {
  readonly threads: number;
  /** Reads versions on the next free thread. Throws what the thread died of. */
  read(versions: readonly Pending[]): Promise<readonly NewReading[]>;
  close(): Promise<void>;
}

/** Starts threads that read: by default one for each processor. They load the engine while the caller goes on. */
export function startReaders(threads = availableParallelism()): Readers {
  const idle: Worker[] = [];
  const waiting: ((worker: Worker) => void)[] = [];
  const release = (worker: Worker): void => {
    const next = waiting.shift();
    if (next) next(worker);
    else idle.push(worker);
  };
  const workers = Array.from({ length: threads }, () => {
    const worker = new Worker(new URL(import.meta.resolve("./reader-thread.ts")));
    worker.unref();
    idle.push(worker);
    return worker;
  });
  return {
    threads,
    read: async (versions) => {
      const worker = idle.pop() ?? (await new Promise<Worker>((take) => waiting.push(take)));
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
        release(worker);
      }
    },
    close: async () => {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}
