/** Marks that say nothing when two surfaces are compared. */
const MARKS = /[\u064B-\u0652\u0670\u0640«»"“”'()[\]،؛:.,!؟…-]/g;

const fold = (text: string): string =>
  text
    .replace(MARKS, " ")
    .replace(/[أإآٱ]/g, "ا")
    .replace(/ى/g, "ي")
    .replace(/ة/g, "ه")
    .replace(/ؤ/g, "و")
    .replace(/ئ/g, "ي");

/** The distinct words of a surface, prefixes and the article cut, for comparing alone. */
export function wordsOf(text: string): Set<string> {
  const words = fold(text).split(/\s+/).filter(Boolean);
  return new Set(
    words.map((word) =>
      word
        .replace(/^[وفبلك](?=ال)/, "")
        .replace(/^لل/, "ال")
        .replace(/^ال(?=...)/, ""),
    ),
  );
}

/** True where two surfaces share half of the words of the shorter one. */
export function alike(left: string | null | undefined, right: string | null | undefined): boolean {
  if (!left || !right) return false;
  const a = wordsOf(left);
  const b = wordsOf(right);
  let both = 0;
  for (const word of a) if (b.has(word)) both++;
  return both > 0 && both / Math.min(a.size, b.size) >= 0.5;
}
