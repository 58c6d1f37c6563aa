import { Worker } from "node:worker_threads";
import type { Limits } from "./outcome.ts";

/** Threads that wait for their next job: starting one and loading the libraries takes a third of a second. */
const idle = new Set<Worker>();
/** What a job listens to. One by one, since Node's own listeners on a thread must stay. */
const EVENTS = ["message", "error", "exit"] as const;

/** A thread for one job: one that waits, or a new one. */
export function takeThread(limits: Limits): Worker {
  for (const worker of idle) {
    idle.delete(worker);
    forget(worker);
    return worker;
  }
  return new Worker(new URL("./worker.ts", import.meta.url), {
    // Twice what is allowed: near its own limit a thread does little else than collect garbage.
    resourceLimits: { maxOldGenerationSizeMb: Math.ceil((2 * limits.memory) / 1024 / 1024) },
    // What libraries write about bad bytes is no business of the screen.
    stdout: true,
    stderr: true,
  });
}

/** Takes a thread back when its job is over. One that `answered` may wait for the next, all others are ended. */
export function threadDone(worker: Worker, answered: boolean): void {
  forget(worker);
  // A library may fail when its answer is long given: that must neither end the process nor leave a dead thread to wait for.
  worker.on("error", () => idle.delete(worker));
  worker.on("exit", () => idle.delete(worker));
  if (answered && idle.size === 0) {
    worker.unref();
    idle.add(worker);
  } else void worker.terminate();
}

function forget(worker: Worker): void {
  for (const event of EVENTS) worker.removeAllListeners(event);
}
