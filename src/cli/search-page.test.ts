import assert from "node:assert/strict";
import { test } from "node:test";
import type { ClaimHit } from "../store/search/claim-hit.ts";
import type { Layout } from "./layout.ts";
import { claimPage } from "./search-page.ts";

const HIT: ClaimHit = {
  id: 1,
  code: "0123.v1#c1",
  document: {
    id: 1,
    code: "0123",
    version: 1,
    name: "a",
    outlet: "قناة",
    published: "2024-03-01",
    url: null,
  },
  kind: "killed",
  actor: [],
  target: [{ id: "civilians", text: "مدنيين" }],
  count: { min: 3, max: 3, approx: false },
  weapon: null,
  place: { id: "x", path: "/x/", text: "النخيل" },
  time: null,
  speaker: null,
  via: [],
  modality: "asserted",
  confidence: 1,
  corrected: false,
  verdict: 0,
  sentence: {
    text: "مقتل 3 مدنيين في النخيل",
    start: 0,
    trigger: { start: 0, end: 4 },
    highlights: [{ start: 17, end: 23 }],
  },
};
const layout = (language: "ar" | "en"): Layout => ({ language, marks: false, width: 160 });
const found = {
  total: 1234,
  hits: [HIT],
  next: "2024-03-01~1~1",
  facets: { kind: [{ value: "killed", count: 5 }], actor: [{ value: "x", count: 2 }] },
};

test("a page of claims in English", () => {
  assert.equal(
    claimPage(found, layout("en"), (id) => `<${id}>`),
    [
      "1,234 claims",
      "  kind    count  who > whom  where",
      "  killed  3      > مدنيين    النخيل",
      "      قناة · 2024-03-01 · 0123.v1#c1 · مقتل 3 مدنيين في [النخيل]",
      "  kind: killed 5",
      "  who: <x> 2",
      "next page: --after 2024-03-01~1~1",
      "",
    ].join("\n"),
  );
});

test("a page of claims in Arabic; without words looked for the trigger is marked", () => {
  const hit = { ...HIT, sentence: { ...HIT.sentence, highlights: [] } };
  assert.equal(
    claimPage({ ...found, hits: [hit], next: null, facets: null }, layout("ar"), (id) => id),
    [
      "الادعاءات: 1,234",
      "  النوع  العدد  الفاعل ← الهدف  أين",
      "  قتلى   3      ← مدنيين        النخيل",
      "      قناة · 2024-03-01 · 0123.v1#c1 · [مقتل] 3 مدنيين في النخيل",
      "",
    ].join("\n"),
  );
});
