import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { test } from "node:test";
import { NOW, readingOf, report, rowsOf, TOOLS } from "../../../test/made-up.ts";
import { asServer, newPlace, onBothPlaces, type Place } from "../../../test/stores.ts";
import { addDocuments } from "../add.ts";
import { correct } from "../correct.ts";
import type { Database } from "../database.ts";
import { putFeed } from "../feeds.ts";
import { pending, putReadings } from "../readings.ts";
import { reindex } from "../reindex.ts";
import { sha256 } from "../sha256.ts";
import { verify } from "./verify.ts";

const CODE = "d0dc90c78fe33427";
const BIG = Buffer.alloc(1_500_000, "كبير");

async function fill(database: Database): Promise<void> {
  const documents = [report(1), report(2), report(3, { raw: BIG })];
  await addDocuments(database, documents, NOW);
  await addDocuments(database, [report(2, { text: "قتل 8 أشخاص" })], NOW);
  const waiting = await pending(database, "A", 0, 10);
  await putReadings(
    database,
    "A",
    waiting.map((one) => readingOf(one)),
    TOOLS,
    NOW,
  );
  const one = { document: CODE, version: 1, claim: "c1", person: "مريم" };
  await correct(database, { ...one, action: "set", slot: "weapon", value: "mine" }, TOOLS, NOW);
  await putFeed(database, "https://palm.example/feed", {}, NOW);
}

async function findings(database: Database): Promise<string[]> {
  const all: string[] = [];
  for await (const { code, subject, says, saysArabic } of verify(database, TOOLS)) {
    assert.ok(says !== "" && /[ء-ي]/.test(saysArabic));
    all.push(`${code} ${subject}`);
  }
  return all;
}

/** Changes rows behind the store's back, without its checks. */
async function tamper(place: Place, ...statements: readonly string[]): Promise<void> {
  if (place.kind === "sqlite") {
    const file = new DatabaseSync(place.address, { enableForeignKeyConstraints: false });
    for (const statement of statements) file.exec(statement);
    file.close();
  } else
    await asServer(
      (client) => client.query(["set session_replication_role = replica", ...statements].join(";")),
      place.address,
    );
}

const RAW = sha256(report(1).raw);
const SECOND = `${sha256("file:/reports/2.txt").slice(0, 16)}`;
/** What is changed (in SQLite's words, in PostgreSQL's where they differ), and what must be found. */
const FLIPS: readonly (readonly [
  title: string,
  sqlite: string,
  postgres: string | null,
  found: readonly string[],
])[] = [
  [
    "altered bytes",
    `update blob set bytes = cast('x' || substr(bytes, 2) as blob) where sha256 = '${RAW}'`,
    `update blob set bytes = set_byte(bytes, 0, 120) where sha256 = '${RAW}'`,
    [`altered-bytes ${RAW}`],
  ],
  [
    "altered bytes at the end of a large piece",
    `update blob set bytes = cast(substr(bytes, 1, length(bytes) - 1) || 'x' as blob) where size = ${BIG.length}`,
    `update blob set bytes = set_byte(bytes, ${BIG.length - 1}, 120) where size = ${BIG.length}`,
    [`altered-bytes ${sha256(BIG)}`],
  ],
  ["a wrong size", `update blob set size = size + 1 where sha256 = '${RAW}'`, null, [`wrong-size ${RAW}`]],
  ["missing bytes", `delete from blob where sha256 = '${RAW}'`, null, [`missing-bytes ${RAW}`]],
  [
    "extra bytes",
    `insert into blob values ('${sha256("x")}', 1, x'78')`,
    `insert into blob values ('${sha256("x")}', 1, '\\x78')`,
    [`extra-bytes ${sha256("x")}`],
  ],
  [
    "an altered text",
    `update version set text = text || ' ' where sha256 = '${RAW}'`,
    null,
    [`altered-version ${CODE}.v1`],
  ],
  [
    "an altered day",
    `update version set published = null where sha256 = '${RAW}'`,
    null,
    [
      `altered-version ${CODE}.v1`,
      // Claims are found by it.
      `index-differs ${CODE}.v1`,
    ],
  ],
  [
    "an altered name",
    `update document set key = 'file:/other' where code = '${CODE}'`,
    null,
    [`altered-version ${CODE}.v1`],
  ],
  [
    "an altered text whose hash was made to fit",
    `update version set text = 'x', content_sha256 = '${sha256(JSON.stringify(["x", "وكالة النخيل", null, "2024-04-30", null]))}' where sha256 = '${RAW}'`,
    null,
    [`altered-version ${CODE}.v1`],
  ],
  [
    "a version that is gone",
    `delete from version where number = 1 and document_id = (select id from document where code = '${SECOND}')`,
    null,
    ["acquisition", "missing-version"],
  ],
  ["a log with an altered entry", "update log set subject = 'x' where number = 2", null, ["log-altered 2"]],
  ["a log with an altered hash", "update log set hash = previous where number = 2", null, ["log-altered 2"]],
  [
    "a log with an altered link",
    "update log set previous = hash where number = 3",
    null,
    ["log-broken 3", "log-altered 3"],
  ],
  ["a log with a gap", "delete from log where number = 3", null, ["log-gap 4"]],
  ["a log without its beginning", "delete from log where number = 1", null, ["log-gap 2"]],
  ["a log that was cut", "delete from log where number >= 6", null, ["log-cut 7"]],
  ["a log that is gone", "delete from log", null, ["log-cut 7"]],
  [
    "a log whose last entry was altered",
    "update log set act = 'x' where number = 7",
    null,
    ["log-altered 7"],
  ],
  [
    "a correction that was altered",
    "update correction set person = 'x'",
    null,
    [`altered-correction ${CODE}.v1#c1`],
  ],
  [
    "a correction that is gone",
    "delete from correction",
    null,
    [`index-differs ${CODE}.v1`, `altered-correction ${CODE}.v1#c1`],
  ],
  [
    "a correction that nobody made",
    "insert into correction select id + 1000, version_id, kind, trigger_start, trigger_end, anchor, 'accept', null, null, null, person, null, decided_at, null from correction",
    null,
    [`index-differs ${CODE}.v1`, "unlogged correction"],
  ],
  [
    "a reading that cannot be unpacked",
    `update reading set found = cast(substr(found, 1, 40) as blob) where version_id in (select id from version where sha256 = '${RAW}')`,
    `update reading set found = set_byte(found, 40, 0) where version_id in (select id from version where sha256 = '${RAW}')`,
    [`altered-reading ${CODE}.v1 A`],
  ],
  [
    "a claim that was altered",
    "update claim set count_min = 5 where code = 'c1' and weapon = 'mine'",
    null,
    [`index-differs ${CODE}.v1`],
  ],
  [
    "a claim that is gone",
    "delete from claim where weapon = 'mine'",
    null,
    [`index-differs ${CODE}.v1`, "index-differs claim_entity"],
  ],
  [
    "words that are gone",
    `delete from document_words`,
    null,
    ["index-differs", "index-differs", "index-differs"],
  ],
  [
    "words of nothing",
    "insert into sentence_words (rowid, words) values (99999, 'x')",
    "insert into sentence_words values (99999, 'x')",
    ["index-differs sentence_words"],
  ],
  [
    "a row that names nothing",
    `update document set version_id = 99999 where code = '${CODE}'`,
    null,
    ["missing-row document.version_id 99999"],
  ],
  [
    "an acquisition of nothing",
    `update acquisition set version_id = 99999 where sha256 = '${RAW}'`,
    null,
    ["missing-row acquisition.version_id 99999"],
  ],
];

