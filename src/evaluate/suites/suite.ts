import type { Engine } from "../../engine.ts";
import type { Claim } from "../../extract/claim.ts";

/** What came of one suite: the counts and shares that are printed, and a sentence for every case that is not right. */
export interface SuiteScore {
  readonly figures: Readonly<Record<string, number | string>>;
  readonly misses: readonly string[];
}

/** The claims of one sentence without outlet. */
export function claimsIn(engine: Engine, text: string, published: string | null = null): readonly Claim[] {
  return engine.analyse({ name: "case", text, outlet: null, published, url: null }).claims;
}

/** Precision, recall and F1 of counts. */
export function f1Of(
  gold: number,
  predicted: number,
  right: number,
): { precision: number; recall: number; f1: number } {
  return {
    precision: predicted ? right / predicted : 0,
    recall: gold ? right / gold : 0,
    f1: gold + predicted ? (2 * right) / (gold + predicted) : 0,
  };
}
