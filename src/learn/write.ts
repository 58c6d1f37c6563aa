import { COLUMNS } from "../extract/scorer/weights.ts";
import type { FeatureKey } from "./notes.ts";

/** Weights that add less than this either way are left out. */
const LEAST = 0.03;

/** The file of weights: sorted, a weight a line, two decimals. */
export function weightsFile(weights: ReadonlyMap<FeatureKey, number>): string {
  const lines = [...weights]
    .filter(([, weight]) => Math.abs(weight) >= LEAST)
    .map(([key, weight]) => `${key}\t${weight.toFixed(2)}`)
    .sort();
  return `${[COLUMNS.join("\t"), ...lines].join("\n")}\n`;
}
