import assert from "node:assert/strict";
import { test } from "node:test";
import type { ClaimRecord } from "../exports/record.ts";
import { alike, wordsOf } from "./alike.ts";
import type { GoldClaim } from "./gold.ts";
import { samePlace, sameSpeaker } from "./same.ts";
import { score } from "./score.ts";
import { slotItems, slotsOf } from "./slots.ts";

const TEXT = "مقتل خمسة مدنيين في حلب. مقتل جندي";
const GOLD: GoldClaim = {
  id: "c1",
  kind: "killed",
  sentence: "مقتل خمسة مدنيين في حلب",
  trigger: "مقتل",
  actor: [],
  target: [{ text: "مدنيين", id: "civilians" }],
  count: { min: 5, max: 5, approx: false },
  modality: "asserted",
};
const found = (cells: object): ClaimRecord =>
  ({ ...GOLD, trigger: { text: "مقتل", start: 0, end: 4 }, ...cells }) as unknown as ClaimRecord;
const scored = (claims: readonly GoldClaim[], ...records: ClaimRecord[]) =>
  score([
    {
      document: { file: "f", text: TEXT, gold: { doc: "f", outlet: null, published: null, claims } },
      found: records,
    },
  ]);

test("surfaces are alike when half of the shorter one's words agree", () => {
  assert.deepEqual([...wordsOf("والقوات «العراقية»")], ["قوات", "عراقيه"]);
  assert.ok(alike("القوات العراقية", "قوات العراقية الخاصة"));
  assert.ok(!alike("القوات العراقية", "الشرطة الاتحادية"));
  assert.ok(!alike(null, "x") && !alike("", ""));
});

test("places agree within ten kilometres, speakers by their body", () => {
  assert.ok(samePlace({ text: "أ", lat: 36.2, lon: 37.15 }, { text: "ب", lat: 36.25, lon: 37.15 }));
  assert.ok(!samePlace({ text: "أ", lat: 36.2, lon: 37.15 }, { text: "ب", lat: 36.4, lon: 37.15 }));
  assert.ok(sameSpeaker({ speaker: "أ", speaker_org: "x" }, { speaker: "ب", speaker_org: "x" }));
});

test("each filled slot is an item, asserted is none", () => {
  assert.deepEqual(slotItems("target", GOLD, slotsOf(found({}))), [1, 1, 1]);
  assert.deepEqual(slotItems("target", GOLD, null), [1, 0, 0]);
  assert.deepEqual(
    slotItems("count", GOLD, slotsOf(found({ count: { min: 5, max: null, approx: false } }))),
    [1, 1, 0],
  );
  assert.deepEqual(slotItems("modality", GOLD, slotsOf(found({}))), [0, 0, 0]);
  assert.deepEqual(slotItems("modality", GOLD, slotsOf(found({ modality: "denied" }))), [0, 1, 0]);
});

test("a right claim scores full marks", () => {
  const { claim, argument, figureAccuracy, attributionAccuracy } = scored([GOLD], found({}));
  assert.deepEqual([claim.f1, argument.f1, figureAccuracy, attributionAccuracy], [1, 1, 1, 1]);
});

test("a claim is found once; what is left over counts as extra", () => {
  const { claim, kinds, misses } = scored([GOLD], found({}), found({}), found({ kind: "injured" }));
  assert.deepEqual([claim.gold, claim.predicted, claim.right], [1, 3, 1]);
  assert.equal(kinds.injured!.predicted, 1);
  assert.equal(misses.length, 2);
});

test("optional claims cost nothing, found or missed", () => {
  const optional = { ...GOLD, optional: true };
  assert.deepEqual(scored([optional]).claim.predicted, 0);
  assert.deepEqual(scored([optional], found({})).claim.predicted, 0);
});

test("the sentence, not the first occurrence, places a trigger", () => {
  const second = { ...GOLD, sentence: "مقتل جندي" };
  assert.equal(scored([second], found({})).claim.right, 0);
  assert.equal(scored([second], found({ trigger: { text: "مقتل", start: 25, end: 29 } })).claim.right, 1);
});

test("nothing to score gives zeros and nulls, no trouble", () => {
  const { claim, figureAccuracy, attributionAccuracy } = score([]);
  assert.deepEqual([claim.f1, figureAccuracy, attributionAccuracy], [0, null, null]);
});
