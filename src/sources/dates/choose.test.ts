import assert from "node:assert/strict";
import { test } from "node:test";
import type { DateCandidate, DateOrigin } from "./candidate.ts";
import { candidateOf } from "./candidate-of.ts";
import { chooseDate } from "./choose.ts";
import { withGiven } from "./given.ts";

const date = (written: string, origin: DateOrigin, changed = false): DateCandidate =>
  candidateOf(written, origin, origin, changed)!;
const TAKEN = "2024-05-01T08:00:00Z";

test("the surest origin is believed, whatever the order", () => {
  const dates = [
    date("2018-03-13", "address"),
    date("2018-03-13T10:25:00+03:00", "meta"),
    date("2018-03-12", "json-ld"),
  ];
  assert.deepEqual(chooseDate(dates, TAKEN), {
    published: { day: "2018-03-12", instant: null, origin: "json-ld", where: "json-ld" },
    conflict: null,
  });
});

test("an instant is taken from another date of the same day", () => {
  const dates = [date("2018-03-13T10:25:00+03:00", "meta"), date("2018-03-13", "json-ld")];
  assert.equal(chooseDate(dates, TAKEN).published?.instant, "2018-03-13T10:25:00+03:00");
});

test("days more than one apart are a conflict in both languages; a later change is none", () => {
  const dates = [
    date("2018-03-13", "meta"),
    date("2018-03-20", "address"),
    date("2019-01-01", "json-ld", true),
  ];
  assert.deepEqual(chooseDate(dates, TAKEN).conflict, {
    says: "the day of publication is taken to be 2018-03-13 (meta), but there stands also 2018-03-20 (address): check it",
    saysArabic: "أُخذ 2018-03-13 (meta) يوماً للنشر، لكن ورد أيضاً 2018-03-20 (address): تحقّق منه",
    days: ["2018-03-13", "2018-03-20"],
  });
  assert.equal(chooseDate([date("2018-03-13", "meta"), date("2018-03-14", "address")], TAKEN).conflict, null);
  assert.deepEqual(
    chooseDate([date("2018-03-13", "meta"), date("2018-03-01", "meta", true)], TAKEN).conflict?.days,
    ["2018-03-13", "2018-03-01"],
  );
});

test("a change is believed only where nothing else is said", () => {
  const change = date("2018-03-20", "json-ld", true);
  assert.equal(chooseDate([change, date("2018-03-13", "file-name")], TAKEN).published?.day, "2018-03-13");
  assert.equal(chooseDate([change], TAKEN).published?.day, "2018-03-20");
});

test("impossible dates are left out", () => {
  for (const written of ["1970-01-01", "0001-01-01T00:00:00", "1989-12-31", "2024-05-03"])
    assert.deepEqual(
      chooseDate([date(written, "meta")], TAKEN),
      { published: null, conflict: null },
      written,
    );
  assert.equal(chooseDate([date("2024-05-02", "meta")], TAKEN).published?.day, "2024-05-02");
  assert.equal(chooseDate([date("2024-05-03", "meta")]).published?.day, "2024-05-03");
  assert.deepEqual(chooseDate([]), { published: null, conflict: null });
});

test("3/4/2018 is turned where the other dates stand by the fourth of March", () => {
  const slashes = date("3/4/2018", "meta");
  assert.equal(chooseDate([slashes]).published?.day, "2018-04-03");
  const turned = chooseDate([slashes, date("2018-03-04", "address")]);
  assert.deepEqual([turned.published?.day, turned.conflict], ["2018-03-04", null]);
  assert.equal(chooseDate([slashes, date("2018-07-01", "address")]).conflict?.days.length, 2);
});

test("what the user gives counts where the report says nothing itself", () => {
  const beside = [date("2018-03-20", "address"), date("2018-03-21", "json-ld", true)];
  assert.equal(chooseDate(withGiven(beside, "2018-03-13")).published?.origin, "given");
  assert.deepEqual(withGiven([date("2018-03-20", "meta")], "2018-03-13").length, 1);
  assert.deepEqual(withGiven([], "none"), []);
});
