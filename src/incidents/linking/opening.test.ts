import assert from "node:assert/strict";
import { test } from "node:test";
import { openingOf } from "./opening.ts";

test("a sentence turns, looks back, or does neither", () => {
  assert.equal(openingOf("وفي سياق متصل، قصفت المدفعية القرية"), "turn");
  assert.equal(openingOf("من جهة أخرى قتل جنديان"), "turn");
  assert.equal(openingOf("وكانت القوات قد دخلت البلدة"), "back");
  assert.equal(openingOf("يُذكر أن المدينة محاصرة"), "back");
  assert.equal(openingOf("قصفت المدفعية القرية"), "none");
  assert.equal(openingOf("كانتون المدينة"), "none");
  assert.equal(openingOf(""), "none");
});
