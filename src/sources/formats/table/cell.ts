import type { DateCandidate } from "../../dates/candidate.ts";
import { candidateOf } from "../../dates/candidate-of.ts";

/** What stands in a cell: text in CSV; XLSX tells numbers, days and truth values apart. */
export type Cell = string | number | boolean | Date | null;

/** Day 0 of Excel's count, for dates after February 1900 (its calendar has a 29 February 1900). */
const DAY_ZERO = Date.UTC(1899, 11, 30);
/** Counted days from 1954 to 2119: smaller and larger numbers are something else. */
const [FIRST, LAST] = [20_000, 80_000];
const DAY = 24 * 60 * 60 * 1000;

/** A cell as text. */
export function cellText(cell: Cell | undefined): string {
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? "" : shortened(cell);
  return cell === null || cell === undefined ? "" : String(cell);
}

/** The date in a cell: a day of Excel, its count of days, or whatever people write; null where it is none. */
export function cellDate(cell: Cell | undefined, column: string): DateCandidate | null {
  const where = `column ${column}`;
  if (cell instanceof Date) return candidateOf(cellText(cell), "cell", where);
  const written = cellText(cell).trim();
  const counted = /^\d{5}(?:\.\d+)?$/.test(written) ? Number(written) : 0;
  if (counted < FIRST || counted > LAST) return candidateOf(written, "cell", where);
  const candidate = candidateOf(shortened(new Date(DAY_ZERO + counted * DAY)), "cell", where);
  return candidate && { ...candidate, written };
}

/** «2018-03-13», with the hour where there is one. Spreadsheets know no zones: UTC stands for what is written. */
function shortened(date: Date): string {
  const [day, time] = new Date(Math.round(date.getTime() / 1000) * 1000)
    .toISOString()
    .slice(0, 19)
    .split("T");
  return time === "00:00:00" ? day! : `${day} ${time}`;
}
