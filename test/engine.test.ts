import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { Document, DocumentClaims, Words } from "../src/extract/claim.ts";
import { KINDS, MODALITIES } from "../src/extract/kinds.ts";
import { openEngine } from "../src/open-engine.ts";
import { hostileText } from "../src/text/arbitrary.test.ts";

const engine = openEngine();
const document = (text: string, published: string | null = "2019-03-13"): Document => ({
  name: "x",
  text,
  outlet: null,
  published,
  url: null,
});

/** Pieces of news that can be put together in any order, sensibly or not. */
const PIECES = [
  ..."قال المتحدث باسم|قسد|التحالف الدولي|إن|أن|قتل|مقتل|وإصابة|أصيب|خمسة|38|٣٨|ما لا يقل عن|أكثر من|مئات|ألف|آلاف|مدنيين|جندياً|من بينهم|بينهم|أطفال".split(
    "|",
  ),
  ..."في|على|غارة جوية|قصف مدفعي|اشتباكات بين|و|هجوم|انتحاري|حلب|ريف إدلب|مدينة الموصل|أمس|الجمعة|12 آذار/مارس|منذ|خلال 24 ساعة|نفى|لم|وأضاف|بحسب".split(
    "|",
  ),
  ...'المرصد السوري|رويترز|(د.ب.أ)|«|»|"|،|.|:|\n|\n\n|؟|..|<p>|&quot;|سيطر|انسحب|نزوح|استسلام|اعتقال|هدنة|قبل|بعد|الذي|التي|إلى|عن|هم|هي|لـ'.split(
    "|",
  ),
];
const newsText = fc.array(fc.constantFrom(...PIECES), { maxLength: 120 }).map((pieces) => pieces.join(" "));

function check(text: string, { claims, troubles }: DocumentClaims): void {
  const stands = ({ text: words, start, end }: Words): void => {
    assert.ok(start >= 0 && start < end && end <= text.length);
    assert.equal(text.slice(start, end), words);
  };
  const ids = new Set(claims.map(({ id }) => id));
  assert.equal(ids.size, claims.length);
  for (const claim of claims) {
    for (const words of [claim.trigger, ...claim.actor, ...claim.target]) stands(words);
    for (const words of [claim.place, claim.time, claim.speaker]) if (words) stands(words);
    assert.ok(KINDS.includes(claim.kind) && MODALITIES.includes(claim.modality));
    assert.ok(claim.sentence.start <= claim.trigger.start && claim.trigger.end <= claim.sentence.end);
    for (const other of [claim.partOf, claim.cause])
      assert.ok(other === null || (ids.has(other) && other !== claim.id));
    const { min = null, max = null } = claim.count ?? {};
    assert.ok(min === null || max === null || min <= max);
    if (claim.time) assert.ok(claim.time.firstDay <= claim.time.lastDay);
    assert.ok(claim.because.length > 0);
  }
  for (const { span } of troubles) assert.ok(span.start >= 0 && span.end <= text.length);
}

test("any pieces of news give claims that stand in the text", () => {
  fc.assert(
    fc.property(newsText, (text) => check(text, engine.analyse(document(text)))),
    { numRuns: 300 },
  );
});

test("hostile text gives an answer", () => {
  fc.assert(
    fc.property(hostileText, (text) => check(text, engine.analyse(document(text)))),
    { numRuns: 300 },
  );
});

test("the same text gives the same claims, whatever was read before", () => {
  fc.assert(
    fc.property(newsText, newsText, (text, between) => {
      const first = JSON.stringify(engine.analyse(document(text)));
      engine.analyse(document(between));
      assert.equal(JSON.stringify(engine.analyse(document(text))), first);
    }),
    { numRuns: 100 },
  );
});

test("without a day of publication, times that need one stay empty", () => {
  const { claims } = engine.analyse(document("قتل خمسة مدنيين في غارة جوية على حلب أمس", null));
  assert.ok(claims.length > 0);
  for (const { time } of claims) assert.equal(time, null);
});

test("very long lines and very many sentences give an answer", () => {
  for (const unit of ["قتل خمسة مدنيين ", "و", "بينهم ثلاثة ", "قال إن ", "«", "في حلب ", "12 ", "قتل. "]) {
    const text = unit.repeat(20_000 / unit.length);
    check(text, engine.analyse(document(text)));
  }
});
