import type { DateCandidate, DateOrigin } from "../dates/candidate.ts";
import { datesAmong } from "../dates/candidate-of.ts";
import { withGiven } from "../dates/given.ts";
import { datesKnown } from "../dates/known.ts";
import type { Context, Input } from "../input.ts";
import type { Metadata } from "../metadata.ts";
import type { SourceTrouble } from "../source-trouble.ts";

/** What a manifest says of an input, the nearest one first; null where none says it. */
export function toldBeside(input: Input, what: "outlet" | "url" | "title"): string | null {
  return input.known.find((one) => one[what])?.[what] ?? null;
}

/**
 * The outlet of a report: what somebody wrote down for this report alone (`nearest`: a cell, front matter), else what a
 * manifest says, else what a page or a feed calls itself (`own`), else what the user says.
 */
export function outletBeside(
  input: Input,
  context: Context,
  own: string | null,
  nearest: string | null = null,
): string | null {
  return nearest ?? toldBeside(input, "outlet") ?? own ?? context.outlet;
}

/** The dates of a report, and the warnings about those that are none. */
export interface DatesBeside {
  readonly dates: readonly DateCandidate[];
  readonly warnings: readonly SourceTrouble[];
}

/**
 * The dates of a report: those that somebody wrote down for it (`nearest`: cells, front matter, each with its origin),
 * the manifests', its own in their order, and the user's where none of them is one of publication and nobody nearer says
 * «none». `line`: of the report in its file, 0 where it is all of it.
 */
export function datesBeside(
  input: Input,
  context: Context,
  own: readonly (DateCandidate | null)[],
  nearest: readonly (readonly [metadata: Metadata, origin: DateOrigin])[] = [],
  line = 0,
): DatesBeside {
  const manifests = input.known.map((one) => [one, "manifest"] as const);
  const { dates, warnings, none } = datesKnown(input.name, line, [...nearest, ...manifests]);
  return { dates: withGiven([...dates, ...datesAmong(...own)], none ? null : context.published), warnings };
}
