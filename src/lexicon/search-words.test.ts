import assert from "node:assert/strict";
import { test } from "node:test";
import { openEngine } from "../open-engine.ts";
import { Reader } from "./read.ts";
import { createSearchWords } from "./search-words.ts";

const search = createSearchWords(new Reader(openEngine().lexicon));
const marked = (text: string, query: string): string => {
  let out = "";
  let at = 0;
  for (const { start, end } of search.highlights(text, search.query(query))) {
    out += `${text.slice(at, start)}[${text.slice(start, end)}]`;
    at = end;
  }
  return out + text.slice(at);
};
for (const [text, query, expected] of [
  ["مرّوا وبالباغوز", "الباغوز", "مرّوا [وبالباغوز]"],
  ["مرّوا وبالباغوز", "باغوز", "مرّوا [وبالباغوز]"],
  ["باغوز", "الباغوز", "[باغوز]"],
  ["انسحاب لقواتهم ليلاً", "قوات", "انسحاب [لقواتهم] ليلاً"],
  ["ممر للمدنيين", "المدنيين", "ممر [للمدنيين]"],
  ["ممر للمدنيين", "مدنيين", "ممر [للمدنيين]"],
  ["وزير الدفاع", "زير", "وزير الدفاع"],
  ["بلدة قريبة", "لدة", "بلدة قريبة"],
  ["منطقتهم آمنة", "منطقة", "[منطقتهم] آمنة"],
  ["مَقْتَل خمسة", "مقتل", "[مَقْتَل] خمسة"],
  ["في ألمانيا", "مانيا", "في ألمانيا"],
  ["في ألمانيا", "المانيا", "في [ألمانيا]"],
  ["إلغاء الهدنة", "الغاء", "[إلغاء] الهدنة"],
  ["عن والكيبوش", "كيبوش", "عن [والكيبوش]"],
  ["زار وجدان البيت", "وجدان", "زار [وجدان] البيت"],
  ["١٢٠ و20.000 و۳۵", "120 20000 35", "[١٢٠] و[20.000] و[۳۵]"],
  ["قناة CNN", "cnn", "قناة [CNN]"],
  ["قوات سوريا وقوات من سوريا", "«قوات سوريا»", "[قوات سوريا] وقوات من سوريا"],
  ["غارات جوية", "جوي", "غارات جوية"],
  ["مكان بعيد", "عيد", "مكان بعيد"],
  ["واحد منهم", "احد", "واحد منهم"],
  ["قائد لقوات الحدود", "«قوات الحدود»", "قائد [لقوات الحدود]"],
  ["القوات وقوات", '"قوات"', "القوات وقوات"],
  ["القوات ثم قوات", '"قوات"', "القوات ثم [قوات]"],
] as const)
  test(`«${query}» in «${text}»`, () => assert.equal(marked(text, query), expected));

test("a query is words, phrases and words that must not be there", () => {
  assert.deepEqual(search.query("الغارات «ريف حلب» -إدلب"), [
    { words: [["غارات"]], kind: "word", folded: "الغارات", wanted: true },
    { words: [["ريف"], ["حلب"]], kind: "phrase", folded: "", wanted: true },
    { words: [["ادلب"]], kind: "word", folded: "ادلب", wanted: false },
  ]);
});

test("a text without words asks for nothing", () => {
  assert.deepEqual(search.query(" «» - ؟ "), []);
});

test("the index is told the words in their order, then what else finds them", () => {
  assert.deepEqual(search.index("حلب وحلب. غارات على الكيبوش", [{ start: 10, end: 27 }]), {
    whole: "حلب حلب غارات علي كيبوش | ~الكيبوش",
    parts: ["غارات علي كيبوش | ~الكيبوش"],
  });
});
