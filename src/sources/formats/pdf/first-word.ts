import type { Line } from "./glyph.ts";
import { kindOf } from "./units.ts";

/** How wide the first word of a line is, in points. */
export function firstWord(line: Line): number {
  const drawn = [...line.glyphs];
  if (drawn.some((glyph) => kindOf(glyph.text) === "right")) drawn.reverse();
  let [x0, x1] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const glyph of drawn) {
    const gap = x1 < x0 ? 0 : Math.max(glyph.x0 - x1, x0 - glyph.x1);
    if (x1 > x0 && (glyph.text.trim() === "" || gap > 0.15 * glyph.size)) break;
    if (glyph.text.trim() === "") continue;
    x0 = Math.min(x0, glyph.x0);
    x1 = Math.max(x1, glyph.x1);
  }
  return Math.max(0, x1 - x0);
}
