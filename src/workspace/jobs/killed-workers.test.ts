import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { sql } from "kysely";
import { fill, inPostgres, jobs, rows, SHORT } from "../../../test/queues.ts";
import { entriesAfter, hashOf } from "../../store/log.ts";
import type { Workspace } from "../workspace.ts";
import { enqueue } from "./enqueue.ts";
import { openQueue } from "./queue.ts";

const DOCUMENTS = 100;
const BATCH = 5;
const WORKER = fileURLToPath(new URL("../../../test/slow-worker.ts", import.meta.url));

inPostgres(
  "three workers, two killed in the midst of a batch: every document is read exactly once",
  async (workspace, address, t) => {
    await fill(workspace, DOCUMENTS);
    // Whoever opens the queue first sets its bounds.
    const queue = await openQueue(workspace, { bounds: SHORT });
    const workers = [start(address), start(address), start(address)];
    t.after(() => workers.map((worker) => worker.kill("SIGKILL")));
    await Promise.all(workers.map((worker) => once(worker.stdout!, "data")));
    await enqueue(workspace, queue, BATCH);
    await queue.close();
    // Each has a lane more than threads; only where six batches are out has each worker some.
    while ((await jobs(workspace))["read active"] !== 6) await wait(20);
    const [first, second, third] = workers;
    first!.kill("SIGKILL");
    second!.kill("SIGKILL");
    await Promise.all([once(first!, "exit"), once(second!, "exit")]);
    const orphaned = (await jobs(workspace))["read active"]!;
    while (Object.keys(await jobs(workspace)).join() !== "read completed") await wait(200);
    third!.kill("SIGTERM");
    const [code] = await once(third!, "exit");
    assert.equal(code, 0);
    t.diagnostic(`${orphaned} batches were out when two workers had been killed`);
    assert.ok(orphaned >= 4, `${orphaned}`);
    await everyDocumentOnce(workspace);
  },
);

function start(address: string): ChildProcess {
  return spawn(process.execPath, [WORKER], {
    env: { ...process.env, DATABASE_URL: address },
    stdio: ["ignore", "pipe", "inherit"],
  });
}

/** Exactly one reading, sentence and claim for each report, and a log without gap in which they are counted once. */
async function everyDocumentOnce(workspace: Workspace): Promise<void> {
  const { database, fingerprint } = workspace;
  assert.equal(await rows(workspace, "document"), DOCUMENTS);
  assert.equal(await rows(workspace, "reading"), DOCUMENTS);
  const { rows: doubled } = await sql`
    select document_id, code from claim group by document_id, code having count(*) > 1
    union all select version_id, engine from reading group by version_id, engine having count(*) > 1
  `.execute(database.read);
  assert.deepEqual(doubled, []);
  const { rows: unread } = await sql<{ many: number }>`
    select count(*) as many from document left join reading on reading.id = document.reading_id
    where reading.engine is distinct from ${fingerprint} or not exists (select from claim where document_id = document.id)
  `.execute(database.read);
  assert.equal(unread[0]!.many, 0);
  const log = await entriesAfter(database, 0, 1000);
  log.forEach((entry, i) => {
    assert.equal(entry.number, i + 1);
    assert.equal(entry.hash, hashOf(entry));
    if (i > 0) assert.equal(entry.previous, log[i - 1]!.hash);
  });
  const read = log.filter(({ act }) => act === "read").map(({ details }) => JSON.parse(details).versions);
  assert.equal(
    read.reduce((sum, versions) => sum + versions, 0),
    DOCUMENTS,
  );
}
