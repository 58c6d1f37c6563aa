import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { linkIncidents } from "../link-incidents.ts";
import { constraintsOf, type Decisions, UNDECIDED } from "./decisions.ts";
import { createLinker } from "./linker.ts";
import { MADE_UP_MODEL as model, MADE_UP_PLACES as places, reportOf } from "./made-up.ts";

const tools = { model, places };
const strike = { kind: "air_strike", says: "غارة على السوق", place: "west/town", day: "2020-05-01" } as const;
const port = { kind: "shelling", says: "قصف على الميناء", place: "east/harbour", day: "2020-05-01" } as const;
const [a, b, c] = ["a", "b", "c"].map((id) => reportOf(id, "2020-05-02", [strike, port]));
const all = [a!, b!, c!];
const at = (report: string, claim: string) => ({ report, claim });
const groups = (decisions: Decisions) =>
  linkIncidents(all, tools, decisions).map(({ id, claims }) =>
    [id, ...claims.map(({ report, claim }) => report + claim)].join(" "),
  );

test("without decisions the two happenings stand apart", () => {
  assert.deepEqual(groups(UNDECIDED), ["a#c1 ac1 bc1 cc1", "a#c2 ac2 bc2 cc2"]);
});

test("a split takes one claim out, and keeps it out when the reports are read again", () => {
  const split: Decisions = { ...UNDECIDED, split: [[at("a", "c1"), at("b", "c1")]] };
  const apart = groups(split);
  assert.ok(apart.every((line) => !(line.includes("ac1") && line.includes("bc1"))));
  const linker = createLinker(tools, split);
  for (const report of [...all, b!, a!]) linker.add(report);
  assert.deepEqual(linker.incidents(), linkIncidents(all, tools, split));
});

test("a merge joins what the program holds apart, in one report and in two", () => {
  const two: Decisions = { ...UNDECIDED, merge: [[at("a", "c1"), at("b", "c2")]] };
  assert.ok(groups(two).some((line) => line.includes("ac1") && line.includes("bc2")));
  const one: Decisions = { ...UNDECIDED, merge: [[at("a", "c1"), at("a", "c2")]] };
  assert.ok(groups(one).some((line) => line.includes("ac1") && line.includes("ac2")));
});

test("a split inside one report follows from a split and a merge with another", () => {
  const decisions: Decisions = {
    ...UNDECIDED,
    split: [[at("a", "c1"), at("b", "c1")]],
    merge: [[at("a", "c2"), at("b", "c1")]],
  };
  for (const line of groups(decisions)) {
    assert.ok(!(line.includes("ac1") && line.includes("bc1")));
    assert.ok(!(line.includes("ac1") && line.includes("ac2")));
  }
});

test("a pin names the incident, and two names stand apart", () => {
  const pinned: Decisions = { ...UNDECIDED, pin: [{ claim: at("b", "c1"), incident: "market" }] };
  assert.deepEqual(groups(pinned), ["a#c2 ac2 bc2 cc2", "market ac1 bc1 cc1"]);
  const both: Decisions = { ...pinned, pin: [...pinned.pin, { claim: at("a", "c1"), incident: "school" }] };
  assert.ok(groups(both).every((line) => !(line.includes("ac1") && line.includes("bc1"))));
});

test("decisions that contradict each other: a split holds, in any order of them", () => {
  const pair = [at("a", "c1"), at("b", "c1")] as const;
  const constraints = constraintsOf({ ...UNDECIDED, split: [pair], merge: [pair] });
  assert.notEqual(constraints.bundleOf("a#c1"), constraints.bundleOf("b#c1"));
  const ref = fc.constantFrom(at("a", "c1"), at("b", "c1"), at("c", "c1"), at("a", "c2"));
  fc.assert(
    fc.property(fc.array(fc.tuple(ref, ref), { maxLength: 6 }), fc.nat(6), (pairs, cut) => {
      const one = { ...UNDECIDED, split: pairs.slice(0, cut), merge: pairs.slice(cut) };
      const other = { ...UNDECIDED, split: [...one.split].reverse(), merge: [...one.merge].reverse() };
      for (const name of ["a#c1", "b#c1", "c#c1", "a#c2"])
        assert.equal(constraintsOf(one).bundleOf(name), constraintsOf(other).bundleOf(name));
    }),
  );
});
