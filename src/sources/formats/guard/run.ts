import type { JobName, JobValue } from "./jobs.ts";
import { LIMITS, type Limits, type Outcome } from "./outcome.ts";
import { takeThread, threadDone } from "./threads.ts";

/** How often the memory of the process is looked at, in milliseconds. */
const LOOK = 50;

/**
 * Does a job in a thread of its own, which is ended when it takes too long or too much: neither an endless loop nor a
 * decompression bomb in a library can hold or fell the process. Never rejects.
 */
export function runGuarded<Name extends JobName>(
  name: Name,
  bytes: Uint8Array,
  limits: Limits = LIMITS,
): Promise<Outcome<JobValue<Name>>> {
  const worker = takeThread(limits);
  const before = process.memoryUsage.rss();
  return new Promise((resolve) => {
    const end = (outcome: Outcome<JobValue<Name>>, answered = false): void => {
      clearTimeout(timer);
      clearInterval(look);
      threadDone(worker, answered);
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
