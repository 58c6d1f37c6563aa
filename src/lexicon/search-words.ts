import type { Span } from "../text/span.ts";
import { tokenise } from "../text/tokenise.ts";
import type { Reader } from "./read.ts";
import { type SearchForms, searchForms } from "./search-forms.ts";
import { hasTerm } from "./search-has.ts";
import { highlights } from "./search-match.ts";
import { queryTerms, type SearchTerm } from "./search-query.ts";

/** A word of a text and by what it is found. */
export interface SearchWord extends Span {
  readonly folded: string;
  readonly forms: SearchForms;
}

/** The words by which texts are found, the same for what is kept, what is asked and what is highlighted. */
export interface SearchWords {
  /** What the index is told of a text and of parts of it: its words in their order, then, each behind «|» and marked «~», what else some of them are found by. */
  index(text: string, parts: readonly Span[]): { readonly whole: string; readonly parts: readonly string[] };
  /** What a query asks for: words, «phrases» and -words that must not be there. */
  query(query: string): readonly SearchTerm[];
  /** True where a text has what one term asks for, whether it is wanted or not. */
  has(text: string, term: SearchTerm): boolean;
  /** The stretches of a text that the wanted terms find, ascending, none overlapping. */
  highlights(text: string, terms: readonly SearchTerm[]): readonly Span[];
}

/** Stands in the index between what are no neighbours in the text, and before a form that is not the first of its word. */
const APART = "|";
const OTHER = "~";

/** The words of texts as `reader` understands them. Quick where the same words come again: they are remembered. */
export function createSearchWords(reader: Reader): SearchWords {
  const memory = searchForms(reader);
  const wordsOf = (text: string): SearchWord[] => {
    memory.forget();
    return tokenise(text).map((token) => ({
      start: token.start,
      end: token.end,
      folded: token.folded,
      forms: memory.of(token, text),
    }));
  };
  /** For each form the last list that it was put on, so that it stands there once. */
  const listedIn: number[] = [];
  let list = 0;
  return {
    index: (text, parts) => {
      memory.forget();
      const tokens = tokenise(text);
      const forms: SearchForms[] = [];
      for (const token of tokens) forms.push(memory.of(token, text));
      const listed = (from: number, to: number): string => {
        list++;
        let words = "";
        let others = "";
        for (let i = from; i < to; i++) {
          const { kept, more, spaced } = forms[i]!;
          words += spaced;
          for (let j = 0; j < more.length; j++) {
            if (listedIn[more[j]!] === list) continue;
            listedIn[more[j]!] = list;
            others += ` ${APART} ${OTHER}${kept[j + 1]!}`;
          }
        }
        return (words + others).slice(1);
      };
      let at = 0;
      const inside = parts.map(({ start, end }) => {
        while (at > 0 && tokens[at - 1]!.start >= start) at--;
        while (at < tokens.length && tokens[at]!.start < start) at++;
        const from = at;
        while (at < tokens.length && tokens[at]!.start < end) at++;
        return listed(from, at);
      });
      return { whole: listed(0, tokens.length), parts: inside };
    },
    query: (query) => queryTerms(query, (text) => wordsOf(text)),
    has: (text, term) => hasTerm(text, term, wordsOf),
    highlights: (text, terms) => highlights(wordsOf(text), terms),
  };
}
