import { intervals } from "./intervals.ts";
import { earlierRuns, recordOfScore, runRow, runsTable } from "./recorded.ts";
import { type Reliability, reliability } from "./reliability.ts";
import type { Judged, Rate, Score } from "./score.ts";
import { figuresText } from "./suites/figures-text.ts";
import type { SuiteScore } from "./suites/suite.ts";
import { intervalsLine } from "./table.ts";

const percent = (share: number | null): string => (share === null ? "–" : (100 * share).toFixed(1));
const row = (...cells: (string | number)[]): string => `| ${cells.join(" | ")} |`;
const rateRow = (name: string, { precision, recall, f1, gold, predicted, right }: Rate): string =>
  row(name, percent(precision), percent(recall), percent(f1), gold, predicted, right);

/**
 * `docs/accuracy.md`: the figures of one evaluation as tables, and the main ones of every run before it. It holds nothing
 * but what was measured. `day`: ISO day of this run; `before`: the page as it was, empty where there is none.
 */
export function accuracyPage(
  sets: readonly { name: string; score: Score; judged: readonly Judged[] }[],
  suites: ReadonlyMap<string, SuiteScore>,
  day: string,
  before: string,
): string {
  const lines = [
    "# How accurate it is",
    "",
    "Written by `npm run evaluate -- --gold … --suites … --record`. `docs/claims.md` says what each figure means.",
  ];
  for (const { name, score, judged } of sets) {
    lines.push(
      "",
      `## ${name}`,
      "",
      row("what", "P", "R", "F1", "gold", "found", "right"),
      "|---|---|---|---|---|---|---|",
    );
    lines.push(rateRow("claims", score.claim), rateRow("arguments", score.argument));
    for (const [slot, rate] of Object.entries(score.slots)) lines.push(rateRow(`– ${slot}`, rate));
    for (const [kind, rate] of Object.entries(score.kinds)) lines.push(rateRow(`\`${kind}\``, rate));
    lines.push(
      "",
      `Figure accuracy ${percent(score.figureAccuracy)} % of ${score.figures}; attribution accuracy ${percent(score.attributionAccuracy)} % of ${score.matched}.`,
    );
    lines.push("", `${intervalsLine(intervals(judged))}.`, "", ...reliabilityTable(reliability(judged)));
  }
  if (suites.size > 0) lines.push("", "## Suites", "", row("suite", "figures"), "|---|---|");
  for (const [file, { figures }] of suites) lines.push(row(`\`${file}\``, figuresText(figures)));
  const runs = sets.map(({ name, score }) => runRow(day, name, recordOfScore(score)));
  lines.push("", ...runsTable([...earlierRuns(before), ...runs]));
  return `${lines.join("\n")}\n`;
}

/** How often claims of each tenth of confidence are right. */
function reliabilityTable(tenths: readonly Reliability[]): string[] {
  return [
    row("confidence", "found", "right", "%"),
    "|---|---|---|---|",
    ...tenths.map(({ from, found, right }) =>
      row(`${from.toFixed(1)}–${(from + 0.1).toFixed(1)}`, found, right, percent(right / found)),
    ),
  ];
}
