import { cellsOf, columnsOf, isText } from "./columns.ts";
import { type Line, median } from "./glyph.ts";
import { bandFrom } from "./gutters.ts";
import { lineOf, type Row } from "./rows.ts";

/** Lines that are read one after the other: a column of text, or rows of a table with the cells in order of reading. */
export type Block =
  | { readonly kind: "column"; readonly lines: readonly Line[] }
  | { readonly kind: "table"; readonly rows: readonly (readonly Line[])[] };

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
