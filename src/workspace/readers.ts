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

/** Threads that read: by default as many as there are processors. Each is started when it is first needed. */
export function startReaders(threads = availableParallelism()): Readers {
  const workers: Worker[] = [];
  const idle: Worker[] = [];
  const waiting: ((worker: Worker) => void)[] = [];
  const take = async (): Promise<Worker> => {
    const free = idle.pop();
    if (free) return free;
    if (workers.length >= threads) return new Promise((resolve) => waiting.push(resolve));
    const worker = new Worker(new URL(import.meta.resolve("./reader-thread.ts")));
    workers.push(worker);
    return worker;
  };
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
        release(worker);
      }
    },
    close: async () => {
      await Promise.all(workers.map((worker) => worker.terminate()));
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
