import assert from "node:assert/strict";
import { test } from "node:test";
import { formsOf, parseTable } from "./parse.ts";

test("rows have their line, their id and their cells by column", () => {
  const { columns, rows, troubles } = parseTable("x.tsv", "id\tforms\n# remark\n\nhaleb\tحلب\r\nhoms\n");
  assert.deepEqual(columns, ["id", "forms"]);
  assert.deepEqual(
    rows.map(({ line, id, cells }) => [line, id, cells.forms]),
    [
      [4, "haleb", "حلب"],
      [5, "homs", ""],
    ],
  );
  assert.deepEqual(troubles, []);
});

test("too many cells are trouble with their line, and the row is kept", () => {
  const { rows, troubles } = parseTable("x.tsv", "id\tforms\na\tحلب\tتابع\n");
  assert.equal(rows.length, 1);
  assert.equal(troubles[0]!.line, 2);
  assert.match(troubles[0]!.says, /3 cells but 2 columns/);
});

test("forms are parted by the Arabic comma", () => {
  assert.deepEqual(formsOf(" غارة، قصف جوي ،،"), ["غارة", "قصف جوي"]);
  assert.deepEqual(formsOf(undefined), []);
});
