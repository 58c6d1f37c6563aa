import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { isDay } from "../day.ts";
import { dateOfAddress, dateOfFileName } from "./address.ts";
import { writtenDate } from "./written.ts";

/** As written; the day; the instant. */
const CASES: readonly (readonly [string, string | null, string | null])[] = [
  ["2018-03-13", "2018-03-13", null],
  ["2018-03-13T23:30:00+03:00", "2018-03-13", "2018-03-13T23:30:00+03:00"],
  ["2018-03-13T00:30:00.123+0300", "2018-03-13", "2018-03-13T00:30:00+03:00"],
  ["2018-03-13T10:25Z", "2018-03-13", "2018-03-13T10:25:00Z"],
  ["2018-03-13 10:25:00", "2018-03-13", null],
  ["20180313", "2018-03-13", null],
  ["20180313102500", "2018-03-13", null],
  ["1520925900", "2018-03-13", "2018-03-13T07:25:00.000Z"],
  ["Tue, 13 Mar 2018 10:25:00 GMT", "2018-03-13", "2018-03-13T10:25:00Z"],
  ["March 13th, 2018 6:07 pm", "2018-03-13", null],
  ["13 février 2018", "2018-02-13", null],
  ["الثلاثاء 13 آذار/مارس 2018", "2018-03-13", null],
  ["الثلاثاء، ١٣ آذار (مارس) ٢٠١٨ - ١٠:٢٥ م بتوقيت غرينتش", "2018-03-13", "2018-03-13T22:25:00Z"],
  ["٢٠١٨/٣/١٣", "2018-03-13", null],
  ["13-3-2018 10:25", "2018-03-13", null],
  ["13.03.2018 | 10:25 GMT", "2018-03-13", "2018-03-13T10:25:00Z"],
  ["3/13/2018", "2018-03-13", null],
  ["5 من كانون الثاني (يناير) 2018", "2018-01-05", null],
  ["7 جويلية 2018", "2018-07-07", null],
  ["مارس 13, 2018", "2018-03-13", null],
  ["٢٥ جمادى الآخرة ١٤٣٩ هـ", "2018-03-13", null],
  ["الثلاثاء 24 جمادى الآخرة 1439 - 13 مارس 2018", "2018-03-13", null],
  ["1439/6/25", "2018-03-13", null],
  ["2018-02-30", null, null],
  ["قتل 13 مارسيل 2018", null, null],
  ["هاتف 0112018", null, null],
  ["", null, null],
];

for (const [written, day, instant] of CASES) {
  test(`«${written}» is ${day}`, () => {
    const found = writtenDate(written);
    assert.deepEqual(found && [found.day, found.instant], day && [day, instant]);
  });
}

test("3/4/2018 is read day first, and marked", () => {
  assert.deepEqual(writtenDate("3/4/2018"), { day: "2018-04-03", instant: null, dayFirst: true });
  assert.equal(writtenDate("4/4/2018")?.dayFirst, false);
});

test("addresses and names of files hold dates, hosts and long numbers do not", () => {
  const address = (text: string): string | undefined => dateOfAddress(text)?.day;
  assert.equal(address("https://x.example/2018/03/13/a-b"), "2018-03-13");
  assert.equal(address("https://x.example/ar/2018/3/13"), "2018-03-13");
  assert.equal(address("https://x.example/a/20180313/7.html"), "2018-03-13");
  assert.equal(address("https://x.example/?d=13-03-2018"), "2018-03-13");
  assert.equal(address("https://2018-03-13.example/"), undefined);
  assert.equal(address("https://x.example/120180313"), undefined);
  assert.equal(address("https://x.example/2018/13/13"), undefined);
  assert.equal(dateOfFileName("/a/2017-01-01/2018-03-13-aleppo.html")?.day, "2018-03-13");
  assert.equal(dateOfFileName("/a/2017-01-01/aleppo.html"), null);
});

test("any text gives a day of the calendar or nothing, and soon", () => {
  const pieces = fc.constantFrom(
    ..."2018|13|03|/|-|.|:| |مارس|آذار|رجب|١٤٣٩|March|،|من|(|)|10:25|+03:00|م|Z|\ud800".split("|"),
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(pieces, fc.string({ maxLength: 4 })), { maxLength: 40 }), (parts) => {
      const found = writtenDate(parts.join(""));
      assert.ok(found === null || isDay(found.day));
    }),
    { numRuns: 500 },
  );
});
