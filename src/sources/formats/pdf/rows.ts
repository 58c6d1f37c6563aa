import { type Glyph, type Line, median, middle } from "./glyph.ts";

/** How far baselines of one row may differ, in sizes of the font. */
const SAME_ROW = 0.35;
/** The narrowest white between two columns, in sizes of the font; words stand nearer to each other. */
export const GUTTER = 0.8;

/** A row of a page: the pieces of lines that stand on one baseline, from left to right. */
export type Row = readonly Line[];

/** The rows of a page from top to bottom, each cut where white as wide as a gutter stands. */
export function rowsOf(glyphs: readonly Glyph[]): readonly Row[] {
  const sorted = [...glyphs].sort((a, b) => a.y - b.y);
  const rows: Glyph[][] = [];
  let baseline = Number.NEGATIVE_INFINITY;
  for (const glyph of sorted) {
    if (glyph.y - baseline > SAME_ROW * glyph.size || rows.length === 0) {
      baseline = glyph.y;
      rows.push([]);
    }
    rows.at(-1)!.push(glyph);
  }
  return rows.map(piecesOf).filter((row) => row.length > 0);
}

function piecesOf(glyphs: readonly Glyph[]): Row {
  const sorted = onceEach([...glyphs].sort((a, b) => middle(a) - middle(b)));
  const pieces: Glyph[][] = [];
  let right = Number.NEGATIVE_INFINITY;
  for (const glyph of sorted) {
    if (glyph.text.trim() === "") pieces.at(-1)?.push(glyph);
    else {
      if (glyph.x0 - right > GUTTER * glyph.size || pieces.length === 0) pieces.push([]);
      pieces.at(-1)!.push(glyph);
      right = Math.max(right, glyph.x1);
    }
  }
  return pieces.map(lineOf);
}

/** Letters drawn twice at one place, which is how some writers make them bold or shaded, count once. */
function onceEach(sorted: readonly Glyph[]): readonly Glyph[] {
  return sorted.filter((glyph, at) => {
    for (let before = at - 1; before >= Math.max(0, at - 3); before--) {
      const other = sorted[before]!;
      const near = Math.abs(middle(glyph) - middle(other)) < 0.08 * glyph.size;
      if (near && glyph.text === other.text && glyph.text.trim() !== "") return false;
    }
    return true;
  });
}

/** A line of glyphs that are sorted from left to right; white at its ends does not count. */
export function lineOf(glyphs: readonly Glyph[]): Line {
  const drawn = glyphs.filter((glyph) => glyph.text.trim() !== "");
  return {
    glyphs,
    x0: drawn.reduce((least, glyph) => Math.min(least, glyph.x0), Number.POSITIVE_INFINITY),
    x1: drawn.reduce((most, glyph) => Math.max(most, glyph.x1), Number.NEGATIVE_INFINITY),
    y: median(drawn.map((glyph) => glyph.y)),
    size: median(drawn.map((glyph) => glyph.size)),
  };
}
