import assert from "node:assert/strict";
import { test } from "node:test";
import { troubleLine } from "../src/errors.ts";
import { usesIn } from "../src/evaluate/uses.ts";
import { KINDS } from "../src/extract/kinds.ts";
import { checkLexicon } from "../src/lexicon/check.ts";
import { WEAPONS } from "../src/lexicon/values.ts";
import { openEngine, readLexiconFiles } from "../src/open-engine.ts";

const engine = openEngine();
const entriesOf = (tag: string) => engine.lexicon.entries.filter((entry) => entry.tag === tag);

test("every line of the lexicon is in order, its examples hold and its nevers too", () => {
  const troubles = checkLexicon(readLexiconFiles(), new Set(KINDS), usesIn(engine)).map(troubleLine);
  assert.equal(
    troubles.length,
    0,
    `${troubles.length} troubles, the first:\n${troubles.slice(0, 25).join("\n")}`,
  );
});

for (const [tag, least] of [
  ["actor", 400],
  ["outlet", 150],
  ["trigger", 250],
  ["reporting", 100],
] as const) {
  test(`the lexicon knows at least ${least} of ${tag}`, (t) => {
    const many = entriesOf(tag).length;
    t.diagnostic(`${many} lines of ${tag}`);
    assert.ok(many >= least, `there are ${many}`);
  });
}

test("at least 1,200 places have coordinates", (t) => {
  const many = entriesOf("place").filter(({ cells }) => cells.lat && cells.lon).length;
  t.diagnostic(`${many} places`);
  assert.ok(many >= 1200, `there are ${many}`);
});

test("every kind has triggers and every weapon has words", () => {
  for (const kind of KINDS)
    assert.ok(
      entriesOf("trigger").some((entry) => entry.kind === kind),
      kind,
    );
  for (const weapon of WEAPONS)
    assert.ok(
      entriesOf("weapon").some((entry) => entry.kind === weapon),
      weapon,
    );
});

test("neighbours stand beside triggers that are there", () => {
  const rows = engine.lexicon.tables.find(({ file }) => file === "neighbours.tsv")!.rows;
  for (const { id, cells } of rows)
    for (const trigger of cells.triggers!.split(" "))
      assert.ok(trigger === "*" || engine.lexicon.byId.has(`trigger/${trigger}`), `${id}: ${trigger}`);
});
