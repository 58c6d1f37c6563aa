import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { addDocuments } from "../src/store/add.ts";
import { backup } from "../src/store/backup/backup.ts";
import type { Database } from "../src/store/database.ts";
import { pending, putReadings } from "../src/store/readings.ts";
import { openSqlite } from "../src/store/sqlite/database.ts";
import { verify } from "../src/store/verify/verify.ts";
import { NOW, readingOf, report, rowsOf, TOOLS } from "./made-up.ts";
import { newPlace } from "./stores.ts";

/** Adds and reads reports of about 20 kB until that fails; gives how many were reported as kept, and the error's code. */
async function fillUp(database: Database): Promise<readonly [number, string]> {
  let kept = 0;
  try {
    for (;;) {
      const documents = [1, 2, 3].map((i) => report(kept + i, { raw: Buffer.alloc(20_000, kept + i) }));
      await addDocuments(database, documents, NOW);
      kept += documents.length;
      const waiting = await pending(database, "A", 0, 10);
      await putReadings(
        database,
        "A",
        waiting.map((one) => readingOf(one)),
        TOOLS,
        NOW,
      );
    }
  } catch (error) {
    return [kept, (error as { readonly code: string }).code];
  }
}

async function mustHold(database: Database, documents: number): Promise<void> {
  for await (const { code, subject } of verify(database, TOOLS)) assert.fail(`${code} ${subject}`);
  assert.equal((await rowsOf(database.read, "document")).length, documents);
}

test("a file that may not grow ends in «disk-full», keeps what was reported and opens again", async () => {
  const place = await newPlace("sqlite");
  try {
    const database = await openSqlite(place.address, { mostPages: 400 });
    const [kept, code] = await fillUp(database);
    assert.equal(code, "disk-full");
    assert.ok(kept > 20);
    // It goes on as it is: what is there is read, and once more is too much.
    await mustHold(database, kept);
    assert.equal((await fillUp(database))[1], "disk-full");
    await mustHold(database, kept);
    await database.close();
    const again = await place.open();
    await mustHold(again, kept);
    assert.equal((await addDocuments(again, [report(9999)], NOW))[0]!.outcome, "added");
    await mustHold(again, kept + 1);
    await again.close();
  } finally {
    await place.remove();
  }
});

/** A disk of 4 MB in memory; or why there can be none. */
function smallDisk(): { readonly folder: string; readonly remove: () => void } | string {
  if (process.getuid?.() !== 0) return "only root can make a small disk";
  const folder = mkdtempSync(join(tmpdir(), "tawatur-disk-"));
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", "size=4m", "tmpfs", folder], { stdio: "pipe" });
  } catch (error) {
    rmdirSync(folder);
    return `no small disk could be made (${(error as Error).message.split("\n")[1] ?? "mount failed"})`;
  }
  return {
    folder,
    remove: () => {
      execFileSync("umount", [folder]);
      rmdirSync(folder);
    },
  };
}

test("a full disk ends in «disk-full», and so does a backup onto it", async (t) => {
  const disk = smallDisk();
  if (typeof disk === "string") {
    t.skip(disk);
    return;
  }
  try {
    const path = join(disk.folder, "tawatur.db");
    const database = await openSqlite(path);
    const [kept, code] = await fillUp(database);
    assert.equal(code, "disk-full");
    await mustHold(database, kept);
    await assert.rejects(backup(database, join(disk.folder, "backup"), NOW), { code: "disk-full" });
    await database.close();
    const again = await openSqlite(path);
    await mustHold(again, kept);
    await again.close();
  } finally {
    disk.remove();
  }
});
