import { type Line, median } from "./glyph.ts";
import { GUTTER, lineOf, type Row } from "./rows.ts";

/** Lines that are read one after the other: a column of text, or rows of a table with the cells in order of reading. */
export type Block =
  | { readonly kind: "column"; readonly lines: readonly Line[] }
  | { readonly kind: "table"; readonly rows: readonly (readonly Line[])[] };

/** White from x to x that no piece of the rows looked at touches. */
type Gap = readonly [from: number, to: number];

/** Fewer rows than this with a gutter in common are no columns of text. */
const ROWS_OF_COLUMNS = 3;
/** Two rows make a table only where the white between their cells is this wide, in sizes of the font. */
const WIDE = 2;
/** A row of more pieces than this is no row of columns or cells. */
const MOST_CELLS = 50;
/** The letters of a middling line that make a column one of text and not of a table. */
const LETTERS_OF_TEXT = 14;

/** The blocks of a page in order of reading. `fromRight`: the right column comes first. */
export function blocksOf(rows: readonly Row[], fromRight: boolean): readonly Block[] {
  const size = median(rows.flat().map((line) => line.size));
  const blocks: Block[] = [];
  let plain: Line[] = [];
  const close = (): void => {
    if (plain.length > 0) blocks.push({ kind: "column", lines: plain });
    plain = [];
  };
  for (let at = 0; at < rows.length; ) {
    const first = bandFrom(rows, at, size);
    // A short line above a table leaves one of its gutters free: the table begins below it.
    const more = first === null ? 0 : (bandFrom(rows, at + 1, size)?.gutters.length ?? 0);
    const band = first !== null && first.gutters.length >= more ? first : null;
    const columns = band === null ? [] : columnsOf(rows.slice(at, band.end), band.gutters, fromRight);
    if (band === null || columns.length < 2) {
      plain.push(lineOf(rows[at]!.flatMap((line) => line.glyphs)));
      at++;
      continue;
    }
    close();
    if (columns.every(isText)) for (const lines of columns) blocks.push({ kind: "column", lines });
    else {
      const cells = rows.slice(at, band.end).map((row) => cellsOf(row, band.gutters, fromRight));
      blocks.push({ kind: "table", rows: cells });
    }
    at = band.end;
  }
  close();
  return blocks;
}

/** The rows from here on that have a gutter in common, and the gutters; null where there are not enough. */
function bandFrom(
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

/** The number of gutters to the left of a line. */
const columnAt = (line: Line, gutters: readonly Gap[]): number =>
  gutters.filter(([from]) => from < (line.x0 + line.x1) / 2).length;

function columnsOf(rows: readonly Row[], gutters: readonly Gap[], fromRight: boolean): readonly Line[][] {
  const columns: Line[][] = Array.from({ length: gutters.length + 1 }, () => []);
  for (const row of rows) for (const [at, cell] of cellPieces(row, gutters)) columns[at]!.push(cell);
  const used = columns.filter((column) => column.length > 0);
  return fromRight ? used.reverse() : used;
}

function cellsOf(row: Row, gutters: readonly Gap[], fromRight: boolean): readonly Line[] {
  const cells = cellPieces(row, gutters).map(([, cell]) => cell);
  return fromRight ? cells.reverse() : cells;
}

/** The pieces of a row that stand in one column, joined, with the number of the column from the left. */
function cellPieces(row: Row, gutters: readonly Gap[]): readonly (readonly [number, Line])[] {
  const cells = new Map<number, Line[]>();
  for (const line of row) {
    const at = columnAt(line, gutters);
    cells.set(at, [...(cells.get(at) ?? []), line]);
  }
  return [...cells]
    .sort(([a], [b]) => a - b)
    .map(([at, lines]) => [at, lineOf(lines.flatMap((line) => line.glyphs))]);
}

function isText(column: readonly Line[]): boolean {
  const letters = (line: Line): number => line.glyphs.filter((glyph) => /\p{L}/u.test(glyph.text)).length;
  return column.length >= ROWS_OF_COLUMNS && median(column.map(letters)) >= LETTERS_OF_TEXT;
}
