import { Mark } from "../../text/token.ts";
import { civilOf, dayOf, isDate, monthLength } from "./dates-days.ts";
import { hijriDay, hijriYearOf } from "./dates-hijri.ts";
import { near, nextWord, numberAt, type Scan, wordAt } from "./dates-scan.ts";

/** «آذار/مارس», «شهر تموز (يوليو)», «شهر 3». */
export interface MonthName {
  readonly month: number;
  readonly hijri: boolean;
  readonly to: number;
  /** True where the name alone may be another word («مارس», «رمضان») and nothing beside it makes a month of it. */
  readonly doubtful: boolean;
  readonly entries: readonly string[];
}

export function monthAt(scan: Scan, at: number): MonthName | null {
  const unit = wordAt(scan, at, "unit");
  if (unit !== null && unit.entry.value === "month" && near(scan, unit.to)) {
    const name = monthName(scan, unit.to);
    if (name !== null) return { ...name, doubtful: false, entries: [unit.entry.id, ...name.entries] };
    if (unit.definite) return null;
    const number = numberAt(scan, unit.to);
    if (number === null || number.value === null || number.from !== unit.to) return null;
    if (!Number.isInteger(number.value) || number.value < 1 || number.value > 12) return null;
    return { month: number.value, hijri: false, to: number.to, doubtful: false, entries: [unit.entry.id] };
  }
  return monthName(scan, at);
}

function monthName(scan: Scan, at: number): MonthName | null {
  const word = wordAt(scan, at, "month");
  if (word === null) return null;
  if (at > 0 && near(scan, at) && wordAt(scan, at - 1, "blocker") !== null) return null;
  const { entry } = word;
  // «باب» is a door, not «in August».
  if (entry.alone === "company" && word.clitic !== "") return null;
  const hijri = entry.value.startsWith("h");
  let to = word.to;
  let doubtful = entry.alone === "company";
  const entries = [entry.id];
  const twin = near(scan, to, TWIN) ? wordAt(scan, to, "month") : null;
  if (twin !== null && twin.entry.value === entry.value && !twin.joined && twin.entry.id !== entry.id) {
    to = twin.to;
    doubtful = false;
    entries.push(twin.entry.id);
  }
  return { month: entry.number, hijri, to, doubtful, entries };
}

/** What parts the two names of one month: «آذار/مارس», «تموز (يوليو)». */
const TWIN = Mark.slash | Mark.openBracket | Mark.dash;
/** What stands in front of the word behind them. */
const CLOSED = Mark.closeBracket;

export interface YearFound {
  readonly year: number;
  readonly hijri: boolean;
  readonly to: number;
  readonly entries: readonly string[];
}

/** A year behind a month or a date: «2019», «من عام 2014», «، ألفان وثمانية عشر», «العام الماضي», «1440هـ». */
export function yearAfter(scan: Scan, at: number): YearFound | null {
  let pos = at;
  if (!near(scan, pos, CLOSED | Mark.comma)) return null;
  const link = wordAt(scan, pos, "of", "at");
  if (link !== null && link.to === pos + 1) pos++;
  const comma = (scan.tokens[at]!.before & Mark.comma) !== 0;
  const named = comma ? null : namedYear(scan, pos);
  if (named !== null) return named;
  const number = numberAt(scan, pos);
  if (number === null || number.value === null || number.ordinal || number.from !== pos) return null;
  return yearNumber(scan, number.value, number.to, []);
}

/** «عام 2014», «العام المقبل», «هذا العام», «سنة 1440 هـ» at `at`. */
export function namedYear(scan: Scan, at: number): YearFound | null {
  let pos = at;
  let thisYear = wordAt(scan, pos, "this") !== null;
  if (thisYear) pos++;
  const unit = near(scan, pos) || pos === at ? wordAt(scan, pos, "unit") : null;
  if (unit === null || unit.entry.value !== "year") return null;
  const entries = [unit.entry.id];
  if (!near(scan, unit.to)) return thisYear ? relativeYear(scan, 0, unit.to, entries) : null;
  const direction = nextWord(scan, unit.to, "direction");
  if (direction !== null && unit.definite && !isTitle(scan, pos, direction.to - 1)) {
    const step = STEPS[direction.entry.value];
    if (step !== undefined) return relativeYear(scan, step, direction.to, [...entries, direction.entry.id]);
  }
  if (thisYear && unit.definite) return relativeYear(scan, 0, unit.to, entries);
  thisYear = false;
  const number = numberAt(scan, unit.to);
  if (number === null || number.value === null || number.ordinal) return null;
  return yearNumber(scan, number.value, number.to, entries);
}

