import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { reportOf } from "../../test/told.ts";
import { byTime, inOrder } from "./order.ts";

const ids = (reports: readonly { readonly id: string }[]): string => reports.map(({ id }) => id).join(" ");

test("earlier days first, then instants, then ids; undated last", () => {
  const reports = [
    reportOf({ id: "undated" }),
    reportOf({ id: "b", published: "2018-01-02" }),
    reportOf({ id: "a", published: "2018-01-02" }),
    reportOf({ id: "noon", published: "2018-01-02", publishedAt: "2018-01-02T12:00:00Z" }),
    reportOf({ id: "dawn", published: "2018-01-02", publishedAt: "2018-01-02T08:00:00+03:00" }),
    reportOf({ id: "old", publishedAt: "2018-01-01T23:00:00Z" }),
    reportOf({ id: "odd", published: "2018-01-02", publishedAt: "noon" }),
  ];
  assert.equal(ids(inOrder(reports)), "old dawn noon a b odd undated");
});

test("time makes one order", () => {
  const report = fc
    .record({
      id: fc.constantFrom("a", "b", "c"),
      published: fc.constantFrom(null, "2018-01-01", "2018-01-02"),
      publishedAt: fc.constantFrom(null, "?", "2018-01-01T01:00:00Z", "2018-01-01T05:00:00Z"),
    })
    .map(reportOf);
  fc.assert(
    fc.property(report, report, report, (a, b, c) => {
      assert.equal(Math.sign(byTime(a, b)), -Math.sign(byTime(b, a)) + 0);
      if (byTime(a, b) <= 0 && byTime(b, c) <= 0) assert.ok(byTime(a, c) <= 0);
    }),
  );
});
