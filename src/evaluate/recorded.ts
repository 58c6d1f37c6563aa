import type { Score } from "./score.ts";

/** The four figures of a set that are kept from run to run, in percent with one decimal; null where nothing was counted. */
export interface Recorded {
  readonly claims: number | null;
  readonly arguments: number | null;
  readonly figures: number | null;
  readonly attribution: number | null;
}

/** By how many points a figure may fall below the last run before the tests fail. */
export const LEEWAY = 0.5;

const HEADING = "## Runs";

const percent = (share: number | null): number | null =>
  share === null ? null : Math.round(1000 * share) / 10;

/** The kept figures of a score. */
export const recordOfScore = (score: Score): Recorded => ({
  claims: percent(score.claim.f1),
  arguments: percent(score.argument.f1),
  figures: percent(score.figureAccuracy),
  attribution: percent(score.attributionAccuracy),
});

const cell = (figure: number | null): string => (figure === null ? "–" : figure.toFixed(1));

/** The rows of earlier runs in a page of `docs/accuracy.md`, oldest first. */
export function earlierRuns(page: string): readonly string[] {
  const at = page.indexOf(HEADING);
  if (at < 0) return [];
  return page
    .slice(at)
    .split("\n")
    .filter((line) => /^\| \d{4}-\d{2}-\d{2} \|/.test(line));
}

/** One row of the table of runs. `day`: ISO day of the run. */
export function runRow(day: string, set: string, figures: Recorded): string {
  const { claims, arguments: slots, figures: counts, attribution } = figures;
  return `| ${[day, set, ...[claims, slots, counts, attribution].map(cell)].join(" | ")} |`;
}

/** The table of all runs: a row for each set of each run, oldest first. */
export function runsTable(rows: readonly string[]): string[] {
  return [
    HEADING,
    "",
    `Tests fail where a figure of the last run is missed by more than ${LEEWAY} points.`,
    "",
    "| day | set | claims F1 | arguments F1 | figure accuracy | attribution accuracy |",
    "|---|---|---|---|---|---|",
    ...rows,
  ];
}

/** The figures of the last run of each set. */
export function lastRun(page: string): ReadonlyMap<string, Recorded> {
  const last = new Map<string, Recorded>();
  for (const row of earlierRuns(page)) {
    const [, , set, ...cells] = row.split("|").map((text) => text.trim());
    const [claims, slots, figures, attribution] = cells.map((text) => (text === "–" ? null : Number(text)));
    last.set(set!, {
      claims: claims ?? null,
      arguments: slots ?? null,
      figures: figures ?? null,
      attribution: attribution ?? null,
    });
  }
  return last;
}

/** Each figure that fell below the last run by more than the leeway, as a sentence. */
export function falls(set: string, was: Recorded, is: Recorded): string[] {
  return (Object.keys(was) as (keyof Recorded)[]).flatMap((name) => {
    const before = was[name];
    const now = is[name];
    if (before === null || now === null || now >= before - LEEWAY) return [];
    return [`${set}: ${name} fell from ${before.toFixed(1)} to ${now.toFixed(1)}`];
  });
}
