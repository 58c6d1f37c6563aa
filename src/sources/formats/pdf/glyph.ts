/** A letter (or ligature, or space) as it stands on a page; y grows downwards, and the unit is the point. */
export interface Glyph {
  readonly text: string;
  /** Left end. */
  readonly x0: number;
  /** Right end; equal to the left one for marks and for letters drawn by their neighbour. */
  readonly x1: number;
  /** The baseline. */
  readonly y: number;
  /** The size of the font. */
  readonly size: number;
}

/** Glyphs side by side on one baseline, from left to right. */
export interface Line {
  readonly glyphs: readonly Glyph[];
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
  readonly size: number;
}

/** The middle of a glyph: what tells the order of two glyphs of which one has no width. */
export const middle = (glyph: Glyph): number => (glyph.x0 + glyph.x1) / 2;

/** The middle value of numbers; 0 where there are none. */
export function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}
