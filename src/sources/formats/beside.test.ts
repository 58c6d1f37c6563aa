import assert from "node:assert/strict";
import { test } from "node:test";
import { contextOf, inputOf, readAll } from "../../../test/inputs.ts";
import type { ColumnMapping } from "../input.ts";
import { datesBeside, outletBeside } from "./beside.ts";
import { readCsv } from "./table/csv.ts";

const BARE = { title: null, url: null, id: null, author: null };
const MAPPING: ColumnMapping = { ...BARE, text: "text", outlet: "outlet", published: null };

test("a cell speaks before a manifest, a manifest before the report, the user last", () => {
  const context = contextOf({ outlet: "المستخدم" });
  const told = inputOf("a.csv", "", { known: [{ outlet: "البيان" }] });
  assert.equal(outletBeside(told, context, "الصفحة", "الخلية"), "الخلية");
  assert.equal(outletBeside(told, context, "الصفحة"), "البيان");
  assert.equal(outletBeside(inputOf("a.csv", ""), context, "الصفحة"), "الصفحة");
  assert.equal(outletBeside(inputOf("a.csv", ""), context, null), "المستخدم");
});

test("where a manifest says that there is no date, the user's is not taken", () => {
  const context = contextOf({ published: "2019-03-13" });
  const none = inputOf("a.pdf", "", { known: [{ published: "none" }] });
  assert.deepEqual(datesBeside(none, context, []), { dates: [], warnings: [] });
  const { dates } = datesBeside(inputOf("a.pdf", ""), context, [null]);
  assert.deepEqual(
    dates.map(({ day, origin }) => [day, origin]),
    [["2019-03-13", "given"]],
  );
});

test("a day of a manifest that is none is told, with the line", () => {
  const { dates, warnings } = datesBeside(
    inputOf("a.csv", "", { known: [{ published: "قريباً" }] }),
    contextOf(),
    [],
    [],
    7,
  );
  assert.deepEqual(dates, []);
  assert.deepEqual(
    warnings.map(({ code, line }) => [code, line]),
    [["wrong-date", 7]],
  );
});

test("a row keeps its own outlet beside a manifest's", async () => {
  const table = inputOf("a.csv", "text,outlet\nقصف,وكالة\nهدنة,\n", { known: [{ outlet: "البيان" }] });
  const { items } = await readAll(readCsv, table, contextOf({ mapping: async () => MAPPING }));
  assert.deepEqual(
    items.map(({ outlet }) => outlet),
    ["وكالة", "البيان"],
  );
});
