import assert from "node:assert/strict";
import { test } from "node:test";
import { placeOf } from "./incident-place.ts";
import type { Member } from "./linking/member.ts";

const at = (...paths: readonly (string | null)[]): readonly Member[] =>
  paths.map((placePath) => ({ placePath }) as Member);

test("the narrowest place that more than half agree on", () => {
  assert.equal(placeOf(at("/land/west/town/", "/land/west/", null)), "town");
  assert.equal(placeOf(at("/land/west/town/", "/land/west/hill/")), "west");
  assert.equal(placeOf(at("/land/west/town/", "/land/east/")), "land");
  assert.equal(placeOf(at("/land/", "/other/")), null);
  assert.equal(placeOf(at(null)), null);
  assert.equal(placeOf([]), null);
});
