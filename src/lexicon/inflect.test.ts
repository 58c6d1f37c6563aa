import assert from "node:assert/strict";
import { test } from "node:test";
import { adjectiveSurfaces, Feature, nounSurfaces, type Surface, verbSurfaces } from "./inflect.ts";

const has = (surfaces: readonly Surface[], ...texts: string[]): void => {
  const made = new Set(surfaces.map((surface) => surface.text));
  for (const text of texts) assert.ok(made.has(text), `${text} is not made`);
};
const featuresOf = (surfaces: readonly Surface[], text: string): number =>
  surfaces.find((surface) => surface.text === text)?.features ?? 0;

test("a nisba gets every gender, number and case", () => {
  const made = nounSurfaces("مدني", ["+"]);
  has(made, "مدني", "مدنيا", "مدنيه", "مدنيان", "مدنيين", "مدنيون", "مدنيات", "مدنيو");
  assert.ok(featuresOf(made, "مدنيين") & Feature.dualOrPlural);
});

test("a noun in ة gets its dual, and ت before a pronoun", () => {
  const made = nounSurfaces("غاره", ["غارات"]);
  has(made, "غاره", "غارتان", "غارتين", "غارات", "غارت");
  assert.ok(featuresOf(made, "غارتين") & Feature.dual);
  assert.ok(featuresOf(made, "غارت") & Feature.bound);
  assert.ok(featuresOf(made, "غارات") & Feature.plural);
});

test("a broken plural is taken as it is", () => {
  const made = nounSurfaces("قتيل", ["قتلي"]);
  has(made, "قتيل", "قتيلا", "قتيلان", "قتيلين", "قتلي");
});

test("a strong verb: past and present in the persons of news", () => {
  const made = verbSurfaces("قصف", "يقصف");
  has(made, "قصف", "قصفت", "قصفوا", "قصفا", "قصفنا", "يقصف", "تقصف", "يقصفون", "تقصفان");
  assert.ok(featuresOf(made, "يقصف") & Feature.present);
  assert.ok(featuresOf(made, "قصفت") & Feature.past);
});

test("a weak verb loses its last letter where Arabic drops it", () => {
  has(verbSurfaces("نفي", "ينفي"), "نفي", "نفت", "نفوا", "ينفي", "تنفي", "ينفون");
  has(verbSurfaces("دعا", "يدعو"), "دعا", "دعت", "دعوا", "يدعو", "يدعون");
});

test("a later word of a phrase follows its noun in gender and number", () => {
  has(adjectiveSurfaces("جوي"), "جوي", "جويه", "جويا", "جويتين", "جويات");
});

test("made forms are at least two letters and none is made twice", () => {
  for (const surfaces of [
    nounSurfaces("قتيل", ["قتلي", "+ون"]),
    verbSurfaces("قتل", "يقتل"),
    adjectiveSurfaces("جوي"),
  ]) {
    const texts = surfaces.map((surface) => surface.text);
    assert.equal(new Set(texts).size, texts.length);
    for (const text of texts) assert.ok(text.length >= 2);
  }
});
