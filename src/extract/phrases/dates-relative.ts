import { dayMonthAt } from "./dates-day.ts";
import { weekdayOf } from "./dates-days.ts";
import { isDays, type Moment, near, nextWord, numberAt, type Scan, wordAt } from "./dates-scan.ts";
import { contradiction, weekdayUpTo, weekdayWord } from "./dates-weekday.ts";

/** Adjectives that make a name of «اليوم»: «اليوم العالمي للمرأة». */
const NAMED = new Set(["العالمي", "الدولي", "الوطني", "الواحد"]);

/** «اليوم», «أمس الجمعة», «أول من أمس», «اليوم المنصرم», «اليوم نفسه»; not «اليوم الأول», «اليوم العالمي». */
export function relativeAt(scan: Scan, at: number, previous: Moment | null): Moment | null {
  const word = wordAt(scan, at, "relative");
  if (word === null) return null;
  const { published } = scan;
  const entries = [word.entry.id];
  let { to } = word;
  let step = word.entry.number;
  const today = word.entry.id === "day-today";
  if (today && scan.tokens[at - 1]?.folded === "ذلك" && near(scan, at)) {
    return previous === null || !isDays(previous) ? null : { ...previous, to, entries };
  }
  if (today && near(scan, to)) {
    const same = nextWord(scan, to, "same");
    if (same !== null) {
      if (previous === null || !isDays(previous)) return null;
      return { ...previous, to: same.to, entries: [...entries, same.entry.id] };
    }
    const token = scan.tokens[to]!;
    if (NAMED.has(token.folded) || numberAt(scan, to)?.ordinal === true) return null;
    const direction = nextWord(scan, to, "direction");
    if (direction?.definite === true) {
      const { value } = direction.entry;
      if (value === "following") {
        if (previous === null) return null;
        const day = previous.end + 1;
        return {
          start: day,
          end: day,
          grain: "day",
          to: direction.to,
          entries: [...entries, direction.entry.id],
        };
      }
      if (value === "past") step = -1;
      else if (value === "next") step = 1;
      else if (value === "recent") return null;
      ({ to } = direction);
      entries.push(direction.entry.id);
    }
  }
  if (published === null) return null;
  const day = published + step;
  const moment: Moment = { start: day, end: day, grain: "day", to, entries };
  if (!near(scan, to)) return moment;
  const weekday = weekdayWord(scan, to, false);
  if (weekday === null || weekday.joined || weekday.clitic !== "") {
    // «اليوم 13 مارس»: the date says it better.
    const dated = dayMonthAt(scan, to, previous);
    return dated === null ? moment : { ...dated, entries: [...entries, ...dated.entries] };
  }
  const both = [...entries, weekday.entry.id];
  if (weekdayOf(day) === weekday.entry.number) return { ...moment, to: weekday.to, entries: both };
  const named = weekdayUpTo(published, weekday.entry.number);
  const trouble = contradiction(weekday.entry.number, day);
  return { start: named, end: named, grain: "day", to: weekday.to, entries: both, trouble };
}
