import assert from "node:assert/strict";
import { test } from "node:test";
import type { ClaimRecord } from "../exports/record.ts";
import type { GoldDocument } from "./gold.ts";
import { intervals } from "./intervals.ts";
import { reliability } from "./reliability.ts";

/** A report in which gold has one killing, found where `found` is true, with one claim beyond gold where `extra` is. */
function judged(found: boolean, extra: boolean, confidence: number) {
  const text = "قتل رجل. قصف حي.";
  const claim = { id: "c1", kind: "killed", sentence: "قتل رجل", trigger: "قتل" };
  const document: GoldDocument = {
    file: "a.json",
    gold: { doc: "a", outlet: null, published: null, claims: [claim] },
    text,
  };
  const record = (kind: string, start: number): ClaimRecord =>
    ({ kind, trigger: { text: "", start, end: start + 3 }, actor: [], target: [], confidence }) as never;
  return {
    document,
    found: [...(found ? [record("killed", 0)] : []), ...(extra ? [record("shelling", 9)] : [])],
  };
}

test("documents that are all alike leave no doubt, others do", () => {
  assert.deepEqual(intervals([judged(true, false, 1), judged(true, false, 1)]).claims, [1, 1]);
  const [low, high] = intervals([judged(true, false, 1), judged(false, false, 1)]).claims!;
  assert.equal(low, 0);
  assert.equal(high, 1);
  assert.equal(intervals([]).claims, null);
  assert.equal(intervals([judged(true, false, 1)]).figures, null);
});

test("the same documents give the same intervals", () => {
  const some = [judged(true, true, 1), judged(false, true, 1), judged(true, false, 1)];
  assert.deepEqual(intervals(some), intervals(some));
});

test("confidence is held against what gold has", () => {
  assert.deepEqual(reliability([judged(true, true, 0.93), judged(true, false, 0.41)]), [
    { from: 0.4, found: 1, right: 1 },
    { from: 0.9, found: 2, right: 1 },
  ]);
});
