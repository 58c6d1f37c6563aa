import { fold } from "../../text/fold.ts";
import { GREGORIAN, HIJRI } from "./month-names.ts";

/** A month as a word: of the Gregorian year, or of the Hijri one. */
export interface Month {
  readonly calendar: "gregorian" | "hijri";
  /** 1–12. */
  readonly number: number;
}

const MONTHS: ReadonlyMap<string, Month> = new Map([
  ...named("gregorian", GREGORIAN),
  ...named("hijri", HIJRI),
]);

function named(calendar: Month["calendar"], rows: readonly string[]): [string, Month][] {
  return rows.flatMap((row, index) =>
    row.split("|").map((name): [string, Month] => [fold(name), { calendar, number: index + 1 }]),
  );
}

/** A pattern for one month's name in folded text, the longest names first. */
export const MONTH_NAME: string = [...MONTHS.keys()].sort((a, b) => b.length - a.length).join("|");

/** The month of a name as `MONTH_NAME` finds it in folded text. */
export function monthOf(name: string): Month | null {
  return MONTHS.get(name.replace(/\s+/g, " ")) ?? null;
}
