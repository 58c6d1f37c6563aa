import type { Span } from "../../text/span.ts";

/** One thing that a text must have or must not have, made by who knows the language. */
export interface TextTerm {
  /** Folded words, of each the alternatives any of which counts: a text without them has not what is asked. */
  readonly words: readonly (readonly string[])[];
  readonly wanted: boolean;
  /** Says of a text that has the words whether it has what is asked; null where the words say it all. */
  readonly check: ((text: string) => boolean) | null;
  /** Two terms of the same key ask for the same. */
  readonly key: string;
}

/** Words that are looked for, and what they find in a text that is shown. */
export interface TextQuery {
  readonly terms: readonly TextTerm[];
  highlights(text: string): readonly Span[];
}
