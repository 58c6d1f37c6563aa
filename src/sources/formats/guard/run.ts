import { Worker } from "node:worker_threads";
import type { JobName, JobValue } from "./jobs.ts";

/** How a guarded job ended: with its value, with an error of its own, or stopped for its time or its memory. */
export type Outcome<T> =
  | { readonly kind: "done"; readonly value: T }
  | { readonly kind: "error"; readonly name: string; readonly message: string }
  | { readonly kind: "time" }
  | { readonly kind: "memory" };

/** What a job may use up. */
export interface Limits {
  /** Milliseconds. */
  readonly time: number;
  /** Bytes by which the process may grow while it runs. */
  readonly memory: number;
}

/** One minute and 1 GB: a report of 500 pages needs a quarter of either. */
export const LIMITS: Limits = { time: 60_000, memory: 1024 ** 3 };
/** How often the memory of the process is looked at, in milliseconds. */
const LOOK = 50;

/** Threads that wait for their next job: starting one and loading the libraries takes a third of a second. */
const idle: Worker[] = [];

/**
 * Does a job in a thread of its own, which is ended when it takes too long or too much: neither an endless loop nor a
 * decompression bomb in a library can hold or fell the process. Never rejects.
 */
export function runGuarded<Name extends JobName>(
  name: Name,
  bytes: Uint8Array,
  limits: Limits = LIMITS,
): Promise<Outcome<JobValue<Name>>> {
  const worker = idle.pop() ?? started(limits);
  const before = process.memoryUsage.rss();
  return new Promise((resolve) => {
    const end = (outcome: Outcome<JobValue<Name>>, answered = false): void => {
      clearTimeout(timer);
      clearInterval(look);
      // One by one: Node's own listeners on the thread must stay.
      for (const event of ["message", "error", "exit"]) worker.removeAllListeners(event);
      if (answered && idle.length === 0) {
        worker.unref();
        idle.push(worker);
      } else {
        // An error that comes while the thread ends has no one left to hear it.
        worker.on("error", () => {});
        void worker.terminate();
      }
      resolve(outcome);
    };
    const timer = setTimeout(() => end({ kind: "time" }), limits.time);
    const look = setInterval(() => {
      if (process.memoryUsage.rss() - before > limits.memory) end({ kind: "memory" });
    }, LOOK);
    worker.ref();
    worker.on("message", (answer) => {
      if ("value" in answer) end({ kind: "done", value: answer.value }, true);
      else end({ kind: "error", name: answer.kind, message: answer.message }, true);
    });
    worker.on("error", (error: NodeJS.ErrnoException) =>
      end(
        error.code === "ERR_WORKER_OUT_OF_MEMORY"
          ? { kind: "memory" }
          : { kind: "error", name: error.name, message: error.message },
      ),
    );
    worker.on("exit", () => end({ kind: "error", name: "Error", message: "the thread ended" }));
    worker.postMessage({ name, bytes });
  });
}

function started(limits: Limits): Worker {
  return new Worker(new URL("./worker.ts", import.meta.url), {
    // Twice what is allowed: near its own limit a thread does little else than collect garbage.
    resourceLimits: { maxOldGenerationSizeMb: Math.ceil((2 * limits.memory) / 1024 / 1024) },
    // What libraries write about bad bytes is no business of the screen.
    stdout: true,
    stderr: true,
  });
}
