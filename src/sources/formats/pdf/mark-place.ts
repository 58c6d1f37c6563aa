import { type Glyph, middle } from "./glyph.ts";
import { isMark } from "./letters.ts";

/** How far a mark may stand above or below the baseline of its letter, and beside it, in sizes of the font. */
const REACH = 1.2;
/** The most marks in a row on one letter. */
const MOST_MARKS = 4;

/** The place of the next letter in one direction, other marks passed over; -1 where something else comes first. */
export function letterFrom(glyphs: readonly Glyph[], from: number, step: 1 | -1): number {
  for (let away = 1; away <= MOST_MARKS; away++) {
    const glyph = glyphs[from + away * step];
    if (!glyph || !isMark(glyph.text)) return glyph && /\p{L}/u.test(glyph.text) ? from + away * step : -1;
  }
  return -1;
}

/** How far beside a letter a mark stands, in points; infinite where it stands on another line. */
export function distance(letter: Glyph | undefined, mark: Glyph): number {
  if (!letter || Math.abs(letter.y - mark.y) > REACH * mark.size) return Number.POSITIVE_INFINITY;
  const x = middle(mark);
  return x < letter.x0 ? letter.x0 - x : x > letter.x1 ? x - letter.x1 : 0;
}
