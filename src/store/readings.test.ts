import assert from "node:assert/strict";
import { claimIn, foundIn, NOW, readingOf, report, rowsOf, TOOLS } from "../../test/made-up.ts";
import { onBoth } from "../../test/stores.ts";
import { addDocuments } from "./add.ts";
import type { Database } from "./database.ts";
import { unpackFound } from "./found.ts";
import { pending, pendingCount, putReadings } from "./readings.ts";

const read = async (database: Database, engine: string, text?: string) => {
  const waiting = await pending(database, engine, 0, 100);
  const readings = waiting.map((version) =>
    readingOf(version, text === undefined ? undefined : foundIn(text)),
  );
  return putReadings(database, engine, readings, TOOLS, NOW);
};
const claimsOf = async (database: Database) =>
  (await rowsOf(database.read, "claim", "id")).map(({ code, count_min }) => `${code} ${count_min}`);
const wordsOf = async (database: Database) =>
  ["document", "sentence"].map(async (table) => {
    const rows = await database.read
      .selectFrom(`${table}_words` as never)
      .select((select) => select.fn.countAll<number>().as("rows"))
      .execute();
    return (rows[0] as { readonly rows: number }).rows;
  });

onBoth("what is read stands in every table with all its cells", async (database) => {
  await addDocuments(database, [report(3)], NOW);
  const [waiting, ...more] = await pending(database, "A", 0, 10);
  const { text, outlet, published } = report(3);
  assert.deepEqual(
    { ...waiting },
    {
      documentId: waiting!.documentId,
      versionId: waiting!.versionId,
      name: "/reports/3.txt",
      text,
      outlet,
      published: published!.day,
      url: null,
      language: "ar",
    },
  );
  assert.deepEqual(more, []);
  assert.equal(await pendingCount(database, "A"), 1);
  assert.equal(await read(database, "A"), 1);
  assert.equal(await pendingCount(database, "A"), 0);
  const [reading] = await rowsOf(database.read, "reading");
  const [claim] = await rowsOf(database.read, "claim");
  const [sentence] = await rowsOf(database.read, "sentence");
  assert.deepEqual(unpackFound(reading!.found), foundIn(text));
  assert.deepEqual([reading!.engine, reading!.claims, reading!.read_at], ["A", 1, NOW]);
  const end = text.indexOf("\n");
  assert.deepEqual(sentence, { id: sentence!.id, version_id: waiting!.versionId, start: 0, end });
  assert.deepEqual(claim, {
    id: claim!.id,
    version_id: waiting!.versionId,
    document_id: waiting!.documentId,
    sentence_id: sentence!.id,
    code: "c1",
    kind: "killed",
    trigger_start: 0,
    trigger_end: 3,
    trigger_text: "قتل",
    count_min: 3,
    count_max: 3,
    count_approx: 0,
    weapon: null,
    place_id: "nakheel",
    place_path: "/palmland/nakheel/",
    place_text: "قرية النخيل",
    latitude: 34.5,
    longitude: 40.25,
    precision: "town",
    first_day: null,
    last_day: null,
    speaker_text: null,
    speaker_body: null,
    modality: "asserted",
    confidence: 0.75,
    part_of: null,
    cause: null,
    outlet,
    published: "2024-04-30",
    corrected: 0,
    verdict: 0,
  });
  assert.deepEqual(await rowsOf(database.read, "claim_entity"), [
    { claim_id: claim!.id, role: "target", entity_id: "", text: "أشخاص" },
  ]);
});

onBoth("reading the same again changes nothing", async (database) => {
  await addDocuments(database, [report(1), report(2)], NOW);
  const waiting = await pending(database, "A", 0, 10);
  assert.equal(
    await putReadings(
      database,
      "A",
      waiting.map((one) => readingOf(one)),
      TOOLS,
      NOW,
    ),
    2,
  );
  const before = await rowsOf(database.read, "reading", "id");
  const log = await rowsOf(database.read, "log", "number");
  assert.equal(
    await putReadings(
      database,
      "A",
      waiting.map((one) => readingOf(one)),
      TOOLS,
      NOW,
    ),
    0,
  );
  assert.deepEqual(await rowsOf(database.read, "reading", "id"), before);
  assert.deepEqual(await rowsOf(database.read, "log", "number"), log);
  assert.deepEqual(await claimsOf(database), ["c1 1", "c1 2"]);
  assert.deepEqual(await Promise.all(await wordsOf(database)), [2, 2]);
});

