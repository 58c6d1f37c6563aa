import type { Lexicon } from "./compile.ts";
import type { Analysis } from "./read.ts";

/** What is left of a known word without what is joined to it: «لقواتهم» → «قوات», «بلدتهم» → «بلده». */
export function stemOf(folded: string, { prefix, article, suffix, ref }: Analysis, lexicon: Lexicon): string {
  let stem = folded.slice(prefix.length);
  const contracted = prefix.endsWith("ل") && stem.startsWith("ل");
  if (article) stem = stem.slice(stem.startsWith("ال") ? 2 : 1);
  else if (contracted && !isWord(lexicon, stem.slice(0, stem.length - suffix.length), ref.word))
    stem = `ا${stem}`;
  if (suffix === "") return stem;
  stem = stem.slice(0, stem.length - suffix.length);
  // Before a pronoun the last letter of a noun changes: «بلدة» but «بلدتهم», «إجلاء» but «إجلاؤهم».
  if (ref.sort === "noun")
    for (const [bound, free] of BOUND) {
      const whole = stem.slice(0, -1) + free;
      if (stem.endsWith(bound) && isWord(lexicon, whole, ref.word)) return whole;
    }
  return stem;
}

const BOUND = [
  ["ت", "ه"],
  ["و", "ء"],
  ["ي", "ء"],
] as const;

function isWord(lexicon: Lexicon, surface: string, word: number): boolean {
  return lexicon.surfaces.get(surface)?.some((ref) => ref.word === word) ?? false;
}
