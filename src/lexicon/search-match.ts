import type { Span } from "../text/span.ts";
import type { SearchTerm } from "./search-query.ts";
import type { SearchWord } from "./search-words.ts";

/** The stretches that the wanted terms find, ascending; what overlaps is joined. */
export function highlights(words: readonly SearchWord[], terms: readonly SearchTerm[]): Span[] {
  const found: { start: number; end: number }[] = [];
  const wanted = terms.filter((term) => term.wanted);
  for (let at = 0; at < words.length; at++)
    for (const term of wanted) {
      if (!standsAt(words, at, term)) continue;
      const { start } = words[at]!;
      const { end } = words[at + term.words.length - 1]!;
      const last = found.at(-1);
      if (last && start < last.end) last.end = Math.max(last.end, end);
      else found.push({ start, end });
    }
  return found;
}

/** True where what a term asks for begins at a word. */
export function standsAt(
  words: readonly SearchWord[],
  at: number,
  { words: asked, kind, folded }: SearchTerm,
): boolean {
  if (at + asked.length > words.length) return false;
  if (kind === "exact") return words[at]!.folded === folded;
  return asked.every((alternatives, i) =>
    words[at + i]!.forms.kept.some((form) => alternatives.includes(form)),
  );
}
