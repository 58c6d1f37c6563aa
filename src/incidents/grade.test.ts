import assert from "node:assert/strict";
import { test } from "node:test";
import { REGISTER, toldOf } from "../../test/told.ts";
import { contradictionsOf } from "./contradictions/contradictions.ts";
import type { Told } from "./figures/told.ts";
import { gradeOf, overridden } from "./grade.ts";

const graded = (told: readonly Told[]) => gradeOf(told, contradictionsOf(told, REGISTER), REGISTER);

test("weak and fair by independent origins", () => {
  const one = toldOf({ report: "a", origins: ["outlet:a"] });
  assert.equal(graded([one]).grade, "weak");
  assert.equal(graded([one, toldOf({ report: "b", origins: ["outlet:a"] })]).grade, "weak");
  const fair = graded([one, toldOf({ report: "b", origins: ["watch"] })]);
  assert.equal(fair.grade, "fair");
  assert.equal(fair.says, "2 independent origins tell of it.");
  assert.ok(fair.saysArabic.includes("2"));
});

test("confirmed where a party accepts that it did it", () => {
  const told = [toldOf({ kind: "air_strike", actor: ["north-army"], origins: ["north-government"] })];
  const { grade, reasons } = graded(told);
  assert.equal(grade, "confirmed");
  assert.ok(reasons.some(({ name, seen }) => name === "admitted-by" && seen === "north-government"));
});

test("contested where origins disagree on who did it or whether it happened", () => {
  const strike = { kind: "shelling", place: "mill", weapon: "artillery" } as const;
  assert.equal(
    graded([
      toldOf({ ...strike, report: "a", actor: ["north-army"], origins: ["hill-front"] }),
      toldOf({ ...strike, report: "b", actor: ["hill-front"], origins: ["north-army"] }),
    ]).grade,
    "contested",
  );
  assert.equal(
    graded([
      toldOf({ report: "a", origins: ["watch"] }),
      toldOf({ report: "b", origins: ["north-army"], modality: "denied" }),
    ]).grade,
    "contested",
  );
});

test("discounted where nobody asserts it or most deny it", () => {
  const denial = (report: string, origin: string) =>
    toldOf({ report, origins: [origin], modality: "denied" });
  assert.equal(graded([denial("a", "watch")]).grade, "discounted");
  assert.equal(
    graded([
      toldOf({ report: "a", origins: ["hill-front"] }),
      denial("b", "watch"),
      denial("c", "north-army"),
    ]).grade,
    "discounted",
  );
  assert.equal(graded([toldOf({ modality: "unconfirmed" })]).grade, "weak");
});

test("a person decides otherwise, with a reason", () => {
  const decided = overridden(graded([toldOf({})]), "confirmed", "Seen on video.");
  assert.deepEqual([decided.grade, decided.says, decided.overridden], ["confirmed", "Seen on video.", true]);
  assert.deepEqual(decided.reasons[0], { name: "decided-by-person", weight: 0, seen: "weak" });
});
