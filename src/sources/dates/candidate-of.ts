import type { DateCandidate, DateOrigin } from "./candidate.ts";
import { writtenDate } from "./written.ts";

/** What `where` says behind a date whose day and month could be told apart by nothing but the custom of the Arabic press. */
export const DAY_FIRST = " (day before month)";

/** A candidate from a date as written somewhere; null where it is no date. `changed`: it is the date of a change. */
export function candidateOf(
  written: string,
  origin: DateOrigin,
  where: string,
  changed = false,
): DateCandidate | null {
  const date = writtenDate(written);
  if (date === null) return null;
  const { day, instant } = date;
  const said = date.dayFirst ? `${where}${DAY_FIRST}` : where;
  return { written: written.trim().slice(0, 100), day, instant, origin, where: said, changed };
}

/** Those of the candidates that are any. */
export function datesAmong(...candidates: readonly (DateCandidate | null)[]): DateCandidate[] {
  return candidates.filter((one) => one !== null);
}
