import { Mark } from "../../text/token.ts";
import { dayOf, isDate, monthLength } from "./dates-days.ts";
import { hijriDay } from "./dates-hijri.ts";
import { daysOf, monthAt, yearAfter } from "./dates-months.ts";
import { type Moment, near, type Scan, wordAt } from "./dates-scan.ts";

const integer = (text: string | undefined): number | null => {
  if (text === undefined || text.length === 0 || text.length > 4) return null;
  const value = Number(text);
  return Number.isInteger(value) && !text.includes(".") ? value : null;
};

/**
 * Dates in digits: «13/3/2019», «2019-03-13», «13.3.2019», «22/04», «3/2015». The day comes first, as Arabic writes it;
 * only an impossible month turns the two round. `led` says that a word of time stands in front, which «22-4» needs.
 */
export function numericAt(scan: Scan, at: number, led: boolean): Moment | null {
  const token = scan.tokens[at]!;
  const dotted = token.folded.includes(".") ? token.folded.split(".") : null;
  if (dotted !== null) {
    if (dotted.length === 3) return three(scan, dotted, at + 1);
    if (dotted.length !== 2) return null;
    const ends = scan.tokens[at + 1] === undefined || (scan.tokens[at + 1]!.before & ~Mark.space) !== 0;
    return ends ? two(scan, dotted, at + 1, led) : null;
  }
  const second = scan.tokens[at + 1];
  if (second?.kind !== "number") return null;
  const mark = second.before;
  if (mark !== Mark.slash && mark !== Mark.dash) return null;
  const third = scan.tokens[at + 2];
  if (third?.kind === "number" && third.before === mark) {
    return three(scan, [token.folded, second.folded, third.folded], at + 3);
  }
  // «4-22 يناير» are days of the month behind.
  if (monthBehind(scan, at + 2)) return null;
  const sure =
    led || (mark === Mark.slash && (token.folded.startsWith("0") || second.folded.startsWith("0")));
  return two(scan, [token.folded, second.folded], at + 2, sure);
}

const monthBehind = (scan: Scan, at: number): boolean => near(scan, at) && monthAt(scan, at) !== null;

function three(scan: Scan, parts: readonly string[], to: number): Moment | null {
  const values = parts.map(integer);
  let [day, month, year] = values as [number | null, number | null, number | null];
  if (day === null || month === null || year === null) return null;
  if (parts[0]!.length === 4) [day, year] = [year, day];
  else if (parts[2]!.length <= 2) year += year < 70 ? 2000 : 1900;
  else if (parts[2]!.length !== 4) return null;
  // «16/04/21» in 2016 begins with the year: read the other way it would lie years ahead.
  const ahead = parts[0]!.length === 2 && parts[2]!.length === 2 && scan.published !== null;
  if (ahead && dayOf(year, month, day) > scan.published + 366) {
    const turned = 2000 + day;
    const other = values[2]!;
    if (isDate(turned, month, other) && dayOf(turned, month, other) <= scan.published) {
      [day, year] = [other, turned];
    }
  }
  if (month > 12 && day <= 12) [day, month] = [month, day];
  const era = wordAt(scan, to, "era");
  if ((era !== null && era.entry.value === "hijri") || (year >= 1300 && year < 1500)) {
    if (month < 1 || month > 12 || day < 1 || day > 30) return null;
    const start = hijriDay(year, month, day);
    return { to: era === null ? to : era.to, start, end: start, grain: "day", entries: [] };
  }
  if (year < 1000 || year > 2199 || !isDate(year, month, day)) return null;
  const start = dayOf(year, month, day);
  return { to, start, end: start, grain: "day", entries: [], yearSaid: true };
}

function two(
  scan: Scan,
  parts: readonly [string, string] | readonly string[],
  to: number,
  sure: boolean,
): Moment | null {
  let first = integer(parts[0]);
  let second = integer(parts[1]);
  if (first === null || second === null) return null;
  if (parts[0]!.length === 4 && parts[1]!.length <= 2) [first, second] = [second, first];
  if (second >= 1900 && second <= 2199) {
    if (first < 1 || first > 12) return null;
    const start = dayOf(second, first, 1);
    return { to, start, end: start + monthLength(second, first) - 1, grain: "month", entries: [] };
  }
  if (!sure || first > 31 || second > 31) return null;
  if (second > 12) [first, second] = [second, first];
  if (second < 1 || second > 12) return null;
  const year = yearAfter(scan, to);
  // «08/12, 2015»: a comma before the year is American, and so is the month in front.
  const american = year !== null && (scan.tokens[to]!.before & Mark.comma) !== 0 && first <= 12;
  if (american) [first, second] = [second, first];
  const when = { year: year?.year ?? null, direction: null, to: year?.to ?? to, entries: [] };
  const days = daysOf(scan, { month: second, hijri: false }, first, first, when);
  return days === null ? null : { to: when.to, ...days, grain: "day", entries: [] };
}
