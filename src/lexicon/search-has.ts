import { fold } from "../text/fold.ts";
import { standsAt } from "./search-match.ts";
import type { SearchTerm } from "./search-query.ts";
import type { SearchWord } from "./search-words.ts";

/** What a folded text holds besides words: there a stretch could be cut in other words than the whole. */
const ENTITIES = /[<&]/;
const BLANK = " ";

/**
 * True where a text has what a term asks for. Reading all its words takes long, so only the stretches are read in which
 * the letters that its first word must have stand shortly before those of its second.
 */
export function hasTerm(
  text: string,
  term: SearchTerm,
  wordsOf: (text: string) => readonly SearchWord[],
): boolean {
  const everywhere = (): boolean => {
    const words = wordsOf(text);
    return words.some((_, at) => standsAt(words, at, term));
  };
  const [first, ...others] = term.words.map(coreLetters);
  const folded = fold(text);
  // Where folding dropped letters, places in the two differ.
  const same = folded.length === text.length && !ENTITIES.test(text);
  if (!first || !others.every((cores) => cores !== null)) return everywhere();
  for (const core of first)
    for (let at = folded.indexOf(core); at >= 0; at = folded.indexOf(core, at + 1)) {
      const end = at + REACH * term.words.length;
      if (!others.every((cores) => cores!.some((one) => within(folded, one, at, end)))) continue;
      if (!same) return everywhere();
      const from = folded.lastIndexOf(BLANK, at) + 1;
      const to = folded.indexOf(BLANK, end);
      const words = wordsOf(text.slice(from, to < 0 ? text.length : to));
      if (words.some((_, i) => standsAt(words, i, term))) return true;
    }
  return false;
}

/** How far behind the beginning of a word the next one is looked for, in letters: longer ones are no Arabic words. */
const REACH = 30;

function within(text: string, part: string, from: number, to: number): boolean {
  const at = text.indexOf(part, from);
  return at >= 0 && at <= to;
}

/** Letters of which every word that one of the alternatives finds has some; null where that cannot be said. */
function coreLetters(alternatives: readonly string[]): readonly string[] | null {
  // The last letter changes before a pronoun; numbers and words of other scripts are not found by their letters alone.
  return alternatives.every((word) => /^[\u0621-\u064a]{2,}$/.test(word))
    ? alternatives.map((word) => word.slice(0, -1))
    : null;
}
