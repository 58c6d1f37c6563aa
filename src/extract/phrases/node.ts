import type { Entry } from "../../lexicon/entry.ts";
import type { Reading } from "../../lexicon/read.ts";
import type { Count } from "../claim.ts";
import type { TimePhrase } from "./dates.ts";
import type { NumberPhrase } from "./numbers.ts";

/** One member of a group: the party, people or things meant, with the raw offsets of its words. */
export interface Member {
  readonly start: number;
  readonly end: number;
  readonly id: string | null;
  /** How many, where a number or the form of the word says so. */
  readonly count: Count | null;
  /** True where the count is a number word or figure of its own, not a bare singular. */
  readonly counted: boolean;
  readonly sort: "party" | "people" | "thing";
  /** The lexicon's group of the head word: `civilians`, `soldiers`, `vehicle` … */
  readonly group: string;
  /** True where the words stand for a party named before («التنظيم»). */
  readonly anaphor: boolean;
  readonly definite: boolean;
  /** True for one person or thing in the singular, with or without the article: «الطفل». */
  readonly singular?: boolean;
  readonly entries: readonly Entry[];
}

export interface PlaceName {
  readonly start: number;
  readonly end: number;
  readonly entry: Entry | null;
  readonly level: string;
}

export type NodeType =
  | "group"
  | "place"
  | "time"
  | "number"
  | "trigger"
  | "report"
  | "outlet"
  | "post"
  | "weapon"
  | "particle"
  | "word";

/** A phrase of the sentence with the preposition that ties it to what came before. */
export interface Node {
  readonly type: NodeType;
  /** Token indexes, half open. */
  readonly from: number;
  readonly to: number;
  /** Raw offsets of the phrase without its preposition. */
  readonly start: number;
  readonly end: number;
  /** `Mark` bits in front of the phrase or of its preposition. */
  readonly before: number;
  /** The relation: «في» → `in`, «على» → `on` … (particles.tsv, kind prep); a bare «ب» → `b`, «ل» → `l`; else empty. */
  readonly prep: string;
  readonly conj: boolean;
  readonly reading: Reading | null;
  /** For a particle its kind, for a trigger its kind, for a report its kind; else empty. */
  readonly kind: string;
  /** Other readings of a trigger: «إصابة» of people or of a thing. */
  readonly also: readonly Reading[];
  readonly members: readonly Member[];
  readonly number: NumberPhrase | null;
  readonly time: TimePhrase | null;
  readonly place: readonly PlaceName[];
}
