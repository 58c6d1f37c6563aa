import type { Kind, Modality } from "../../extract/kinds.ts";
import type { Span } from "../../text/span.ts";

/** A party as a hit shows it. */
export interface PartyShown {
  /** Null where the lexicon does not know it. */
  readonly id: string | null;
  readonly text: string;
}

/** The report that a hit stands in. */
export interface DocumentShown {
  readonly id: number;
  readonly code: string;
  /** Number of the version. */
  readonly version: number;
  readonly name: string;
  readonly outlet: string | null;
  /** ISO day. */
  readonly published: string | null;
  readonly url: string | null;
}

/** A claim that was found, with what a screen shows of it. */
export interface ClaimHit {
  readonly id: number;
  /** «code of the document.v1#c3». */
  readonly code: string;
  readonly document: DocumentShown;
  readonly kind: Kind;
  readonly actor: readonly PartyShown[];
  readonly target: readonly PartyShown[];
  readonly count: {
    readonly min: number | null;
    readonly max: number | null;
    readonly approx: boolean;
  } | null;
  readonly weapon: string | null;
  readonly place: { readonly id: string | null; readonly path: string | null; readonly text: string } | null;
  /** ISO days. */
  readonly time: { readonly firstDay: string; readonly lastDay: string } | null;
  readonly speaker: { readonly body: string | null; readonly text: string } | null;
  /** Ids. */
  readonly via: readonly string[];
  readonly modality: Modality;
  readonly confidence: number;
  readonly corrected: boolean;
  readonly verdict: number;
  readonly sentence: {
    readonly text: string;
    /** Where it begins in the text of the report, in UTF-16 code units. */
    readonly start: number;
    /** Within the sentence. */
    readonly trigger: Span;
    /** What was looked for, within the sentence. */
    readonly highlights: readonly Span[];
  };
}
