import { Mark } from "../../text/token.ts";
import { clockEnd } from "./dates-clock.ts";
import { bareDay, dayMonthAt, dayNumberAt, monthDayAt } from "./dates-day.ts";
import { decadeAt, holidayAt, seasonAt, weekendAt } from "./dates-holidays.ts";
import { dualDays, sameDay, thisAt, weekInner } from "./dates-named.ts";
import { nthAt, nthOfMonth } from "./dates-nth.ts";
import { numericAt } from "./dates-numeric.ts";
import { relativeAt } from "./dates-relative.ts";
import { type Moment, mayBegin, near, nextWord, numberAt, type Scan, slotAt, wordAt } from "./dates-scan.ts";
import { restAt, stageAt } from "./dates-stage.ts";
import { lastUnits, unitAt } from "./dates-units.ts";
import { weekdayAt, weekdayWord } from "./dates-weekday.ts";
import { monthWhole, yearAlone, yearOf } from "./dates-years.ts";

/**
 * The time that begins at `at`, its part of day and clock included: «فجر أمس الجمعة», «الساعة الثانية من ظهر الثلاثاء».
 * `led` says that «في», «منذ» or the like stands in front, which «2014» and «مارس» need.
 */
export function momentAt(scan: Scan, at: number, led: boolean, previous: Moment | null): Moment | null {
  if (!mayBegin(scan, at)) return null;
  let pos = at;
  let night = false;
  let parted = false;
  const lead: string[] = [];
  const clock = clockEnd(scan, pos);
  if (clock > pos) {
    lead.push("clock");
    pos = clock;
    parted = true;
  }
  for (let i = 0; i < 4; i++) {
    let next = pos;
    if (parted) {
      if (!near(scan, pos, Mark.comma | Mark.closeBracket)) break;
      const link = wordAt(scan, pos, "of", "at");
      if (link !== null && link.to === pos + 1 && near(scan, link.to)) next = link.to;
    }
    const part = wordAt(scan, next, "part");
    if (part === null || (parted && part.joined)) break;
    parted = true;
    night = part.entry.value === "night" && part.to === next + 1;
    lead.push(part.entry.id);
    pos = part.to;
  }
  if (parted) {
    if (near(scan, pos, Mark.closeBracket)) {
      const link = wordAt(scan, pos, "of", "at");
      const next = link !== null && link.to === pos + 1 && near(scan, link.to) ? link.to : pos;
      const day = dayAt(scan, next, true, previous);
      const good = day !== null && (day.grain === "day" || day.grain === "span") && !startsJoined(scan, next);
      if (good) return tail(scan, night ? overNight(scan, day) : day, lead);
      const share = day === null || startsJoined(scan, next) ? null : shareOf(scan, day, lead);
      if (share !== null) return share;
    }
    const alone = wordAt(scan, at, "relative", "unit") !== null ? dayAt(scan, at, led, previous) : null;
    if (alone !== null) return tail(scan, alone, []);
    if (clock > at) return clockAlone(scan, pos, lead, previous);
    return pos === at + 1 ? adverbAlone(scan, at, lead, previous) : null;
  }
  const day = dayAt(scan, at, led, previous);
  return day === null ? null : tail(scan, day, []);
}

const startsJoined = (scan: Scan, at: number): boolean =>
  wordAt(scan, at, "weekday", "relative", "unit", "this")?.joined === true;

/** «في وقت سابق من هذا الشهر» ends with the publication, «في وقت لاحق من هذا العام» begins with it. */
function shareOf(scan: Scan, frame: Moment, lead: readonly string[]): Moment | null {
  const { published } = scan;
  if (published === null || frame.start > published || frame.end < published) return null;
  const entries = [...lead, ...frame.entries];
  if (lead[0] === "part-earlier") return { ...frame, end: published, grain: "span", entries };
  return lead[0] === "part-later" ? { ...frame, start: published, grain: "span", entries } : null;
}

/** A clock time with no day is on the day named in the sentence, else on the day of publication. */
function clockAlone(
  scan: Scan,
  to: number,
  entries: readonly string[],
  previous: Moment | null,
): Moment | null {
  const named = previous !== null && previous.carried !== true && previous.start === previous.end;
  if (named) return { start: previous.start, end: previous.end, grain: "day", to, entries };
  if (scan.published === null) return null;
  return { start: scan.published, end: scan.published, grain: "day", to, entries };
}

const ADVERBS = new Set(["مساء", "صباحا", "ليلا", "فجرا", "ظهرا", "عصرا"]);

const BLOWN_UP = ["نفس", "حزام", "سيار", "عبو", "قنبل", "شاحن", "حافل"];

