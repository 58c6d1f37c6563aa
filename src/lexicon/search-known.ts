import { fold } from "../text/fold.ts";
import type { Lexicon } from "./compile.ts";
import { WORD_FILES } from "./entry.ts";

/** Folded words of names whose first two letters only look like an article once they are folded: «ألمانيا». */
export function wordsWithoutArticle(lexicon: Lexicon): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { cells } of lexicon.entries)
    for (const [word] of (cells.forms ?? "").matchAll(/(?<!\p{L})[أإآ]ل\p{L}+/gu)) found.add(fold(word));
  return found;
}

/** Folded words of numbers and of the calendar, which are nothing with something joined to it: «واحد». */
export function wordsOfCounting(lexicon: Lexicon): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { file, rows } of lexicon.tables)
    if (WORD_FILES.includes(file))
      for (const { cells } of rows)
        for (const [word] of (cells.forms ?? "").matchAll(/\p{L}{3,}/gu)) found.add(fold(word));
  return found;
}
