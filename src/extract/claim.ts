import type { Span } from "../text/span.ts";
import type { Because } from "./because.ts";
import type { Kind, Modality } from "./kinds.ts";

/** Words of the document with their place in it: `text === document.slice(start, end)`, UTF-16 offsets. */
export interface Words extends Span {
  readonly text: string;
}

/** A party, group or thing: its words and, where the lexicon knows it, its canonical id. */
export interface EntityMention extends Words {
  readonly id: string | null;
}

/** How many: `min` and `max` included, null where open; `approx` for «نحو», «عشرات» and the like. */
export interface Count {
  readonly min: number | null;
  readonly max: number | null;
  readonly approx: boolean;
}

export type Precision = "point" | "town" | "district" | "province" | "country";

export interface PlaceMention extends Words {
  /** Degrees north and east (WGS 84); null where no name in the words is known. */
  readonly lat: number | null;
  readonly lon: number | null;
  readonly precision: Precision | null;
  /** Lexicon id of the place, null where unknown. */
  readonly id: string | null;
}

export interface TimeMention extends Words {
  /** ISO days, both included. */
  readonly firstDay: string;
  readonly lastDay: string;
}

export interface Speaker extends Words {
  readonly org: string | null;
}

/** A predicate about one thing that a report says happened, tied to its words. The slots are those of docs/claims.md. */
export interface Claim {
  /** `c1`, `c2` … in the order of the triggers in the document. */
  readonly id: string;
  readonly kind: Kind;
  readonly trigger: Words;
  readonly actor: readonly EntityMention[];
  readonly target: readonly EntityMention[];
  readonly count: Count | null;
  readonly weapon: string | null;
  readonly place: PlaceMention | null;
  readonly time: TimeMention | null;
  readonly speaker: Speaker | null;
  /** Ids of agencies, channels and media through which it came, nearest to the speaker first. */
  readonly via: readonly string[];
  readonly modality: Modality;
  readonly partOf: string | null;
  readonly cause: string | null;
  /** The probability that a reader would mark it as a claim too, 0 to 1; 1 where the engine has learned no weights. */
  readonly confidence: number;
  /** The sentence that the claim stands in. */
  readonly sentence: Span;
  readonly because: readonly Because[];
}

/** What is read: the text as given and what is known of it from outside. */
export interface Document {
  /** A name for messages and output files. */
  readonly name: string;
  readonly text: string;
  readonly outlet: string | null;
  /** ISO day of publication, or null where unknown: then relative times stay empty. */
  readonly published: string | null;
  readonly url: string | null;
}

/** Trouble that reading met in a document: shown, never guessed around. */
export interface ReadingTrouble {
  readonly span: Span;
  readonly says: string;
  readonly saysArabic: string;
}

export interface DocumentClaims {
  readonly claims: readonly Claim[];
  readonly troubles: readonly ReadingTrouble[];
}
