import assert from "node:assert/strict";
import { test } from "node:test";
import { Worker } from "node:worker_threads";
import { LIMITS } from "./outcome.ts";
import { runGuarded } from "./run.ts";
import { takeThread, threadDone } from "./threads.ts";

test("a thread that fails when its job is over ends nothing and is not used again", async () => {
  const late = new Worker('setTimeout(() => { throw new Error("late"); }, 20);', {
    eval: true,
    stderr: true,
  });
  threadDone(late, true);
  late.ref();
  await new Promise((resolve) => late.once("exit", resolve));
  const next = takeThread(LIMITS);
  assert.notEqual(next, late);
  threadDone(next, false);
  const outcome = await runGuarded("docx", Buffer.from("no document"));
  assert.equal(outcome.kind, "error");
});
