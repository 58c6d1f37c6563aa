import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { anyText } from "../text/arbitrary.test.ts";
import { tokenise } from "../text/tokenise.ts";
import { compileLexicon } from "./compile.ts";
import { Reader } from "./read.ts";

const table = (heading: string, ...rows: string[]): string =>
  [heading, ...rows].join("\n").replaceAll("|", "\t");
const reader = new Reader(
  compileLexicon(
    new Map([
      [
        "triggers.tsv",
        table(
          "id|name|kind|voice|forms|present|plural",
          "strike|غارة|air_strike|noun|غارة، ضربة جوية||غارات",
          "kill|قتل|killed|both|قتل|يقتل|",
        ),
      ],
      [
        "actors.tsv",
        table(
          "id|name|forms|kind",
          "sdf|قسد|قسد، قوات سوريا الديمقراطية|armed-group",
          "is|داعش|داعش|armed-group",
          "dpa|د.ب.أ|د.ب.أ|agency",
        ),
      ],
      ["posts.tsv", table("id|name|forms|plural|kind", "minister|وزير|وزير|وزراء|official")],
      [
        "places.tsv",
        table("id|name|forms|level|lat|lon", "homs|حمص|حمص|town|34.7|36.7", "zir|زير|زير|town|1|1"),
      ],
    ]),
  ),
);
const ids = (text: string): string[] => reader.read(tokenise(text)).map(({ entry }) => entry.id);

test("forms are found through prefix, article, ending and pronoun", () => {
  for (const text of [
    "غارة",
    "الغارة",
    "وبالغارات",
    "للغارات",
    "غارتين",
    "غارتهم",
    "ضربتين جويتين",
    "الضربة الجوية",
  ]) {
    assert.deepEqual(ids(text), ["strike"], text);
  }
  for (const text of ["قتل", "وقتلوا", "فقتلت", "سيقتل", "قتله"]) assert.deepEqual(ids(text), ["kill"], text);
});

test("a whole word beats a word with its prefix cut off", () => {
  assert.deepEqual(ids("وزير"), ["minister"]);
});

test("names are found in quotation marks and with prefixes, not inside longer words", () => {
  assert.deepEqual(ids("لـ«داعش» وقسد"), ["is", "sdf"]);
  assert.deepEqual(ids("قوات سورية الديمقراطية"), []);
  assert.deepEqual(ids("بقوات سوريا الديمقراطية"), ["sdf"]);
  assert.deepEqual(ids("مقتل"), []);
  assert.deepEqual(ids("بحمص وحمص"), ["homs", "homs"]);
});

test("a phrase does not run over a comma or a full stop, but initials hold together", () => {
  assert.deepEqual(ids("ضربة، جوية"), []);
  assert.deepEqual(ids("(د.ب.أ) د ب أ"), ["dpa", "dpa"]);
});

test("what was cut is told", () => {
  const [reading] = reader.read(tokenise("وبالغارات"));
  assert.deepEqual([reading!.prefix, reading!.article, reading!.suffix], ["وب", true, ""]);
});

test("any text gives readings inside its tokens", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const tokens = tokenise(text);
      for (const { from, to } of reader.read(tokens))
        assert.ok(from >= 0 && to > from && to <= tokens.length);
    }),
  );
});
