import type { Glyph } from "./glyph.ts";
import { isMark } from "./letters.ts";
import { distance, letterFrom } from "./mark-place.ts";

/** The most code units of one glyph with its marks. */
const LONGEST = 24;

/**
 * Puts every vowel mark behind the letter that it stands above or below, as it is written in text; a mark without a letter
 * is left out. A mark is drawn right before its letter or right after it: which of the two, a page does always alike, and
 * the marks that stand squarely over one of their neighbours tell it. Fonts put other marks a little beside their letter.
 */
export function withMarks(glyphs: readonly Glyph[]): readonly Glyph[] {
  const texts = glyphs.map((glyph) => glyph.text);
  const marks = [...glyphs.keys()].filter((at) => isMark(glyphs[at]!.text));
  const neighbours = marks.map((at) => [letterFrom(glyphs, at, -1), letterFrom(glyphs, at, 1)] as const);
  let votes = 0;
  neighbours.forEach(([before, after], index) => {
    const mark = glyphs[marks[index]!]!;
    const [left, right] = [distance(glyphs[before], mark) === 0, distance(glyphs[after], mark) === 0];
    if (left !== right) votes += right ? 1 : -1;
  });
  neighbours.forEach(([before, after], index) => {
    const mark = glyphs[marks[index]!]!;
    const order = votes >= 0 ? [after, before] : [before, after];
    const best = order.find((at) => distance(glyphs[at], mark) < 0.5 * mark.size);
    if (best !== undefined) texts[best] = `${texts[best]}${mark.text}`;
  });
  return glyphs.flatMap((glyph, at) =>
    isMark(glyph.text) ? [] : [{ ...glyph, text: texts[at]!.slice(0, LONGEST).normalize("NFC") }],
  );
}
