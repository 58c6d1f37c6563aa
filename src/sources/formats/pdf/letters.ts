/** Presentation forms and ligatures, of Arabic and of Latin: letters by their shape. Other letters stay as written. */
const SHAPES = /[\ufb00-\ufb06\ufb50-\ufdff\ufe70-\ufefc]/u;

/** What a glyph stands for: shapes turned into letters, in the order in which they are read. */
export function lettersOf(unicode: string): string {
  const plain = SHAPES.test(unicode) ? unicode.normalize("NFKC") : unicode;
  // A mark alone is written with a space below it: « ً».
  const bare = plain
    .replace(/^[\s\u0640]+(?=\p{Mn})/u, "")
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, "");
  // No font has a ligature of alef and lam: some writers give lam-alef in the order in which it is drawn.
  if (/^[\u0622\u0623\u0625\u0627]\u0644$/u.test(bare)) return `${bare[1]}${bare[0]}`;
  return bare.replace(/[\u00a0\u2000-\u200a\u202f\u3000\t\r\n]/g, " ");
}

/** True for vowel marks and their like, which stand above or below a letter. */
export const isMark = (text: string): boolean => /^\p{Mn}+$/u.test(text);
