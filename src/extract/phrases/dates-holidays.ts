import { civilOf, dayOf } from "./dates-days.ts";
import { hijriDay, hijriYearOf } from "./dates-hijri.ts";
import { yearAfter } from "./dates-months.ts";
import { type Moment, near, nextWord, type Scan, wordAt } from "./dates-scan.ts";
import { unitMoment } from "./dates-units.ts";

/**
 * Saturday and Sunday: those of the week of publication with no more said, as newspapers use the bare words for the
 * weekend ahead and, on Sunday, for the one that ends; «الماضي» is the last that is over; «المقبلة» goes with «عطلة»
 * and is this week's, «المقبل» goes with «الأسبوع» and is next week's.
 */
export function weekendAt(scan: Scan, at: number): Moment | null {
  const word = wordAt(scan, at, "weekend");
  if (word === null || scan.published === null) return null;
  const beyond = nextWord(scan, word.to, "after");
  const found = nextWord(scan, beyond?.to ?? word.to, "direction");
  const direction = found?.definite === true ? found : null;
  const value = direction?.entry.value ?? "this";
  const start = unitMoment(scan.published, "week", 0)!.start + 5;
  const to = direction?.to ?? word.to;
  let weeks = 0;
  if (value === "past" || value === "recent") weeks = start + 1 < scan.published ? 0 : -1;
  else if (value === "next" || value === "following") {
    weeks = scan.tokens[to - 1]!.folded.endsWith("ه") ? 0 : 1;
    if (beyond !== null) weeks++;
  }
  const first = start + 7 * weeks;
  return { start: first, end: first + 1, grain: "span", to, entries: [word.entry.id] };
}

/** «صيف 2014», «شتاء العام الماضي», «الصيف الماضي»: three whole months, winter from December on; only with its year behind it. */
export function seasonAt(scan: Scan, at: number): Moment | null {
  const word = wordAt(scan, at, "season");
  if (word === null || !near(scan, word.to)) return null;
  const first = word.entry.number;
  const direction = word.definite ? nextWord(scan, word.to, "direction") : null;
  if (direction?.definite === true && scan.published !== null) {
    const step = direction.entry.value === "past" ? -1 : direction.entry.value === "next" ? 1 : 0;
    if (step === 0) return null;
    let { year } = civilOf(scan.published);
    if (step < 0) while (dayOf(year, first + 3, 1) > scan.published) year--;
    else while (dayOf(year, first, 1) <= scan.published) year++;
    const start = dayOf(year, first, 1);
    const end = dayOf(year, first + 3, 1) - 1;
    return { start, end, grain: "span", to: direction.to, entries: [word.entry.id, direction.entry.id] };
  }
  const year = yearAfter(scan, word.to);
  if (year === null || year.hijri) return null;
  const start = dayOf(year.year - (first === 12 ? 1 : 0), first, 1);
  const end = dayOf(year.year, (first % 12) + 3, 1) - 1;
  return { start, end, grain: "span", to: year.to, entries: [word.entry.id, ...year.entries] };
}

/** «السبعينيات»: the last such decade that has begun; not an age («في السبعينيات من عمره»). */
export function decadeAt(scan: Scan, at: number): Moment | null {
  const word = wordAt(scan, at, "decade");
  if (word === null || scan.published === null) return null;
  const of = nextWord(scan, word.to, "of");
  if (of !== null && scan.tokens[of.to]?.folded.startsWith("عمر")) return null;
  if (of !== null && scan.tokens[of.to]?.folded === "العمر") return null;
  const century = scan.tokens[word.to]?.folded === "القرن" && near(scan, word.to);
  // «في العشرينيات» and «في الثلاثينيات» alone are ages.
  if (!century && (!word.definite || word.entry.number < 40)) return null;
  const past = century ? nextWord(scan, word.to + 1, "direction") : null;
  let start = Math.floor(civilOf(scan.published).year / 100) * 100 + word.entry.number;
  if (past !== null || start + 1 > civilOf(scan.published).year) start -= 100;
  const to = past?.to ?? word.to;
  return {
    start: dayOf(start, 1, 1),
    end: dayOf(start + 9, 12, 31),
    grain: "span",
    to,
    entries: [word.entry.id],
  };
}

/**
 * «عيد الأضحى», «عيد الفطر 2013», «رأس السنة الهجرية», «عيد الفصح»: that of the year said, else the last one, or
 * the one to come where it is nearer and soon.
 */
export function holidayAt(scan: Scan, at: number): Moment | null {
  const word = wordAt(scan, at, "holiday");
  if (word === null) return null;
  const { value } = word.entry;
  const said = near(scan, word.to) ? yearAfter(scan, word.to) : null;
  const { published } = scan;
  if (said === null && published === null) return null;
  const rest = { grain: "day" as const, to: said?.to ?? word.to, entries: [word.entry.id] };
  const hijri = value.startsWith("h");
  if (said?.hijri === true && !hijri) return null;
  if (said?.hijri === true) {
    const start = feast(value, said.year);
    return { start, end: start, ...rest };
  }
  const from = said === null ? published! - 360 : dayOf(said.year, 1, 1);
  const year = hijri ? hijriYearOf(from) : civilOf(from).year;
  let best: number | null = null;
  for (let y = year; y <= year + 2; y++) {
    const day = feast(value, y);
    if (said !== null) {
      if (best === null && civilOf(day).year === said.year) best = day;
    } else {
      const ahead = day - published!;
      if (ahead <= 0 || best === null || (ahead <= SOON && ahead < published! - best)) best = day;
    }
  }
  return best === null ? null : { start: best, end: best, ...rest };
}

/** How many days ahead a feast is in the news before it comes. */
const SOON = 60;

/** The day of a feast in a year of its own calendar: «h10-1», «g12-25», «easter». */
function feast(value: string, year: number): number {
  if (value === "easter") return easter(year);
  const [month, day] = value.slice(1).split("-").map(Number) as [number, number];
  return value.startsWith("h") ? hijriDay(year, month, day) : dayOf(year, month, day);
}

/** Easter Sunday in the Gregorian calendar: Meeus, Astronomical Algorithms, chapter 8. */
function easter(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  return dayOf(year, Math.floor((h + l - 7 * m + 114) / 31), ((h + l - 7 * m + 114) % 31) + 1);
}