for (const [title, sqlite, postgres, expected] of FLIPS)
  onBothPlaces(`verify finds ${title}`, async (place) => {
    const database = await place.open();
    try {
      await fill(database);
      assert.deepEqual(await findings(database), []);
      await tamper(place, place.kind === "postgres" ? (postgres ?? sqlite) : sqlite);
      const found = await findings(database);
      if (expected.every((one) => one.includes(" "))) assert.deepEqual(found, expected);
      else
        assert.deepEqual(
          found
            .map((one) => /missing-row (acquisition)|^\S+/.exec(one)!)
            .map(([all, table]) => table ?? all)
            .sort(),
          [...expected].sort(),
        );
      if (!found.some((one) => one.startsWith("index-differs") || one.startsWith("altered-reading"))) return;
      // What is made from other rows can be made anew.
      await reindex(database, TOOLS);
      const left = await findings(database);
      assert.deepEqual(
        left,
        found.filter((one) => !/^index-differs|^altered-reading/.test(one)),
      );
    } finally {
      await database.close();
    }
  });

onBothPlaces(
  "an index made anew is the same as before, and a broken reading waits to be read again",
  async (place) => {
    const database = await place.open();
    try {
      await fill(database);
      const cells = async () =>
        (await rowsOf(database.read, "claim"))
          .map(({ id: _, sentence_id: __, ...rest }) => rest)
          .sort((a, b) => a.version_id - b.version_id);
      const before = await cells();
      assert.equal(await reindex(database, TOOLS), 3);
      assert.deepEqual(await cells(), before);
      await tamper(
        place,
        `update reading set claims = 7 where version_id in (select id from version where sha256 = '${RAW}')`,
      );
      assert.deepEqual(await findings(database), [`altered-reading ${CODE}.v1 A`]);
    } finally {
      await database.close();
    }
  },
);

test("a file whose pages are damaged is said to be, and the rest is still looked at", async () => {
  const place = await newPlace("sqlite");
  try {
    const database = await place.open();
    await fill(database);
    await database.close();
    // Letters within the bytes of the large blob: SQLite keeps no checksums, the hash does.
    const bytes = readFileSync(place.address);
    const at = bytes.indexOf(BIG.subarray(0, 100));
    bytes[at + 50]! ^= 1;
    writeFileSync(place.address, bytes);
    const altered = await place.open();
    assert.deepEqual(await findings(altered), [`altered-bytes ${sha256(BIG)}`]);
    await altered.close();
    // A page of the log's tree.
    const page = 4096 * (bytes.indexOf(`${CODE}.v1#c1`) >> 12);
    bytes.fill(0xff, page, page + 100);
    writeFileSync(place.address, bytes);
    const damaged = await place.open();
    const found = await findings(damaged);
    assert.ok(
      found.some((one) => one.startsWith("damaged-file")),
      found.join("\n"),
    );
    assert.ok(found.includes(`altered-bytes ${sha256(BIG)}`));
    await damaged.close();
    writeFileSync(place.address, "something else".repeat(1000));
    await assert.rejects(place.open(), { code: "damaged" });
  } finally {
    await place.remove();
  }
});
