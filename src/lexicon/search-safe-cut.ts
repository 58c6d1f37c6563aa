/** The article with what may stand joined in front of it, longest first. */
const ARTICLES = ["وبال", "وكال", "فبال", "وال", "بال", "فال", "كال", "ولل", "فلل", "لل"];
const AND = "و";
/** The shortest word that may be left, in letters. */
const SHORTEST = 3;

/**
 * By what a folded word is found that no line of the lexicon knows, and what is looked for where it is asked. A joined
 * article is always cut. A bare «ال» may be part of the word («إلهام» without its hamza) and «و» its first letter
 * («وجدي»): such words are found whole and cut.
 */
export function safeCut(folded: string): readonly [kept: readonly string[], asked: readonly string[]] {
  for (const article of ARTICLES)
    if (folded.startsWith(article) && folded.length >= article.length + SHORTEST) {
      const rest = [folded.slice(article.length)];
      return [rest, rest];
    }
  if (folded.startsWith("ال") && folded.length >= 2 + SHORTEST) {
    const both = [folded.slice(2), folded];
    return [both, both];
  }
  if (folded.startsWith(AND) && folded.length >= AND.length + SHORTEST)
    return [[folded, folded.slice(AND.length)], [folded]];
  return [[folded], [folded]];
}
