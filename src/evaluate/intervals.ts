import { type Judged, score } from "./score.ts";
import type { Tally } from "./slots.ts";

/** Between which values (0 to 1) 95 of 100 resamples of the documents lie; null where there is nothing to share. */
export type Interval = readonly [low: number, high: number] | null;

/** The intervals of the four main figures. */
export interface Intervals {
  readonly claims: Interval;
  readonly arguments: Interval;
  readonly figures: Interval;
  readonly attribution: Interval;
}

const RESAMPLES = 1000;

interface Counts {
  readonly claim: Tally;
  readonly argument: Tally;
  readonly figures: Tally;
  readonly attribution: Tally;
}

/**
 * 95 % percentile bootstrap (Efron and Tibshirani 1993) over whole documents, for the claims of a report stand or fall
 * together. The draws come from a fixed sequence: the same figures give the same intervals.
 */
export function intervals(judged: readonly Judged[]): Intervals {
  const counts = judged.map((one) => countsOf(one));
  const next = sequence();
  const drawn: Record<keyof Counts, number[]> = { claim: [], argument: [], figures: [], attribution: [] };
  for (let sample = 0; sample < RESAMPLES; sample++) {
    const sums = { claim: [0, 0, 0], argument: [0, 0, 0], figures: [0, 0, 0], attribution: [0, 0, 0] };
    for (let i = 0; i < counts.length; i++) {
      const one = counts[Math.floor(next() * counts.length)]!;
      for (const key of KEYS) for (let k = 0; k < 3; k++) sums[key][k]! += one[key][k]!;
    }
    for (const key of KEYS) {
      const [gold, found, right] = sums[key] as [number, number, number];
      if (gold + found > 0) drawn[key].push((2 * right) / (gold + found));
    }
  }
  return {
    claims: middle(drawn.claim),
    arguments: middle(drawn.argument),
    figures: middle(drawn.figures),
    attribution: middle(drawn.attribution),
  };
}

const KEYS = ["claim", "argument", "figures", "attribution"] as const;

/** The counts of one document; a share is counted as found as often as asked for. */
function countsOf(one: Judged): Counts {
  const { claim, argument, figures, figureAccuracy, matched, attributionAccuracy } = score([one]);
  const figuresRight = Math.round((figureAccuracy ?? 0) * figures);
  const saidRight = Math.round((attributionAccuracy ?? 0) * matched);
  return {
    claim: [claim.gold, claim.predicted, claim.right],
    argument: [argument.gold, argument.predicted, argument.right],
    figures: [figures, figures, figuresRight],
    attribution: [matched, matched, saidRight],
  };
}

function middle(values: readonly number[]): Interval {
  if (values.length === 0) return null;
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]!;
  return [at(0.025), at(0.975)];
}

/** A fixed sequence of numbers from 0 to 1 (linear congruential, Numerical Recipes' constants). */
function sequence(): () => number {
  let state = 20181122;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
