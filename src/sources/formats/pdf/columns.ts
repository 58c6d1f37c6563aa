import { type Line, median } from "./glyph.ts";
import { type Gap, ROWS_OF_COLUMNS } from "./gutters.ts";
import { lineOf, type Row } from "./rows.ts";

/** The letters of a middling line that make a column one of text and not of a table. */
const LETTERS_OF_TEXT = 14;

/** The number of gutters to the left of a line. */
const columnAt = (line: Line, gutters: readonly Gap[]): number =>
  gutters.filter(([from]) => from < (line.x0 + line.x1) / 2).length;

/** The columns that gutters make of rows, in the order of reading; empty ones left out. */
export function columnsOf(
  rows: readonly Row[],
  gutters: readonly Gap[],
  fromRight: boolean,
): readonly Line[][] {
  const columns: Line[][] = Array.from({ length: gutters.length + 1 }, () => []);
  for (const row of rows) for (const [at, cell] of cellPieces(row, gutters)) columns[at]!.push(cell);
  const used = columns.filter((column) => column.length > 0);
  return fromRight ? used.reverse() : used;
}

/** The cells that gutters make of a row, in the order of reading. */
export function cellsOf(row: Row, gutters: readonly Gap[], fromRight: boolean): readonly Line[] {
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

/** True for a column of text, and not of a table. */
export function isText(column: readonly Line[]): boolean {
  const letters = (line: Line): number => line.glyphs.filter((glyph) => /\p{L}/u.test(glyph.text)).length;
  return column.length >= ROWS_OF_COLUMNS && median(column.map(letters)) >= LETTERS_OF_TEXT;
}
