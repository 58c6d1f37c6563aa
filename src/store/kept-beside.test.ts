import assert from "node:assert/strict";
import { NOW, report, rowsOf } from "../../test/made-up.ts";
import { onBoth } from "../../test/stores.ts";
import { addDocuments } from "./add.ts";
import { mappingOf, rememberMapping } from "./column-mappings.ts";
import { dropFeed, feeds, putFeed } from "./feeds.ts";
import { type IncidentRows, incidents, putIncidents } from "./incidents.ts";
import { entriesAfter, hashOf, NO_HASH } from "./log.ts";
import { LOG_END, setSetting, setting } from "./settings.ts";

onBoth("settings are kept by name", async (database) => {
  assert.equal(await setting(database, "colour"), null);
  const value = { list: [1, null, "نص \0 \ud800"], deep: { yes: true } };
  await setSetting(database, "colour", value);
  assert.deepEqual(await setting(database, "colour"), value);
  await setSetting(database, "colour", "red");
  assert.equal(await setting(database, "colour"), "red");
  assert.equal(await setting(database, "Colour"), null);
});

onBoth("what the columns of a table mean is remembered by its header", async (database) => {
  const mapping = { text: "Body", published: "Date" };
  await rememberMapping(database, ["Date", "Body"], mapping, NOW);
  assert.deepEqual(await mappingOf(database, [" date ", "BODY"]), mapping);
  assert.equal(await mappingOf(database, ["Body", "Date"]), null);
  assert.equal((await rowsOf(database.read, "log"))[0]!.act, "mapping");
});

onBoth("feeds are put, polled and dropped", async (database) => {
  const [a, b] = ["https://palm.example/a.xml", "https://palm.example/b.xml"];
  assert.equal(await putFeed(database, b, { etag: null }, NOW), true);
  assert.equal(await putFeed(database, a, {}, NOW), true);
  assert.equal(await putFeed(database, b, { etag: "x" }, "2024-05-02T00:00:00.000Z"), false);
  assert.deepEqual(await feeds(database), [
    { url: a, addedAt: NOW, state: {} },
    { url: b, addedAt: NOW, state: { etag: "x" } },
  ]);
  assert.equal(await dropFeed(database, a, NOW), true);
  assert.equal(await dropFeed(database, a, NOW), false);
  assert.deepEqual(
    (await feeds(database)).map(({ url }) => url),
    [b],
  );
  assert.deepEqual(
    (await rowsOf(database.read, "log", "number")).map(({ subject, details }) => [subject, details]),
    [
      [b, '{"added":true}'],
      [a, '{"added":true}'],
      [a, '{"dropped":true}'],
    ],
  );
  await assert.rejects(putFeed(database, `https://palm.example/${"x".repeat(2000)}`, {}, NOW), {
    code: "wrong-address",
  });
});

const incident = (id: string, what = "killed") => ({
  id,
  kind: "attack",
  what,
  place_id: "nakheel",
  first_day: "2024-04-29",
  last_day: null,
  grade: "B",
  record: '{"a":1}',
});
const figure = (incident_id: string, best: number) => ({
  incident_id,
  measure: "killed",
  victims: "all",
  low: 1,
  best,
  high: null,
  independent: 2,
  contradiction: 0,
  record: "{}",
});
const link = (incident_id: string, claim: string) => ({ incident_id, claim, because: "[]" });

onBoth("incidents are replaced as far as they changed", async (database) => {
  const first: IncidentRows = {
    origins: [
      { id: "o1", record: "1" },
      { id: "o2", record: "2" },
    ],
    incidents: [incident("i1"), incident("i2"), incident("i3")],
    claims: [link("i1", "x.v1#c1"), link("i1", "y.v1#c1"), link("i2", "z.v1#c1")],
    figures: [figure("i1", 3), figure("i2", 4)],
  };
  assert.deepEqual(await putIncidents(database, first, NOW), {
    added: ["i1", "i2", "i3"],
    changed: [],
    gone: [],
  });
  assert.deepEqual(structuredClone(await incidents(database)), first);
  const log = await rowsOf(database.read, "log", "number");
  assert.deepEqual(await putIncidents(database, first, NOW), { added: [], changed: [], gone: [] });
  assert.deepEqual(await rowsOf(database.read, "log", "number"), log);
  const second: IncidentRows = {
    origins: [
      { id: "o2", record: "two" },
      { id: "o3", record: "3" },
    ],
    incidents: [incident("i0"), incident("i1"), incident("i3", "injured")],
    claims: [link("i0", "z.v1#c1"), link("i1", "x.v1#c1"), link("i1", "y.v1#c1")],
    figures: [figure("i0", 4), figure("i1", 5)],
  };
  assert.deepEqual(await putIncidents(database, second, NOW), {
    added: ["i0"],
    changed: ["i1", "i3"],
    gone: ["i2"],
  });
  assert.deepEqual(structuredClone(await incidents(database)), second);
  const last = (await rowsOf(database.read, "log", "number")).at(-1)!;
  assert.deepEqual([last.act, last.details], ["incidents", '{"added":1,"changed":2,"gone":1,"origins":3}']);
});

onBoth("each entry of the log holds the hash of the one before", async (database) => {
  await addDocuments(database, [report(1), report(2)], NOW);
  await addDocuments(database, [report(3)], NOW);
  const entries = await entriesAfter(database, 0, 10);
  assert.deepEqual(
    entries.map(({ number }) => number),
    [1, 2, 3],
  );
  let previous = NO_HASH;
  for (const entry of entries) {
    assert.equal(entry.previous, previous);
    assert.equal(entry.hash, hashOf(entry));
    previous = entry.hash;
  }
  assert.deepEqual(await setting(database, LOG_END), { number: 3, hash: previous });
  assert.deepEqual(
    (await entriesAfter(database, 1, 1)).map(({ number }) => number),
    [2],
  );
});
