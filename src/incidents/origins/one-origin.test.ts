import assert from "node:assert/strict";
import { test } from "node:test";
import { REGISTER } from "../../../test/told.ts";
import type { Origin } from "../incident.ts";
import { circlesIn } from "./circles.ts";
import { oneOrigin } from "./one-origin.ts";

const origin = (...chain: string[]): Origin => ({
  id: chain[0]!,
  kind: "outlet",
  chain,
  copiedFrom: null,
  reason: "outlet",
});

test("names of one body are one origin", () => {
  const one = oneOrigin(
    ["body:ministry-of-interior", "north-interior-ministry", "north-government", "hill-front", "outlet:x"],
    REGISTER,
  );
  assert.deepEqual(one.get("body:ministry-of-interior"), {
    id: "north-interior-ministry",
    reason: "shorter-name",
  });
  assert.deepEqual(one.get("north-government"), {
    id: "north-interior-ministry",
    reason: "named-more-narrowly",
  });
  assert.deepEqual(one.get("hill-front"), { id: "hill-front", reason: "itself" });
  assert.deepEqual(one.get("outlet:x"), { id: "outlet:x", reason: "itself" });
});

test("outlets that cite each other are one origin", () => {
  const circles = circlesIn([
    origin("outlet:a", "outlet:b"),
    origin("outlet:b", "outlet:a"),
    origin("outlet:c"),
  ]);
  assert.deepEqual(circles, [["outlet:a", "outlet:b"]]);
  const one = oneOrigin(["outlet:a", "outlet:b", "outlet:c"], REGISTER, circles);
  assert.deepEqual(one.get("outlet:b"), { id: "outlet:a", reason: "circle" });
  assert.deepEqual(one.get("outlet:c"), { id: "outlet:c", reason: "itself" });
});

test("a long circle is found, a chain is none", () => {
  const long = [
    origin("outlet:a", "outlet:b"),
    origin("outlet:b", "outlet:c"),
    origin("outlet:c", "outlet:a"),
  ];
  assert.deepEqual(circlesIn(long), [["outlet:a", "outlet:b", "outlet:c"]]);
  assert.deepEqual(circlesIn(long.slice(1)), []);
});
