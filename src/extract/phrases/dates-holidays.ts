import { civilOf, dayOf } from "./dates-days.ts";
import { hijriDay, hijriYearOf } from "./dates-hijri.ts";
import { daysOf, yearAfter } from "./dates-months.ts";
import { type Moment, near, nextWord, type Scan, type Word, wordAt } from "./dates-scan.ts";
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

/** «صيف 2014», «شتاء العام الماضي»: three whole months, winter from December on; only with its year behind it. */
export function seasonAt(scan: Scan, at: number): Moment | null {
  const word = wordAt(scan, at, "season");
  if (word === null || !near(scan, word.to)) return null;
  const year = yearAfter(scan, word.to);
  if (year === null || year.hijri) return null;
  const first = word.entry.number;
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

/** «عيد الأضحى», «عيد الفطر 2013», «رأس السنة الهجرية»: the nearest past one, or that of the year. */
export function holidayAt(scan: Scan, at: number): Moment | null {
  const word = wordAt(scan, at, "holiday");
  if (word === null) return null;
  const { value } = word.entry;
  if (value.startsWith("easter")) return easterAt(scan, word);
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

/** «عيد الفصح»: Easter of the year said, else the nearest past one. */
function easterAt(scan: Scan, word: Word): Moment | null {
  const said = near(scan, word.to) ? yearAfter(scan, word.to) : null;
  const { published } = scan;
  if ((said === null && published === null) || said?.hijri === true) return null;
  const eastern = word.entry.value === "easter-eastern";
  let start = easter(said?.year ?? civilOf(published!).year, eastern);
  if (said === null && start > published!) start = easter(civilOf(published!).year - 1, eastern);
  return { start, end: start, grain: "day", to: said?.to ?? word.to, entries: [word.entry.id] };
}

/** Easter Sunday: Meeus, Astronomical Algorithms, chapter 8, for the Gregorian and the Julian calendar. */
function easter(year: number, eastern: boolean): number {
  const a = year % 19;
  if (eastern) {
    const d = (19 * a + 15) % 30;
    const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
    // The Julian calendar has been behind since 1582, by 13 days from 1900 on.
    const behind = Math.floor(year / 100) - Math.floor(year / 400) - 2;
    return dayOf(year, Math.floor((d + e + 114) / 31), ((d + e + 114) % 31) + 1) + behind;
  }
  const b = Math.floor(year / 100);
  const c = year % 100;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  return dayOf(year, Math.floor((h + l - 7 * m + 114) / 31), ((h + l - 7 * m + 114) % 31) + 1);
}
