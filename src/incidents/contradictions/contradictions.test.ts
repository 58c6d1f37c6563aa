import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { type Made, REGISTER, toldOf } from "../../../test/told.ts";
import { contradictionsOf } from "./contradictions.ts";

/** What two tellings of different origins disagree about. */
const between = (a: Made, b: Made): readonly string[] =>
  contradictionsOf(
    [
      toldOf({ report: "a", origins: ["outlet:a"], ...a }),
      toldOf({ report: "b", origins: ["outlet:b"], ...b }),
    ],
    REGISTER,
  ).map(({ about }) => about);

test("numbers of the same people that cannot both be right", () => {
  assert.deepEqual(between({ count: 7 }, { count: 9 }), ["count"]);
  assert.deepEqual(between({ count: [7, null] }, { count: 9 }), [], "«more than» is satisfied");
  assert.deepEqual(between({ count: 7, target: ["children"] }, { count: 9 }), [], "another group");
  assert.deepEqual(
    between({ count: 7, origins: ["watch"] }, { count: 9, origins: ["watch"] }),
    [],
    "an update",
  );
});

test("who did it", () => {
  const strike: Made = { kind: "shelling", place: "mill", weapon: "artillery" };
  assert.deepEqual(between({ ...strike, actor: ["north-army"] }, { ...strike, actor: ["hill-front"] }), [
    "actor",
  ]);
  assert.deepEqual(
    between({ ...strike, actor: ["north-army"] }, { ...strike, actor: ["northland"] }),
    [],
    "one side",
  );
  assert.deepEqual(
    between({ ...strike, actor: ["north-army"] }, { ...strike, actor: ["sky-coalition"] }),
    [],
    "the army may be in the coalition",
  );
  assert.deepEqual(
    between({ kind: "shelling", actor: ["north-army"] }, { kind: "shelling", actor: ["hill-front"] }),
    [],
    "nothing shows that it is the same fact",
  );
});

test("to whom, where and by what means", () => {
  const dead: Made = { count: 12, place: "mill" };
  assert.deepEqual(between({ ...dead, target: ["civilians"] }, { ...dead, target: ["hill-front"] }), [
    "target",
  ]);
  const hit: Made = { kind: "attack", actor: ["hill-front"], count: 5 };
  assert.deepEqual(between({ ...hit, place: "mill" }, { ...hit, place: "bridge" }), ["place"]);
  assert.deepEqual(
    between({ ...hit, place: "mill" }, { ...hit, place: "river" }),
    [],
    "the one is inside the other",
  );
  const blow: Made = { actor: ["hill-front"], place: "mill" };
  assert.deepEqual(between({ ...blow, weapon: "aircraft" }, { ...blow, weapon: "mortar" }), ["means"]);
  assert.deepEqual(between({ ...blow, weapon: "aircraft" }, { ...blow, weapon: "drone" }), []);
});

test("when", () => {
  const raid: Made = { kind: "attack", actor: ["hill-front"], count: 5 };
  assert.deepEqual(
    between({ ...raid, days: ["2018-01-01", "2018-01-01"] }, { ...raid, days: ["2018-01-05", "2018-01-05"] }),
    ["time"],
  );
  assert.deepEqual(
    between({ ...raid, days: ["2018-01-01", "2018-01-01"] }, { ...raid, days: ["2018-01-02", "2018-01-02"] }),
    [],
    "a night",
  );
});

test("whether at all", () => {
  assert.deepEqual(between({ place: "mill" }, { place: "mill", modality: "denied" }), ["whether"]);
  assert.deepEqual(between({ place: "mill" }, { place: "bridge", modality: "denied" }), [], "another place");
  assert.deepEqual(between({ kind: "territory" }, { kind: "territory", modality: "attempted" }), ["whether"]);
  assert.deepEqual(between({ kind: "attack" }, { kind: "attack", modality: "attempted" }), []);
  assert.deepEqual(between({ place: "mill" }, { place: "mill", modality: "planned" }), []);
});

test("the same disagreement of the same tellings is one record", () => {
  const many = ["a", "b", "c"].flatMap((report) => [
    toldOf({ report, id: "c1", count: 7, origins: ["watch"] }),
    toldOf({ report, id: "c2", count: 9, origins: ["hill-front"] }),
  ]);
  const found = contradictionsOf(many, REGISTER);
  assert.equal(found.length, 1);
  assert.deepEqual(
    [found[0]!.one, found[0]!.other],
    [
      { report: "a", claim: "c1" },
      { report: "a", claim: "c2" },
    ],
  );
});

test("contradictions do not hang on the order of claims and need two origins", () => {
  const made = fc.record({
    kind: fc.constantFrom("killed" as const, "shelling" as const),
    count: fc.constantFrom(null, 3, 9),
    report: fc.constantFrom("a", "b"),
    id: fc.uuid(),
    actor: fc.constantFrom([], ["hill-front"], ["north-army"]),
    place: fc.constantFrom(null, "mill", "bridge"),
    modality: fc.constantFrom("asserted" as const, "denied" as const),
    origins: fc.constantFrom(["watch"], ["outlet:x"]),
  });
  fc.assert(
    fc.property(fc.array(made, { maxLength: 8 }), (all) => {
      const told = all.map((one) => toldOf(one));
      assert.deepEqual(contradictionsOf(told, REGISTER), contradictionsOf(told.toReversed(), REGISTER));
      const alone = all.map((one) => toldOf({ ...one, origins: ["watch"] }));
      assert.deepEqual(contradictionsOf(alone, REGISTER), []);
    }),
    { numRuns: 60 },
  );
});
