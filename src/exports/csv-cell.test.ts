import assert from "node:assert/strict";
import { test } from "node:test";
import { csvCell } from "./csv-cell.ts";

test("cells that a spreadsheet would run are defused, numbers are not", () => {
  for (const bad of ["=1+1", "+1", "-1", "@x", "\t=1", " =1", "＝1"])
    assert.ok(csvCell(bad).replace('"', "").startsWith("'"), bad);
  assert.equal(csvCell(-33.5), "-33.5");
  assert.equal(csvCell(null), "");
  assert.equal(csvCell(true), "true");
});

test("commas, quotation marks and line ends are wrapped", () => {
  assert.equal(csvCell('قال "نعم", ثم'), '"قال ""نعم"", ثم"');
  assert.equal(csvCell("a\nb"), '"a\nb"');
  assert.equal(csvCell("قال، ثم"), "قال، ثم");
});
