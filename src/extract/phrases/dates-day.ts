import { Mark } from "../../text/token.ts";
import { civilOf, dayOf, isDate, monthLength } from "./dates-days.ts";
import { daysOf, monthAt, whenAfter } from "./dates-months.ts";
import { type Moment, near, nextWord, numberAt, type Scan, wordAt } from "./dates-scan.ts";

/** «12», «الحادي والعشرين», «3 إلى 7», «الـ 12»: a day of a month, or a stretch of days. */
export interface DayFound {
  readonly low: number;
  readonly high: number;
  readonly to: number;
  readonly ordinal: boolean;
}

const isDay = (value: number | null): value is number =>
  value !== null && Number.isInteger(value) && value >= 1 && value <= 31;

export function dayNumberAt(scan: Scan, at: number): DayFound | null {
  const number = numberAt(scan, at);
  if (number === null || number.percent || number.fraction || number.approx) return null;
  const { ordinal } = number;
  if (number.value === null) {
    if (!isDay(number.min) || !isDay(number.max)) return null;
    return { low: number.min, high: number.max, to: number.core.to, ordinal };
  }
  if (!isDay(number.value)) return null;
  const to = number.core.to;
  const one = { low: number.value, high: number.value, to, ordinal };
  if (!near(scan, to)) return one;
  const link = wordAt(scan, to, "to", "until");
  if (link === null || !near(scan, link.to)) return one;
  const last = numberAt(scan, link.to);
  if (last === null || !isDay(last.value) || last.value <= number.value) return one;
  return { low: number.value, high: last.value, to: last.core.to, ordinal };
}

/** «31 مارس/ آذار الماضي», «العاشر من تموز», «3 و7 أبريل», «12 من الشهر الحالي» at `at`. */
export function dayMonthAt(scan: Scan, at: number, previous: Moment | null): Moment | null {
  const day = dayNumberAt(scan, at);
  if (day === null || !near(scan, day.to, Mark.dash | Mark.slash | Mark.comma)) return null;
  let pos = day.to;
  const of = nextWord(scan, pos, "of");
  if (of !== null) pos = of.to;
  const month = near(scan, pos, Mark.dash | Mark.slash) ? monthAt(scan, pos) : null;
  if (month !== null) {
    const when = whenAfter(scan, month.to);
    const days = daysOf(scan, month, day.low, day.high, when);
    if (days === null) return null;
    const yearSaid = when.to > month.to;
    return {
      to: when.to,
      ...stretchOf(days),
      entries: [...month.entries, ...when.entries],
      yearSaid,
    };
  }
  if (of === null || scan.published === null) return null;
  const inMonth = monthOfPublication(scan, pos, previous);
  if (inMonth === null) return null;
  const { year, month: number } = inMonth;
  const civil = civilOf(dayOf(year, number, 1));
  if (!isDate(civil.year, civil.month, day.high)) return null;
  const days = { start: dayOf(year, number, day.low), end: dayOf(year, number, day.high) };
  return { to: inMonth.to, ...stretchOf(days), entries: inMonth.entries, yearSaid: true };
}

/** A day, or a range of days. */
const stretchOf = (days: {
  start: number;
  end: number;
}): Pick<Moment, "start" | "end" | "grain" | "lastStart"> =>
  days.start === days.end ? { ...days, grain: "day" } : { ...days, grain: "span", lastStart: days.end };

/** «الشهر الماضي», «هذا الشهر», «الشهر نفسه» at `at`, as a month of a year (the month may lie outside 1–12). */
function monthOfPublication(
  scan: Scan,
  at: number,
  previous: Moment | null,
): { year: number; month: number; to: number; entries: readonly string[] } | null {
  const now = civilOf(scan.published!);
  const demonstrative = nextWord(scan, at, "this");
  const unit = nextWord(scan, demonstrative?.to ?? at, "unit");
  if (unit === null || unit.entry.value !== "month" || !unit.definite) return null;
  const entries = [unit.entry.id];
  if (demonstrative !== null) return { ...now, to: unit.to, entries };
  const direction = nextWord(scan, unit.to, "direction");
  if (direction !== null) {
    const step = { past: -1, this: 0, next: 1, following: 1 }[direction.entry.value];
    if (step === undefined) return null;
    return {
      year: now.year,
      month: now.month + step,
      to: direction.to,
      entries: [...entries, direction.entry.id],
    };
  }
  const same = nextWord(scan, unit.to, "same");
  if (same === null) return null;
  const base = previous === null ? now : civilOf(previous.start);
  return { year: base.year, month: base.month, to: same.to, entries: [...entries, same.entry.id] };
}

/**
 * «يناير 22», «أغسطس 27 إلى 29», «نوفمبر بين 19 و20», «يناير الثاني والعشرين، 2018»: the month first; only where no noun
 * is counted.
 */
export function monthDayAt(scan: Scan, at: number): Moment | null {
  const month = monthAt(scan, at);
  if (month === null || !near(scan, month.to, Mark.dash)) return null;
  const link = nextWord(scan, month.to, "between", "of");
  if (link !== null && !near(scan, link.to)) return null;
  const day = dayNumberAt(scan, link?.to ?? month.to);
  if (day === null || (link !== null && day.low === day.high)) return null;
  const when = whenAfter(scan, day.to);
  if (when.to === day.to && !day.ordinal && near(scan, day.to)) return null;
  const days = daysOf(scan, month, day.low, day.high, when);
  if (days === null) return null;
  const yearSaid = when.to > day.to;
  return {
    to: when.to,
    ...stretchOf(days),
    entries: [...month.entries, ...when.entries],
    yearSaid,
  };
}

/** The nearest past day with this number in its month («يوم 27»). */
export function bareDay(scan: Scan, number: number): number | null {
  if (scan.published === null) return null;
  const now = civilOf(scan.published);
  for (let back = 0; back < 12; back++) {
    const first = dayOf(now.year, now.month - back, 1);
    const { year, month } = civilOf(first);
    if (number > monthLength(year, month)) continue;
    const day = first + number - 1;
    if (day <= scan.published) return day;
  }
  return null;
}

/** The nearest day to come with this number in its month. */
export function dayAhead(scan: Scan, number: number): number | null {
  if (scan.published === null) return null;
  const now = civilOf(scan.published);
  for (let ahead = 0; ahead < 12; ahead++) {
    const first = dayOf(now.year, now.month + ahead, 1);
    const { year, month } = civilOf(first);
    const day = first + number - 1;
    if (number <= monthLength(year, month) && day > scan.published) return day;
  }
  return null;
}
