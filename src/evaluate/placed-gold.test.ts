import assert from "node:assert/strict";
import { test } from "node:test";
import { isPlaced, type PlacedGold, withWords } from "./placed-gold.ts";

const TEXT = "قتل جندي. قتل جندي وقتل طفل في حلب أمس.";
const GOLD: PlacedGold = {
  report: { file: "reports.jsonl.gz", id: "r1" },
  outlet: null,
  published: "2019-03-13",
  claims: [
    {
      id: "c1",
      kind: "killed",
      sentence: [10, 39],
      trigger: [20, 23],
      target: [{ at: [24, 27], id: "children" }],
      place: { at: [31, 34], lat: 36.2, lon: 37.16 },
    },
  ],
};

test("offsets become the words of the report, and the trigger its occurrence in the sentence", () => {
  assert.equal(isPlaced(GOLD), true);
  assert.deepEqual(withWords(GOLD, TEXT).claims[0], {
    id: "c1",
    kind: "killed",
    sentence: "قتل جندي وقتل طفل في حلب أمس.",
    trigger: "قتل",
    nth: 2,
    actor: [],
    target: [{ text: "طفل", id: "children" }],
    place: { at: [31, 34], lat: 36.2, lon: 37.16, text: "حلب" },
    time: null,
    speaker: null,
    modality: "asserted",
  });
});

test("an offset behind the end of the text is refused", () => {
  const { claims } = GOLD;
  const wrong = { ...GOLD, claims: [{ ...claims[0]!, trigger: [38, 99] as const }] };
  assert.throws(() => withWords(wrong, TEXT), /offset 38–99 is not in the text/);
});