/** «الأمين العام السابق» is a man: «السابق» and «الحالي» say no year behind a word with the article. */
export function isTitle(scan: Scan, at: number, last: number): boolean {
  const left = scan.tokens[at - 1];
  if (left === undefined || !near(scan, at) || !left.folded.startsWith("ال") || left.folded.length < 5)
    return false;
  const { folded } = scan.tokens[last]!;
  return (
    scan.tokens[at]!.folded === "العام" && (folded === "السابق" || folded === "الحالي" || folded === "السالف")
  );
}

/** How many units a direction word goes on. */
export const STEPS: Readonly<Record<string, number>> = { past: -1, this: 0, next: 1, following: 1 };

function relativeYear(scan: Scan, step: number, to: number, entries: string[]): YearFound | null {
  if (scan.published === null) return null;
  return { year: civilOf(scan.published).year + step, hijri: false, to, entries };
}

/** Years that a news text can name: 1000–2199 of the common era, or 1300–1499 with a Hijri sign. */
export function yearNumber(
  scan: Scan,
  value: number,
  to: number,
  entries: readonly string[],
): YearFound | null {
  if (!Number.isInteger(value) || value < 1000 || value > 2199) return null;
  const era =
    scan.tokens[to] !== undefined && near(scan, to, Mark.openBracket) ? wordAt(scan, to, "era") : null;
  const sign = era !== null && !era.joined && era.clitic === "" && !era.definite;
  if (sign) return { year: value, hijri: era.entry.value === "hijri", to: era.to, entries };
  return { year: value, hijri: false, to, entries };
}

/** Where a month or a day of it lies: by its year, else by its direction, else the nearest past. */
export interface When {
  readonly year: number | null;
  readonly direction: string | null;
  readonly to: number;
  readonly entries: readonly string[];
}

/** The year or direction behind a month's name. */
export function whenAfter(scan: Scan, at: number): When {
  const direction = near(scan, at, CLOSED) ? wordAt(scan, at, "direction") : null;
  if (direction !== null && !direction.joined && direction.clitic === "" && direction.definite) {
    return { year: null, direction: direction.entry.value, to: direction.to, entries: [direction.entry.id] };
  }
  const year = yearAfter(scan, at);
  if (year !== null) return { year: year.year, direction: null, to: year.to, entries: year.entries };
  return { year: null, direction: null, to: at, entries: [] };
}

/** Day numbers of the days `low` to `high` of a month; null where the calendar has no such day or no year is known. */
export function daysOf(
  scan: Scan,
  month: { month: number; hijri: boolean },
  low: number,
  high: number,
  when: When,
): { start: number; end: number } | null {
  const { published } = scan;
  const hijri = month.hijri;
  const valid = (year: number): boolean =>
    hijri ? low >= 1 && high <= 30 : isDate(year, month.month, low) && isDate(year, month.month, high);
  const day = (year: number, d: number): number =>
    hijri ? hijriDay(year, month.month, d) : dayOf(year, month.month, d);
  let year = when.year;
  if (year === null) {
    if (published === null) return null;
    year = hijri ? hijriYearOf(published) : civilOf(published).year;
    const { direction } = when;
    const future = direction === "next" || direction === "following";
    const past = direction === "past" || direction === "recent";
    if (future) while (day(year, low) <= published || !valid(year)) if (++year > 9999) return null;
    if (!future && direction !== "this") {
      for (let tries = 0; day(year, low) > published - (past ? 1 : 0) || !valid(year); tries++) {
        year--;
        if (tries > 8) return null;
      }
    }
  }
  return valid(year) ? { start: day(year, low), end: day(year, high) } : null;
}

/** The whole of a month. */
export function wholeMonth(
  scan: Scan,
  month: { month: number; hijri: boolean },
  when: When,
): { start: number; end: number; year: number } | null {
  let year = when.year;
  const { published } = scan;
  if (year === null) {
    if (published === null) return null;
    const now = civilOf(published);
    year = month.hijri ? hijriYearOf(published) : now.year;
    const first = month.hijri ? hijriDay(year, month.month, 1) : dayOf(year, month.month, 1);
    const here = month.hijri ? published : dayOf(now.year, now.month, 1);
    const { direction } = when;
    if (direction === "next" || direction === "following") {
      if (first <= here) year++;
    } else if (direction === "past" || direction === "recent") {
      if (first >= here) year--;
    } else if (direction === null && first > published) year--;
  }
  if (month.hijri) {
    const start = hijriDay(year, month.month, 1);
    return { start, end: hijriDay(year, month.month + 1, 1) - 1, year };
  }
  const start = dayOf(year, month.month, 1);
  return { start, end: start + monthLength(year, month.month) - 1, year };
}
