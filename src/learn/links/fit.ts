import type { Feature, FeatureWeights } from "../../incidents/linking/model.ts";

/** Two claims or episodes, what is seen about them, and whether gold has them in one incident. */
export interface LinkExample {
  readonly features: readonly Feature[];
  readonly right: boolean;
  /** How much it counts; 1 where every example counts alike. */
  readonly share: number;
}

/** What a feature's weight may be: at least 0 (1), at most 0 (-1), or anything (0). */
export type SignOf = (feature: Feature) => -1 | 0 | 1;

const ROUNDS = 200;
const PACE = 0.1;
/** Features met less often are left out. */
const RARE = 3;

/**
 * Fits weights by logistic regression with a quadratic penalty `pull`, weights held to the signs that a person can stand
 * for (projected steps); full-batch Adam (Kingma and Ba 2015), so that the same examples give the same weights everywhere.
 */
export function fitLinks(examples: readonly LinkExample[], signOf: SignOf, pull: number): FeatureWeights {
  const met = new Map<Feature, number>();
  for (const { features } of examples)
    for (const feature of features) met.set(feature, (met.get(feature) ?? 0) + 1);
  const names = [...met].filter(([, times]) => times >= RARE).map(([name]) => name);
  const number = new Map(names.map((name, i) => [name, i]));
  const signs = names.map(signOf);
  const coded = examples.map(({ features, right, share }) => ({
    right,
    share,
    at: Int32Array.from(features.map((one) => number.get(one) ?? -1).filter((i) => i >= 0)),
  }));
  const weights = new Float64Array(names.length);
  const slope = new Float64Array(names.length);
  const mean = new Float64Array(names.length);
  const spread = new Float64Array(names.length);
  for (let round = 1; round <= ROUNDS; round++) {
    slope.fill(0);
    for (const { right, share, at } of coded) {
      let sum = 0;
      for (const i of at) sum += weights[i]!;
      const excess = share * (1 / (1 + Math.exp(-sum)) - (right ? 1 : 0));
      for (const i of at) slope[i]! += excess;
    }
    const pace = PACE * Math.min(1, 2 * (1 - round / ROUNDS) + 0.02);
    for (let i = 0; i < names.length; i++) {
      const step = slope[i]! + pull * weights[i]!;
      mean[i] = 0.9 * mean[i]! + 0.1 * step;
      spread[i] = 0.99 * spread[i]! + 0.01 * step * step;
      const unbiased = mean[i]! / (1 - 0.9 ** round);
      weights[i]! -= (pace * unbiased) / (Math.sqrt(spread[i]! / (1 - 0.99 ** round)) + 1e-8);
      if (weights[i]! * signs[i]! < 0) weights[i] = 0;
    }
  }
  return new Map(names.map((name, i) => [name, weights[i]!]));
}
