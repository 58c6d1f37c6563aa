import type { Kind } from "../extract/kinds.ts";
import type { ClaimRef } from "./report.ts";

/** Why something is as it is, for people: a named reason, how much it weighed, and words for it. */
export interface Reason {
  /** «same-place», «days-apart», «shared-words», «cause» … */
  readonly name: string;
  /** What it added to or took from the score, in log-odds; 0 where it decides by itself. */
  readonly weight: number;
  /** What was seen: «الباغوز», «2 days», «38». */
  readonly seen: string;
}

/** Two claims that tell of one happening, or that must not be put together, with the reasons. */
export interface Link {
  readonly from: ClaimRef;
  readonly to: ClaimRef;
  /** The probability that both tell of one happening, 0 to 1. */
  readonly likeness: number;
  readonly reasons: readonly Reason[];
}

/** A claim's place among the incidents: who ultimately says it, and by which way it came. */
export interface Origin {
  /** «sohr», «islamic-state», «outlet:bbc-arabic», «agency:afp»: the canonical id, or the folded words of an unnamed speaker's body. */
  readonly id: string;
  readonly kind: "speaker" | "agency" | "outlet";
  /** From the origin to the outlet that printed it: «sohr», «afp», «outlet:…». */
  readonly chain: readonly string[];
  /** Where two reports share the text itself, the report that had it first; null: the words are its own. */
  readonly copiedFrom: string | null;
}

/** One value that claims give for a measure, with all who give it. */
export interface FigureValue {
  readonly min: number | null;
  readonly max: number | null;
  readonly approx: boolean;
  readonly claims: readonly ClaimRef[];
  /** Ids of the distinct origins behind it, sorted. */
  readonly origins: readonly string[];
  /** ISO day of the earliest report that has it; null where none is dated. */
  readonly firstDay: string | null;
}

/** What is said of one measure of an incident for one group of victims. */
export interface Figure {
  /** A kind of claim whose count is of people or of deeds: killed, injured, displacement … */
  readonly measure: Kind;
  /** «all», «civilians», «children», «women», «fighters:<party>», «soldiers:<party>» … */
  readonly victims: string;
  readonly values: readonly FigureValue[];
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
  /** Which rule chose them. */
  readonly rule: "default" | "acled" | "ucdp";
  /** Distinct origins behind all values. */
  readonly independent: number;
  readonly contradiction: boolean;
  /** True for tolls that run over a campaign («منذ بدء الحملة»). */
  readonly running: boolean;
}

/** What a contradiction is about. */
export const DISAGREEMENTS = ["count", "actor", "target", "place", "time", "means", "whether"] as const;
export type Disagreement = (typeof DISAGREEMENTS)[number];

/** Two claims of different origins that cannot both be true. */
export interface Contradiction {
  readonly about: Disagreement;
  readonly one: ClaimRef;
  readonly other: ClaimRef;
  readonly reasons: readonly Reason[];
}

/** How well an incident is supported, after Airwars: from several independent origins or an admission down to refuted. */
export const GRADES = ["confirmed", "fair", "weak", "contested", "discounted"] as const;
export type Grade = (typeof GRADES)[number];

/** One happening, bounded in place and time, that claims tell of. */
export interface Incident {
  /** Stable: it comes from the earliest claim in it and stays while that claim stays. */
  readonly id: string;
  /** The kind that says most about it. */
  readonly kind: Kind;
  readonly claims: readonly ClaimRef[];
  /** Lexicon id of the narrowest place that the claims agree on; null where none is known. */
  readonly place: string | null;
  readonly firstDay: string | null;
  readonly lastDay: string | null;
  readonly links: readonly Link[];
}
