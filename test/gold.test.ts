import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { locateTrigger } from "../src/evaluate/locate-trigger.ts";
import { readGold } from "../src/evaluate/read-gold.ts";
import { HOME, withoutShared } from "./shared.ts";

const REPORTS = { "spring-look": 20, "spring-pool": 120, "spring-measure": 20, "spring-kept": 20 };

for (const [folder, reports] of Object.entries(REPORTS)) {
  const path = join(HOME, "gold", folder);

  test(`${folder} holds offsets and no words of the reports`, () => {
    for (const file of readdirSync(path))
      assert.doesNotMatch(readFileSync(join(path, file), "utf8"), /\p{Script=Arabic}/u);
  });

  test(`${folder}: ${reports} reports, every trigger at its place`, { skip: withoutShared }, () => {
    const documents = readGold(path, HOME);
    assert.equal(documents.length, reports);
    for (const { gold, text } of documents)
      for (const claim of gold.claims) assert.notEqual(locateTrigger(text, claim), null);
  });
}
