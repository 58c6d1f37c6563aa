import { Mark } from "../../text/token.ts";
import { clockEnd } from "./dates-clock.ts";
import { bareDay, dayMonthAt, dayNumberAt, monthDayAt } from "./dates-day.ts";
import { civilOf, dayOf } from "./dates-days.ts";
import { hijriDay, hijriYearOf } from "./dates-hijri.ts";
import { daysOf, monthAt, namedYear, stageOf, whenAfter, wholeMonth, yearAfter } from "./dates-months.ts";
import { nthAt } from "./dates-nth.ts";
import { numericAt } from "./dates-numeric.ts";
import { relativeAt } from "./dates-relative.ts";
import { type Moment, near, nextWord, numberAt, type Scan, wordAt } from "./dates-scan.ts";
import { lastUnits, unitAt, unitMoment } from "./dates-units.ts";
import { weekdayAt, weekdayWord } from "./dates-weekday.ts";

/**
 * The time that begins at `at`, its part of day and clock included: «فجر أمس الجمعة», «الساعة الثانية من ظهر الثلاثاء».
 * `led` says that «في», «منذ» or the like stands in front, which «2014» and «مارس» need.
 */
export function momentAt(scan: Scan, at: number, led: boolean, previous: Moment | null): Moment | null {
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
    }
    const alone = wordAt(scan, at, "relative", "unit") !== null ? dayAt(scan, at, led, previous) : null;
    if (alone !== null) return tail(scan, alone, []);
    return clock > at ? clockAlone(scan, pos, lead, previous) : null;
  }
  const day = dayAt(scan, at, led, previous);
  return day === null ? null : tail(scan, day, []);
}

const startsJoined = (scan: Scan, at: number): boolean =>
  wordAt(scan, at, "weekday", "relative", "unit", "this")?.joined === true;

/** A clock time with no day is on the day last named, else on the day of publication. */
function clockAlone(scan: Scan, to: number, entries: readonly string[], previous: Moment | null): Moment | null {
  if (previous !== null && previous.start === previous.end) return { ...previous, to, entries };
  if (scan.published === null) return null;
  return { start: scan.published, end: scan.published, grain: "day", to, entries };
}

/** «ليل الجمعة السبت», «ليلة الجمعة – السبت»: one night, two days. */
function overNight(scan: Scan, day: Moment): Moment {
  if (day.start !== day.end || !near(scan, day.to, Mark.dash | Mark.slash)) return day;
  const link = wordAt(scan, day.to, "to");
  const word = weekdayWord(scan, link?.to ?? day.to, false);
  if (word === null || word.entry.number !== ((day.start + 4) % 7 + 7) % 7 + 1) return day;
  return { ...day, end: day.start + 1, grain: "span", to: word.to, entries: [...day.entries, word.entry.id] };
}

