import { civilOf, dayOf, monthLength, weekdayOf } from "./dates-days.ts";
import { isTitle, STEPS } from "./dates-months.ts";
import {
  type Grain,
  type Moment,
  near,
  nextWord,
  numberAt,
  type Scan,
  type Word,
  wordAt,
} from "./dates-scan.ts";

/** The week, month, year or decade `step` units from the publication's. */
export function unitMoment(
  published: number,
  unit: string,
  step: number,
): { start: number; end: number; grain: Grain } | null {
  const { year, month } = civilOf(published);
  if (unit === "day") return { start: published + step, end: published + step, grain: "day" };
  if (unit === "week") {
    // On a Sunday the week that Arab newspapers call the last one ended the day before.
    const sunday = weekdayOf(published) === 7 && step < 0;
    const start = sunday ? published + 7 * step : published - weekdayOf(published) + 1 + 7 * step;
    return { start, end: start + 6, grain: "week" };
  }
  if (unit === "month") {
    const first = civilOf(dayOf(year, month + step, 1));
    const start = dayOf(first.year, first.month, 1);
    return { start, end: start + monthLength(first.year, first.month) - 1, grain: "month" };
  }
  if (unit === "year")
    return { start: dayOf(year + step, 1, 1), end: dayOf(year + step, 12, 31), grain: "year" };
  if (unit === "decade") {
    const first = Math.floor(year / 10) * 10 + 10 * step;
    return { start: dayOf(first, 1, 1), end: dayOf(first + 9, 12, 31), grain: "span" };
  }
  return null;
}

/** The day `count` units after the publication (before it where `count` is negative); hours count as whole days. */
export function shift(published: number, unit: string, count: number): number {
  if (unit === "day") return published + Math.round(count);
  if (unit === "week") return published + Math.round(7 * count);
  if (unit === "hour" || unit === "minute") {
    const hours = unit === "hour" ? Math.abs(count) : 0;
    return published + Math.sign(count) * Math.floor(hours / 24);
  }
  const { year, month, day } = civilOf(published);
  const months = Math.round(unit === "month" ? count : unit === "year" ? 12 * count : 120 * count);
  const first = civilOf(dayOf(year, month + months, 1));
  return dayOf(first.year, first.month, Math.min(day, monthLength(first.year, first.month)));
}

/** «ثلاثة أيام», «24 ساعة», «أسبوعين», «شهر», «نحو عشرة أيام»: so many units. */
export interface Count {
  readonly count: number;
  readonly unit: string;
  readonly to: number;
  /** True for a bare plural («أيام»), which is taken for 7 days or 28. */
  readonly vague: boolean;
  readonly entries: readonly string[];
}

/** Longer stretches would leave the years that a date can have. */
const most = (unit: string): number => (unit === "decade" ? 100 : unit === "year" ? 1000 : 10000);

export function countAt(scan: Scan, at: number): Count | null {
  let pos = at;
  const approx = wordAt(scan, pos, "approx");
  if (approx !== null && near(scan, approx.to)) pos = approx.to;
  const number = numberAt(scan, pos) ?? scan.numbers.get(at) ?? null;
  if (number !== null && !number.ordinal) {
    const amount = number.value ?? null;
    const unit = nextWord(scan, number.core.to, "unit", "unit-plural");
    if (unit === null || unit.entry.value === "period") return null;
    if (amount === null || !(amount > 0) || amount > most(unit.entry.value)) return null;
    return { count: amount, unit: unit.entry.value, to: unit.to, vague: false, entries: [unit.entry.id] };
  }
  const unit = wordAt(scan, pos, "unit", "unit-dual", "unit-plural");
  if (unit === null || unit.joined || unit.definite) return null;
  const entries = [unit.entry.id];
  const { value, kind } = unit.entry;
  if (value === "period") return null;
  // «يومي», «عامي» wait for the names of the two.
  if (kind === "unit-dual" && scan.tokens[unit.to - 1]!.folded.endsWith("ي")) return null;
  if (value === "decade" && kind === "unit") return null;
  if (kind === "unit-dual") return { count: 2, unit: value, to: unit.to, vague: false, entries };
  if (kind === "unit") {
    const one = numberAt(scan, unit.to);
    if (one !== null && near(scan, unit.to) && one.value === 1 && !one.ordinal) {
      return { count: 1, unit: value, to: one.to, vague: false, entries };
    }
    return one !== null && near(scan, unit.to)
      ? null
      : { count: 1, unit: value, to: unit.to, vague: false, entries };
  }
  if (value === "day") return { count: 7, unit: "day", to: unit.to, vague: true, entries };
  if (value === "week") return { count: 28, unit: "day", to: unit.to, vague: true, entries };
  return null;
}

/** The stretch of `count` units that ends before the publication, or begins behind it. */
export function stretch(
  published: number,
  count: number,
  unit: string,
  ahead: boolean,
): { start: number; end: number } {
  if (unit === "hour" || unit === "minute") {
    const day = Math.max(1, Math.abs(shift(published, unit, count) - published));
    return ahead ? { start: published, end: published + day } : { start: published - day, end: published };
  }
  if (ahead) return { start: published + 1, end: shift(published, unit, count) };
  return { start: shift(published, unit, -count), end: published - 1 };
}

