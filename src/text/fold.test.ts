import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { anyText } from "./arbitrary.test.ts";
import { fold } from "./fold.ts";

const SAME: readonly (readonly [string, readonly string[]])[] = [
  ["ادلب", ["إدلب", "أدلب", "ٱدلب", "إِدْلِب", "إدلـــب"]],
  ["سوريه", ["سورية", "سوريۀ", "سوریة", "سوريّة"]],
  ["مستشفي", ["مستشفى", "مستشفی", "مستشفي"]],
  ["مسوول", ["مسؤول", "مسوول"]],
  ["مييه", ["مئية", "مييه"]],
  ["كركوك", ["کرکوک", "كركوك"]],
  ["38", ["38", "٣٨", "۳۸"]],
  ["لا", ["ﻻ", "لا", "ﻟﺎ"]],
  ["قتل", ["ق\u200fت\u202eل", "قُتِلَ", "ﻗﺘﻞ", "\ufeffقتل"]],
];

for (const [folded, spellings] of SAME) {
  test(`${spellings.join(" ")} fold to ${folded}`, () => {
    for (const spelling of spellings) assert.equal(fold(spelling), folded);
  });
}

test("words that differ stay apart", () => {
  for (const [left, right] of [
    ["قتل", "قتيل"],
    ["علم", "عمل"],
    ["مدينة", "مدين"],
    ["شاب", "شباب"],
  ] as const) {
    assert.notEqual(fold(left), fold(right));
  }
});

test("folding never throws, and folding twice is folding once", () => {
  fc.assert(fc.property(anyText, (text) => fold(fold(text)) === fold(text)));
});

test("folding a stretch is folding the slice", () => {
  fc.assert(
    fc.property(anyText, fc.nat(200), fc.nat(200), (text, a, b) => {
      const start = Math.min(a, b, text.length);
      const end = Math.min(Math.max(a, b), text.length);
      assert.equal(fold(text, start, end), fold(text.slice(start, end)));
    }),
  );
});
