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

/**
 * Memory of one thread, in MB. Reading makes much that lives shortly: a small space for it is as quick as the usual one
 * and holds a third less. The large space is for the longest reports (4 MB).
 */
const LIMITS = { maxYoungGenerationSizeMb: 16, maxOldGenerationSizeMb: 2048 };

/** Threads that read: by default as many as there are processors. Each is started when it is first needed. */
export function startReaders(threads = availableParallelism()): Readers {
  const workers = new Set<Worker>();
  const idle: Worker[] = [];
  const waiting: ((worker: Worker) => void)[] = [];
  const start = (): Worker => {
    const worker = new Worker(new URL(import.meta.resolve("./reader-thread.ts")), { resourceLimits: LIMITS });
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
  const take = async (): Promise<Worker> =>
    idle.pop() ??
    (workers.size < threads ? start() : await new Promise<Worker>((resolve) => waiting.push(resolve)));
  const release = (worker: Worker): void => {
    const next = waiting.shift();
    if (next) next(worker);
    else idle.push(worker);
  };
  return {
    threads,
    read: async (versions) => {
      const worker = await take();
      worker.ref();
      try {
        return await answer(worker, versions);
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

function answer(worker: Worker, versions: readonly Pending[]): Promise<readonly NewReading[]> {
  return new Promise((resolve, reject) => {
    const settle = (): void => {
      worker.off("message", onMessage);
      worker.off("error", onError);
      worker.off("exit", onExit);
    };
    const onMessage = (found: readonly NewReading[]): void => {
      settle();
      resolve(found);
    };
    const onError = (error: unknown): void => {
      settle();
      reject(error);
    };
    const onExit = (): void => onError(new Error("a thread that reads has ended"));
    worker.on("message", onMessage);
    worker.on("error", onError);
    worker.on("exit", onExit);
    worker.postMessage(versions);
  });
}
