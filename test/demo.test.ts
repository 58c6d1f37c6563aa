import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { gunzipSync } from "node:zlib";
import { HOME, SHARED, withoutShared } from "./shared.ts";

/** So many words in a row are a sentence taken over, no name and no turn of phrase. */
const RUN = 8;
const DEMO = join(HOME, "demo", "baghuz-2019");

/** Every run of words of a text, letters alone. */
function runsOf(text: string): string[] {
  const words = text.replace(/\p{M}|ـ/gu, "").match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(RUN - 1).map((_, i) => words.slice(i, i + RUN).join(" "));
}

/** The words of a report file as they stand in it: text, or lines of JSON. */
function wordsIn(path: string): string {
  const bytes = readFileSync(path);
  const text = (path.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
  if (!path.includes(".jsonl")) return text;
  const rows = text.split("\n").filter((row) => row !== "");
  return rows
    .map((row) => JSON.parse(row) as { title?: string; text: string })
    .map((row) => `${row.title ?? ""}\n${row.text}`)
    .join("\n\n");
}

test("the demo is at least ten retold reports, each with its outlet and day", () => {
  const files = readdirSync(DEMO).filter((name) => name.endsWith(".txt"));
  assert.ok(files.length >= 10);
  for (const file of files)
    assert.match(
      readFileSync(join(DEMO, file), "utf8"),
      /^---\noutlet: .+\npublished: 2019-0[23]-\d\d\nretold: true\n/,
      file,
    );
});

test("no sentence of the demo is taken from a report", { skip: withoutShared }, () => {
  const taken = new Set<string>();
  for (const name of readdirSync(join(SHARED, "corpus"), { recursive: true, encoding: "utf8" })) {
    if (/\.(?:txt|jsonl|jsonl\.gz)$/.test(name))
      for (const run of runsOf(wordsIn(join(SHARED, "corpus", name)))) taken.add(run);
  }
  assert.ok(taken.size > 10_000);
  for (const name of readdirSync(DEMO)) {
    const copied = runsOf(readFileSync(join(DEMO, name), "utf8")).filter((run) => taken.has(run));
    assert.deepEqual(copied, [], name);
  }
});
