import { setTimeout as wait } from "node:timers/promises";
import { work } from "../src/workspace/jobs/work.ts";
import { startReaders } from "../src/workspace/readers.ts";
import { openWorkspace } from "../src/workspace/workspace.ts";

// A worker like any other, but that it takes its time over a batch, so that it can be killed in the midst of one.
const workspace = await openWorkspace({ folder: "", databaseUrl: process.env.DATABASE_URL });
const threads = startReaders(1);
const read: typeof threads.read = async (versions) => {
  const found = await threads.read(versions);
  if (versions.length > 1) await wait(300);
  return found;
};
await work(workspace, { untilEmpty: true, readers: { ...threads, read }, idle: 200 });
await threads.close();
await workspace.close();
