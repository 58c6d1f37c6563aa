import { parseIso } from "../../extract/phrases/dates-days.ts";
import { DATE_ORIGINS, type DateCandidate } from "./candidate.ts";
import { conflictOf, NEAR } from "./conflict.ts";
import type { ChosenDate } from "./published.ts";
import { settled } from "./settle.ts";

/** News on the web, and the machines' habit of writing 0001 or 1970 for «unknown», begin after this day. */
const EARLIEST = "1990-01-01";

/**
 * The surest of the dates (`DATE_ORIGINS`, those of a change last), impossible ones left out: before 1990, or more than a
 * day after `takenAt` (an ISO instant; null: not known). A conflict where others are more than a day from it; a change
 * after the publication is none.
 */
export function chooseDate(candidates: readonly DateCandidate[], takenAt: string | null = null): ChosenDate {
  const taken = takenAt === null ? null : parseIso(takenAt);
  const possible = settled(candidates).filter(({ day }) => {
    const number = parseIso(day);
    return number !== null && day >= EARLIEST && (taken === null || number <= taken + NEAR);
  });
  const rank = (one: DateCandidate): number =>
    DATE_ORIGINS.indexOf(one.origin) + (one.changed ? DATE_ORIGINS.length : 0);
  const [chosen, ...others] = possible.sort((a, b) => rank(a) - rank(b));
  if (chosen === undefined) return { published: null, conflict: null };
  const { day, origin, where } = chosen;
  const instant =
    chosen.instant ??
    others.find((one) => one.day === day && !one.changed && one.instant !== null)?.instant ??
    null;
  const published = { day, instant, origin, where };
  return { published, conflict: conflictOf(chosen, others) };
}
