import { civilOf, dayOf, weekdayOf } from "./dates-days.ts";
import { monthAt, namedYear, whenAfter, wholeMonth } from "./dates-months.ts";
import { type Moment, near, numberAt, type Scan, wordAt } from "./dates-scan.ts";
import { unitAt, unitMoment } from "./dates-units.ts";
import { yearAlone } from "./dates-years.ts";

/** «الأسبوع الأول من أكتوبر», «آخر يوم في شباط», «ثالث ثلاثاء من أيلول 2014», «اليوم الأخير من الشهر الماضي». */
export function nthAt(scan: Scan, at: number): Moment | null {
  const head = rankFirst(scan, at) ?? rankLast(scan, at);
  if (head === null) return null;
  let pos = head.to;
  if (!near(scan, pos)) return null;
  const link = wordAt(scan, pos, "of", "at");
  const linked = link !== null && link.to === pos + 1;
  if (linked) pos++;
  const frame = frameAt(scan, pos);
  if (frame === null) return null;
  const ofYear = head.what === "week" || typeof head.what === "object";
  if (frame.grain === "year" && !(ofYear && (linked || frame.named))) return null;
  const entries = [...head.entries, ...frame.entries];
  const days = pick(head, frame);
  return days === null ? null : { ...days, to: frame.to, entries };
}

/** A day, a week, a weekday (1–7) or one of so many equal parts («الربع»). */
type Thing = "day" | "week" | number | { readonly parts: number };

interface Head {
  /** 1, 2, 3 …; -1 is the last. */
  readonly rank: number;
  readonly what: Thing;
  readonly to: number;
  readonly entries: readonly string[];
}

function thingAt(scan: Scan, at: number): { what: Thing; to: number; id: string } | null {
  const word = wordAt(scan, at, "unit", "weekday", "relative", "share");
  if (word === null) return null;
  const { entry } = word;
  if (entry.kind === "share") {
    return word.definite ? { what: { parts: entry.number }, to: word.to, id: entry.id } : null;
  }
  if (entry.kind === "weekday") return { what: entry.number, to: word.to, id: entry.id };
  if (entry.kind === "relative") {
    return entry.id === "day-today" ? { what: "day", to: word.to, id: entry.id } : null;
  }
  if (entry.value !== "day" && entry.value !== "week") return null;
  return { what: entry.value, to: word.to, id: entry.id };
}

function rankFirst(scan: Scan, at: number): Head | null {
  const last = wordAt(scan, at, "last");
  if (last !== null && !last.definite && near(scan, last.to)) {
    const thing = thingAt(scan, last.to);
    return thing === null
      ? null
      : { rank: -1, what: thing.what, to: thing.to, entries: [last.entry.id, thing.id] };
  }
  const number = numberAt(scan, at);
  if (number === null || !number.ordinal || number.value === null || !near(scan, number.to)) return null;
  const thing = thingAt(scan, number.to);
  return thing === null ? null : { rank: number.value, what: thing.what, to: thing.to, entries: [thing.id] };
}

function rankLast(scan: Scan, at: number): Head | null {
  const thing = thingAt(scan, at);
  if (thing === null || !near(scan, thing.to)) return null;
  const number = numberAt(scan, thing.to);
  if (number?.ordinal === true && number.value !== null) {
    return { rank: number.value, what: thing.what, to: number.to, entries: [thing.id] };
  }
  const recent = wordAt(scan, thing.to, "direction");
  if (recent === null || recent.entry.value !== "recent" || !recent.definite) return null;
  return { rank: -1, what: thing.what, to: recent.to, entries: [thing.id, recent.entry.id] };
}

type Frame = Moment & { readonly named?: boolean };

function frameAt(scan: Scan, at: number): Frame | null {
  const month = monthAt(scan, at);
  if (month !== null) {
    const when = whenAfter(scan, month.to);
    const days = wholeMonth(scan, month, when);
    if (days === null) return null;
    return { ...days, grain: "month", to: when.to, entries: [...month.entries, ...when.entries] };
  }
  const year = namedYear(scan, at);
  if (year !== null && !year.hijri) {
    const start = dayOf(year.year, 1, 1);
    return {
      start,
      end: dayOf(year.year, 12, 31),
      grain: "year",
      to: year.to,
      entries: year.entries,
      named: true,
    };
  }
  const unit = unitAt(scan, at) ?? yearAlone(scan, at);
  return unit !== null && (unit.grain === "month" || unit.grain === "year") ? unit : null;
}

/** «يوم الأحد الثاني» with no month behind it: of the month of publication. */
export function nthOfMonth(scan: Scan, at: number): Moment | null {
  const head = rankLast(scan, at);
  if (head === null || typeof head.what !== "number" || head.rank < 0 || near(scan, head.to)) return null;
  const month = scan.published === null ? null : unitMoment(scan.published, "month", 0);
  const days = month === null ? null : pick(head, { ...month, to: head.to, entries: [] });
  return days === null ? null : { ...days, to: head.to, entries: head.entries };
}

function pick(
  head: Head,
  frame: Frame,
): { start: number; end: number; grain: "day" | "week" | "span" } | null {
  const { rank, what } = head;
  const { start, end } = frame;
  if (typeof what === "object") return shareOf(what.parts, rank, frame);
  if (what === "day") {
    const day = rank < 0 ? end : start + rank - 1;
    return day > end ? null : { start: day, end: day, grain: "day" };
  }
  if (what === "week" && frame.grain === "year") {
    // Weeks of a year are counted as ISO 8601 does: the first holds 4 January.
    const fourth = dayOf(civilOf(start).year, 1, 4);
    const first = fourth - weekdayOf(fourth) + 1;
    if (rank < 0 || rank > 53) return null;
    return { start: first + 7 * (rank - 1), end: first + 7 * rank - 1, grain: "week" };
  }
  const weekday = what === "week" ? 1 : what;
  let day: number;
  if (rank < 0) day = end - ((weekdayOf(end) - weekday + 7) % 7);
  else day = start + ((weekday - weekdayOf(start) + 7) % 7) + 7 * (rank - 1);
  if (day > end) return null;
  return what === "week"
    ? { start: day, end: day + 6, grain: "week" }
    : { start: day, end: day, grain: "day" };
}

/** «الربع الثالث من 2020», «النصف الأول من مارس». */
function shareOf(
  parts: number,
  rank: number,
  frame: Frame,
): { start: number; end: number; grain: "span" } | null {
  const nth = rank < 0 ? parts : rank;
  if (nth > parts) return null;
  const { year, month } = civilOf(frame.start);
  if (frame.grain === "year") {
    const months = 12 / parts;
    const start = dayOf(year, month + months * (nth - 1), 1);
    return { start, end: dayOf(year, month + months * nth, 1) - 1, grain: "span" };
  }
  const days = Math.floor(30 / parts);
  const start = frame.start + days * (nth - 1);
  return { start, end: nth === parts ? frame.end : start + days - 1, grain: "span" };
}