/** Parts of day behind the day: «الجمعة صباحا», «أمس مساء». */
function tail(scan: Scan, moment: Moment, lead: readonly string[]): Moment {
  const part = moment.grain === "day" ? nextWord(scan, moment.to, "part") : null;
  const entries = [...lead, ...moment.entries];
  if (part === null || part.definite) return { ...moment, entries };
  const last = scan.tokens[part.to - 1]!.folded;
  const adverb = last === "مساء" || last === "صباحا" || last === "ليلا" || last === "فجرا" || last === "ظهرا" || last === "عصرا";
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
  const slot = scan.table.get(token.folded);
  if (slot === undefined) return null;
  const day = wordAt(scan, at, "unit");
  if (day !== null && day.entry.id === "unit-day" && !day.definite && near(scan, day.to)) {
    const inner = ofDay(scan, day.to, previous);
    if (inner !== null) return { ...inner, entries: [day.entry.id, ...inner.entries] };
  }
  return (
    nthAt(scan, at) ??
    relativeAt(scan, at, previous) ??
    thisAt(scan, at) ??
    weekdayAt(scan, at, false, previous) ??
    unitAt(scan, at) ??
    weekInner(scan, at) ??
    stageAt(scan, at, led) ??
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
  const found = weekdayAt(scan, at, true, previous) ?? relativeAt(scan, at, previous) ?? dayMonthAt(scan, at, previous);
  if (found !== null) return found;
  if (scan.tokens[at]!.kind === "number") {
    const numeric = numericAt(scan, at, true);
    if (numeric !== null) return numeric;
  }
  const number = dayNumberAt(scan, at);
  if (number === null || number.low !== number.high || near(scan, number.to)) return null;
  const day = bareDay(scan, number.low);
  return day === null ? null : { start: day, end: day, grain: "day", to: number.to, entries: [] };
}

/** «هذا يوم الجمعة» lies in the week of publication; «هذه الليلة», «هذا الصباح» are the day itself; «هذا سبتمبر». */
function thisAt(scan: Scan, at: number): Moment | null {
  const word = wordAt(scan, at, "this");
  const { published } = scan;
  if (word === null || published === null || !near(scan, word.to)) return null;
  const part = nextWord(scan, word.to, "part", "relative");
  if (part !== null && part.entry.number === 0 && scan.tokens[word.to]!.folded.startsWith("ال")) {
    return { start: published, end: published, grain: "day", to: part.to, entries: [word.entry.id, part.entry.id] };
  }
  const month = monthAt(scan, word.to);
  if (month !== null) {
    const days = wholeMonth(scan, month, { year: null, direction: "this", to: 0, entries: [] });
    return days === null ? null : { ...days, grain: "month", to: month.to, entries: [word.entry.id, ...month.entries] };
  }
  const unit = nextWord(scan, word.to, "unit");
  const pos = unit !== null && unit.entry.id === "unit-day" && !unit.definite ? unit.to : word.to;
  const weekday = near(scan, pos) ? weekdayWord(scan, pos, pos > word.to) : null;
  if (weekday === null) return null;
  const day = unitMoment(published, "week", 0)!.start + weekday.entry.number - 1;
  return { start: day, end: day, grain: "day", to: weekday.to, entries: [word.entry.id, weekday.entry.id] };
}

/** «الأسبوع المقبل يوم الجمعة». */
function weekInner(scan: Scan, at: number): Moment | null {
  const week = unitAt(scan, at);
  return week;
}

/** «مطلع العام الحالي», «أواخر كانون الأول», «منتصف الشهر الماضي», «أول أكتوبر». */
function stageAt(scan: Scan, at: number, led: boolean): Moment | null {
  const stage = wordAt(scan, at, "stage");
  if (stage === null || !near(scan, stage.to)) return null;
  const frame = unitAt(scan, stage.to) ?? monthWhole(scan, stage.to, true) ?? yearOf(scan, stage.to) ?? decadeAt(scan, stage.to);
  if (frame === null && led && scan.numbers.has(stage.to)) {
    const year = yearAlone(scan, stage.to);
    if (year !== null) return { ...year, ...stageOf(stage.entry.value, year), entries: [stage.entry.id, ...year.entries], grain: "span" };
  }
  if (frame === null || frame.grain === "day") return null;
  const entries = [stage.entry.id, ...frame.entries];
  if (frame.grain === "week" && stage.entry.value === "end") {
    return { start: frame.start + 5, end: frame.end, grain: "span", to: frame.to, entries };
  }
  return { ...stageOf(stage.entry.value, frame), grain: "span", to: frame.to, entries };
}

/** «آذار/مارس الماضي», «شهر يونيو», «مارس 2015», «رمضان»; a doubtful name needs company or `led`. */
function monthWhole(scan: Scan, at: number, led: boolean): Moment | null {
  const month = monthAt(scan, at);
  if (month === null) return null;
  const when = whenAfter(scan, month.to);
  if (month.doubtful && !led && when.to === month.to) return null;
  const days = wholeMonth(scan, month, when);
  if (days === null) return null;
  return { start: days.start, end: days.end, grain: "month", to: when.to, entries: [...month.entries, ...when.entries] };
}

const wholeYear = (year: number, hijri: boolean): { start: number; end: number; grain: "year" } =>
  hijri
    ? { start: hijriDay(year, 1, 1), end: hijriDay(year + 1, 1, 1) - 1, grain: "year" }
    : { start: dayOf(year, 1, 1), end: dayOf(year, 12, 31), grain: "year" };

/** «عام 2014», «العام الجاري», «سنة 1440هـ», «عامي 2014 و2018». */
function yearOf(scan: Scan, at: number): Moment | null {
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
  grain: "span",
  to,
  entries,
});

