import assert from "node:assert/strict";
import { test } from "node:test";
import { contentWords, readWordCounts, tellingWords, wordWeight } from "./words.ts";

test("words are folded, without the article, and short ones and numbers are left out", () => {
  assert.deepEqual(contentWords("قصفٌ على المدرسة وبالمدفعية في 12 مايو"), [
    "قصف",
    "علي",
    "مدرسه",
    "وبالمدفعيه",
    "مايو",
  ]);
});

test("a word says more the fewer reports hold it; an unknown one says most", () => {
  const counts = readWordCounts("# note\nreports\t100\nحرب\t80\nسوق\t5\n");
  assert.equal(counts.reports, 100);
  const weight = wordWeight(counts);
  assert.ok(weight("حرب") < weight("سوق"));
  assert.ok(weight("سوق") < weight("صمصام"));
});

test("telling words stand often in the report and in few others", () => {
  const weight = wordWeight({ reports: 100, counts: new Map([["حرب", 90]]) });
  const [first] = tellingWords("حرب حرب حرب الميناء والميناء", weight);
  assert.equal(first, "ميناء");
});
