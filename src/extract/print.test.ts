import assert from "node:assert/strict";
import { test } from "node:test";
import type { Claim } from "./claim.ts";
import { printClaim, printClaims } from "./print.ts";
import { printCount } from "./print-count.ts";
import { printReasons } from "./print-reasons.ts";

const words = (text: string) => ({ text, start: 0, end: text.length });
const CLAIM: Claim = {
  id: "c2",
  kind: "killed",
  trigger: words("قتل"),
  actor: [{ ...words("التحالف"), id: "us-led-coalition" }],
  target: [
    { ...words("مدنيون"), id: "civilians" },
    { ...words("من ذويهم"), id: null },
  ],
  count: { min: 16, max: null, approx: false },
  weapon: "aircraft",
  place: { ...words("الباغوز"), lat: 34, lon: 40, precision: "town", id: "al-baghuz" },
  time: { ...words("أمس"), firstDay: "2019-03-12", lastDay: "2019-03-13" },
  speaker: { ...words("المرصد"), org: "observatory" },
  via: ["afp", "twitter"],
  modality: "denied",
  partOf: "c1",
  cause: "c3",
  confidence: 1,
  sentence: { start: 0, end: 9 },
  because: [],
};

test("a claim is one line that says all it holds", () => {
  assert.equal(
    printClaim(CLAIM),
    "killed «قتل» ≥16 us-led-coalition>civilians+«من ذويهم» with aircraft @al-baghuz«الباغوز» 2019-03-12..2019-03-13 ← «المرصد»/observatory via afp+twitter denied part-of c1 cause c3",
  );
});

test("what a claim does not say is left out", () => {
  const bare: Claim = {
    ...CLAIM,
    actor: [],
    target: [],
    count: null,
    weapon: null,
    place: null,
    time: null,
    speaker: null,
    via: [],
    modality: "asserted",
    partOf: null,
    cause: null,
    confidence: 1,
  };
  assert.equal(printClaims([bare]), "c2 killed «قتل»");
  assert.equal(printClaims([]), "nothing");
});

test("counts", () => {
  for (const [min, max, approx, printed] of [
    [5, 5, false, "5"],
    [3000, 3000, true, "~3000"],
    [500, 600, false, "500–600"],
    [20, null, false, "≥20"],
    [null, 9, false, "≤9"],
  ] as const) {
    assert.equal(printCount({ min, max, approx }), printed);
  }
});

test("reasons are a tree, with words and lexicon lines", () => {
  const leaf = { rule: "word", span: { start: 0, end: 3 }, entries: ["triggers.tsv:4 kill"], under: [] };
  assert.deepEqual(
    printReasons([{ rule: "rule", span: { start: 0, end: 7 }, entries: [], under: [leaf] }], "قتل خمس"),
    ["  rule: «قتل خمس»", "    word: «قتل»  [triggers.tsv:4 kill]"],
  );
});
