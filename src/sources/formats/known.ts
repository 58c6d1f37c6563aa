import type { DateCandidate } from "../dates/candidate.ts";
import { dayOf } from "../day.ts";
import type { Context, Input } from "../input.ts";

/** The outlet of a report: what the manifest says, else what the format itself says, else what the user says. */
export function outletOf(input: Input, context: Context, own: string | null): string | null {
  return input.known.find((one) => one.outlet)?.outlet ?? own ?? context.outlet;
}

/**
 * The dates of a report: the manifest's, its own, and, where neither says when it was published, the user's.
 * `own`: what the format found.
 */
export function datesOf(
  input: Input,
  context: Context,
  own: readonly DateCandidate[],
): readonly DateCandidate[] {
  const said = input.known.find((one) => one.published)?.published ?? null;
  const dates = [...candidate(said, "manifest"), ...own];
  return dates.some(({ changed }) => !changed) ? dates : [...candidate(context.published, "given"), ...dates];
}

function candidate(written: string | null, origin: "manifest" | "given"): readonly DateCandidate[] {
  const day = written === null ? null : dayOf(written);
  if (written === null || day === null) return [];
  const where = origin === "manifest" ? "manifest.json" : "--published";
  return [{ written, day, instant: instantOf(written), origin, where, changed: false }];
}

/** The ISO instant of a whole timestamp with its zone, null for anything else. */
function instantOf(written: string): string | null {
  const whole = /T\d{2}:\d{2}.*(?:Z|[+-]\d{2}:?\d{2})$/.test(written.trim());
  const time = whole ? new Date(written.trim()).getTime() : Number.NaN;
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}
