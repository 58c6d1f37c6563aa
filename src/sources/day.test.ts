import assert from "node:assert/strict";
import { test } from "node:test";
import { dayOf } from "./day.ts";

test("a day or a timestamp gives its day as written; all else gives none", () => {
  assert.equal(dayOf("2019-03-13"), "2019-03-13");
  assert.equal(dayOf(" 2018-02-15T07:06:18+00:00 "), "2018-02-15");
  assert.equal(dayOf("2018-02-15 23:59"), "2018-02-15");
  for (const text of ["", "2019-02-29", "2019-13-01", "13-03-2019", "2019-03-13x", "2019/03/13", "أمس"])
    assert.equal(dayOf(text), null, text);
});