/**
 * «الأسبوع الماضي», «الأيام القليلة الماضية», «الأشهر الـ12 الأخيرة», «اليومين المقبلين», «3 أيام القادمة», «هذا العام».
 * A bare plural is 7 days, 4 weeks, and nothing where months or years are left uncounted.
 */
export function unitAt(scan: Scan, at: number): Moment | null {
  const { published } = scan;
  if (published === null) return null;
  const before = wordAt(scan, at, "unit-before-last");
  if (before !== null) {
    const moment = unitMoment(published, before.entry.value, -2);
    return moment === null ? null : { ...moment, to: before.to, entries: [before.entry.id] };
  }
  const demonstrative = wordAt(scan, at, "this");
  const pos = demonstrative !== null ? demonstrative.to : at;
  if (demonstrative !== null && !near(scan, pos)) return null;
  const lead = numberAt(scan, pos);
  const unit = wordAt(scan, lead === null ? pos : lead.core.to, "unit", "unit-dual", "unit-plural");
  if (unit === null) return null;
  const entries = [unit.entry.id];
  const { kind, value } = unit.entry;
  if (demonstrative !== null) {
    if (kind !== "unit" || !unit.definite) return null;
    const moment = unitMoment(published, value, 0);
    return moment === null ? null : { ...moment, to: unit.to, entries };
  }
  let to = unit.to;
  if (lead !== null && lead.value !== null && !Number.isInteger(lead.value)) return null;
  let count = lead?.value ?? (kind === "unit-dual" ? 2 : 0);
  const direction = (): ReturnType<typeof nextWord> => {
    const few = nextWord(scan, to, "few");
    if (few?.definite === true) {
      to = few.to;
      entries.push(few.entry.id);
    } else if (count === 0 && kind === "unit-plural") {
      const number = near(scan, to) ? numberAt(scan, to) : null;
      if (number?.value != null && number.value >= 1 && Number.isInteger(number.value)) {
        count = number.value;
        to = number.core.to;
      }
    }
    const found = nextWord(scan, to, "direction");
    return found !== null && (found.definite || lead !== null) ? found : null;
  };
  const word = direction();
  if (word === null) return wholeText(scan, unit, published);
  to = word.to;
  entries.push(word.entry.id);
  const step = STEPS[word.entry.value];
  if (value === "period") return periodAt(published, word, to, entries);
  if (kind === "unit" && lead === null) {
    if (
      !unit.definite ||
      step === undefined ||
      isTitle(scan, pos, to - 1) ||
      value === "hour" ||
      value === "minute"
    )
      return null;
    const moment = unitMoment(published, value, step);
    return moment === null ? null : { ...moment, to, entries };
  }
  if (!unit.definite && lead === null) return null;
  if (step === 0) return null;
  const ahead = step === 1;
  if (count === 0) {
    if (value === "day") count = 7;
    else if (value === "week") count = 4;
    else if (value === "hour" || value === "minute") count = 24;
    else return null;
  }
  if (count > most(value)) return null;
  if (value === "decade") {
    // Counted decades are whole ones, as Recognizers-Text counts them: «العقدين الماضيين» in 2016 is 1990–2009.
    const first = unitMoment(published, value, ahead ? 1 : -count);
    const last = unitMoment(published, value, ahead ? count : -1);
    if (first === null || last === null || !Number.isInteger(count)) return null;
    return { start: first.start, end: last.end, to, grain: "span", entries };
  }
  // The unit after «3» may also stand behind «أيام»: «خلال 24 ساعة الماضية».
  return { ...stretch(published, count, value, ahead), to, grain: "span", entries };
}

/** «الأسبوع» as a whole text is the publication's own; inside a sentence it says no time. */
function wholeText(scan: Scan, unit: Word, published: number): Moment | null {
  if (scan.tokens.length !== 1 || !unit.definite || unit.entry.kind !== "unit") return null;
  const moment = unitMoment(published, unit.entry.value, 0);
  return moment === null ? null : { ...moment, to: unit.to, entries: [unit.entry.id] };
}

/** «الفترة القليلة الماضية», «الفترة الأخيرة»: thirty days; «الفترة السابقة» is any time before another. */
function periodAt(
  published: number,
  direction: NonNullable<ReturnType<typeof nextWord>>,
  to: number,
  entries: readonly string[],
): Moment | null {
  const { value, id } = direction.entry;
  if (!direction.definite || id === "direction-previous") return null;
  if (value === "past" || value === "recent") {
    return { start: published - PERIOD, end: published - 1, to, grain: "span", entries };
  }
  return value === "next"
    ? { start: published + 1, end: published + PERIOD, to, grain: "span", entries }
    : null;
}

const PERIOD = 30;

/** «آخر 24 ساعة», «آخر ثلاثة أيام». */
export function lastUnits(scan: Scan, at: number): Moment | null {
  const last = wordAt(scan, at, "last");
  if (last === null || scan.published === null || last.definite || !near(scan, last.to)) return null;
  const number = numberAt(scan, last.to);
  const count = countAt(scan, last.to);
  if (count === null || count.vague) return null;
  // «آخر يوم» and «آخر شهر» count nothing while a word stands behind: «آخر يوم من العرض».
  if (number === null && count.count === 1 && near(scan, count.to)) return null;
  const days = stretch(scan.published, count.count, count.unit, false);
  return { ...days, to: count.to, grain: "span", entries: [last.entry.id, ...count.entries] };
}
