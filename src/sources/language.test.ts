import assert from "node:assert/strict";
import { test } from "node:test";
import { languageOf } from "./language.ts";

const CASES: readonly (readonly [string | null, string])[] = [
  ["ar", "قتل خمسة مدنيين في غارة جوية على المدينة"],
  ["ar", "هجوم صاروخي جديد"],
  ["ar", "Reuters: breaking news\nقال متحدث باسم التحالف إن طائرات F-16 قصفت موقعاً"],
  ["ar", "اعلن الجیش السوری السیطرة علی البلدة القریبة من الحدود"],
  ["fa", "وزیر امور خارجه روز سه‌شنبه گفت که این کشور آماده گفتگو است"],
  ["ur", "وزیراعظم نے کہا ہے کہ ملک میں حالات بہتر ہیں"],
  ["ckb", "هێزەکان ڕایانگەیاند کە گوندێکیان گرتووە"],
  ["ps", "چارواکو وویل چې سوله به ډېر ژر راشي"],
  ["en", "The army said five civilians were killed in the city on Monday"],
  ["fr", "L'armée a déclaré que cinq civils ont été tués dans la ville"],
  [null, "نعم لا"],
  [null, "12 / 34 — 56"],
  [null, ""],
];

for (const [language, text] of CASES) {
  test(`«${text.slice(0, 30)}» is ${language}`, () => assert.equal(languageOf(text), language));
}

test("a long text costs no more than its beginning", () => {
  const begin = performance.now();
  assert.equal(languageOf("قال المصدر إن القتال مستمر. ".repeat(500_000)), "ar");
  assert.ok(performance.now() - begin < 500);
});
