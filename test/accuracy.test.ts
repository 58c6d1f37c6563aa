import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { test } from "node:test";
import { evaluate } from "../src/evaluate/evaluate.ts";
import { falls, lastRun, recordOfScore } from "../src/evaluate/recorded.ts";
import { openEngine } from "../src/open-engine.ts";
import { HOME, SHARED, withoutShared } from "./shared.ts";

const FOLDERS = [
  join(SHARED, "gold", "seeds"),
  join(SHARED, "gold", "dev"),
  join(HOME, "gold", "spring-look"),
  join(HOME, "gold", "spring-pool"),
  join(HOME, "gold", "spring-measure"),
  join(HOME, "gold", "spring-kept"),
];

test("no figure fell below the last recorded run", { skip: withoutShared }, () => {
  const last = lastRun(readFileSync(join(HOME, "docs", "accuracy.md"), "utf8"));
  const { sets } = evaluate(openEngine(), FOLDERS, (folder) => resolve(folder, "..", ".."));
  for (const { folder, score } of sets) {
    const was = last.get(basename(folder));
    assert.ok(was, `docs/accuracy.md has no run of ${basename(folder)}`);
    assert.deepEqual(falls(basename(folder), was, recordOfScore(score)), []);
  }
});
