import assert from "node:assert/strict";
import { test } from "node:test";
import type { Claim, Document } from "../extract/claim.ts";
import { cell, columnsOf, cut, fitted, isolate, type Layout, line, wrap } from "./layout.ts";
import { reportTable } from "./report-table.ts";

const TERMINAL: Layout = { language: "ar", marks: true, width: 100 };
const PLAIN: Layout = { language: "en", marks: false, width: 160 };
const TEXT = "قال مصدر إن ٣ جنود قتلوا في حلب";
const words = (text: string) => ({ text, start: TEXT.indexOf(text), end: TEXT.indexOf(text) + text.length });
const DOCUMENT: Document = { name: "one", text: TEXT, outlet: "سانا", published: "2019-03-13", url: null };
const CLAIM: Claim = {
  id: "c1",
  kind: "killed",
  trigger: words("قتلوا"),
  actor: [],
  target: [{ ...words("جنود"), id: "soldiers" }],
  count: { min: 3, max: 3, approx: false },
  weapon: null,
  place: { ...words("حلب"), lat: 36.2, lon: 37.15, precision: "town", id: "aleppo" },
  time: null,
  speaker: { ...words("مصدر"), org: null },
  via: ["sana"],
  modality: "denied",
  partOf: null,
  cause: null,
  confidence: 1,
  sentence: { start: 0, end: TEXT.length },
  because: [],
};

test("marks on letters take no column", () => {
  assert.equal(columnsOf("قُتِلَ"), 3);
  assert.equal(columnsOf("\u2068ab\u2069"), 2);
  assert.equal(cut("قُتِلَ جندي", 5), "قُتِلَ…");
  assert.equal(cut("قتل", 3), "قتل");
});

test("on a terminal every cell is isolated and Arabic lines begin at the right", () => {
  assert.equal(isolate("x", TERMINAL), "\u2068x\u2069");
  assert.equal(cell("اب", 4, TERMINAL), "\u2068اب\u2069  ");
  assert.equal(line("x", TERMINAL), "\u200fx");
  assert.equal(line("x", { ...TERMINAL, language: "en" }), "x");
});

test("elsewhere there is nothing but the text", () => {
  assert.equal(isolate("x", PLAIN), "x");
  assert.equal(cell("اب", 4, PLAIN), "اب  ");
});

test("a report is a heading, a table, and the words under each claim", () => {
  const table = reportTable(DOCUMENT, { claims: [CLAIM], troubles: [] }, PLAIN);
  assert.equal(
    table,
    `
one · سانا · 2019-03-13
${TEXT}
  kind    count  who > whom  where  who said so    modality
  killed  3      > جنود      حلب    مصدر via sana  denied
      قال مصدر إن ٣ جنود [قتلوا] في حلب
`.replace("قال مصدر إن ٣ جنود [", "… مصدر إن ٣ جنود ["),
  );
});

test("isolates are balanced on every line", () => {
  for (const row of reportTable(DOCUMENT, { claims: [CLAIM], troubles: [] }, TERMINAL).split("\n")) {
    assert.equal(row.split("\u2068").length, row.split("\u2069").length);
  }
});

test("on a terminal no line is wider than the terminal, and nothing of the words is lost", () => {
  const long = `${TEXT} ${"كلمة ".repeat(40)}`.trim();
  const sentence = { start: 0, end: long.length };
  const speaker = { text: long.slice(-60), start: long.length - 60, end: long.length, org: null };
  const claim = {
    ...CLAIM,
    sentence,
    speaker,
    actor: [{ ...words("جنود"), text: long.slice(0, 90), id: null }],
  };
  for (const width of [60, 80, 120]) {
    for (const language of ["ar", "en"] as const) {
      const layout = { language, marks: true, width };
      const table = reportTable(
        { ...DOCUMENT, name: "n".repeat(300), text: long },
        { claims: [claim], troubles: [] },
        layout,
      );
      for (const row of table.split("\n"))
        assert.ok(columnsOf(row) <= width, `${columnsOf(row)} of ${width}: ${row}`);
      const bare = table.replace(/[\u2068\u2069\u200f]/g, "").replace(/\s+/g, " ");
      assert.ok(bare.includes(`[قتلوا] في حلب ${"كلمة ".repeat(20)}`));
    }
  }
});

test("widths are cut at the widest, and words are broken between words", () => {
  assert.deepEqual(fitted([10, 30, 20], 40, 5), [10, 15, 15]);
  assert.deepEqual(fitted([3, 4], 40, 5), [3, 4]);
  assert.deepEqual(fitted([9, 9], 4, 5), [5, 5]);
  assert.deepEqual(wrap("ab cd ef", 5), ["ab cd", "ef"]);
  assert.deepEqual(wrap("abcdefgh i", 5), ["abcd…", "i"]);
});

test("a table may hold more claims than a call may hold arguments", () => {
  const claims = new Array<Claim>(200_000).fill(CLAIM);
  assert.ok(reportTable(DOCUMENT, { claims, troubles: [] }, PLAIN).length > 200_000);
});

test("letters that steer a terminal never come through", () => {
  const text = "\u001b[31mقتل\u202e جندي";
  const trigger = { text: "قتل", start: 5, end: 8 };
  const claim = {
    ...CLAIM,
    trigger,
    target: [],
    place: null,
    speaker: null,
    sentence: { start: 0, end: text.length },
  };
  const table = reportTable(
    { ...DOCUMENT, text, name: "\u001b]0;x\u0007" },
    { claims: [claim], troubles: [] },
    PLAIN,
  );
  assert.equal(table.includes("\u001b") || table.includes("\u0007") || table.includes("\u202e"), false);
});
