import type { Glyph } from "./glyph.ts";
import { mirrored } from "./mirror.ts";
import type { Row } from "./rows.ts";
import { unitsOf } from "./units.ts";

/** True for a page of which at least half of the letters are Arabic. */
export function readsFromRight(rows: readonly Row[]): boolean {
  const letters = rows.flat().flatMap((line) => line.glyphs.map((glyph: Glyph) => glyph.text));
  return (
    letters.filter((text) => /\p{Script=Arabic}/u.test(text)).length * 2 >=
    letters.filter((text) => /\p{L}/u.test(text)).length
  );
}

/** The brackets of the page's Arabic lines, in the order of reading. */
export function signsOf(rows: readonly Row[]): readonly string[] {
  return rows.flat().flatMap((line) => {
    const units = unitsOf(line);
    if (!units.some((unit) => unit.kind === "right")) return [];
    return units
      .map((unit) => unit.text)
      .filter((text) => mirrored(text) !== text)
      .reverse();
  });
}
