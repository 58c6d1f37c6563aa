import type { SearchWord } from "./search-words.ts";

/** One thing that a query asks for. */
export interface SearchTerm {
  /** The words in their order; of each the folded words any of which counts. */
  readonly words: readonly (readonly string[])[];
  /** `words`: a word. `phrase`: words that stand next to each other. `exact`: a word just as it is written. */
  readonly kind: "word" | "phrase" | "exact";
  /** For `exact`: the folded word. */
  readonly folded: string;
  /** False where it must not be there. */
  readonly wanted: boolean;
}

/** A minus, then something in quotation marks or a stretch without blanks. A mark that is never closed reaches to the end. */
const PART = /([-−–]?)(?:«([^»]*)»?|"([^"]*)"?|“([^”]*)”?|([^\s«"“]+))/gu;

/** The terms of a query. `wordsOf` gives the words of a text. Any text is a query; one without words has no terms. */
export function queryTerms(query: string, wordsOf: (text: string) => readonly SearchWord[]): SearchTerm[] {
  const terms: SearchTerm[] = [];
  for (const [, minus, guillemets, straight, curled, bare] of query.matchAll(PART)) {
    const quoted = guillemets ?? straight ?? curled;
    const words = wordsOf(quoted ?? bare!);
    const wanted = minus === "";
    if (words.length === 0) continue;
    if (quoted !== undefined || !wanted) terms.push(together(words, quoted !== undefined, wanted));
    else for (const word of words) terms.push(together([word], false, true));
  }
  return terms;
}

function together(words: readonly SearchWord[], quoted: boolean, wanted: boolean): SearchTerm {
  return {
    words: words.map(({ forms }) => forms.asked),
    kind: words.length > 1 ? "phrase" : quoted ? "exact" : "word",
    folded: words.length === 1 ? words[0]!.folded : "",
    wanted,
  };
}
