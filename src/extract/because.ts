import type { Span } from "../text/span.ts";

/** Why a claim or a slot says what it says: a rule, the words it stands on, the lexicon lines it used, what lies under it. */
export interface Because {
  readonly rule: string;
  readonly span: Span;
  /** «file:line id» of each lexicon line. */
  readonly entries: readonly string[];
  readonly under: readonly Because[];
}
