import assert from "node:assert/strict";
import { setTimeout } from "node:timers/promises";
import { verify } from "../src/store/verify/verify.ts";
import { type Child, startChild } from "./children.ts";
import { report, rowsOf, TOOLS } from "./made-up.ts";
import { onBothPlaces, type Place } from "./stores.ts";

const KILLS = 30;
/** A kill comes after so many things were reported at most, and so many milliseconds after that at most. */
const REPORTED = 20;
const LATER = 30;

/** Opens the store, and looks that nothing is half and all that was reported is there. */
async function mustBeWhole(place: Place, reported: ReadonlySet<string>): Promise<number> {
  const database = await place.open();
  try {
    for await (const { code, subject } of verify(database, TOOLS)) assert.fail(`${code} ${subject}`);
    const documents = await database.read
      .selectFrom("document")
      .innerJoin("version", "version.id", "document.version_id")
      .leftJoin("reading", "reading.id", "document.reading_id")
      .select(["document.key", "version.text", "version.number", "reading.claims"])
      .execute();
    const there = new Map(documents.map((document) => [document.key, document]));
    assert.equal(there.size, documents.length);
    for (const line of reported) {
      const [act, what] = line.split(" ") as [string, string];
      const key = act === "read" ? `file:${what}` : report(Number(what)).key;
      assert.ok(there.has(key), `${line} is lost`);
      if (act === "read") assert.equal(there.get(key)!.claims, 1, line);
    }
    for (const { key, text, number } of documents) {
      assert.equal(text, report(Number(/\d+/.exec(key)![0])).text);
      assert.equal(number, 1);
    }
    return documents.length;
  } finally {
    await database.close();
  }
}

onBothPlaces(
  `killed at ${KILLS} moments, a store loses nothing that was reported and holds nothing half`,
  async (place, t) => {
    const reported = new Set<string>();
    let next = 1;
    let child: Child = await startChild(place);
    let moments = "";
    for (let i = 0; i < KILLS; i++) {
      const after = Math.floor(Math.random() * REPORTED);
      const later = Math.random() * LATER;
      moments += ` ${after}+${later.toFixed(1)}ms`;
      child.go(next, 100_000);
      // The next one starts up meanwhile.
      const following = startChild(place, i % 5 === 0 ? "after" : "before");
      await child.said(after);
      await setTimeout(later);
      await child.kill();
      for (const line of child.lines()) {
        reported.add(line);
        const [act, number] = line.split(" ") as [string, string];
        if (act !== "read") next = Math.max(next, Number(number) + 1);
      }
      const broken = await mustBeWhole(place, reported).then(
        () => null,
        (error: unknown) => error,
      );
      child = await following;
      if (broken) {
        await child.kill();
        throw new Error(`after kills at${moments}`, { cause: broken });
      }
    }
    // Going on finishes the rest.
    child.go(1, next + 20);
    assert.equal(await child.ended(), 0);
    const total = await mustBeWhole(place, new Set(child.lines().filter((line) => line !== "done")));
    assert.ok(total >= next + 20);
    const database = await place.open();
    const unread = (await rowsOf(database.read, "document")).filter(({ reading_id }) => reading_id === null);
    await database.close();
    assert.deepEqual(unread, []);
    t.diagnostic(
      `${reported.size} things reported by ${KILLS} killed processes, all there; ${total} documents`,
    );
  },
);

onBothPlaces("two processes side by side lose nothing and keep one log", async (place) => {
  const children = [await startChild(place), await startChild(place)];
  children[0]!.go(1, 60);
  children[1]!.go(31, 90);
  for (const child of children) assert.equal(await child.ended(), 0);
  const said = children.flatMap((child) => child.lines());
  assert.equal(await mustBeWhole(place, new Set(said.filter((line) => line !== "done"))), 90);
  // Each report was new to one of them, once.
  assert.equal(said.filter((line) => line.startsWith("added")).length, 90);
  assert.equal(said.filter((line) => line.startsWith("already-there")).length, 30);
  const database = await place.open();
  const log = await rowsOf(database.read, "log", "number");
  const readings = await rowsOf(database.read, "reading");
  await database.close();
  assert.equal(log.filter(({ act }) => act === "added").length, 90);
  assert.equal(readings.length, 90);
});
