import { type Glyph, middle } from "./glyph.ts";
import { isMark } from "./letters.ts";

/** How far a mark may stand above or below the baseline of its letter, and beside it, in sizes of the font. */
const REACH = 1.2;
/** The most marks in a row on one letter. */
const MOST_MARKS = 4;
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

/** The place of the next letter in one direction, other marks passed over; -1 where something else comes first. */
function letterFrom(glyphs: readonly Glyph[], from: number, step: 1 | -1): number {
  for (let away = 1; away <= MOST_MARKS; away++) {
    const glyph = glyphs[from + away * step];
    if (!glyph || !isMark(glyph.text)) return glyph && /\p{L}/u.test(glyph.text) ? from + away * step : -1;
  }
  return -1;
}

/** How far beside a letter a mark stands, in points; infinite where it stands on another line. */
function distance(letter: Glyph | undefined, mark: Glyph): number {
  if (!letter || Math.abs(letter.y - mark.y) > REACH * mark.size) return Number.POSITIVE_INFINITY;
  const x = middle(mark);
  return x < letter.x0 ? letter.x0 - x : x > letter.x1 ? x - letter.x1 : 0;
}
