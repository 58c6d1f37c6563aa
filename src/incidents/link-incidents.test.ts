import assert from "node:assert/strict";
import { test } from "node:test";
import { linkIncidents } from "./link-incidents.ts";
import { MADE_UP_MODEL as model, MADE_UP_PLACES as places, reportOf } from "./linking/made-up.ts";
import { refOf } from "./report.ts";

const tools = { model, places };
const market = reportOf("a", "2020-05-02", [
  { kind: "air_strike", says: "غارة على سوق القرية", place: "west/north-town", day: "2020-05-01" },
  { kind: "killed", says: "مقتل تسعة في السوق", place: "west/north-town", day: "2020-05-01", count: 9 },
  { kind: "shelling", says: "قصف على الميناء", place: "east/harbour", day: "2020-05-01" },
]);
const echo = reportOf("b", "2020-05-02", [
  { kind: "killed", says: "قتلى في غارة على سوق", place: "west/north-town", day: "2020-05-01", count: 9 },
]);
const later = reportOf("c", "2020-05-05", [
  { kind: "air_strike", says: "غارة جديدة على السوق", place: "west/north-town", day: "2020-05-05" },
]);
const groups = (incidents: ReturnType<typeof linkIncidents>) =>
  incidents.map(({ claims }) => claims.map(({ report, claim }) => refOf(report, claim)).join(" "));

test("claims of one place and day are one incident, across reports; another place or day is another", () => {
  const incidents = linkIncidents([market, echo, later], tools);
  assert.deepEqual(groups(incidents), ["a#c1 a#c2 b#c1", "a#c3", "c#c1"]);
  const [strike] = incidents;
  assert.equal(strike!.id, "a#c1");
  assert.equal(strike!.kind, "air_strike");
  assert.equal(strike!.place, "west/north-town".split("/")[1]);
  assert.deepEqual([strike!.firstDay, strike!.lastDay], ["2020-05-01", "2020-05-01"]);
});

test("every link says why, and the reasons add up to its likeness", () => {
  const [strike] = linkIncidents([market, echo], tools);
  assert.equal(strike!.links.length, 2);
  for (const { likeness, reasons } of strike!.links) {
    const sum = reasons.reduce((all, { weight }) => all + weight, 0);
    assert.ok(Math.abs(likeness - 1 / (1 + Math.exp(-sum))) < 1e-12);
    assert.ok(likeness > 0.5);
  }
  const across = strike!.links.find(({ to }) => to.report === "b")!;
  assert.deepEqual(across.from, { report: "a", claim: "c1" });
  assert.equal(across.reasons.find(({ name }) => name === "place=same")?.seen, "غارة | قتلى");
});

test("reports without claims and without days are no trouble", () => {
  assert.deepEqual(linkIncidents([], tools), []);
  assert.deepEqual(linkIncidents([reportOf("x", null, [])], tools), []);
  const undated = reportOf("y", null, [{ kind: "protest", says: "مظاهرة كبيرة" }]);
  assert.deepEqual(groups(linkIncidents([undated], tools)), ["y#c1"]);
  assert.equal(linkIncidents([undated], tools)[0]!.firstDay, null);
});