/** «ألقى براميل صباحا»: on the day last named, else on the day of publication; not «ليلا ونهارا». */
function adverbAlone(
  scan: Scan,
  at: number,
  entries: readonly string[],
  previous: Moment | null,
): Moment | null {
  const { folded } = scan.tokens[at]!;
  const next = scan.tokens[at + 1]?.folded ?? "";
  if (!ADVERBS.has(folded) || folded === "مساء" || folded === "ليلا" || next.startsWith("ونهار")) return null;
  // «انتحاريان فجرا نفسيهما»: the verb.
  if (folded === "فجرا" && BLOWN_UP.some((object) => next.startsWith(object))) return null;
  if (next === "و" || wordAt(scan, at + 1, "part") !== null) return null;
  const day = previous !== null && previous.start === previous.end ? previous.start : scan.published;
  return day === null ? null : { start: day, end: day, grain: "day", to: at + 1, entries };
}

/** «ليل الجمعة السبت», «ليلة الجمعة – السبت»: one night, two days. */
function overNight(scan: Scan, day: Moment): Moment {
  if (day.start !== day.end || !near(scan, day.to, Mark.dash | Mark.slash)) return day;
  const link = wordAt(scan, day.to, "to");
  const word = weekdayWord(scan, link?.to ?? day.to, false);
  if (word === null || word.entry.number !== ((((day.start + 4) % 7) + 7) % 7) + 1) return day;
  return { ...day, end: day.start + 1, grain: "span", to: word.to, entries: [...day.entries, word.entry.id] };
}

/** Parts of day behind the day: «الجمعة صباحا», «أمس مساء». */
function tail(scan: Scan, moment: Moment, lead: readonly string[]): Moment {
  const part = moment.grain === "day" ? nextWord(scan, moment.to, "part") : null;
  const entries = [...lead, ...moment.entries];
  if (part === null || part.definite) return { ...moment, entries };
  const adverb = ADVERBS.has(scan.tokens[part.to - 1]!.folded);
  if (!adverb || wordAt(scan, part.to, "relative", "weekday") !== null) return { ...moment, entries };
  return { ...moment, to: part.to, entries: [...entries, part.entry.id] };
}

/** One day, week, month, year or stretch that begins at `at`. */
function dayAt(scan: Scan, at: number, led: boolean, previous: Moment | null): Moment | null {
  const token = scan.tokens[at];
  if (token === undefined) return null;
  const number = numberAt(scan, at);
  if (number !== null || token.kind === "number") {
    const found =
      (token.kind === "number" ? numericAt(scan, at, led) : null) ??
      dayMonthAt(scan, at, previous) ??
      (number?.ordinal === true ? nthAt(scan, at) : null) ??
      unitAt(scan, at) ??
      (led ? yearAlone(scan, at) : null);
    if (found !== null) return found;
    if (token.kind === "number") return null;
  }
  if (slotAt(scan, at) === null) return null;
  const day = wordAt(scan, at, "unit");
  if (day !== null && day.entry.id === "unit-day" && !day.definite && near(scan, day.to)) {
    const inner = ofDay(scan, day.to, previous);
    if (inner !== null) return { ...inner, entries: [day.entry.id, ...inner.entries] };
  }
  return (
    dualDays(scan, at) ??
    nthAt(scan, at) ??
    relativeAt(scan, at, previous) ??
    thisAt(scan, at) ??
    weekdayAt(scan, at, false, previous) ??
    weekInner(scan, at) ??
    stageAt(scan, at) ??
    restAt(scan, at) ??
    seasonAt(scan, at) ??
    monthDayAt(scan, at) ??
    monthWhole(scan, at, led) ??
    yearOf(scan, at) ??
    sameDay(scan, at, previous) ??
    lastUnits(scan, at) ??
    weekendAt(scan, at) ??
    decadeAt(scan, at) ??
    holidayAt(scan, at)
  );
}

/** Behind «يوم»: «الجمعة», «أمس», «12 مارس», «27». */
function ofDay(scan: Scan, at: number, previous: Moment | null): Moment | null {
  const found =
    nthOfMonth(scan, at) ??
    weekdayAt(scan, at, true, previous) ??
    relativeAt(scan, at, previous) ??
    dayMonthAt(scan, at, previous);
  if (found !== null) return found;
  if (scan.tokens[at]!.kind === "number") {
    const numeric = numericAt(scan, at, true);
    if (numeric !== null) return numeric;
  }
  const number = dayNumberAt(scan, at);
  if (number === null || number.low !== number.high || near(scan, number.to)) return null;
  // «في يوم واحد» counts.
  if (number.low < 3 && !number.ordinal && scan.tokens[at]!.kind === "word") return null;
  const day = bareDay(scan, number.low);
  return day === null ? null : { start: day, end: day, grain: "day", to: number.to, entries: [] };
}
