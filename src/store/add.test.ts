import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import { NOW, report, rowsOf } from "../../test/made-up.ts";
import { onBoth } from "../../test/stores.ts";
import { addDocuments } from "./add.ts";
import type { Database } from "./database.ts";
import { sha256 } from "./sha256.ts";

const outcomesOf = async (database: Database, ...documents: Parameters<typeof addDocuments>[1]) =>
  (await addDocuments(database, documents, NOW)).map(({ outcome, number }) => `${outcome} ${number}`);
const logOf = async (database: Database) =>
  (await rowsOf(database.read, "log", "number")).map(({ act, subject }) => `${act} ${subject.slice(17)}`);
const countOf = async (database: Database, table: "blob" | "document" | "version" | "acquisition") =>
  (await rowsOf(database.read, table)).length;

onBoth("a report is added once; the same again changes nothing", async (database) => {
  assert.deepEqual(await outcomesOf(database, report(1), report(2)), ["added 1", "added 1"]);
  const before = await rowsOf(database.read, "log", "number");
  assert.deepEqual(await outcomesOf(database, report(2), report(1)), ["already-there 1", "already-there 1"]);
  assert.deepEqual(await rowsOf(database.read, "log", "number"), before);
  assert.deepEqual(await outcomesOf(database), []);
  const [document] = await rowsOf(database.read, "document", "id");
  const [version] = await rowsOf(database.read, "version", "id");
  const code = sha256("file:/reports/1.txt").slice(0, 16);
  assert.deepEqual(document, {
    id: document!.id,
    code,
    key: "file:/reports/1.txt",
    added_at: NOW,
    version_id: version!.id,
    reading_id: null,
    indexed: 0,
  });
  assert.deepEqual(version, {
    id: version!.id,
    document_id: document!.id,
    number: 1,
    sha256: sha256(report(1).raw),
    content_sha256: sha256(JSON.stringify([report(1).text, "وكالة النخيل", null, "2024-04-30", null])),
    name: "/reports/1.txt",
    format: "text",
    own_id: null,
    text: report(1).text,
    title: null,
    outlet: "وكالة النخيل",
    author: null,
    url: null,
    published: "2024-04-30",
    published_instant: null,
    published_origin: "manifest",
    published_where: "published",
    dates: "[]",
    date_conflict: null,
    language: "ar",
    warnings: "[]",
    added_at: NOW,
  });
});

onBoth("other words under the same key are a new version, and the old ones stay", async (database) => {
  const [first] = await addDocuments(database, [report(1)], NOW);
  const [second] = await addDocuments(database, [report(1, { text: "نص آخر" })], NOW);
  assert.deepEqual(second, {
    outcome: "new-version",
    document: first!.document,
    number: 2,
    versionId: second!.versionId,
    before: first!.versionId,
  });
  assert.deepEqual(await outcomesOf(database, report(1)), ["new-version 3"]);
  assert.deepEqual(
    (await rowsOf(database.read, "version", "number")).map(({ text }) => text),
    [report(1).text, "نص آخر", report(1).text],
  );
  assert.equal(await countOf(database, "blob"), 2);
  assert.deepEqual(await logOf(database), ["added v1", "new-version v2", "new-version v3"]);
});

onBoth("the same report by another road is noted, not added", async (database) => {
  const web = { key: "url:palm.example/1", url: "https://palm.example/1" };
  const road = (source: string) => ({ ...report(1).custody, method: "fetch" as const, source });
  assert.deepEqual(
    await outcomesOf(database, report(1, { ...web, custody: road("https://palm.example/1") })),
    ["added 1"],
  );
  const other = report(1, { ...web, custody: road("https://www.palm.example/1?utm_source=x") });
  assert.deepEqual(await outcomesOf(database, other, other), ["already-there 1", "already-there 1"]);
  assert.deepEqual(await logOf(database), ["added v1", "came-again v1"]);
  assert.equal(await countOf(database, "acquisition"), 2);
  // Other bytes with the same words (a page whose menu changed) are kept too.
  const bytes = report(1, { ...web, raw: Buffer.from("<p>") });
  assert.deepEqual(await outcomesOf(database, bytes), ["already-there 1"]);
  assert.equal(await countOf(database, "blob"), 2);
});

