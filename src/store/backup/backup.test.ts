import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { gunzipSync, gzipSync } from "node:zlib";
import { NOW, readingOf, report, rowsOf, TOOLS } from "../../../test/made-up.ts";
import { newPlace, onBoth, withoutPostgres } from "../../../test/stores.ts";
import type { TawaturError } from "../../errors.ts";
import { addDocuments } from "../add.ts";
import { correct } from "../correct.ts";
import type { Database } from "../database.ts";
import { putFeed } from "../feeds.ts";
import { putIncidents } from "../incidents.ts";
import { pending, putReadings } from "../readings.ts";
import { setSetting } from "../settings.ts";
import { undo } from "../undo.ts";
import { verify } from "../verify/verify.ts";
import { backup } from "./backup.ts";
import { TABLES } from "./format.ts";
import { restore } from "./restore.ts";

const LATER = "2024-06-01T00:00:00.000Z";
const folder = mkdtempSync(join(tmpdir(), "tawatur-"));
process.on("exit", () => rmSync(folder, { recursive: true }));
let made = 0;
const newFile = (): string => join(folder, `${++made}.backup`);

const read = async (database: Database, engine: string): Promise<void> => {
  const waiting = await pending(database, engine, 0, 1000);
  await putReadings(
    database,
    engine,
    waiting.map((one) => readingOf(one)),
    TOOLS,
    NOW,
  );
};

/** A store with something in every table. */
async function fill(database: Database): Promise<void> {
  const strange = report(3, {
    text: 'قتل 5 أشخاص في قرية النخيل \\ " \t 😀',
    raw: Buffer.alloc(4_500_000, "كبير"),
    outlet: null,
  });
  await addDocuments(database, [report(1), report(2), strange, report(4, { raw: Buffer.alloc(0) })], NOW);
  await read(database, "A");
  await addDocuments(database, [report(2, { text: "قتل 8 أشخاص" })], NOW);
  await read(database, "B");
  await read(database, "A");
  const one = { document: "d0dc90c78fe33427", version: 1, claim: "c1", person: "مريم" };
  await correct(database, { ...one, action: "set", slot: "weapon", value: "mine" }, TOOLS, NOW);
  const { correction } = await correct(database, { ...one, action: "reject" }, TOOLS, NOW);
  await undo(database, correction, { person: "علي" }, TOOLS, NOW);
  await putFeed(database, "https://palm.example/feed", { etag: '"x"' }, NOW);
  await setSetting(database, "colour", "red");
  const incident = {
    kind: "attack",
    what: "killed",
    place_id: null,
    first_day: null,
    last_day: null,
    grade: null,
  };
  await putIncidents(
    database,
    {
      origins: [{ id: "o1", record: "{}" }],
      incidents: [{ ...incident, id: "i1", record: "{}" }],
      claims: [{ incident_id: "i1", claim: "d0dc90c78fe33427.v1#c1", because: "[]" }],
      figures: [
        {
          ...{ incident_id: "i1", measure: "killed", victims: "", low: 1, best: 2, high: null },
          ...{ independent: 1, contradiction: 0, record: "{}" },
        },
      ],
    },
    NOW,
  );
}

/** All that a backup holds, and the index without its numbers. */
async function everything(database: Database): Promise<Record<string, unknown>> {
  const all: Record<string, unknown> = {};
  for (const [table, ...order] of TABLES)
    all[table] = await rowsOf(database.read, table, ...(order as never as never[]));
  all.document = (all.document as object[]).map((document) => ({ ...document, indexed: null }));
  const claims = await rowsOf(database.read, "claim");
  all.claim = claims.map(({ id: _, sentence_id: __, ...cells }) => JSON.stringify(cells)).sort();
  return all;
}

/** The same, the restoring itself left out. */
function beforeRestoring(all: Record<string, unknown>): Record<string, unknown> {
  const log = (all.log as { act: string }[]).filter(({ act }) => act !== "restored");
  const setting = (all.setting as { name: string }[]).filter(({ name }) => name !== "log-end");
  return { ...all, log, setting };
}

async function findings(database: Database): Promise<string[]> {
  const all: string[] = [];
  for await (const { code, subject } of verify(database, TOOLS)) all.push(`${code} ${subject}`);
  return all;
}

test("from SQLite to PostgreSQL and back: the same rows", { skip: withoutPostgres }, async () => {
  const places = [await newPlace("sqlite"), await newPlace("postgres"), await newPlace("sqlite")];
  const stores: Database[] = [];
  try {
    for (const place of places) stores.push(await place.open());
    const [first, middle, last] = stores as [Database, Database, Database];
    await fill(first);
    const original = await everything(first);
    const [one, two] = [newFile(), newFile()];
    const { rows } = await backup(first, one, LATER);
    assert.deepEqual(rows, {
      ...{ setting: 2, blob: 5, document: 4, version: 5, acquisition: 5, reading: 9, correction: 3, feed: 1 },
      ...{ log: 13, origin: 1, incident: 1, incident_claim: 1, figure: 1 },
    });
    assert.deepEqual(await restore(middle, one, TOOLS, LATER), rows);
    assert.deepEqual(await findings(middle), []);
    assert.deepEqual(beforeRestoring(await everything(middle)), beforeRestoring(original));
    await backup(middle, two, LATER);
    await restore(last, two, TOOLS, LATER);
    assert.deepEqual(await findings(last), []);
    assert.deepEqual(beforeRestoring(await everything(last)), beforeRestoring(original));
    assert.deepEqual((await rowsOf(last.read, "log", "number")).map(({ act }) => act).slice(-3), [
      "incidents",
      "restored",
      "restored",
    ]);
    // Both go on where the first left off.
    for (const store of [middle, last]) {
      const added = await addDocuments(store, [report(1), report(9)], LATER);
      assert.deepEqual(
        added.map(({ outcome }) => outcome),
        ["already-there", "added"],
      );
      await read(store, "A");
      assert.deepEqual(await findings(store), []);
    }
  } finally {
    for (const store of stores) await store.close();
    for (const place of places) await place.remove();
  }
});

