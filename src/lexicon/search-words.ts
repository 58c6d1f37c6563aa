import { tokenise } from "../text/tokenise.ts";
import type { Reader } from "./read.ts";

/** The shortest word that may be left where a prefix is cut, in letters. */
const SHORTEST = 3;

/** A word of a text with all the folded words by which it is found. */
export interface SearchWord {
  readonly start: number;
  readonly end: number;
  readonly words: readonly string[];
}

/** The words of a text and by what each is found; the same for what is kept and for what is asked. */
export function searchWords(text: string, reader: Reader): readonly SearchWord[] {
  return tokenise(text).map(({ start, end, kind, folded }) => ({
    start,
    end,
    words: kind === "word" ? formsOf(folded, reader) : [folded],
  }));
}

/** A folded word, and what is left of it without what is joined to it: «وبالباغوز» is found as «الباغوز» and «باغوز» too. */
function formsOf(folded: string, reader: Reader): readonly string[] {
  const forms = new Set([folded]);
  for (const { prefix, article, suffix } of reader.analyse(folded)) {
    const from = prefix.length;
    const stem = folded.slice(from, folded.length - suffix.length);
    if (stem.length >= SHORTEST) forms.add(stem);
    if (article && stem.startsWith("ال")) forms.add(stem.slice(2));
  }
  if (folded.startsWith("ال") && folded.length >= SHORTEST + 2) forms.add(folded.slice(2));
  return [...forms];
}
