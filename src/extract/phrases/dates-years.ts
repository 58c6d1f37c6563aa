import { dayOf } from "./dates-days.ts";
import { hijriDay } from "./dates-hijri.ts";
import { monthAt, namedYear, whenAfter, wholeMonth, yearAfter } from "./dates-months.ts";
import { type Moment, near, numberAt, type Scan, wordAt } from "./dates-scan.ts";

/** «آذار/مارس الماضي», «شهر يونيو», «مارس 2015», «رمضان»; a doubtful name needs company or `led`. */
export function monthWhole(scan: Scan, at: number, led: boolean): Moment | null {
  const month = monthAt(scan, at);
  if (month === null) return null;
  const when = whenAfter(scan, month.to);
  if (month.doubtful && !led && when.to === month.to) return null;
  const days = wholeMonth(scan, month, when);
  if (days === null) return null;
  return {
    start: days.start,
    end: days.end,
    grain: "month",
    to: when.to,
    entries: [...month.entries, ...when.entries],
  };
}

const wholeYear = (year: number, hijri: boolean): { start: number; end: number; grain: "year" } =>
  hijri
    ? { start: hijriDay(year, 1, 1), end: hijriDay(year + 1, 1, 1) - 1, grain: "year" }
    : { start: dayOf(year, 1, 1), end: dayOf(year, 12, 31), grain: "year" };

/** «عام 2014», «العام الجاري», «سنة 1440هـ», «عامي 2014 و2018». */
export function yearOf(scan: Scan, at: number): Moment | null {
  const year = namedYear(scan, at);
  if (year !== null) return { ...wholeYear(year.year, year.hijri), to: year.to, entries: year.entries };
  const dual = wordAt(scan, at, "unit-dual");
  if (dual === null || dual.entry.value !== "year" || !near(scan, dual.to)) return null;
  const range = scan.numbers.get(dual.to);
  if (range !== undefined && range.value === null && isYear(range.min) && isYear(range.max)) {
    return span(range.min, range.max, range.core.to, [dual.entry.id]);
  }
  const first = range?.value ?? null;
  if (range === undefined || !isYear(first) || !near(scan, range.to)) return null;
  const and = scan.tokens[range.to]!.folded === "و" ? 1 : 0;
  const second = numberAt(scan, range.to + and);
  if (second === null || !isYear(second.value)) return null;
  return span(first, second.value, second.to, [dual.entry.id]);
}

const isYear = (value: number | null): value is number =>
  value !== null && Number.isInteger(value) && value >= 1900 && value <= 2099;

const span = (first: number, last: number, to: number, entries: readonly string[]): Moment => ({
  start: dayOf(first, 1, 1),
  end: dayOf(last, 12, 31),
  lastStart: dayOf(last, 1, 1),
  grain: "span",
  to,
  entries,
});

/** «2014» and «1440هـ» behind «في», «منذ»: only where no noun can be counted, or in the common span of years. */
export function yearAlone(scan: Scan, at: number): Moment | null {
  const number = scan.numbers.get(at);
  if (number === undefined || number.percent || number.approx || number.ordinal) return null;
  if (number.value === null) {
    if (!isYear(number.min) || !isYear(number.max)) return null;
    return span(number.min, number.max, number.core.to, []);
  }
  const year = yearAfter(scan, at);
  if (year === null || year.to < number.to) return null;
  if (!year.hijri && !isYear(year.year) && near(scan, year.to)) return null;
  if (isYear(year.year) && countedBehind(scan, year.to)) return null;
  return { ...wholeYear(year.year, year.hijri), to: year.to, entries: year.entries };
}

const COUNTED = new Set(
  "شخص شخصا مدني مدنيا مقاتل مقاتلا جندي جنديا قتيل قتيلا جريح جريحا عنصر عنصرا كيلومتر كم متر مترا دولار طن عائله اسره موقع موقعا".split(
    " ",
  ),
);
const countedBehind = (scan: Scan, at: number): boolean =>
  near(scan, at) && COUNTED.has(scan.tokens[at]!.folded);
