import type { Example } from "./examples.ts";
import type { FeatureKey } from "./notes.ts";

/** How the weights are fitted. */
const ROUNDS = 150;
/** Features met less often are left out. */
const RARE = 4;
/** How strongly weights are drawn to nothing: those of all kinds, and those of one class of kinds. */
const PULL = 3;
const CLASS_PULL = 9;
const PACE = 0.1;

/**
 * Fits weights to examples: multinomial logistic regression over the options of a choice, logistic regression where there
 * is only yes or no, with a quadratic penalty; full-batch Adam (Kingma and Ba 2015), so that the same examples give the
 * same weights on every machine.
 */
export function fit(examples: readonly Example[]): ReadonlyMap<FeatureKey, number> {
  const numbers = numbered(examples);
  const coded = examples.map(({ options }) =>
    options.map(({ keys, right }) => ({
      right,
      features: Int32Array.from(keys.map((key) => numbers.get(key) ?? -1).filter((number) => number >= 0)),
    })),
  );
  const size = numbers.size;
  const pull = new Float64Array(size);
  for (const [key, number] of numbers) pull[number] = key.split("\t")[1] === "" ? PULL : CLASS_PULL;
  const weights = new Float64Array(size);
  const slope = new Float64Array(size);
  const mean = new Float64Array(size);
  const spread = new Float64Array(size);
  for (let round = 1; round <= ROUNDS; round++) {
    slope.fill(0);
    for (const options of coded) descend(options, weights, slope);
    const pace = PACE * Math.min(1, 2 * (1 - round / ROUNDS) + 0.02);
    for (let k = 0; k < size; k++) {
      const step = slope[k]! + pull[k]! * weights[k]!;
      mean[k] = 0.9 * mean[k]! + 0.1 * step;
      spread[k] = 0.99 * spread[k]! + 0.01 * step * step;
      const unbiased = mean[k]! / (1 - 0.9 ** round);
      weights[k]! -= (pace * unbiased) / (Math.sqrt(spread[k]! / (1 - 0.99 ** round)) + 1e-8);
    }
  }
  return new Map([...numbers].map(([key, number]) => [key, weights[number]!]));
}

/** The features met often enough, numbered in the order in which they are met. */
function numbered(examples: readonly Example[]): ReadonlyMap<FeatureKey, number> {
  const met = new Map<FeatureKey, number>();
  for (const { options } of examples)
    for (const { keys } of options) for (const key of keys) met.set(key, (met.get(key) ?? 0) + 1);
  const often = [...met].filter(([, times]) => times >= RARE);
  return new Map(often.map(([key], number) => [key, number]));
}

interface Coded {
  readonly right: boolean;
  readonly features: Int32Array;
}

/** Adds the slope of one example: what each feature's share exceeds what gold gives it. */
function descend(options: readonly Coded[], weights: Float64Array, slope: Float64Array): void {
  const sums = options.map(({ features }) => {
    let sum = 0;
    for (const feature of features) sum += weights[feature]!;
    return sum;
  });
  const only = options.length === 1;
  const most = only ? Math.max(0, sums[0]!) : Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - most));
  const total = powers.reduce((all, power) => all + power, only ? Math.exp(-most) : 0);
  const right = powers.reduce((all, power, i) => all + (options[i]!.right ? power : 0), 0);
  for (const [i, { right: isRight, features }] of options.entries()) {
    const wanted = isRight ? (only ? 1 : powers[i]! / right) : 0;
    const excess = powers[i]! / total - wanted;
    for (const feature of features) slope[feature]! += excess;
  }
}
