import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { anyText } from "./arbitrary.test.ts";
import { fold } from "./fold.ts";
import { Mark } from "./token.ts";
import { tokenise } from "./tokenise.ts";

const surfaces = (text: string): string[] => tokenise(text).map(({ start, end }) => text.slice(start, end));

test("words and numbers, each with its place in the raw text", () => {
  assert.deepEqual(surfaces("قُتِل ٣٨ مقاتلاً، بينهم «قيادي»."), ["قُتِل", "٣٨", "مقاتلاً", "بينهم", "قيادي"]);
  assert.deepEqual(
    tokenise("قُتِل ٣٨").map(({ kind, folded }) => [kind, folded]),
    [
      ["word", "قتل"],
      ["number", "38"],
    ],
  );
});

test("a number keeps the marks inside it, and only these", () => {
  for (const [text, folded] of [
    ["166,644", "166,644"],
    ["٣٫٥", "3.5"],
    ["20.000", "20.000"],
    ["١٬٢٠٠", "1,200"],
    ["3،500", "3,500"],
  ] as const) {
    assert.deepEqual(
      tokenise(text).map((token) => token.folded),
      [folded],
    );
  }
  assert.deepEqual(surfaces("12، 15"), ["12", "15"]);
  assert.deepEqual(surfaces("في 12."), ["في", "12"]);
  assert.deepEqual(surfaces("10،20"), ["10", "20"]);
});

test("letters beside digits part", () => {
  assert.deepEqual(surfaces("و20جندياً"), ["و", "20", "جندياً"]);
  assert.deepEqual(surfaces("إس-400 F16"), ["إس", "400", "F", "16"]);
});

test("quotation marks open and close, straight ones in turn", () => {
  const marks = (text: string): number[] => tokenise(text).map((token) => token.before);
  assert.equal(marks("قال «نعم» ثم")[1]! & Mark.openQuote, Mark.openQuote);
  assert.equal(marks("قال «نعم» ثم")[2]! & Mark.closeQuote, Mark.closeQuote);
  assert.equal(marks('قال "نعم" ثم')[1]! & Mark.openQuote, Mark.openQuote);
  assert.equal(marks('قال "نعم" ثم')[2]! & Mark.closeQuote, Mark.closeQuote);
  assert.equal(marks('قال "نعم\nثم "لا')[3]! & Mark.openQuote, Mark.openQuote);
});

test("HTML leftovers are no words", () => {
  assert.deepEqual(surfaces("<p>قتل&nbsp;ثلاثة</p><br/>وجرح &#1614; &quot;خمسة&quot;"), [
    "قتل",
    "ثلاثة",
    "وجرح",
    "خمسة",
  ]);
  assert.deepEqual(surfaces('<a href="x">حلب</a>'), ["حلب"]);
  assert.deepEqual(surfaces("3 < 5 & 7 > 2"), ["3", "5", "7", "2"]);
});

test("marks of direction part nothing", () => {
  assert.deepEqual(surfaces("حل\u200fب \u202bإدلب\u202c"), ["حل\u200fب", "إدلب"]);
});

test("any text gives tokens in order, inside the text, folded as the raw letters fold", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      let last = 0;
      for (const { start, end, kind, folded } of tokenise(text)) {
        assert.ok(start >= last && end > start && end <= text.length);
        assert.notEqual(folded, "");
        if (kind === "word") assert.equal(folded, fold(text.slice(start, end)));
        last = end;
      }
    }),
  );
});

test("what stands between two tokens is no letter and no digit", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      if (text.includes("<") || text.includes("&")) return;
      let last = 0;
      for (const { start, end } of [...tokenise(text), { start: text.length, end: text.length }]) {
        assert.doesNotMatch(text.slice(last, start), /[ء-غف-ي0-9٠-٩a-zA-Z]/);
        last = end;
      }
    }),
  );
});

test("a long text without blanks is one pass", () => {
  assert.equal(tokenise("ا".repeat(300_000)).length, 1);
  assert.equal(tokenise("<".repeat(300_000)).length, 0);
  assert.equal(tokenise("&".repeat(300_000)).length, 0);
  assert.equal(tokenise("<a".repeat(20_000)).length, 20_000);
});
