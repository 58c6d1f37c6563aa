import { Hint } from "../../lexicon/read.ts";
import type { Token } from "../../text/token.ts";
import { trailingHedges } from "./numbers-after.ts";
import type { Draft } from "./numbers-draft.ts";
import { phraseAt } from "./numbers-hedge.ts";
import type { NumberWords } from "./numbers-words.ts";

export { compileNumbers, type NumberWords } from "./numbers-words.ts";

/**
 * A number as a report writes it, with what softens it: «ما لا يقل عن 20 ألف». Bounds follow the claim model's `count`:
 * exact min = max; «أكثر من» min alone; «لا يتجاوز» max alone; «ما بين X وY» both; «نحو» `approx`.
 */
export interface NumberPhrase {
  /** Token indexes, half open, of the whole phrase with its hedge. A hedge behind the noun («خمسة أشخاص على الأقل») changes the bounds but lies outside. */
  readonly from: number;
  readonly to: number;
  /** The same without the hedge. */
  readonly core: { readonly from: number; readonly to: number };
  /** The number itself; null for a vague word («مئات») and for a range. A percentage is its figure: 20 for «20%». */
  readonly value: number | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly approx: boolean;
  readonly ordinal: boolean;
  readonly fraction: boolean;
  readonly percent: boolean;
  /** Ids of the lexicon lines that were used. */
  readonly entries: readonly string[];
}

/**
 * All numbers of a sentence, first to last, none overlapping. Clock times, dates, ages and telephone numbers are numbers
 * too: others decide what they count. `after` holds the marks behind the last token (`Sentence.after`), for «20%».
 */
export function numbersIn(
  tokens: readonly Token[],
  words: NumberWords,
  after = 0,
  hints?: Uint8Array,
): NumberPhrase[] {
  const found: Draft[] = [];
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at]!;
    if (token.kind === "latin") {
      at++;
      continue;
    }
    if (token.kind === "word" && !(hints ? hints[at]! & Hint.number : words.beginnings.has(token.folded))) {
      at++;
      continue;
    }
    const draft = phraseAt(tokens, at, words, after);
    if (draft === null) at++;
    else {
      found.push(draft);
      at = draft.to;
    }
  }
  trailingHedges(tokens, found, words);
  return found;
}
