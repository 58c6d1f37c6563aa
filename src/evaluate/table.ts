import type { Interval, Intervals } from "./intervals.ts";
import type { Rate, Score } from "./score.ts";

const percent = (share: number | null): string =>
  share === null ? "   –" : (100 * share).toFixed(1).padStart(5);

const row = (name: string, rate: Rate): string =>
  `${name.padEnd(16)} P ${percent(rate.precision)}  R ${percent(rate.recall)}  F1 ${percent(rate.f1)}   gold ${rate.gold} predicted ${rate.predicted} right ${rate.right}`;

/** A score as lines of plain text. */
export function scoreTable(score: Score): string {
  const { figureAccuracy, figures, attributionAccuracy, matched } = score;
  const without = score.documentsWithoutPrediction;
  return [
    row("claims", score.claim),
    row("arguments", score.argument),
    ...Object.entries(score.slots).map(([slot, rate]) => row(`  ${slot}`, rate)),
    ...Object.entries(score.kinds).map(([kind, rate]) => row(`  ${kind}`, rate)),
    `figure accuracy ${percent(figureAccuracy)} of ${figures}; attribution accuracy ${percent(attributionAccuracy)} of ${matched}` +
      (without ? `; ${without} documents had no prediction` : ""),
  ].join("\n");
}

/** The intervals of the main figures on one line. */
export function intervalsLine({ claims, arguments: slots, figures, attribution }: Intervals): string {
  const parts = [
    ["claims", claims],
    ["arguments", slots],
    ["figures", figures],
    ["attribution", attribution],
  ] as const;
  const shown = parts.map(([name, interval]) => `${name} ${intervalText(interval)}`);
  return `95 of 100 resamples of the documents: ${shown.join(", ")}`;
}

/** «61.2–70.4», in percent. */
export const intervalText = (interval: Interval): string =>
  interval === null ? "–" : interval.map((share) => (100 * share).toFixed(1)).join("–");
