import assert from "node:assert/strict";
import { test } from "node:test";
import { sortLexiconFile } from "./sort.ts";

test("lines go in order of id; a remark stays above its line; sorting twice changes nothing", () => {
  const sorted = "id\tforms\na-1\tx\n# about b\nb\ty\nb-2\tz\n";
  assert.equal(sortLexiconFile("id\tforms\r\n# about b\nb\ty\n\nb-2\tz\na-1\tx\n"), sorted);
  assert.equal(sortLexiconFile(sorted), sorted);
});
