import type { Lexicon } from "../lexicon/compile.ts";
import { Reader } from "../lexicon/read.ts";
import { createSearchWords } from "../lexicon/search-words.ts";
import type { IndexTools } from "../store/claim-index.ts";

/** A circle of places in the lexicon must not hold the walk. */
const DEEPEST = 12;

/** Words that the reader behind the search words remembers. */
const FEW_WORDS = 1000;

/** What the store must be told about Arabic and places, out of a lexicon. */
export function indexTools(lexicon: Lexicon): IndexTools {
  // What a word is found by is remembered there, so that the reader is asked about each word once.
  const search = createSearchWords(new Reader(lexicon, undefined, FEW_WORDS));
  const paths = new Map<string, string | null>();
  return {
    words: search.index,
    placePath: (id) => {
      const kept = paths.get(id);
      if (kept !== undefined) return kept;
      const path = pathOf(lexicon, id);
      paths.set(id, path);
      return path;
    },
  };
}

function pathOf(lexicon: Lexicon, id: string): string | null {
  const names: string[] = [];
  for (let at = id; at !== "" && names.length < DEEPEST; ) {
    const entry = lexicon.byId.get(`place/${at}`);
    if (!entry) break;
    names.unshift(at);
    at = entry.cells.in ?? "";
  }
  return names.length === 0 ? null : `/${names.join("/")}/`;
}
