import assert from "node:assert/strict";
import { test } from "node:test";
import { earlierRuns, falls, lastRun, type Recorded, runRow, runsTable } from "./recorded.ts";

const FIRST: Recorded = { claims: 80, arguments: 70.1, figures: null, attribution: 85 };
const SECOND: Recorded = { claims: 81.2, arguments: 69.7, figures: 75, attribution: 85 };
const PAGE = `# How accurate it is\n\n| 2026-01-01 | not a run |\n\n${runsTable([
  runRow("2026-11-21", "dev", FIRST),
  runRow("2026-11-22", "dev", SECOND),
  runRow("2026-11-22", "seeds", FIRST),
]).join("\n")}\n`;

test("runs are kept in order and the last of each set counts", () => {
  assert.deepEqual(earlierRuns(PAGE), [
    "| 2026-11-21 | dev | 80.0 | 70.1 | – | 85.0 |",
    "| 2026-11-22 | dev | 81.2 | 69.7 | 75.0 | 85.0 |",
    "| 2026-11-22 | seeds | 80.0 | 70.1 | – | 85.0 |",
  ]);
  assert.deepEqual(
    lastRun(PAGE),
    new Map([
      ["dev", SECOND],
      ["seeds", FIRST],
    ]),
  );
});

test("a page without runs has none", () => {
  assert.deepEqual(earlierRuns("# How accurate it is\n"), []);
});

test("a figure may fall by half a point and no more", () => {
  assert.deepEqual(falls("dev", SECOND, { ...SECOND, claims: 80.7 }), []);
  assert.deepEqual(falls("dev", SECOND, { ...SECOND, claims: 80.6, figures: 70 }), [
    "dev: claims fell from 81.2 to 80.6",
    "dev: figures fell from 75.0 to 70.0",
  ]);
});
