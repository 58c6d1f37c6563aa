import type { DateCandidate } from "./candidate.ts";
import { candidateOf } from "./candidate-of.ts";

/** Origins in which a report does not speak itself. */
const BESIDE = new Set<string>(["address", "file-name", "file-properties", "last-modified"]);

/**
 * The dates of a report and, where none of them is said by the report itself, the one that the user gave for such
 * reports (`Context.published`: an ISO day or timestamp, «none», null).
 */
export function withGiven(dates: readonly DateCandidate[], given: string | null): readonly DateCandidate[] {
  if (given === null || given === "none") return dates;
  if (dates.some((date) => !date.changed && !BESIDE.has(date.origin))) return dates;
  const candidate = candidateOf(given, "given", "given by the user");
  return candidate === null ? dates : [candidate, ...dates];
}
