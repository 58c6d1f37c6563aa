import type { Span } from "./span.ts";
import { Mark, type Token } from "./token.ts";
import { tokenise } from "./tokenise.ts";

/** A stretch of tokens that says one thing to its end: up to a full stop, a question mark or the end of a line. */
export interface Sentence extends Span {
  /** 0, 1, 2 … in the document. */
  readonly index: number;
  readonly tokens: readonly Token[];
  /** True for the first sentence of a line (a title, a paragraph). */
  readonly opensParagraph: boolean;
  /** The marks behind the last token: `Mark` bits. */
  readonly after: number;
}

/** The longest sentence, in tokens: a text without full stops is cut here, so that work stays linear. */
export const LONGEST_SENTENCE = 400;

const isInitial = (token: Token): boolean => token.folded.length === 1 && token.kind !== "number";

/** True for what can be the name of a foreign letter: «سي.إن.إن», «بي.بي.سي». */
const isLetterName = (token: Token): boolean => token.folded.length === 2 && token.kind === "word";

/** True where a sentence ends between two tokens. Abbreviations («د.ب.أ») and ordinals («1.») do not end one. */
function endsBetween(left: Token, right: Token): boolean {
  const marks = right.before;
  if (marks & Mark.newline) return true;
  if (marks & Mark.question) return true;
  if (!(marks & Mark.stop) || marks & Mark.ellipsis) return false;
  const spaced = (marks & Mark.space) !== 0;
  if (isInitial(left) && (isInitial(right) || !spaced)) return false;
  if (!spaced && isLetterName(left) && isLetterName(right)) return false;
  if (!spaced && left.kind === "latin" && right.kind === "latin") return false;
  return !(left.kind === "number" && right.kind === "number" && !spaced);
}

/** The sentences of a text, in order; every token stands in exactly one. */
export function sentencesOf(text: string): Sentence[] {
  const tokens = tokenise(text);
  const sentences: Sentence[] = [];
  let first = 0;
  let opensParagraph = true;
  for (let i = 1; i <= tokens.length; i++) {
    const last = i === tokens.length;
    if (!last && i - first < LONGEST_SENTENCE && !endsBetween(tokens[i - 1]!, tokens[i]!)) continue;
    const part = tokens.slice(first, i);
    const after = last ? Mark.newline | Mark.stop : tokens[i]!.before;
    sentences.push({
      index: sentences.length,
      start: part[0]!.start,
      end: part[part.length - 1]!.end,
      tokens: part,
      opensParagraph,
      after,
    });
    opensParagraph = (after & Mark.newline) !== 0;
    first = i;
  }
  return sentences;
}
