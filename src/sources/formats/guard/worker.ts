import { parentPort } from "node:worker_threads";
import { JOBS, type JobName } from "./jobs.ts";

/** The inside of a guarded thread: does one job a message and answers with its value or with the error's name and words. */
parentPort?.on("message", async ({ name, bytes }: { name: JobName; bytes: Uint8Array }) => {
  // A library that forgets to answer leaves nothing to wait for: then the thread ends, and its end is the answer.
  parentPort?.unref();
  try {
    const value = await JOBS[name](bytes);
    parentPort?.postMessage({ value });
  } catch (error) {
    const { name: kind, message } = error instanceof Error ? error : new Error(String(error));
    parentPort?.postMessage({ kind, message });
  }
  parentPort?.ref();
});