onBoth(
  "another engine reads again, the history stays, and going back takes the old reading",
  async (database) => {
    await addDocuments(database, [report(1)], NOW);
    await read(database, "A");
    assert.equal(await pendingCount(database, "B"), 1);
    assert.equal(await read(database, "B", "قتل 9"), 1);
    assert.deepEqual(await claimsOf(database), ["c1 9"]);
    assert.equal(await pendingCount(database, "A"), 1);
    assert.equal(await read(database, "A"), 0);
    assert.deepEqual(await claimsOf(database), ["c1 1"]);
    const readings = await rowsOf(database.read, "reading", "id");
    assert.deepEqual(
      readings.map(({ engine }) => engine),
      ["A", "B"],
    );
    const [document] = await rowsOf(database.read, "document");
    assert.equal(document!.reading_id, readings[0]!.id);
    assert.deepEqual(await Promise.all(await wordsOf(database)), [1, 1]);
  },
);

onBoth("the claims of a new version take the place of the old one's", async (database) => {
  await addDocuments(database, [report(1)], NOW);
  await read(database, "A");
  const old = await pending(database, "B", 0, 10);
  await addDocuments(database, [report(1, { text: "قتل 7 أشخاص في قرية النخيل." })], NOW);
  assert.deepEqual(await claimsOf(database), ["c1 1"]);
  assert.equal(await pendingCount(database, "A"), 1);
  // A slow reader of the old version is too late for the index, but its reading is kept.
  assert.equal(
    await putReadings(
      database,
      "B",
      old.map((one) => readingOf(one)),
      TOOLS,
      NOW,
    ),
    1,
  );
  assert.equal(await read(database, "A"), 1);
  assert.deepEqual(await claimsOf(database), ["c1 7"]);
  assert.deepEqual(
    (await rowsOf(database.read, "reading", "id")).map(({ engine }) => engine),
    ["A", "B", "A"],
  );
  assert.equal(await pendingCount(database, "A"), 0);
});

onBoth("versions that are not there, and versions without claims", async (database) => {
  await addDocuments(database, [report(1, { text: "لا شيء" })], NOW);
  const [waiting] = await pending(database, "A", 0, 10);
  const gone = readingOf({ ...waiting!, versionId: 999_999 });
  assert.equal(await putReadings(database, "A", [gone], TOOLS, NOW), 0);
  const unread = { ...readingOf(waiting!), claims: null };
  assert.equal(await putReadings(database, "A", [unread], TOOLS, NOW), 1);
  assert.equal((await rowsOf(database.read, "reading"))[0]!.claims, null);
  assert.equal(await pendingCount(database, "A"), 0);
  assert.equal(await putReadings(database, "A", [], TOOLS, NOW), 0);
});

onBoth("two who read the same at once leave one index", async (database, place) => {
  await addDocuments(
    database,
    Array.from({ length: 20 }, (_, i) => report(i)),
    NOW,
  );
  const other = await place.open();
  try {
    const waiting = await pending(database, "A", 0, 100);
    const readings = waiting.map((one) => readingOf(one));
    const put = (one: Database, engine: string) => putReadings(one, engine, readings, TOOLS, NOW);
    const kept = await Promise.all([
      put(database, "A"),
      put(other, "A"),
      put(other, "B"),
      put(database, "A"),
    ]);
    assert.deepEqual([kept[0]! + kept[1]! + kept[3]!, kept[2]], [20, 20]);
    assert.equal((await claimsOf(database)).length, 20);
    assert.deepEqual(await Promise.all(await wordsOf(database)), [20, 20]);
  } finally {
    await other.close();
  }
});

onBoth(
  "a text of a million different words is found by words as far as an index can hold them",
  async (database) => {
    const words = Array.from({ length: 150_000 }, (_, i) => `كلمة${i}`);
    await addDocuments(database, [report(1, { text: [...words, "و".repeat(5000)].join(" ") })], NOW);
    const [waiting] = await pending(database, "A", 0, 10);
    const reading = readingOf(waiting!, { claims: [claimIn(waiting!.text, "كلمة7 ")], troubles: [] });
    assert.equal(await putReadings(database, "A", [reading], TOOLS, NOW), 1);
    assert.deepEqual(await claimsOf(database), ["c1 null"]);
  },
);
