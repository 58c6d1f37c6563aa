import { civilOf, dayOf } from "./dates-days.ts";
import { hijriDay, hijriYearOf } from "./dates-hijri.ts";
import { daysOf, yearAfter } from "./dates-months.ts";
import { type Moment, near, nextWord, type Scan, wordAt } from "./dates-scan.ts";
import { unitMoment } from "./dates-units.ts";

/** Saturday and Sunday: the last ones before the publication, or those of the week named. */
export function weekendAt(scan: Scan, at: number): Moment | null {
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
