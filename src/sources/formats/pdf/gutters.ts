import { GUTTER, type Row } from "./rows.ts";

/** White from x to x that no piece of the rows looked at touches. */
export type Gap = readonly [from: number, to: number];

/** Fewer rows than this with a gutter in common are no columns of text. */
export const ROWS_OF_COLUMNS = 3;
/** Two rows make a table only where the white between their cells is this wide, in sizes of the font. */
const WIDE = 2;
/** A row of more pieces than this is no row of columns or cells. */
const MOST_CELLS = 50;

/** The rows from here on that have a gutter in common, and the gutters; null where there are not enough. */
export function bandFrom(
  rows: readonly Row[],
  start: number,
  size: number,
): { end: number; gutters: readonly Gap[] } | null {
  let gaps: readonly Gap[] = [[Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]];
  let gutters: readonly Gap[] = [];
  let end = start;
  for (; end < rows.length && rows[end]!.length <= MOST_CELLS; end++) {
    const next = without(gaps, rows[end]!, GUTTER * size);
    const inner = next.filter(([from, to]) => Number.isFinite(from) && Number.isFinite(to));
    // The columns' baselines may differ, so that the first row shows one column alone.
    if (inner.length < gutters.length || (inner.length === 0 && end > start)) break;
    gaps = next;
    gutters = inner;
  }
  if (gutters.length === 0 || end - start < 2) return null;
  const narrow = gutters.every(([from, to]) => to - from < WIDE * size);
  return narrow && end - start < ROWS_OF_COLUMNS ? null : { end, gutters };
}

function without(gaps: readonly Gap[], row: Row, least: number): readonly Gap[] {
  let left = gaps;
  for (const line of row) {
    left = left.flatMap(([from, to]): Gap[] =>
      line.x1 <= from || line.x0 >= to ? [[from, to]] : [[from, line.x0] as const, [line.x1, to] as const],
    );
  }
  return left.filter(([from, to]) => to - from >= least);
}
