import { Reader } from "../lexicon/read.ts";
import { createSearchWords, type SearchWords } from "../lexicon/search-words.ts";
import type { TextQuery } from "../store/search/text-query.ts";
import type { Workspace } from "./workspace.ts";

const made = new WeakMap<Workspace, SearchWords>();

/** The words by which texts of a workspace are found; made once. */
export function searchWordsOf(workspace: Workspace): SearchWords {
  const known = made.get(workspace);
  if (known) return known;
  const words = createSearchWords(new Reader(workspace.engine().lexicon));
  made.set(workspace, words);
  return words;
}

/** What a person asks for, as the store understands it; null where nothing is asked. */
export function textQuery(words: SearchWords, query: string): TextQuery | null {
  const terms = words.query(query);
  if (terms.length === 0) return null;
  return {
    terms: terms.map((term) => ({
      words: term.words,
      wanted: term.wanted,
      check: term.kind === "word" ? null : (text) => words.has(text, term),
      key: JSON.stringify([term.kind, term.folded, term.words]),
    })),
    highlights: (text) => words.highlights(text, terms),
  };
}
