import { setTimeout as wait } from "node:timers/promises";
import { work } from "../src/workspace/jobs/work.ts";
import { startReaders } from "../src/workspace/readers.ts";
import { openWorkspace } from "../src/workspace/workspace.ts";

// A worker like any other, but that it takes its time over a batch, so that it can be killed in the midst of one.
const workspace = await openWorkspace({ folder: "", databaseUrl: process.env.DATABASE_URL });
const threads = startReaders(1);
const read: typeof threads.read = async (versions) => {
  const found = await threads.read(versions);
  // Nothing is given to read until the engine is open.
  if (versions.length === 0) console.log("ready");
  if (versions.length > 1) await wait(700);
  return found;
};
const stop = new AbortController();
process.once("SIGTERM", () => stop.abort());
await work(workspace, { readers: { ...threads, read }, idle: 100, signal: stop.signal });
await threads.close();
await workspace.close();
