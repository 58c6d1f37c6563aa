import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { logicalText } from "./logical.ts";
import { kindOf, type Unit } from "./units.ts";

/** The units of a line as it is drawn from left to right. */
const drawn = (line: string): Unit[] => [...line].map((text) => ({ text, kind: kindOf(text) }));
/** Arabic words are given here from left to right too: «باب» is the same from both sides. */
const read = (line: string, afterArabic = false, shapes = true): string =>
  logicalText(drawn(line), { shapes, afterArabic });

test("numbers, dates, ranges and signs keep their order", () => {
  assert.equal(read("13/03/2018 باب"), "باب 13/03/2018");
  assert.equal(read("باب 1,200 باب"), "باب 1,200 باب");
  assert.equal(read("20-15 باب"), "باب 15-20");
  assert.equal(read("%25,5 باب"), "باب 25,5%");
  assert.equal(read("باب 25%"), "25% باب");
  assert.equal(read("باب 15-20"), "15-20 باب");
  assert.equal(read("باب 20-15", true), "15-20 باب");
  assert.equal(read("باب ٢٫٥ باب"), "باب ٢٫٥ باب");
});

test("Latin names keep their order, with the numbers and brackets that belong to them", () => {
  assert.equal(read("باب F-16 باب"), "باب F-16 باب");
  assert.equal(read("باب Reuters News (RN) باب"), "باب Reuters News (RN) باب");
  assert.equal(read("باب (WHO) باب"), "باب (WHO) باب");
  assert.equal(read("باب Boeing 747 باب"), "باب Boeing 747 باب");
  assert.equal(read(".AFP باب"), "باب AFP.");
  assert.equal(read("The باب gate was open."), "The باب gate was open.");
});

test("brackets and quotations are mirrored where they show their shape", () => {
  assert.equal(read(".[باب] «باب» (باب)"), "(باب) «باب» [باب].");
  assert.equal(read(")باب(", false, false), "(باب)");
});

test("any line keeps its letters", () => {
  const letter = fc.constantFrom("ب", "ا", "a", "F", "1", "٢", "(", ")", "«", "»", "%", "-", "/", ".");
  fc.assert(
    fc.property(fc.array(letter, { maxLength: 30 }), fc.boolean(), (letters, after) => {
      const text = read(letters.join(""), after, false);
      assert.deepEqual([...text].sort(), [...letters].sort());
    }),
  );
});
