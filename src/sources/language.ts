import { detect } from "tinyld";
import { ARABIC_WORD, PASHTO, PERSIAN_WORD, SORANI, URDU_WORD } from "./language-words.ts";

/** How many letters from the beginning are looked at: more does not change the answer. */
const LOOKED_AT = 4000;
/** Fewer words than this say nothing of a language. */
const LEAST_WORDS = 3;

const WORD = /[\p{L}\p{M}\u200c]+/gu;
const ARABIC_SCRIPT = /\p{Script=Arabic}/u;

/**
 * The language of a text: ISO 639-1, «ckb» for Sorani Kurdish (which has no two-letter code); null where there are fewer
 * than three words or nobody can tell. Foreign names and a headline in Latin letters do not change it.
 */
export function languageOf(text: string): string | null {
  const words = text.slice(0, LOOKED_AT).match(WORD) ?? [];
  if (words.length < LEAST_WORDS) return null;
  const arabic = words.filter((word) => ARABIC_SCRIPT.test(word));
  const written = lengthOf(arabic);
  // In a text of two scripts the Arabic letters count double: names and headlines are what is foreign in it.
  if (written * 2 < lengthOf(words) - written)
    return known(words.filter((word) => !ARABIC_SCRIPT.test(word)));
  const letters = arabic.join("");
  if ((letters.match(SORANI)?.length ?? 0) > written * 0.04) return "ckb";
  const share = (pattern: RegExp): number => arabic.filter((word) => pattern.test(word)).length;
  const [ar, fa, ur] = [share(ARABIC_WORD), share(PERSIAN_WORD), share(URDU_WORD)];
  if (ur > ar && ur >= fa) return "ur";
  if ((letters.match(PASHTO)?.length ?? 0) > written * 0.02 && ar <= fa) return "ps";
  if (fa > ar) return "fa";
  return ar > 0 ? "ar" : known(arabic);
}

const lengthOf = (words: readonly string[]): number => words.reduce((sum, word) => sum + word.length, 0);

function known(words: readonly string[]): string | null {
  if (words.length < LEAST_WORDS) return null;
  const found = detect(words.join(" "));
  return found === "" ? null : found;
}
