import type { Row } from "../../lexicon/parse.ts";
import { type FormTable, tableOf } from "./word-forms.ts";

/** What a word of time does; the kinds are those of lexicon/calendar.tsv. */
export type CalendarKind =
  | "month"
  | "weekday"
  | "unit"
  | "unit-dual"
  | "unit-plural"
  | "unit-before-last"
  | "relative"
  | "part"
  | "direction"
  | "same"
  | "this"
  | "few"
  | "since"
  | "during"
  | "before"
  | "after"
  | "until"
  | "at"
  | "of"
  | "to"
  | "between"
  | "corresponding"
  | "approx"
  | "stage"
  | "last"
  | "clock"
  | "weekend"
  | "now"
  | "era"
  | "decade"
  | "holiday"
  | "same-front" // نفس اليوم
  | "morrow" // غداة
  | "rest" // بقية
  | "share" // ربع، نصف: value: how many make the whole
  | "season" // value: the first month
  | "blocker"; // صلاة: «الجمعة» behind it is no day

/** One line of lexicon/calendar.tsv. */
export interface CalendarEntry {
  readonly id: string;
  readonly kind: CalendarKind;
  /** «g3», «h9» (months), «day» (units), «past» (directions), «-1» (relative days) … as in the file. */
  readonly value: string;
  /** `value` as a number; of a month its number, 1–12; else 0. */
  readonly number: number;
  /** `company`: a month's name that is a common word or a person's name too («مارس»); `definite`: with ال only. */
  readonly alone: string;
}

export interface Calendar {
  readonly table: FormTable<CalendarEntry>;
}

/** The rows of lexicon/calendar.tsv, ready for `timesIn`. */
export function compileCalendar(rows: readonly Row[]): Calendar {
  return { table: tableOf(rows, entryOf) };
}

function entryOf(row: Row): CalendarEntry | null {
  const kind = (row.cells.kind ?? "") as CalendarKind;
  const value = row.cells.value ?? "";
  const digits = kind === "month" ? value.slice(1) : value;
  const number = digits === "" ? 0 : Number(digits);
  return { id: row.id, kind, value, number: Number.isNaN(number) ? 0 : number, alone: row.cells.alone ?? "" };
}
