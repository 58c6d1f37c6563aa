import { type WordCounts, type WordWeight, wordWeight } from "./words.ts";

/** A named thing seen about two claims or two episodes: «time=same-day». */
export type Feature = string;

/** How much each feature speaks for one happening, in log-odds. */
export type FeatureWeights = ReadonlyMap<Feature, number>;

/** What has been learned about linking: for claims of one report, and for episodes of two reports. */
export interface LinkModel {
  readonly within: FeatureWeights;
  readonly across: FeatureWeights;
  readonly wordWeight: WordWeight;
}

/** The columns of `learned/links.tsv`: «within» or «across», the feature, what it adds. */
export const LINK_COLUMNS = ["part", "feature", "weight"] as const;

/** Reads the text of `learned/links.tsv` and the counts of words. Lines of other parts are left out. */
export function readLinkModel(links: string, counts: WordCounts): LinkModel {
  const within = new Map<Feature, number>();
  const across = new Map<Feature, number>();
  for (const line of links.split("\n")) {
    const [part, feature, weight] = line.split("\t");
    if (feature === undefined || weight === undefined) continue;
    if (part === "within") within.set(feature, Number(weight));
    if (part === "across") across.set(feature, Number(weight));
  }
  return { within, across, wordWeight: wordWeight(counts) };
}

/** The log-odds that features add up to. */
export function scoreOf(features: readonly Feature[], weights: FeatureWeights): number {
  let sum = 0;
  for (const feature of features) sum += weights.get(feature) ?? 0;
  return sum;
}

/** The probability of log-odds, 0 to 1. */
export function likenessOf(score: number): number {
  return 1 / (1 + Math.exp(-score));
}
