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

/** Why a claim has the origin that it has, the first that holds. */
export const ORIGIN_REASONS = [
  /** The speaker's body, or the speaker himself where none is known: «المتحدث باسم الجيش». */
  "speaker",
  /** A speaker whose body another report or sentence names: «شتايغر». */
  "known-by-name",
  /** A speaker who is one spoken of before: «المصدر نفسه», «المتحدث». */
  "spoken-of-before",
  /** An agency or another medium on the claim's way. */
  "via",
  /** The report says the same again with its speaker. */
  "restated",
  /** The words are an earlier report's. */
  "shared-text",
  /** The report credits an agency, at its beginning or end or in a line. */
  "credit-line",
  /** Somebody in the report told an agency something: the report comes from it. */
  "told-agency",
  /** Nothing else is known: the outlet itself. */
  "outlet",
] as const;
export type OriginReason = (typeof ORIGIN_REASONS)[number];

/** A claim's place among the incidents: who ultimately says it, and by which way it came. */
export interface Origin {
  /**
   * «sohr», «islamic-state»: a body's lexicon id; «unnamed:source-local»: a group without names, one for all reports;
   * «body:ministry-of-interior»: a body whose nation is not said; «person:…»: folded words; «agency:afp»; «outlet:bbc».
   */
  readonly id: string;
  readonly kind: "speaker" | "agency" | "outlet";
  /** From the origin to the outlet that printed it: «sohr», «agency:afp», «outlet:…». */
  readonly chain: readonly string[];
  /** Where two reports share the text itself, the report that had it first; null: the words are its own. */
  readonly copiedFrom: string | null;
  readonly reason: OriginReason;
}

/** One value that claims give for a measure, with all who give it. */
export interface FigureValue {
  readonly min: number | null;
  readonly max: number | null;
  readonly approx: boolean;
  readonly claims: readonly ClaimRef[];
  /** Ids of the distinct origins behind it, sorted; names of one body are made one. */
  readonly origins: readonly string[];
  /** Those of them who speak of their own losses. */
  readonly own: readonly string[];
  /** ISO day of the earliest report that has it; null where none is dated. */
  readonly firstDay: string | null;
}

/** Which rule chose low, best and high. */
export const FIGURE_RULES = ["default", "acled", "ucdp"] as const;
export type FigureRule = (typeof FIGURE_RULES)[number];

/** What is said of one measure of an incident for one group of victims. */
export interface Figure {
  /** A kind of claim that counts people or deeds: killed, injured, displacement … */
  readonly measure: Kind;
  /** «all», «civilians», «children», «women», «fighters:<party>», «soldiers:<party>» … */
  readonly victims: string;
  /** By the day of their first report, then from small to large: so one sees how the figure moved. */
  readonly values: readonly FigureValue[];
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
  readonly rule: FigureRule;
  /** Distinct origins behind all values. */
  readonly independent: number;
  readonly contradiction: boolean;
  /** True for tolls that run over a campaign («منذ بدء الحملة»). */
  readonly running: boolean;
}

/** A total with its parts as one report gives them: «21 = 3 + 18». Parts are never added to their whole. */
export interface Total {
  readonly whole: ClaimRef;
  readonly parts: readonly ClaimRef[];
  /** The parts' numbers added up. */
  readonly sum: number;
  /** `more`: the parts cannot all be right; `less`: some of the whole is not broken down. */
  readonly verdict: "equal" | "less" | "more";
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
