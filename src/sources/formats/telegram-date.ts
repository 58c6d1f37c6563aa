import type { DateCandidate } from "../dates/candidate.ts";
import { dayOf } from "../day.ts";
import { wordOf } from "./json-cells.ts";

/** The date of a message, one or none: the day as the exporting computer wrote it, the instant by the seconds beside it. */
export function dateOf(
  written: unknown,
  seconds: unknown,
  where: string,
  changed: boolean,
): readonly DateCandidate[] {
  const day = typeof written === "string" ? dayOf(written) : null;
  if (typeof written !== "string" || day === null) return [];
  const time = Number(seconds) * 1000;
  const known = wordOf(seconds) !== null && Number.isFinite(new Date(time).getTime());
  const instant = known ? new Date(time).toISOString() : null;
  return [{ written, day, instant, origin: "cell", where, changed }];
}
