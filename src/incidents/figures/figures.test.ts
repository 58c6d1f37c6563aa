import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { REGISTER, toldOf } from "../../../test/told.ts";
import { disagree } from "./counts.ts";
import { figuresOf } from "./figures.ts";
import { rangeOf } from "./rules.ts";
import { totalsOf } from "./totals.ts";
import { victimsOf } from "./victims.ts";

const count = (min: number | null, max: number | null, approx = false) => ({ min, max, approx });

test("counts disagree where no number satisfies both", () => {
  assert.equal(disagree(count(7, 7), count(9, 9)), true);
  assert.equal(disagree(count(7, null), count(9, 9)), false, "«more than 7» allows 9");
  assert.equal(disagree(count(9, null), count(7, 7)), true);
  assert.equal(disagree(count(3000, 3000, true), count(3200, 3200)), false, "about 3,000");
  assert.equal(disagree(count(20, 99, true), count(200, 999, true)), true, "tens and hundreds");
});

test("every value is given once with its origins; nothing is summed", () => {
  const [figure, ...others] = figuresOf(
    [
      toldOf({ count: 6, report: "a", day: "2018-03-13", origins: ["watch"] }),
      toldOf({ count: 6, report: "b", day: "2018-03-12", origins: ["outlet:x"] }),
      toldOf({ count: [10, null], report: "c", day: "2018-03-14", origins: ["hill-front"] }),
    ],
    REGISTER,
  );
  assert.deepEqual(others, []);
  assert.equal(figure!.victims, "all");
  assert.deepEqual([figure!.low, figure!.best, figure!.high], [6, 6, 10]);
  assert.equal(figure!.independent, 3);
  assert.equal(figure!.contradiction, true);
  assert.deepEqual(
    figure!.values.map(({ min, max, origins, firstDay }) => [min, max, origins.join(" "), firstDay]),
    [
      [6, 6, "outlet:x watch", "2018-03-12"],
      [10, null, "hill-front", "2018-03-14"],
    ],
  );
});

test("a later number of the same origin is an update", () => {
  const [figure] = figuresOf(
    [
      toldOf({ count: 6, report: "a", day: "2018-03-13" }),
      toldOf({ count: 9, report: "b", day: "2018-03-14" }),
    ],
    REGISTER,
  );
  assert.equal(figure!.contradiction, false);
  assert.deepEqual([figure!.low, figure!.high, figure!.independent], [6, 9, 1]);
});

test("shares stand in their own group, and say whether they add up", () => {
  const told = [
    toldOf({ id: "c1", count: 21, target: ["people"] }),
    toldOf({ id: "c2", count: 3, target: ["civilians"], partOf: "c1" }),
    toldOf({ id: "c3", count: 18, target: ["children"], partOf: "c1" }),
  ];
  assert.deepEqual(
    figuresOf(told, REGISTER).map(({ victims, low, high }) => [victims, low, high]),
    [
      ["all", 21, 21],
      ["children", 18, 18],
      ["civilians", 3, 3],
    ],
  );
  assert.deepEqual(
    totalsOf(told).map(({ sum, verdict }) => [sum, verdict]),
    [[21, "equal"]],
  );
});

test("a total all of whom are of one group stays", () => {
  const told = [
    toldOf({ id: "c1", count: 3 }),
    toldOf({ id: "c2", count: 3, target: ["people"] }),
    toldOf({ id: "c3", count: 3, target: ["children"], partOf: "c2" }),
  ];
  assert.deepEqual(
    figuresOf(told, REGISTER).map(({ victims, low }) => [victims, low]),
    [
      ["all", 3],
      ["children", 3],
    ],
  );
});

test("numbers at several places behind a total that they add up to are its shares", () => {
  const told = [
    toldOf({ id: "c1", count: 21, target: ["people"] }),
    toldOf({ id: "c2", count: 16, target: ["people"], place: "mill" }),
    toldOf({ id: "c3", count: 5, target: ["people"], place: "bridge" }),
  ];
  assert.deepEqual(
    figuresOf(told, REGISTER).map(({ victims, low, high }) => [victims, low, high]),
    [
      ["all", 21, 21],
      ["people:bridge", 5, 5],
      ["people:mill", 16, 16],
    ],
  );
});

test("the toll of a campaign stands apart", () => {
  const figures = figuresOf(
    [
      toldOf({ count: 4, report: "a" }),
      toldOf({ count: 1400, report: "b", days: ["2018-02-18", "2018-04-01"] }),
    ],
    REGISTER,
  );
  assert.deepEqual(
    figures.map(({ running, low, high }) => [running, low, high]),
    [
      [false, 4, 4],
      [true, 1400, 1400],
    ],
  );
});

test("own losses and the enemy's are told apart by who speaks", () => {
  const [figure] = figuresOf(
    [
      toldOf({ count: 3, target: ["north-army"], report: "a", origins: ["north-government"] }),
      toldOf({ count: 30, target: ["north-army"], report: "b", origins: ["hill-front"] }),
    ],
    REGISTER,
  );
  assert.equal(figure!.victims, "soldiers:north-army");
  assert.deepEqual(
    figure!.values.map(({ min, own }) => [min, own]),
    [
      [3, ["north-government"]],
      [30, []],
    ],
  );
});

test("rules choose low, best and high", () => {
  const value = (min: number, max: number | null, origins: readonly string[]) => ({
    min,
    max,
    approx: false,
    claims: [],
    origins,
    own: [],
    firstDay: null,
  });
  const values = [value(20, 99, ["a"]), value(30, 30, ["b", "c"]), value(50, 50, ["d"])];
  assert.deepEqual(rangeOf(values, "default"), { low: 20, best: 30, high: 99 });
  assert.deepEqual(rangeOf(values, "acled"), { low: 10, best: 10, high: 10 });
  assert.deepEqual(rangeOf(values, "ucdp"), { low: 20, best: 30, high: 99 });
  assert.deepEqual(rangeOf([], "default"), { low: null, best: null, high: null });
});

test("victims are of a group, or all", () => {
  const of = (...ids: string[]) =>
    victimsOf(
      ids.map((id) => ({ id, text: id, start: 0, end: 1 })),
      REGISTER,
    );
  assert.equal(of(), "all");
  assert.equal(of("civilians", "children"), "civilians");
  assert.equal(of("hill-front"), "fighters:hill-front");
  assert.equal(of("hill-front", "north-army"), "all");
  assert.equal(of("militants", "hill-front"), "fighters:hill-front");
});

test("figures do not hang on the order of claims, and a range holds its best", () => {
  const made = fc.record({
    count: fc.integer({ min: 1, max: 40 }),
    report: fc.constantFrom("a", "b", "c"),
    id: fc.uuid(),
    target: fc.constantFrom([], ["civilians"], ["children"], ["hill-front"], ["militants"]),
    place: fc.constantFrom(null, "mill", "bridge"),
    day: fc.constantFrom("2018-01-01", "2018-01-02"),
    origins: fc.constantFrom(["watch"], ["outlet:x"], ["north-army"]),
  });
  fc.assert(
    fc.property(fc.array(made, { maxLength: 12 }), fc.integer(), (all, turn) => {
      const told = all.map((one) => toldOf(one));
      const at = told.length === 0 ? 0 : Math.abs(turn) % told.length;
      const turned = [...told.slice(at), ...told.slice(0, at)];
      assert.deepEqual(figuresOf(told, REGISTER), figuresOf(turned, REGISTER));
      for (const { low, best, high } of figuresOf(told, REGISTER))
        assert.ok(low !== null && best !== null && high !== null && low <= best && best <= high);
    }),
    { numRuns: 60 },
  );
});
