import { Mark } from "../../text/token.ts";
import { dayMonthAt, dayNumberAt, monthDayAt } from "./dates-day.ts";
import { civilOf, dayOf, isoOf, weekdayOf } from "./dates-days.ts";
import { numericAt } from "./dates-numeric.ts";
import {
  type Contradiction,
  type Moment,
  near,
  nextWord,
  type Scan,
  type Word,
  wordAt,
} from "./dates-scan.ts";
import { unitAt } from "./dates-units.ts";

const NAMES: readonly (readonly [string, string])[] = [
  ["Monday", "الاثنين"],
  ["Tuesday", "الثلاثاء"],
  ["Wednesday", "الأربعاء"],
  ["Thursday", "الخميس"],
  ["Friday", "الجمعة"],
  ["Saturday", "السبت"],
  ["Sunday", "الأحد"],
];

/** The sentence for a weekday (1–7) that a day number contradicts. */
export function contradiction(weekday: number, day: number): Contradiction {
  const [said, saidArabic] = NAMES[weekday - 1]!;
  const [is, isArabic] = NAMES[weekdayOf(day) - 1]!;
  return {
    says: `the text says ${said}, but ${isoOf(day)} was a ${is}: check the date`,
    saysArabic: `يقول النص ${saidArabic} لكن ${isoOf(day)} يوافق ${isArabic}: تحقق من التاريخ`,
  };
}

/** The last day with this weekday up to `day`, itself included. */
export const weekdayUpTo = (day: number, weekday: number): number =>
  day - ((weekdayOf(day) - weekday + 7) % 7);

/** The weekday that stands at `at`, with ال or after «يوم»: «الأحد», «يوم أحد», not «أحد» and not «الأحد عشر». */
export function weekdayWord(scan: Scan, at: number, afterDay: boolean): Word | null {
  const word = wordAt(scan, at, "weekday");
  if (word === null || (!word.definite && !(afterDay && !word.joined && word.clitic === ""))) return null;
  if (at > 0 && near(scan, at) && wordAt(scan, at - 1, "blocker") !== null) return null;
  const number = scan.numbers.get(at);
  return number !== undefined && number.to > at + 1 ? null : word;
}

/** «الجمعة», «الجمعة الماضي», «الأربعاء الموافق 13 شباط 2013», «الأحد من الأسبوع الماضي», «الخميس 21» at `at`. */
export function weekdayAt(scan: Scan, at: number, afterDay: boolean, previous: Moment | null): Moment | null {
  const word = weekdayWord(scan, at, afterDay) ?? ofWeek(scan, at);
  if (word === null) return null;
  const weekday = word.entry.number;
  const { published } = scan;
  const entries = [word.entry.id];
  const dated = dateBehind(scan, word.to, previous);
  if (dated !== null) {
    const whole = { ...dated, entries: [...entries, ...dated.entries] };
    if (dated.start !== dated.end || weekdayOf(dated.start) === weekday) return whole;
    const ahead = sameDayAhead(dated.start);
    if (!dated.yearSaid && published !== null && ahead > published && weekdayOf(ahead) === weekday) {
      // «الجمعة 15 شباط» on the 12th: the weekday says which year is meant.
      return { ...whole, start: ahead, end: ahead };
    }
    return { ...whole, trouble: contradiction(weekday, dated.start) };
  }
  if (published === null) return null;
  const week = weekBehind(scan, word.to);
  if (week !== null) {
    const day = week.start + weekday - 1;
    return { start: day, end: day, grain: "day", to: week.to, entries: [...entries, ...week.entries] };
  }
  if (!word.definite && !afterDay) return null;
  const day = weekdayUpTo(published, weekday);
  const direction = nextWord(scan, word.to, "direction");
  if (direction?.definite === true) {
    const all = [...entries, direction.entry.id];
    const { value } = direction.entry;
    let resolved = day;
    if (value === "past" || value === "recent") resolved = weekdayUpTo(published - 1, weekday);
    else if (value === "next" || value === "following") resolved = weekdayUpTo(published + 7, weekday);
    return { start: resolved, end: resolved, grain: "day", to: direction.to, entries: all };
  }
  const number = near(scan, word.to) ? dayBehind(scan, word.to, weekday, published) : null;
  if (number !== null) return { ...number, entries };
  return { start: day, end: day, grain: "day", to: word.to, entries };
}

/** The same day of the year, one year on. */
function sameDayAhead(day: number): number {
  const { year, month, day: number } = civilOf(day);
  return dayOf(year + 1, month, number);
}

/** «ثلاثاء الأسبوع الفائت»: no article, but a week behind it. */
function ofWeek(scan: Scan, at: number): Word | null {
  const word = wordAt(scan, at, "weekday");
  return word !== null && weekBehind(scan, word.to) !== null ? word : null;
}

function weekBehind(scan: Scan, at: number): Moment | null {
  const of = nextWord(scan, at, "of");
  const pos = of?.to ?? at;
  if (!near(scan, pos)) return null;
  const unit = unitAt(scan, pos);
  return unit !== null && unit.grain === "week" ? unit : null;
}

/** A full date behind a weekday: «12 يناير 2016», «، 22 يناير», «الموافق 13 شباط», «في 18 شباط», «(13/3/2019)». */
function dateBehind(scan: Scan, at: number, previous: Moment | null): Moment | null {
  const open = Mark.comma | Mark.openBracket | Mark.dash;
  if (!near(scan, at, open)) return null;
  let pos = at;
  for (let skipped = 0; skipped < 2; skipped++) {
    const link = wordAt(scan, pos, "corresponding", "at");
    if (link === null || !near(scan, link.to)) break;
    pos = link.to;
  }
  const day = dayMonthAt(scan, pos, previous) ?? monthDayAt(scan, pos);
  if (day !== null) return day;
  return scan.tokens[pos]?.kind === "number" ? numericAt(scan, pos, pos > at) : null;
}

/** «الخميس 21»: the day's number where weekday and number agree and nothing is counted behind it. */
function dayBehind(
  scan: Scan,
  at: number,
  weekday: number,
  published: number,
): { start: number; end: number; grain: "day"; to: number } | null {
  const link = nextWord(scan, at, "at");
  const number = dayNumberAt(scan, link?.to ?? at);
  if (number === null || number.low !== number.high || near(scan, number.to)) return null;
  let day = weekdayUpTo(published, weekday);
  for (let back = 0; back < 5; back++, day -= 7) {
    if (civilOf(day).day === number.low) return { start: day, end: day, grain: "day", to: number.to };
  }
  return null;
}
