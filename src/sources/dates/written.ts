import { isoOf } from "../../extract/phrases/dates-days.ts";
import { hijriDay } from "../../extract/phrases/dates-hijri.ts";
import { fold } from "../../text/fold.ts";
import { isDay } from "../day.ts";
import { clockIn, instantOf } from "./clock.ts";
import { MONTH_NAME, monthOf } from "./months.ts";

/** A date as people and machines write it. */
export interface WrittenDate {
  /** The ISO day as written, in the zone of whoever wrote it. */
  readonly day: string;
  /** The ISO instant, where an hour and a zone are written; else null. */
  readonly instant: string | null;
  /** True for «3/4/2018», which was taken for the third of April as the Arabic press writes. */
  readonly dayFirst: boolean;
}

/** Longer pieces of text are cut: a date stands in a short line. */
const LONGEST = 300;
const GAP = "[\\s,،/\\-–من()]{0,4}";
const SAME_MONTH = `(?:\\s{0,2}[/\\-–(]\\s{0,2}(?:${MONTH_NAME})\\s{0,2}\\)?)?`;
/** No letter may follow a month's name: «مارسيل» is none. */
const END = "(?!\\p{L})";
const DAY = "(?<![\\d.:])(\\d{1,2})(?:st|nd|rd|th)?(?![\\d:])";

const YEAR_FIRST = /(?<!\d)(\d{4})\s?[-/.]\s?(\d{1,2})\s?[-/.]\s?(\d{1,2})(?!\d)/gu;
const DAY_FIRST = /(?<!\d)(\d{1,2})\s?[-/.]\s?(\d{1,2})\s?[-/.]\s?(\d{4})(?!\d)/gu;
const TOGETHER = /(?<!\d)(\d{4})(\d{2})(\d{2})(?:\d{6})?(?!\d)/gu;
const DAY_MONTH = new RegExp(`${DAY}${GAP}(${MONTH_NAME})${END}${SAME_MONTH}${GAP}(\\d{4})(?!\\d)`, "gu");
const MONTH_DAY = new RegExp(
  `(?<!\\p{L})(${MONTH_NAME})\\.?${END}${SAME_MONTH}${GAP}${DAY}${GAP}(\\d{4})(?!\\d)`,
  "gu",
);
/** Seconds or milliseconds since 1970, between 2001 and 2286. */
const COUNTED = /^\s*(\d{10})(\d{3})?\s*$/;

/**
 * The first date in a piece of text (only its first 300 letters are looked at): ISO and its looser kin, «13/3/2018»,
 * «الثلاثاء 13 آذار/مارس 2018», «٢٥ جمادى الآخرة ١٤٣٩», «March 13, 2018», counted seconds. Null where there is none.
 */
export function writtenDate(text: string): WrittenDate | null {
  const folded = fold(text.slice(0, LONGEST)).toLowerCase();
  const counted = COUNTED.exec(folded);
  if (counted !== null) {
    const at = new Date(Number(counted[1]) * 1000).toISOString();
    return { day: at.slice(0, 10), instant: at, dayFirst: false };
  }
  const found = [...yearFirst(folded), ...inWords(folded), ...dayFirst(folded)];
  // Where both calendars stand side by side, the Hijri day may be off by one.
  const first = found.sort((a, b) => Number(a.hijri) - Number(b.hijri) || a.at - b.at)[0];
  if (first === undefined) return null;
  return { day: first.day, instant: instantOf(first.day, clockIn(folded)), dayFirst: first.dayFirst };
}

interface Found {
  readonly at: number;
  readonly day: string;
  readonly dayFirst: boolean;
  readonly hijri: boolean;
}

function yearFirst(text: string): Found[] {
  const found = [...text.matchAll(YEAR_FIRST), ...text.matchAll(TOGETHER)];
  return found.flatMap((one) => foundAt(one.index, Number(one[1]), Number(one[2]), Number(one[3]), false));
}

function dayFirst(text: string): Found[] {
  return [...text.matchAll(DAY_FIRST)].flatMap((found) => {
    const [first, second, year] = [Number(found[1]), Number(found[2]), Number(found[3])];
    // «3/13/2018» can only be American.
    if (second > 12) return foundAt(found.index, year, first, second, false);
    return foundAt(found.index, year, second, first, first <= 12 && first !== second);
  });
}

function inWords(text: string): Found[] {
  const before = [...text.matchAll(DAY_MONTH)].flatMap((one) => named(one.index, one[2]!, one[1]!, one[3]!));
  const after = [...text.matchAll(MONTH_DAY)].flatMap((one) => named(one.index, one[1]!, one[2]!, one[3]!));
  return [...before, ...after];
}

function named(at: number, name: string, day: string, year: string): Found[] {
  const month = monthOf(name);
  if (month === null) return [];
  return foundAt(at, Number(year), month.number, Number(day), false, month.calendar === "hijri");
}

/** Years of the Hijri calendar in which there was news to print (1990 is 1410). */
const isHijriYear = (year: number): boolean => year >= 1400 && year < 1500;

function foundAt(
  at: number,
  year: number,
  month: number,
  day: number,
  dayFirst: boolean,
  hijri = false,
): Found[] {
  if (hijri || isHijriYear(year)) {
    if (!isHijriYear(year) || month < 1 || month > 12 || day < 1 || day > 30) return [];
    return [{ at, day: isoOf(hijriDay(year, month, day)), dayFirst, hijri: true }];
  }
  const two = (value: number): string => String(value).padStart(2, "0");
  const iso = `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}`;
  return isDay(iso) ? [{ at, day: iso, dayFirst, hijri: false }] : [];
}