/** «2014» and «1440هـ» behind «في», «منذ»: only where no noun can be counted, or in the common span of years. */
function yearAlone(scan: Scan, at: number): Moment | null {
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

const COUNTED = new Set("شخص شخصا مدني مدنيا مقاتل مقاتلا جندي جنديا قتيل قتيلا جريح جريحا عنصر عنصرا كيلومتر كم متر مترا دولار طن عائله اسره موقع موقعا".split(" "));
const countedBehind = (scan: Scan, at: number): boolean => near(scan, at) && COUNTED.has(scan.tokens[at]!.folded);

/** «ذلك اليوم» is left alone; «نفس اليوم» and «اليوم ذاته» are the day last named. */
function sameDay(scan: Scan, at: number, previous: Moment | null): Moment | null {
  if (scan.tokens[at]!.folded !== "نفس" || previous === null || !near(scan, at + 1)) return null;
  const word = wordAt(scan, at + 1, "relative");
  return word?.entry.id === "day-today" ? { ...previous, to: word.to, entries: [word.entry.id] } : null;
}

/** Saturday and Sunday: the last ones before the publication, or those of the week named. */
function weekendAt(scan: Scan, at: number): Moment | null {
  const word = wordAt(scan, at, "weekend");
  if (word === null || scan.published === null) return null;
  const direction = nextWord(scan, word.to, "direction");
  const value = direction?.definite === true ? direction.entry.value : "past";
  const step = value === "next" || value === "this" ? 0 : -1;
  const week = unitMoment(scan.published, "week", step)!;
  let start = week.start + 5;
  if (step === -1 && start + 7 <= scan.published) start += 7;
  const to = direction?.definite === true ? direction.to : word.to;
  return { start, end: start + 1, grain: "span", to, entries: [word.entry.id] };
}

/** «السبعينيات»: the last such decade that has begun; not an age («في السبعينيات من عمره»). */
function decadeAt(scan: Scan, at: number): Moment | null {
  const word = wordAt(scan, at, "decade");
  if (word === null || scan.published === null) return null;
  const of = nextWord(scan, word.to, "of");
  if (of !== null && scan.tokens[of.to]?.folded.startsWith("عمر")) return null;
  if (of !== null && scan.tokens[of.to]?.folded === "العمر") return null;
  const century = scan.tokens[word.to]?.folded === "القرن" && near(scan, word.to);
  if (!word.definite && !century) return null;
  const past = century ? nextWord(scan, word.to + 1, "direction") : null;
  let start = Math.floor(civilOf(scan.published).year / 100) * 100 + word.entry.number;
  if (past !== null || start + 1 > civilOf(scan.published).year) start -= 100;
  const to = past?.to ?? word.to;
  return { start: dayOf(start, 1, 1), end: dayOf(start + 9, 12, 31), grain: "span", to, entries: [word.entry.id] };
}

/** «عيد الأضحى», «عيد الفطر 2013», «رأس السنة الهجرية»: the nearest past one, or that of the year. */
function holidayAt(scan: Scan, at: number): Moment | null {
  const word = wordAt(scan, at, "holiday");
  if (word === null) return null;
  const { value } = word.entry;
  const [month, day] = value.slice(1).split("-").map(Number) as [number, number];
  const year = near(scan, word.to) ? yearAfter(scan, word.to) : null;
  const to = year?.to ?? word.to;
  const hijri = value.startsWith("h");
  const entries = [word.entry.id];
  if (year !== null && hijri && !year.hijri) {
    for (let h = hijriYearOf(dayOf(year.year, 1, 1)); h <= hijriYearOf(dayOf(year.year, 12, 31)); h++) {
      const start = hijriDay(h, month, day);
      if (civilOf(start).year === year.year) return { start, end: start, grain: "day", to, entries };
    }
    return null;
  }
  const when = { year: year?.year ?? null, direction: null, to, entries: [] };
  const days = daysOf(scan, { month, hijri }, day, day, when);
  return days === null ? null : { ...days, grain: "day", to, entries };
}
