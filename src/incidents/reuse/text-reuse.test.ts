import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { claimOf, REGISTER, reportOf } from "../../../test/told.ts";
import { aligned } from "./align.ts";
import { fingerprintsOf, SHINGLE, WINDOW } from "./fingerprints.ts";
import { wordNumbers } from "./passage.ts";
import { reuseMemory, textReuse } from "./text-reuse.ts";

const FIRST = "هاجم مسلحون مجهولون حاجز المطحنة القديمة فجر اليوم وأحرقوا سيارتين قبل أن ينسحبوا";
const SECOND = "وأغلق السكان محالهم التجارية وخرجوا من البلدة نحو الجسر الشرقي خوفا من القصف";
const OTHER = "افتتح الوزير معرض الكتاب السنوي في العاصمة بحضور عدد كبير من الناشرين والكتاب";

const report = (id: string, published: string | null, ...sentences: string[]) =>
  reportOf({ id, published, text: sentences.map((one) => `${one}.`).join(" ") });

test("a repeated sentence is found, the earlier report had it first", () => {
  const reports = [report("b", "2018-01-02", FIRST, OTHER), report("a", "2018-01-01", FIRST, SECOND)];
  const { matches, copies } = textReuse(reports, REGISTER);
  assert.equal(matches.length, 1);
  assert.deepEqual([matches[0]!.from.report, matches[0]!.to.report, matches[0]!.share], ["a", "b", 1]);
  assert.equal(copies.length, 1);
  assert.deepEqual([copies[0]!.report, copies[0]!.of], ["b", "a"]);
  assert.equal(copies[0]!.share, 0.5);
  assert.deepEqual(
    copies[0]!.leftOut.map(({ start, end }) => reports[1]!.text.slice(start, end)),
    [SECOND],
  );
});

test("a reworded sentence is found by what is left of it", () => {
  const reworded = FIRST.replace("مجهولون ", "").replace("فجر اليوم", "صباح الاثنين");
  const { matches } = textReuse(
    [report("a", "2018-01-01", FIRST), report("b", "2018-01-02", reworded)],
    REGISTER,
  );
  assert.equal(matches.length, 1);
  assert.ok(matches[0]!.share > 0.7 && matches[0]!.share < 1);
});

test("what has nothing in common repeats nothing, and no report itself", () => {
  assert.deepEqual(textReuse([report("a", null, FIRST, FIRST), report("b", null, OTHER)], REGISTER), {
    matches: [],
    copies: [],
  });
});

test("a copy of a copy is told to be of the first", () => {
  const all = ["a", "b", "c"].map((id, i) => report(id, `2018-01-0${i + 1}`, FIRST));
  assert.deepEqual(
    textReuse(all, REGISTER).matches.map(({ from, to }) => `${to.report} of ${from.report}`),
    ["b of a", "c of a"],
  );
});

test("changed figures, blame, modality and a lost speaker are named", () => {
  const told = (
    id: string,
    published: string,
    made: Parameters<typeof claimOf>[0],
    speaker: string | null,
  ) => {
    const text = `${FIRST}.`;
    const claim = {
      ...claimOf(made),
      trigger: { text: "هاجم", start: 0, end: 4 },
      speaker: speaker === null ? null : { text: speaker, start: 0, end: 4, org: null },
    };
    return reportOf({ id, published, text, claims: [claim] });
  };
  const { matches } = textReuse(
    [
      told("a", "2018-01-01", { count: 3, modality: "unconfirmed" }, "شاهد"),
      told("b", "2018-01-02", { count: 5, actor: ["hill-front"] }, null),
    ],
    REGISTER,
  );
  assert.deepEqual(matches[0]!.changes, [
    { what: "number", from: "3", to: "5" },
    { what: "blame", from: "", to: "hill-front" },
    { what: "attribution-dropped", from: "شاهد", to: "" },
    { what: "modality", from: "unconfirmed", to: "asserted" },
  ]);
});

test("a memory that grows report by report finds the same", () => {
  const all = [FIRST, SECOND, `${FIRST} ${OTHER}`, SECOND].map((text, i) =>
    report(`r${i}`, `2018-01-0${i + 1}`, text),
  );
  const memory = reuseMemory(REGISTER);
  for (const one of all) memory.add(one);
  assert.deepEqual(memory.reuse(), textReuse(all, REGISTER));
});

const sentence = fc
  .array(fc.constantFrom(...FIRST.split(" "), ...SECOND.split(" ")), { minLength: 1, maxLength: 20 })
  .map((words) => words.join(" "));

test("the order of the reports does not matter", () => {
  const one = fc.tuple(
    fc.array(sentence, { maxLength: 3 }),
    fc.constantFrom("2018-01-01", "2018-01-02", null),
  );
  fc.assert(
    fc.property(fc.array(one, { maxLength: 6 }), (all) => {
      const reports = all.map(([sentences, day], i) => report(`r${i}`, day, ...sentences, FIRST));
      assert.deepEqual(textReuse(reports, REGISTER), textReuse(reports.toReversed(), REGISTER));
    }),
    { numRuns: 40 },
  );
});

const row = fc.array(fc.integer({ min: 0, max: 30 }), { maxLength: 25 });
const WORDS = wordNumbers();
for (let i = 0; i <= 30; i++) WORDS.numberOf(`word ${i}`);

test("a shared run of shingle and window is always seen", () => {
  const run = fc.array(fc.integer({ min: 0, max: 30 }), {
    minLength: SHINGLE + WINDOW - 1,
    maxLength: SHINGLE + WINDOW - 1,
  });
  fc.assert(
    fc.property(row, row, row, row, run, (a, b, c, d, shared) => {
      const one = fingerprintsOf(Int32Array.from([...a, ...shared, ...b]), WORDS);
      const other = new Set(fingerprintsOf(Int32Array.from([...c, ...shared, ...d]), WORDS));
      assert.ok(one.some((print) => other.has(print)));
    }),
  );
});

test("an alignment pairs the same words, rising in both", () => {
  fc.assert(
    fc.property(row, row, (a, b) => {
      const { pairs } = aligned(Int32Array.from(a), Int32Array.from(b));
      for (const [i, [x, y]] of pairs.entries()) {
        assert.equal(a[x], b[y]);
        if (i > 0) assert.ok(x > pairs[i - 1]![0] && y > pairs[i - 1]![1]);
      }
    }),
  );
  assert.equal(aligned(Int32Array.of(1, 2, 3, 4), Int32Array.of(9, 1, 2, 8, 3, 4)).pairs.length, 4);
});
