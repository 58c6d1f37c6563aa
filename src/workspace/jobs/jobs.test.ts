import assert from "node:assert/strict";
import { hostname } from "node:os";
import { test } from "node:test";
import {
  endConnections,
  fill,
  inPostgres,
  jobs,
  ONE_TRY,
  readersThat,
  rows,
  SHORT,
} from "../../../test/queues.ts";
import { CONTEXT, inputOf, plainReader } from "../../../test/sources.ts";
import { newPlace } from "../../../test/stores.ts";
import { TawaturError } from "../../errors.ts";
import { addAndRead } from "../add.ts";
import type { Workspace } from "../workspace.ts";
import { enqueue } from "./enqueue.ts";
import { type OpenBatches, refusal } from "./open-batches.ts";
import { prepare } from "./prepare.ts";
import { openQueue } from "./queue.ts";
import { queueStatus } from "./queue-status.ts";
import { work } from "./work.ts";

const quiet = () => readersThat(() => {});

/** Fills the queue and gives what was put in. */
async function enqueued(workspace: Workspace, most?: number, bounds = SHORT) {
  const queue = await openQueue(workspace, { bounds });
  try {
    return await enqueue(workspace, queue, most);
  } finally {
    await queue.close();
  }
}

inPostgres("what is enqueued twice is read once", async (workspace) => {
  await fill(workspace, 120);
  const both = await Promise.all([enqueued(workspace), enqueued(workspace)]);
  assert.deepEqual(both.map(({ documents }) => documents).sort(), [0, 120]);
  assert.deepEqual(await jobs(workspace), { "read created": 3 });
  await fill(workspace, 5, 121);
  assert.deepEqual(await enqueued(workspace), { documents: 5, batches: 1 });
  const seen: number[] = [];
  const soFar = await work(workspace, {
    untilEmpty: true,
    readers: readersThat((versions) => {
      seen.push(...versions.map(({ versionId }) => versionId));
    }),
  });
  assert.equal(soFar.documents, 125);
  assert.equal(new Set(seen).size, 125);
  assert.equal(seen.length, 125);
  assert.equal(await rows(workspace, "reading"), 125);
  assert.deepEqual(await enqueued(workspace), { documents: 0, batches: 0 });
});

inPostgres(
  "a worker leaves alone what another state of the engine is to read, and says so",
  async (workspace) => {
    await fill(workspace, 10);
    await enqueued({ ...workspace, fingerprint: "0123456789abcdef" }, 5);
    const told: (readonly OpenBatches[])[] = [];
    const soFar = await work(
      workspace,
      { untilEmpty: true, readers: quiet() },
      { refused: (others) => told.push(others) },
    );
    assert.equal(soFar.documents, 0);
    assert.deepEqual(told, [[{ engine: "0123456789abcdef", batches: 2 }]]);
    assert.match(
      refusal(told[0]!, workspace.fingerprint).says,
      /^2 batches are for another state of the engine \(0123456789abcdef\)/,
    );
    assert.deepEqual(await jobs(workspace), { "read created": 2 });
    assert.equal(await rows(workspace, "reading"), 0);
    assert.deepEqual(await prepare(workspace), { documents: 0, again: 0, dropped: 0 });
    assert.deepEqual(await prepare(workspace, { replace: true }), { documents: 10, again: 0, dropped: 2 });
  },
);

inPostgres(
  "a version that cannot be read goes to the dead letters with the reason, the rest is kept",
  async (workspace) => {
    await fill(workspace, 12);
    await enqueued(workspace, 6, ONE_TRY);
    const readers = readersThat((versions) => {
      if (versions.some(({ name }) => name === "/reports/4.txt")) throw new RangeError("the sentence bites");
    });
    const soFar = await work(workspace, { untilEmpty: true, readers, idle: 100 });
    assert.equal(soFar.documents, 11);
    assert.equal(await rows(workspace, "reading"), 11);
    assert.equal((await jobs(workspace))["dead created"], 1);
    const status = await queueStatus(workspace.database, workspace.fingerprint);
    assert.deepEqual(status?.dead, { batches: 1, documents: 1 });
    assert.deepEqual(status.reasons, [
      { dead: true, documents: 1, name: "/reports/4.txt", reason: "RangeError: the sentence bites" },
    ]);
    assert.deepEqual(status.waiting, { batches: 0, documents: 0 });
    assert.deepEqual(
      status.workers.map(({ name, documents }) => [name, documents]),
      [[`${hostname()}:${process.pid}`, 11]],
    );
    // What is dead is not put in again by itself.
    assert.deepEqual(await enqueued(workspace), { documents: 0, batches: 0 });
    // And is read where it is asked for, once it can be.
    assert.deepEqual(await prepare(workspace, { again: true }), { documents: 0, again: 1, dropped: 0 });
    assert.equal((await work(workspace, { untilEmpty: true, readers: quiet() })).documents, 1);
    assert.equal((await queueStatus(workspace.database, workspace.fingerprint))?.dead.batches, 0);
  },
);

