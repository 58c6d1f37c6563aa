import assert from "node:assert/strict";
import { test } from "node:test";
import { REGISTER, toldOf } from "../../test/told.ts";
import { oneSideOnly } from "./one-side.ts";
import { silenceAround } from "./silence.ts";

test("districts and days around an incident that nobody reported on", () => {
  const incident = [toldOf({ place: "mill", days: ["2018-01-10", "2018-01-10"] })];
  const beside = toldOf({ report: "b", place: "bridge", day: "2018-01-09" });
  const silence = silenceAround(incident, [...incident, beside], REGISTER);
  assert.deepEqual(silence, {
    firstDay: "2018-01-07",
    lastDay: "2018-01-13",
    days: ["2018-01-07", "2018-01-08", "2018-01-11", "2018-01-12", "2018-01-13"],
    districts: [
      {
        place: "bridge",
        days: ["2018-01-07", "2018-01-08", "2018-01-10", "2018-01-11", "2018-01-12", "2018-01-13"],
      },
      {
        place: "mill",
        days: ["2018-01-07", "2018-01-08", "2018-01-09", "2018-01-11", "2018-01-12", "2018-01-13"],
      },
    ],
  });
});

test("a report on the province breaks its silence, not that of its places", () => {
  const incident = [toldOf({ place: "mill", days: ["2018-01-10", "2018-01-10"] })];
  const province = toldOf({ report: "b", place: "river", day: "2018-01-11" });
  const silence = silenceAround(incident, [...incident, province], REGISTER)!;
  assert.ok(!silence.days.includes("2018-01-11"));
  assert.ok(silence.districts.every(({ days }) => days.includes("2018-01-11")));
});

test("no place or no day, no neighbourhood", () => {
  assert.equal(silenceAround([toldOf({ day: "2018-01-10" })], [], REGISTER), null);
  assert.equal(silenceAround([toldOf({ place: "mill" })], [], REGISTER), null);
});

test("told by one side only", () => {
  const told = toldOf({ actor: ["north-army"], origins: ["north-government"] });
  assert.equal(oneSideOnly([told], REGISTER), "north-government");
  assert.equal(oneSideOnly([told, toldOf({ report: "b", origins: ["watch"] })], REGISTER), null);
  assert.equal(oneSideOnly([toldOf({ actor: ["north-army"], origins: ["hill-front"] })], REGISTER), null);
  assert.equal(oneSideOnly([toldOf({ target: ["north-army"], origins: ["outlet:x"] })], REGISTER), null);
});
