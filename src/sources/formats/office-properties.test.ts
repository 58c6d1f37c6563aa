import assert from "node:assert/strict";
import { test } from "node:test";
import { officeProperties } from "./office-properties.ts";

test("title, creator and dates are read, entities resolved", () => {
  const { title, creator, dates } = officeProperties(
    '<cp:x><dc:title xml:lang="ar">قصف &amp; هدنة</dc:title><dc:creator>فلان</dc:creator>' +
      '<dcterms:created xsi:type="dcterms:W3CDTF">2018-03-13T10:00:00Z</dcterms:created></cp:x>',
  );
  assert.deepEqual([title, creator], ["قصف & هدنة", "فلان"]);
  assert.deepEqual(
    dates.map((date) => date?.day),
    ["2018-03-13", undefined],
  );
});

test("tags that never end come to an end", () => {
  const begin = performance.now();
  assert.equal(officeProperties("<title ".repeat(37_000)).title, null);
  assert.ok(performance.now() - begin < 2000);
});
