import { wrongDate } from "../date-trouble.ts";
import type { Metadata } from "../metadata.ts";
import type { SourceTrouble } from "../source-trouble.ts";
import type { DateCandidate, DateOrigin } from "./candidate.ts";
import { candidateOf } from "./candidate-of.ts";

/** Dates that somebody wrote down beside a report, and the warnings about those that are none. */
export interface KnownDates {
  readonly dates: readonly DateCandidate[];
  readonly warnings: readonly SourceTrouble[];
  /** True where the nearest of them says «none»: nobody else's guess is to be asked. */
  readonly none: boolean;
}

/** The `published` of what is known of a report, each with its origin («none» says that there is no date). */
export function datesKnown(
  file: string,
  line: number,
  known: readonly (readonly [metadata: Metadata, origin: DateOrigin])[],
): KnownDates {
  const dates: DateCandidate[] = [];
  const warnings: SourceTrouble[] = [];
  for (const [{ published }, origin] of known) {
    if (published === undefined || published === "none") continue;
    const candidate = candidateOf(published, origin, `${origin === "cell" ? "column" : origin} published`);
    if (candidate === null) warnings.push(wrongDate(file, line, published));
    else dates.push(candidate);
  }
  const none = known.find(([{ published }]) => published !== undefined)?.[0].published === "none";
  return { dates, warnings, none };
}
