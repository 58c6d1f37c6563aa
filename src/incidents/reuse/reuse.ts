import type { Passage } from "./passage.ts";

/** What a later telling of one sentence made of the earlier one. */
export const CHANGES = [
  "number",
  "blame",
  "attribution-dropped",
  "hedge-dropped",
  "hedge-added",
  "modality",
] as const;

/** One thing that was changed, with the words of both; an empty string where the one has none. */
export interface Change {
  readonly what: (typeof CHANGES)[number];
  readonly from: string;
  readonly to: string;
}

/** A sentence that repeats a sentence of an earlier report. */
export interface SentenceMatch {
  readonly from: Passage;
  readonly to: Passage;
  /** How much of the later sentence stands in the earlier one, 0 to 1. */
  readonly share: number;
  readonly changes: readonly Change[];
}

/** A report that repeats an earlier one, wholly or in part. */
export interface Copy {
  readonly report: string;
  readonly of: string;
  /** How much of the later report's words stand in the earlier one, 0 to 1. */
  readonly share: number;
  /** Sentences of the earlier report that the later one left out. */
  readonly leftOut: readonly Passage[];
}

/** Who repeats whom. */
export interface Reuse {
  /** By the order of the later reports and their sentences. */
  readonly matches: readonly SentenceMatch[];
  /** For every report that repeats others, each of them, the most repeated first. */
  readonly copies: readonly Copy[];
}