onBoth("nothing but a whole backup is restored, and nothing over something", async (database) => {
  await fill(database);
  const file = newFile();
  await backup(database, file, LATER);
  const bytes = readFileSync(file);
  const text = gunzipSync(bytes).toString("utf8");
  const cases: readonly (readonly [string, Uint8Array | string])[] = [
    ["no-backup", ""],
    ["no-backup", "something else\n"],
    ["no-backup", gzipSync("something else\n")],
    ["no-backup", gzipSync("{}\n")],
    ["no-backup", gzipSync("")],
    ["damaged-backup", bytes.subarray(0, bytes.length - 1)],
    ["damaged-backup", bytes.subarray(0, bytes.length >> 1)],
    ["damaged-backup", Buffer.from(bytes.map((byte, i) => (i === bytes.length - 6 ? byte ^ 1 : byte)))],
    ["damaged-backup", gzipSync(text.slice(0, text.lastIndexOf("{")))],
    ["damaged-backup", gzipSync(text.slice(0, -1))],
    ["damaged-backup", gzipSync(text.replace("مريم", "مرام"))],
    ["damaged-backup", gzipSync(`${text}{}\n`)],
    ["newer-backup", gzipSync(text.replace('"tawatur-backup":1', '"tawatur-backup":2'))],
  ];
  const place = await newPlace(database.kind);
  const empty = await place.open();
  try {
    for (const [i, [code, content]] of cases.entries()) {
      const broken = newFile();
      writeFileSync(broken, content);
      await assert.rejects(restore(empty, broken, TOOLS, LATER), (error: TawaturError) => {
        assert.equal(error.code, code, `${i}: ${error.message}`);
        assert.match(error.arabic, /[ء-ي]/);
        return true;
      });
    }
    await assert.rejects(restore(empty, join(folder, "none"), TOOLS, LATER), { code: "missing-file" });
    await assert.rejects(restore(empty, folder, TOOLS, LATER), { code: "no-backup" });
    assert.deepEqual(await rowsOf(empty.read, "log"), []);
    await restore(empty, file, TOOLS, LATER);
    await assert.rejects(restore(empty, file, TOOLS, LATER), { code: "not-empty" });
    assert.deepEqual(await findings(empty), []);
  } finally {
    await empty.close();
    await place.remove();
  }
});

onBoth("a backup is written whole or not at all, and over nothing", async (database) => {
  const file = newFile();
  assert.deepEqual((await backup(database, file, LATER)).rows, {});
  const before = readFileSync(file);
  await addDocuments(database, [report(1)], NOW);
  await assert.rejects(backup(database, file, LATER), { code: "file-exists" });
  assert.deepEqual(readFileSync(file), before);
  await assert.rejects(backup(database, join(folder, "none", "x"), LATER), { code: "missing-file" });
  await backup(database, file, LATER, { force: true });
  assert.notDeepEqual(readFileSync(file), before);
  assert.ok(readdirSync(folder).every((name) => !name.endsWith(".part")));
  // What is added while it is written is not in it.
  const busy = newFile();
  const [{ rows }] = await Promise.all([
    backup(database, busy, LATER),
    addDocuments(
      database,
      Array.from({ length: 50 }, (_, i) => report(i + 10)),
      NOW,
    ),
  ]);
  assert.ok(rows.document === 1 || rows.document === 51);
  assert.equal(rows.version, rows.document);
  assert.ok(existsSync(busy));
});

onBoth("large bytes go through a small memory", async (database, _, t) => {
  const large = 12 * 1024 * 1024;
  for (let i = 0; i < 3; i++) await addDocuments(database, [report(i, { raw: randomBytes(large) })], NOW);
  const held: number[] = [];
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  const now = (): number => {
    collect();
    const { arrayBuffers, heapUsed } = process.memoryUsage();
    return arrayBuffers + heapUsed;
  };
  const before = now();
  const timer = setInterval(() => {
    held.push(now() - before);
  }, 300);
  try {
    await backup(database, newFile(), LATER);
    assert.deepEqual(await findings(database), []);
  } finally {
    clearInterval(timer);
  }
  // The middle one: under load memory is given back late.
  const middle = held.sort((a, b) => a - b)[held.length >> 1] ?? 0;
  t.diagnostic(`${Math.round(middle / 1024 / 1024)} MB held for three times ${large / 1024 / 1024} MB`);
  assert.ok(middle < 1.25 * large, `${middle} bytes`);
});