onBoth("a file with the words of another file is that one", async (database) => {
  const copy = { ...report(1).custody, source: "/copy/1.txt" };
  const outcomes = await addDocuments(database, [report(1)], NOW);
  const again = await addDocuments(database, [report(1, { key: "file:/copy/1.txt", custody: copy })], NOW);
  assert.deepEqual(again, [{ ...outcomes[0], outcome: "already-there" }]);
  assert.equal(await countOf(database, "document"), 1);
  assert.equal(await countOf(database, "acquisition"), 2);
});

onBoth("one key several times in a batch gives versions in the order given", async (database) => {
  const next = (text: string) => report(1, { text });
  assert.deepEqual(await outcomesOf(database, next("أ"), next("أ"), next("ب"), next("أ"), report(2)), [
    "added 1",
    "already-there 1",
    "new-version 2",
    "new-version 3",
    "added 1",
  ]);
  const [document] = await rowsOf(database.read, "document", "id");
  const versions = await rowsOf(database.read, "version", "id");
  assert.equal(versions.find(({ id }) => id === document!.version_id)?.number, 3);
});

onBoth("bytes and words are kept exactly", async (database) => {
  const bytes = [new Uint8Array(0), Uint8Array.from({ length: 256 }, (_, i) => i), randomBytes(3_000_000)];
  const texts = ["", "\ufeff‏عربي\u0640ّ 👩🏽‍🚀 «»\r\n\t\\\"'{},NULL", "ن".repeat(4_000_000)];
  await addDocuments(
    database,
    texts.map((text, i) => report(i, { text, raw: bytes[i]! })),
    NOW,
  );
  const versions = await rowsOf(database.read, "version", "id");
  assert.deepEqual(
    versions.map(({ text }) => sha256(text)),
    texts.map((text) => sha256(text)),
  );
  for (const one of bytes) {
    const { bytes: kept, size } = await database.read
      .selectFrom("blob")
      .selectAll()
      .where("sha256", "=", sha256(one))
      .executeTakeFirstOrThrow();
    assert.equal(kept.constructor, Uint8Array);
    assert.equal(size, one.length);
    assert.equal(Buffer.compare(kept, one), 0);
  }
});

onBoth("what one of the databases cannot hold is replaced in both, letter for letter", async (database) => {
  const strange = report(1, {
    key: `file:/a\0${"ط".repeat(3000)}`,
    text: "قبل\0بعد \ud800 \udc00 😀",
    outlet: "\0",
    title: "\udfff",
  });
  assert.deepEqual(await outcomesOf(database, strange), ["added 1"]);
  const [version] = await rowsOf(database.read, "version");
  assert.equal(version!.text, "قبل\ufffdبعد \ufffd \ufffd 😀");
  assert.deepEqual([version!.outlet, version!.title], ["\ufffd", "\ufffd"]);
  assert.deepEqual(await outcomesOf(database, strange), ["already-there 1"]);
  const longer = { ...strange, key: `${strange.key}ط`, text: "آخر" };
  assert.deepEqual(await outcomesOf(database, longer), ["added 1"]);
});

onBoth("a report that fails takes its whole batch with it, and the next is kept", async (database) => {
  const broken = report(2, { format: null as never });
  await assert.rejects(addDocuments(database, [report(1), broken], NOW));
  assert.equal(await countOf(database, "document"), 0);
  assert.deepEqual(await outcomesOf(database, report(1)), ["added 1"]);
});

onBoth("a thousand reports at once, twice", async (database) => {
  const many = Array.from({ length: 1000 }, (_, i) => report(i));
  const added = await addDocuments(database, many, NOW);
  assert.equal(new Set(added.map(({ versionId }) => versionId)).size, 1000);
  const again = await addDocuments(database, many, NOW);
  assert.ok(
    again.every(
      ({ outcome, versionId }, i) => outcome === "already-there" && versionId === added[i]!.versionId,
    ),
  );
});
