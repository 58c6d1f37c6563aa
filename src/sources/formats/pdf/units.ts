import type { Line } from "./glyph.ts";

/** What a piece of a line is for the order of reading: right-to-left letter, left-to-right letter, digit, or none of them. */
export type Kind = "right" | "left" | "digit" | "neutral";

/** A glyph's letters or one space, with its kind. */
export interface Unit {
  readonly text: string;
  readonly kind: Kind;
}

/** The white that parts two words where no space is drawn, in sizes of the font. */
const WORD_GAP = 0.15;
/** A drawn space whose neighbours stand nearer than this to each other is none. */
const NO_GAP = 0.02;

/** The units of a line from left to right; one space wherever white parts two words. */
export function unitsOf(line: Line): readonly Unit[] {
  const units: Unit[] = [];
  let right = Number.POSITIVE_INFINITY;
  let spaced = false;
  for (const glyph of line.glyphs) {
    const text = glyph.text.trim();
    if (text === "") {
      spaced = true;
      continue;
    }
    const gap = glyph.x0 - right;
    if (units.length > 0 && (gap > WORD_GAP * glyph.size || (spaced && gap > NO_GAP * glyph.size)))
      units.push({ text: " ", kind: "neutral" });
    units.push({ text, kind: kindOf(text) });
    right = Math.max(units.length === 1 ? glyph.x1 : right, glyph.x1);
    spaced = false;
  }
  return units;
}

/** The kind of a glyph's letters, told by the first that has one. */
export function kindOf(text: string): Kind {
  for (const letter of text) {
    if (/\p{Nd}/u.test(letter)) return "digit";
    if (
      /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u.test(letter) &&
      /\p{L}/u.test(letter)
    )
      return "right";
    if (/\p{L}/u.test(letter)) return "left";
  }
  return "neutral";
}
