import assert from "node:assert/strict";
import { test } from "node:test";
import { openEngine } from "../open-engine.ts";
import { recordJson } from "./record-json.ts";
import { recordOf } from "./record-of.ts";

test("the pieces are the JSON of the whole", () => {
  const engine = openEngine();
  for (const text of [
    "صباح الخير",
    "قتل خمسة\nمدنيين في غارة جوية على حلب",
    'مقتل جندي. إصابة «جندي» "آخر"',
  ]) {
    const document = { name: "x\n", text, outlet: null, published: "2019-03-13", url: null };
    const record = recordOf(document, engine.analyse(document), true);
    assert.equal([...recordJson(record)].join(""), JSON.stringify(record));
    assert.equal([...recordJson(record, true)].join(""), JSON.stringify(record, null, 1));
  }
});
