import assert from "node:assert/strict";
import { test } from "node:test";
import { checkLexicon } from "./check.ts";

const KINDS = new Set(["killed"]);
const HEADING = "id\tname\tenglish\tforms\tkind\tof\tcountry\texample\tnever\tsource";
const actor = (cells: Record<string, string>): string =>
  HEADING.split("\t")
    .map(
      (column) =>
        cells[column] ??
        ({ id: "x", forms: "حلب", source: "common usage" } as Record<string, string>)[column] ??
        "",
    )
    .join("\t");
const says = (...rows: string[]): string[] =>
  checkLexicon(new Map([["actors.tsv", [HEADING, ...rows].join("\n")]]), KINDS).map(
    ({ line, says: what }) => `${line} ${what}`,
  );

test("a good line has no trouble", () => {
  assert.deepEqual(says(actor({ example: "سقطت [حلب] أمس" })), []);
});

const BAD: readonly (readonly [string, Record<string, string>[], RegExp])[] = [
  ["a badly written id", [{ id: "Bad Id" }], /^2 Bad Id: the id is badly written/],
  ["an id given twice", [{}, { forms: "حمص" }], /^3 x: line 2 has the same id/],
  ["lines out of order", [{ id: "b" }, { id: "a", forms: "حمص" }], /^3 a: it must stand before «b»/],
  ["no source", [{ source: "" }], /source is empty/],
  ["no forms", [{ forms: "" }], /forms is empty/],
  ["presentation forms", [{ forms: "ﺣﻠﺐ" }], /presentation forms/],
  ["vowel marks", [{ forms: "حَلب" }], /vowel marks/],
  ["a Latin comma", [{ forms: "حلب, حمص" }], /Latin comma/],
  ["a parent that is not there", [{ of: "nobody" }], /of names «nobody»/],
  ["one form on two lines", [{}, { id: "y" }], /stands on the line of y too/],
  ["a form twice on a line", [{ forms: "إدلب، ادلب" }], /stands here twice/],
  ["an example without brackets", [{ example: "سقطت حلب" }], /no \[brackets\]/],
  ["an example that is not found", [{ example: "سقطت [حمص]" }], /«حمص» is not found/],
  ["a never that is found", [{ never: "سقطت حلب" }], /it is found in «سقطت حلب»/],
];

for (const [name, rows, expected] of BAD) {
  test(`${name} is said with its line`, () => {
    const found = says(...rows.map(actor));
    assert.ok(
      found.some((line) => expected.test(line)),
      found.join("\n"),
    );
  });
}

test("wrong values, positions and columns are said, in Arabic too", () => {
  const files = new Map([
    [
      "triggers.tsv",
      "id\tname\tenglish\tkind\tvoice\tforms\tpresent\tplural\tweapon\tmodality\texample\tnever\tsource\na\t\t\tkiled\tnoun\tقتل\t\t\t\t\t\t\tx",
    ],
    [
      "places.tsv",
      "id\tname\tenglish\tforms\tlevel\tin\tlat\tlon\twhen\texample\tnever\tsource\na\t\t\tحلب\tcity\t\t36\t360\t\t\t\tx",
    ],
    ["weapons.tsv", "id\tforms\tsource"],
    ["odd.tsv", "id"],
    ["retired.tsv", "id\treplaced\twhy\nplaces/a\t\tgone"],
  ]);
  const troubles = checkLexicon(files, KINDS);
  const all = troubles.map((trouble) => `${trouble.file}:${trouble.line} ${trouble.says}`).join("\n");
  for (const expected of [
    /triggers\.tsv:2 a: kind is «kiled»/,
    /places\.tsv:2 a: level is «city»/,
    /places\.tsv:2 a: «36, 360» is no position/,
    /places\.tsv:2 a: this id was retired/,
    /weapons\.tsv:1 the heading has no column/,
    /odd\.tsv:0 no lexicon file has this name/,
  ]) {
    assert.match(all, expected);
  }
  for (const { saysArabic } of troubles) assert.match(saysArabic, /[\u0621-\u064a]/);
});
