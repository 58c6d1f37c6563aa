import { monthAt, wholeMonth } from "./dates-months.ts";
import { isDays, type Moment, near, nextWord, type Scan, wordAt } from "./dates-scan.ts";
import { unitAt, unitMoment } from "./dates-units.ts";
import { weekdayUpTo, weekdayWord } from "./dates-weekday.ts";

/** «هذا يوم الجمعة» lies in the week of publication; «هذه الليلة», «هذا الصباح» are the day itself; «هذا سبتمبر». */
export function thisAt(scan: Scan, at: number): Moment | null {
  const word = wordAt(scan, at, "this");
  const { published } = scan;
  if (word === null || published === null || !near(scan, word.to)) return null;
  const part = nextWord(scan, word.to, "part", "relative");
  if (part?.entry.id === "night-tonight") {
    // A report speaks of «هذه الليلة» when it is over: the night that began the day before.
    const entries = [word.entry.id, part.entry.id];
    return { start: published - 1, end: published - 1, grain: "day", to: part.to, entries };
  }
  if (part !== null && part.entry.number === 0 && scan.tokens[word.to]!.folded.startsWith("ال")) {
    return {
      start: published,
      end: published,
      grain: "day",
      to: part.to,
      entries: [word.entry.id, part.entry.id],
    };
  }
  const month = monthAt(scan, word.to);
  if (month !== null) {
    const days = wholeMonth(scan, month, { year: null, direction: "this", to: 0, entries: [] });
    return days === null
      ? null
      : { ...days, grain: "month", to: month.to, entries: [word.entry.id, ...month.entries] };
  }
  const unit = nextWord(scan, word.to, "unit");
  const pos = unit !== null && unit.entry.id === "unit-day" && !unit.definite ? unit.to : word.to;
  const weekday = near(scan, pos) ? weekdayWord(scan, pos, pos > word.to) : null;
  if (weekday === null) return null;
  const day = unitMoment(published, "week", 0)!.start + weekday.entry.number - 1;
  return { start: day, end: day, grain: "day", to: weekday.to, entries: [word.entry.id, weekday.entry.id] };
}

/** «يومي الجمعة والسبت الماضيين»: from the one day to the other. */
export function dualDays(scan: Scan, at: number): Moment | null {
  const dual = wordAt(scan, at, "unit-dual");
  if (dual === null || dual.entry.value !== "day" || scan.published === null || !near(scan, dual.to))
    return null;
  const first = weekdayWord(scan, dual.to, false);
  if (first === null || !near(scan, first.to)) return null;
  const and = scan.tokens[first.to]!.folded === "و" ? 1 : 0;
  const second = weekdayWord(scan, first.to + and, false);
  if (second === null || (and === 0 && !second.joined)) return null;
  const direction = nextWord(scan, second.to, "direction");
  const ahead = direction?.entry.value === "next";
  const end = weekdayUpTo(scan.published + (ahead ? 7 : 0), second.entry.number);
  const start = weekdayUpTo(end, first.entry.number);
  const entries = [dual.entry.id, first.entry.id, second.entry.id];
  return { start, end, grain: "span", to: direction?.to ?? second.to, entries };
}

/** «الشهر الماضي», «الأيام الماضية»; «الأسبوع المقبل يوم الجمعة», «… بين الأربعاء والجمعة» are those days. */
export function weekInner(scan: Scan, at: number): Moment | null {
  const week = unitAt(scan, at);
  if (week === null || week.grain !== "week" || !near(scan, week.to)) return week;
  const range = weekdaysOf(scan, week);
  if (range !== null) return range;
  const unit = nextWord(scan, week.to, "unit");
  const pos = unit?.entry.id === "unit-day" && !unit.definite ? unit.to : week.to;
  const weekday = near(scan, pos) ? weekdayWord(scan, pos, pos > week.to) : null;
  if (weekday === null || weekday.joined || weekday.clitic !== "") return week;
  const day = week.start + weekday.entry.number - 1;
  return { start: day, end: day, grain: "day", to: weekday.to, entries: [...week.entries, weekday.entry.id] };
}

/** «بين الأربعاء والجمعة», «من الأحد إلى الخميس» behind a week. */
function weekdaysOf(scan: Scan, week: Moment): Moment | null {
  const link = nextWord(scan, week.to, "between", "of");
  if (link === null || !near(scan, link.to)) return null;
  const first = weekdayWord(scan, link.to, false);
  if (first === null || first.joined || first.clitic !== "" || !near(scan, first.to)) return null;
  const to = wordAt(scan, first.to, "to", "until");
  const and = scan.tokens[first.to]!.folded === "و";
  const pos = to?.to ?? first.to + (and ? 1 : 0);
  if (!near(scan, pos)) return null;
  const last = weekdayWord(scan, pos, false);
  if (last === null || (link.entry.kind === "of" ? to === null : to !== null || !(and || last.joined))) {
    return null;
  }
  const end = week.start + last.entry.number - 1;
  const entries = [...week.entries, link.entry.id, first.entry.id, last.entry.id];
  const start = weekdayUpTo(end, first.entry.number);
  return { start, end, lastStart: end, grain: "span", to: last.to, entries };
}

/** «ذلك اليوم» is left alone; «نفس اليوم» and «اليوم ذاته» are the day last named. */
export function sameDay(scan: Scan, at: number, previous: Moment | null): Moment | null {
  const front = wordAt(scan, at, "same-front");
  if (front === null || front.definite || previous === null || !near(scan, at + 1)) return null;
  const word = wordAt(scan, at + 1, "relative");
  if (word?.entry.id !== "day-today" || !isDays(previous)) return null;
  return { ...previous, to: word.to, entries: [front.entry.id, word.entry.id] };
}