inPostgres("readings and their batch are kept together or not at all", async (workspace) => {
  await fill(workspace, 3);
  await enqueued(workspace);
  const queue = await openQueue(workspace);
  try {
    const [taken] = await queue.boss.fetch<{ versions: number[] }>(queue.name);
    // Another worker has it meanwhile, and is through.
    await queue.boss.complete(queue.name, taken!.id);
    const { keepAndFinish } = await import("./settle.ts");
    const { unreadOf } = await import("../../store/readings.ts");
    const unread = await unreadOf(workspace.database, workspace.fingerprint, taken!.data.versions);
    const found = await readersThat(() => {}).read(unread);
    await assert.rejects(
      keepAndFinish(workspace, queue, { ...taken!, retryCount: 0 } as never, found, "here"),
      (error) => error instanceof TawaturError && error.code === "batch-lost",
    );
    assert.equal(await rows(workspace, "reading"), 0);
  } finally {
    await queue.close();
  }
});

inPostgres("told to stop, a worker finishes the batches in hand and leaves the others", async (workspace) => {
  await fill(workspace, 40);
  await enqueued(workspace, 5);
  const stop = new AbortController();
  const readers = readersThat(async (versions) => {
    if (versions.length > 0) stop.abort();
  });
  const soFar = await work(workspace, { readers, signal: stop.signal });
  const left = await jobs(workspace);
  assert.ok(soFar.documents === 5 || soFar.documents === 10, `${soFar.documents}`);
  assert.equal(left["read active"], undefined);
  assert.equal(left["read completed"], soFar.documents / 5);
  assert.equal(left["read created"], 8 - soFar.documents / 5);
  assert.equal(await rows(workspace, "reading"), soFar.documents);
});

inPostgres(
  "a worker outlives its connections: nothing is lost and nothing read twice",
  async (workspace, address) => {
    await fill(workspace, 30);
    await enqueued(workspace, 5);
    const troubles: string[] = [];
    let batches = 0;
    const readers = readersThat(async (versions) => {
      if (versions.length > 0 && ++batches === 2) await endConnections(address);
    });
    await work(
      workspace,
      { untilEmpty: true, readers, idle: 100, afterTrouble: 100 },
      { trouble: (error) => troubles.push((error as TawaturError).code) },
    );
    assert.ok(troubles.length > 0);
    assert.deepEqual([...new Set(troubles)], ["connection-lost"]);
    assert.equal(await rows(workspace, "reading"), 30);
    assert.deepEqual(Object.keys(await jobs(workspace)), ["read completed"]);
  },
);

test("workers need PostgreSQL", async () => {
  const place = await newPlace("sqlite");
  const { openWorkspace } = await import("../workspace.ts");
  const workspace = await openWorkspace({ folder: `${place.address}.folder` });
  try {
    await assert.rejects(
      work(workspace),
      (error) => error instanceof TawaturError && error.code === "needs-postgres",
    );
  } finally {
    await workspace.close();
    await place.remove();
  }
});

inPostgres(
  "add leaves the reading to the workers where batches are open, and reads by itself where none is",
  async (workspace) => {
    const silent = { result: () => {}, reading: () => {} };
    const sourced = (number: number) =>
      plainReader("text")(inputOf(`${number}.txt`, `قتل ${number} مسلحين في غارة على قرية النخيل.`), CONTEXT);
    assert.deepEqual(await addAndRead(workspace, sourced(1), silent, { later: true }), {
      documents: 0,
      claims: 0,
      waiting: 1,
    });
    assert.deepEqual(await addAndRead(workspace, sourced(2), silent), {
      documents: 0,
      claims: 0,
      waiting: 1,
    });
    assert.equal((await work(workspace, { untilEmpty: true, readers: quiet() })).documents, 2);
    const here = await addAndRead(workspace, sourced(3), silent);
    assert.equal(here.documents, 1);
    assert.equal(here.waiting, 0);
  },
);
